"""Which pixels of a picture a mosaic covers, and how coarse it is: nobody behind it can be recognised again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil, floor

Box = tuple[float, float, float, float]
"""Left, top, width and height of what is hidden, as shares of the upright picture, from 0 to 1."""

MOST_CELLS = 4
"""Along the longer side of a box.

A box may hold one face and nothing else, so that its cells are counted and not measured: sixteen colours are no face,
however they are enlarged, while recognisers have been trained on 16×16 cells (McPherson and others, 2016).
"""
SMALLEST_CELL = 1 / 64
"""Of the picture's longer side: boxes around an eye alone leave one colour."""
SMEAR_PX = 3
"""Reducing a picture carries a little of each pixel this far beyond the edge of a box."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One box in pixels."""

    area: tuple[int, int, int, int]
    """Left, top, right, bottom."""
    columns: int
    rows: int

    @property
    def size(self) -> tuple[int, int]:
        left, top, right, bottom = self.area
        return right - left, bottom - top


def tiles(boxes: Iterable[Box], *, size: tuple[int, int]) -> Iterator[Tile]:
    """The boxes on a picture of `size`, each rounded outwards and never outside the picture."""
    width, height = size
    least = max(size) * SMALLEST_CELL
    for left, top, across, down in boxes:
        area = (
            max(0, floor(left * width) - SMEAR_PX),
            max(0, floor(top * height) - SMEAR_PX),
            min(width, ceil((left + across) * width) + SMEAR_PX),
            min(height, ceil((top + down) * height) + SMEAR_PX),
        )
        wide, tall = area[2] - area[0], area[3] - area[1]
        if wide < 1 or tall < 1:
            continue
        cell = max(max(wide, tall) / MOST_CELLS, least)
        yield Tile(area, columns=max(1, floor(wide / cell)), rows=max(1, floor(tall / cell)))
