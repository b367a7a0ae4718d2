"""A date in Chinese, at the precision it was given and no finer."""

from __future__ import annotations

from dangjian.values.date_part import DatePart

NOT_STATED = "时间未注明"


def date_text(
    start: DatePart, end: DatePart | None = None, *, is_open: bool = False, without_year: bool = False
) -> str:
    """Such as "2024年10月25日—11月2日"; `without_year` leaves out the year a heading above already says."""
    first = _part_text(start, without_year=without_year)
    if is_open:
        return f"{first}至今"
    if end is None:
        return first
    dash = "至" if _is_school_time(start) or _is_school_time(end) else "—"
    return first + dash + _end_text(start, end, without_year=without_year)


def runs_into_next_year(start: DatePart, end: DatePart) -> bool:
    """For two parts without a year: 12月28日—1月3日."""
    return start.month is not None and end.month is not None and end.month < start.month


def _end_text(start: DatePart, end: DatePart, *, without_year: bool) -> str:
    if start.year is None and runs_into_next_year(start, end):
        return "次年" + _part_text(end)
    same_year = start.year == end.year
    if not (same_year and start.month and end.month):
        return _part_text(end, without_year=without_year and same_year)
    if start.month == end.month and start.day and end.day:
        return f"{end.day}日"
    return _part_text(end, without_year=True)


def _part_text(part: DatePart, *, without_year: bool = False) -> str:
    if part.period:
        assert part.year is not None
        return part.period.label if without_year and not _is_school_time(part) else part.period.text(part.year)
    month = f"{part.month}月" if part.month else ""
    day = f"{part.day}日" if part.day else ""
    # A year that is all there is stays, even under its own heading: an empty date would look forgotten.
    year = f"{part.year}年" if part.year and not (without_year and month) else ""
    return year + month + day or NOT_STATED


def _is_school_time(part: DatePart) -> bool:
    return part.period is not None and part.period.in_school_year
