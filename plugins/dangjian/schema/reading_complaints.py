"""The sentences about keys and values of declared models."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from dangjian.problems import Complaint, Severity
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields, names_of
from dangjian.schema.suggesting import as_typed, nearest
from dangjian.schema.vocabularies import Vocabulary

_PRIVATE = re.compile("身份证|证件号|手机|电话|微信|住址|家庭|生日|出生|学号|银行|病")
"""Names of what must not be on a public page, and so not be moved into the text either."""


def unknown_key(
    key: str, value: object, model: type[Declared], *, also_known: Collection[str], noun: str, is_setting: bool
) -> Complaint:
    known = [*(field.chinese for field in declared_fields(model).values()), *names_of(model), *also_known]
    close = nearest(key, known)
    if not key:
        return Complaint("key.empty", f"{noun}有一行冒号前面是空的：「{as_typed(value)}」。", "请补上这一项的名称。")
    if close:
        hint = f"是不是「{close}」？"
    elif _PRIVATE.search(key):
        hint = "这是不能公开的个人信息，请删掉这一行，也不要写进正文。"
    elif is_setting:
        hint = "可以写哪些项目，见指南；不需要就删掉这一行。"
    else:
        hint = "如果这是一条要公开的内容，请写进正文；不需要就删掉这一行。"
    written = f"{key}: {as_typed(value)}".strip()
    outcome = "没有采用" if is_setting else "没有显示在网页上"
    return Complaint("key.unknown", f"{noun}没有「{key}」这一项，写的「{written}」{outcome}。", hint)


def said_twice(key: str, value: object, *, label: str) -> Complaint:
    what = f"「{label}」写了两次，后面这次「{key}: {as_typed(value)}」没有采用。"
    return Complaint("key.twice", what, "请只留一行。")


def not_parts(declared: DeclaredField, value: object) -> Complaint:
    return Complaint(
        "value.not_parts",
        f"「{declared.chinese}」里的「{as_typed(value)}」看不懂。",
        f"请写成「{declared.chinese}: {declared.example}」这样。",
    )


def part_missing(declared: DeclaredField, typed: Mapping[str, object], *, within: str, position: int) -> Complaint:
    """A small structure lacks what it cannot do without. `position` counts from 1; 0 where there is only one."""
    words = as_typed("、".join(as_typed(value) for value in typed.values() if value))
    which = f"第 {position} 条「{words}」" if position else "里"
    return Complaint(
        "part.missing",
        f"「{within}」{which}缺少「{declared.chinese}」。",
        f"请补上「{declared.chinese}: {declared.example}」这样的内容。",
        Severity.WARNING if declared.kind.name == "date" else Severity.ERROR,
    )


def unknown_word(word: str, declared: DeclaredField, vocabulary: Vocabulary) -> Complaint:
    close = nearest(word, [name for term in vocabulary.terms for name in term.names])
    labels = [term.label for term in vocabulary.terms]
    more = "等" if len(labels) > 8 else ""
    hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(labels[:8])}{more}。"
    return Complaint(
        "word.unknown",
        f"「{declared.chinese}」里的「{word}」不在词表里，先照原样显示。",
        f"{hint}要添新词，请写进 site_config/vocabularies.yml。",
        Severity.WARNING,
    )


def about_value(complaint: Complaint, value: object, *, label: str) -> Complaint:
    """`complaint`, naming the field and quoting what was written there where it does not yet."""
    what = complaint.what
    typed = as_typed(value)
    if typed and "".join(typed.rstrip("…").split()) not in "".join(what.split()):
        what = f"写的「{typed}」没有读入：{what}"
    if label and label not in what[: len(label) + 2]:
        joint = "" if what.startswith("写的") else "："
        what = f"「{label}」{joint}{what}"
    return Complaint(complaint.code, what, complaint.hint, complaint.severity)


UNREADABLE = Complaint("value.unreadable", "这里写的内容看不懂。", "请照着指南里的例子写。")
