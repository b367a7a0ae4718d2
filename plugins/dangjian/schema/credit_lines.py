"""Bylines as newspapers and schools write them: 「图文编撰:甲」「审 核:乙」「(记者 甲 通讯员 乙 文/图)」."""

from __future__ import annotations

import re

ROLES = (
    "图文编撰",
    "特约通讯员",
    "责任编辑",
    "值班编辑",
    "文字",
    "图片",
    "文/图",
    "图/文",
    "图文",
    "文图",
    "撰稿人",
    "撰稿",
    "撰写",
    "撰文",
    "供稿",
    "供图",
    "作者",
    "摄影",
    "摄像",
    "通讯员",
    "记者",
    "编辑",
    "责编",
    "校对",
    "初审",
    "复审",
    "终审",
    "一审",
    "二审",
    "三审",
    "审核人",
    "审核",
    "审稿",
    "审定",
    "监制",
    "主编",
    "策划",
    "发布",
    "签发",
    "来源",
    "指导",
    "文",
    "图",
)
"""What bylines call the people they name. Matched longest first, so that 「图文编撰」 is not read as 「图」."""

_SPACED = "(?:" + "|".join(r"\s*".join(map(re.escape, role)) for role in sorted(ROLES, key=len, reverse=True)) + ")"
_NOT_A_ROLE = rf"(?!\s*{_SPACED}(?:$|[\s)）]))"
"""After a slash: 「文/甲」 names somebody, 「文/图」 is one role of two."""
_WITH_COLON = re.compile(rf"(?P<role>{_SPACED}(?:\s*[、/／]\s*{_SPACED})*)\s*(?:[:：]|[/／]{_NOT_A_ROLE})\s*")
_LEADING = re.compile(rf"(?P<role>{_SPACED})\s+(?P<names>[^:：]+?)(?=\s+{_SPACED}(?:\s|$)|$)")
_NAMES = re.compile(r"\s*[、，,；;]\s*|\s{1,}")
_EDGES = " \t　()（）【】[]◆◇■▲|｜\\/／;；,，、"


def read_credit_line(line: str) -> list[tuple[str, list[str]]]:
    """`line` → pairs of role (as written, inner spaces closed) and names.

    A line with no known role is one credit without a role: its words are kept.
    """
    text = line.strip(_EDGES)
    marks = list(_WITH_COLON.finditer(text))
    if marks:
        return _between_marks(text, marks)
    leading = list(_LEADING.finditer(text))
    if leading:
        return _after_leading_roles(text, leading)
    return [("", _names(text))] if text else []


def _between_marks(text: str, marks: list[re.Match[str]]) -> list[tuple[str, list[str]]]:
    found = [("", _names(text[: marks[0].start()]))] if text[: marks[0].start()].strip(_EDGES) else []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        found.append((re.sub(r"\s", "", mark["role"]), _names(text[mark.end() : end])))
    return found


def _after_leading_roles(text: str, leading: list[re.Match[str]]) -> list[tuple[str, list[str]]]:
    """「记者 甲 通讯员 乙 文/图」: roles before names, and perhaps a last role for all of them."""
    found = [(re.sub(r"\s", "", item["role"]), _names(item["names"])) for item in leading]
    tail = re.search(r"\s(文/图|图/文|文图|图文|文|图)$", text)
    if tail is None:
        return found
    kept = [(role, [name for name in names if name != tail[1]]) for role, names in found if role != tail[1]]
    return [*kept, (tail[1], [])]


def _names(text: str) -> list[str]:
    """Names apart; a two-character name padded with a space (「王 静」) is closed."""
    padded = re.sub(r"(?<![一-鿿])([一-鿿])[ 　]+([一-鿿])(?![一-鿿])", r"\1\2", text.strip(_EDGES))
    return [name for name in _NAMES.split(padded) if name]
