"""The written forms of a quantity: operator, number, multiplier and unit, in the orders people put them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dangjian.problems import Complaint
from dangjian.values import quantity_complaints as complaints
from dangjian.values.numerals import NUMERAL, chinese_number
from dangjian.values.units import measure_at_start


class Operator(StrEnum):
    """How the number stands to the truth."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    """余, 多, 超, 逾."""
    AT_LEAST = "at_least"
    """以上, 至少, 不少于."""
    ABOUT = "about"
    """约, 近, 左右."""
    LESS_THAN = "less_than"
    """不足, 不到; also 以内 and 以下, which may reach the number itself."""
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Amount:
    value: Decimal
    upper: Decimal | None
    operator: Operator
    unit: str


MOST_DIGITS = 15
LONGEST_QUANTITY = 40
"""Characters: beyond it somebody put a sentence where a number belongs."""

_BEFORE = {
    Operator.MORE_THAN: "超过 超出 超 逾 多于 高于 突破 >",
    Operator.AT_LEAST: "不少于 不低于 至少 上 ≥ >=",
    Operator.ABOUT: "大约 约有 约 将近 接近 近 大概 ≈ ~",
    Operator.LESS_THAN: "不足 不到 少于 低于 不超过 不多于 至多 < ≤ <=",
}
_AFTER = {
    Operator.MORE_THAN: "余 多",
    Operator.AT_LEAST: "以上 及以上 之上",
    Operator.ABOUT: "左右 上下",
    Operator.LESS_THAN: "以内 以下 之内",
}
_MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}


def _either(words: dict[Operator, str]) -> str:
    return "|".join(sorted((re.escape(w) for said in words.values() for w in said.split()), key=len, reverse=True))


_DIGITS = r"(?:\d{1,3}(?:[, ]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?)"
_AMOUNT = rf"(?:{_DIGITS}|{NUMERAL}+)"
_TAIL = r"[^\d,.;:+]*?"
_SUM_WORDS = r"(?:累计|共计|总计|合计|总共|共有|共|计|达到|高达|达|有)*"
_ONE = re.compile(
    rf"{_SUM_WORDS}(?P<before>{_either(_BEFORE)})?(?P<percent>百分之)?(?P<number>{_AMOUNT})(?P<more>[余多])?"
    rf"(?P<multiplier>[十百千万亿]*)(?P<more2>[余多])?(?P<half>个半(?=小时|月|学期|钟头))?(?P<unit>{_TAIL})"
    rf"(?P<after>{_either(_AFTER)})?"
)
_NOUN = re.compile(r"(?!之)[^\W\d_a-zA-Z一二两三四五六七八九十百千万]{0,8}")
_HALF = re.compile(r"半个?(?P<unit>小时|钟头|天|年|学期|月|日)")
_RANGE = re.compile(
    rf"{_SUM_WORDS}(?:大?约)?(?P<low>{_AMOUNT})(?P<low_multiplier>[百千万亿]*)(?P<low_unit>[^\d\-—–~至到]{{0,3}}?)"
    rf"(?:[-—–―‒‐−~〜]+|至|到)(?P<high>{_AMOUNT})(?P<multiplier>[百千万亿]*)(?P<unit>{_TAIL})(?:左右)?"
)


def read_quantity(text: str, *, default_unit: str) -> Amount | Complaint:
    """`default_unit` only helps to word the hint of a complaint."""
    plain = _plain(text)
    if not plain:
        return complaints.empty(default_unit)
    if len(plain) > LONGEST_QUANTITY:
        return complaints.unreadable(text, plain, default_unit)
    if complaints.is_nothing(plain):
        return complaints.nothing(text)
    if complaints.is_name(plain):
        return complaints.name(text)
    if complaints.is_vague(plain):
        return complaints.vague(text, plain, default_unit)
    if match := _HALF.fullmatch(plain):
        return Amount(Decimal("0.5"), None, Operator.EXACT, match["unit"].replace("钟头", "小时"))
    if match := _RANGE.fullmatch(plain):
        return _range(match, text) or complaints.unreadable(text, plain, default_unit)
    if match := _ONE.fullmatch(plain):
        return _one(match) or complaints.unreadable(text, plain, default_unit)
    return complaints.unreadable(text, plain, default_unit)


def _plain(text: str) -> str:
    """Half-width, no spaces but those that part thousands."""
    plain = unicodedata.normalize("NFKC", text.replace("㎡", "平方米")).strip(" \t\r\n。,;、")
    plain = re.sub(r"\s+", " ", plain).replace("(次)", "次").replace("％", "%")
    return re.sub(r"(?<=\D) | (?=\D)", "", plain)


def _one(match: re.Match[str]) -> Amount | None:
    number = _number(match["number"])
    unit = _unit(match["unit"])
    if number is None or unit is None:
        return None
    value = _whole(number * _multiplied(match["multiplier"]))
    if match["half"]:
        value, unit = value + Decimal("0.5"), match.string[match.end("half") :].removesuffix(match["after"] or "")
        unit = unit.replace("钟头", "小时")
    operators = {_operator(_BEFORE, match["before"]), _operator(_AFTER, match["after"])}
    if match["more"] or match["more2"]:
        operators.add(Operator.MORE_THAN)
    operators.discard(Operator.EXACT)
    if len(operators) > 1:
        # 约30余人 leaves both sides open, 超过30人以上 only one.
        rising = operators <= {Operator.MORE_THAN, Operator.AT_LEAST}
        operators = {Operator.MORE_THAN if rising else Operator.ABOUT}
    operator = operators.pop() if operators else Operator.EXACT
    return Amount(value, None, operator, "%" if match["percent"] else unit)


def _range(match: re.Match[str], text: str) -> Amount | Complaint | None:
    low, high, unit = _number(match["low"]), _number(match["high"]), _unit(match["unit"])
    low_unit = _unit(match["low_unit"])
    if low is None or high is None or unit is None or low_unit is None or (low_unit and low_unit != unit):
        return None
    multiplier = _multiplied(match["multiplier"])
    # 3-5万元 means thirty to fifty thousand.
    low *= _multiplied(match["low_multiplier"]) if match["low_multiplier"] or low_unit else multiplier
    low, high = _whole(low), _whole(high * multiplier)
    if low > high:
        return complaints.backwards(text)
    if low == high:
        return Amount(low, None, Operator.EXACT, unit)
    return Amount(low, high, Operator.RANGE, unit)


def _number(text: str) -> Decimal | None:
    if text[0].isascii():
        digits = re.sub("[, ]", "", text)
        return Decimal(digits) if len(digits) <= MOST_DIGITS else None
    number = chinese_number(text)
    return None if number is None else Decimal(number)


def _multiplied(marks: str) -> Decimal:
    product = Decimal(1)
    for mark in marks:
        product *= _MULTIPLIERS[mark]
    return product


def _whole(value: Decimal) -> Decimal:
    """180000000.0 → 180000000."""
    rounded = value.to_integral_value()
    return rounded if rounded == value else value


def _unit(words: str) -> str | None:
    """The measure word; a short noun may follow it (20名党员). None when there is something else."""
    if not words:
        return ""
    found = measure_at_start(words)
    if found is None:
        return None
    measure, noun = found
    return measure if _NOUN.fullmatch(noun) else None


def _operator(words: dict[Operator, str], said: str | None) -> Operator:
    if not said:
        return Operator.EXACT
    return next(operator for operator, forms in words.items() if said in forms.split())
