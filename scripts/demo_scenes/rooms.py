"""Indoors at school: classrooms, corridor, library, canteen, meeting room."""

from __future__ import annotations

from .mood import Mood
from .people import bust, person, reader, seated, writer
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    LAMP,
    MIST,
    MOSS,
    NAVY,
    NIGHT,
    PAPER,
    PINE,
    RED,
    ROSE,
    SAGE,
    SAND,
    SKIN,
    SLATE,
    STRAW,
    UMBER,
    WALNUT,
    WINE,
    WOOD,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    num,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import books, hanging_lamp, mug, outlook, pile, plant, shelf, window


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
            f"M{left + 30} {y + h * 0.78}H{left + cell - 40}M{left + 30} {y + h * 0.78}L{left + cell - 70} {y + h * 0.28}",
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
            f"M{left + 40} {y + h * 0.2}V{base}H{left + cell - 24}M{left + 44} {base - 14}C{left + 90} {base - 26} {left + 120} {base - 80} {left + cell - 50} {y + h * 0.3}",
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


def lesson(m: Mood) -> list[str]:
    p = [
        wash(-20, -20, 1240, 500, "#f0e6cf", "#e6d8ba"),
        boards(470, "#c9ab7f"),
        rect(-20, 424, 1240, 46, "#c6bc9a"),
        rect(-20, 420, 1240, 6, MOSS, opacity=".6"),
    ]
    p += [
        rect(252, 92, 690, 292, WALNUT),
        wash(264, 104, 666, 268, "#3d5c4f", "#315045"),
        chalk_marks(m, 280, 104, 620, 268),
        rect(252, 384, 690, 12, WOOD),
        rect(320, 378, 36, 7, CREAM),
        rect(370, 378, 22, 7, ROSE),
    ]
    p.append(window(20, 110, 150, 260, outlook(m, 20, 110, 150, 260), bars=2))
    p += [rect(1010, 110, 150, 190, CREAM), rect(1010, 110, 150, 190, "none", stroke=WOOD, stroke_width=6)]
    for i in range(6):
        p.append(rect(1028 + i % 2 * 60, 130 + i // 2 * 56, 50, 40, (SAGE, ROSE, STRAW, SLATE, SAND, MIST)[i]))
    for x in (420, 780):
        p += [stroke([(x, -10), (x, 24)], UMBER, 3), rect(x - 90, 22, 180, 12, "#fffaf0", rx="6")]
    p += [
        rect(800, 392, 180, 18, WOOD),
        rect(812, 410, 156, 110, WALNUT),
        rect(850, 380, 60, 12, RED),
        rect(858, 370, 48, 10, CREAM),
        mug(952, 392, 0.8),
    ]
    x = m.chance.choice((700, 640, 716))
    p.append(
        person(
            x,
            520,
            330,
            m.grown(),
            "#3f4c5a",
            face=-1,
            style=m.chance.choice(("long", "short", "bun")),
            arms=[((-19, -84), (-32, -98)), ((14, -62), (13, -48))],
            holds=stroke([(-32, -98), (-62, -112)], WOOD, 1.6),
            shadow=False,
        )
    )
    raised = set(m.chance.sample(range(8), 2))
    count = 0
    for y, s, xs in ((566, 1.5, (180, 380, 580, 900)), (664, 2.0, (60, 330, 600, 870))):
        for x in xs:
            top = m.top()
            p += [
                ellipse(x, y + 92 * s, 60 * s, 8 * s, INK, opacity=".12"),
                rect(x - 54 * s, y + 8 * s, 108 * s, 8 * s, WOOD),
                rect(x - 50 * s, y + 16 * s, 100 * s, 40 * s, WALNUT),
                rect(x + 28 * s, y + 3 * s, 22 * s, 5 * s, CREAM),
                rect(x - 50 * s, y + 3 * s, 20 * s, 5 * s, RED if count % 2 else SAGE),
            ]
            p.append(bust(x, y, s, top, style=m.girl_or_boy(), hair=m.hair()))
            if count in raised:
                p += [
                    circle(x + 23 * s, y - 40 * s, 5 * s, SKIN),
                    stroke([(x + 18 * s, y + 24 * s), (x + 27 * s, y - 8 * s), (x + 23 * s, y - 33 * s)], top, 9.5 * s),
                ]
            p += [
                rect(x - 24 * s, y + 26 * s, 48 * s, 26 * s, "#b98a5a", rx=num(4 * s)),
                rect(x - 24 * s, y + 33 * s, 48 * s, 3 * s, UMBER, opacity=".25"),
                rect(x - 22 * s, y + 50 * s, 4 * s, 60 * s, UMBER),
                rect(x + 18 * s, y + 50 * s, 4 * s, 60 * s, UMBER),
            ]
            count += 1
    for x, y, s, style in ((1050, 560, 1.9, "bun"), (1150, 640, 2.3, "short")):
        p += [
            rect(x - 46 * s, y + 10 * s, 92 * s, 190, UMBER, rx="10"),
            bust(x, y, s, m.grown(), style=style, face=-1),
            polygon(
                [(x - 40 * s, y + 26 * s), (x - 10 * s, y + 22 * s), (x - 6 * s, y + 40 * s), (x - 38 * s, y + 44 * s)],
                CREAM,
            ),
            stroke([(x - 14 * s, y + 30 * s), (x - 22 * s, y + 34 * s)], RED, 4),
        ]
    p.append(polygon([(20, 380), (170, 380), (600, 820), (200, 820)], CREAM, opacity=".22"))
    return [*p, m.light()]


def evening(m: Mood) -> list[str]:
    """The lamp-lit classroom after school."""
    p = [
        rect(-20, -20, 1240, 840, "#4b3b31"),
        wash(-20, -20, 1240, 120, "#33281f", "#43352b"),
        wash(-20, 500, 1240, 320, "#463428", "#33261f"),
    ]
    night = m.hour == "night"
    sky = ("#1f2f4a", "#2f4360", "#58607a") if night else ("#4f5f80", "#a67f83", "#e0a878")
    view = [
        wash(470, 90, 700, 340, *sky),
        group(
            [
                path("M0 420C120 320 220 400 320 350S520 300 640 370S760 340 800 360V460H0Z", mix(sky[1], NIGHT, 0.45)),
                path("M0 440C140 400 260 430 400 400S640 420 800 396V460H0Z", mix(sky[1], NIGHT, 0.7)),
            ],
            transform="translate(440 0)",
        ),
    ]
    if night:
        view.append(circle(930, 150, 21, GLOW))
    for _ in range(16 if night else 6):
        view.append(rect(m.chance.uniform(480, 1150), m.chance.uniform(384, 414), 5, 5, LAMP, opacity=".9"))
    if m.season == "winter":
        view += [
            circle(m.chance.uniform(470, 1160), m.chance.uniform(100, 416), 3, CREAM, opacity=".7") for _ in range(36)
        ]
    p.append(window(470, 100, 690, 316, view, frame="#6d5744", bars=5))
    p += [
        rect(40, 120, 330, 250, "#33453d"),
        rect(40, 120, 330, 250, "none", stroke=UMBER, stroke_width=12),
        line("M80 180h150M80 214h210M80 248h120M80 300c40 -30 80 20 130 -8", "#c9cbb2", 4, opacity=".55"),
    ]
    for x in (300, 660, 1010):
        p += [
            glow(x, 250, 330, "#ffdf9e", 0.34),
            polygon([(x - 60, 176), (x + 60, 176), (x + 230, 600), (x - 230, 600)], LAMP, opacity=".09"),
            polygon([(x - 60, 176), (x + 60, 176), (x + 150, 600), (x - 150, 600)], LAMP, opacity=".09"),
            ellipse(x, 640, 260, 60, LAMP, opacity=".12"),
            hanging_lamp(x, 130),
        ]
    p += [
        writer(520, 520, 0.82, m.top(), m.girl_or_boy(), 1, m.hair()),
        writer(790, 520, 0.82, m.top(), "pony", -1),
        writer(1060, 520, 0.84, m.top(), "short", -1, m.hair()),
    ]
    p.append(
        person(
            700,
            742,
            410,
            m.chance.choice(("#ded0b4", "#b9c0ae", "#c98f6a")),
            "#2b3442",
            face=1,
            style=m.chance.choice(("bun", "long", "short")),
            arms=[((-10, -60), (8, -54)), ((22, -62), (34, -46))],
            lean=10,
            coat=True,
        )
    )
    p += [
        writer(900, 706, 1.34, m.top(), "short", -1, m.hair()),
        writer(430, 716, 1.3, m.top(), m.girl_or_boy(), 1),
        writer(1200, 722, 1.3, m.top(), "long", -1),
    ]
    return [*p, rect(-20, -20, 1240, 840, NIGHT, opacity=".08")]


def reading(m: Mood) -> list[str]:
    """The reading corner in the afternoon."""
    p = [wash(-20, -20, 1240, 640, "#eee2c8", "#e4d5b4"), boards(604)]
    p.append(window(470, 70, 430, 380, outlook(m, 470, 70, 430, 380)))
    p += [shelf(-8, 60, 412, 560, 5, m.chance.randrange(90)), shelf(974, 60, 260, 560, 5, m.chance.randrange(90))]
    rug = m.chance.choice((BRICK, "#6f8a7c", "#8a6f7c"))
    p += [
        ellipse(650, 716, 400, 74, rug),
        ellipse(650, 716, 360, 62, mix(rug, CREAM, 0.25)),
        ellipse(650, 716, 330, 54, "none", stroke=CREAM, stroke_width=3, opacity=".6"),
    ]
    p += [
        rect(446, 520, 478, 26, WOOD),
        rect(446, 546, 478, 60, WALNUT),
        rect(470, 500, 96, 26, RED, rx="12"),
        rect(800, 500, 96, 26, SAGE, rx="12"),
    ]
    p += [
        reader(560, 522, 0.92, m.top(), SLATE, "short", 1, CREAM, m.hair()),
        reader(820, 522, 0.96, m.top(), NAVY, "pony", -1, RED),
    ]
    p += [
        reader(470, 726, 1.3, m.top(), NAVY, "bun", 1, SAGE),
        reader(668, 752, 1.36, m.chance.choice((RED, GOLD, CREAM)), NAVY, "short", 2, CREAM, m.hair()),
        reader(868, 716, 1.26, m.top(), SLATE, m.girl_or_boy(), -1, CREAM),
    ]
    p += [
        plant(1010, 742, 190, pot=CREAM),
        rect(130, 620, 150, 12, WOOD),
        rect(140, 632, 10, 90, WALNUT),
        rect(260, 632, 10, 90, WALNUT),
        pile(205, 620, 100, 3, m.chance.randrange(50)),
    ]
    for x, drop in ((360, 150), (960, 130)):
        p += [
            stroke([(x, -10), (x, drop)], UMBER, 3),
            path(f"M{x - 48} {drop + 40}Q{x - 44} {drop} {x} {drop - 6}Q{x + 44} {drop} {x + 48} {drop + 40}Z", CREAM),
            rect(x - 48, drop + 38, 96, 5, LAMP),
        ]
    p.append(polygon([(470, 450), (900, 450), (1110, 820), (560, 820)], CREAM, opacity=".2"))
    return [*p, m.light()]


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


def corridor(m: Mood) -> list[str]:
    """The open corridor with its low bookshelves."""
    p = [rect(-20, -20, 1240, 840, "#eadfc4")]
    # what lies beyond the balustrade
    p += [group(outlook(m, 470, -20, 760, 560)), polygon([(-20, -20), (560, -20), (560, 330), (-20, 60)], "#ecdfc3")]
    p += [
        polygon([(-20, -60), (1220, -60), (1220, -20), (700, 196), (540, 196), (-20, 20)], "#f3ead6"),
        polygon([(-20, 20), (540, 196), (540, 470), (-20, 700)], "#eadcbc"),
    ]
    p += [
        polygon([(540, 196), (700, 196), (700, 470), (540, 470)], "#dccba6"),
        polygon([(580, 260), (660, 260), (660, 470), (580, 470)], "#b9a684"),
        polygon([(588, 268), (652, 268), (652, 360), (588, 360)], mix(m.sky[1], CREAM, 0.3)),
    ]
    p += [polygon([(540, 470), (700, 470), (1260, 830), (-60, 830), (-60, 712)], "#cdb48a")]
    for share in (0.08, 0.2, 0.36, 0.58, 0.84):
        y = 470 + 350 * share
        p.append(stroke([(540 - 600 * share, y + 0), (700 + 560 * share, y)], WALNUT, 1 + 1.6 * share, opacity=".3"))
    # wall: pictures and doors
    for share, kind in ((0.1, "door"), (0.34, "art"), (0.56, "art"), (0.78, "door")):
        near, wide = 540 - 560 * share, 90 * (0.4 + share)

        def wall(x: float, part: float) -> tuple[float, float]:
            top, bottom = 196 + (540 - x) * -0.314, 470 + (540 - x) * 0.41
            return x, top + (bottom - top) * part

        ends = (near, near - wide)
        if kind == "door":
            p.append(polygon([wall(ends[0], 0.28), wall(ends[1], 0.28), wall(ends[1], 1), wall(ends[0], 1)], WALNUT))
            p.append(
                polygon(
                    [
                        wall(ends[0] - 8, 0.34),
                        wall(ends[1] + 8, 0.34),
                        wall(ends[1] + 8, 0.52),
                        wall(ends[0] - 8, 0.52),
                    ],
                    "#9db0af",
                )
            )
        else:
            p.append(polygon([wall(ends[0], 0.26), wall(ends[1], 0.26), wall(ends[1], 0.5), wall(ends[0], 0.5)], CREAM))
            p.append(
                polygon(
                    [
                        wall(ends[0] - 8, 0.29),
                        wall(ends[1] + 8, 0.29),
                        wall(ends[1] + 8, 0.47),
                        wall(ends[0] - 8, 0.47),
                    ],
                    m.chance.choice((SAGE, ROSE, STRAW, SLATE)),
                )
            )
    # low shelves along the wall
    for index in range(7):
        share, ahead = 0.04 + index * 0.135, 0.04 + (index + 1) * 0.135
        x0, x1 = 560 - 590 * share, 560 - 590 * ahead
        b0, b1 = 474 + 300 * share, 474 + 300 * ahead
        t0, t1 = b0 - 62 - 190 * share, b1 - 62 - 190 * ahead
        p += [
            polygon([(x0, t0), (x1, t1), (x1, b1), (x0, b0)], "#7a563a"),
            polygon(
                [(x0, t0), (x1, t1), (x1 + 40 * ahead + 8, t1 + 14 * ahead), (x0 + 40 * share + 8, t0 + 14 * share)],
                WOOD,
            ),
        ]
        for row in (0, 1):
            step = (x0 - x1) / 7
            for book in range(7):
                left = x0 - step * book
                part = (left - x0) / (x1 - x0)
                top, bottom = t0 + (t1 - t0) * part, b0 + (b1 - b0) * part
                high = (bottom - top) * 0.44
                foot = top + (bottom - top) * (0.5 + row * 0.46)
                p.append(
                    polygon(
                        [
                            (left, foot),
                            (left - step * 0.86, foot + step * 0.3),
                            (left - step * 0.86, foot - high * 0.82),
                            (left, foot - high * m.chance.uniform(0.7, 0.88)),
                        ],
                        m.chance.choice((BRICK, SAGE, STRAW, SLATE, CREAM, ROSE, NAVY, RED)),
                    )
                )
        p.append(stroke([(x1, t1), (x1, b1)], WALNUT, 5 + 6 * ahead))
    # balustrade
    p += [
        polygon([(700, 400), (1240, 560), (1240, 830), (700, 480)], "#e0cfa9"),
        polygon([(700, 390), (1240, 536), (1240, 572), (700, 402)], "#f2e6cb"),
    ]
    p += [
        rect(x, 0, w, 900, "#e9dcbd") + rect(x + w * 0.7, 0, w * 0.3, 900, INK, opacity=".08")
        for x, w in ((742, 20), (880, 34))
    ]
    p += [plant(824, 432, 64, pot=BRICK), plant(1010, 500, 96, pot=CREAM)]
    page = path("M-9 -54l9 3l9 -3v14l-9 3l-9 -3Z", CREAM)
    hold = [((-15, -54), (-6, -46)), ((15, -54), (6, -46))]
    p += [
        person(
            590, 500, 96, m.top(), NAVY, face=-1, child=True, arms=[((-14, -54), (-22, -50)), ((8, -54), (-10, -50))]
        ),
        person(
            470,
            620,
            190,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style="pony",
            arms=[((-16, -58), (-28, -56)), ((15, -52), (14, -38))],
        ),
        person(700, 640, 196, m.top(), SLATE, face=2, child=True, style=m.girl_or_boy(), arms=hold, holds=page),
        person(640, 576, 140, m.top(), NAVY, face=1, child=True, style="bun"),
    ]
    if m.weather == "rain":
        p += [ellipse(760, 748, 60, 9, CREAM, opacity=".4")]
        p.append(
            person(
                880,
                770,
                300,
                m.grown(),
                "#3d3f45",
                face=-1,
                vest=RED,
                style="bun",
                arms=[((-15, -62), (-26, -52)), ((14, -62), (13, -48))],
                holds=rect(-38, -56, 16, 10, CREAM, rx="2"),
            )
        )
    else:
        p.append(reader(900, 780, 1.5, m.top(), NAVY, m.girl_or_boy(), -1, CREAM, m.hair()))
    if m.hour in ("dusk", "night"):
        p += [
            m.light(),
            *[
                group([ellipse(x, y, w, w * 0.2, GLOW), glow(x, y + w * 1.4, w * 6, LAMP, 0.5)])
                for x, y, w in ((622, 190, 20), (640, 120, 40))
            ],
        ]
        p.append(glow(560, 560, 480, LAMP, 0.3))
        return p
    p += [polygon([(700, 480), (900, 560), (560, 830), (200, 830)], CREAM, opacity=".16"), m.light()]
    return p


def library(m: Mood) -> list[str]:
    """The tall shelves of the library."""
    seed = m.chance.randrange(80)
    p = [wash(-20, -20, 1240, 700, "#efe3c8", "#e2d2ae"), boards(600, "#b98f61")]
    p.append(window(496, 60, 210, 330, outlook(m, 496, 60, 210, 330), bars=2))
    p += [
        shelf(60, 30, 390, 600, 6, seed),
        shelf(750, 30, 390, 600, 6, seed + 9),
        shelf(-170, 30, 220, 600, 6, seed + 20),
        shelf(1150, 30, 220, 600, 6, seed + 30),
    ]
    # a ladder on the left, and somebody on it
    p += [stroke([(330, 640), (384, 50)], "#d8b27a", 11), stroke([(404, 640), (440, 50)], "#d8b27a", 11)]
    for step in range(8):
        y = 600 - step * 72
        p.append(stroke([(333 + (640 - y) * 0.092, y), (406 + (640 - y) * 0.061, y)], "#c79a60", 8))
    p.append(
        person(
            386,
            462,
            210,
            m.top(),
            NAVY,
            face=0,
            child=True,
            style="pony",
            shadow=False,
            arms=[((-14, -84), (-16, -100)), ((13, -56), (18, -66))],
        )
    )
    # the long table with its lamps
    p += [
        path("M250 660L950 660L1060 742H140Z", "#c08d57"),
        rect(140, 742, 920, 24, WALNUT),
        rect(180, 766, 26, 60, UMBER),
        rect(994, 766, 26, 60, UMBER),
    ]
    for x, style, face in ((340, m.girl_or_boy(), 2), (600, "bun", 2), (850, m.girl_or_boy(), 2)):
        p.append(bust(x, 596, 1.7, m.top(), m.hair(), style, face))
    p += [path("M250 660L950 660L976 680H224Z", "#cf9d66"), path("M224 680L976 680L1060 742H140Z", "#bd8a54")]
    for x in (340, 600, 850):
        p += [
            polygon([(x - 58, 682), (x, 690), (x, 716), (x - 66, 706)], CREAM),
            polygon([(x + 58, 682), (x, 690), (x, 716), (x + 66, 706)], PAPER),
            circle(x - 60, 692, 8, SKIN),
            circle(x + 60, 692, 8, SKIN),
        ]
    for x in (470, 728):
        p += [
            glow(x, 640, 130, LAMP, 0.5),
            rect(x - 3, 630, 6, 70, UMBER),
            path(f"M{x - 38} 636Q{x - 32} 604 {x} 600Q{x + 32} 604 {x + 38} 636Z", PINE),
            ellipse(x, 702, 22, 5, UMBER),
        ]
    p += [pile(210, 722, 74, 4, seed), pile(1000, 724, 70, 3, seed + 2)]
    p.append(polygon([(496, 390), (706, 390), (900, 820), (420, 820)], CREAM, opacity=".15"))
    return [*p, m.light()]


def canteen(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 520, "#f0e6cd", "#e5d6b4"), boards(500, "#c3b08c")]
    # the serving window, and those who cook
    p += [
        rect(300, 90, 640, 250, WALNUT),
        wash(316, 106, 608, 218, "#8f7a62", "#6e5a46"),
        rect(316, 150, 608, 8, STRAW),
    ]
    for x in (400, 500, 760, 850):
        p += [stroke([(x, 154), (x, 182)], STRAW, 3), ellipse(x, 194, 22, 16, "#c9b07a")]
    for x, style in ((450, "short"), (620, "bun"), (800, "short")):
        p += [
            bust(x, 268, 1.7, "#f4efe4", m.hair(), style, 2),
            path(f"M{x - 26} 226q-6 -34 12 -38q14 -12 28 0q18 4 12 38Z", "#fffaf0"),
        ]
    p += [rect(286, 324, 668, 20, WOOD), rect(300, 344, 640, 96, "#d8c59b")]
    for x in (370, 540, 700, 860):
        p += [
            path(f"M{x - 46} 298h92l-8 30h-76Z", SLATE),
            ellipse(x, 298, 46, 8, "#a9b5b6"),
            ellipse(x, 297, 38, 6, m.chance.choice((GOLD, "#8aa05c", BRICK, CREAM))),
            *[line(f"M{x + dx} 284q-8 -16 0 -30q8 -14 0 -30", CREAM, 4, opacity=".45") for dx in (-14, 12)],
        ]
    p += [
        window(40, 100, 180, 240, outlook(m, 40, 100, 180, 240), bars=2),
        rect(1000, 130, 150, 170, CREAM),
        *[rect(1020, 156 + i * 30, 108 - (i % 2) * 34, 8, (BRICK, SLATE, SAGE, SLATE)[i]) for i in range(4)],
    ]
    for y, s, xs in ((520, 1.35, (150, 330, 510, 700, 880, 1060)), (668, 1.95, (90, 350, 620, 890, 1150))):
        for x in xs:
            p.append(bust(x, y, s, m.top(), m.hair(), m.girl_or_boy(), m.chance.choice((1, -1, 2))))
        p += [
            rect(-20, y + 34 * s, 1240, 11 * s, "#d9b27c"),
            rect(-20, y + 45 * s, 1240, 26 * s, WALNUT),
            rect(-20, y + 45 * s, 1240, 6 * s, INK, opacity=".15"),
        ]
        for x in xs:
            p += [
                ellipse(x, y + 36 * s, 25 * s, 6 * s, INK, opacity=".14"),
                path(
                    f"M{x - 22 * s} {y + 22 * s}h{44 * s}q{-4 * s} {14 * s} {-22 * s} {14 * s}q{-18 * s} 0 {-22 * s} {-14 * s}Z",
                    CREAM,
                ),
                ellipse(x, y + 22 * s, 22 * s, 5 * s, PAPER),
                path(f"M{x - 18 * s} {y + 22 * s}q{18 * s} {-16 * s} {36 * s} 0Z", "#fffdf6"),
                ellipse(x + 36 * s, y + 30 * s, 12 * s, 4 * s, "#8aa05c"),
                circle(x - 25 * s, y + 26 * s, 4.6 * s, SKIN),
                circle(x + 25 * s, y + 26 * s, 4.6 * s, SKIN),
            ]
    for i in (0, 1):
        p.append(hanging_lamp(360 + i * 480, 26, shade="#b8664c", size=0.7))
    return [*p, fade(-20, -20, 1240, 840, GOLD, 0.12, 0, across=True), m.light()]


def chess(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 620, "#e9ddc2", "#dccaa4"), boards(540, "#b98f61")]
    p.append(window(380, 70, 440, 330, outlook(m, 380, 70, 440, 330)))
    p += [
        shelf(20, 120, 240, 440, 4, m.chance.randrange(60)),
        rect(930, 110, 220, 260, WALNUT),
        rect(942, 122, 196, 236, PAPER),
    ]
    for i in range(36):
        p.append(rect(952 + i % 6 * 30, 132 + i // 6 * 36, 30, 36, SAND if (i + i // 6) % 2 else "#a3825a"))
    # those who watch, behind
    for x, y, s, face in ((500, 440, 1.7, 2), (620, 424, 1.8, 2), (730, 446, 1.66, 2)):
        p.append(bust(x, y, s, m.top(), m.hair(), m.girl_or_boy(), face))
    p += [
        seated(
            270,
            790,
            2.5,
            m.top(),
            NAVY,
            face=1,
            style=m.girl_or_boy(),
            child=True,
            hand=(62, -92),
            elbow=(30, -70),
            hair=m.hair(),
        ),
        seated(
            930,
            790,
            2.5,
            m.top(),
            SLATE,
            face=-1,
            style=m.girl_or_boy(),
            child=True,
            hand=(48, -84),
            elbow=(26, -64),
            hair=m.hair(),
        ),
    ]
    p += [
        polygon([(380, 572), (820, 572), (900, 642), (300, 642)], "#c9945c"),
        rect(300, 642, 600, 26, WALNUT),
        rect(330, 668, 26, 150, UMBER),
        rect(844, 668, 26, 150, UMBER),
    ]
    corners = ((470, 582), (730, 582), (776, 632), (424, 632))
    p.append(polygon(corners, "#ecd9ae"))
    for row in range(9):
        share = row / 8
        y = 582 + 50 * share
        p.append(stroke([(470 - 46 * share, y), (730 + 46 * share, y)], UMBER, 1.6, opacity=".7"))
        p.append(stroke([(470 + 260 * share, 582), (424 + 352 * share, 632)], UMBER, 1.6, opacity=".7"))
    for i in range(16):
        share = m.chance.randrange(1, 8) / 8
        y = 582 + 50 * share
        x = 470 - 46 * share + (260 + 92 * share) * m.chance.randrange(0, 9) / 8
        tone = RED if i % 2 else "#3a4a4a"
        p += [
            ellipse(x, y + 3, 13, 6, INK, opacity=".3"),
            ellipse(x, y - 2, 13, 7, "#f2e2bb"),
            ellipse(x, y - 3, 8, 4, "none", stroke=tone, stroke_width=2.4),
        ]
    p += [mug(860, 634, 1.2), polygon([(380, 400), (820, 400), (1100, 820), (520, 820)], CREAM, opacity=".14")]
    return [*p, m.light()]


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


def mentor(m: Mood) -> list[str]:
    """Two teachers at the desk by the window."""
    p = [wash(-20, -20, 1240, 700, "#eadec2", "#dbc9a2"), boards(640, "#b98f61")]
    p.append(window(300, 60, 600, 400, outlook(m, 300, 60, 600, 400), bars=4))
    curtain = m.chance.choice((BRICK, SAGE, "#c9a860", SLATE))
    for x, side in ((262, 1), (938, -1)):
        p += [
            path(
                f"M{x - 40} 36H{x + 40}C{x + 50} 200 {x + 20 * side} 380 {x + 34 * side} 540H{x - 46 * side}C{x - 36} 380 {x - 50} 200 {x - 40} 36Z",
                curtain,
                opacity=".92",
            ),
            *[
                line(f"M{x + dx} 44C{x + dx + 6} 240 {x + dx - 4} 400 {x + dx} 534", INK, 3, opacity=".12")
                for dx in (-18, 6, 24)
            ],
        ]
    p.append(rect(180, 24, 840, 14, UMBER, rx="7"))
    p += [
        shelf(-60, 150, 200, 500, 4, m.chance.randrange(60)),
        rect(1070, 160, 110, 140, CREAM),
        *[rect(1086, 182 + i * 26, 78 - i % 2 * 24, 6, SLATE, opacity=".5") for i in range(4)],
        plant(1110, 660, 190, pot=CREAM),
    ]
    p += [
        seated(
            250,
            800,
            2.9,
            m.grown(),
            "#3d3f45",
            face=1,
            style=m.chance.choice(("short", "bun")),
            hand=(66, -88),
            elbow=(30, -66),
            hair=m.chance.choice((INK, "#6d655c")),
        ),
        seated(
            950,
            800,
            2.9,
            m.grown(),
            NAVY,
            face=-1,
            style=m.chance.choice(("long", "pony", "short")),
            hand=(60, -84),
            elbow=(28, -64),
            hair=m.hair(),
        ),
    ]
    p += [
        polygon([(380, 588), (820, 588), (880, 628), (320, 628)], "#c9945c"),
        rect(320, 628, 560, 26, WALNUT),
        rect(350, 654, 24, 170, UMBER),
        rect(826, 654, 24, 170, UMBER),
        rect(374, 654, 452, 60, INK, opacity=".1"),
    ]
    p += [
        polygon([(500, 598), (604, 604), (600, 624), (482, 618)], CREAM),
        polygon([(708, 598), (604, 604), (600, 624), (724, 618)], PAPER),
        *[
            stroke([(516, 603 + i * 5), (590, 606 + i * 5)], BRICK if i == 1 else SLATE, 1.6, opacity=".6")
            for i in range(3)
        ],
        *[stroke([(620, 606 + i * 5), (700, 603 + i * 5)], SLATE, 1.6, opacity=".6") for i in range(3)],
    ]
    p += [
        pile(430, 612, 78, m.chance.randrange(2, 5), m.chance.randrange(90)),
        mug(786, 618, 1.1),
        rect(740, 560, 26, 44, "#6f8a7c", rx="4"),
        stroke([(746, 562), (740, 530)], GOLD, 4),
        stroke([(754, 562), (758, 526)], BRICK, 4),
        stroke([(760, 562), (772, 536)], NAVY, 4),
    ]
    p.append(polygon([(300, 470), (900, 470), (1100, 820), (420, 820)], CREAM, opacity=".16"))
    return [*p, m.light()]


def bookboxes(m: Mood) -> list[str]:
    """Books that were given, sorted into boxes."""
    p = [
        wash(-20, -20, 1240, 600, "#ebdfc4", "#dccba6"),
        boards(560, "#b98f61"),
        window(80, 80, 300, 300, outlook(m, 80, 80, 300, 300), bars=2),
        shelf(860, 50, 420, 520, 5, m.chance.randrange(60)),
    ]
    p += [rect(480, 110, 280, 190, CREAM), rect(480, 110, 280, 190, "none", stroke=WOOD, stroke_width=7)]
    p += [
        rect(
            504 + i % 4 * 62, 134 + i // 4 * 74, 50, 60, m.chance.choice((SAGE, ROSE, STRAW, SLATE, MIST)), opacity=".9"
        )
        for i in range(8)
    ]
    p += [
        person(
            330,
            730,
            430,
            m.grown(),
            "#3d3f45",
            face=1,
            vest=RED,
            style=m.chance.choice(("pony", "bun")),
            arms=[((6, -62), (24, -58)), ((20, -64), (34, -58))],
            lean=6,
        ),
        person(
            900,
            720,
            300,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style=m.girl_or_boy(),
            arms=[((-18, -58), (-34, -56)), ((-4, -52), (-30, -48))],
            lean=-5,
        ),
        person(
            620,
            640,
            250,
            m.top(),
            NAVY,
            face=2,
            child=True,
            style=m.girl_or_boy(),
            arms=[((-15, -54), (-6, -48)), ((15, -54), (6, -48))],
            holds=rect(-13, -58, 26, 16, BRICK, rx="1") + rect(-13, -62, 26, 5, SAGE),
        ),
    ]
    for x, y, w, seed in ((430, 760, 260, 5), (720, 780, 280, 8), (120, 800, 230, 11), (1060, 806, 240, 3)):
        h = w * 0.52
        tone = mix("#c59a66", WOOD, m.chance.random())
        p += [
            ellipse(x, y + 4, w * 0.6, 12, INK, opacity=".18"),
            rect(x - w / 2 + 6, y - h - 30, w - 12, 60, mix(tone, INK, 0.35)),
            books(x - w / 2 + 14, y - h + 44, w - 28, 112, seed + m.chance.randrange(40)),
            rect(x - w / 2, y - h + 16, w, h - 14, tone),
            rect(x - w / 2 + w * 0.42, y - h + 16, w * 0.16, h - 14, mix(tone, CREAM, 0.28)),
            rect(x - w * 0.3, y - h * 0.46, w * 0.24, h * 0.22, CREAM),
            *[
                stroke(
                    [
                        (x - w * 0.27, y - h * 0.39 + i * h * 0.07),
                        (x - w * (0.12 + 0.04 * i), y - h * 0.39 + i * h * 0.07),
                    ],
                    SLATE,
                    2,
                )
                for i in range(2)
            ],
            polygon(
                [
                    (x - w / 2, y - h + 16),
                    (x - w / 2 - 38, y - h + 44),
                    (x - w / 2 - 30, y - h + 56),
                    (x - w / 2, y - h + 34),
                ],
                mix(tone, CREAM, 0.2),
            ),
            polygon(
                [
                    (x + w / 2, y - h + 16),
                    (x + w / 2 + 38, y - h + 44),
                    (x + w / 2 + 30, y - h + 56),
                    (x + w / 2, y - h + 34),
                ],
                mix(tone, INK, 0.12),
            ),
        ]
    return [*p, m.light()]
