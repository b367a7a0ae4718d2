"""The home page."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.entities.brand import Brand
from dangjian.schema.site_config import Schema
from dangjian.values.honour_level import HonourLevel
from dangjian.views.achievement_rows import LEVEL_KEYS, achievement_row
from dangjian.views.branch_tree import branch_tree
from dangjian.views.cards import brand_card, person_card, story_cards, topic_card
from dangjian.views.heads import column_url, description_of, home_url
from dangjian.views.home import HomeView, HonourYear
from dangjian.views.materials import Materials
from dangjian.views.ordering import pinned_first
from dangjian.views.page_head import PageHead
from dangjian.views.planned_page import PlannedPage
from dangjian.views.public_fields import public
from dangjian.views.shelves import year_term
from dangjian.views.statistics_page import site_figures
from dangjian.views.timeline_page import timeline_years, year_url

BLOCKS = ("hero", "figures", "stories", "brands", "achievements", "branches")
STORIES = 5
YEARS, ROWS_A_YEAR = 3, 4
_RANKS = {key: level for level, key in LEVEL_KEYS.items()}


def home_page(materials: Materials, *, columns: frozenset[str]) -> PlannedPage:
    """`columns` are the keys of the columns that have a page."""
    schema, catalogue = materials.schema, materials.catalogue
    school = schema.school
    text = catalogue.list_texts.get(home_url(materials))
    hero = next(iter(catalogue.brands), None)
    stories = pinned_first(catalogue.stories)[:STORIES]
    cards = story_cards(stories, materials=materials)
    topics = [topic_card(entry, materials=materials) for entry in catalogue.topics]
    summary = text.entity.summary if text is not None else ""
    told = summary or school.introduction or school.slogan
    head = PageHead(
        title=school.name or school.site_title,
        description=description_of(schema.texts.home, told=told, materials=materials),
        breadcrumb=(),
        section=schema.texts.home,
    )
    view = HomeView(
        head=head,
        blocks=_blocks(materials, has_text=bool(text is not None and text.body.strip())),
        hero=brand_card(hero, materials=materials) if hero is not None else None,
        hero_meaning=_meaning(public(hero, Brand)) if hero is not None else "",
        figures=site_figures(materials),
        lead=cards[0] if cards else None,
        stories=cards[1:],
        stories_note=_school_year(catalogue.stories[:1], schema),
        brands=tuple(brand_card(entry, materials=materials) for entry in catalogue.brands),
        honour_years=_honour_years(materials),
        branches=branch_tree(materials),
        urls=_urls(materials, columns),
        topics=tuple(card for card in topics if not card.is_archived),
        people=tuple(person_card(entry, materials=materials) for entry in catalogue.people),
    )
    return PlannedPage(
        source_path="index.md",
        template="dangjian/home.html",
        make_view=lambda: view,
        title=head.title,
        description=head.description,
        in_menu=True,
        is_searchable=False,
    )


def _blocks(materials: Materials, *, has_text: bool) -> tuple[str, ...]:
    """As the school ordered them; a text written for the home page is never left out."""
    vocabulary = materials.schema.vocabularies["home_blocks"]
    chosen = (vocabulary.find(word) for word in materials.schema.school.home_blocks)
    blocks = tuple(dict.fromkeys(term.key for term in chosen if term is not None)) or BLOCKS
    return (*blocks, "text") if has_text and "text" not in blocks else blocks


def _school_year(newest: tuple[Entry, ...], schema: Schema) -> str:
    """Of the newest story; a pinned one of an earlier year leads the block, but does not date it."""
    date = date_of(newest[0]) if newest else None
    is_in_one = date is not None and date.school_year is not None
    return year_term(date, schema=schema).label if is_in_one else ""


def _meaning(brand: Brand) -> str:
    return brand.summary or brand.meaning or brand.concept


def _honour_years(materials: Materials) -> tuple[HonourYear, ...]:
    rows = [achievement_row(entry, materials=materials) for entry in materials.catalogue.honours]
    years = [year for year in timeline_years(rows, unknown="") if year.year is not None][:YEARS]
    return tuple(
        HonourYear(
            year=year.year,
            count=len(year.rows),
            rows=tuple(sorted(year.rows, key=lambda row: -_RANKS.get(row.level_key, HonourLevel.SCHOOL)))[:ROWS_A_YEAR],
            url=year_url(year.year, materials=materials),
        )
        for year in years
        if year.year is not None
    )


def _urls(materials: Materials, columns: frozenset[str]) -> dict[str, str]:
    """Addresses of the columns that exist; ``stories`` is the block's name for the column of activities."""
    urls = {
        collection.key: column_url(collection, materials=materials)
        for collection in materials.schema.collections.values()
        if collection.key in columns
    }
    if "activities" in urls:
        urls["stories"] = urls["activities"]
    return urls
