"""Many people in one room: the hall, the choir, a meeting."""

from __future__ import annotations

from .indoors import boards
from .mood import Mood
from .people import person
from .sitters import bust
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    INK,
    MIST,
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
    WINE,
    WOOD,
    circle,
    ellipse,
    glow,
    line,
    mix,
    num,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import mug, outlook, plant, shelf, window


def hall(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 540, "#cbb68c", "#ddcba6")]
    for x in range(0, 1200, 150):
        p.append(rect(x + 40, 26, 70, 12, GLOW, rx="6"))
    p.append(rect(170, 96, 860, 330, "#6e1a1d"))
    for x in range(170, 1030, 43):
        p += [rect(x, 96, 22, 330, WINE), rect(x + 22, 96, 5, 330, "#5a1417")]
    p.append(rect(170, 84, 860, 26, "#8d2224"))
    p += [path(f"M{x} 110q43 34 86 0Z", "#8d2224") for x in range(170, 1030, 86)]
    p += [
        glow(600, 260, 420, "#ffe9bd", 0.5),
        rect(360, 156, 480, 214, CREAM),
        rect(360, 156, 480, 214, "none", stroke=SAND, stroke_width=5),
    ]
    kind = m.chance.randrange(3)
    if kind == 0:
        p += [
            polygon([(390, 340), (560, 200), (640, 270), (720, 230), (810, 340)], MIST),
            circle(740, 206, 17, STRAW),
            rect(390, 340, 420, 5, SAGE),
        ]
    elif kind == 1:
        p += [
            rect(400 + i * 68, 340 - tall, 44, tall, tone)
            for i, (tall, tone) in enumerate(
                ((60, MIST), (90, SAGE), (76, STRAW), (120, SLATE), (104, ROSE), (146, BRICK))
            )
        ] + [rect(390, 340, 420, 5, WALNUT)]
    else:
        p += [
            rect(400, 184, 180, 158, PAPER),
            *[rect(416, 206 + i * 26, 148 - (i % 3) * 30, 7, SLATE, opacity=".55") for i in range(5)],
            rect(620, 184, 190, 158, MIST),
            circle(770, 222, 15, STRAW),
            polygon([(620, 342), (700, 250), (760, 310), (810, 276), (810, 342)], SAGE),
        ]
    p += [wash(130, 420, 940, 80, WOOD, WALNUT), rect(-20, 500, 1240, 320, "#8a6a49")]
    for side in (-20, 1040):
        p += [
            rect(side, 64, 180, 436, "#cbb589"),
            rect(side + 40, 120, 100, 250, "#e9dfc4"),
            rect(side + 40, 120, 100, 250, "none", stroke=WOOD, stroke_width=5),
            rect(side + 87, 120, 6, 250, WOOD),
            rect(side + 40, 240, 100, 5, WOOD),
        ]
    p += [
        bust(284, 288, 1.32, m.grown(), face=2, style=m.chance.choice(("short", "bun"))),
        polygon([(236, 330), (324, 330), (314, 424), (246, 424)], WOOD),
        rect(228, 318, 104, 14, WALNUT),
        stroke([(262, 318), (266, 300)], INK, 3),
    ]
    p += [plant(x, 424, 84, pot=CREAM) for x in (190, 880, 940, 1000)]
    tones = (NAVY, "#4d5a63", "#5d4b45", "#6b7467", "#e3d8c0", "#3d4a57", "#8b7d68", "#784036", "#545b4f")
    for row, (y, s, gap) in enumerate(((512, 1.12, 84), (574, 1.46, 108), (652, 1.92, 142), (756, 2.6, 192))):
        x, seat = (-20, 34, -30, 40)[row], "#7c2226" if row % 2 else "#6d1e22"
        while x < 1260:
            if not 560 - s * 4 < x < 640 + s * 4:
                p += [
                    rect(x - 27 * s, y + 14 * s, 54 * s, 60 * s, seat, rx=num(7 * s)),
                    bust(
                        x,
                        y,
                        s,
                        m.chance.choice(tones),
                        style=m.chance.choice(("short", "short", "short", "bun", "long", "short")),
                        hair=m.chance.choice((INK, "#352a23", "#1f1b18", "#6d655c")),
                    ),
                    rect(x - 27 * s, y + 26 * s, 54 * s, 60 * s, seat, rx=num(7 * s)),
                    rect(x - 27 * s, y + 26 * s, 54 * s, 5 * s, mix(seat, CREAM, 0.16), rx=num(2 * s)),
                ]
            x += gap
        p.append(rect(-20, y + 50 * s, 1240, 40, INK, opacity=".12"))
    return p


def choir(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 620, "#e7d6b2", "#d9c294"), boards(560, "#b58657")]
    for x in range(-20, 1240, 48):
        p.append(rect(x, 60, 5, 470, WALNUT, opacity=".12"))
    p += [
        window(60, 90, 200, 300, outlook(m, 60, 90, 200, 300), bars=2),
        window(940, 90, 200, 300, outlook(m, 940, 90, 200, 300), bars=2),
    ]
    p += [glow(600, 300, 560, "#fff0c9", 0.55)]
    for row, (y, step, h) in enumerate(((500, 300, 214), (566, 340, 226), (640, 380, 238))):
        left, right = 600 - step, 600 + step
        p += [
            rect(left - 40, y - 6, right - left + 80, 74, mix(WOOD, UMBER, 0.18 * (2 - row))),
            rect(left - 40, y - 6, right - left + 80, 8, "#e0bd85"),
        ]
        count = 7 + row
        for i in range(count):
            x = left + (right - left) * (i + 0.5) / count
            girl = (i + row) % 2
            p.append(
                person(
                    x,
                    y,
                    h,
                    "#f7f1e3",
                    "#8d2f2c" if girl else NAVY,
                    face=2,
                    child=True,
                    style=m.chance.choice(("bun", "pony", "long")) if girl else "short",
                    hair=m.hair(),
                    arms=[((-14, -52), (-5, -44)), ((14, -52), (5, -44))],
                    holds=rect(-9, -50, 18, 11, RED if not girl else PINE, rx="1"),
                    shadow=False,
                )
            )
            p.append(ellipse(x + h * 0.014, y - h * 0.755, h * 0.012, h * 0.016, "#a5675a"))
    # the piano, and the one who conducts
    p += [
        path("M860 830V640Q860 620 880 620H1240V830Z", "#3a2c26"),
        rect(850, 690, 400, 26, "#4a3932"),
        rect(850, 684, 400, 8, CREAM),
        *[rect(862 + i * 18, 684, 8, 5, INK) for i in range(22)],
        rect(930, 560, 150, 66, CREAM),
        rect(1003, 560, 4, 66, SAND),
        *[stroke([(944, 580 + i * 11), (994, 580 + i * 11)], SLATE, 1.6) for i in range(4)],
        *[stroke([(1016, 580 + i * 11), (1066, 580 + i * 11)], SLATE, 1.6) for i in range(4)],
    ]
    p.append(
        person(
            300,
            820,
            420,
            m.chance.choice(("#46586a", "#6f3f45", "#3f5a52")),
            "#332f33",
            face=0,
            style="bun",
            arms=[((-20, -70), (-30, -84)), ((20, -72), (29, -88))],
            holds=stroke([(29, -88), (38, -98)], CREAM, 0.9),
        )
    )
    return [*p, m.light()]


def meeting(m: Mood) -> list[str]:
    p = [
        wash(-20, -20, 1240, 620, "#ece1c8", "#dfd0ad"),
        boards(540, "#a98059"),
        rect(-20, 420, 1240, 120, "#cdbd98"),
        rect(-20, 414, 1240, 7, WALNUT, opacity=".5"),
    ]
    p.append(window(70, 80, 330, 290, outlook(m, 70, 80, 330, 290), bars=2))
    p += [rect(500, 84, 400, 260, WOOD), rect(512, 96, 376, 236, "#fbf7ec")]
    for i in range(6):
        y, tone = 130 + i * 34, (RED, SLATE, SLATE, SAGE, SLATE, BRICK)[i]
        p += [
            rect(540, y, 18, 18, "none", stroke=tone, stroke_width=3),
            rect(576, y + 5, m.chance.uniform(90, 190), 8, SLATE, opacity=".55", rx="4"),
            rect(800, y + 5, 46, 8, tone, opacity=".7", rx="4"),
        ]
        if m.chance.random() > 0.45:
            p.append(line(f"M{543} {y + 9}l6 7l10 -14", tone, 3.4))
    p += [shelf(980, 70, 240, 470, 4, m.chance.randrange(70)), plant(450, 546, 150, pot=CREAM)]
    # those opposite
    for i, x in enumerate((260, 430, 610, 790, 950)):
        s = 1.86
        p += [
            rect(x - 44, 500, 88, 90, "#7b5a40", rx="12"),
            bust(
                x, 512, s, m.grown(), m.hair(), m.chance.choice(("short", "bun", "long", "short")), (1, 1, 2, -1, -1)[i]
            ),
        ]
    table = mix("#b98450", WALNUT, 0.1)
    p += [
        ellipse(600, 700, 560, 96, INK, opacity=".16"),
        path("M60 650C60 604 250 574 600 574S1140 604 1140 650S950 746 600 746S60 700 60 650Z", table),
        path("M60 650C60 700 250 746 600 746S1140 700 1140 650V684C1140 734 950 780 600 780S60 734 60 684Z", UMBER),
        path("M130 640C200 606 380 590 600 590S1000 606 1070 640", stroke=CREAM, stroke_width=3, opacity=".3"),
    ]
    for x, y in ((260, 618), (430, 604), (610, 600), (790, 604), (950, 618)):
        p += [
            polygon([(x - 44, y), (x + 36, y - 4), (x + 42, y + 24), (x - 48, y + 28)], CREAM),
            *[
                stroke([(x - 34, y + 7 + i * 7), (x + 18 - i * 8, y + 5 + i * 7)], SLATE, 2, opacity=".5")
                for i in range(2)
            ],
            mug(x + 68, y + 18, 0.66),
        ]
    p.append(plant(610, 668, 62, pot=RED))
    for x, tone, style in (
        (190, m.grown(), "short"),
        (440, m.grown(), "long"),
        (740, m.grown(), "bun"),
        (1010, m.grown(), "short"),
    ):
        s = 2.9
        p += [
            bust(x, 700, s, tone, m.hair(), style),
            rect(x - 26 * s, 752, 52 * s, 90, "#6a4a34", rx="18"),
            rect(x - 26 * s, 752, 52 * s, 10, mix("#6a4a34", CREAM, 0.2), rx="5"),
        ]
    p.append(polygon([(70, 380), (400, 380), (760, 820), (200, 820)], CREAM, opacity=".15"))
    return [*p, m.light()]
