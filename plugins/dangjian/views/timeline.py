"""The achievements timeline."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.card import AchievementRow
from dangjian.views.links import Chip, Link
from dangjian.views.page_head import PageHead


@dataclass(frozen=True, slots=True)
class TimelineYear:
    """The honours of one year, newest first."""

    year: int | None
    """None for those whose time nobody wrote down: they stand last."""
    label: str
    anchor: str
    rows: tuple[AchievementRow, ...]


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """One row of filters; each term's text is compared with the rows' data attributes."""

    key: str
    """``level``, ``category`` or ``brand``."""
    label: str
    terms: tuple[Chip, ...]
    """`url` is the anchor state ``?level=city``; `kind` carries the value to compare."""


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Handed to dangjian/achievements.html."""

    head: PageHead
    introduction: str
    total: int
    years: tuple[TimelineYear, ...]
    filters: tuple[TimelineFilter, ...]
    downloads: tuple[Link, ...]
