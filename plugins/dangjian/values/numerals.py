"""Chinese numerals as numbers: 二十三, 一百零五, 三万五千, 廿五, and years said digit by digit."""

from __future__ import annotations

import re

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_ZEROS = str.maketrans({"○": "〇", "◯": "〇", "O": "〇", "o": "〇", "Ο": "〇", "零": "〇", "0": "〇"})
_SPOKEN_YEAR = re.compile(
    r"(?<![0-9〇○◯零Oo一二三四五六七八九])[0-9〇○◯零OoΟ一二三四五六七八九]{4}(?=年|学年|$|[^0-9A-Za-z〇一二三四五六七八九十])"
)

NUMERAL = "[零〇一二两三四五六七八九十百千万亿廿卅]"
"""One Chinese numeral, as a piece of a regular expression."""


def chinese_number(text: str) -> int | None:
    """The number a Chinese numeral says, or None when it says none for certain (两三, 三百五, 十百)."""
    plain = text.replace("廿", "二十").replace("卅", "三十")
    if not plain or any(mark not in _DIGITS and mark not in _PLACES and mark not in "万亿" for mark in plain):
        return None
    for mark, size in (("亿", 100_000_000), ("万", 10_000)):
        if mark not in plain:
            continue
        head, _, tail = plain.rpartition(mark)
        high = chinese_number(head) if head else 1
        low = chinese_number(tail) if tail else 0
        if high is None or low is None or low >= size:
            return None
        return high * size + low
    return _below_ten_thousand(plain)


def _below_ten_thousand(text: str) -> int | None:
    value, last_place, digit, after_zero = 0, 10_000, None, False
    for mark in text:
        if mark in "零〇":
            if digit is not None:
                return None
            after_zero = True
        elif mark in _DIGITS:
            if digit is not None:
                return None
            digit = _DIGITS[mark]
        else:
            place = _PLACES[mark]
            if place >= last_place or (digit is None and value):
                return None
            value += (1 if digit is None else digit) * place
            last_place, digit, after_zero = place, None, False
    if digit is None:
        return value
    # 三百五 may be 350 or 305: a last digit needs its place said, by 十 or by 零.
    if value and last_place != 10 and not after_zero:
        return None
    return value + digit


def spoken_years_as_digits(text: str) -> str:
    """二〇二四年 → 2024年, also with ○, 零, O or 0 for the zero."""

    def digits(match: re.Match[str]) -> str:
        said = match[0]
        if said.isascii() and not said.isdigit():
            return said
        return "".join(mark if mark.isascii() else str(_DIGITS[mark]) for mark in said.translate(_ZEROS))

    return _SPOKEN_YEAR.sub(digits, text)
