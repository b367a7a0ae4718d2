"""Stretches of time that have a name: seasons, quarters, half-years, holidays, school terms."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch, the same every year.

    `code` follows the year in EDTF: 21–24, 33–36 and 40–41 are the standard's own (ISO 8601-2, 4.8); it has none for
    school terms and holidays, so those bear letters of ours.
    `first` and `last` are (years after the named one, month). They are customary bounds, used to sort and to filter,
    never shown.
    """

    code: str
    label: str
    first: tuple[int, int]
    last: tuple[int, int]
    words: str
    """What authors write for it, as a regular expression."""
    in_school_year: bool = False
    """The year is a school year: "2024—2025学年…" rather than "2024年…"."""

    def first_day(self, year: int) -> datetime.date:
        return datetime.date(year + self.first[0], self.first[1], 1)

    def last_day(self, year: int) -> datetime.date:
        last_year, month = year + self.last[0], self.last[1]
        return datetime.date(last_year, month, calendar.monthrange(last_year, month)[1])

    def text(self, year: int) -> str:
        if self.in_school_year:
            return f"{year}—{year + 1}学年{self.label}"
        return f"{year}年{self.label}"


PERIODS = (
    Period("21", "春", (0, 3), (0, 5), "春[季天]?"),
    Period("22", "夏", (0, 6), (0, 8), "夏[季天]?"),
    Period("23", "秋", (0, 9), (0, 11), "秋[季天]?"),
    Period("24", "冬", (0, 12), (1, 2), "冬[季天]?"),
    Period("33", "第一季度", (0, 1), (0, 3), "第?[一1]季度|[Qq]1"),
    Period("34", "第二季度", (0, 4), (0, 6), "第?[二2]季度|[Qq]2"),
    Period("35", "第三季度", (0, 7), (0, 9), "第?[三3]季度|[Qq]3"),
    Period("36", "第四季度", (0, 10), (0, 12), "第?[四4]季度|[Qq]4"),
    Period("40", "上半年", (0, 1), (0, 6), "上半年"),
    Period("41", "下半年", (0, 7), (0, 12), "下半年"),
    Period("WH", "寒假", (0, 1), (0, 2), "寒假(?:期间)?"),
    Period("SH", "暑假", (0, 7), (0, 8), "暑[假期](?:期间)?"),
    Period("ST", "春季学期", (0, 2), (0, 7), "春季?学期"),
    Period("AT", "秋季学期", (0, 9), (1, 1), "秋季?学期"),
    Period("SY", "", (0, 9), (1, 8), "", in_school_year=True),
    Period("SY1", "第一学期", (0, 9), (1, 1), "第?[一1]学期|上学期|秋季?学期", in_school_year=True),
    Period("SY2", "第二学期", (1, 2), (1, 7), "第?[二2]学期|下学期|春季?学期", in_school_year=True),
)


def period_with_code(code: str) -> Period | None:
    return next((period for period in PERIODS if period.code == code), None)


def period_in_words(words: str, *, in_school_year: bool) -> Period | None:
    """The period that `words` name; the school year itself is named by no further word."""
    for period in PERIODS:
        if period.in_school_year == in_school_year and re.fullmatch(period.words, words):
            return period
    return None
