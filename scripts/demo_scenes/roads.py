"""On the way: the lane, the stream and its bridge, the bus stop."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import boughs, clouds, grass, mountains, tree, weather
from .people import BEND, WALK, WALK_ON, person
from .svg import (
    BRICK,
    CREAM,
    GOLD,
    INK,
    LAMP,
    NAVY,
    PINE,
    RED,
    SAGE,
    SAND,
    SLATE,
    STRAW,
    UMBER,
    WALNUT,
    WINE,
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
)
from .things import umbrella


def lane(m: Mood) -> list[str]:
    """A teacher walks children down the lane to school."""
    rainy, stone = m.weather == "rain", mix("#d9c9a8", m.haze, 0.2)
    if m.snowy:
        stone = SNOW[1]
    p = [m.heavens(), mountains(m, 400, 0.8)]
    p += [tree(m, 520, 420, 130), tree(m, 690, 420, 150), tree(m, 600, 424, 110)]
    p.append(polygon([(540, 410), (664, 410), (1240, 830), (-60, 830)], stone))
    for share in (0.06, 0.14, 0.25, 0.4, 0.58, 0.8):
        y = 410 + 410 * share
        p.append(stroke([(540 - 600 * share, y), (664 + 576 * share, y)], WOOD, 1 + 2 * share, opacity=".3"))
        for part in (0.2, 0.45, 0.7):
            left, right = 540 - 600 * share, 664 + 576 * share
            x = left + (right - left) * (part + 0.06 * (share * 10 % 2))
            p.append(
                stroke([(x, y), (x + (x - 600) * 0.12, y + 26 * (share + 0.3))], WOOD, 1 + 1.6 * share, opacity=".25")
            )
    # the walls and roofs left and right, in perspective
    for mirror in (False, True):
        side = [
            polygon([(-60, 120), (330, 296), (330, 520), (-60, 790)], "#ead9b8"),
            polygon([(-60, 640), (330, 470), (330, 520), (-60, 790)], "#b6a488"),
            polygon([(-60, 60), (360, 268), (352, 306), (-60, 128)], "#565d60"),
            polygon([(-60, 10), (300, 226), (360, 268), (-60, 60)], "#666e71"),
            polygon([(40, 300), (130, 330), (130, 470), (40, 478)], UMBER),
            polygon([(48, 310), (122, 336), (122, 460), (48, 468)], LAMP if m.hour in ("dusk", "night") else NAVY),
            stroke([(85, 322), (85, 466)], UMBER, 4),
            polygon([(220, 356), (286, 376), (286, 534), (220, 570)], "#7b583a"),
            polygon([(330, 330), (430, 366), (430, 470), (330, 520)], "#ddcba8"),
            polygon([(320, 300), (440, 352), (436, 372), (326, 332)], "#5c6468"),
            polygon([(430, 384), (520, 408), (520, 428), (430, 470)], "#cbb896"),
        ]
        if m.snowy:
            side.append(polygon([(-60, 0), (300, 216), (356, 258), (300, 240), (-60, 40)], SNOW[0]))
        if m.season in ("spring", "summer", "autumn"):
            for x, y in ((150, 520), (180, 500), (120, 548)):
                side += [ellipse(x, y, 30, 24, m.leaves[1]), ellipse(x - 8, y - 8, 16, 12, m.leaves[0])]
        p.append(group(side, transform="translate(1204 0) scale(-1 1)") if mirror else group(side))
    p.append(polygon([(1204 + 60, 120), (874, 296), (874, 520), (1264, 790)], INK, opacity=".1"))
    if rainy:
        for x, y, rx in ((470, 690, 120), (780, 740, 160), (640, 560, 60), (300, 770, 110)):
            p += [
                ellipse(x, y, rx, rx * 0.13, mix(m.sky[0], CREAM, 0.3), opacity=".75"),
                ellipse(x + rx * 0.2, y, rx * 0.4, rx * 0.045, CREAM, opacity=".6"),
            ]
    caps = "#e2b33f"
    cold = m.season == "winter"
    p += [
        person(560, 500, 76, m.top(), NAVY, child=True, bag=RED),
        person(620, 506, 84, m.top(), NAVY, child=True, bag=SLATE, style="pony"),
    ]
    pupil = {"child": True, "style": "cap", "cap": caps} if not cold else {"child": True, "scarf": RED}
    p += [
        person(676, 690, 188, m.top(), NAVY, bag=BRICK, **pupil, **WALK),
        person(430, 706, 196, m.top(), SLATE, bag=SAGE, **pupil, **WALK_ON),
        person(
            548,
            716,
            300,
            m.grown(),
            "#3d3f45",
            style="bun",
            coat=cold,
            vest=None if cold else RED,
            arms=[((-17, -66), (-15, -48) if not rainy else (-6, -70)), ((17, -62), (22, -48))],
            **WALK,
        ),
    ]
    if rainy:
        p += [
            umbrella(520, 478, 168, RED, stick=0.55, tilt=-5),
            umbrella(688, 556, 78, "#d9a441", stick=0.7, tilt=6),
            umbrella(625, 418, 36, SLATE, stick=0.8),
        ]
    p.append(m.light())
    if m.hour == "dusk":
        p.append(glow(85, 390, 120, LAMP, 0.55))
    return [*p, weather(m)]


def stream(m: Mood) -> list[str]:
    """Volunteers tidy the banks below the old bridge."""
    one, two, three = m.ground
    water = mix("#a8c0bf", m.sky[0], 0.45)
    p = [m.heavens(), clouds(m), mountains(m, 380, 0.9)]
    p += [tree(m, x, 400, h) for x, h in ((80, 150), (200, 120), (980, 140), (1120, 170))]
    p += [path("M-20 392C300 376 900 380 1220 396V820H-20Z", one)]
    p += [
        path("M500 392C540 450 420 500 470 560S760 660 720 820H1060C1000 700 800 620 760 560S720 450 700 392Z", water)
    ]
    for d in (
        "M560 470c40 8 70 -6 110 2",
        "M540 540c60 10 100 -4 160 6",
        "M650 620c70 8 120 0 190 10",
        "M740 720c80 10 130 -6 220 6",
    ):
        p.append(line(d, CREAM, 4, opacity=".55"))
    stone = "#b9ad96"
    p += [
        path("M380 412Q600 290 830 412L830 372Q600 254 380 372Z", stone),
        path("M430 420Q600 300 774 420Z", mix(water, INK, 0.25)),
        path("M452 420Q600 318 752 420Z", water),
        line("M380 372Q600 254 830 372", mix(stone, INK, 0.25), 8),
    ]
    for share in range(9):
        x = 400 + share * 51
        y = 366 - 58 * (1 - ((x - 605) / 225) ** 2)
        p.append(rect(x - 5, y - 30, 10, 34, mix(stone, INK, 0.12)))
    p.append(line("M396 342Q600 228 814 342", mix(stone, INK, 0.15), 7))
    p += [
        person(570, 318, 74, m.top(), NAVY, child=True, bag=RED),
        person(618, 316, 78, m.top(), NAVY, child=True, style="pony", bag=SLATE),
    ]
    p += [
        path("M-20 560C140 540 300 566 430 620S640 760 660 820H-20Z", two),
        path("M1220 540C1080 540 960 570 900 620S1010 760 1060 820H1220Z", mix(two, three, 0.35)),
    ]
    for x, y, r in ((520, 690, 26), (570, 750, 34), (470, 660, 18), (960, 690, 24), (1010, 760, 30)):
        p += [ellipse(x, y, r, r * 0.6, "#aaa191"), ellipse(x - r * 0.2, y - r * 0.2, r * 0.5, r * 0.24, "#c7bfae")]
    sack = path("M-10 -4q-4 20 -2 34h26q2 -16 -2 -34q-10 -6 -22 0Z", "#d8c9a2") + line("M-8 -2q10 6 20 0", WALNUT, 2)
    tongs = stroke([(24, -58), (44, -16)], SLATE, 2.6)
    p += [
        person(
            150,
            716,
            270,
            m.grown(),
            "#3d3f45",
            face=1,
            vest=RED,
            style="cap",
            holds=tongs + group([sack], transform="translate(-14 -44) scale(.75)"),
            arms=[((-16, -64), (-14, -46)), ((18, -66), (25, -58))],
            lean=6,
        ),
        person(330, 742, 212, m.top(), NAVY, face=1, child=True, style="pony", **BEND),
        person(
            1080,
            690,
            252,
            m.grown(),
            "#4a4644",
            face=-1,
            vest=RED,
            style="bun",
            arms=[((-14, -62), (-24, -54)), ((13, -60), (14, -44))],
            holds=stroke([(-24, -56), (-40, -14)], SLATE, 2.6)
            + group([sack], transform="translate(12 -42) scale(.75)"),
        ),
        person(960, 640, 150, m.top(), NAVY, face=-1, child=True),
    ]
    p += [grass(m, 46, 640, 800, mix(three, PINE, 0.35)), boughs(m, left=False)]
    return [*p, m.light(), weather(m)]


def busstop(m: Mood) -> list[str]:
    """The school bus stops where the mountain road ends."""
    one, two, _ = m.ground
    p = [m.heavens(), mountains(m, 430, 1.1)]
    p += [tree(m, x, 470, h) for x, h in ((60, 160), (1130, 180), (1020, 130), (330, 110))]
    p += [
        path("M-20 462C300 446 800 450 1220 466V820H-20Z", one),
        path("M-20 520C300 500 900 500 1220 520V820H-20Z", two),
    ]
    road = mix("#a9a49a", m.haze, 0.25)
    p += [
        path("M-20 640C320 596 860 596 1220 640V820H-20Z", road),
        line("M-20 640C320 596 860 596 1220 640", CREAM, 5, opacity=".6"),
    ]
    for x in range(40, 1200, 170):
        p.append(stroke([(x, 742), (x + 80, 742)], CREAM, 7, opacity=".6"))
    # the bus
    lights_on = m.hour in ("dawn", "dusk", "night") or m.weather == "rain"
    glass = mix(LAMP, CREAM, 0.3) if lights_on else "#8ea3a8"
    bus = [
        ellipse(300, 286, 310, 16, INK, opacity=".2"),
        path("M20 270V70Q20 30 60 30H520Q566 30 580 70L604 170Q610 190 610 210V270Z", "#efe2c4"),
        rect(20, 196, 590, 26, RED),
        rect(20, 226, 590, 6, WINE),
        path("M20 60Q24 30 60 30H520Q566 30 578 62Z", "#e2d2ae"),
        *[rect(56 + i * 88, 78, 74, 78, glass, rx="7") for i in range(4)],
        rect(412, 70, 72, 196, "#d8c7a0", rx="6"),
        rect(420, 80, 56, 100, glass, rx="5"),
        path("M504 78H548Q560 78 564 92L582 160H504Z", glass),
        *[
            bust_at
            for i in range(3)
            for bust_at in (
                circle(92 + i * 88, 124, 15, "#e3b58f"),
                path(f"M{76 + i * 88} 122a16 16 0 0 1 32 0q-16 -8 -32 0Z", INK),
                rect(74 + i * 88, 138, 36, 18, (NAVY, BRICK, SAGE)[i]),
            )
        ],
        circle(130, 272, 40, INK),
        circle(130, 272, 18, STRAW),
        circle(500, 272, 40, INK),
        circle(500, 272, 18, STRAW),
        rect(590, 206, 18, 22, LAMP, rx="5"),
    ]
    p.append(group(bus, transform="translate(440 372) scale(.98)"))
    # the shelter
    p += [
        rect(64, 350, 12, 300, UMBER),
        rect(330, 350, 12, 300, UMBER),
        rect(76, 400, 254, 150, "#c9b48a", opacity=".55"),
        polygon([(36, 356), (206, 296), (372, 356), (372, 372), (36, 372)], "#5c6468"),
        rect(96, 572, 210, 14, WOOD),
        rect(110, 586, 10, 60, WALNUT),
        rect(284, 586, 10, 60, WALNUT),
        rect(110, 424, 66, 84, CREAM),
        *[rect(120, 438 + i * 16, 46 - i * 6, 5, SLATE, opacity=".6") for i in range(4)],
    ]
    if m.snowy:
        p.append(polygon([(36, 350), (206, 290), (372, 350), (330, 342), (206, 302), (80, 344)], SNOW[0]))
    cold = m.season == "winter"
    p += [
        person(
            250,
            662,
            168,
            m.top(),
            NAVY,
            face=1,
            child=True,
            bag=RED,
            style=m.girl_or_boy(),
            scarf=RED if cold else None,
        ),
        person(
            330,
            676,
            180,
            m.top(),
            SLATE,
            face=1,
            child=True,
            bag=SAGE,
            style=m.girl_or_boy(),
            scarf=GOLD if cold else None,
            **WALK,
        ),
        person(
            414,
            690,
            186,
            m.top(),
            NAVY,
            face=1,
            child=True,
            bag=BRICK,
            style="pony",
            scarf=SAND if cold else None,
            **WALK_ON,
        ),
        person(
            820,
            716,
            268,
            m.grown(),
            "#3d3f45",
            face=-1,
            vest=RED,
            style="long" if m.chance.random() > 0.5 else "short",
            coat=cold,
            arms=[((-16, -66), (-28, -62)), ((14, -62), (13, -48))],
        ),
    ]
    if m.weather == "rain":
        p.append(umbrella(742, 520, 120, "#3f6b70", stick=0.2, tilt=-6))
        p += [ellipse(x, y, 90, 9, CREAM, opacity=".35") for x, y in ((300, 720), (640, 760), (980, 730))]
    p.append(m.light())
    if lights_on:
        p += [glow(1046, 588, 150, LAMP, 0.6), glow(640, 480, 180, LAMP, 0.25)]
    return [*p, weather(m)]
