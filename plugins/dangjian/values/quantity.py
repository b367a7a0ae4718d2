"""A number with its words: 40余份 stays "more than 40", and nobody adds 人 to 人次."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from dangjian.problems import Complaint
from dangjian.values.quantity_forms import Operator, read_quantity
from dangjian.values.units import unit_family

__all__ = ["Operator", "Quantity", "Total", "add_up", "parse_quantity", "same_unit", "unit_family"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` holds the whole number (300多万元 is 3 000 000), `upper` the other end of a range.

    Two quantities are equal when they say the same amount, however it was worded.
    """

    value: Decimal
    upper: Decimal | None = None
    operator: Operator = Operator.EXACT
    unit: str = ""
    raw: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """As the author wrote it."""
        return self.raw


@dataclass(frozen=True, slots=True)
class Total:
    """Several quantities of one unit, added up."""

    value: Decimal
    unit: str
    operator: Operator
    """EXACT, MORE_THAN (the true sum is higher) or ABOUT (it may lie on either side)."""
    count: int
    """How many quantities went into it."""

    @property
    def is_exact(self) -> bool:
        return self.operator is Operator.EXACT

    @property
    def text(self) -> str:
        """Such as 1240小时, 超1240小时 or 约1240小时."""
        word = {Operator.EXACT: "", Operator.MORE_THAN: "超"}.get(self.operator, "约")
        return f"{word}{plain_digits(self.value)}{self.unit}"


@lru_cache(maxsize=4096)
def parse_quantity(text: str, *, default_unit: str = "") -> Quantity | Complaint:
    """Read one number in any form people write it; `default_unit` is that of a bare number."""
    found = read_quantity(text, default_unit=default_unit)
    if isinstance(found, Complaint):
        return found
    return Quantity(found.value, found.upper, found.operator, found.unit or default_unit, text.strip())


def same_unit(one: str, other: str) -> bool:
    """名, 人 and 位 count the same thing; 人次, 场, 次 and 期 each count another."""
    return unit_family(one) == unit_family(other)


def add_up(quantities: Iterable[Quantity]) -> tuple[Total, ...]:
    """One total for each unit, in the order the units first appear.

    A range is counted by its lower end. The sum is 超 when its inexact parts are all 余, 多, 超 or 以上, and 约 as
    soon as one of them is 约, 不足 or a range. Percentages are left out: they do not add up.
    """
    by_family: dict[str, list[Quantity]] = {}
    for quantity in quantities:
        family = unit_family(quantity.unit)
        if family not in ("%", "‰", "百分点"):
            by_family.setdefault(family, []).append(quantity)
    return tuple(_total(family, parts) for family, parts in by_family.items())


def plain_digits(value: Decimal) -> str:
    """18000000, 14.7: no exponent, no separators, no idle zeros."""
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _total(family: str, parts: list[Quantity]) -> Total:
    operators = {part.operator for part in parts} - {Operator.EXACT}
    operator = Operator.EXACT
    if operators:
        operator = Operator.MORE_THAN if operators <= {Operator.MORE_THAN, Operator.AT_LEAST} else Operator.ABOUT
    units = {part.unit for part in parts}
    value = sum((part.value for part in parts), Decimal(0))
    return Total(value, units.pop() if len(units) == 1 else family, operator, len(parts))
