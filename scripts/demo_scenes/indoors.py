"""What classrooms share: the floor, and chalk on a board."""

from __future__ import annotations

from .mood import Mood
from .svg import (
    CREAM,
    GOLD,
    ROSE,
    UMBER,
    WALNUT,
    circle,
    group,
    line,
    mix,
    num,
    path,
    rect,
    stroke,
    wash,
)


def boards(y: float, tone: str = "#c7a274") -> str:
    """A wooden floor from y down."""
    parts = [wash(-20, y, 1240, 820 - y, tone, mix(tone, UMBER, 0.22)), rect(-20, y, 1240, 9, WALNUT)]
    for step in range(1, 9):
        at = y + (800 - y) * (step / 8) ** 1.7
        parts.append(stroke([(-20, at), (1220, at)], UMBER, 1.4, opacity=".16"))
    return group(parts)


def chalk_marks(m: Mood, x: float, y: float, w: float, h: float) -> str:
    """A geometry, a few lines of writing and a curve, in an order of chance."""
    ink = {"stroke_linecap": "round", "opacity": ".86"}
    cell = w / 3

    def angle(left: float) -> str:
        return line(
            f"M{left + 30} {y + h * 0.78}H{left + cell - 40}M{left + 30} "
            f"{y + h * 0.78}L{left + cell - 70} {y + h * 0.28}",
            CREAM,
            4,
        ) + line(f"M{left + 80} {y + h * 0.78}A50 50 0 0 0 {left + 66} {y + h * 0.64}", GOLD, 4)

    def rings(left: float) -> str:
        cx, cy, r = left + cell / 2, y + h / 2, h * 0.28
        return (
            circle(cx, cy, r, "none", stroke=CREAM, stroke_width=4, **ink)
            + path(
                f"M{num(cx)} {num(cy)}V{num(cy - r)}A{num(r)} {num(r)} 0 0 1 {num(cx + r * 0.87)} {num(cy + r * 0.5)}Z",
                GOLD,
                opacity=".6",
            )
            + line(
                f"M{num(cx)} {num(cy)}L{num(cx - r * 0.87)} {num(cy + r * 0.5)}M{num(cx)} {num(cy)}V{num(cy - r)}",
                CREAM,
                4,
            )
        )

    def lines(left: float) -> str:
        return group(
            [
                stroke(
                    [(left + 26, y + h * (0.26 + i * 0.15)), (left + 26 + cell * share, y + h * (0.26 + i * 0.15))],
                    CREAM if i != 2 else ROSE,
                    4.5,
                    opacity=".8",
                )
                for i, share in enumerate((0.66, 0.48, 0.58, 0.3))
            ]
        )

    def curve(left: float) -> str:
        base = y + h * 0.8
        return line(
            f"M{left + 40} {y + h * 0.2}V{base}H{left + cell - 24}M{left + 44} {base - 14}C{left + 90} "
            f"{base - 26} {left + 120} {base - 80} {left + cell - 50} {y + h * 0.3}",
            CREAM,
            4,
            opacity=".86",
        ) + group(
            [circle(left + 40 + cell * a, base - h * b, 6, ROSE) for a, b in ((0.2, 0.12), (0.4, 0.26), (0.62, 0.44))]
        )

    def blocks(left: float) -> str:
        return group(
            [
                rect(
                    left + 40 + i % 3 * 56,
                    y + h * 0.26 + i // 3 * 62,
                    48,
                    52,
                    "none" if i % 2 else GOLD,
                    stroke=CREAM,
                    stroke_width=4,
                    opacity=".8",
                )
                for i in range(6)
            ]
        )

    chosen = m.chance.sample((angle, rings, lines, curve, blocks), 3)
    return group([draw(x + cell * i) for i, draw in enumerate(chosen)])
