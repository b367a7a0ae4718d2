"""What holds for every date there can be."""

from __future__ import annotations

import calendar

from hypothesis import given
from hypothesis import strategies as st

from dangjian.problems import Complaint
from dangjian.values.date_part import DatePart
from dangjian.values.fuzzy_date import FuzzyDate, Precision, parse_fuzzy_date
from dangjian.values.periods import PERIODS

years = st.integers(min_value=1800, max_value=2198)


@st.composite
def parts(draw: st.DrawFn, *, known: bool = True) -> DatePart:
    year = draw(years) if known else None
    kind = draw(st.sampled_from(["year", "period", "month", "day"] if known else ["month", "day"]))
    if kind == "year":
        return DatePart(year)
    if kind == "period":
        return DatePart(year, period=draw(st.sampled_from(PERIODS)))
    month = draw(st.integers(1, 12))
    if kind == "month":
        return DatePart(year, month)
    return DatePart(year, month, draw(st.integers(1, calendar.monthrange(year or 2000, month)[1])))


@st.composite
def dates(draw: st.DrawFn) -> FuzzyDate:
    known = draw(st.booleans())
    start, end = draw(parts(known=known)), draw(st.none() | parts(known=known))
    if end is None:
        return FuzzyDate(start, is_open=known and draw(st.booleans()))
    if start == end:
        return FuzzyDate(start)
    if known:
        assert start.earliest and start.latest and end.earliest and end.latest
        if end.latest < start.earliest:
            start, end = end, start
    elif start.month == end.month and (end.day or 31) < (start.day or 1):
        start, end = end, start
    return FuzzyDate(start, end)


@given(dates())
def test_a_date_reads_back_from_its_edtf(date: FuzzyDate) -> None:
    assert parse_fuzzy_date(date.edtf) == date


@given(dates())
def test_a_date_reads_back_from_its_chinese_text(date: FuzzyDate) -> None:
    assert parse_fuzzy_date(date.text) == date


@given(dates())
def test_the_bounds_of_a_date_are_in_order(date: FuzzyDate) -> None:
    if date.earliest and date.latest:
        assert date.earliest <= date.latest


@given(dates(), dates())
def test_only_equal_dates_share_a_place_in_the_order(one: FuzzyDate, other: FuzzyDate) -> None:
    assert (one.sort_key == other.sort_key) == (one == other)
    assert (one.sort_key < other.sort_key) != (other.sort_key <= one.sort_key)
    if one.earliest and other.earliest and one.earliest < other.earliest:
        assert one.sort_key < other.sort_key
    if one.is_known and not other.is_known:
        assert one.sort_key < other.sort_key


scraps = st.sampled_from(
    [
        *"0123456789年月日—-./至、 X上下半春秋起第一二十廿〇期学周五:午",
        "2024",
        "2025",
        "学年",
        "至今",
        "以来",
        "10月",
        "次年",
    ]
)


@given(st.lists(scraps, max_size=12).map("".join))
def test_nothing_is_claimed_that_was_not_written(text: str) -> None:
    date = parse_fuzzy_date(text)
    if isinstance(date, Complaint):
        assert date.what.endswith("。") and date.hint.endswith("。")
        return
    figures = sum(mark in "0123456789〇一二五十廿" for mark in text)
    needed = {Precision.UNKNOWN: 0, Precision.YEAR: 4, Precision.SEASON: 4, Precision.MONTH: 1, Precision.DAY: 2}
    assert figures >= needed[date.precision]
    if date.is_known and date.precision in (Precision.MONTH, Precision.DAY):
        assert figures >= needed[date.precision] + 4
    assert parse_fuzzy_date(date.edtf) == date
    assert parse_fuzzy_date(date.text) == date


@given(st.text(max_size=80))
def test_no_text_whatever_brings_the_reader_down(text: str) -> None:
    parse_fuzzy_date(text)
