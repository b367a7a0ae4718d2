"""The second half of a stretch, with what its author left unsaid because the first half says it."""

from __future__ import annotations

from dataclasses import replace

from dangjian.values.date_forms import Written
from dangjian.values.date_part import DatePart, Precision

LONGEST_UNSAID_TURN = 6
"""Months: 12月28日—1月3日 plainly runs into the next year, 11月2日—10月25日 is plainly a slip."""


def completed(second: Written, start: DatePart) -> Written | None:
    """With its year, its month, or what its bare number counts; None when the two halves do not go together."""
    if second.number is not None:
        if start.precision is Precision.DAY:
            second = Written(day=second.number)
        elif start.precision is Precision.MONTH:
            second = Written(month=second.number)
        else:
            return None
    if second.is_pair and not start.day:
        return None
    if second.day and not second.month:
        return replace(second, year=start.year, month=start.month) if start.day else None
    if second.year is not None or second.has_unknown_year:
        return second
    if second.period:
        return replace(second, year=start.year) if start.period and not start.period.in_school_year else None
    if start.period or second.month is None:
        return None
    return _with_year_of(start, second)


def _with_year_of(start: DatePart, second: Written) -> Written | None:
    first_month, last_month = start.month, second.month or 0
    if start.year is None:
        # Without a year there is no room to say that more than twelve months lie between.
        return None if second.is_next_year and (first_month is None or last_month >= first_month) else second
    turns = first_month is not None and 1 <= last_month < first_month
    is_short = first_month is not None and (last_month - first_month) % 12 <= LONGEST_UNSAID_TURN
    runs_over = second.is_next_year or (turns and is_short)
    return replace(second, year=start.year + 1 if runs_over else start.year)
