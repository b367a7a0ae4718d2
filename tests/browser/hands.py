"""Fingers on the glass of a browser: real touch events, not clicks."""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import CDPSession, Page

Point = tuple[float, float]


class Hand:
    """One hand over one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session: CDPSession = page.context.new_cdp_session(page)

    def send(self, kind: str, points: Sequence[Point] = ()) -> None:
        """`kind` is Start, Move, End or Cancel; `points` are those of all fingers on the glass."""
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        self.session.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": touches})

    def drag(self, *fingers: tuple[Point, Point], steps: int = 8, pause_ms: int = 8, lift: bool = True) -> None:
        """Each finger goes from its first point to its second, all at once."""
        self.send("Start", [start for start, _ in fingers])
        for step in range(1, steps + 1):
            self.send("Move", [_between(start, end, step / steps) for start, end in fingers])
            self.page.wait_for_timeout(pause_ms)
        if lift:
            self.send("End")

    def tap(self, point: Point, *, times: int = 1) -> None:
        for _ in range(times):
            self.send("Start", [point])
            self.send("End")


def _between(start: Point, end: Point, part: float) -> Point:
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
