"""A date as people write it, cleared of everything that is not the date: width, spaces, weekday, clock."""

from __future__ import annotations

import re
import unicodedata

from dangjian.values.numerals import chinese_number, spoken_years_as_digits

DASH = r"(?:起?[至到]|[-—–―‒‐−~〜]+)"
"""Between the two ends of a stretch, as a piece of a regular expression over tidied text."""

_NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
_HALF_DAY = r"(?:上午|下午|中午|凌晨|早上|早晨|清晨|晚上|傍晚|夜间|夜晚|全天|晚)"
_CLOCK = (
    rf"{_HALF_DAY}?\s*(?:(?<!\d)(?:[01]?\d|2[0-4])(?::[0-5]\d){{1,2}}(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?"
    rf"|(?<!\d){_NUMBER}[点时](?:半|整|[一三]刻|{_NUMBER}分?)?)"
)
_TIME_OF_DAY = re.compile(rf"\s*T?{_CLOCK}(?:{DASH}{_CLOCK})?|{_HALF_DAY}")
_WEEKDAY = re.compile(r"\(?(?:周|星期|礼拜)[一二三四五六日天末1-7]\)?")
_PART_OF_MONTH = re.compile(r"(?<=月)(?:[上中下]旬|[初中底末])|(?<=\d年)年?[初中底末](?=$|[^\d])")
_DAY_NUMERAL = re.compile(rf"(?<!第)[一二三四五六七八九十廿卅]{{1,4}}(?=月|日|号|、|,|和|$|{DASH})")
_LABEL = re.compile(r"^(?:活动)?(?:时间|日期):")
_LUNAR_BESIDE = re.compile(r"\((?:农历|阴历)[^()]*\)")
_AROUND = " \t\r\n。,;、"


def tidy_date(text: str) -> str:
    """Half-width, Arabic numerals, no spaces but those between digits, no weekday and no time of day."""
    tidy = unicodedata.normalize("NFKC", text).strip(_AROUND)
    tidy = re.sub(r"(?<=\D)\s+|\s+(?=\D)", "", tidy)
    tidy = _LABEL.sub("", tidy)
    if re.fullmatch(r"[(\[【〔].*[)\]】〕]", tidy):
        tidy = tidy[1:-1]
    tidy = _LUNAR_BESIDE.sub("", tidy)
    tidy = _WEEKDAY.sub("", tidy)
    tidy = _TIME_OF_DAY.sub("", tidy)
    tidy = spoken_years_as_digits(tidy).replace("元月", "1月")
    tidy = _DAY_NUMERAL.sub(_as_digits, tidy)
    return _PART_OF_MONTH.sub("", tidy).strip(_AROUND)


def _as_digits(match: re.Match[str]) -> str:
    number = chinese_number(match[0])
    return match[0] if number is None else str(number)
