"""The library in the orders and groups that lists need, computed once for all pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry
from dangjian.content.library import Library, newest_first
from dangjian.content.names import NameBook, name_books
from dangjian.schema.collections import PAGES, Collection
from dangjian.schema.site_config import Schema
from dangjian.values.slugs import url_key
from dangjian.views.ordering import branches_in_order, brands_in_order, pinned_first
from dangjian.views.shelves import Shelf, build_shelves
from dangjian.views.term_addresses import unique_addresses


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Each tuple holds every entry of its kind once."""

    stories: tuple[Entry, ...]
    """Newest first."""
    honours: tuple[Entry, ...]
    """Newest first: pages of their own, rows of tables, and those stated on other pages."""
    brands: tuple[Entry, ...]
    branches: tuple[Entry, ...]
    people: tuple[Entry, ...]
    topics: tuple[Entry, ...]
    notes: Mapping[str, tuple[Entry, ...]]
    """Entries of the school's own collections, by the collection's key."""
    shelves: Mapping[str, tuple[Shelf, ...]]
    """Stories by facet and term."""
    anchors: Mapping[str, str]
    """Of each honour on the timeline, by its key."""
    stated: Mapping[str, tuple[Entry, ...]]
    """Honours by the key of the page that states them, in the order written there."""
    list_texts: Mapping[str, Entry]
    """Pages written for a list (activities/index.md), by the address of the list; the home page among them."""
    books: Mapping[str, NameBook]
    """Who is called what, by kind."""
    _shelf_of: Mapping[tuple[str, str], Shelf] = field(repr=False)
    _turns: Mapping[str, tuple[Entry | None, Entry | None]] = field(repr=False)

    def shelf(self, facet: str, identity: str) -> Shelf | None:
        """The shelf of one term; None where no story stands on it. Entries are identified by their key."""
        return self._shelf_of.get((facet, identity))

    def neighbours(self, entry: Entry) -> tuple[Entry | None, Entry | None]:
        """The older and the newer entry of the same collection."""
        return self._turns.get(entry.key, (None, None))


def build_catalogue(library: Library, *, schema: Schema, directory_urls: bool) -> Catalogue:
    """Sort and group everything; linear in the number of entries and relations."""
    list_urls = {page_url("index.md", directory_urls=directory_urls)}
    list_urls |= {page_url(item.index_source, directory_urls=directory_urls) for item in schema.collections.values()}
    list_texts = {entry.url: entry for entry in library.entries if entry.url in list_urls}

    def listed(kind: str) -> list[Entry]:
        return [entry for entry in library.of_kind(kind) if entry.url not in list_urls]

    stories = newest_first(listed("story"))
    books = name_books(library.entries)
    named = (books["brand"].find(name) for name in schema.school.featured)
    featured = tuple(entry for entry in named if entry is not None)
    brands = brands_in_order(listed("brand"), featured=featured)
    branches = branches_in_order(listed("party_org"), schema=schema)
    topics = pinned_first(newest_topics(listed("topic")))
    orders = {entry.key: place for group in (brands, branches, topics) for place, entry in enumerate(group)}
    honours = newest_first(listed("achievement"))
    notes: dict[str, tuple[Entry, ...]] = {}
    for collection in schema.collections_of_kind("note"):
        members = [entry for entry in listed("note") if entry.collection.key == collection.key]
        notes[collection.key] = pinned_first(newest_first(members))
    shelves = build_shelves(
        stories,
        library=library,
        schema=schema,
        folder=story_collection(schema).folder,
        orders=orders,
        directory_urls=directory_urls,
    )
    return Catalogue(
        stories=stories,
        honours=honours,
        brands=brands,
        branches=branches,
        people=pinned_first(listed("person")),
        topics=topics,
        notes=notes,
        shelves=shelves,
        anchors=unique_addresses({entry.key: f"honour-{url_key(entry.id)}" for entry in honours}),
        stated=_stated(library.of_kind("achievement")),
        list_texts=list_texts,
        books=books,
        _shelf_of={(facet, shelf.term.identity): shelf for facet, of_facet in shelves.items() for shelf in of_facet},
        _turns=_turns((stories, tuple(entry for entry in honours if entry.page_path), *notes.values())),
    )


def story_collection(schema: Schema) -> Collection:
    """The column of the stories."""
    return next(iter(schema.collections_of_kind("story")), PAGES)


def newest_topics(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By the time they cover, newest first; those without a time last."""
    dated = [(entry.entity.period, entry) for entry in entries if getattr(entry.entity, "period", None)]  # type: ignore[attr-defined]
    rest = [entry for entry in entries if not getattr(entry.entity, "period", None)]
    dated.sort(key=lambda pair: pair[0].sort_key, reverse=True)
    return (*(entry for _, entry in dated), *rest)


def _stated(honours: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    groups: dict[str, list[Entry]] = {}
    for entry in honours:
        if entry.stated_in:
            groups.setdefault(entry.stated_in, []).append(entry)
    return {key: tuple(sorted(group, key=lambda entry: (entry.place, entry.key))) for key, group in groups.items()}


def _turns(lists: Iterable[tuple[Entry, ...]]) -> dict[str, tuple[Entry | None, Entry | None]]:
    turns: dict[str, tuple[Entry | None, Entry | None]] = {}
    for entries in lists:
        for place, entry in enumerate(entries):
            older = entries[place + 1] if place + 1 < len(entries) else None
            newer = entries[place - 1] if place else None
            turns[entry.key] = (older, newer)
    return turns
