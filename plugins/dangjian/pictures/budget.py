"""A bound on how many pixels are held in memory at once, whatever the number of threads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

USUAL_PIXELS = 120_000_000
"""About 500 MB: ten photos of 12 megapixels, or one of any size that is allowed."""


def usual_workers() -> int:
    """As many threads as decoding and encoding can use on this machine."""
    return max(1, min(8, os.cpu_count() or 1))


class PixelBudget:
    """Lets decoders in while there is room; one larger than the whole budget waits until it is alone."""

    def __init__(self, pixels: int = USUAL_PIXELS) -> None:
        self._limit = pixels
        self._held = 0
        self._changed = Condition()

    @contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        share = min(pixels, self._limit)
        with self._changed:
            self._changed.wait_for(lambda: self._held + share <= self._limit)
            self._held += share
        try:
            yield
        finally:
            with self._changed:
                self._held -= share
                self._changed.notify_all()
