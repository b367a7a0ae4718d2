"""Who names whom: branches, brands, topics and people named in any field, found by id, name or alias."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dangjian.content.entry import Entry
from dangjian.content.names import NameBook, name_books
from dangjian.problems import Problem
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.schema.site_config import Schema

_INHERITED = {"party_org": "branches", "brand": "brands", "person": "people", "topic": "topics"}
"""An honour stated on the page of a branch, brand or person belongs to it, by this relation."""

_HEARD = {
    "secretary": ("person",),
    "deputy": ("person",),
    "leader": ("person",),
    "host": ("person",),
    "speaker": ("person",),
    "organiser": ("party_org",),
    "recipients": ("party_org", "brand", "person"),
}
"""Fields of free text that make a relation where they happen to name an entry, and no mistake where they do not."""

_HEARD_AS = {"party_org": "branches", "brand": "brands", "person": "people"}


@dataclass(frozen=True, slots=True)
class Relation:
    """`subject` names `object` in the field `name`."""

    subject: Entry
    name: str
    object: Entry


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name written in a field, and where."""

    field: DeclaredField
    text: str
    path: tuple[str | int, ...]


def relate(entries: Sequence[Entry], *, schema: Schema) -> tuple[tuple[Relation, ...], tuple[Problem, ...]]:
    """Every relation between `entries`, each once, and a Problem for every name that is nobody's."""
    books = name_books(entries)
    by_key = {entry.key: entry for entry in entries}
    problems = [problem for book in books.values() for problem in book.problems]
    relations: dict[tuple[str, str, str], Relation] = {}

    def add(subject: Entry, name: str, target: Entry) -> None:
        if subject.key != target.key or name == "parent":
            relations.setdefault((subject.key, name, target.key), Relation(subject, name, target))

    for entry in entries:
        for mention in _mentions(entry.entity, ()):
            book = books[mention.field.kind.target]
            target = book.find(mention.text)
            if target is not None:
                add(entry, mention.field.name, target)
                continue
            label = entry.collection.label_of(mention.field) if len(mention.path) == 1 else mention.field.chinese
            problems.append(book.unknown(mention.text, label=label).at(entry.place_of(*mention.path)))
        for name, target in _heard(entry, books):
            add(entry, name, target)
            add(entry, _HEARD_AS[target.kind], target)
        host = by_key.get(entry.stated_in)
        if host is not None:
            for name, target in _inherited(entry, host, books):
                add(entry, name, target)
    problems.extend(_unknown_featured(books["brand"], schema))
    return tuple(relations.values()), tuple(problems)


def _mentions(model: Declared, path: tuple[str | int, ...]) -> Iterator[_Mention]:
    """Names in fields that must name an entry; those of stated honours are told with the honour itself."""
    for name, declared in declared_fields(type(model)).items():
        value = getattr(model, name)
        if declared.kind.target:
            yield from (_Mention(declared, text, (*path, name)) for text in value)
        elif declared.kind.name == "activities":
            for position, activity in enumerate(value):
                yield from _mentions(activity, (*path, name, position))


def _heard(entry: Entry, books: Mapping[str, NameBook]) -> Iterator[tuple[str, Entry]]:
    fields = declared_fields(type(entry.entity))
    for name, kinds in _HEARD.items():
        for text in _words(getattr(entry.entity, name)) if name in fields else ():
            target = next((found for kind in kinds if (found := books[kind].find(text))), None)
            if target is not None:
                yield name, target


def _inherited(honour: Entry, host: Entry, books: Mapping[str, NameBook]) -> Iterator[tuple[str, Entry]]:
    """What an honour belongs to because of the page that states it."""
    if host.kind in _INHERITED:
        yield _INHERITED[host.kind], host
        return
    if getattr(honour.entity, "brands", ()):
        return
    for text in _words(getattr(host.entity, "brands", ())):
        brand = books["brand"].find(text)
        if brand is not None:
            yield "brands", brand


def _unknown_featured(brands: NameBook, schema: Schema) -> Iterator[Problem]:
    for name in schema.school.featured:
        if brands.find(name) is None:
            yield brands.unknown(name, label="主推品牌").at(schema.place_in_school("featured"))


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(value) if isinstance(value, tuple) else ()
