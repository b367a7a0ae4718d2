"""Numbers, each with the list it was counted from."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.calendar import Calendar
from dangjian.views.links import FactValue, Figure, Link
from dangjian.views.page_head import PageHead
from dangjian.views.plot import Plot


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart, one row of its table."""

    label: str
    value: int
    url: str
    share: float
    """Of the longest bar, 0 to 1."""
    parts: tuple[int, ...] = ()
    """What it is made of, in the order of the chart's `series`; they add up to `value`."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A counted distribution: stories by school year, honours by level, …."""

    key: str
    title: str
    unit: str
    bars: tuple[Bar, ...]
    total: int
    note: str = ""
    series: tuple[Link, ...] = ()
    """What the parts of the bars are, topmost first: the levels of honours, each with its address."""
    tones: tuple[str, ...] = ()
    """How the parts are drawn, one for each of `series`: ``nation``, ``city``, …."""
    plot: Plot | None = None
    """Columns side by side, for what runs in time; without, each bar lies in the row of its table."""
    spoken: str = ""
    """The numbers as one sentence, for the picture's description."""


@dataclass(frozen=True, slots=True)
class Addend:
    """One part of a sum: the story and what it says."""

    story: Link
    amount: FactValue


@dataclass(frozen=True, slots=True)
class SumView:
    """A quantity added up over stories, with everything that was added."""

    key: str
    """``hours``, ``participants``, ``beneficiaries``."""
    anchor: str
    title: str
    total: Figure
    addends: tuple[Addend, ...]


@dataclass(frozen=True, slots=True)
class StatisticsView:
    """Handed to dangjian/statistics.html."""

    head: PageHead
    introduction: str
    figures: tuple[Figure, ...]
    charts: tuple[Chart, ...]
    coverage: tuple[Calendar, ...]
    """In which months each branch told of something, newest school year first."""
    sums: tuple[SumView, ...]
    downloads: tuple[Link, ...]
    as_of: str
    """The newest date in the content: a build on another day gives the same page."""
