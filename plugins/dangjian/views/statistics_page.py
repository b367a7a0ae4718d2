"""The page of numbers, each with the list it was counted from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dangjian.content.library import date_of
from dangjian.schema.texts import Texts
from dangjian.values.date_text import date_text
from dangjian.values.honour_level import HonourLevel
from dangjian.views.achievement_rows import LEVEL_KEYS, achievement_row
from dangjian.views.album_pages import photos_in_albums
from dangjian.views.calendar import LEAST_MONTHS, coverage, month_counts
from dangjian.views.download_links import download_links
from dangjian.views.heads import list_head, list_introduction, url_of_column
from dangjian.views.links import Figure, Link
from dangjian.views.materials import Materials
from dangjian.views.planned_page import PlannedPage
from dangjian.views.plot import columns
from dangjian.views.shelves import UNKNOWN, Shelf
from dangjian.views.statistics import Bar, Chart, StatisticsView
from dangjian.views.sums import story_sums, sum_view, total_figure
from dangjian.views.timeline_page import level_url, levels_counted, timeline_years, year_url


def statistics_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["statistics"]
    head = list_head(collection, materials=materials)
    view = StatisticsView(
        head=head,
        introduction=list_introduction(collection, materials=materials),
        figures=site_figures(materials),
        charts=charts(materials),
        coverage=coverage(materials),
        sums=tuple(sum_view(item, materials=materials) for item in story_sums(materials)),
        downloads=download_links(materials),
        as_of=as_of(materials),
    )
    return PlannedPage(
        source_path=collection.index_source,
        template=collection.index_template,
        make_view=lambda: view,
        title=head.title,
        description=head.description,
        in_menu=collection.in_menu,
        is_searchable=False,
    )


def site_figures(materials: Materials) -> tuple[Figure, ...]:
    """What the site holds; every number is the length of the list it leads to, and none is shown that is nothing."""
    texts, catalogue, labels = materials.schema.texts, materials.catalogue, materials.schema.collections
    counted = (
        ("stories", texts.figure_stories, len(catalogue.stories), "activities"),
        ("photos", texts.figure_photos, photos_in_albums(materials), "albums"),
        ("achievements", texts.figure_achievements, len(catalogue.honours), "achievements"),
        ("brands", texts.figure_brands, len(catalogue.brands), "brands"),
        ("branches", texts.figure_branches, len(catalogue.branches), "branches"),
    )
    figures = [
        Figure(
            label=label,
            value=str(count),
            unit=labels[column].measure_word,
            url=url_of_column(column, materials=materials),
            key=key,
        )
        for key, label, count, column in counted
        if count
    ]
    hours = next((item for item in story_sums(materials) if item.key == "hours"), None)
    if hours is not None:
        url = f"{url_of_column('statistics', materials=materials)}#{hours.key}"
        figures.append(total_figure(hours, label=texts.figure_hours, url=url))
    return tuple(figures)


def charts(materials: Materials) -> tuple[Chart, ...]:
    """Distributions with at least one bar; years run from the oldest, what has no time stands last.

    Branches are not among them: nobody is compared by how much was written (see `coverage`).
    """
    made = (*_story_charts(materials), *_honour_charts(materials))
    return tuple(chart for chart in made if chart.bars)


def _story_charts(materials: Materials) -> tuple[Chart, ...]:
    texts, catalogue = materials.schema.texts, materials.catalogue
    column = materials.schema.collections["activities"]
    oldest_first = list(reversed(catalogue.shelves["school_year"]))
    in_time = sorted(oldest_first, key=lambda shelf: shelf.term.identity == UNKNOWN)
    months = month_counts(catalogue.stories)
    dated = sum(count for _, count in months)
    return (
        _columns(
            _chart(
                "stories-by-school-year",
                f"{column.label} · {texts.facet_school_year}",
                column.measure_word,
                _shelf_counts(in_time),
                len(catalogue.stories),
            ),
            texts,
        ),
        _chart(
            "stories-by-type",
            f"{column.label} · {texts.facet_type}",
            column.measure_word,
            _shelf_counts(catalogue.shelves["group"]),
            len(catalogue.stories),
        ),
        _columns(
            _chart(
                "stories-by-month",
                f"{column.label} · {texts.chart_month}",
                column.measure_word,
                [(label, count, "") for label, count in months] if _has_rhythm(months) else [],
                dated,
                note=texts.chart_month_note,
            ),
            texts,
        ),
    )


def _has_rhythm(months: Iterable[tuple[str, int]]) -> bool:
    """Whether stories of enough months are there to be compared."""
    return sum(count > 0 for _, count in months) >= LEAST_MONTHS


def _honour_charts(materials: Materials) -> tuple[Chart, ...]:
    texts, column = materials.schema.texts, materials.schema.collections["achievements"]
    rows = [achievement_row(entry, materials=materials) for entry in materials.catalogue.honours]
    labels = {LEVEL_KEYS[level]: level.label for level in HonourLevel}
    found = levels_counted(rows)
    levels = [(labels[key], count, level_url(key, materials=materials)) for key, count in found.items()]
    years = sorted(
        timeline_years(rows, unknown=texts.date_unknown), key=lambda year: (year.year is None, year.year or 0)
    )
    by_year = _chart(
        "achievements-by-year",
        f"{column.label} · {texts.timeline_years}",
        column.measure_word,
        [(year.label, len(year.rows), year_url(year.year, materials=materials)) for year in years],
        len(rows),
    )
    if sum(found.values()) == len(rows):
        parts = [tuple(sum(row.level_key == key for row in year.rows) for key in found) for year in years]
        by_year = replace(
            by_year,
            bars=tuple(replace(bar, parts=own) for bar, own in zip(by_year.bars, parts, strict=True)),
            series=tuple(Link(labels[key], level_url(key, materials=materials)) for key in found),
            tones=tuple(found),
        )
    by_level = _chart(
        "achievements-by-level", f"{column.label} · {texts.facet_level}", column.measure_word, levels, len(rows)
    )
    return (_columns(by_year, texts), by_level)


def _shelf_counts(shelves: Iterable[Shelf]) -> list[tuple[str, int, str]]:
    return [(shelf.label, len(shelf.stories), shelf.url) for shelf in shelves]


def _columns(chart: Chart, texts: Texts) -> Chart:
    """The chart drawn as columns side by side, where there are at least two to see."""
    if len(chart.bars) < 2:
        return chart
    stacks = [tuple(reversed(bar.parts)) or (bar.value,) for bar in chart.bars]
    words = texts.comma.join(f"{bar.label} {bar.value} {chart.unit}" for bar in chart.bars)
    return replace(
        chart,
        plot=columns(stacks, tones=tuple(reversed(chart.tones)) or ("",)),
        spoken=texts.chart_spoken.format(title=chart.title, parts=words),
    )


def as_of(materials: Materials) -> str:
    """The newest date in the content, at its own precision."""
    dates = (date_of(entry) for entry in (*materials.catalogue.stories, *materials.catalogue.honours))
    ends = [date.end or date.start for date in dates if date is not None and date.earliest is not None]
    known = [(part.earliest, part) for part in ends if part.earliest is not None]
    return date_text(max(known, key=lambda pair: pair[0])[1]) if known else ""


def _chart(key: str, title: str, unit: str, counts: list[tuple[str, int, str]], total: int, *, note: str = "") -> Chart:
    longest = max((count for _, count, _ in counts), default=0) or 1
    bars = tuple(
        Bar(label=label, value=count, url=url, share=round(count / longest, 4)) for label, count, url in counts
    )
    return Chart(key=key, title=title, unit=unit, bars=bars, total=total, note=note)
