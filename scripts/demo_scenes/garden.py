"""The hill and the nursery behind the school."""

from __future__ import annotations

from .mood import Mood
from .nature import clouds, grass, mountains, sapling, seedling, tree, weather
from .people import person
from .svg import (
    CREAM,
    INK,
    MOSS,
    NAVY,
    PINE,
    RED,
    SLATE,
    UMBER,
    WALNUT,
    WOOD,
    ellipse,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    stroke,
)


def planting(m: Mood) -> list[str]:
    """Trees for the hill behind the school."""
    p = [m.heavens(), clouds(m), mountains(m, 470, 1.05)]
    p += [
        tree(m, x, y, h)
        for x, y, h in (
            (900, 452, 90),
            (960, 440, 120),
            (1030, 430, 100),
            (1096, 430, 130),
            (1160, 430, 110),
            (820, 470, 70),
            (40, 500, 120),
            (110, 496, 90),
        )
    ]
    p += [
        path("M-20 520C260 470 620 520 1220 470V820H-20Z", mix("#b2a468", m.ground[0], 0.5)),
        path("M-20 590C320 530 700 590 1220 540V820H-20Z", mix("#a28b57", m.ground[1], 0.25)),
        path("M-20 680C300 620 760 680 1220 640V820H-20Z", "#8b6f48"),
    ]
    p += [
        ellipse(x, y + 2, 24, 6, UMBER, opacity=".55") + seedling(x, y, 64)
        for x, y in ((420, 552), (520, 560), (620, 562), (720, 556), (820, 546), (920, 538), (330, 545))
    ]
    spade = stroke([(10, -70), (36, -10)], WOOD, 3.2) + polygon([(30, -16), (42, -20), (48, 2), (38, 4)], SLATE)
    pail = path("M-30 -40h20l-3 20h-14Z", SLATE) + stroke([(-29, -40), (-20, -52), (-11, -40)], NAVY, 1.6)
    young = group(
        [
            stroke([(-15, -44), (-16, -112)], WALNUT, 3),
            ellipse(-22, -104, 11, 5, PINE),
            ellipse(-9, -112, 11, 5, MOSS),
            ellipse(-18, -120, 6, 11, PINE),
            ellipse(-15, -43, 8, 7, UMBER),
        ]
    )
    p += [
        person(
            200,
            668,
            206,
            m.grown(),
            NAVY,
            face=1,
            vest=RED,
            style="cap",
            arms=[((-12, -60), (6, -52)), ((18, -66), (16, -58))],
            lean=12,
            holds=spade,
        ),
        ellipse(292, 676, 60, 16, UMBER),
        ellipse(320, 662, 44, 16, "#74553a"),
        sapling(610, 716, 230),
        person(
            500,
            722,
            236,
            m.grown(),
            "#3d3b39",
            face=1,
            vest=RED,
            style="pony",
            arms=[((2, -60), (30, -62)), ((20, -64), (38, -72))],
            lean=10,
        ),
        person(
            742,
            730,
            172,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            arms=[((-18, -56), (-38, -58)), ((-4, -48), (-30, -44))],
            lean=-9,
        ),
        person(
            842,
            690,
            162,
            m.top(),
            SLATE,
            face=-1,
            child=True,
            style="bun",
            arms=[((-15, -54), (-20, -40)), ((14, -52), (14, -38))],
            holds=pail,
        ),
        person(
            1040,
            664,
            216,
            m.grown(),
            "#4d4a46",
            face=-1,
            vest=RED,
            arms=[((-16, -64), (-14, -48)), ((15, -64), (14, -50))],
            legs=[((-7, -24), (-13, -1)), ((8, -22), (12, -1))],
            holds=young,
        ),
        path("M900 820C940 730 990 716 1060 722S1160 740 1220 726V820Z", "#74553a"),
        path("M-20 760C90 730 180 742 260 820H-20Z", "#74553a"),
        grass(m, 22, 610, 790, "#6c7d4c"),
    ]
    return [*p, m.light(), weather(m)]


def seedlings(m: Mood) -> list[str]:
    """Raised beds full of small plants."""
    p = [m.heavens(), mountains(m, 330, 0.8)]
    p += [tree(m, x, 350, h) for x, h in ((70, 170), (1090, 190), (980, 130), (210, 120))]
    p += [rect(-20, 340, 1240, 480, mix(m.ground[1], "#a5885a", 0.35))]
    # a low tunnel of hoops behind
    p += [
        path("M330 372Q600 190 870 372Z", CREAM, opacity=".5"),
        line("M330 372Q600 190 870 372", SLATE, 5),
        line("M390 372Q600 230 810 372", SLATE, 3, opacity=".6"),
    ]
    p += [
        person(
            250,
            440,
            190,
            m.grown(),
            "#3d3f45",
            face=1,
            vest=RED,
            style="straw",
            lean=10,
            arms=[((4, -60), (22, -54)), ((18, -64), (30, -56))],
        ),
        person(
            880,
            430,
            140,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style="pony",
            lean=-10,
            arms=[((-16, -54), (-28, -46)), ((-4, -50), (-24, -42))],
        ),
        person(980, 446, 150, m.top(), SLATE, face=-1, child=True, style="straw"),
    ]
    for row, (y, size) in enumerate(((430, 0.5), (520, 0.74), (650, 1.1))):
        spread = 560 + row * 190
        left, right, deep = 600 - spread, 600 + spread, 64 * size
        p += [
            polygon([(left + 30, y), (right - 30, y), (right, y + deep), (left, y + deep)], "#6b4f38"),
            polygon(
                [(left + 34, y + 5), (right - 34, y + 5), (right - 60, y + deep * 0.4), (left + 60, y + deep * 0.4)],
                "#7d5f43",
            ),
            rect(left, y + deep, right - left, 40 * size, WOOD),
            rect(left, y + deep + 26 * size, right - left, 14 * size, WALNUT),
        ]
        step = 78 * size
        x = max(-20.0, left + 40)
        while x < min(1220, right - 30):
            tall = m.chance.uniform(74, 104) * size
            tones = m.chance.choice((("#8fb06a", "#5f8a4e"), ("#a5bf78", "#6f9a58"), ("#7fa45c", "#4f7a45")))
            p.append(seedling(x + m.chance.uniform(-6, 6), y + deep * 0.7, tall, *tones))
            x += step
    # the can, near us
    p.append(
        group(
            [
                ellipse(60, 158, 110, 12, INK, opacity=".2"),
                line("M104 60Q170 50 196 -26", SLATE, 16),
                ellipse(200, -30, 26, 13, SLATE, transform="rotate(-32 200 -30)"),
                line("M10 30Q-58 10 -34 110", SLATE, 12),
                path("M0 26H116L108 156H8Z", "#8fa1a5"),
                path("M70 26H116L108 156H66Z", INK, opacity=".12"),
                rect(-4, 18, 124, 14, SLATE),
                rect(2, 78, 112, 12, RED, opacity=".8"),
            ],
            transform="translate(150 620)",
        )
    )
    return [*p, m.light(), weather(m)]
