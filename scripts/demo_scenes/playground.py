"""The playground: a morning run, sports day, tug of war, safety drill."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import boughs, clouds, grass, mountains, tree, weather
from .people import RAISE, RUN, RUN_ON, person
from .svg import (
    BRICK,
    CREAM,
    GOLD,
    INK,
    MOSS,
    NAVY,
    PINE,
    RED,
    ROSE,
    SAGE,
    SAND,
    SLATE,
    UMBER,
    circle,
    line,
    mix,
    path,
    polygon,
    rect,
    stroke,
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
