"""Hands: writing, holding a book, gripping a tool."""

from __future__ import annotations

from .svg import (
    CREAM,
    GOLD,
    RED,
    SKIN,
    SKIN_DEEP,
    ellipse,
    line,
    mix,
    path,
    place,
    polygon,
)


def writing_hand(x: float, y: float, s: float, sleeve: str, tool: str = GOLD, *, mirror: bool = False) -> str:
    """A hand with a pencil whose tip is at (x, y); the arm comes from the lower right."""
    return place(
        [
            line("M150 96L420 330", sleeve, 124),
            path("M124 66L168 116", stroke=mix(sleeve, CREAM, 0.35), stroke_width=128),
            path("M44 30C40 -8 70 -44 112 -40C156 -34 186 10 178 56C170 96 120 112 86 96C60 84 46 60 44 30Z", SKIN),
            line("M0 0L14 -10L128 -150", tool, 13),
            line("M128 -150L136 -160", RED, 13),
            polygon([(0, 0), (7, -17), (18, -6)], CREAM),
            line("M104 -24C70 -30 44 -26 30 -14", SKIN, 30),
            line("M96 8C76 -2 56 -4 44 4", SKIN_DEEP, 26),
            line("M110 34C86 22 66 22 54 30", SKIN, 25),
            line("M120 58C100 48 82 48 70 54", SKIN_DEEP, 22),
            line("M28 -16l8 6", CREAM, 5, opacity=".5"),
        ],
        x,
        y,
        s,
        mirror=mirror,
    )


def page_edge_hand(x: float, y: float, s: float, sleeve: str, *, mirror: bool = False, front: bool) -> str:
    """The hand at a book's right edge: palm and arm lie behind the book, the thumb before it."""
    behind = [
        line("M40 60L200 300", sleeve, 120),
        path("M44 64L66 98", stroke=mix(sleeve, CREAM, 0.35), stroke_width=126),
        path("M-50 -44C-20 -66 40 -50 62 -10C76 24 60 66 24 70C-20 72 -50 30 -50 -44Z", SKIN),
    ]
    thumb = [
        line("M34 26C0 16 -34 -2 -56 -26", SKIN_DEEP, 33),
        line("M34 22C0 12 -32 -6 -54 -29", SKIN, 29),
        ellipse(-53, -28, 9, 6.5, CREAM, opacity=".55", transform="rotate(42 -53 -28)"),
    ]
    return place(thumb if front else behind, x, y, s, mirror=mirror)


def gripping_hand(x: float, y: float, s: float, sleeve: str, turn: float = 0, *, mirror: bool = False) -> str:
    """A fist round an upright handle at x; the arm leaves to the right."""
    fingers = [
        line(f"M30 {dy}C0 {dy - 6} -22 {dy - 2} -30 {dy + 6}", SKIN if i % 2 == 0 else mix(SKIN, SKIN_DEEP, 0.45), 24)
        for i, dy in enumerate((-36, -13, 10, 32))
    ]
    return place(
        [
            line("M66 0L320 70", sleeve, 104),
            path("M66 0L104 8", stroke=mix(sleeve, CREAM, 0.35), stroke_width=110),
            path("M8 -50C40 -62 78 -50 84 -8C86 30 62 54 24 48Z", SKIN),
            *fingers,
            line("M40 -44C14 -58 -10 -58 -26 -48", SKIN_DEEP, 22),
        ],
        x,
        y,
        s,
        turn,
        mirror=mirror,
    )
