"""The school from outside: its gate, its windows at night."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import boughs, fir, mountains, tree, weather
from .people import WALK, WALK_ON, person
from .sitters import bust
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    GOLD,
    INK,
    LAMP,
    NAVY,
    RED,
    SAGE,
    SLATE,
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
from .things import school


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
        p.append(polygon([(410, 530), (790, 530), (1060, 820), (140, 820)], "#ffe0a0", opacity=".5"))
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
            *[
                rect(x, 250, w, 40, LAMP, opacity=".92")
                for i in range(2, 9)
                for x, w in ((280 + i * 62, 18), (302 + i * 62, 18))
            ],
            glow(600, 280, 340, LAMP, 0.3),
        ]
    return [*p, boughs(m) if not m.dark else "", weather(m)]


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
