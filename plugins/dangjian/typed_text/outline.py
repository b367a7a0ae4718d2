"""Which mapping or list a typed line belongs to, when the indentation is nearly right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

STEP = 2
"""Columns of each level in the mended text."""


@dataclass(slots=True)
class Level:
    """A mapping or list that is still open."""

    kind: Literal["mapping", "list"]
    typed: int
    """Column of its keys or dashes as typed."""
    mended: int
    """Column they get."""
    in_item: bool = False
    """A mapping whose first key stands behind a dash."""
    holds_mappings: bool = False
    """A list of which some item was a mapping."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A key or dash with nothing behind it: its value may stand below."""

    kind: Literal["mapping", "list"]
    typed: int
    mended: int
    is_text: bool = False
    is_same_line: bool = False


class Outline:
    """The open levels from the outermost in; lines are seated one after the other."""

    def __init__(self) -> None:
        self.levels: list[Level] = []
        self.waiting: Waiting | None = None

    @property
    def has_list(self) -> bool:
        return any(level.kind == "list" for level in self.levels)

    @property
    def expects_item(self) -> bool:
        return bool(self.waiting) or self.has_list or not self.levels

    def seat_key(self, typed: int, *, follows_dash_line: bool = False) -> Level | None:
        """The mapping a key at this column belongs to; None when that is not certain."""
        waiting, self.waiting = self.waiting, None
        if not self.levels:
            return self._open("mapping", typed, 0)
        if waiting and typed > waiting.typed:
            return self._open("mapping", typed, waiting.mended + STEP, in_item=waiting.is_same_line)
        for at in range(len(self.levels) - 1, -1, -1):
            if self.levels[at].kind == "mapping" and self.levels[at].typed == typed:
                return self._close_down_to(at)
        deeper = self._first_deeper_than(typed)
        if deeper is not None:
            # Between its own column and that of what holds it: there is no other place it could mean.
            return self._close_down_to(deeper) if self.levels[deeper].kind == "mapping" else None
        innermost = self.levels[-1]
        # `-文件: a` makes it hard to see where the second key should begin.
        return innermost if follows_dash_line and innermost.in_item else None

    def seat_item(self, typed: int) -> Level | None:
        """The list a dash at this column belongs to; None when that is not certain."""
        waiting, self.waiting = self.waiting, None
        if not self.levels:
            return self._open("list", typed, 0)
        if waiting and self._may_hold_item(waiting, typed):
            return self._open("list", typed, waiting.mended + STEP)
        for at in range(len(self.levels) - 1, -1, -1):
            if self.levels[at].kind == "list" and self.levels[at].typed == typed:
                return self._close_down_to(at)
        deeper = self._first_deeper_than(typed)
        if deeper is not None and self.levels[deeper].in_item:
            return self._close_down_to(deeper - 1)
        if deeper is not None:
            return self._close_down_to(deeper) if self.levels[deeper].kind == "list" else None
        return self.levels[-1] if self.levels[-1].kind == "list" else None

    def _may_hold_item(self, waiting: Waiting, typed: int) -> bool:
        if waiting.kind == "list":
            return typed > waiting.typed
        return typed >= waiting.typed or not self.has_list

    def _first_deeper_than(self, typed: int) -> int | None:
        return next((at for at, level in enumerate(self.levels) if level.typed > typed), None)

    def _close_down_to(self, at: int) -> Level:
        del self.levels[at + 1 :]
        return self.levels[at]

    def _open(self, kind: Literal["mapping", "list"], typed: int, mended: int, *, in_item: bool = False) -> Level:
        level = Level(kind, typed, mended, in_item)
        if in_item:
            self.levels[-1].holds_mappings = True
        self.levels.append(level)
        return level
