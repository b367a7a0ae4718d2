"""A whole date: one day, month, year or period, or a stretch between two, the second half filled from the first."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from dangjian.problems import Complaint
from dangjian.values import date_complaints as complaints
from dangjian.values.date_completion import completed
from dangjian.values.date_forms import Written, read_written
from dangjian.values.date_part import DatePart
from dangjian.values.date_text import runs_into_next_year
from dangjian.values.date_words import DASH, tidy_date

NOT_STATED_WORDS = frozenset(
    {"时间未注明", "日期未注明", "未注明", "时间不详", "日期不详", "不详", "未知", "时间未知", "XXXX"}
)

LONGEST_DATE = 60
"""Characters: beyond it somebody put a paragraph where a date belongs."""

_OPEN = re.compile(rf"(?:自从?|从)?(?P<start>.+?)(?:{DASH}?至今|{DASH}(?:现在|今)|起?以来|起|开始|以后|之后|/\.\.)")
_SINCE = re.compile(r"(?:自从?|从)(?P<start>.+)")
_LIST_MARK = re.compile(r"[、,和及与]")
_LIST = re.compile(r"[^、,和及与]+(?:[、,和及与][^、,和及与]+)+")


@dataclass(frozen=True, slots=True)
class Span:
    start: DatePart
    end: DatePart | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one text; `said` is quoted in complaints."""

    said: str
    default_year: int | None

    def one(self, tidy: str) -> DatePart | Complaint | None:
        written = read_written(tidy, said=self.said)
        if not isinstance(written, Written):
            return written
        if written.is_pair or written.is_next_year:
            return None
        if written.has_unknown_year and not written.month:
            return None
        return self.believe(written)

    def believe(self, written: Written) -> DatePart | Complaint | None:
        """The part as written, the year filled from the default; None when a bare number or day says too little."""
        if written.number is not None or (written.day is not None and written.month is None):
            return None
        year = written.year
        if year is None and not written.has_unknown_year:
            year = self.default_year
        wrong = complaints.impossible(self.said, year=year, month=written.month, day=written.day)
        if wrong:
            return wrong
        if written.period and year is None:
            return complaints.without_year(self.said, written.period.text(2024))
        return DatePart(year, written.month, written.day, written.period)

    def open_stretch(self, tidy: str) -> Span | Complaint | None:
        match = _OPEN.fullmatch(tidy) or _SINCE.fullmatch(tidy)
        if not match:
            return None
        start = self.one(match["start"])
        if not isinstance(start, DatePart):
            return start
        if start.year is None:
            month_and_day = f"{start.month}月" + (f"{start.day}日" if start.day else "")
            return complaints.without_year(self.said, f"2024年{month_and_day}至今")
        return Span(start, is_open=True)

    def stretch(self, tidy: str) -> Span | Complaint | None:
        """Every dash is tried as the one in the middle; exactly one may make sense."""
        tidy = _without_since(tidy)
        found: list[Span] = []
        refused: list[Complaint] = []
        for left, right in _halves(tidy):
            span = self.between(left, right)
            if isinstance(span, Complaint):
                refused.append(span)
            elif span is not None and span not in found:
                found.append(span)
        if len(found) == 1:
            return found[0]
        return refused[0] if refused and not found else None

    def between(self, left: str, right: str) -> Span | Complaint | None:
        first, second = read_written(left, said=self.said), read_written(right, said=self.said)
        for half in (first, second):
            if isinstance(half, Complaint):
                return half
        if not isinstance(first, Written) or not isinstance(second, Written) or first.is_pair or first.is_next_year:
            return None
        # "10—12月": the first number is a month because the second says so.
        if first.number is not None and second.month and not second.day and not second.is_pair:
            first = Written(month=first.number)
        if first.number is not None or (first.day and not first.month):
            return None
        if first.year is None and not first.has_unknown_year and second.year and not second.period:
            turns = first.month is not None and second.month is not None and first.month > second.month
            first = replace(first, year=second.year - 1 if turns else second.year)
        start = self.believe(first)
        if not isinstance(start, DatePart):
            return start
        whole = completed(second, start)
        if whole is None:
            return None
        end = _Reader(self.said, default_year=None).believe(whole)
        if not isinstance(end, DatePart):
            return end
        return self.checked(start, end, end_is_whole=second.year is not None or second.is_next_year)

    def checked(self, start: DatePart, end: DatePart, *, end_is_whole: bool) -> Span | Complaint | None:
        if start == end:
            return Span(start)
        if start.year is None or end.year is None:
            if start.year != end.year or not start.month or not end.month:
                return None
            is_backwards = start.month == end.month and (end.day or 31) < (start.day or 1)
        else:
            assert start.earliest and end.latest
            is_backwards = end.latest < start.earliest
        if is_backwards:
            return complaints.backwards(self.said, start, end, end_is_whole=end_is_whole)
        return Span(start, end)

    def several(self, tidy: str) -> Span | Complaint | None:
        """25日、26日 is a stretch when no day is missing between."""
        if not _LIST.fullmatch(tidy):
            return None
        items = _LIST_MARK.split(tidy)
        spans = [self.between(items[0], item) for item in items[1:]]
        ends: list[DatePart] = []
        start: DatePart | None = None
        for span in spans:
            if not isinstance(span, Span):
                return span
            if span.end is None:
                return None
            start = span.start
            ends.append(span.end)
        assert start is not None
        days = [start, *ends]
        if all(_follows(after, before) for before, after in pairwise(days)):
            return Span(start, ends[-1])
        return complaints.several_days(self.said, start, ends[-1])


def read_span(text: str, *, default_year: int | None) -> Span | Complaint:
    """Read a date in any form people write; `default_year` stands in where none was written."""
    tidy = tidy_date(text)
    if len(tidy) > LONGEST_DATE:
        return complaints.unreadable(text, tidy)
    if tidy.upper() in NOT_STATED_WORDS:
        return Span(DatePart())
    reader = _Reader(said=text, default_year=default_year)
    single = reader.one(tidy)
    if isinstance(single, DatePart):
        return Span(single)
    if single is not None:
        return single
    for way in (reader.open_stretch, reader.several, reader.stretch):
        span = way(tidy)
        if span is not None:
            return span
    return complaints.unreadable(text, tidy)


def _without_since(tidy: str) -> str:
    match = _SINCE.fullmatch(tidy)
    return match["start"] if match else tidy


def _halves(tidy: str) -> Iterator[tuple[str, str]]:
    """Both sides of every dash, and of the one slash that divides an EDTF interval."""
    marks = list(re.finditer(DASH, tidy))
    if tidy.count("/") == 1:
        marks += re.finditer("/", tidy)
    for mark in marks:
        yield tidy[: mark.start()], tidy[mark.end() :]


def _follows(after: DatePart, before: DatePart) -> bool:
    if after.precision is not before.precision:
        return False
    if after.year is None:
        # Any leap year will do to ask which day comes next.
        year = 2000
        after = replace(after, year=year + 1 if runs_into_next_year(before, after) else year)
        before = replace(before, year=year)
    assert before.latest and after.earliest
    return after.earliest - before.latest == datetime.timedelta(days=1)
