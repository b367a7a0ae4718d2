"""Figures without faces, sitting: in a row, on a stool, on the floor, at a school desk."""

from __future__ import annotations

from .people import head
from .svg import (
    CREAM,
    INK,
    LAMP,
    RED,
    SKIN,
    SKIN_DEEP,
    UMBER,
    Point,
    circle,
    ellipse,
    group,
    line,
    mix,
    path,
    place,
    rect,
    stroke,
)


def bust(x: float, y: float, s: float, top: str, hair: str = INK, style: str = "short", face: int = 0) -> str:
    """Head and shoulders of somebody sitting; (x, y) is the collar."""
    return place(
        [
            path("M-25 42C-26 14 -17 5 -6 1L6 1C17 5 26 14 25 42Z", top),
            path("M8 1.5C18 5 26 14 25 42L14 42C16 22 14 10 8 1.5Z", INK, opacity=".12"),
            rect(-4.5, -6, 9, 10, SKIN_DEEP),
            place([head(13, hair, SKIN, face, style)], 0, -16),
        ],
        x,
        y,
        s,
    )


def seated(
    x: float,
    y: float,
    s: float,
    top: str,
    bottom: str,
    *,
    face: int = 1,
    style: str = "short",
    hair: str = INK,
    hand: Point = (40, -62),
    elbow: Point = (14, -66),
    child: bool = False,
    bow: float = 8,
    holds: str = "",
) -> str:
    """Somebody on a stool, seen from the side; (x, y) is the ground below the seat, which is 46·s high."""
    r = 18 if child else 16
    neck = -96 if child else -104
    return place(
        [
            ellipse(18, 0, 44, 6, INK, opacity=".15"),
            line("M2 -44L34 -44Q41 -44 41 -36L40 -6", mix(bottom, INK, 0.18), 16),
            line("M0 -46L38 -46Q46 -46 46 -38L47 -5", bottom, 17),
            path("M36 -4q2 -8 14 -7q12 2 13 8z", UMBER),
            group(
                [
                    path(f"M-17 -36C-22 -68 -18 {neck + 6} -7 {neck}L9 {neck}C18 {neck + 6} 19 -68 16 -36Z", top),
                    path(
                        f"M-7 {neck}C-18 {neck + 6} -22 -68 -17 -36L-8 -36C-14 -66 -10 {neck + 8} -3 {neck}Z",
                        INK,
                        opacity=".13",
                    ),
                    rect(-4, neck - 9, 10, 12, SKIN_DEEP),
                    place([head(r, hair, SKIN, 1, style)], 4, neck - r - 3, 1, bow),
                    circle(hand[0], hand[1], 6.4, SKIN),
                    line(
                        f"M3 {neck + 12}Q{elbow[0] - 4} {elbow[1]} {elbow[0]} "
                        f"{elbow[1]}L{hand[0] * 0.86 + elbow[0] * 0.14} {hand[1] * 0.86 + elbow[1] * 0.14}",
                        mix(top, INK, 0.07),
                        13,
                    ),
                    holds,
                ],
                transform="rotate(4 0 -46)",
            ),
        ],
        x,
        y,
        s,
        mirror=face < 0,
    )


def reader(
    x: float, y: float, s: float, top: str, legs: str, style: str, face: int, cover: str, hair: str = INK
) -> str:
    """Somebody cross-legged on the floor with an open book."""
    side = 1 if face >= 0 else -1
    return place(
        [
            ellipse(4, 4, 60, 9, INK, opacity=".15"),
            path("M-40 0C-46 -22 -20 -30 0 -28C20 -30 46 -22 40 0Z", legs),
            path("M-26 -14C-30 -60 -22 -84 -8 -88L8 -88C22 -84 30 -60 26 -14Z", top),
            stroke([(-22, -70), (-31, -44), (-9 + side * 6, -40)], mix(top, INK, 0.08), 14),
            stroke([(22, -70), (31, -44), (9 + side * 6, -40)], mix(top, INK, 0.08), 14),
            path(
                f"M{side * 6 - 25} -58L{side * 6} -52L{side * 6 + 25} -58L{side * 6 + 25} "
                f"-32L{side * 6} -26L{side * 6 - 25} -32Z",
                cover,
            ),
            path(f"M{side * 6} -52V-26", stroke=INK, stroke_width=1.5, opacity=".35"),
            circle(side * 6 - 25, -38, 6, SKIN),
            circle(side * 6 + 25, -38, 6, SKIN),
            rect(-5, -97, 10, 12, SKIN_DEEP),
            place([head(20, hair, SKIN, face, style)], side * 3, -112, 1, side * 8),
        ],
        x,
        y,
        s,
    )


def writer(x: float, y: float, s: float, top: str, style: str, face: int, hair: str = INK) -> str:
    """Somebody writing at a school desk that faces us; (x, y) is the edge of the desk top."""
    side = 1 if face > 0 else -1
    shade = "M10 -79C24 -74 34 -50 30 0L16 0C22 -40 18 -66 10 -79Z"
    other = "M-10 -79C-24 -74 -34 -50 -30 0L-16 0C-22 -40 -18 -66 -10 -79Z"
    return place(
        [
            path("M-30 0C-34 -50 -24 -74 -8 -80L8 -80C24 -74 34 -50 30 0Z", top),
            path(shade if side < 0 else other, INK, opacity=".2"),
            rect(-5, -88, 10, 12, SKIN_DEEP),
            place([head(21, hair, SKIN, face, style)], side * 5, -102, 1, side * 12),
            rect(-96, -6, 192, 13, "#d2a871"),
            rect(-88, 7, 176, 70, "#7d5a3c"),
            rect(-88, 7, 176, 10, INK, opacity=".2"),
            path(f"M{side * 10 - 34} -8L{side * 10 + 30} -8L{side * 10 + 24} -16L{side * 10 - 28} -16Z", CREAM),
            stroke([(-24, -58), (-36, -26), (side * 12 - 12, -14)], top, 14),
            stroke([(24, -58), (36, -26), (side * 12 + 14, -14)], top, 14),
            circle(side * 12 - 12, -14, 7, SKIN),
            circle(side * 12 + 14, -14, 7, SKIN),
            rect(52, -30, 32, 8, RED),
            rect(54, -22, 32, 8, "#a3b49c"),
            rect(50, -14, 34, 8, LAMP),
        ],
        x,
        y,
        s,
    )
