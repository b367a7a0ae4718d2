"""The page of numbers, each with the list it was counted from."""

from __future__ import annotations

from collections.abc import Iterable

from dangjian.content.library import date_of
from dangjian.values.date_text import date_text
from dangjian.values.honour_level import HonourLevel
from dangjian.views.achievement_rows import LEVEL_KEYS, achievement_row
from dangjian.views.album_pages import photos_in_albums
from dangjian.views.download_links import download_links
from dangjian.views.heads import list_head, list_introduction, url_of_column
from dangjian.views.links import Figure
from dangjian.views.materials import Materials
from dangjian.views.planned_page import PlannedPage
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
        sums=tuple(sum_view(item, materials=materials) for item in story_sums(materials)),
        downloads=download_links(materials),
        as_of=as_of(materials),
    )
    return PlannedPage(
        source_path=collection.index_source,
        template=collection.index_template,
        view=view,
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
    """Distributions with at least one bar; years run from the oldest, what has no time stands last."""
    texts, catalogue, columns = materials.schema.texts, materials.catalogue, materials.schema.collections
    rows = [achievement_row(entry, materials=materials) for entry in catalogue.honours]
    stories, honours = columns["activities"], columns["achievements"]
    labels = {LEVEL_KEYS[level]: level.label for level in HonourLevel}
    levels = [(labels[key], count, level_url(key, materials=materials)) for key, count in levels_counted(rows).items()]
    honour_years = timeline_years(rows, unknown=texts.date_unknown)
    years = [
        (year.label, len(year.rows), year_url(year.year, materials=materials))
        for year in sorted(honour_years, key=lambda year: (year.year is None, year.year or 0))
    ]
    oldest_first = list(reversed(catalogue.shelves["school_year"]))
    in_time = sorted(oldest_first, key=lambda shelf: shelf.term.identity == UNKNOWN)

    def of_stories(key: str, label: str, shelves: Iterable[Shelf], total: int) -> Chart:
        bars = [(shelf.label, len(shelf.stories), shelf.url) for shelf in shelves]
        return _chart(f"stories-by-{key}", f"{stories.label} · {label}", stories.measure_word, bars, total)

    all_stories = len(catalogue.stories)
    made = (
        of_stories("school-year", texts.facet_school_year, in_time, all_stories),
        of_stories("type", texts.facet_type, catalogue.shelves["group"], all_stories),
        of_stories("branch", texts.facet_branch, catalogue.shelves["branch"], all_stories),
        _chart(
            "achievements-by-level",
            f"{honours.label} · {texts.facet_level}",
            honours.measure_word,
            levels,
            len(rows),
        ),
        _chart(
            "achievements-by-year",
            f"{honours.label} · {texts.timeline_years}",
            honours.measure_word,
            years,
            len(rows),
        ),
    )
    return tuple(chart for chart in made if chart.bars)


def as_of(materials: Materials) -> str:
    """The newest date in the content, at its own precision."""
    dates = (date_of(entry) for entry in (*materials.catalogue.stories, *materials.catalogue.honours))
    ends = [date.end or date.start for date in dates if date is not None and date.earliest is not None]
    known = [(part.earliest, part) for part in ends if part.earliest is not None]
    return date_text(max(known, key=lambda pair: pair[0])[1]) if known else ""


def _chart(key: str, title: str, unit: str, counts: list[tuple[str, int, str]], total: int) -> Chart:
    longest = max((count for _, count, _ in counts), default=1)
    bars = tuple(
        Bar(label=label, value=count, url=url, share=round(count / longest, 4)) for label, count, url in counts
    )
    return Chart(key=key, title=title, unit=unit, bars=bars, total=total)
