"""Stories sorted into shelves: one for each school year, month, type, branch, brand and topic that has any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry
from dangjian.content.library import Library, date_of
from dangjian.schema.site_config import Schema
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.views.term_addresses import unique_addresses

FACETS: Mapping[str, str] = {
    "school_year": "year",
    "month": "month",
    "type": "type",
    "group": "group",
    "branch": "branch",
    "brand": "brand",
    "topic": "topic",
}
"""Every way to narrow the stories, with its folder. ``group`` (组织生活, …) is counted on the statistics page only."""

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Term:
    """What a story stands under."""

    facet: str
    identity: str
    """Tells terms of one facet apart: the entry's key, a type's label, a month."""
    wanted: str
    """The address it would like."""
    label: str
    order: tuple[object, ...]
    entry: Entry | None = field(default=None, compare=False)
    """The branch, brand or topic itself."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """All stories under one term, newest first."""

    term: Term
    folder: str
    """Of its list, under docs/: ``activities/type/volunteer``."""
    url: str
    stories: tuple[Entry, ...]
    positions: Mapping[str, int] = field(repr=False, compare=False)
    """Place of each story by its key."""

    @property
    def label(self) -> str:
        return self.term.label


def build_shelves(
    stories: Sequence[Entry],
    *,
    library: Library,
    schema: Schema,
    folder: str,
    orders: Mapping[str, int],
    directory_urls: bool,
) -> dict[str, tuple[Shelf, ...]]:
    """Shelves by facet, in the order they are listed; `stories` newest first, `orders` the place of each entity."""
    gathered: dict[str, dict[str, list[Entry]]] = {facet: {} for facet in FACETS}
    terms: dict[tuple[str, str], Term] = {}
    for story in stories:
        for term in _terms_of(story, library=library, schema=schema, orders=orders):
            terms.setdefault((term.facet, term.identity), term)
            on_shelf = gathered[term.facet].setdefault(term.identity, [])
            if not on_shelf or on_shelf[-1] is not story:
                on_shelf.append(story)
    result: dict[str, tuple[Shelf, ...]] = {}
    for facet, by_identity in gathered.items():
        parts = unique_addresses({identity: terms[facet, identity].wanted for identity in by_identity})
        shelves = []
        for identity, members in by_identity.items():
            place = f"{folder}/{FACETS[facet]}/{parts[identity]}"
            shelves.append(
                Shelf(
                    term=terms[facet, identity],
                    folder=place,
                    url=page_url(f"{place}/index.md", directory_urls=directory_urls),
                    stories=tuple(members),
                    positions={story.key: position for position, story in enumerate(members)},
                )
            )
        result[facet] = tuple(sorted(shelves, key=lambda shelf: shelf.term.order))
    return result


def type_words(story: Entry) -> tuple[str, ...]:
    """The activity types of a story and of its activities, main one first, each once."""
    own = getattr(story.entity, "types", ())
    inner = (word for activity in getattr(story.entity, "activities", ()) for word in activity.types)
    return tuple(dict.fromkeys((*own, *inner)))


def year_term(date: FuzzyDate | None, *, schema: Schema) -> Term:
    """The school year of a date; its calendar year where it lies in two school years; else the term of unknown time."""
    if date is None or not date.is_known:
        return Term("school_year", UNKNOWN, UNKNOWN, schema.texts.date_unknown, (1, 0, ""))
    school_year = date.school_year
    if school_year is not None:
        label = schema.texts.school_year.format(years=f"{school_year.start}—{school_year.start + 1}")
        return Term("school_year", school_year.key, school_year.key, label, (0, -school_year.start, ""))
    # 2016年 begins in the middle of a school year: it stands before the one that begins in it.
    assert date.year is not None
    label = schema.texts.school_year_unknown.format(year=date.year)
    return Term("school_year", str(date.year), str(date.year), label, (0, -date.year, "calendar"))


def _terms_of(story: Entry, *, library: Library, schema: Schema, orders: Mapping[str, int]) -> Iterator[Term]:
    date = date_of(story)
    yield year_term(date, schema=schema)
    if date is not None and date.is_known and date.month:
        key = f"{date.year}-{date.month:02}"
        yield Term("month", key, key, f"{date.year}年{date.month}月", (-(date.year or 0), -date.month))
    types = schema.vocabularies["activity_types"]
    places = {term.key: place for place, term in enumerate(types.terms)}
    for word in type_words(story):
        term = types.term_for(word)
        place = places.get(term.key, len(places))
        yield Term("type", term.label, term.key, term.label, (place, term.label))
        if term.group:
            first = next(i for i, item in enumerate(types.terms) if item.group == term.group)
            yield Term("group", term.group, term.group, term.group, (first, term.group))
    for facet, relation in (("branch", "branches"), ("brand", "brands"), ("topic", "topics")):
        for target in library.targets(story, relation):
            order = (orders.get(target.key, 0), target.key)
            yield Term(facet, target.key, target.id, target.title, order, entry=target)
