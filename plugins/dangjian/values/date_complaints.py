"""What a teacher is told about a date that cannot be kept, and what to write instead."""

from __future__ import annotations

import re

from dangjian.problems import Complaint
from dangjian.values.date_part import DatePart, days_in_month
from dangjian.values.date_text import NOT_STATED, date_text

FIRST_YEAR, LAST_YEAR = 1800, 2199
_SAMPLE_YEAR = 2024
_WAYS = "2024-10-25、2024年10月、2016年 或 2024年10月25日—30日"

_RELATIVE = re.compile(
    r"[去今明前上本当同这]年|近[日期年几两三]|最近|[日目]前|不久前|[今昨明前后当同]天|[上下本当同这]个?[月周日]|[本上下这]个?学期"
    r"|[年月]来|以来|一直|平[常时]|前[夕后]|之际|期间|期末|周[一-七日天末]|星期|[上下中]午"
)
_INSIDE = re.compile(r"(?<!\d)(\d{4})(?:年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?|[-./](\d{1,2})[-./](\d{1,2})(?!\d))")
_PERIODIC = re.compile(r"每|定期|平均")
_LUNAR = re.compile(r"农历|阴历|正月|[腊冬]月|初[一二三四五六七八九十]")


def quoted(text: str) -> str:
    """The author's words, cut where a message would become a page."""
    words = " ".join(text.split())
    return f"「{words}」" if len(words) <= 40 else f"「{words[:39]}…」"


def unreadable(said: str, tidy: str) -> Complaint:
    """The best account of why nothing could be read from `said`; `tidy` is the same in half-width without spaces."""
    if not tidy and not said.strip():
        return Complaint(
            "date.unreadable",
            "日期是空的。",
            f"请写上日期，如 2024-10-25；只知道年份就写 2024年，实在不知道就写 {NOT_STATED}。",
        )
    if match := re.match(r"['’‘]?(\d{2})(?=年|[-./]\d{1,2}[-./]\d{1,2}(?!\d))", tidy):
        full_year = ("20" if int(match[1]) < 50 else "19") + match[1]
        return Complaint(
            "date.two_digit_year",
            f"日期{quoted(said)}的年份只有两位，分不清是哪个世纪。",
            f"请把年份写成四位，如 {full_year}{tidy[match.end() :]}。",
        )
    if _LUNAR.search(tidy):
        return Complaint("date.unreadable", f"日期{quoted(said)}是农历。", "请写公历的日期，如 2024-10-25。")
    if _PERIODIC.search(tidy):
        return Complaint(
            "date.relative",
            f"日期{quoted(said)}说的是多久一次，不是哪一天。",
            "请写出这一次的日期，如 2024-10-25 或 2024年10月。",
        )
    if re.search(r"^\d{4}.*(?:前|为止)$", tidy):
        return Complaint(
            "date.unreadable",
            f"日期{quoted(said)}只说了结束，没有说开始。",
            "请写出起止，如 2019年—2020年，或只写发生的那一天、那一月、那一年。",
        )
    if not tidy or _RELATIVE.search(tidy):
        return Complaint(
            "date.relative",
            f"日期{quoted(said)}要看是什么时候写的，过一阵就说不清了。",
            f"请写出确切的时间，如 {_sample_like(tidy)}；实在不知道就写 {NOT_STATED}。",
        )
    if match := re.fullmatch(r"(\d{1,2})[-./](\d{1,2})", tidy):
        return _number_pair(said, int(match[1]), int(match[2]))
    inside = _date_inside(tidy)
    hint = f"请写成 {inside}；起止两端都要写，如 2024年10月25日—30日。" if inside else f"请写成 {_WAYS} 这样的形式。"
    return Complaint("date.unreadable", f"日期{quoted(said)}看不明白。", hint)


def without_year(said: str, sample: str) -> Complaint:
    return Complaint("date.unreadable", f"日期{quoted(said)}没有写年份。", f"请写上年份，如 {sample}。")


def several_days(said: str, start: DatePart, end: DatePart) -> Complaint:
    return Complaint(
        "date.several",
        f"日期{quoted(said)}是不相连的几个日期。",
        f"如果是一次连续的活动，请写成 {date_text(start, end)}；如果是几次活动，请分开写，每次一个日期。",
    )


def not_a_school_year(said: str, start: int) -> Complaint:
    return Complaint(
        "date.impossible",
        f"日期{quoted(said)}里的学年不是相连的两年。",
        f"请写成 {start}—{start + 1}学年 这样的形式。",
    )


def backwards(said: str, start: DatePart, end: DatePart, *, end_is_whole: bool) -> Complaint:
    """`end_is_whole`: the author wrote the second half with its year, so nothing was left to be guessed."""
    hint = f"请核对；如果前后写反了，请写成 {date_text(end, start)}"
    hint += "。" if end_is_whole else "；如果结束在后一个月或后一年，请把后一半的月份和年份也写上。"
    return Complaint("date.backwards", f"日期{quoted(said)}的结束早于开始。", hint)


def impossible(said: str, *, year: int | None, month: int | None, day: int | None) -> Complaint | None:
    """A complaint when the calendar has no such year, month or day."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return Complaint(
            "date.impossible",
            f"日期{quoted(said)}里的年份 {year} 不像是真的。",
            f"请核对年份，写成 {_WAYS} 这样的形式。",
        )
    if month is not None and not 1 <= month <= 12:
        swapped = day is not None and 1 <= day <= 12 and 1 <= month <= days_in_month(day, year=year)
        if swapped:
            return _no_such(said, f"没有 {month} 月", DatePart(year, day, month), "月和日是不是写反了？请写成")
        sample_day = None if day is None else min(max(day, 1), 31)
        return _no_such(said, f"没有 {month} 月", DatePart(year, 12 if month else 1, sample_day), "请核对，写成")
    if month is None or day is None:
        return None
    last = days_in_month(month, year=year)
    if 1 <= day <= last:
        return None
    whose = f"{month}月" if year is None or month != 2 else f"{year}年{month}月"
    wrong = f"{whose}只有 {last} 天" if day else "没有 0 日"
    return _no_such(said, wrong, DatePart(year, month, last if day else 1), "请核对，写成")


def _no_such(said: str, wrong: str, sample: DatePart, ask: str) -> Complaint:
    forms = date_text(sample) if sample.year is None else f"{sample.edtf} 或 {date_text(sample)}"
    return Complaint("date.impossible", f"日期{quoted(said)}写错了：{wrong}。", f"{ask} {forms} 这样的形式。")


def _number_pair(said: str, month: int, day: int) -> Complaint:
    is_day = impossible(said, year=None, month=month, day=day) is None
    as_day = f"，没有年份的写成 {month}月{day}日" if is_day else ""
    return Complaint(
        "date.unreadable",
        f"日期{quoted(said)}看不出是哪年、哪月还是哪日。",
        f"请写成 2024-10-25 或 2024年10月 这样的形式{as_day}。",
    )


def _sample_like(tidy: str) -> str:
    """An example no finer than what the author knows: 去年10月份 → 2024年10月."""
    match = re.search(r"(?<!\d)(1[0-2]|[1-9])月(?:([12]\d|3[01]|[1-9])[日号])?", tidy)
    if match:
        return f"{_SAMPLE_YEAR}年{match[1]}月" + (f"{match[2]}日" if match[2] else "")
    return "2024-10-25、2024年10月 或 2024年"


def _date_inside(tidy: str) -> str:
    """The one date among other words, in Chinese: 约2016年 → 2016年; nothing when there are several."""
    matches = list(_INSIDE.finditer(tidy))
    if len(matches) != 1:
        return ""
    year, month, day = (int(part) if part else None for part in _parts(matches[0]))
    if impossible(tidy, year=year, month=month, day=day):
        return ""
    return date_text(DatePart(year, month, day))


def _parts(match: re.Match[str]) -> tuple[str | None, str | None, str | None]:
    return match[1], match[2] or match[4], match[3] or match[5]
