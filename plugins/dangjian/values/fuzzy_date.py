"""A date exactly as certain as its author was: "2016年" is a year, never the first of January."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import lru_cache

from dangjian.problems import Complaint
from dangjian.values.date_part import DatePart, Precision, school_year_of
from dangjian.values.date_span import read_span
from dangjian.values.date_text import date_text

__all__ = ["FuzzyDate", "Precision", "SchoolYear", "parse_fuzzy_date"]


@dataclass(frozen=True, slots=True, order=True)
class SchoolYear:
    """From 1 September of `start` to the end of the next August."""

    start: int

    @property
    def key(self) -> str:
        return f"{self.start}-{self.start + 1}"

    @property
    def text(self) -> str:
        return f"{self.start}—{self.start + 1}学年"


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A day, month, year or named period, or a stretch from `start` to `end` or to the present.

    Two dates are equal when they say the same time, however it was worded. Made by `parse_fuzzy_date`.
    """

    start: DatePart
    end: DatePart | None = None
    is_open: bool = False
    """2020年至今: it has begun and nobody said it ended."""
    raw: str = field(default="", compare=False)
    """The author's words, with the weekday and the hour the date itself leaves out."""

    @property
    def edtf(self) -> str:
        """The date in the Extended Date/Time Format (see `Period` for the codes of ours)."""
        if self.is_open:
            return f"{self.start.edtf}/.."
        return f"{self.start.edtf}/{self.end.edtf}" if self.end else self.start.edtf

    @property
    def earliest(self) -> datetime.date | None:
        """None when the year is unknown."""
        return self.start.earliest

    @property
    def latest(self) -> datetime.date | None:
        """None when the year is unknown or the stretch still goes on."""
        if self.is_open:
            return None
        return (self.end or self.start).latest

    @property
    def precision(self) -> Precision:
        """Of a stretch, that of its less exact end."""
        ends = (self.start, self.end or self.start)
        return min((part.precision for part in ends), key=lambda precision: precision.fineness)

    @property
    def year(self) -> int | None:
        return self.earliest.year if self.earliest else None

    @property
    def month(self) -> int | None:
        """The month the date begins in, if somebody wrote it."""
        return self.start.month

    @property
    def is_known(self) -> bool:
        return self.start.year is not None

    @property
    def is_range(self) -> bool:
        """Two ends were written, or one and "to the present"."""
        return self.is_open or self.end is not None

    @property
    def sort_key(self) -> tuple[bool, int, int, str]:
        """By earliest bound, shorter stretches first; dates without a year after all others, through the year."""
        if self.earliest is None:
            return (True, (self.start.month or 13) * 100 + (self.start.day or 0), 0, self.edtf)
        latest = self.latest or datetime.date.max
        return (False, self.earliest.toordinal(), latest.toordinal(), self.edtf)

    @property
    def text(self) -> str:
        """In Chinese, as exact as it was given: "2024年10月25日—30日"."""
        return date_text(self.start, self.end, is_open=self.is_open)

    @property
    def short_text(self) -> str:
        """Under a heading that says the year: "10月25日". A date that is but a year keeps it."""
        return date_text(self.start, self.end, is_open=self.is_open, without_year=True)

    @property
    def machine(self) -> str:
        """For ``<time datetime>``: the date or the start of the stretch; empty where HTML has no way to say it."""
        return self.start.machine

    @property
    def school_year(self) -> SchoolYear | None:
        """That of the start; None for a mere year, or for a period that lies in two (下半年, 第三季度)."""
        earliest, latest = self.start.earliest, self.start.latest
        if earliest is None or latest is None or school_year_of(earliest) != school_year_of(latest):
            return None
        return SchoolYear(school_year_of(earliest))


@lru_cache(maxsize=4096)
def parse_fuzzy_date(text: str, *, default_year: int | None = None) -> FuzzyDate | Complaint:
    """Read a date in any form people write it, or say what is wrong with it.

    `default_year` is taken for dates written without a year; without it they stay dates of an unknown year.
    """
    span = read_span(text, default_year=default_year)
    if isinstance(span, Complaint):
        return span
    return FuzzyDate(span.start, span.end, is_open=span.is_open, raw=text.strip())
