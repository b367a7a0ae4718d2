"""Setting a Chinese title in a few lines: where a line may end, and which way of breaking looks best."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Measure = Callable[[str], float]
"""The width of a piece of text in pixels, at one size."""

NOT_AT_START = frozenset("，。、；：？！…—～·％%）》〉】」』〕”’,.;:?!)]}°℃")
"""Never the first character of a line (GB/T 15834—2011, 5.1)."""
NOT_AT_END = frozenset("（《〈【「『〔“‘([{#￥$")
"""Never the last one."""
PAUSES = frozenset("，。、；：？！…—～")
"""After these a line ends well."""
ELLIPSIS = "…"

_CLOSING = ")]}）》〉】」』〕”’"

_PIECES = re.compile(
    r"""
    [“《「『][^“”《》「」『』]{1,8}[”》」』]             # a short name in quotation marks
    | 第?[0-9０-９]+(?:[.,:：/—–~～-]+[0-9０-９]+)*   # a number, a range, a ratio …
    (?:[余多几]?[\u4e00-\u9fff]|[%％°℃+]+|\ ?[A-Za-z]+)?   # … and its unit
    | [A-Za-zÀ-ɏ]+(?:[-'’.&+/@_0-9]+[A-Za-zÀ-ɏ]*)*     # a Latin word
    | \s+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_PAUSE_IS_WORTH = 0.18
"""Of a line's emptiness, squared: a break at a comma may leave this much more white."""


@dataclass(frozen=True, slots=True)
class Step:
    """One size to try."""

    size_px: int
    most_lines: int = 1
    at_pauses: bool = False
    """Only if every line but the last ends at a pause, so that no phrase is torn for the sake of the size."""


@dataclass(frozen=True, slots=True)
class SetText:
    """A text in lines, at the size at which it fits."""

    lines: tuple[str, ...]
    size_px: int
    is_cut: bool = False
    """The end is missing, and an ellipsis stands for it."""


def set_text(text: str, *, steps: Sequence[Step], width: float, measure: Callable[[str, int], float]) -> SetText:
    """`text` by the first of `steps` by which it fits, else cut by the last."""
    words = " ".join(text.split())
    for step in steps:
        lines = break_lines(words, width=width, most_lines=step.most_lines, measure=_at(measure, step.size_px))
        if lines is not None and not (step.at_pauses and any(not _pauses(line) for line in lines[:-1])):
            return SetText(tuple(line.strip() for line in lines), step.size_px)
    last = steps[-1]
    cut = _cut(words, width=width, lines=last.most_lines, measure=_at(measure, last.size_px))
    return SetText(cut, last.size_px, is_cut=True)


def break_lines(text: str, *, width: float, most_lines: int, measure: Measure) -> tuple[str, ...] | None:
    """In as few lines as can be, of even length, rather after a pause than elsewhere; None where they are too many."""
    units = tuple(_narrow_enough(units_of(text), width=width, measure=measure))
    needed = len(_greedy(units, width=width, measure=measure))
    if needed > most_lines:
        return None
    return _even(units, width=width, lines=needed, measure=measure)


def units_of(text: str) -> tuple[str, ...]:
    """What a line break never parts: words, numbers with their units, characters with the punctuation about them."""
    units: list[str] = []
    is_open = False
    for piece in _PIECES.findall(text):
        is_blank = piece.isspace()
        if units and (is_open or is_blank or piece[0] in NOT_AT_START):
            units[-1] += piece
        else:
            units.append(piece)
        is_open = piece[-1] in NOT_AT_END or (is_open and is_blank)
    return tuple(units)


def _narrow_enough(units: Iterable[str], *, width: float, measure: Measure) -> Iterable[str]:
    """Units wider than a line, such as addresses, in parts that are not."""
    for unit in units:
        part = ""
        for character in unit:
            if part and measure(part + character) > width:
                yield part
                part = ""
            part += character
        yield part


def _greedy(units: Sequence[str], *, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    for unit in units:
        if lines and measure((lines[-1] + unit).strip()) <= width:
            lines[-1] += unit
        else:
            lines.append(unit)
    return lines


def _even(units: Sequence[str], *, width: float, lines: int, measure: Measure) -> tuple[str, ...]:
    """Of all ways to fill `lines` lines, the one with the least white squared."""
    possible = _possible_lines(units, width=width, measure=measure)
    best: dict[int, tuple[float, tuple[str, ...]]] = {len(units): (0.0, ())}
    for _ in range(lines):
        longer: dict[int, tuple[float, tuple[str, ...]]] = {}
        for (start, end), (line, white) in possible.items():
            if end not in best:
                continue
            cost, rest = best[end]
            cost += white**2 - (_PAUSE_IS_WORTH if rest and _pauses(line) else 0.0)
            if start not in longer or cost < longer[start][0]:
                longer[start] = (cost, (line, *rest))
        best = longer
    return best[0][1] if units else ()


def _possible_lines(
    units: Sequence[str], *, width: float, measure: Measure
) -> dict[tuple[int, int], tuple[str, float]]:
    """Every stretch of units that fits into a line, and the share of the line it leaves white."""
    possible = {}
    for start in range(len(units)):
        for end in range(start + 1, len(units) + 1):
            line = "".join(units[start:end])
            used = measure(line.strip())
            if used > width and end > start + 1:
                break
            possible[start, end] = (line, (width - used) / width)
    return possible


def _pauses(line: str) -> bool:
    """Whether a reader would pause at the end of `line` anyway."""
    return line[-1:].isspace() or line.rstrip(_CLOSING)[-1:] in PAUSES


def _cut(text: str, *, width: float, lines: int, measure: Measure) -> tuple[str, ...]:
    whole = _greedy(tuple(_narrow_enough(units_of(text), width=width, measure=measure)), width=width, measure=measure)
    last = whole[lines - 1]
    while last and measure(last.rstrip() + ELLIPSIS) > width:
        last = last[:-1]
    while last and (last[-1] in NOT_AT_START or last[-1] in NOT_AT_END or last[-1].isspace()):
        last = last[:-1]
    return (*(line.strip() for line in whole[: lines - 1]), last + ELLIPSIS)


def _at(measure: Callable[[str, int], float], size: int) -> Measure:
    return lambda text: measure(text, size)
