"""The lists of stories: all of them, and those of each school year, month, type, branch, brand and topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.views.calendar import month_anchor
from dangjian.views.card import StoryCard
from dangjian.views.cards import story_card
from dangjian.views.catalogue import story_collection
from dangjian.views.heads import list_head, list_introduction
from dangjian.views.index_pages import Facet, MonthGroup, StoryIndexView
from dangjian.views.links import Chip
from dangjian.views.materials import Materials
from dangjian.views.ordering import pinned_first
from dangjian.views.page_head import PageHead
from dangjian.views.paged import pages_of
from dangjian.views.paging import Pager
from dangjian.views.planned_page import PlannedPage
from dangjian.views.shelves import Shelf

SHOWN = ("school_year", "month", "type", "branch", "brand", "topic")
"""Facets offered beside the list, in this order."""


def story_pages(materials: Materials) -> tuple[PlannedPage, ...]:
    """Every list of stories with all its pages; each story stands exactly once on the list of all."""
    catalogue = materials.catalogue
    facets = _facets(materials)
    pages = list(_list_pages(pinned_first(catalogue.stories), None, facets, materials))
    for facet, shelves in catalogue.shelves.items():
        for shelf in shelves:
            marked = tuple(_marked(item, shelf) if item.key == facet else item for item in facets)
            pages.extend(_list_pages(shelf.stories, shelf, marked, materials))
    return tuple(pages)


def _list_pages(
    stories: tuple[Entry, ...], shelf: Shelf | None, facets: tuple[Facet, ...], materials: Materials
) -> Iterator[PlannedPage]:
    collection = story_collection(materials.schema)
    introduction = _shelf_words(shelf) if shelf else list_introduction(collection, materials=materials)
    title = shelf.label if shelf else ""
    for path, part, pager in pages_of(
        stories,
        folder=shelf.folder if shelf else collection.folder,
        size=collection.page_size,
        directory_urls=materials.directory_urls,
    ):
        head = list_head(collection, materials=materials, title=title, page=pager.page, description=introduction)
        words = introduction if pager.page == 1 else ""
        yield PlannedPage(
            source_path=path,
            template=collection.index_template,
            make_view=partial(_list_view, part, shelf, facets, materials, head=head, introduction=words, pager=pager),
            title=head.title,
            description=head.description,
            in_menu=collection.in_menu and shelf is None and pager.page == 1,
            is_searchable=False,
        )


def _list_view(
    stories: tuple[Entry, ...],
    shelf: Shelf | None,
    facets: tuple[Facet, ...],
    materials: Materials,
    *,
    head: PageHead,
    introduction: str,
    pager: Pager,
) -> StoryIndexView:
    return StoryIndexView(
        head=head,
        term=_term_chip(shelf, is_current=True) if shelf else None,
        introduction=introduction,
        groups=_by_month(stories, materials, with_pins=shelf is None),
        pager=pager,
        facets=facets,
    )


def _by_month(stories: tuple[Entry, ...], materials: Materials, *, with_pins: bool) -> tuple[MonthGroup, ...]:
    groups: dict[str, list[StoryCard]] = {}
    anchors: dict[str, str] = {}
    for entry in stories:
        is_pinned = with_pins and entry.entity.pin
        label = materials.schema.texts.story_pinned if is_pinned else month_label(entry, materials=materials)
        groups.setdefault(label, []).append(story_card(entry, materials=materials))
        anchors.setdefault(label, "pinned" if is_pinned else month_anchor(date_of(entry)))
    return tuple(MonthGroup(label=label, cards=tuple(cards), anchor=anchors[label]) for label, cards in groups.items())


def month_label(entry: Entry, *, materials: Materials) -> str:
    """「2024年10月」; of a date that names no month its own words; of unknown time the label for that."""
    date = date_of(entry)
    if date is None or not date.is_known:
        return materials.schema.texts.date_unknown
    return f"{date.year}年{date.month}月" if date.month else date.text


def _facets(materials: Materials) -> tuple[Facet, ...]:
    texts = materials.schema.texts
    labels = {
        "school_year": texts.facet_school_year,
        "month": texts.facet_month,
        "type": texts.facet_type,
        "branch": texts.facet_branch,
        "brand": texts.facet_brand,
        "topic": texts.facet_topic,
    }
    shelves = materials.catalogue.shelves
    return tuple(
        Facet(key=key, label=labels[key], terms=tuple(_term_chip(shelf) for shelf in shelves[key]))
        for key in SHOWN
        if shelves[key]
    )


def _marked(facet: Facet, shelf: Shelf) -> Facet:
    """The facet with the term the reader is on."""
    terms = tuple(replace(chip, is_current=True) if chip.url == shelf.url else chip for chip in facet.terms)
    return replace(facet, terms=terms, current=shelf.url)


def _term_chip(shelf: Shelf, *, is_current: bool = False) -> Chip:
    kind = shelf.term.facet if shelf.term.facet in ("type", "branch", "brand", "topic") else ""
    return Chip(text=shelf.label, url=shelf.url, kind=kind, count=len(shelf.stories), is_current=is_current)


def _shelf_words(shelf: Shelf) -> str:
    """What a branch, brand or topic says of itself in one line."""
    entry = shelf.term.entry
    if entry is None:
        return ""
    return entry.entity.summary or str(getattr(entry.entity, "slogan", ""))
