"""One end of a date: as much of year, month and day as somebody wrote."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from enum import StrEnum

from dangjian.values.periods import Period

SCHOOL_YEAR_BEGINS = 9
"""The Chinese school year begins on 1 September."""


class Precision(StrEnum):
    """How exactly a date was given."""

    YEAR = "year"
    SEASON = "season"
    """A named stretch: school year or term, half-year, quarter, season, holiday."""
    MONTH = "month"
    DAY = "day"
    UNKNOWN = "unknown"

    @property
    def fineness(self) -> int:
        return (Precision.UNKNOWN, Precision.YEAR, Precision.SEASON, Precision.MONTH, Precision.DAY).index(self)


@dataclass(frozen=True, slots=True)
class DatePart:
    """Nothing here is ever filled in: a missing month is None, a year that nobody wrote is None.

    A day stands only with a month, a period only with a year.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    period: Period | None = None

    @property
    def precision(self) -> Precision:
        if self.day:
            return Precision.DAY
        if self.month:
            return Precision.MONTH
        if self.period:
            return Precision.SEASON
        return Precision.YEAR if self.year else Precision.UNKNOWN

    @property
    def earliest(self) -> datetime.date | None:
        if self.year is None:
            return None
        if self.period:
            return self.period.first_day(self.year)
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date | None:
        if self.year is None:
            return None
        if self.period:
            return self.period.last_day(self.year)
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def edtf(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04}"
        if self.period:
            return f"{year}-{self.period.code}"
        month = f"-{self.month:02}" if self.month else ""
        day = f"-{self.day:02}" if self.day else ""
        return year + month + day

    @property
    def machine(self) -> str:
        """What ``<time datetime>`` may hold: 2024, 2024-10, 2024-10-25 or 10-25; otherwise nothing."""
        if self.period:
            return ""
        if self.year is None:
            return f"{self.month:02}-{self.day:02}" if self.month and self.day else ""
        return self.edtf


def school_year_of(day: datetime.date) -> int:
    """The calendar year in which the school year of `day` began."""
    return day.year if day.month >= SCHOOL_YEAR_BEGINS else day.year - 1


def days_in_month(month: int, *, year: int | None) -> int:
    """Of February in a year nobody knows, 29."""
    return calendar.monthrange(2000 if year is None else year, month)[1]
