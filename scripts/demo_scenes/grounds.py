"""Outdoors at school: gate, playground, nursery garden, the building at night."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import boughs, clouds, fir, grass, mountains, sapling, seedling, tree, weather
from .people import RAISE, RUN, RUN_ON, WALK, WALK_ON, bust, person
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    LAMP,
    MOSS,
    NAVY,
    PINE,
    RED,
    ROSE,
    SAGE,
    SAND,
    SLATE,
    UMBER,
    WALNUT,
    WOOD,
    circle,
    ellipse,
    glow,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import school


def backdrop(m: Mood, *, building: bool = True) -> list[str]:
    """Sky, hills, the school and its trees, down to y = 500."""
    p = [m.heavens(), circle(258, 190, 54, mix(m.sky[2], "#ffffff", 0.4)), clouds(m), mountains(m, 420, 0.9)]
    if building:
        p += [
            school(m, 640, 440, 600, 3),
            rect(566, 254, 76, 186, mix(CREAM, SAND, 0.5)),
            rect(558, 244, 92, 12, BRICK),
        ]
    p += [tree(m, x, 448, h) for x, h in ((40, 190), (150, 230), (286, 200), (398, 240), (512, 200), (1150, 210))]
    p += [rect(-20, 436, 1240, 30, mix(m.leaves[2], INK, 0.06)), rect(-20, 460, 1240, 60, m.ground[1])]
    return p


def track(m: Mood) -> list[str]:
    clay, dark = ("#b5694d", "#a05a42") if not m.snowy else (SNOW[1], SNOW[2])
    p = [
        path("M-20 500C300 488 700 488 1220 512V820H-20Z", clay),
        path("M-20 500C300 488 700 488 1220 512V524C700 498 300 498 -20 510Z", dark),
    ]
    for a, b in ((536, 548), (588, 604), (658, 676), (748, 764)):
        p.append(line(f"M-20 {a}C320 {a - 20} 760 {a - 18} 1220 {b}", CREAM, 3.5, opacity=".75"))
    return p


def playground(m: Mood) -> list[str]:
    p = [*backdrop(m), *track(m), polygon([(0, 640), (420, 820), (0, 820)], INK, opacity=".07")]
    for x, y in ((180, 640), (400, 700), (600, 640), (826, 724)):
        p.append(polygon([(x - 8, y), (x + 10, y), (x + 170, y + 34), (x + 120, y + 36)], INK, opacity=".13"))
    p += [
        person(180, 640, 190, m.top(), NAVY, face=1, child=True, style="pony", **RUN),
        person(600, 640, 186, m.top(), NAVY, face=1, child=True, style=m.girl_or_boy(), **RUN_ON),
        person(400, 704, 216, RED, NAVY, face=1, child=True, **RUN_ON),
        person(826, 730, 232, m.top(), NAVY, face=1, child=True, style=m.girl_or_boy(), **RUN),
        person(
            1010,
            600,
            240,
            m.grown(),
            "#3b3a38",
            face=-1,
            arms=[((-17, -66), (-26, -80)), ((14, -62), (9, -50))],
            style="cap",
        ),
        person(716, 520, 92, m.top(), NAVY, child=True),
        person(762, 524, 96, m.top(), NAVY, child=True, style="pony"),
        person(300, 512, 84, m.top(), NAVY, child=True, bag=RED),
        person(336, 514, 80, m.top(), SLATE, child=True, bag=SLATE),
    ]
    return [*p, boughs(m), m.light(), weather(m)]


def sportsday(m: Mood) -> list[str]:
    """The relay: the stick goes from one hand to the next."""
    p = [*backdrop(m, building=m.chance.random() > 0.3), *track(m)]
    for x in range(-20, 1240, 60):
        p.append(
            polygon(
                [
                    (x, 128 + 26 * abs(((x / 300) % 2) - 1)),
                    (x + 44, 128 + 26 * abs((((x + 44) / 300) % 2) - 1)),
                    (x + 22, 172 + 26 * abs(((x / 300) % 2) - 1)),
                ],
                (BRICK, GOLD, SAGE, SLATE)[x // 60 % 4],
                opacity=".92",
            )
        )
    # those who cheer, behind a low rope
    for i in range(15):
        x, up = 30 + i * 82 + m.chance.uniform(-14, 14), m.chance.random() > 0.5
        p.append(
            person(
                x,
                552 + (i % 3) * 8,
                112,
                m.top(),
                NAVY,
                face=m.chance.choice((1, 2, -1)),
                child=True,
                style=m.girl_or_boy(),
                hair=m.hair(),
                **(RAISE if up else {}),
            )
        )
    p += [
        stroke([(-20, 560), (1220, 572)], CREAM, 4),
        *[stroke([(x, 540), (x, 586)], UMBER, 5) for x in (60, 420, 780, 1140)],
    ]
    baton = stroke([(24, -58), (38, -60)], GOLD, 4.6)
    p += [
        polygon([(380, 742), (400, 742), (610, 780), (560, 784)], INK, opacity=".13"),
        polygon([(700, 716), (720, 716), (920, 752), (870, 756)], INK, opacity=".13"),
        person(390, 746, 272, RED, NAVY, face=1, child=True, style="pony", holds=baton, **RUN),
        person(
            700,
            726,
            264,
            "#e8dcc2",
            NAVY,
            face=1,
            child=True,
            style="short",
            legs=[((9, -22), (-2, -1)), ((-3, -18), (-20, -8))],
            arms=[((-16, -54), (-28, -52)), ((14, -52), (22, -62))],
            lean=9,
        ),
        person(1010, 690, 226, SLATE, NAVY, face=1, child=True, style="bun", **RUN_ON),
        person(110, 690, 216, GOLD, NAVY, face=1, child=True, **RUN),
    ]
    return [*p, m.light()]


def tug(m: Mood) -> list[str]:
    """Tug of war."""
    p = [
        *backdrop(m),
        path("M-20 500C300 492 900 492 1220 506V820H-20Z", m.ground[0]),
        path("M-20 600C300 590 900 590 1220 606V820H-20Z", m.ground[1]),
    ]
    for i in range(13):
        p.append(
            person(
                40 + i * 95,
                548 + (i % 2) * 10,
                100,
                m.top(),
                NAVY,
                face=m.chance.choice((1, 2, -1)),
                child=True,
                style=m.girl_or_boy(),
                hair=m.hair(),
                **(RAISE if i % 3 == 0 else {}),
            )
        )
    rope = line("M-30 628Q600 640 1230 628", "#c9a56a", 13)
    pull = [((10, -20), (22, -1)), ((-2, -22), (10, -2))]
    left, right = [], []
    for i in range(4):
        x = 110 + i * 116
        left.append(
            person(
                x,
                722 + (i % 2) * 14,
                200,
                RED if i % 2 else ROSE,
                NAVY,
                face=1,
                child=True,
                style=m.girl_or_boy(),
                legs=pull,
                arms=[((8, -56), (26, -48)), ((18, -54), (34, -48))],
                lean=-17,
            )
        )
        right.append(
            person(
                1200 - x,
                722 + (i % 2) * 14,
                200,
                SLATE if i % 2 else MOSS,
                NAVY,
                face=-1,
                child=True,
                style=m.girl_or_boy(),
                legs=[((2, -22), (-10, -2)), ((-10, -20), (-22, -1))],
                arms=[((-18, -54), (-34, -48)), ((-8, -56), (-26, -48))],
                lean=17,
            )
        )
    p += [
        *left,
        *right,
        rope,
        line("M-30 624Q600 636 1230 624", "#e3c794", 3, opacity=".8"),
        path("M592 630h18l-4 46l-5 -8l-6 8Z", RED),
    ]
    p.append(
        person(
            600,
            600,
            196,
            m.grown(),
            "#3d3f45",
            face=2,
            style="cap",
            arms=[((-17, -84), (-16, -100)), ((17, -62), (14, -48))],
        )
    )
    p.append(grass(m, 40, 680, 800, mix(m.ground[2], PINE, 0.3)))
    return [*p, boughs(m, left=False), m.light()]


def drill(m: Mood) -> list[str]:
    """Safety drill: low, a cloth before the mouth, along the right side."""
    p = [*backdrop(m), *track(m)]
    for x, y in ((60, 770), (330, 800), (900, 640)):
        p.append(
            polygon([(x, y - 60), (x + 26, y), (x - 26, y)], "#d9793a")
            + rect(x - 30, y - 4, 60, 9, "#c2642b")
            + polygon([(x - 10, y - 36), (x + 10, y - 36), (x + 15, y - 24), (x - 15, y - 24)], CREAM)
        )
    cover = [((4, -56), (10, -70)), ((14, -52), (10, -40))]
    for row, (y, h, start, gap) in enumerate(((560, 120, 260, 88), (620, 150, 200, 118), (706, 196, 130, 158))):
        for i in range(5 + (row == 0) * 2):
            x = start + i * gap
            p.append(
                person(
                    x,
                    y + i * 3,
                    h,
                    m.top(),
                    NAVY,
                    face=1,
                    child=True,
                    style=m.girl_or_boy(),
                    hair=m.hair(),
                    arms=cover,
                    lean=14,
                    holds=rect(8, -76, 8, 8, CREAM, rx="2"),
                    **{},
                )
            )
    p += [
        person(
            1040,
            722,
            300,
            m.grown(),
            "#3b3a38",
            face=-1,
            vest="#d9793a",
            style="cap",
            arms=[((-17, -66), (-28, -70)), ((14, -62), (12, -48))],
        ),
        person(
            960,
            566,
            150,
            m.grown(),
            "#3b3a38",
            face=-1,
            vest="#d9793a",
            style="bun",
            arms=[((-17, -66), (-28, -74)), ((14, -62), (12, -48))],
        ),
    ]
    return [*p, m.light()]


def gate(m: Mood) -> list[str]:
    """Morning at the school gate."""
    cold = m.season == "winter"
    p = [m.heavens(), mountains(m, 400, 1)]
    p += [school(m, 250, 470, 720, 4, lit=(1,) if m.dark else (0, 1) if m.hour == "dawn" else ())]
    p += [tree(m, x, 486, h) for x, h in ((90, 260), (210, 210), (1010, 220), (1120, 270))]
    paving = mix("#ddceb0", m.haze, 0.15) if not m.snowy else SNOW[1]
    p += [
        rect(-20, 470, 1240, 350, mix(paving, INK, 0.05)),
        polygon([(400, 470), (800, 470), (1180, 820), (20, 820)], paving),
    ]
    for share in (0.1, 0.25, 0.45, 0.7):
        y = 470 + 350 * share
        p.append(stroke([(400 - 380 * share, y), (800 + 380 * share, y)], WOOD, 1 + 2 * share, opacity=".22"))
    for x in (330, 870):
        p += [
            polygon([(x - 40, 540), (x + 40, 540), (x + 150, 566), (x + 66, 572)], INK, opacity=".12"),
            rect(x - 40, 236, 80, 304, "#c98d6c"),
            *[rect(x - 40, 262 + i * 28, 80, 3, "#a96c4e", opacity=".55") for i in range(8)],
            rect(x - 40, 480, 80, 60, "#b09a78"),
            rect(x - 52, 220, 104, 22, BRICK),
            rect(x + 16, 242, 24, 298, INK, opacity=".07"),
            circle(x, 206, 16, GLOW if m.hour in ("dawn", "night", "dusk") else CREAM),
        ]
    p += [
        rect(-20, 400, 312, 130, "#e4d2ae"),
        rect(-20, 392, 312, 14, BRICK),
        rect(908, 400, 320, 130, "#e4d2ae"),
        rect(908, 392, 320, 14, BRICK),
    ]
    p += [
        ellipse(x, 532, 46, 24, m.leaves[1] if m.season != "winter" else "#7f8d78")
        for x in (30, 110, 190, 250, 950, 1030, 1110, 1180)
    ]
    if m.season == "summer":
        seat = [
            rect(0, 0, 260, 14, WOOD),
            rect(0, -46, 260, 10, WOOD),
            rect(0, -26, 260, 10, WOOD),
            rect(16, 14, 12, 52, WALNUT),
            rect(232, 14, 12, 52, WALNUT),
            rect(20, -46, 8, 60, WALNUT),
            rect(232, -46, 8, 60, WALNUT),
        ]
        p.append(group([ellipse(130, 70, 140, 9, INK, opacity=".15"), *seat], transform="translate(930 560)"))
        for x, tone in ((990, "#7d6a72"), (1080, "#5d6b62")):
            p += [
                bust(x, 512, 1.5, tone, hair="#b9b2a8", style="bun", face=2),
                rect(x - 30, 562, 60, 30, "#4a4644", rx="10"),
                rect(x - 26, 580, 18, 50, "#4a4644", rx="7"),
                rect(x + 8, 580, 18, 50, "#4a4644", rx="7"),
            ]
    far = [
        person(560, 520, 92, m.top(), NAVY, child=True, bag=RED),
        person(612, 524, 96, m.top(), NAVY, child=True, style="pony", bag=SAGE),
        person(668, 516, 88, m.top(), SLATE, child=True, bag=NAVY),
    ]
    scarf = RED if cold else None
    p += [] if m.dark else far
    if m.dark:
        p += [
            person(
                520,
                712,
                290,
                "#4a5668",
                "#2e3138",
                face=0,
                coat=True,
                arms=[((-15, -62), (-13, -46)), ((17, -62), (20, -48))],
                **WALK,
            ),
            person(
                612,
                716,
                186,
                RED,
                NAVY,
                face=0,
                child=True,
                bag=GOLD,
                arms=[((-13, -58), (-18, -70)), ((15, -52), (14, -38))],
                **WALK_ON,
            ),
        ]
    else:
        p += [
            person(470, 668, 196, m.top(), NAVY, child=True, bag=BRICK, style=m.girl_or_boy(), scarf=scarf, **WALK),
            person(690, 716, 214, m.top(), NAVY, child=True, bag=SLATE, style="pony", scarf=scarf, **WALK_ON),
            person(772, 700, 206, m.top(), SLATE, child=True, bag=GOLD, scarf=scarf, **WALK),
            person(
                316,
                676,
                280,
                m.grown(),
                "#3d3f45",
                face=1,
                vest=RED,
                style="bun",
                arms=[((-15, -64), (-14, -48)), ((17, -72), (29, -82))],
                coat=cold,
            ),
        ]
    p.append(m.light())
    if m.hour in ("dawn", "night", "dusk"):
        p += [glow(330, 206, 170, LAMP, 0.75), glow(870, 206, 170, LAMP, 0.75)]
    if m.dark:
        p += [
            *[rect(263 + i * 62, 270, 40, 40, LAMP, opacity=".9") for i in range(11)],
            glow(600, 300, 380, LAMP, 0.3),
            glow(600, 520, 460, LAMP, 0.26),
        ]
    return [*p, boughs(m) if not m.dark else "", weather(m)]


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


def nightwindow(m: Mood) -> list[str]:
    """The one floor that is lit."""
    p = [wash(-20, -20, 1240, 840, "#162038", "#24344f", "#4c4f63" if m.season == "summer" else "#3a4a60")]
    roll = m.chance.uniform
    p += [
        circle(roll(0, 1200), roll(0, 240), roll(0.8, 2.2), CREAM, opacity=".75")
        for _ in range(50 if not m.snowy else 0)
    ]
    p += [glow(980, 130, 150, GLOW, 0.45), circle(980, 130, 34, "#f7ecc9")]
    p += [
        path("M-20 420C160 330 300 420 460 350S800 300 960 380S1160 340 1220 370V820H-20Z", "#1b2940"),
        path("M-20 480C200 430 380 500 600 440S1000 440 1220 470V820H-20Z", "#17233a"),
    ]
    wall = "#3a4660"
    p += [
        rect(190, 250, 820, 480, wall),
        rect(176, 232, 848, 24, "#5c3540"),
        rect(190, 256, 820, 14, INK, opacity=".3"),
    ]
    if m.snowy:
        p.append(rect(172, 222, 856, 16, SNOW[2], rx="7"))
    for floor, y in enumerate((292, 434, 580)):
        for column in range(6):
            x = 226 + column * 130
            lit = floor == 1
            p += [rect(x - 6, y - 6, 108, 102, "#2b364e"), rect(x, y, 96, 90, "#f3c877" if lit else "#26324a")]
            if lit:
                p += [wash(x, y, 96, 90, "#fbe6b4", "#eebb68"), rect(x + 30, y + 4, 36, 8, "#fff6dc", rx="4")]
                for i, dx in enumerate((22, 62)):
                    if (column + i) % 3 != 2:
                        tone = ("#6b4438", "#43556a", "#7a5a3a")[(column + i) % 3]
                        p += [
                            circle(x + dx, y + 56, 10, "#4a2f26"),
                            path(f"M{x + dx - 18} {y + 90}q2 -24 18 -24q16 0 18 24Z", tone),
                        ]
                if column == 3:
                    p += [
                        circle(x + 48, y + 34, 10, "#3d2a24"),
                        path(f"M{x + 30} {y + 90}q-2 -46 18 -46q20 0 18 46Z", "#8a4038"),
                    ]
            p += [rect(x + 45, y, 6, 90, "#2b364e"), rect(x, y + 30, 96, 5, "#2b364e")]
        p.append(rect(190, y + 112, 820, 10, "#2f3a52"))
    p += [glow(600, 478, 520, LAMP, 0.42), rect(540, 690, 120, 60, "#222c42")]
    ground = "#8d98a8" if m.snowy else "#25324a"
    p += [
        path("M-20 730C300 716 900 716 1220 730V820H-20Z", ground),
        polygon([(230, 730), (980, 730), (1120, 820), (60, 820)], LAMP, opacity=".14"),
    ]
    for x, h in ((110, 330), (1080, 370), (1170, 260)):
        p.append(fir(m, x, 760, h) if m.season == "winter" else tree(m, x, 760, h))
    p.append(rect(-20, 500, 190, 320, "#10182a", opacity=".35") + rect(1030, 480, 190, 340, "#10182a", opacity=".35"))
    p += [
        person(700, 778, 120, "#2c3850", "#1d2536", face=0, coat=True),
        group(
            [
                circle(628, 770, 24, "none", stroke="#10182a", stroke_width=5),
                circle(690, 770, 24, "none", stroke="#10182a", stroke_width=5),
                stroke([(628, 770), (650, 738), (690, 770), (656, 770), (650, 738), (682, 736)], "#10182a", 4),
            ],
            transform="translate(-90 -12)",
        ),
    ]
    return [*p, weather(m)]
