"""What hangs on the wall when something went well."""

from __future__ import annotations

from .mood import Mood
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    NIGHT,
    RED,
    SAND,
    SLATE,
    UMBER,
    WALNUT,
    WINE,
    WOOD,
    circle,
    ellipse,
    fade,
    group,
    mix,
    path,
    polygon,
    rect,
    wash,
)
from .things import books, pile, plant


def frame(x: float, y: float, w: float, h: float, wood: str, *, seal: str = RED) -> str:
    pad = w * 0.05
    cx = x + w / 2
    return group(
        [
            polygon(
                [(x + 10, y + 12), (x + w + 16, y + 12), (x + w + 26, y + h + 22), (x + 20, y + h + 22)],
                INK,
                opacity=".16",
            ),
            rect(x, y, w, h, wood),
            rect(x + 4, y + 4, w - 8, 5, CREAM, opacity=".25"),
            rect(x + pad, y + pad, w - pad * 2, h - pad * 2, CREAM),
            rect(x + pad * 1.9, y + pad * 1.9, w - pad * 3.8, h - pad * 3.8, "none", stroke="#b8924a", stroke_width=3),
            rect(
                x + pad * 2.3, y + pad * 2.3, w - pad * 4.6, h - pad * 4.6, "none", stroke="#b8924a", stroke_width=1.2
            ),
            rect(cx - w * 0.17, y + h * 0.24, w * 0.34, h * 0.075, seal),
            *[
                rect(cx - w * 0.29, y + h * at, w * wide, 5, SLATE, opacity=".6")
                for at, wide in ((0.43, 0.58), (0.52, 0.58), (0.61, 0.36))
            ],
            circle(x + w * 0.74, y + h * 0.73, w * 0.062, "none", stroke=seal, stroke_width=4, opacity=".85"),
            circle(x + w * 0.74, y + h * 0.73, w * 0.034, seal, opacity=".55"),
            rect(x + w * 0.66, y + h * 0.73, w * 0.16, 4, SLATE, opacity=".6"),
        ]
    )


def certwall(m: Mood) -> list[str]:
    """The wall of certificates, and the shelf below it."""
    p = [
        wash(-20, -20, 1240, 840, "#eadfc4", "#dccba4"),
        polygon([(0, -20), (300, -20), (760, 820), (160, 820), (0, 560)], CREAM, opacity=".45"),
        polygon([(420, -20), (560, -20), (1020, 820), (880, 820)], CREAM, opacity=".45"),
    ]
    p += [rect(x, -20, 2, 660, SAND, opacity=".7") for x in (300, 600, 900)]
    p += [
        rect(-20, 634, 1240, 186, WALNUT),
        rect(-20, 624, 1240, 16, WOOD),
        rect(-20, 640, 1240, 12, INK, opacity=".18"),
    ]
    woods = (WALNUT, UMBER, WOOD, "#7d5a3c")
    p += [
        frame(330, 110, 520, 372, m.chance.choice(woods)),
        frame(70, 150, 214, 160, UMBER, seal=GOLD),
        frame(70, 344, 214, 160, WOOD),
        frame(900, 128, 232, 320, m.chance.choice(woods)),
    ]
    cup, dark = "#c59d50", "#a67e36"
    p += [
        books(96, 624, 210, 96, m.chance.randrange(60)),
        plant(400, 626, 150, pot=CREAM),
        path("M524 530q-36 -2 -34 22q4 26 40 26M636 530q36 -2 34 22q-4 26 -40 26", stroke=dark, stroke_width=8),
        path("M520 512h120q-2 74 -46 86v14h22v12h-72v-12h22v-14q-44 -12 -46 -86Z", cup),
        path("M600 512h40q-2 74 -46 86v14h22v12h-30v-26q28 -14 14 -86Z", dark, opacity=".6"),
        rect(514, 506, 132, 10, mix(cup, CREAM, 0.3), rx="4"),
        rect(538, 618, 84, 8, UMBER),
        rect(540, 526, 10, 40, GLOW, opacity=".6", rx="5"),
        rect(724, 556, 128, 68, BRICK),
        rect(732, 564, 112, 8, CREAM, opacity=".5"),
        rect(716, 544, 146, 14, WINE),
        books(930, 624, 190, 90, m.chance.randrange(60)),
    ]
    return p


def award(m: Mood) -> list[str]:
    """One certificate in its frame."""
    wall = m.chance.choice((("#e8dabb", "#d6c398"), ("#dfe0d2", "#c9ccb9"), ("#e6d2bd", "#d3b898")))
    p = [
        wash(-20, -20, 1240, 840, *wall),
        polygon([(0, -20), (360, -20), (900, 820), (180, 820), (0, 520)], CREAM, opacity=".35"),
        polygon([(520, -20), (620, -20), (1160, 820), (1060, 820)], CREAM, opacity=".3"),
    ]
    p.append(frame(200, 96, 800, 580, m.chance.choice((WALNUT, UMBER, "#8a5a3c")), seal=RED))
    p += [
        rect(-20, 772, 1240, 60, WOOD),
        rect(-20, 766, 1240, 10, mix(WOOD, CREAM, 0.4)),
        plant(1090, 772, 170, pot=CREAM),
        pile(110, 770, 140, 3, m.chance.randrange(60)),
    ]
    for side in (-1, 1):
        for i in range(5):
            x, y = 600 + side * (170 + i * 13), 290 - i * 22
            p.append(ellipse(x, y, 15, 6.5, "#b8924a", transform=f"rotate({side * (60 - i * 12)} {x} {y})"))
    return [*p, m.light(), fade(-20, -20, 1240, 840, NIGHT, 0, 0.08)]
