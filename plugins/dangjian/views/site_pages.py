"""All pages of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry
from dangjian.schema.collections import Collection
from dangjian.views.album_pages import album_pages
from dangjian.views.branch_page import build_branch
from dangjian.views.brand_page import build_brand
from dangjian.views.column_pages import branches_page, brands_page, entry_list_pages, people_page, topics_page
from dangjian.views.heads import column_url, description_of, summary_of
from dangjian.views.home_page import home_page
from dangjian.views.materials import Materials
from dangjian.views.other_pages import build_achievement, build_ordinary, build_person, build_topic
from dangjian.views.planned_page import PlannedPage
from dangjian.views.statistics_page import statistics_page
from dangjian.views.story_lists import story_pages
from dangjian.views.story_page import build_story
from dangjian.views.timeline_page import timeline_page

_BUILDERS: Mapping[str, Callable[..., object]] = {
    "story": build_story,
    "brand": build_brand,
    "party_org": build_branch,
    "achievement": build_achievement,
    "person": build_person,
    "topic": build_topic,
    "note": build_ordinary,
}


def plan_pages(materials: Materials) -> tuple[PlannedPage, ...]:
    """The home page, the columns with their lists, ordinary pages, then every other entry's page.

    Two pages never have the same address: what an author wrote for a list's address becomes part of that list, and any
    other entry takes the place of a generated page.
    """
    columns = [page for collection in materials.schema.collections.values() for page in _column(collection, materials)]
    there = frozenset(
        collection.key
        for collection in materials.schema.collections.values()
        if any(page.source_path == collection.index_source for page in columns)
    )
    generated = [home_page(materials, columns=there), *columns]
    lists = [_with_text(page, materials) for page in generated]
    entries = list(_entry_pages(materials))
    written = {_url(page, materials) for page in entries}
    top_level = [page for page in entries if page.in_menu]
    rest = [page for page in entries if not page.in_menu]
    return (*(page for page in lists if _url(page, materials) not in written), *top_level, *rest)


def build_view(entry: Entry, *, materials: Materials) -> object:
    """What the template of an entry's own page is handed."""
    return _BUILDERS[entry.kind](entry, materials=materials)


def _entry_pages(materials: Materials) -> Iterator[PlannedPage]:
    list_texts = {entry.key for entry in materials.catalogue.list_texts.values()}
    for entry in materials.library.entries:
        if not entry.page_path or entry.key in list_texts:
            continue
        template = entry.page_options.get("template")
        yield PlannedPage(
            source_path=entry.page_path,
            template=template if isinstance(template, str) else entry.collection.template,
            make_view=partial(build_view, entry, materials=materials),
            title=entry.title,
            description=description_of(entry.title, told=summary_of(entry), materials=materials),
            body=entry.body,
            is_generated=False,
            in_menu=not entry.collection.folder and "/" not in entry.page_path,
            is_draft=entry.entity.draft,
        )


def _column(collection: Collection, materials: Materials) -> tuple[PlannedPage, ...]:
    """The lists of one column; nothing where there is nothing to list and nobody wrote a page for it."""
    catalogue = materials.catalogue
    is_written = column_url(collection, materials=materials) in catalogue.list_texts
    has_entries = {
        "branches": catalogue.branches,
        "brands": catalogue.brands,
        "activities": catalogue.stories,
        "achievements": catalogue.honours,
        "albums": (),
        "people": catalogue.people,
        "topics": catalogue.topics,
        "statistics": catalogue.stories or catalogue.honours,
    }
    if collection.key == "albums":
        return album_pages(materials)
    if not has_entries.get(collection.key, catalogue.notes.get(collection.key, ())) and not is_written:
        return ()
    match collection.key:
        case "branches":
            return (branches_page(materials),)
        case "brands":
            return (brands_page(materials),)
        case "activities":
            return story_pages(materials)
        case "achievements":
            return (timeline_page(materials),)
        case "people":
            return (people_page(materials),)
        case "topics":
            return (topics_page(materials),)
        case "statistics":
            return (statistics_page(materials),)
    return tuple(entry_list_pages(collection, materials=materials))


def _with_text(page: PlannedPage, materials: Materials) -> PlannedPage:
    """A generated list with the page an author wrote for its address."""
    entry = materials.catalogue.list_texts.get(_url(page, materials))
    if entry is None:
        return page
    return replace(
        page,
        source_path=entry.page_path,
        body=entry.body,
        is_generated=False,
        is_draft=entry.entity.draft,
        is_searchable=page.is_searchable or bool(entry.body.strip()),
        description=summary_of(entry) or page.description,
    )


def _url(page: PlannedPage, materials: Materials) -> str:
    return page_url(page.source_path, directory_urls=materials.directory_urls)
