"""The facts table: every public field that was written and has no place of its own on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dangjian.content.entry import Entry
from dangjian.schema.amount import Amount
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.schema.entities.parts import Claim, MemberCount
from dangjian.schema.texts import Texts
from dangjian.schema.vocabularies import Vocabulary
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.values.honour_level import Level
from dangjian.values.quantity import Quantity
from dangjian.views.claims import claim_text
from dangjian.views.links import Fact, FactValue, Link
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link, linked_words
from dangjian.views.public_fields import is_hidden

YES = "是"
PICTURES = frozenset({"photo", "photos", "photo_notes", "focus"})
"""Kinds of field that are seen as pictures, not read as words."""
COMMON = frozenset(["id", "collection", "draft", "pin", "summary", "cover", "photos", "achievements"])
"""What every page shows elsewhere: in its address, its column, its head, its gallery, its list of honours."""


def facts_of(
    entry: Entry, *, materials: Materials, placed: frozenset[str], shown_if_found: frozenset[str] = frozenset()
) -> tuple[Fact, ...]:
    """Facts of `entry` in the order of its collection, those a school added at the end.

    `placed` fields have a place of their own. Of `shown_if_found` the page shows the entries that are named, so that
    only names that are nobody's are left for the table.
    """
    facts: list[Fact] = []
    for declared in entry.collection.fields_in_order():
        if declared.name in placed or declared.kind.name in PICTURES or is_hidden(entry, declared.name):
            continue
        values = field_values(entry, declared, materials=materials)
        if declared.name in shown_if_found:
            values = tuple(value for value in values if not value.url)
        if values:
            facts.append(Fact(key=declared.name, label=entry.collection.label_of(declared), values=values))
    for extra in entry.extras:
        values = tuple(values_of(extra.value, texts=materials.schema.texts))
        if values and not is_hidden(entry, extra.field.key):
            facts.append(Fact(key=extra.field.key, label=extra.field.label, values=values))
    return tuple(facts)


def field_values(entry: Entry, declared: DeclaredField, *, materials: Materials) -> tuple[FactValue, ...]:
    """What was written for one field of an entry."""
    return declared_values(entry, declared, getattr(entry.entity, declared.name), materials=materials)


def declared_values(
    entry: Entry, declared: DeclaredField, value: object, *, materials: Materials
) -> tuple[FactValue, ...]:
    """A value of `entry` or of one of its parts: words of a vocabulary in its spelling, names led to their pages."""
    texts = materials.schema.texts
    vocabulary = materials.schema.vocabularies.get(declared.kind.vocabulary)
    if vocabulary is not None:
        return tuple(replace(item, text=_in(vocabulary, item.text)) for item in values_of(value, texts=texts))
    if declared.kind.name == "url" and isinstance(value, str) and value:
        return (FactValue(text=value, url=value),)
    targets = materials.library.targets(entry, declared.name)
    if targets and isinstance(value, str | tuple):
        words = (value,) if isinstance(value, str) else value
        return tuple(_value_of_link(link) for link in linked_words(words, targets=targets, materials=materials))
    return tuple(values_of(value, texts=texts))


def part_facts(
    entry: Entry, part: Declared, *, materials: Materials, placed: frozenset[str] = frozenset()
) -> tuple[Fact, ...]:
    """Facts of a smaller structure of `entry`, such as one of its activities."""
    facts: list[Fact] = []
    for declared in declared_fields(type(part)).values():
        if declared.internal or declared.name in placed:
            continue
        values = declared_values(entry, declared, getattr(part, declared.name), materials=materials)
        if values:
            facts.append(Fact(key=declared.name, label=declared.chinese, values=values))
    return tuple(facts)


def values_of(value: object, *, texts: Texts) -> Iterator[FactValue]:
    """Any value as words; nothing for what is empty, for 否, and for what may not be shown."""
    match value:
        case None | "" | False:
            return
        case True:
            yield FactValue(YES)
        case FuzzyDate():
            yield FactValue(value.text, machine=value.machine)
        case Level() | Quantity():
            yield FactValue(value.raw)
        case Amount():
            yield FactValue(value.text)
        case Claim():
            yield FactValue(claim_text(value, texts=texts))
        case MemberCount():
            yield from _members(value)
        case Declared():
            words = (
                item.text for name in type(value).model_fields for item in values_of(getattr(value, name), texts=texts)
            )
            yield FactValue(" ".join(words))
        case tuple() | list():
            for item in value:
                yield from values_of(item, texts=texts)
        case _:
            yield FactValue(str(value))


def pages_naming(entry: Entry, *, materials: Materials) -> tuple[Fact, ...]:
    """Ordinary pages, and entries of a school's own collections, that name `entry`: a row for each column."""
    groups: dict[str, Fact] = {}
    for page in materials.library.pointing_at(entry, "note"):
        collection = page.collection
        found = groups.get(collection.key, Fact(key=collection.key, label=collection.label, values=()))
        link = _value_of_link(entry_link(page))
        groups[collection.key] = replace(found, values=(*found.values, link))
    return tuple(groups.values())


def _members(members: MemberCount) -> Iterator[FactValue]:
    if not members.is_public:
        return
    for name, declared in declared_fields(MemberCount).items():
        value = getattr(members, name)
        if name != "is_public" and value is not None:
            shown = value.text if isinstance(value, FuzzyDate) else f"{value}名"
            yield FactValue(f"{declared.chinese} {shown}")


def _in(vocabulary: Vocabulary, word: str) -> str:
    return vocabulary.term_for(word).label


def _value_of_link(link: Link) -> FactValue:
    return FactValue(text=link.text, url=link.url)
