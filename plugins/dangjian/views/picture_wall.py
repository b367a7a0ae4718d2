"""The photos of one page, hung in rows when a template asks for them and not before.

A page that has not changed is taken from an earlier build: it needs no photo, only to know that none has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from dangjian.views.picture import PictureView


class PictureWall(Sequence[PictureView]):
    """As good as a tuple of photos for whoever looks at it; pickled, it is only what it is made from."""

    __slots__ = ("_count", "_hang", "_hung", "_made_from")

    def __init__(self, made_from: object, *, count: int, hang: Callable[[], tuple[PictureView, ...]]) -> None:
        """`hang` makes the `count` photos; of what it makes them, `made_from` holds all that may differ, as tuples."""
        self._made_from, self._count, self._hang = made_from, count, hang
        self._hung: tuple[PictureView, ...] | None = None

    def _photos(self) -> tuple[PictureView, ...]:
        if self._hung is None:
            self._hung = self._hang()
        return self._hung

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> PictureView: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[PictureView, ...]: ...
    def __getitem__(self, place: int | slice) -> PictureView | tuple[PictureView, ...]:
        return self._photos()[place]

    def __iter__(self) -> Iterator[PictureView]:
        return iter(self._photos())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._photos() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._photos())

    def __repr__(self) -> str:
        return repr(self._photos())

    def __reduce__(self) -> tuple[type[tuple[object]], tuple[object]]:
        return tuple, (self._made_from,)
