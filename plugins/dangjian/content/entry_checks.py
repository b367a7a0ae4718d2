"""What an entry must say, and what a reader would stumble over although it could be read."""

from __future__ import annotations

from collections.abc import Iterator

from dangjian.content.entry import Entry
from dangjian.problems import Complaint, Problem, Severity
from dangjian.schema.collections import Collection
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.story import Story
from dangjian.schema.reading import Reading
from dangjian.schema.site_config import Schema
from dangjian.values.fuzzy_date import FuzzyDate

_EMPTY = ("", (), None)


def lacking(
    reading: Reading[Entity], collection: Collection, *, given: frozenset[str] = frozenset(), in_table: bool = False
) -> Iterator[tuple[int, Complaint]]:
    """Required fields that are missing or left empty, with their lines (0: nowhere written).

    `given` are fields that the page supplies in another way, such as a title by its heading. What was written and
    refused has been told already.
    """
    for declared in collection.fields_in_order():
        name = declared.name
        if not collection.is_required(declared) or name in given or reading.is_refused(name):
            continue
        if getattr(reading.value, name) in _EMPTY:
            label = collection.label_of(declared)
            severity = Severity.WARNING if declared.kind.name == "date" else Severity.ERROR
            complaint = _lacks(label, declared.example, name in reading.written, in_table=in_table, severity=severity)
            yield reading.lines.get((name,), 0), complaint
    filled = {extra.field.key for extra in reading.extras}
    for extra in collection.extra_fields:
        if extra.required and extra.key not in filled and not reading.is_refused(extra.key):
            complaint = _lacks(extra.label, extra.example or "…", extra.key in reading.written, in_table=in_table)
            yield reading.lines.get((extra.key,), 0), complaint


def stumbling_blocks(entry: Entry, *, schema: Schema) -> Iterator[Problem]:
    """A date without its year; a reprint that does not say where it is from."""
    date = getattr(entry.entity, "date", None)
    if date is not None and not date.is_known and date.raw.strip()[:1].isdigit():
        yield _no_year(date).at(entry.place_of("date"))
    if isinstance(entry.entity, Story):
        yield from _reprint_without_source(entry, entry.entity, schema=schema)


def _reprint_without_source(entry: Entry, story: Story, *, schema: Schema) -> Iterator[Problem]:
    genre = schema.vocabularies["genres"].find(story.genre) if story.genre else None
    if genre is None or genre.key != "reprint":
        return
    source = story.source
    lacks = [
        label for label, value in (("媒体", source and source.media), ("网址", source and source.url)) if not value
    ]
    if lacks:
        yield Complaint(
            "source.reprint",
            f"这一篇是转载，「来源」里还没有写{'和'.join(lacks)}。",
            "请写成「来源: {媒体: 示例教育报, 网址: https://example.org/a.html}」这样。",
            Severity.WARNING,
        ).at(entry.place_of("source") if source else entry.place_of("genre"))


def _lacks(
    label: str, example: str, is_written: bool, *, in_table: bool, severity: Severity = Severity.ERROR
) -> Complaint:
    if in_table:
        hint = f"请在「{label}」那一列填上，例如「{example}」。"
        return Complaint("row.missing", f"这一行缺少「{label}」。", hint, severity)
    if is_written:
        hint = f"请写上内容，例如「{label}: {example}」。"
        return Complaint("field.empty", f"「{label}」后面是空的。", hint, severity)
    hint = f"请在两行 --- 之间加上一行，例如「{label}: {example}」。"
    return Complaint("field.missing", f"开头缺少「{label}」这一项。", hint, severity)


def _no_year(date: FuzzyDate) -> Complaint:
    """Not told of those who say themselves that the year is unknown."""
    return Complaint(
        "date.no_year",
        f"日期「{date.raw.strip()}」没有年份，会排在「时间未注明」里。",
        f"知道年份就补上，例如「2024年{date.raw.strip()}」；确实不知道就写「{date.edtf}」。",
        Severity.WARNING,
    )
