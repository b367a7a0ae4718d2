"""What a teacher is told about a quantity that is none, and what to write instead."""

from __future__ import annotations

import re

from dangjian.problems import Complaint
from dangjian.values.units import measure_at_start

_NAME_WORDS = re.compile(r"工作法|机制|模式|体系|工程|计划|行动|品牌|理念|模范|三会一课|两学一做|四心|五星|年级")
_SUM_OF_NAMES = re.compile(r"[\dNn]+(?:\+[\dNnXx]+)+")
_ORDINAL = re.compile(r"第[\d一二三四五六七八九十百]+")
_VAGUE = re.compile(
    r"[数几][十百千万]|[十百千万]几|[数几][个名次位人场]|(?<![\d一二两三四五六七八九十百千万亿])多[次人名位场]"
    r"|若干|众多|许多|很多|不少(?!于)|大量|大批|部分|多数|全体|全部"
    # 两三次, 三五人: two digits side by side, with no place between them.
    r"|(?<![一二三四五六七八九十百千万零〇\d])[一二两三四五六七八九]{2}(?![一二三四五六七八九零〇点\d])"
)
_BEFORE_UNIT = re.compile(r".*?[数几若干众许很多不少大量批部分全体\d一二两三四五六七八九十百千万余]+")
_SOME_NUMBER = re.compile(r"\d+(?:\.\d+)?[余多]?[万亿]?[余多]?")
_NOTHING = frozenset({"无", "没有", "暂无", "/", "-", "—", "——"})


def is_name(plain: str) -> bool:
    """333机制, 1+2+4+N, “1255”, 三会一课 and 第四批 bear figures but count nothing."""
    return bool(
        _NAME_WORDS.search(plain)
        or _SUM_OF_NAMES.search(plain)
        or _ORDINAL.match(plain)
        or re.search(r"[“”\"「」『』《》]", plain)
    )


def is_vague(plain: str) -> bool:
    return bool(_VAGUE.search(plain)) or not re.search(r"[\d〇零一二两三四五六七八九十百千万亿半]", plain)


def empty(default_unit: str) -> Complaint:
    return Complaint(
        "quantity.empty", "数量是空的。", f"请写一个数和单位，如 {_example(default_unit)}；没有就把这一项删掉。"
    )


def is_nothing(plain: str) -> bool:
    return plain in _NOTHING


def nothing(text: str) -> Complaint:
    return Complaint("quantity.empty", f"「{_cut(text)}」不是数量。", "没有就把这一项删掉。")


def name(text: str) -> Complaint:
    return Complaint(
        "quantity.name",
        f"「{_cut(text)}」是名称或序号，不是数量。",
        "请写一个数和单位，如 12次；名称请写在标题或正文里。",
    )


def vague(text: str, plain: str, default_unit: str) -> Complaint:
    unit = _unit_in(plain) or default_unit or "人"
    return Complaint(
        "quantity.vague",
        f"「{_cut(text)}」没有说出是多少。",
        f"请写一个数，如 30{unit}；不知道准数就写 30余{unit} 或 约30{unit}。",
    )


def backwards(text: str) -> Complaint:
    return Complaint("quantity.backwards", f"「{_cut(text)}」前面的数比后面的大。", "请把小的数写在前面，如 1-2个。")


def unreadable(text: str, plain: str, default_unit: str) -> Complaint:
    match = _SOME_NUMBER.search(plain)
    found = measure_at_start(plain[match.end() :]) if match else None
    sample = match[0] + found[0] if match and found else _example(default_unit)
    return Complaint(
        "quantity.unreadable", f"数量「{_cut(text)}」看不明白。", f"请只写一个数和单位，如 {sample}、30余人 或 1-2个。"
    )


def _example(default_unit: str) -> str:
    return f"12{default_unit or '次'}"


def _unit_in(plain: str) -> str:
    """数十名党员 → 名."""
    match = _BEFORE_UNIT.match(plain)
    found = measure_at_start(plain[match.end() :]) if match else None
    return found[0] if found else ""


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else f"{words[:39]}…"
