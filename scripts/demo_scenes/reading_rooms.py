"""Where the books are: the corner, the corridor, the library, the boxes of a collection."""

from __future__ import annotations

from .indoors import boards
from .mood import Mood
from .people import person
from .sitters import bust, reader
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    LAMP,
    MIST,
    NAVY,
    PAPER,
    PINE,
    RED,
    ROSE,
    SAGE,
    SKIN,
    SLATE,
    STRAW,
    UMBER,
    WALNUT,
    WOOD,
    circle,
    ellipse,
    glow,
    group,
    mix,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import books, outlook, pile, plant, shelf, window


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
    if m.chance.random() > 0.5 and m.weather != "rain":
        p.append(
            person(
                386,
                706,
                330,
                m.grown(),
                "#3d3f45",
                face=1,
                style=m.chance.choice(("bun", "long", "short")),
                coat=True,
                arms=[((-15, -62), (-6, -54)), ((15, -62), (10, -54))],
                holds=rect(2, -58, 16, 11, BRICK, rx="1"),
            )
        )
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
