"""The written forms of one date: which numbers stand where, before anyone asks whether the calendar has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dangjian.problems import Complaint
from dangjian.values.date_complaints import not_a_school_year
from dangjian.values.date_words import DASH
from dangjian.values.periods import Period, period_in_words, period_with_code


@dataclass(frozen=True, slots=True)
class Written:
    """The parts somebody wrote of one date, read but not yet believed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    period: Period | None = None
    number: int | None = None
    """A number alone: the 30 of "10月25日—30"; its neighbour says of what."""
    is_pair: bool = False
    """Month and day as bare numbers, 11.2 or 11-02: a date only after a full one."""
    is_next_year: bool = False
    """次年1月3日."""
    has_unknown_year: bool = False
    """The year was written as XXXX: no default may fill it."""


_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})(?:年度?|年?全年)?",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})(?:月份?)?",
        r"(?P<year>\d{4})[-./](?P<month>\d{1,2})(?:月份?)?",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?",
        r"(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})[日号]?",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        r"(?P<unknown>[Xx]{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?",
        r"(?P<next>次年|翌年|第二年)?(?P<month>\d{1,2})月份?",
        r"(?P<next>次年|翌年|第二年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?",
        r"(?P<day>\d{1,2})[日号]",
        r"(?P<number>\d{1,2})",
        r"(?P<pair>(?P<month>\d{1,2})[-./](?P<day>\d{1,2}))[日号]?",
    )
)
_PERIOD_CODE = re.compile(r"(?P<year>\d{4})-(?P<code>\d\d|SY[12]?|WH|SH|ST|AT)")
_SCHOOL_YEAR = re.compile(rf"(?P<year>\d{{4}})(?:(?:{DASH}|/)(?P<end>\d{{4}}|\d{{2}}))?学年度?(?P<words>.*)")
_TERM_NUMBER = re.compile(r"(?P<year>\d{4})-(?P<end>\d{4})-(?P<words>[12])")
_PERIOD_WORDS = re.compile(r"(?:(?P<year>\d{4})年?度?)?(?P<words>.+)")


def read_written(tidy: str, *, said: str) -> Written | Complaint | None:
    """None when `tidy` is in no form of one date; a complaint when it is in one that contradicts itself."""
    named = _read_period(tidy, said=said)
    if named is not None:
        return named
    for form in _FORMS:
        match = form.fullmatch(tidy)
        if match:
            found = match.groupdict()
            return Written(
                year=_number(found, "year"),
                month=_number(found, "month"),
                day=_number(found, "day"),
                number=_number(found, "number"),
                is_pair=bool(found.get("pair")),
                is_next_year=bool(found.get("next")),
                has_unknown_year=bool(found.get("unknown")),
            )
    return None


def _read_period(tidy: str, *, said: str) -> Written | Complaint | None:
    if match := _PERIOD_CODE.fullmatch(tidy):
        period = period_with_code(match["code"])
        return Written(year=int(match["year"]), period=period) if period else None
    if match := _SCHOOL_YEAR.fullmatch(tidy) or _TERM_NUMBER.fullmatch(tidy):
        year, end, words = int(match["year"]), match["end"], match["words"]
        period = period_in_words(f"{words}学期" if words.isdigit() else words, in_school_year=True)
        if period is None:
            return None
        if end and int(end) != (year + 1) % 10 ** len(end):
            return not_a_school_year(said, year)
        return Written(year=year, period=period)
    if match := _PERIOD_WORDS.fullmatch(tidy):
        period = period_in_words(match["words"], in_school_year=False)
        return Written(year=_number(match.groupdict(), "year"), period=period) if period else None
    return None


def _number(found: dict[str, str | None], name: str) -> int | None:
    digits = found.get(name)
    return int(digits) if digits else None
