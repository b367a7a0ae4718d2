"""Declared fields as a table: both names, what to write, and an example as it stands in a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dangjian.reference.markdown import code, table
from dangjian.schema.declaring import DeclaredField, Kind
from dangjian.schema.vocabularies import VOCABULARY_LABELS

HEADING = ("名称", "英文名", "也可以写", "必填", "写什么", "例")

_PAGES_OF_KINDS: Mapping[str, str] = {
    "date": "dates-and-numbers.md#日期",
    "dates": "dates-and-numbers.md#日期",
    "amount": "dates-and-numbers.md#数字",
    "quantity": "dates-and-numbers.md#数字",
    "level": "dates-and-numbers.md#级别",
    "photo": "photos.md",
    "photos": "photos.md",
    "photo_notes": "photos.md",
}
"""Where the guide explains how such a value is written."""


def field_table(fields: Iterable[DeclaredField], *, parts: Mapping[str, str] | None = None) -> str:
    """`parts` maps the kind of a field that holds smaller structures to the link where those are listed."""
    return table(HEADING, [_row(field, parts or {}) for field in fields])


def example_line(field: DeclaredField) -> str:
    """The field as it stands in front matter."""
    return f"{field.chinese}: {field.example}"


def _row(field: DeclaredField, parts: Mapping[str, str]) -> tuple[str, ...]:
    hint = field.hint if field.hint.endswith("。") else f"{field.hint}。"
    if field.internal and "只留底" not in hint:
        hint += "只留底，不上网页。"
    return (
        f"**{field.chinese}**",
        code(field.name),
        "、".join(name for name in field.also if name != field.name),
        "必填" if field.required else "",
        f"{hint}（{_kind(field.kind, parts)}）",
        code(example_line(field)),
    )


def _kind(kind: Kind, parts: Mapping[str, str]) -> str:
    if kind.vocabulary:
        return f"[词表：{VOCABULARY_LABELS[kind.vocabulary]}](words.md#{VOCABULARY_LABELS[kind.vocabulary]})"
    target = parts.get(kind.name) or _PAGES_OF_KINDS.get(kind.name)
    return f"[{kind.chinese}]({target})" if target else kind.chinese
