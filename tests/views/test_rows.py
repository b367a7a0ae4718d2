"""Rows of photos are as wide as the page, whatever the photos' shapes."""

from __future__ import annotations

from itertools import groupby

import pytest

from dangjian.views.picture import PictureView, Seat
from dangjian.views.rows import NARROW, WIDE, Wall, in_rows, seats_on

LANDSCAPE, PORTRAIT, SQUARE, PANORAMA = 1.5, 0.75, 1.0, 2.4
ALBUMS = (
    [LANDSCAPE, LANDSCAPE],
    [PORTRAIT, PORTRAIT, LANDSCAPE],
    [LANDSCAPE, PORTRAIT, LANDSCAPE, LANDSCAPE, PORTRAIT],
    [PANORAMA, SQUARE, PORTRAIT, LANDSCAPE] * 10,
    [PORTRAIT] * 17,
)


def rows_of(seats: tuple[Seat, ...]) -> list[list[Seat]]:
    """Seats as they fall into rows: a row of n gaps holds n + 1 of them."""
    rows, rest = [], list(seats)
    while rest:
        rows.append(rest[: rest[0].gaps + 1])
        rest = rest[rest[0].gaps + 1 :]
    return rows


@pytest.mark.parametrize("wall", (WIDE, NARROW), ids=("wide", "narrow"))
@pytest.mark.parametrize("ratios", ALBUMS, ids=("pair", "trio", "five", "forty", "portraits"))
def test_every_row_is_full_and_none_breaks(ratios: list[float], wall: Wall) -> None:
    rows = rows_of(seats_on(tuple(ratios), wall))
    assert sum(len(row) for row in rows) == len(ratios)
    for row in rows:
        assert len(list(groupby(seat.gaps for seat in row))) == 1
        assert 0.998 <= sum(seat.share for seat in row) <= 1


@pytest.mark.parametrize("ratios", ALBUMS[2:], ids=("five", "forty", "portraits"))
def test_rows_differ_little_in_height(ratios: list[float]) -> None:
    rest, lengths = list(ratios), []
    for row in rows_of(seats_on(tuple(ratios), WIDE)):
        lengths.append(sum(rest[: len(row)]))
        rest = rest[len(row) :]
    assert max(lengths) / min(lengths) < 2


def test_a_lone_portrait_does_not_fill_the_screen() -> None:
    (seat,) = seats_on((PORTRAIT,), WIDE)
    assert seat.share < 0.4


def test_no_photos_make_no_rows() -> None:
    assert in_rows(()) == ()


def test_a_photo_asks_for_the_size_of_its_seat() -> None:
    photo = PictureView(url="a", src="a", sources=(), width_px=1500, height_px=1000, alt="")
    first, _ = in_rows((photo, photo))
    assert first.row_sizes == "(min-width: 90em) 640px, (min-width: 40em) 44vw, 45vw"
