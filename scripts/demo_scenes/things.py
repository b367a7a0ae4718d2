"""Furniture, books, windows, houses: what stands in more than one scene."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .mood import SNOW, Mood
from .nature import mountains, tree
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    INK,
    LAMP,
    MOSS,
    NAVY,
    PAPER,
    PINE,
    RED,
    ROSE,
    SAGE,
    SAND,
    SLATE,
    STRAW,
    UMBER,
    WALNUT,
    WOOD,
    circle,
    clip,
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

SPINES = (BRICK, SAGE, STRAW, SLATE, PAPER, MOSS, WALNUT, ROSE, NAVY, SAND, CREAM, RED)


def books(x: float, y: float, w: float, h: float, seed: int) -> str:
    """A shelf board's worth of spines."""
    chance = random.Random(seed)
    parts, left = [], x
    while left < x + w - 10:
        thick, tall = chance.uniform(8, 18), h * chance.uniform(0.66, 0.95)
        thick = min(thick, x + w - left)
        tone = chance.choice(SPINES)
        parts.append(rect(left, y - tall, thick - 1.2, tall, tone))
        if chance.random() > 0.5:
            parts.append(rect(left + 1.5, y - tall * 0.8, max(1, thick - 4.2), 3, INK, opacity=".18"))
        left += thick
        if chance.random() > 0.9:
            left += chance.uniform(10, 26)
    return group(parts)


def pile(x: float, y: float, w: float, count: int, seed: int) -> str:
    """Books lying on one another, the lowest on y."""
    chance = random.Random(seed)
    parts = []
    for index in range(count):
        shift, wide, tone = chance.uniform(-0.06, 0.06) * w, w * chance.uniform(0.84, 1), chance.choice(SPINES)
        thick = w * 0.13
        top = y - (index + 1) * thick
        parts += [
            rect(x - wide / 2 + shift, top, wide, thick - 1.5, tone, rx="2"),
            rect(x + wide / 2 + shift - w * 0.1, top + 2.5, w * 0.1, thick - 6.5, CREAM, opacity=".85"),
            rect(x - wide / 2 + shift + w * 0.1, top, w * 0.03, thick - 1.5, INK, opacity=".16"),
        ]
    return group(parts)


def shelf(x: float, y: float, w: float, h: float, rows: int, seed: int) -> str:
    parts = [rect(x, y, w, h, WALNUT), rect(x + 10, y + 10, w - 20, h - 16, "#7a563a")]
    step = (h - 16) / rows
    for row in range(rows):
        foot = y + 10 + step * (row + 1) - 9
        parts += [
            books(x + 14, foot, w - 28, step - 14, seed + row),
            rect(x + 6, foot, w - 12, 9, WOOD),
            rect(x + 10, foot + 9, w - 20, 7, INK, opacity=".2"),
        ]
    return group(parts)


def plant(x: float, y: float, h: float, pot: str = BRICK, leaf: str = PINE) -> str:
    parts = []
    for side, rise in ((-0.46, 0.7), (-0.24, 0.95), (0.02, 1.05), (0.26, 0.9), (0.46, 0.62)):
        parts.append(
            path(
                f"M{num(x)} {num(y - h * 0.3)}Q{num(x + side * h * 0.4)} {num(y - h * rise)} "
                f"{num(x + side * h)} {num(y - h * rise)}"
                f"Q{num(x + side * h * 0.9)} {num(y - h * 0.5)} {num(x)} {num(y - h * 0.3)}Z",
                leaf if side < 0.1 else mix(leaf, INK, 0.14),
            )
        )
    parts.append(
        path(
            f"M{num(x - h * 0.2)} {num(y - h * 0.34)}h{num(h * 0.4)}l{num(-h * 0.06)} "
            f"{num(h * 0.34)}h{num(-h * 0.28)}Z",
            pot,
        )
    )
    parts.append(rect(x - h * 0.22, y - h * 0.36, h * 0.44, h * 0.07, pot))
    return group(parts)


def flowers(x: float, y: float, h: float, tone: str, pot: str = BRICK) -> str:
    """A pot of chrysanthemums."""
    parts = [plant(x, y, h, pot, MOSS)]
    for dx, dy in ((-0.3, 0.82), (-0.1, 1.02), (0.14, 0.98), (0.34, 0.8), (0.02, 0.78), (-0.4, 0.6), (0.44, 0.58)):
        cx, cy = x + dx * h, y - dy * h
        parts += [
            circle(cx, cy, h * 0.13, tone),
            circle(cx - h * 0.02, cy - h * 0.02, h * 0.08, mix(tone, CREAM, 0.4)),
            circle(cx, cy, h * 0.03, mix(tone, UMBER, 0.5)),
        ]
    return group(parts)


def outlook(m: Mood, x: float, y: float, w: float, h: float) -> list[str]:
    """What is seen through a window of that size."""
    sky = [rect(x, y, w, h, m.sky[2]), rect(x, y, w, h * 0.45, m.sky[1], opacity=".8")]
    scale = h / 460
    far = group([mountains(m, y + h * 0.98, scale)], transform=f"translate({num(x)} 0) scale({w / 1200:.3f} 1)")
    trees = [tree(m, x + w * 0.3, y + h * 1.08, h * 0.8), tree(m, x + w * 0.86, y + h * 1.06, h * 0.62)]
    stars = [circle(x + w * 0.72, y + h * 0.26, h * 0.06, GLOW)] if m.dark else []
    tint = {"night": ("#1d2a44", 0.55), "dusk": ("#c4764e", 0.22), "dawn": ("#d9a58e", 0.2)}.get(m.hour)
    return [*sky, far, *trees, *([rect(x, y, w, h, tint[0], opacity=tint[1])] if tint else []), *stars]


def window(x: float, y: float, w: float, h: float, view: Sequence[str], frame: str = CREAM, bars: int = 3) -> str:
    parts = [rect(x - 10, y - 10, w + 20, h + 20, frame), clip(view, x, y, w, h)]
    for bar in range(1, bars):
        parts.append(rect(x + w * bar / bars - 4, y, 8, h, frame))
    parts.append(rect(x, y + h * 0.36, w, 6, frame))
    parts.append(rect(x, y, w, 10, INK, opacity=".1"))
    parts.append(rect(x - 22, y + h + 10, w + 44, 14, frame))
    parts.append(rect(x - 14, y + h + 24, w + 28, 8, INK, opacity=".1"))
    return group(parts)


def hanging_lamp(x: float, drop: float, shade: str = "#8d2a28", size: float = 1) -> str:
    wide = 66 * size
    return group(
        [
            stroke([(x, -10), (x, drop)], INK, 3.5),
            path(
                f"M{x - wide} {drop + 48 * size}Q{x - wide * 0.88} {drop + 8} {x} "
                f"{drop}Q{x + wide * 0.88} {drop + 8} {x + wide} {drop + 48 * size}Z",
                shade,
            ),
            ellipse(x, drop + 48 * size, wide, 9 * size, GLOW),
            rect(x - 7 * size, drop - 8, 14 * size, 12, INK),
        ]
    )


def house(m: Mood, x: float, y: float, w: float, h: float, *, wall: str = "#efe3c9", lit: bool = False) -> str:
    """A village house with a grey tiled roof; (x, y) is its lower left corner."""
    roof = h * 0.42
    eave = w * 0.07
    glass = LAMP if lit else NAVY
    parts = [
        rect(x, y - h, w, h, wall),
        rect(x, y - h * 0.16, w, h * 0.16, "#b8a68a"),
        rect(x + w * 0.72, y - h, w * 0.28, h, INK, opacity=".06"),
        polygon(
            [
                (x - eave, y - h + 6),
                (x + w * 0.06, y - h - roof),
                (x + w * 0.94, y - h - roof),
                (x + w + eave, y - h + 6),
            ],
            "#5c6468",
        ),
        polygon(
            [(x - eave, y - h + 6), (x + w + eave, y - h + 6), (x + w + eave, y - h + 14), (x - eave, y - h + 14)],
            "#454b4e",
        ),
        rect(x, y - h + 14, w, h * 0.06, INK, opacity=".13"),
    ]
    for step in range(1, 12):
        share = step / 12
        parts.append(
            stroke(
                [(x - eave + (w + 2 * eave) * share, y - h + 4), (x + w * 0.06 + w * 0.88 * share, y - h - roof + 3)],
                "#4d5457",
                max(1, w * 0.006),
            )
        )
    parts += [
        rect(x + w * 0.4, y - h * 0.62, w * 0.2, h * 0.62, UMBER),
        rect(x + w * 0.415, y - h * 0.6, w * 0.08, h * 0.6, WALNUT),
        rect(x + w * 0.505, y - h * 0.6, w * 0.08, h * 0.6, "#7b583a"),
    ]
    for at in (0.12, 0.72):
        parts += [
            rect(x + w * at, y - h * 0.64, w * 0.16, h * 0.3, UMBER),
            rect(x + w * (at + 0.012), y - h * 0.62, w * 0.136, h * 0.26, glass),
            rect(x + w * (at + 0.076), y - h * 0.62, w * 0.01, h * 0.26, UMBER),
        ]
    if m.snowy:
        parts.append(
            polygon(
                [
                    (x - eave * 0.7, y - h - 2),
                    (x + w * 0.06, y - h - roof - 5),
                    (x + w * 0.94, y - h - roof - 5),
                    (x + w + eave * 0.7, y - h - 2),
                    (x + w * 0.8, y - h - 12),
                    (x + w * 0.5, y - h - 4),
                    (x + w * 0.2, y - h - 14),
                ],
                SNOW[0],
            )
        )
    return group(parts)


def school(m: Mood, x: float, y: float, w: float, floors: int, *, lit: Sequence[int] = ()) -> str:
    """The school's main building, its foot at y; floors in `lit` have light in all windows."""
    step = 72
    h = floors * step + 30
    count = int(w // 62)
    parts = [
        rect(x, y - h, w, h, CREAM),
        rect(x - 8, y - h - 10, w + 16, 14, BRICK),
        rect(x, y - h + 4, w, 8, INK, opacity=".1"),
    ]
    for floor in range(floors):
        top = y - h + 26 + floor * step
        for column in range(count):
            left = x + (w - count * 62) / 2 + column * 62 + 11
            bright = floor in lit
            glass = LAMP if bright else SLATE
            parts += [
                rect(left, top, 40, 40, glass),
                polygon([(left, top), (left + 26, top), (left, top + 30)], GLOW if bright else "#93a5a9"),
                rect(left + 18, top, 4, 40, CREAM),
                rect(left - 4, top + 42, 48, 5, SAND),
            ]
        parts.append(rect(x, top + 50, w, 5, SAND))
    if m.snowy:
        parts.append(rect(x - 8, y - h - 16, w + 16, 9, SNOW[0], rx="4"))
    return group(parts)


def umbrella(x: float, y: float, r: float, tone: str, *, stick: float = 1.3, tilt: float = 0) -> str:
    """(x, y) is the middle of the rim."""
    dark = mix(tone, INK, 0.2)
    parts = [
        stroke([(0, -r * 0.5), (0, r * stick)], UMBER, max(2, r * 0.045)),
        path(
            f"M{-r} 0C{-r} {-r * 0.72} {r} {-r * 0.72} {r} 0Q{r * 0.75} {-r * 0.14} {r * 0.5} "
            f"0Q{r * 0.25} {-r * 0.14} 0 0Q{-r * 0.25} {-r * 0.14} {-r * 0.5} 0Q{-r * 0.75} {-r * 0.14} {-r} 0Z",
            tone,
        ),
        path(
            f"M{r * 0.1} {-r * 0.54}C{r * 0.4} {-r * 0.4} {r * 0.5} {-r * 0.2} {r * 0.5} 0Q{r * 0.75} "
            f"{-r * 0.14} {r} 0C{r} {-r * 0.4} {r * 0.6} {-r * 0.54} {r * 0.1} {-r * 0.54}Z",
            dark,
            opacity=".5",
        ),
        stroke([(0, -r * 0.54), (0, -r * 0.66)], UMBER, max(2, r * 0.05)),
    ]
    return group(parts, transform=f"translate({num(x)} {num(y)}) rotate({tilt})")


def mug(x: float, y: float, s: float, tone: str = CREAM) -> str:
    return group(
        [
            line(
                f"M{x + 15 * s} {y - 24 * s}q{14 * s} 2 {10 * s} {11 * s}q{-3 * s} {6 * s} {-11 * s} {5 * s}",
                mix(tone, INK, 0.12),
                4 * s,
            ),
            path(f"M{x - 16 * s} {y - 32 * s}h{32 * s}l{-3 * s} {32 * s}h{-26 * s}Z", tone),
            path(f"M{x + 6 * s} {y - 32 * s}h{10 * s}l{-3 * s} {32 * s}h{-8 * s}Z", INK, opacity=".08"),
            rect(x - 15.4 * s, y - 24 * s, 30.6 * s, 4 * s, RED, opacity=".8"),
        ]
    )
