"""What one sees when bending down: hands, books, tools, chalk, certificates."""

from __future__ import annotations

from .mood import Mood
from .nature import clouds, grass, mountains, sapling, seedling, tree, weather
from .people import bust, person
from .rooms import chalk_marks
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
    PINE,
    RED,
    ROSE,
    SAGE,
    SAND,
    SKIN,
    SKIN_DEEP,
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
    gradient,
    group,
    line,
    mix,
    path,
    place,
    polygon,
    rect,
    stroke,
    veil,
    wash,
)
from .things import books, mug, outlook, pile, plant, window


def planks(tone: str = "#c08d5b", *, turn: float = 0) -> str:
    """A table top seen from above."""
    parts = [rect(-300, -300, 1800, 1400, tone)]
    for i, x in enumerate(range(-300, 1500, 178)):
        parts += [
            rect(x, -300, 176, 1400, mix(tone, CREAM if i % 2 else UMBER, 0.07)),
            rect(x + 175, -300, 3, 1400, UMBER, opacity=".35"),
        ]
        for j in range(4):
            parts.append(
                line(
                    f"M{x + 24 + j * 38} -300C{x + 40 + j * 34} 100 {x + 8 + j * 40} 500 {x + 30 + j * 36} 1100",
                    UMBER,
                    1.6,
                    opacity=".13",
                )
            )
    return group(parts, transform=f"rotate({turn} 600 400)")


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


def handsbook(m: Mood) -> list[str]:
    """A book in somebody's hands."""
    night = m.hour == "night"
    p = [planks(m.chance.choice(("#c39463", "#b07d50", "#cda777")), turn=m.chance.choice((-8, 5, 90)))]
    if m.chance.random() > 0.4:
        p.append(group([pile(0, 0, 190, 3, m.chance.randrange(90))], transform="translate(150 140) rotate(-8)"))
    p.append(
        group(
            [
                ellipse(8, 12, 62, 58, INK, opacity=".2"),
                circle(0, 0, 58, CREAM),
                circle(0, 0, 48, "#b98246"),
                ellipse(-14, -14, 16, 9, CREAM, opacity=".35"),
            ],
            transform="translate(1040 150)",
        )
    )
    sleeve = m.top() if m.chance.random() > 0.3 else RED
    p += [
        page_edge_hand(1010, 640, 1.25, sleeve, front=False),
        page_edge_hand(190, 640, 1.25, sleeve, mirror=True, front=False),
    ]
    cover = m.chance.choice((BRICK, NAVY, PINE, WINE))
    gutter = (
        *gradient([(0, INK, 0), (1, INK, 0.16)], across=True),
        *gradient([(0, INK, 0.2), (1, INK, 0)], across=True),
    )
    p += [
        path(
            "M150 226Q400 176 600 236Q800 176 1050 226L1080 700Q800 654 600 716Q400 654 120 700Z",
            INK,
            opacity=".2",
            transform="translate(10 16)",
        ),
        path("M150 220Q400 168 600 230Q800 168 1050 220L1084 694Q800 646 600 706Q400 646 116 694Z", cover),
        path("M168 214Q400 156 600 222L600 692Q400 632 136 678Z", "#efe4ca"),
        path("M1032 214Q800 156 600 222L600 692Q800 632 1064 678Z", "#efe4ca"),
        path("M176 206Q400 150 600 216L600 682Q400 624 146 668Z", "#fcf6e8"),
        path("M1024 206Q800 150 600 216L600 682Q800 624 1054 668Z", "#f8f0de"),
        gutter[0] + path("M600 216Q540 194 490 188L480 642Q540 656 600 682Z", gutter[1]),
        gutter[2] + path("M600 216Q660 194 710 188L722 642Q660 656 600 682Z", gutter[3]),
        line("M600 216V682", UMBER, 2, opacity=".4"),
    ]

    def row(x0: float, x1: float, y: float, share: float, tone: str = "#8c8577") -> str:
        end = x0 + (x1 - x0) * share
        dip = 8 if x0 < 600 else -8
        return line(f"M{x0} {y}Q{(x0 + end) / 2} {y - 10} {end} {y + dip * 0.4 - 4}", tone, 5.4, opacity=".5")

    # one page tells, the other shows
    p += [row(214 - i * 3, 552, 262 + i * 38, m.chance.uniform(0.72, 1) if i % 4 != 3 else 0.5) for i in range(10)]
    tone = m.chance.choice(
        (
            ("#cfdcd0", "#9db39a", "#7a9676", GOLD),
            ("#f0dcb6", "#d9a873", "#b6734c", RED),
            ("#c6d6de", "#8da7b3", "#5f7d8c", CREAM),
        )
    )
    p += [
        path("M664 232Q800 206 976 222L984 426Q800 408 664 436Z", tone[0]),
        circle(880, 278, 24, tone[3]),
        path("M664 380Q740 300 806 350T984 330L984 426Q800 408 664 436Z", tone[1]),
        path("M664 410Q760 350 840 388T984 380L984 426Q800 408 664 436Z", tone[2]),
    ]
    p += [row(660, 990 + i * 4, 476 + i * 38, m.chance.uniform(0.7, 0.98)) for i in range(4)]
    p += [
        page_edge_hand(1010, 640, 1.25, sleeve, front=True),
        page_edge_hand(190, 640, 1.25, sleeve, mirror=True, front=True),
    ]
    if night:
        return [*p, veil("#8a6650", 0.55), glow(600, 360, 820, "#ffe2a4", 0.55)]
    return [*p, polygon([(-20, -20), (420, -20), (1000, 820), (460, 820)], CREAM, opacity=".13"), m.light()]


def soil(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 840, "#8a6a4a", "#6a4d37")]
    roll = m.chance.uniform
    for _ in range(90):
        x, y, r = roll(-20, 1220), roll(-20, 820), roll(10, 46)
        p.append(
            ellipse(x, y, r, r * 0.5, m.chance.choice(("#7d5f43", "#5d4432", "#96755a", "#6e5039")), opacity=".55")
        )
    p += [
        ellipse(
            roll(0, 1200), roll(0, 800), roll(4, 11), roll(3, 7), m.chance.choice(("#a8957c", "#8d7a66", "#c0ae93"))
        )
        for _ in range(36)
    ]
    return p


def handstools(m: Mood) -> list[str]:
    """Planting: one hand holds, one hand digs."""
    p = soil(m)
    young = ("#a5bf78", "#6f9a58") if m.season != "autumn" else ("#d9bc62", "#b2873f")
    for x, y, h in ((110, 150, 120), (330, 110, 104), (880, 120, 112), (1100, 170, 128), (1130, 760, 120)):
        p += [ellipse(x, y, h * 0.5, h * 0.16, "#543c2b"), seedling(x, y, h, *young)]
    p += [
        ellipse(540, 540, 250, 110, "#4a3526"),
        ellipse(540, 548, 216, 88, "#3b2a1f"),
        ellipse(300, 500, 120, 60, "#7d5f43"),
        ellipse(270, 482, 84, 40, "#937152"),
        ellipse(770, 640, 110, 50, "#7d5f43"),
    ]
    left, right = m.chance.sample((NAVY, RED, SAGE, "#d9c69b", BRICK, SLATE), 2)
    p += [
        line("M-60 620L250 470", left, 120),
        path("M226 484L274 460", stroke=mix(left, CREAM, 0.35), stroke_width=128),
    ]
    p += [path("M270 400C330 370 420 400 440 450C450 500 400 540 340 530C290 520 250 470 270 400Z", SKIN)]
    p += [
        ellipse(520, 520, 92, 74, "#5d4432"),
        ellipse(510, 506, 70, 52, "#735640"),
        *[line(f"M{490 + i * 16} 560q{-8 + i * 6} 24 {-4 + i * 5} 44", "#c9b28a", 3) for i in range(4)],
    ]
    p.append(group([seedling(520, 474, 300, *young)], transform="rotate(6 520 474)"))
    p += [
        line("M400 440C440 428 470 436 492 456", SKIN, 34),
        line("M396 474C440 470 470 480 488 500", SKIN_DEEP, 32),
        line("M384 508C430 512 456 520 470 536", SKIN, 30),
        line("M372 424C410 396 452 398 480 418", SKIN_DEEP, 32),
    ]
    # the trowel
    trowel = [
        path("M-46 60Q0 40 46 60L34 190Q0 268 -34 190Z", SLATE),
        path("M0 52Q24 50 46 60L34 190Q18 232 0 242Z", INK, opacity=".16"),
        path("M-30 74Q-20 68 -12 66L-12 200Q-22 190 -26 176Z", CREAM, opacity=".3"),
        rect(-9, -6, 18, 70, "#8d989b"),
        rect(-21, -170, 42, 176, WOOD, rx="20"),
        rect(6, -168, 15, 172, UMBER, rx="8", opacity=".25"),
        rect(-21, -16, 42, 12, UMBER),
    ]
    p.append(place([*trowel, gripping_hand(0, -92, 1.16, right)], 790, 430, 1.2, 38))
    p.append(ellipse(640, 640, 70, 32, "#4a3526", opacity=".9"))
    return [*p, fade(-20, -20, 1240, 840, GLOW, 0.2, 0, across=True), m.light()]


def sapling_scene(m: Mood) -> list[str]:
    """One small tree, with its name on a tag."""
    p = [m.heavens(560), clouds(m), mountains(m, 500, 1.3)]
    p += [tree(m, x, 540, h) for x, h in ((80, 170), (180, 130), (1040, 150), (1140, 190))]
    p += [
        path("M-20 540C300 500 800 520 1220 530V820H-20Z", mix("#b2a468", m.ground[0], 0.6)),
        path("M-20 610C400 570 900 590 1220 600V820H-20Z", mix("#8b6f48", m.ground[2], 0.25)),
    ]
    p += [group([ellipse(x, 616, 22, 6, UMBER, opacity=".5"), seedling(x, 614, 76)]) for x in (240, 350, 880, 990)]
    p += [
        person(150, 640, 170, m.top(), NAVY, face=1, child=True, style="pony", lean=10),
        person(1070, 646, 186, m.grown(), "#3d3f45", face=-1, vest=RED, style="cap"),
    ]
    p += [
        ellipse(600, 744, 330, 66, "#5d4432"),
        ellipse(584, 734, 250, 44, "#735640"),
        *[
            ellipse(
                m.chance.uniform(330, 870),
                m.chance.uniform(712, 776),
                m.chance.uniform(8, 20),
                m.chance.uniform(5, 11),
                m.chance.choice(("#8d6d50", "#4a3526", "#a08163")),
            )
            for _ in range(26)
        ],
    ]
    p += [
        sapling(600, 740, 520),
        stroke([(672, 760), (668, 330)], WOOD, 13),
        line("M600 470Q640 456 670 470M600 476Q640 486 670 474", RED, 5),
    ]
    tag = [
        line("M0 -70Q10 -34 0 0", WALNUT, 3),
        rect(-62, 0, 124, 78, "#d8b27a", rx="9"),
        rect(-62, 60, 124, 18, UMBER, rx="9", opacity=".22"),
        circle(0, 12, 6, UMBER),
        *[rect(-40, 28 + i * 17, 80 - i * 26, 8, UMBER, opacity=".6", rx="4") for i in range(2)],
    ]
    p.append(place(tag, 520, 470, 1.15, -7))
    p.append(grass(m, 40, 720, 800, mix(m.leaves[2], UMBER, 0.2), 1.6))
    return [*p, m.light(), weather(m)]


def desk(m: Mood) -> list[str]:
    """A teacher's desk from above: notes, pen, tea."""
    p = [planks(m.chance.choice(("#c39463", "#b98656", "#d0aa78", "#a87850")), turn=m.chance.choice((0, 90, -4)))]
    turn = m.chance.uniform(-9, 9)
    corner = m.chance.choice(((980, 170), (1010, 620), (170, 640), (160, 170)))
    p.append(
        group(
            [
                ellipse(12, 16, 92, 86, INK, opacity=".2"),
                circle(0, 0, 92, "#e9dcc0"),
                circle(0, 0, 62, CREAM),
                circle(0, 0, 50, "#a9763a"),
                circle(0, 0, 50, "none", stroke=mix(CREAM, INK, 0.15), stroke_width=5),
                ellipse(-14, -16, 16, 9, CREAM, opacity=".4"),
                line("M58 -20q44 -10 44 22q-2 24 -40 18", CREAM, 12),
            ],
            transform=f"translate({corner[0]} {corner[1]})",
        )
    )
    loose = [rect(8, 12, 330, 430, INK, opacity=".14"), rect(0, 0, 330, 430, "#f3ead4")]
    for i in range(9):
        loose.append(line(f"M34 {60 + i * 40}h{m.chance.uniform(130, 262):.0f}", SLATE, 4, opacity=".4"))
    loose += [line(f"M40 {100 + i * 120}q40 -18 80 0t90 0", RED, 3.4, opacity=".75") for i in range(2)]
    p.append(
        group(
            loose,
            transform=f"translate({m.chance.choice((40, 780))} {m.chance.choice((20, 300))}) rotate({m.chance.uniform(-18, 18):.0f})",
        )
    )
    cover = m.chance.choice((BRICK, NAVY, PINE, "#8a6f4c"))
    book = [
        rect(-404, -262, 824, 552, INK, opacity=".2", rx="8"),
        rect(-412, -276, 824, 552, cover, rx="8"),
        path("M-400 -264H-12Q0 -258 0 -250V262Q0 254 -12 254H-400Z", "#fbf5e6"),
        path("M400 -264H12Q0 -258 0 -250V262Q0 254 12 254H400Z", "#f7efdc"),
        fade(-90, -262, 90, 518, INK, 0, 0.12, across=True),
        fade(0, -262, 90, 518, INK, 0.14, 0, across=True),
        line("M-336 -264V254M64 -264V254", ROSE, 2, opacity=".6"),
    ]
    pens = m.chance.sample((NAVY, SLATE, RED, PINE, "#8a5a2c"), 3)
    for side in (-1, 1):
        left = -322 if side < 0 else 80
        for i in range(9):
            y = -208 + i * 50
            book.append(
                line(
                    f"M{left - 60 if side < 0 else left - 14} {y + 12}h{330 if side > 0 else 380}",
                    SLATE,
                    1.4,
                    opacity=".25",
                )
            )
            if side > 0 and i > 5:
                continue
            x = left
            limit = left + m.chance.uniform(160, 300)
            tone = pens[m.chance.randrange(3)] if m.chance.random() > 0.6 else pens[0]
            while x < limit:
                wide = m.chance.uniform(14, 44)
                book.append(
                    line(
                        f"M{x:.0f} {y:.0f}q{wide / 4:.0f} {m.chance.uniform(-9, -3):.0f} {wide / 2:.0f} 0t{wide / 2:.0f} 0",
                        tone,
                        4.2,
                        opacity=".72",
                    )
                )
                x += wide + 11
    kind = m.chance.randrange(3)
    if kind == 0:
        book += [circle(230, 168, 52, "none", stroke=RED, stroke_width=4), line("M230 168V116M230 168L274 194", RED, 4)]
    elif kind == 1:
        book += [line("M96 210h240M110 214V110M120 200q50 -10 90 -40t100 -60", NAVY, 4)]
    else:
        book += [
            rect(
                96 + i * 74,
                120,
                58,
                74,
                (GLOW, MIST, "#f0d6cc")[i],
                transform=f"rotate({(-3, 2, -1)[i]} {125 + i * 74} 157)",
            )
            for i in range(3)
        ]
    p.append(place(book, 590 + m.chance.uniform(-30, 30), 410, 0.94, turn))
    p.append(
        place(
            [
                rect(-232, 10, 470, 20, INK, rx="9", opacity=".18"),
                rect(-240, -6, 400, 20, m.chance.choice((RED, NAVY, "#2f6b4f")), rx="9"),
                polygon([(160, -6), (160, 14), (216, 7), (216, 1)], GOLD),
                rect(-240, -6, 90, 20, INK, rx="9", opacity=".25"),
                rect(-226, -12, 76, 6, GOLD, rx="3"),
            ],
            m.chance.choice((760, 420)),
            590,
            0.9,
            m.chance.uniform(-40, -14),
        )
    )
    extra = m.chance.randrange(3)
    if extra == 0:
        p.append(
            place(
                [
                    circle(-52, 0, 42, "none", stroke=INK, stroke_width=7),
                    circle(52, 0, 42, "none", stroke=INK, stroke_width=7),
                    line("M-12 -6q12 -12 24 0M-94 -4l-30 -34M94 -4l30 -34", INK, 7),
                    circle(-52, 0, 38, CREAM, opacity=".25"),
                    circle(52, 0, 38, CREAM, opacity=".25"),
                ],
                230,
                130,
                1.1,
                14,
            )
        )
    elif extra == 1:
        p.append(
            place(
                [
                    rect(6, 8, 620, 62, INK, opacity=".16"),
                    rect(0, 0, 620, 62, "#e0b978"),
                    rect(0, 0, 620, 10, CREAM, opacity=".3"),
                    *[
                        stroke([(20 + i * 20, 62), (20 + i * 20, 62 - (26 if i % 5 == 0 else 14))], UMBER, 2.4)
                        for i in range(30)
                    ],
                ],
                420,
                702,
                1,
                -6,
            )
        )
    else:
        p += [
            place(
                [
                    path("M0 0C40 -60 120 -66 170 -30C130 20 50 34 0 0Z", tone),
                    line("M0 0C60 -16 110 -24 160 -28", UMBER, 3),
                ],
                x,
                y,
                0.8,
                a,
            )
            for x, y, a, tone in ((1000, 740, -20, "#cd8640"), (1060, 700, 30, "#e0b056"))
        ]
    dusk = [glow(980, 60, 700, "#ffcf8a", 0.4)] if m.hour == "dusk" else []
    return [
        *p,
        polygon([(-20, 60), (300, -20), (1220, 640), (1220, 820), (900, 820)], CREAM, opacity=".1"),
        m.light(),
        *dusk,
    ]


def blackboard(m: Mood) -> list[str]:
    """The board up close, with what was never wiped away in its corner."""
    p = [
        wash(-20, -20, 1240, 840, "#e9ddc2", "#dccba6"),
        rect(-20, 40, 1240, 600, WALNUT),
        wash(-20, 58, 1240, 560, "#3f5f52", "#2f4e42"),
    ]
    for _ in range(14):
        x, y = m.chance.uniform(0, 1200), m.chance.uniform(80, 590)
        p.append(
            ellipse(
                x,
                y,
                m.chance.uniform(80, 220),
                m.chance.uniform(10, 30),
                CREAM,
                opacity=".035",
                transform=f"rotate(-12 {x:.0f} {y:.0f})",
            )
        )
    p.append(chalk_marks(m, 330, 80, 640, 300))
    p += [line(f"M370 {430 + i * 44}h{w}", CREAM, 5, opacity=".7") for i, w in enumerate((330, 260, 300))]
    # the corner that stays
    p.append(line("M840 420h320v170h-320Z", ROSE, 4, stroke_dasharray="16 13", opacity=".8"))
    for i in range(3):
        y = 458 + i * 46
        p += [
            line(f"M868 {y}h{150 + (i * 53) % 90}", "#a9c6dd", 5.4, opacity=".9"),
            line(f"M1118 {y - 14}q16 -10 20 4q0 12 -14 16v8", "#a9c6dd", 4.4),
            circle(1124, y + 22, 2.8, "#a9c6dd"),
        ]
    p += [rect(-20, 618, 1240, 30, WOOD), rect(-20, 646, 1240, 10, INK, opacity=".18")]
    for i, tone in enumerate((CREAM, ROSE, "#a9c6dd", LAMP, CREAM)):
        p.append(rect(560 + i * 62, 604, 46, 13, tone, rx="6"))
    p += [
        group(
            [rect(0, 0, 130, 34, "#b98a5a", rx="5"), rect(0, 26, 130, 18, "#4b5a66", rx="5")],
            transform="translate(940 574)",
        )
    ]
    writer = person(
        190,
        860,
        640,
        m.grown(),
        "#3f4c5a",
        face=0,
        style=m.chance.choice(("long", "bun", "short")),
        shadow=False,
        arms=[((-16, -62), (-13, -48)), ((20, -84), (25, -99))],
        holds=stroke([(25, -100), (27.5, -103)], CREAM, 2.2),
    )
    p.append(writer)
    if m.hour == "dusk":
        p += [polygon([(700, -20), (1000, -20), (640, 820), (260, 820)], "#ffb870", opacity=".22"), m.light()]
    else:
        p += [polygon([(760, -20), (1010, -20), (700, 820), (380, 820)], CREAM, opacity=".07")]
    return p


def map_scene(m: Mood) -> list[str]:
    """A map of the way home, drawn by hand."""
    p = [planks(m.chance.choice(("#b98656", "#c39463")), turn=90)]
    p += [
        group(
            [rect(14, 18, 940, 620, INK, opacity=".17"), rect(0, 0, 940, 620, "#fbf4e2")],
            transform="translate(110 70) rotate(-2)",
        )
    ]
    ink = "#6b5a48"
    p += [
        path(
            "M150 520C280 460 300 330 470 340S700 470 830 400S960 250 1040 200L1040 250C970 300 950 440 830 460S640 520 480 400S330 520 160 590Z",
            "#bcd3d6",
        ),
        line("M170 640C300 600 360 560 420 470S640 250 760 260S920 180 980 110", "#d9a25c", 18),
        line("M170 640C300 600 360 560 420 470S640 250 760 260S920 180 980 110", CREAM, 4, stroke_dasharray="16 18"),
        line("M540 350C580 460 640 560 800 610", "#d9a25c", 12),
    ]
    for x, y, tone in ((220, 590, BRICK), (330, 250, SLATE), (880, 130, RED), (820, 590, MOSS), (640, 180, BRICK)):
        p += [
            polygon([(x - 38, y), (x, y - 38), (x + 38, y)], tone),
            rect(x - 28, y, 56, 44, "none", stroke=ink, stroke_width=5),
            rect(x - 9, y + 16, 18, 28, ink),
        ]
    for x, y in (
        (180, 190),
        (240, 150),
        (300, 180),
        (960, 420),
        (1000, 470),
        (930, 500),
        (520, 600),
        (590, 630),
        (700, 380),
    ):
        p += [
            stroke([(x, y + 30), (x, y)], ink, 6),
            circle(x, y - 12, 24, m.chance.choice(("#8fb06a", "#6f9a58", "#cd8640")), stroke=ink, stroke_width=4),
        ]
    p += [
        line("M440 420q26 -36 62 -28M450 440q26 -36 62 -28", ink, 6),
        circle(980, 560, 44, "#f0c24e"),
        *[
            line(f"M980 560m{dx} {dy}l{dx * 0.3:.0f} {dy * 0.3:.0f}", "#f0c24e", 8)
            for dx, dy in ((58, 0), (-58, 0), (0, 58), (0, -58), (42, 42), (-42, -42), (42, -42), (-42, 42))
        ],
        circle(560, 480, 30, "none", stroke=RED, stroke_width=8),
        circle(700, 520, 22, "none", stroke=RED, stroke_width=8),
    ]
    for x, y, a, tone in (
        (130, 740, -12, RED),
        (250, 770, 6, "#4f7180"),
        (380, 752, -4, GOLD),
        (1110, 150, 76, MOSS),
        (1130, 300, 98, BRICK),
    ):
        p.append(
            place(
                [
                    rect(6, 8, 150, 26, INK, rx="6", opacity=".18"),
                    rect(0, 0, 126, 26, tone, rx="6"),
                    polygon([(126, 2), (150, 10), (150, 16), (126, 24)], mix(tone, INK, 0.15)),
                    rect(20, 0, 70, 26, CREAM, opacity=".3"),
                ],
                x,
                y,
                0.9,
                a,
            )
        )
    p += [writing_hand(800, 470, 1.15, m.top(), m.chance.choice((RED, PINE)))]
    other = m.top()
    p += [
        line("M-80 470L60 430", other, 120),
        path("M50 434L92 422", stroke=mix(other, CREAM, 0.35), stroke_width=126),
        path("M80 366C130 350 178 372 190 410C196 450 160 486 112 482C74 476 60 400 80 366Z", SKIN),
        *[
            line(f"M150 {384 + i * 24}L{226 - abs(i - 1) * 10} {380 + i * 26}", SKIN if i % 2 else SKIN_DEEP, 24)
            for i in range(4)
        ],
    ]
    return [*p, fade(-20, -20, 1240, 840, GLOW, 0.18, 0, across=True), m.light()]


def cards(m: Mood) -> list[str]:
    """Cards with questions, pegged on a line before the window."""
    p = [
        wash(-20, -20, 1240, 840, "#e6d8b8", "#d5c298"),
        window(160, 90, 880, 520, outlook(m, 160, 90, 880, 520), bars=4),
        rect(140, 634, 920, 26, WOOD),
    ]
    p += [plant(230, 634, 130, pot=BRICK), pile(930, 634, 130, 3, m.chance.randrange(60)), mug(800, 634, 1.5)]
    for y, sag, count in ((190, 56, 7), (430, 40, 6)):
        p.append(line(f"M-20 {y}Q600 {y + sag * 2} 1220 {y - 10}", "#8a6a44", 7))
        for i in range(count):
            share = (i + 0.5 + m.chance.uniform(-0.12, 0.12)) / count
            x = share * 1200
            foot = y + sag * 2 * 2 * share * (1 - share) - 5 * share
            tone = m.chance.choice((CREAM, "#fbf7ec", GLOW, "#e3eadf", "#f3dcd2"))
            card = [
                rect(-60, 4, 128, 158, INK, opacity=".13"),
                rect(-64, -4, 128, 158, tone),
                *[
                    line(f"M-44 {44 + k * 24}h{m.chance.uniform(40, 86):.0f}", SLATE, 4.4, opacity=".55")
                    for k in range(4)
                ],
                line("M-44 20h34", RED, 5, opacity=".8"),
                rect(-9, -26, 18, 50, WOOD, rx="4"),
                rect(1, -26, 8, 50, UMBER, rx="3", opacity=".3"),
            ]
            p.append(place(card, x, foot, 1.05, m.chance.uniform(-6, 6)))
    p += [
        bust(470, 760, 4.2, m.grown(), m.hair(), "bun", 0),
        line("M586 850C640 800 660 740 640 660", m.grown(), 60),
        path("M616 668C612 636 622 606 640 600C656 604 664 640 662 668Z", SKIN),
        line("M640 620L648 576", SKIN, 15),
    ]
    return [*p, m.light()]


def science(m: Mood) -> list[str]:
    """The science table."""
    p = [
        wash(-20, -20, 1240, 860, "#e6e2cf", "#c9c2a6"),
        window(60, 60, 300, 330, outlook(m, 60, 60, 300, 330), bars=2),
        rect(470, 70, 560, 220, WALNUT),
        wash(482, 82, 536, 196, "#3f5f52", "#34544a"),
        chalk_marks(m, 490, 82, 520, 196),
    ]
    p += [
        rect(1080, 60, 140, 400, WALNUT),
        *[rect(1090, 90 + i * 92, 130, 8, WOOD) for i in range(4)],
        *[
            rect(1100 + j * 34, 52 + i * 92, 22, 38, (SAGE, ROSE, STRAW, SLATE)[(i + j) % 4], rx="4", opacity=".9")
            for i in range(1, 4)
            for j in range(3)
        ],
    ]
    for x, s in ((250, 2.7), (480, 2.5), (720, 2.6), (960, 2.7)):
        p.append(bust(x, 440, s, m.top(), m.hair(), m.girl_or_boy(), 2 if 400 < x < 800 else 1 if x < 400 else -1))
    p += [
        polygon([(60, 520), (1140, 520), (1260, 830), (-60, 830)], "#d8c39b"),
        polygon([(60, 520), (1140, 520), (1146, 536), (54, 536)], CREAM, opacity=".6"),
    ]
    if m.season == "autumn":  # ears of rice, grains, a lens
        p += [
            ellipse(600, 690, 250, 62, INK, opacity=".12"),
            ellipse(600, 680, 250, 62, CREAM),
            ellipse(600, 678, 214, 48, "#f7efdc"),
        ]
        for i in range(5):
            x0, a = 430 + i * 20, -26 + i * 11
            ear = [
                line("M0 0Q60 -20 190 -10", "#b79a4e", 5),
                *[
                    ellipse(
                        60 + k * 17,
                        -20 + (k % 2) * 17 + abs(k - 4) * 1.4,
                        13,
                        6.4,
                        (GOLD, "#e0bd62")[k % 2],
                        transform=f"rotate({(-26, 24)[k % 2]} {60 + k * 17} {-20 + (k % 2) * 17})",
                    )
                    for k in range(8)
                ],
            ]
            p.append(place(ear, x0, 690 - i * 7, 1.2, a * 0.7))
        p += [
            ellipse(
                m.chance.uniform(620, 780),
                m.chance.uniform(668, 704),
                8,
                4,
                m.chance.choice((CREAM, "#e9d8a6", GOLD)),
                stroke=WALNUT,
                stroke_width=0.8,
            )
            for _ in range(22)
        ]
        p.append(
            place(
                [
                    line("M60 60L170 170", UMBER, 26),
                    circle(0, 0, 92, SLATE),
                    circle(0, 0, 78, "#dfeae6"),
                    ellipse(-6, 8, 44, 20, GOLD, transform="rotate(-24)"),
                    line("M-44 28Q0 -6 40 -14", WALNUT, 3),
                    ellipse(-30, -34, 26, 12, CREAM, opacity=".7", transform="rotate(-40 -30 -34)"),
                ],
                900,
                640,
                1.05,
            )
        )
    else:  # water, a floating lemon, a circuit
        p += [
            place(
                [
                    path("M-80 -190V-20Q-80 10 -50 10H50Q80 10 80 -20V-190", "#c9dedd", opacity=".55"),
                    path("M-80 -120V-20Q-80 10 -50 10H50Q80 10 80 -20V-120Z", "#8fb9c0", opacity=".75"),
                    ellipse(0, -120, 80, 15, "#b5d5d6"),
                    ellipse(6, -128, 38, 22, "#e3bd4c"),
                    line("M-80 -190V-20Q-80 10 -50 10H50Q80 10 80 -20V-190", SLATE, 5),
                    ellipse(0, -190, 80, 15, "none", stroke=SLATE, stroke_width=5),
                    *[stroke([(56, -150 + i * 34), (78, -150 + i * 34)], SLATE, 3) for i in range(4)],
                ],
                330,
                720,
                1.15,
            )
        ]
        p += [
            place(
                [
                    path("M-26 -150V-60L-72 0Q-80 16 -60 16H60Q80 16 72 0L26 -60V-150", "#dfeae6", opacity=".6"),
                    path(
                        "M-46 -34L-72 0Q-80 16 -60 16H60Q80 16 72 0L46 -34Z",
                        m.chance.choice((ROSE, "#9dbb8a", "#d9b45c")),
                        opacity=".85",
                    ),
                    line("M-26 -150V-60L-72 0Q-80 16 -60 16H60Q80 16 72 0L26 -60V-150M-34 -150H34", SLATE, 5),
                ],
                560,
                700,
                1.2,
            )
        ]
        p += [
            place(
                [
                    rect(0, 0, 110, 52, BRICK, rx="6"),
                    rect(110, 14, 12, 24, SLATE),
                    rect(70, 0, 40, 52, INK, opacity=".3"),
                    line("M-6 26C-60 20 -70 -60 10 -96M122 26C190 10 180 -70 120 -96", UMBER, 6),
                    path("M44 -150q26 -44 52 0q8 20 -12 34v18h-28v-18q-20 -14 -12 -34Z", GLOW),
                    rect(54, -98, 32, 20, SLATE),
                ],
                760,
                700,
                1.1,
            ),
            glow(838, 556, 120, LAMP, 0.7),
        ]
    notes = [
        rect(0, 0, 210, 130, CREAM),
        *[line(f"M18 {26 + i * 24}h{150 - i * 22}", SLATE, 4, opacity=".5") for i in range(4)],
    ]
    p.append(place(notes, 80, 640, 1, -8))
    return [*p, m.light()]


def toolbox(m: Mood) -> list[str]:
    """The mending box on its table, something half done beside it."""
    inside = m.hour == "dusk" or m.chance.random() > 0.5
    if inside:
        p = [
            wash(-20, -20, 1240, 560, "#d9c8a4", "#c9b488"),
            window(760, 70, 330, 330, outlook(m, 760, 70, 330, 330), bars=2),
            rect(70, 90, 560, 300, "#b89a6c"),
            *[circle(96 + i % 14 * 40, 116 + i // 14 * 42, 3.4, UMBER, opacity=".4") for i in range(98)],
        ]
        p += [
            place(
                [
                    rect(-9, 0, 18, 150, WOOD, rx="8"),
                    rect(-46, -34, 92, 40, SLATE, rx="7"),
                    rect(26, -34, 30, 18, SLATE),
                ],
                170,
                180,
                1,
            ),
            place([path("M-20 0q-30 -44 4 -66l12 30h16l12 -30q34 22 4 66l-8 120h-32Z", SLATE)], 300, 230, 1),
            place(
                [
                    polygon([(-90, 0), (110, -16), (110, 20), (-70, 56)], "#aab3b3"),
                    path("M-90 0q-50 -10 -54 26q6 44 74 30Z", WALNUT),
                ],
                480,
                210,
                1,
            ),
            place([rect(-12, 0, 24, 90, RED, rx="11"), rect(-5, 88, 10, 76, SLATE)], 580, 190, 1),
        ]
    else:
        p = [
            m.heavens(),
            mountains(m, 380, 0.9),
            *[tree(m, x, 470, h) for x, h in ((90, 300), (1120, 320))],
            rect(-20, 460, 1240, 120, m.ground[0]),
        ]
        p += [
            polygon([(160, 130), (1040, 130), (1120, 240), (80, 240)], "#efe3cb"),
            *[path(f"M{80 + i * 104} 240q52 46 104 0Z", "#b8483c" if i % 2 else CREAM) for i in range(10)],
            *[
                polygon(
                    [(160 + i * 88, 130), (248 + i * 88, 130), (184 + i * 104, 240), (80 + i * 104, 240)], "#b8483c"
                )
                for i in range(1, 10, 2)
            ],
            rect(120, 240, 14, 340, WALNUT),
            rect(1066, 240, 14, 340, WALNUT),
        ]
        p += [
            person(
                390,
                610,
                330,
                m.grown(),
                "#3d3f45",
                face=1,
                vest=RED,
                style="bun",
                arms=[((6, -62), (22, -50)), ((20, -64), (30, -52))],
                lean=6,
                shadow=False,
            ),
            person(
                800,
                610,
                310,
                "#7d6a72",
                "#4a4644",
                face=-1,
                hair="#bdb6ac",
                arms=[((-16, -64), (-18, -48)), ((14, -62), (12, -48))],
                shadow=False,
            ),
        ]
    p += [
        wash(-20, 540, 1240, 280, "#c9955c", "#a9763f"),
        rect(-20, 540, 1240, 10, "#e0b27c"),
        *[
            line(
                f"M-20 {590 + i * 52}C300 {584 + i * 52} 800 {598 + i * 52} 1220 {588 + i * 52}", UMBER, 2, opacity=".2"
            )
            for i in range(4)
        ],
    ]
    box = [
        ellipse(180, 208, 220, 18, INK, opacity=".2"),
        line("M80 40V-40Q80 -60 100 -60H260Q280 -60 280 -40V40", UMBER, 15),
        polygon([(0, 40), (360, 40), (340, 206), (20, 206)], RED),
        polygon([(250, 40), (360, 40), (340, 206), (250, 206)], INK, opacity=".1"),
        rect(-10, 30, 380, 22, WINE),
        rect(150, 84, 60, 34, GOLD, rx="5"),
        rect(40, 150, 280, 8, CREAM, opacity=".4"),
    ]
    inner = [
        rect(40, -58, 24, 96, GOLD, rx="11"),
        rect(48, -112, 8, 60, SLATE),
        rect(112, -30, 22, 70, NAVY, rx="9"),
        rect(119, -84, 8, 60, SLATE),
        rect(196, -20, 18, 60, WOOD, rx="7"),
        rect(178, -58, 54, 40, SLATE, rx="6"),
        path("M290 40q-14 -90 10 -104q26 16 12 104Z", "#7a9676"),
    ]
    p.append(place([*inner, *box], 130, 560, 1.06))
    p += [
        place(
            [
                line("M0 0L150 -40", RED, 24),
                line("M150 -40L262 -70", SLATE, 10),
                ellipse(130, 14, 140, 8, INK, opacity=".15"),
            ],
            580,
            742,
            1.1,
        )
    ]
    p += [
        place(
            [
                ellipse(0, 74, 120, 13, INK, opacity=".16"),
                circle(0, 0, 72, UMBER),
                circle(0, 0, 58, "#e6d6b0"),
                *[stroke([(0, -50), (0, -42)], UMBER, 5, transform=f"rotate({a})") for a in range(0, 360, 30)],
                line("M0 0L22 -34M0 0L-28 10", UMBER, 6),
            ]
            if m.chance.random() > 0.5
            else [
                ellipse(20, 78, 150, 13, INK, opacity=".16"),
                rect(-110, -60, 250, 134, "#8a5a3c", rx="14"),
                rect(-92, -42, 130, 98, "#e6d6b0", rx="6"),
                *[rect(-84, -32 + i * 17, 114, 6, UMBER, opacity=".5") for i in range(5)],
                circle(94, -16, 28, GOLD),
                circle(94, 40, 13, CREAM),
                line("M120 -60L190 -170", SLATE, 5),
            ],
            960,
            640,
            1.05,
        )
    ]
    p += [
        *[circle(x, y, 7, SLATE) for x, y in ((620, 640), (652, 652), (690, 634), (560, 660))],
        place(
            [
                polygon([(0, 0), (110, 8), (104, 74), (-6, 66)], GLOW),
                *[line(f"M14 {20 + i * 16}h{70 - i * 18}", SLATE, 4, opacity=".6") for i in range(3)],
            ],
            716,
            596,
            1,
            6,
        ),
    ]
    return [*p, m.light()]


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
