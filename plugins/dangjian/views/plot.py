"""Numbers become marks in a frame: the geometry of the charts, without any drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FRAME = 1000
"""The frame is a square of this many units; the page stretches it, words stand beside it and not in it."""
FULLNESS = 0.56
"""How much of its share of the width a column fills."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One rectangle, in units of the frame, from its upper left corner."""

    x: int
    y: int
    width: int
    height: int
    tone: str = ""
    """What it stands for: a level of honours; empty where there is one kind only."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Columns in a frame, standing on its lower edge, as many as there are bars."""

    marks: tuple[Mark, ...]
    tops: tuple[int, ...]
    """Height of each column in whole per cent of the frame, for the number on top of it."""
    size: int = FRAME


def columns(stacks: Sequence[Sequence[int]], *, tones: Sequence[str] = ("",)) -> Plot:
    """A column for each stack, its parts from the foot up; the highest one fills the frame.

    Edges are shares of the whole rounded once, so that parts touch and none leaves the frame.
    """
    highest = max((sum(stack) for stack in stacks), default=0)
    marks: list[Mark] = []
    tops: list[int] = []
    for place, stack in enumerate(stacks):
        left = round((place + (1 - FULLNESS) / 2) / len(stacks) * FRAME)
        right = round((place + (1 + FULLNESS) / 2) / len(stacks) * FRAME)
        below = 0
        for tone, part in zip(tones, stack, strict=True):
            foot, head = (
                FRAME - round(value / highest * FRAME) if highest else FRAME for value in (below, below + part)
            )
            below += part
            if part:
                marks.append(Mark(x=left, y=head, width=right - left, height=foot - head, tone=tone))
        tops.append(round(below / highest * 100) if highest else 0)
    return Plot(marks=tuple(marks), tops=tuple(tops))
