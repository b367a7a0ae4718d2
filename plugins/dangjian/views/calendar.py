"""Stories by school year and month: the grid on a branch's page, and on the page of numbers what was covered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.values.date_part import SCHOOL_YEAR_BEGINS
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.values.slugs import url_key
from dangjian.views.catalogue import story_collection
from dangjian.views.links import Chip, Link
from dangjian.views.materials import Materials
from dangjian.views.paged import page_path
from dangjian.views.shelves import Shelf

MONTHS = (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
"""As a school counts them."""
LEAST_MONTHS = 3
"""A grid of fewer months would show little but holes."""
MOST_STROKES = 4


@dataclass(frozen=True, slots=True)
class MonthCell:
    """One month of one year."""

    label: str
    """「2025年9月」."""
    count: int
    url: str
    """Where the stories of that month stand; empty where there are none."""

    @property
    def strokes(self) -> int:
        """How strongly it is drawn: 0 for nothing, 4 for four stories and more."""
        return min(self.count, MOST_STROKES)


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A school year of a branch; or a branch in a school year."""

    head: Link
    cells: tuple[MonthCell, ...]
    """Twelve, from September to August."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A table of months."""

    caption: str
    months: tuple[str, ...]
    """「9月」 to 「8月」."""
    rows: tuple[CalendarRow, ...]
    apart: tuple[Chip, ...] = ()
    """Stories whose month nobody wrote down, under the words that were written: 「2025年」 1."""


def month_anchor(date: FuzzyDate | None) -> str:
    """Of the stories of one month on a list; of a date without month that of its words."""
    if date is None or not date.is_known:
        return "month-unknown"
    return f"month-{date.year}-{date.month:02}" if date.month else f"month-{url_key(date.text)}"


def branch_calendar(shelf: Shelf | None, *, materials: Materials) -> Calendar | None:
    """School years from the newest down; None where the stories of the branch fill too few months."""
    if shelf is None:
        return None
    counts = _months_of(shelf.stories)
    if len(counts) < LEAST_MONTHS:
        return None
    urls = _month_urls(shelf, materials)
    texts = materials.schema.texts
    years = sorted({_school_year(year, month) for year, month in counts}, reverse=True)
    rows = tuple(
        CalendarRow(head=Link(_year_label(start, materials)), cells=_cells(start, counts, urls)) for start in years
    )
    return Calendar(
        caption=texts.calendar_caption, months=_month_names(), rows=rows, apart=_apart(shelf, urls, materials)
    )


def coverage(materials: Materials) -> tuple[Calendar, ...]:
    """A table for each school year, newest first: in which months each branch told of something, in the tree's order.

    No sums and no order by number: branches are not compared by how much they write. One branch alone needs no table.
    """
    shelves = [(entry, materials.catalogue.shelf("branch", entry.key)) for entry in materials.catalogue.branches]
    if len(shelves) < 2:
        return ()
    known = [
        (entry, _months_of(shelf.stories) if shelf else {}, _month_urls(shelf, materials) if shelf else {})
        for entry, shelf in shelves
    ]
    years = sorted({_school_year(*month) for _, counts, _ in known for month in counts}, reverse=True)
    return tuple(
        Calendar(
            caption=_year_label(start, materials),
            months=_month_names(),
            rows=tuple(
                CalendarRow(head=Link(entry.title, entry.url), cells=_cells(start, counts, urls))
                for entry, counts, urls in known
            ),
        )
        for start in years
    )


def month_counts(stories: Sequence[Entry]) -> tuple[tuple[str, int], ...]:
    """How many stories each month of the school year saw, all years together."""
    counts = _months_of(stories)
    return tuple(
        (name, sum(count for (_, month), count in counts.items() if month == number))
        for name, number in zip(_month_names(), MONTHS, strict=True)
    )


def _month_names() -> tuple[str, ...]:
    return tuple(f"{month}月" for month in MONTHS)


def _year_label(start: int, materials: Materials) -> str:
    return materials.schema.texts.school_year.format(years=f"{start}—{start + 1}")


def _school_year(year: int, month: int) -> int:
    """The year in which the school year of a month began."""
    return year if month >= SCHOOL_YEAR_BEGINS else year - 1


def _month_of(story: Entry) -> tuple[int, int] | None:
    date = date_of(story)
    if date is None or not date.is_known or date.year is None or not date.month:
        return None
    return date.year, date.month


def _months_of(stories: Sequence[Entry]) -> dict[tuple[int, int], int]:
    counts: dict[tuple[int, int], int] = {}
    for story in stories:
        month = _month_of(story)
        if month is not None:
            counts[month] = counts.get(month, 0) + 1
    return counts


def _cells(start: int, counts: Mapping[tuple[int, int], int], urls: Mapping[str, str]) -> tuple[MonthCell, ...]:
    cells = []
    for month in MONTHS:
        year = start if month >= SCHOOL_YEAR_BEGINS else start + 1
        count = counts.get((year, month), 0)
        url = urls.get(f"month-{year}-{month:02}", "") if count else ""
        cells.append(MonthCell(label=f"{year}年{month}月", count=count, url=url))
    return tuple(cells)


def _month_urls(shelf: Shelf, materials: Materials) -> dict[str, str]:
    """Where each month begins on the pages of the branch's own list, by its anchor."""
    size = story_collection(materials.schema).page_size
    urls: dict[str, str] = {}
    for place, story in enumerate(shelf.stories):
        anchor = month_anchor(date_of(story))
        if anchor in urls:
            continue
        path = page_path(shelf.folder, place // size + 1)
        urls[anchor] = f"{page_url(path, directory_urls=materials.directory_urls)}#{quote(anchor)}"
    return urls


def _apart(shelf: Shelf, urls: Mapping[str, str], materials: Materials) -> tuple[Chip, ...]:
    found: dict[str, tuple[str, int]] = {}
    for story in shelf.stories:
        if _month_of(story) is not None:
            continue
        date = date_of(story)
        anchor = month_anchor(date)
        is_known = date is not None and date.is_known
        label = date.text if date is not None and is_known else materials.schema.texts.date_unknown
        found[anchor] = (label, found.get(anchor, ("", 0))[1] + 1)
    return tuple(Chip(text=label, url=urls[anchor], count=count) for anchor, (label, count) in found.items())
