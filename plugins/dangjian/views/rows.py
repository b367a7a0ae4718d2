"""Justified rows: which photos share a row, and how much of it each takes, so that every row is as wide as the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dangjian.views.picture import PictureView, Seat


@dataclass(frozen=True, slots=True)
class Wall:
    """A width of page; a row's length is the sum of its photos' ratios, so a longer row is a lower one."""

    aim: float
    """The row length that looks best."""
    least: float
    """A photo or two that make a shorter row than this leave the rest of it free instead of growing huge."""


WIDE = Wall(aim=4.8, least=2.25)
NARROW = Wall(aim=2.2, least=0.8)
NARROW_BELOW = "40em"
"""Viewport width where the rows change; gallery.css names the same."""
_PAGE_PX = 1280
_WIDE_VW = 89
_NARROW_VW = 90


def in_rows(photos: Iterable[PictureView], *, prefix: str = "") -> tuple[PictureView, ...]:
    """The photos in their order, each told its seat in the rows of a wide and of a narrow page.

    `prefix` goes before their anchors, for pages that show photos of several entries.
    """
    views = tuple(photos)
    ratios = tuple(view.ratio for view in views)
    seats = zip(views, seats_on(ratios, WIDE), seats_on(ratios, NARROW), strict=True)
    return tuple(
        replace(view, key=prefix + view.key, wide=wide, narrow=narrow, row_sizes=_sizes(wide, narrow))
        for view, wide, narrow in seats
    )


@lru_cache(maxsize=4096)
def seats_on(ratios: tuple[float, ...], wall: Wall) -> tuple[Seat, ...]:
    """The division into rows whose lengths stray least from the aim, by the usual shortest way through all breaks."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(ratios) + 1):
        ways = []
        length = 0.0
        for start in range(end - 1, -1, -1):
            length += ratios[start]
            ways.append((best[start][0] + _strain(length, wall), start))
            if length > 3 * wall.aim:
                break
        best.append(min(ways))
    seats: list[Seat] = []
    end = len(ratios)
    while end:
        start = best[end][1]
        seats[:0] = _row(ratios[start:end], wall)
        end = start
    return tuple(seats)


def _strain(length: float, wall: Wall) -> float:
    """How much higher or lower a row is than it should be; one too short to be filled counts once more."""
    times = max(length / wall.aim, wall.aim / length) - 1
    return times * times + (1.0 if length < wall.least else 0.0)


def _row(ratios: Sequence[float], wall: Wall) -> list[Seat]:
    """Shares are cut, not rounded, so that a row never breaks for a hair."""
    length = max(sum(ratios), wall.least)
    return [Seat(share=int(ratio / length * 10_000) / 10_000, gaps=len(ratios) - 1) for ratio in ratios]


def _sizes(wide: Seat, narrow: Seat) -> str:
    full, most, least = (wide.share * _PAGE_PX, wide.share * _WIDE_VW, narrow.share * _NARROW_VW)
    return f"(min-width: 90em) {full:.0f}px, (min-width: {NARROW_BELOW}) {most:.0f}vw, {least:.0f}vw"
