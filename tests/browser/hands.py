"""Fingers on the glass of a browser: real touch events, not clicks."""

from __future__ import annotations

import time
from collections.abc import Sequence

from playwright.sync_api import CDPSession, Page

Point = tuple[float, float]


class Hand:
    """One hand over one page, with a clock of its own: how fast it is does not hang on how busy the machine is."""

    def __init__(self, page: Page) -> None:
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.clock = time.time()

    def send(self, kind: str, points: Sequence[Point] = (), *, after_ms: float = 8) -> None:
        """`kind` is Start, Move, End or Cancel; `points` are those of all fingers on the glass."""
        self.clock += after_ms / 1000
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        self.session.send(
            "Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": touches, "timestamp": self.clock}
        )

    def rest(self) -> None:
        """Long enough that the next tap is not a second one."""
        self.clock += 1

    def drag(self, *fingers: tuple[Point, Point], steps: int = 8, pause_ms: int = 8, lift: bool = True) -> None:
        """Each finger goes from its first point to its second, all at once."""
        self.send("Start", [start for start, _ in fingers])
        for step in range(1, steps + 1):
            self.send("Move", [_between(start, end, step / steps) for start, end in fingers], after_ms=pause_ms)
        if lift:
            self.send("End")

    def tap(self, point: Point, *, times: int = 1) -> None:
        for _ in range(times):
            self.send("Start", [point], after_ms=80)
            self.send("End", after_ms=40)


def _between(start: Point, end: Point, part: float) -> Point:
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
