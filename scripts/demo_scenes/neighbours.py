"""Where school people go in: the old people's home, a farmhouse, the notice board with its readers."""

from __future__ import annotations

from .mood import Mood
from .nature import boughs, mountains, tree
from .people import person
from .sitters import seated
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    LAMP,
    NAVY,
    PAPER,
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
    ellipse,
    glow,
    group,
    mix,
    path,
    polygon,
    rect,
    stroke,
    veil,
    wash,
)
from .things import flowers, mug, outlook, window

SILVER = "#bdb6ac"


def elders(m: Mood) -> list[str]:
    """A courtyard: old people on chairs, children on low stools."""
    p = [m.heavens(), mountains(m, 330, 0.8)]
    p += [
        rect(420, 190, 820, 300, "#efe3c9"),
        polygon([(380, 200), (470, 110), (1240, 104), (1240, 200)], "#5c6468"),
        rect(380, 200, 860, 12, "#454b4e"),
        rect(420, 212, 820, 20, INK, opacity=".13"),
        rect(420, 430, 820, 60, "#c9b692"),
    ]
    p += [stroke([(470 + i * 44, 114), (400 + i * 50, 198)], "#4d5457", 2.4) for i in range(18)]
    for x in (440, 640, 840, 1040, 1210):
        p.append(rect(x, 212, 18, 290, "#8d4a38") + rect(x + 12, 212, 6, 290, INK, opacity=".15"))
    for x in (490, 690, 890, 1080):
        p += [
            rect(x, 270, 110, 120, UMBER),
            rect(x + 8, 278, 94, 104, mix(SLATE, LAMP, 0.25)),
            rect(x + 51, 278, 7, 104, UMBER),
            rect(x + 8, 318, 94, 5, UMBER),
        ]
    yard = mix("#d8c6a0", m.haze, 0.12)
    p += [
        path("M-20 470H1220V820H-20Z", yard),
        path("M-20 560C300 540 800 560 1220 548V820H-20Z", mix(yard, UMBER, 0.06)),
    ]
    for row in range(4):
        y = 590 + row * 62
        p.append(stroke([(-20, y), (1220, y - 8)], WOOD, 2, opacity=".22"))
    p.append(group([tree(m, 0, 0, 560)], transform="translate(190 560)"))
    p += [
        ellipse(210, 574, 130, 18, "#b9a37c"),
        flowers(150, 636, 96, GOLD),
        flowers(400, 598, 84, "#d98a6a"),
        flowers(64, 690, 112, "#e6c04e", pot=WALNUT),
    ]
    p.append(
        person(
            1130,
            600,
            260,
            m.grown(),
            "#3d3f45",
            face=-1,
            vest=RED,
            style="cap",
            arms=[((-15, -62), (-26, -58)), ((14, -62), (13, -48))],
            holds=rect(-40, -64, 16, 11, WOOD, rx="2"),
        )
    )

    def chair(x: float, y: float, s: float) -> str:
        return group(
            [
                rect(-24, -50, 60, 10, WOOD, rx="4"),
                rect(-28, -112, 9, 112, WALNUT),
                rect(26, -44, 8, 44, WALNUT),
                rect(-28, -104, 12, 60, WOOD, rx="4"),
            ],
            transform=f"translate({x} {y}) scale({s})",
        )

    def stool(x: float, y: float, s: float) -> str:
        return group(
            [rect(-20, -46, 44, 9, WOOD, rx="3"), rect(-16, -38, 7, 38, WALNUT), rect(14, -38, 7, 38, WALNUT)],
            transform=f"translate({x} {y}) scale({s})",
        )

    phone = m.chance.random() > 0.4
    screen = rect(38, -84, 8, 17, INK, rx="2") + rect(39.4, -82, 5, 13, GLOW)
    p += [
        chair(560, 640, 1.7),
        seated(
            560,
            640,
            1.7,
            "#7d6a72",
            "#4a4644",
            face=1,
            style="bun",
            hair=SILVER,
            hand=(40, -70),
            elbow=(16, -64),
            holds=screen if phone else "",
        ),
        stool(706, 650, 1.36),
        seated(
            716,
            650,
            1.36,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style=m.girl_or_boy(),
            hair=m.hair(),
            hand=(42, -82),
            elbow=(22, -66),
        ),
        group([chair(0, 0, 1.7)], transform="translate(1010 690) scale(-1 1)"),
        seated(1010, 690, 1.7, "#55646a", "#3d3f45", face=-1, hair="#cfc9bf", hand=(36, -70), elbow=(16, -64)),
        stool(850, 706, 1.4),
        seated(846, 706, 1.4, m.top(), SLATE, face=1, child=True, style="pony", hand=(44, -74), elbow=(22, -64)),
        group([chair(0, 0, 1.9)], transform="translate(300 762)"),
        seated(300, 762, 1.9, "#6b5a4c", "#3d3f45", face=1, hair=SILVER, hand=(52, -104), elbow=(24, -78)),
        stool(496, 778, 1.56),
        seated(506, 778, 1.56, m.top(), NAVY, face=-1, child=True, style="bun", hand=(34, -64), elbow=(16, -62)),
    ]
    p += [flowers(1130, 780, 150, "#e6c04e"), flowers(1030, 800, 120, ROSE, pot=WALNUT), boughs(m)]
    return [*p, m.light()]


def hearth(m: Mood) -> list[str]:
    """Round the fire in a farmhouse: first listen."""
    p = [wash(-20, -20, 1240, 620, "#5b4435", "#7a5a42"), wash(-20, 590, 1240, 230, "#4c392d", "#3a2b23")]
    for y in range(20, 580, 94):
        p.append(rect(-20, y, 1240, 3, INK, opacity=".16"))
        p += [rect(x + (y // 94 % 2) * 80, y, 3, 94, INK, opacity=".12") for x in range(-20, 1240, 170)]
    view = outlook(m, 770, 110, 250, 220)
    p += [
        window(770, 110, 250, 220, view, frame="#3f2e24", bars=2),
        rect(-20, -20, 1240, 60, "#33261e"),
        *[rect(x, -20, 34, 90, "#3f2e24") for x in (150, 560, 1090)],
    ]
    if m.season == "winter":
        p += [
            circle(m.chance.uniform(775, 1015), m.chance.uniform(115, 325), 3.4, CREAM, opacity=".8") for _ in range(26)
        ]
    for i in range(3):
        x = 300 + i * 64
        p.append(stroke([(x, 40), (x, 90)], STRAW, 3))
        p += [
            path(f"M{x + dx} {96 + j * 26}q14 16 6 40q-16 -8 -18 -34Z", (GOLD, "#e0b860")[j % 2])
            for j in range(4)
            for dx in (-12, 8)
        ]
    p += [
        rect(80, 200, 150, 190, "#3f2e24"),
        rect(92, 212, 126, 166, "#d9c9a4"),
        rect(110, 232, 90, 62, SAGE),
        rect(110, 304, 60, 7, SLATE),
        rect(110, 322, 76, 7, SLATE),
        rect(110, 340, 44, 7, BRICK),
    ]
    p += [glow(600, 640, 640, "#ffb765", 0.62)]
    p += [
        person(
            640,
            640,
            250,
            m.top(),
            NAVY,
            face=2,
            child=True,
            style=m.girl_or_boy(),
            arms=[((-15, -54), (-8, -46)), ((15, -54), (8, -46))],
            holds=rect(-12, -54, 24, 15, CREAM, rx="1") + rect(-0.8, -54, 1.6, 15, SAND),
        )
    ]
    book = group([path("M30 -84l26 -6l6 18l-26 8Z", CREAM), stroke([(58, -96), (50, -76)], RED, 2.6)])
    p += [
        rect(210, 708, 120, 16, WALNUT, rx="6"),
        rect(226, 724, 14, 60, UMBER),
        rect(300, 724, 14, 60, UMBER),
        seated(270, 784, 2.2, "#7d5a5c", "#3b3431", face=1, style="bun", hair=SILVER, hand=(50, -66), elbow=(18, -62)),
        rect(880, 708, 120, 16, WALNUT, rx="6"),
        rect(896, 724, 14, 60, UMBER),
        rect(970, 724, 14, 60, UMBER),
        seated(
            944,
            784,
            2.3,
            m.chance.choice(("#46586a", "#d8c8a4", "#5d7365")),
            "#2f3138",
            face=-1,
            style=m.chance.choice(("long", "short")),
            hand=(44, -76),
            elbow=(18, -62),
            holds=book,
            bow=12,
        ),
    ]
    # the basin of embers
    p += [
        ellipse(610, 786, 120, 14, INK, opacity=".35"),
        path("M500 720h220l-34 62h-152Z", "#3a3331"),
        ellipse(610, 720, 110, 20, "#54423a"),
        ellipse(610, 720, 92, 14, "#d9652e"),
        ellipse(596, 718, 58, 9, "#f2a24a"),
        ellipse(616, 717, 26, 5, "#ffe0a0"),
    ]
    for x, h in ((570, 60), (606, 92), (642, 66)):
        p.append(
            path(
                f"M{x - 16} 722q-6 -{h * 0.5} 12 -{h}q2 {h * 0.3} 14 {h * 0.44}q8 {h * 0.3} -4 {h * 0.56}Z",
                "#f0913c",
                opacity=".85",
            )
        )
        p.append(
            path(
                f"M{x - 8} 722q-2 -{h * 0.3} 7 -{h * 0.6}q2 {h * 0.24} 7 {h * 0.36}q4 {h * 0.16} -3 {h * 0.24}Z",
                "#ffd98c",
                opacity=".9",
            )
        )
    p += [mug(430, 770, 1.2), glow(610, 700, 330, "#ffc777", 0.5), veil("#e8a468", 0.2)]
    return p


def notice(m: Mood) -> list[str]:
    """People read what is posted on the board inside the gate."""
    p = [m.heavens(), mountains(m, 360, 0.7), *[tree(m, x, 430, h) for x, h in ((60, 240), (1140, 260), (1040, 180))]]
    p += [
        rect(-20, 420, 1240, 400, mix("#d8c6a0", m.haze, 0.15)),
        rect(-20, 410, 1240, 40, m.leaves[1] if m.season != "winter" else "#8d9a86"),
    ]
    p += [
        rect(190, 110, 22, 540, WALNUT),
        rect(988, 110, 22, 540, WALNUT),
        polygon([(140, 116), (220, 60), (980, 60), (1060, 116)], "#5c6468"),
        rect(140, 112, 920, 12, "#454b4e"),
        rect(212, 140, 776, 350, "#ded0ab"),
        rect(212, 140, 776, 350, "none", stroke=WOOD, stroke_width=14),
        rect(212, 124, 776, 18, INK, opacity=".12"),
    ]
    sheets = (
        (250, 176, 150, 200),
        (424, 170, 190, 130),
        (424, 318, 190, 140),
        (640, 176, 140, 190),
        (800, 170, 150, 120),
        (800, 306, 150, 150),
        (640, 384, 140, 76),
        (250, 394, 150, 66),
    )
    for i, (x, y, w, h) in enumerate(sheets):
        tone = (CREAM, "#fbf7ec", PAPER, "#f7e9d2")[i % 4]
        p += [
            rect(x + 4, y + 5, w, h, INK, opacity=".1"),
            rect(x, y, w, h, tone),
            circle(x + w / 2, y + 8, 5, (RED, SLATE, GOLD)[i % 3]),
        ]
        if i in (1, 3):
            rows = 5
            for r in range(rows):
                p.append(
                    stroke(
                        [(x + 14, y + 28 + r * (h - 40) / rows), (x + w - 14, y + 28 + r * (h - 40) / rows)],
                        SLATE,
                        1.6,
                        opacity=".5",
                    )
                )
                p += [
                    rect(
                        x + 18 + c * (w - 30) / 3,
                        y + 34 + r * (h - 40) / rows,
                        (w - 30) / 3 * m.chance.uniform(0.4, 0.8),
                        6,
                        SLATE,
                        opacity=".45",
                    )
                    for c in range(3)
                ]
        elif i == 4:
            p += [
                rect(x + 18 + c * 32, y + h - 18 - t, 22, t, tone2)
                for c, (t, tone2) in enumerate(((40, SAGE), (64, STRAW), (52, SLATE), (78, BRICK)))
            ]
        else:
            p += [
                rect(x + 16, y + 26, w * 0.5, 9, RED, opacity=".75"),
                *[
                    rect(x + 16, y + 46 + r * 17, (w - 32) * m.chance.uniform(0.55, 1), 6, SLATE, opacity=".5")
                    for r in range(int((h - 56) / 17))
                ],
            ]
    p += [
        person(330, 720, 400, m.grown(), "#3d3f45", style="long", coat=True),
        person(480, 700, 372, m.grown(), NAVY, style="short", arms=[((-15, -62), (-14, -48)), ((18, -78), (22, -96))]),
        person(570, 716, 230, m.top(), NAVY, child=True, bag=GOLD, style="pony"),
        person(
            800,
            720,
            404,
            m.grown(),
            "#4a4644",
            style="bun",
            face=-1,
            arms=[((-16, -66), (-22, -54)), ((14, -62), (-6, -54))],
            holds=rect(-32, -60, 20, 13, CREAM, rx="1"),
        ),
        person(940, 704, 380, m.grown(), "#3b3733", style="short", hair="#8d857b"),
    ]
    return [*p, boughs(m, left=False), m.light()]
