"""How large a moving picture may be: short ones go on moving, longer ones stand still."""

from __future__ import annotations

from math import sqrt

WIDEST_PX = 960
NARROWEST_PX = 240
"""Narrower than this a picture that was wider is not worth its movement."""
MOST_FRAMES = 300
MOST_SOURCE_BYTES = 20_000_000
MOST_PIXELS = 60_000_000
"""Of all frames together; they are held in memory at once, 4 bytes a pixel."""
MOST_BYTES = 4_000_000
"""What a page may ask of a visitor's telephone for one moving picture."""
SHORTEST_MS = 20
USUAL_MS = 100
"""Browsers show frames that are to last less than `SHORTEST_MS` for this long."""


def moving_width(width_px: int, height_px: int, *, frames: int) -> int:
    """The width at which all frames fit into memory; 0 for a picture that must stand still."""
    if not 1 < frames <= MOST_FRAMES:
        return 0
    fitting = int(sqrt(MOST_PIXELS / frames * width_px / height_px))
    width = min(width_px, WIDEST_PX, fitting)
    return width if width >= min(width_px, NARROWEST_PX) else 0


def shown_ms(duration: object) -> int:
    """How long a frame lasts, as browsers count."""
    ms = round(duration) if isinstance(duration, int | float) else 0
    return ms if ms >= SHORTEST_MS else USUAL_MS
