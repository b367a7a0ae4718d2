"""What entries are called, and which entry a written name means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from dangjian.content.entry import Entry
from dangjian.problems import Complaint, Problem
from dangjian.schema.suggesting import nearest

KIND_LABELS = {"party_org": "党组织", "brand": "品牌", "topic": "专题", "person": "人物"}
"""Kinds of entries that other entries name."""


@dataclass(slots=True)
class NameBook:
    """The names of all entries of one kind. A title goes before an alias, an alias before an id."""

    kind: str
    problems: list[Problem] = field(default_factory=list)
    _by_name: dict[str, Entry] = field(default_factory=dict)
    _titles: dict[str, None] = field(default_factory=dict)

    def find(self, name: str) -> Entry | None:
        return self._by_name.get(_plain(name))

    def unknown(self, name: str, *, label: str) -> Complaint:
        """Nobody is called `name`, which was written in the field `label`."""
        kind, titles = KIND_LABELS[self.kind], list(self._titles)
        close = nearest(name, titles)
        if close:
            hint = f"是不是「{close}」？"
        elif titles:
            hint = f"现在有：{'、'.join(titles[:6])}{'等' if len(titles) > 6 else ''}。"
        else:
            hint = f"本站还没有{kind}的页面，可以先建一个，或者删掉这个名字。"
        return Complaint("reference.unknown", f"「{label}」里写的「{name}」，没有叫这个名字的{kind}。", hint)

    def fill(self, entries: Iterable[Entry]) -> None:
        of_kind = [entry for entry in entries if entry.kind == self.kind]
        for entry in of_kind:
            self._titles[entry.title] = None
            self._take(entry, entry.title, field="name")
        for entry in of_kind:
            for field_name, name in _other_names(entry):
                self._take(entry, name, field=field_name)
        for entry in of_kind:
            self._by_name.setdefault(_plain(entry.id), entry)

    def _take(self, entry: Entry, name: str, *, field: str) -> None:
        first = self._by_name.setdefault(_plain(name), entry)
        if first is not entry:
            self.problems.append(_same_name(entry, name, first).at(entry.place_of(field)))


def name_books(entries: Iterable[Entry]) -> dict[str, NameBook]:
    """One for each kind that is named by others."""
    entries = tuple(entries)
    books = {kind: NameBook(kind) for kind in KIND_LABELS}
    for book in books.values():
        book.fill(entries)
    return books


def _other_names(entry: Entry) -> Iterator[tuple[str, str]]:
    formal = getattr(entry.entity, "formal_name", "")
    if formal and _plain(formal) != _plain(entry.title):
        yield "formal_name", formal
    for alias in entry.entity.aliases:
        if _plain(alias) != _plain(entry.title):
            yield "aliases", alias


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """How names are compared: without spaces, quotation marks and capitals."""
    return "".join(name.split()).strip("“”\"「」『』‘’'《》").casefold()


def _same_name(entry: Entry, name: str, first: Entry) -> Complaint:
    kind = KIND_LABELS[entry.kind]
    whose = f"叫「{name}」的{kind}已经有一个了" if first.title == name else f"「{first.title}」也叫「{name}」"
    return Complaint("name.twice", f"{whose}（{first.place.path}）。", "请改一个名称，别的稿子才知道说的是哪一个。")
