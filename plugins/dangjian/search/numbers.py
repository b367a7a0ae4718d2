"""Numbers as short text that a script file may hold unescaped."""

from __future__ import annotations

from collections.abc import Iterable

BASE = 45
MARKS = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\|`')
"""The first half continues a number, the second ends it; 90 printable characters."""

_ENDING = MARKS[BASE:]
_SHORT = tuple(_ENDING[number] for number in range(BASE)) + tuple(
    MARKS[number // BASE] + _ENDING[number % BASE] for number in range(BASE, BASE * BASE)
)


def written(numbers: Iterable[int]) -> str:
    """One character for a number below 45, two below 2025."""
    return "".join([_SHORT[number] if number < 2025 else _long(number) for number in numbers])


def gaps(ascending: Iterable[int]) -> str:
    """Ascending numbers as the distances between them."""
    marks: list[str] = []
    before = -1
    for number in ascending:
        gap = number - before - 1
        marks.append(_SHORT[gap] if gap < 2025 else _long(gap))
        before = number
    return "".join(marks)


def _long(number: int) -> str:
    marks = [_ENDING[number % BASE]]
    while number := number // BASE:
        marks.append(MARKS[number % BASE])
    return "".join(reversed(marks))
