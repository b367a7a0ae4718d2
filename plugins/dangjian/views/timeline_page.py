"""The timeline of honours."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from dangjian.values.honour_level import HonourLevel
from dangjian.views.achievement_rows import LEVEL_KEYS, achievement_row
from dangjian.views.card import AchievementRow
from dangjian.views.download_links import download_links
from dangjian.views.heads import column_url, list_head, list_introduction
from dangjian.views.links import Chip
from dangjian.views.materials import Materials
from dangjian.views.planned_page import PlannedPage
from dangjian.views.timeline import TimelineFilter, TimelineView, TimelineYear

UNKNOWN_ANCHOR = "year-unknown"


def year_anchor(year: int | None) -> str:
    return UNKNOWN_ANCHOR if year is None else f"year-{year}"


def year_url(year: int | None, *, materials: Materials) -> str:
    """Of a year on the timeline."""
    collection = materials.schema.collections["achievements"]
    return f"{column_url(collection, materials=materials)}#{year_anchor(year)}"


def level_url(key: str, *, materials: Materials) -> str:
    """The timeline narrowed to one level; without script all of it."""
    return f"{column_url(materials.schema.collections['achievements'], materials=materials)}?level={key}"


def timeline_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["achievements"]
    rows = [achievement_row(entry, materials=materials) for entry in materials.catalogue.honours]
    head = list_head(collection, materials=materials)
    view = TimelineView(
        head=head,
        introduction=list_introduction(collection, materials=materials),
        total=len(rows),
        years=timeline_years(rows, unknown=materials.schema.texts.date_unknown),
        filters=_filters(rows, materials),
        downloads=download_links(materials, only="achievements"),
    )
    return PlannedPage(
        source_path=collection.index_source,
        template=collection.index_template,
        make_view=lambda: view,
        title=head.title,
        description=head.description,
        in_menu=collection.in_menu,
        is_searchable=any(not row.url for row in rows),
    )


def timeline_years(rows: Iterable[AchievementRow], *, unknown: str) -> tuple[TimelineYear, ...]:
    """Newest year first, those whose time nobody wrote down last; the rows of a year as they come."""
    years: dict[int | None, list[AchievementRow]] = {}
    for row in rows:
        years.setdefault(row.year, []).append(row)
    return tuple(
        TimelineYear(
            year=year,
            label=unknown if year is None else f"{year}年",
            anchor=year_anchor(year),
            rows=tuple(years[year]),
        )
        for year in sorted(years, key=lambda year: (year is None, -(year or 0)))
    )


def _filters(rows: list[AchievementRow], materials: Materials) -> tuple[TimelineFilter, ...]:
    """Filters with more than one term."""
    texts = materials.schema.texts
    labels = {LEVEL_KEYS[level]: level.label for level in HonourLevel}
    levels = [Chip(labels[key], f"?level={key}", key, count) for key, count in levels_counted(rows).items()]
    categories = _counted(row.category for row in rows if row.category)
    order = {term.label: i for i, term in enumerate(materials.schema.vocabularies["achievement_categories"].terms)}
    words = sorted(categories, key=lambda word: (order.get(word, len(order)), word))
    brands = {link.text: link.url for row in rows for link in row.brands}
    brand_counts = _counted(text for row in rows for text in dict.fromkeys(link.text for link in row.brands))
    places = {entry.title: place for place, entry in enumerate(materials.catalogue.brands)}
    names = sorted(brands, key=lambda name: (places.get(name, len(places)), name))
    filters = (
        TimelineFilter("level", texts.facet_level, tuple(levels)),
        TimelineFilter(
            "category",
            texts.facet_category,
            tuple(Chip(word, f"?category={quote(word)}", word, categories[word]) for word in words),
        ),
        TimelineFilter(
            "brand",
            texts.facet_brand,
            tuple(Chip(name, f"?brand={quote(name)}", name, brand_counts[name]) for name in names),
        ),
    )
    return tuple(item for item in filters if len(item.terms) > 1)


def levels_counted(rows: Iterable[AchievementRow]) -> dict[str, int]:
    """How many honours of each level, highest first."""
    counts = _counted(row.level_key for row in rows if row.level_key)
    return {key: counts[key] for key in LEVEL_KEYS.values() if key in counts}


def _counted(words: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts
