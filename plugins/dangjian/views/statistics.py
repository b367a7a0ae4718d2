"""Numbers, each with the list it was counted from."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.links import FactValue, Figure, Link
from dangjian.views.page_head import PageHead


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart, one row of its table."""

    label: str
    value: int
    url: str
    share: float
    """Of the longest bar, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A counted distribution: stories by school year, honours by level, …."""

    key: str
    title: str
    unit: str
    bars: tuple[Bar, ...]
    total: int
    note: str = ""


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
    sums: tuple[SumView, ...]
    downloads: tuple[Link, ...]
    as_of: str
    """The newest date in the content: a build on another day gives the same page."""
