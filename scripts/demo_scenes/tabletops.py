"""Tables seen from above: a book in two hands, a teacher's notes, a map drawn by a child."""

from __future__ import annotations

from .hands import page_edge_hand, writing_hand
from .mood import Mood
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    MIST,
    MOSS,
    NAVY,
    PINE,
    RED,
    ROSE,
    SKIN,
    SKIN_DEEP,
    SLATE,
    UMBER,
    WINE,
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
)
from .things import pile


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


def handsbook(m: Mood) -> list[str]:
    """A book in somebody's hands."""
    night = m.hour == "night"
    woods = ("#6d4d38", "#75533c") if night else ("#c39463", "#b07d50", "#cda777")
    p = [planks(m.chance.choice(woods), turn=m.chance.choice((-8, 5, 90)))]
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
        return [
            *p,
            veil("#e6bf86", 0.5),
            fade(-20, 480, 1240, 340, "#2c1f18", 0, 0.5),
            glow(600, 330, 700, "#fff0c6", 0.38),
        ]
    return [*p, polygon([(-20, -20), (420, -20), (1000, 820), (460, 820)], CREAM, opacity=".13"), m.light()]


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
            transform=f"translate({m.chance.choice((40, 780))} {m.chance.choice((20, 300))}) "
            f"rotate({m.chance.uniform(-18, 18):.0f})",
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
                        f"M{x:.0f} {y:.0f}q{wide / 4:.0f} {m.chance.uniform(-9, -3):.0f} {wide / 2:.0f} "
                        f"0t{wide / 2:.0f} 0",
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
            "M150 520C280 460 300 330 470 340S700 470 830 400S960 250 1040 200L1040 250C970 300 950 440 "
            "830 460S640 520 480 400S330 520 160 590Z",
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
