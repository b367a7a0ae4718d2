"""Hills, trees, fields and weather."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from .mood import SNOW, Mood
from .svg import (
    CREAM,
    FOREST,
    HEIGHT,
    INK,
    PINE,
    UMBER,
    WIDTH,
    circle,
    ellipse,
    group,
    line,
    mix,
    num,
    path,
    polygon,
    rect,
    stroke,
)


def ridge(
    base: float, heights: Sequence[float], fill: str, left: float = -20, right: float = WIDTH + 20, **more: object
) -> str:
    """A soft mountain line through the given heights, filled down to the foot of the picture."""
    step = (right - left) / (len(heights) - 1)
    points = [(left + index * step, base - height) for index, height in enumerate(heights)]
    d = f"M{num(points[0][0])} {num(points[0][1])}"
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        middle = (x0 + x1) / 2
        d += f"C{num(middle)} {num(y0)} {num(middle)} {num(y1)} {num(x1)} {num(y1)}"
    return path(d + f"L{right} {HEIGHT + 20}L{left} {HEIGHT + 20}Z", fill, **more)


def mountains(m: Mood, base: float, size: float = 1) -> str:
    """Three ranges, each with a band of air before it."""
    far, mid, near = m.hills
    roll = m.chance.uniform
    parts = [
        ridge(base - 90 * size, [roll(40, 240) * size for _ in range(7)], far),
        rect(-20, base - 120 * size, WIDTH + 40, 70 * size, m.haze, opacity=".28"),
        ridge(base - 40 * size, [roll(20, 170) * size for _ in range(8)], mid),
        ridge(base, [roll(10, 90) * size for _ in range(9)], near),
    ]
    return group(parts)


def tree(m: Mood, x: float, y: float, h: float) -> str:
    light, leaf, shade = m.leaves
    parts = [ellipse(x + h * 0.1, y, h * 0.3, h * 0.035, INK, opacity=".14")]
    trunk = UMBER
    parts.append(stroke([(x, y), (x, y - h * 0.55)], trunk, h * 0.055))
    parts.append(stroke([(x, y - h * 0.38), (x + h * 0.13, y - h * 0.54)], trunk, h * 0.03))
    if m.season == "winter":
        for dx, top, width in (
            (-0.2, 0.84, 0.022),
            (0.02, 0.95, 0.028),
            (0.22, 0.86, 0.02),
            (-0.1, 0.72, 0.018),
            (0.3, 0.7, 0.014),
        ):
            parts.append(
                line(
                    f"M{num(x)} {num(y - h * 0.42)}Q{num(x + dx * h * 0.3)} {num(y - h * 0.6)} "
                    f"{num(x + dx * h)} {num(y - h * top)}",
                    trunk,
                    h * width,
                )
            )
            if m.snowy:
                parts.append(ellipse(x + dx * h, y - h * top, h * 0.07, h * 0.03, SNOW[0]))
        return group(parts)
    crown = h * 0.62
    parts += [
        ellipse(x, y - h * 0.66, crown * 0.46, crown * 0.52, leaf),
        ellipse(x - crown * 0.3, y - h * 0.52, crown * 0.32, crown * 0.32, leaf),
        ellipse(x + crown * 0.32, y - h * 0.55, crown * 0.3, crown * 0.34, leaf),
        ellipse(x - crown * 0.16, y - h * 0.74, crown * 0.26, crown * 0.28, light, opacity=".55"),
        path(
            f"M{num(x + crown * 0.05)} {num(y - h * 0.98)}"
            f"a{num(crown * 0.46)} {num(crown * 0.52)} 0 0 1 {num(crown * 0.36)} {num(crown * 0.62)}"
            f"q{num(-crown * 0.12)} {num(crown * 0.3)} {num(-crown * 0.5)} {num(crown * 0.3)}"
            f"q{num(crown * 0.34)} {num(-crown * 0.36)} {num(crown * 0.14)} {num(-crown * 0.92)}Z",
            shade,
            opacity=".5",
        ),
    ]
    return group(parts)


def fir(m: Mood, x: float, y: float, h: float) -> str:
    """An evergreen, for far slopes."""
    tone = mix(PINE, m.haze, 0.12)
    parts = [stroke([(x, y), (x, y - h * 0.3)], UMBER, h * 0.05)]
    for level in range(3):
        top, wide = y - h * (0.52 + level * 0.24), h * (0.26 - level * 0.055)
        parts.append(
            polygon(
                [(x, top - h * 0.02), (x + wide, top + h * 0.36), (x - wide, top + h * 0.36)],
                tone if level % 2 else FOREST,
            )
        )
        if m.snowy:
            parts.append(
                polygon(
                    [(x, top - h * 0.02), (x + wide * 0.5, top + h * 0.17), (x - wide * 0.62, top + h * 0.2)], SNOW[0]
                )
            )
    return group(parts)


def bamboo(x: float, y: float, h: float, colour: str, leaf: str) -> str:
    parts = [stroke([(x, y), (x + h * 0.04, y - h)], colour, h * 0.012)]
    for step in range(5):
        top = y - h * (0.5 + step * 0.12)
        for side in (-1, 1):
            parts.append(
                path(
                    f"M{num(x)} {num(top)}q{num(side * h * 0.08)} {num(-h * 0.05)} "
                    f"{num(side * h * 0.17)} {num(h * 0.05)}"
                    f"q{num(-side * h * 0.1)} {num(-h * 0.02)} {num(-side * h * 0.17)} {num(-h * 0.05)}Z",
                    leaf,
                )
            )
    return group(parts)


def seedling(x: float, y: float, h: float, leaf: str = "#6f9060", shade: str = PINE) -> str:
    parts = [stroke([(x, y), (x + h * 0.01, y - h)], "#7d6a45", h * 0.035)]
    shape = (
        (-22, -0.62, 24, 10, 25),
        (24, -0.7, 24, 10, -28),
        (-18, -0.86, 22, 9, 30),
        (20, -0.92, 20, 9, -30),
        (2, -1.04, 9, 20, 0),
        (-12, -0.45, 18, 8, 20),
    )
    for dx, dy, rx, ry, angle in shape:
        at = (x + dx * h / 190, y + dy * h)
        parts.append(
            ellipse(
                *at,
                rx * h / 190,
                ry * h / 190,
                shade if dx > 0 else leaf,
                transform=f"rotate({angle} {num(at[0])} {num(at[1])})",
            )
        )
    return group(parts)


def sapling(x: float, y: float, h: float) -> str:
    return group(
        [
            ellipse(x, y, h * 0.34, h * 0.08, UMBER),
            ellipse(x - 6, y - 4, h * 0.24, h * 0.05, "#74553a"),
            seedling(x, y, h),
        ]
    )


def grass(m: Mood, count: int, top: float, bottom: float, tone: str, size: float = 1) -> str:
    roll = m.chance.uniform
    parts = []
    for _ in range(count):
        x, y = roll(0, WIDTH), roll(top, bottom)
        reach = (0.5 + (y - top) / max(1, bottom - top)) * size
        for lean in (-5, 1, 6):
            parts.append(
                stroke([(x, y), (x + lean * reach, y - roll(8, 18) * reach)], tone, 2.2 * reach, opacity=".65")
            )
    return group(parts)


def clouds(m: Mood) -> str:
    roll = m.chance.uniform
    parts = []
    for _ in range(3):
        x, y, w = roll(80, 1120), roll(50, 170), roll(90, 190)
        parts += [
            ellipse(x, y, w, w * 0.11, CREAM, opacity=".7"),
            ellipse(x + w * 0.3, y - w * 0.09, w * 0.5, w * 0.12, CREAM, opacity=".7"),
        ]
    return group(parts)


def weather(m: Mood) -> str:
    """Rain or snow in the air, over everything."""
    roll = m.chance.uniform
    if m.weather == "rain":
        drops = [(roll(-60, WIDTH + 60), roll(-40, HEIGHT), roll(22, 54)) for _ in range(150)]
        return group(
            [stroke([(x, y), (x - size * 0.22, y + size)], "#eef2f0", 1.6, opacity=".42") for x, y, size in drops]
        )
    if m.weather == "snow":
        flakes = [(roll(0, WIDTH), roll(0, HEIGHT), roll(1.4, 5)) for _ in range(120)]
        return group([circle(x, y, r, "#ffffff", opacity=f"{min(0.9, 0.35 + r / 8):.2f}") for x, y, r in flakes])
    if m.weather == "fog":
        return group([rect(-20, 300 + i * 70, WIDTH + 40, 90, m.haze, opacity=".16") for i in range(5)])
    return ""


def boughs(m: Mood, *, left: bool = True) -> str:
    """Leaves that hang into the upper corner, nearest to us."""
    _, leaf, shade = m.leaves
    roll = m.chance.uniform
    side = 1 if left else -1
    edge = 0 if left else WIDTH
    parts = [
        line(f"M{edge - side * 20} 20Q{edge + side * 150} 30 {edge + side * 330} 96", UMBER, 9),
        line(f"M{edge + side * 110} 30Q{edge + side * 170} 90 {edge + side * 190} 150", UMBER, 5),
    ]
    if m.season == "winter":
        if m.snowy:
            parts.append(line(f"M{edge - side * 20} 14Q{edge + side * 150} 24 {edge + side * 320} 88", SNOW[0], 6))
        return group(parts)
    for _ in range(46):
        along = roll(0, 1)
        x = edge + side * (along * 350 - 10)
        y = 24 + along * along * 70 + roll(-38, 48)
        tone = leaf if roll(0, 1) > 0.45 else shade
        angle = roll(-40, 60) * side
        parts.append(ellipse(x, y, roll(16, 26), roll(7, 11), tone, transform=f"rotate({angle:.0f} {num(x)} {num(y)})"))
    return group(parts)
