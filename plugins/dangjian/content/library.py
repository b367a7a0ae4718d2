"""All entries of a school, and the questions one asks of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dangjian.content.entry import Entry
from dangjian.content.org_tree import straighten_tree
from dangjian.content.public_entry import public_entries
from dangjian.content.relations import Relation, relate
from dangjian.problems import Problem
from dangjian.schema.site_config import Schema
from dangjian.values.fuzzy_date import FuzzyDate


@dataclass(frozen=True, slots=True)
class Library:
    """Entries and their relations; drafts are in it only where they are shown."""

    entries: tuple[Entry, ...]
    relations: tuple[Relation, ...] = ()
    _by_key: Mapping[str, Entry] = field(init=False, repr=False, compare=False)
    _from: Mapping[str, tuple[Relation, ...]] = field(init=False, repr=False, compare=False)
    _to: Mapping[str, tuple[Relation, ...]] = field(init=False, repr=False, compare=False)
    _of_kind: Mapping[str, tuple[Entry, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {entry.key: entry for entry in self.entries})
        object.__setattr__(self, "_from", _grouped((item.subject.key, item) for item in self.relations))
        object.__setattr__(self, "_to", _grouped((item.object.key, item) for item in self.relations))
        object.__setattr__(self, "_of_kind", _grouped((entry.kind, entry) for entry in self.entries))

    def get(self, key: str) -> Entry | None:
        return self._by_key.get(key)

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Entries of one kind, in the order of their keys."""
        return self._of_kind.get(kind, ())

    def in_collection(self, key: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.collection.key == key)

    def targets(self, entry: Entry, name: str) -> tuple[Entry, ...]:
        """What `entry` names in its relation `name`: ``branches brands topics people party_org parent …``."""
        return tuple(item.object for item in self._from.get(entry.key, ()) if item.name == name)

    def pointing_at(self, entry: Entry, kind: str, *, name: str = "") -> tuple[Entry, ...]:
        """Entries of `kind` that name `entry`, each once; `name` narrows to one relation."""
        found = (
            item.subject
            for item in self._to.get(entry.key, ())
            if item.subject.kind == kind and name in ("", item.name)
        )
        return tuple({item.key: item for item in found}.values())

    def stated_in(self, entry: Entry) -> Entry | None:
        """The page that states an honour, if it has no page of its own."""
        return self._by_key.get(entry.stated_in)


def build_library(entries: Iterable[Entry], *, schema: Schema) -> tuple[Library, tuple[Problem, ...]]:
    """The library of what may be seen of `entries`, in the order of their keys, with what they name resolved.

    Names that are nobody's are told.
    """
    ordered = tuple(sorted(public_entries(entries), key=lambda entry: entry.key))
    relations, problems = relate(ordered, schema=schema)
    straight, tangles = straighten_tree(relations)
    return Library(entries=ordered, relations=straight), (*problems, *tangles)


def date_of(entry: Entry) -> FuzzyDate | None:
    """When it happened: the date, else the first of its activities', else when it was published."""
    entity = entry.entity
    own = getattr(entity, "date", None)
    if own is not None:
        return own  # type: ignore[no-any-return]
    dates = [item.date for item in getattr(entity, "activities", ()) if item.date is not None]
    if dates:
        return min(dates, key=lambda date: date.sort_key)  # type: ignore[no-any-return]
    return getattr(entity, "published", None)


def newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By date, newest first; entries whose time is unknown stand last; ties stand in the order of their paths."""
    dated: list[tuple[FuzzyDate, Entry]] = []
    undated: list[Entry] = []
    for entry in entries:
        date = date_of(entry)
        if date is not None and date.is_known:
            dated.append((date, entry))
        else:
            undated.append(entry)
    dated.sort(key=lambda pair: (pair[1].source_path, pair[1].key))
    dated.sort(key=lambda pair: pair[0].sort_key, reverse=True)
    return (*(entry for _, entry in dated), *sorted(undated, key=lambda entry: entry.key))


def _grouped(pairs: Iterable[tuple[str, object]]) -> dict[str, tuple[object, ...]]:
    groups: dict[str, list[object]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
