"""A lesson by day, homework by lamplight."""

from __future__ import annotations

from .indoors import boards, chalk_marks
from .mood import Mood
from .people import person
from .sitters import bust, writer
from .svg import (
    CREAM,
    GLOW,
    INK,
    LAMP,
    MIST,
    MOSS,
    NIGHT,
    RED,
    ROSE,
    SAGE,
    SAND,
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
    line,
    mix,
    num,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import hanging_lamp, mug, outlook, window


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
