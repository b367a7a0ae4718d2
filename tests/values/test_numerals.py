"""Chinese numerals → numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.values.numerals import chinese_number, spoken_years_as_digits


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("零", 0),
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("廿五", 25),
        ("卅一", 31),
        ("一百零五", 105),
        ("一百一十", 110),
        ("三千零二十", 3020),
        ("百", 100),
        ("万", 10_000),
        ("百万", 1_000_000),
        ("三万五千", 35_000),
        ("一亿零五万", 100_050_000),
    ],
)
def test_a_numeral_is_read(said: str, number: int) -> None:
    assert chinese_number(said) == number


@pytest.mark.parametrize("said", ["", "两三", "三百五", "二〇二四", "十百", "三十百", "十二三", "一人", "12"])
def test_what_is_no_certain_number_is_left_alone(said: str) -> None:
    assert chinese_number(said) is None


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("二〇二四年", "2024年"),
        ("二零二四年十月", "2024年十月"),
        ("一九二一年", "1921年"),
        ("二O二O年", "2020年"),
        ("二○○八年", "2008年"),
        ("2024年", "2024年"),
        ("Oooo", "Oooo"),
        ("一二三四五年", "一二三四五年"),
    ],
)
def test_years_said_digit_by_digit_become_figures(written: str, digits: str) -> None:
    assert spoken_years_as_digits(written) == digits


def _say(number: int) -> str:
    """The textbook numeral, written here independently of the reader."""
    figures = "零一二三四五六七八九"
    said, zero = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit == 0:
            zero = bool(said)
            continue
        said += ("零" if zero else "") + figures[digit] + name
        zero = False
    return said or "零"


@given(st.integers(0, 9999))
def test_every_textbook_numeral_is_read(number: int) -> None:
    assert chinese_number(_say(number)) == number
