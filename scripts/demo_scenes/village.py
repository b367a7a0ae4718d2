"""Outdoors beyond the school gate: lanes, fields, the stream, homes in the hills."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import bamboo, boughs, clouds, fir, grass, mountains, tree, weather
from .people import BEND, WALK, WALK_ON, person
from .svg import (
    BRICK,
    CREAM,
    FOREST,
    GOLD,
    INK,
    LAMP,
    MOSS,
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
from .things import house, school, umbrella


def homevisit(m: Mood) -> list[str]:
    """Two teachers walk up to a house in the hills; somebody waits at the door."""
    one, two, three = m.ground
    p = [m.heavens(), circle(890, 150, 46, mix(m.sky[2], "#ffffff", 0.35)), mountains(m, 470, 1.15)]
    for y, tone in ((520, one), (556, two), (596, one), (642, mix(one, two, 0.6)), (700, mix(two, three, 0.5))):
        edge = f"M0 {y + 20}C200 {y - 24} 420 {y + 34} 660 {y - 4}S1060 {y - 20} 1200 {y + 6}"
        p += [path(f"{edge}V800H0Z", tone), line(edge, SLATE if m.snowy else PINE, 3, opacity=".28")]
    way = mix("#e6d5ae", SNOW[0], 0.4 if m.snowy else 0)
    p += [
        path("M210 800C300 720 520 716 600 650S700 560 840 560L900 566C800 590 790 640 700 690S500 740 430 800Z", way),
        path("M430 800C500 740 610 740 700 690L690 684C600 728 470 740 390 800Z", WOOD, opacity=".4"),
        house(m, 776, 566, 470, 214, lit=m.hour in ("dusk", "night") or m.snowy),
        rect(946, 436, 13, 116, RED),
        rect(1064, 436, 13, 116, RED),
        rect(956, 414, 110, 15, RED),
    ]
    if m.season in ("autumn", "winter"):
        for x in (820, 836, 852):
            p += [circle(x, y, 6, GOLD if x % 8 else BRICK) for y in range(384, 424, 9)]
    p += [
        stroke([(700, 600), (706, 470), (690, 380)], UMBER, 13),
        stroke([(705, 480), (752, 400), (760, 350)], UMBER, 8),
        stroke([(704, 450), (640, 380), (612, 356)], UMBER, 8),
        stroke([(692, 400), (712, 330)], UMBER, 6),
        stroke([(650, 390), (640, 330)], UMBER, 5),
    ]
    fruit = {
        "autumn": ("#c6552f", "#d98a3d"),
        "winter": ("#c6552f", "#b8482c"),
        "spring": ("#efd3c4", "#e2b3a4"),
        "summer": (MOSS, PINE),
    }
    tones = fruit[m.season]
    for _ in range({"winter": 12, "autumn": 38}.get(m.season, 60)):
        x, y = m.chance.gauss(688, 56), m.chance.gauss(352, 40)
        p.append(circle(x, y, m.chance.uniform(6, 9) * (1.5 if m.season == "summer" else 1), m.chance.choice(tones)))
    p += [
        person(
            842,
            600,
            150,
            "#7d6a72",
            "#4a4644",
            face=-1,
            style="bun",
            hair="#b9b2a8",
            coat=True,
            arms=[((-15, -64), (-22, -58)), ((14, -62), (12, -48))],
        ),
        person(
            796,
            614,
            108,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style=m.girl_or_boy(),
            arms=[((-17, -62), (-25, -78)), ((15, -52), (14, -38))],
        ),
    ]
    case = rect(6, -46, 22, 18, RED, rx="2") + stroke([(10, -46), (16, -52), (24, -46)], WINE, 2)
    cold = m.season == "winter"
    p += [
        person(
            468,
            742,
            232,
            m.grown(),
            "#3b3733",
            face=1,
            coat=True,
            scarf=BRICK if cold else None,
            arms=[((-15, -62), (-12, -46)), ((17, -62), (16, -44))],
            holds=case,
            **WALK,
        ),
        person(
            360,
            770,
            246,
            m.grown(),
            NAVY,
            face=1,
            style="long",
            coat=True,
            bag="#6d7a5e",
            scarf=SAND if cold else None,
            **WALK_ON,
        ),
    ]
    leaf = (mix(PINE, SNOW[0], 0.35), mix(FOREST, SNOW[0], 0.25)) if m.snowy else (PINE, FOREST)
    p += [bamboo(x, 830, 420 - (x % 60), *leaf) for x in (40, 96, 150, 1160)]
    return [*p, m.light(), weather(m)]


def valley(m: Mood) -> list[str]:
    """The school in its valley, seen from the hill behind it."""
    one, two, three = m.ground
    p = [m.heavens(), clouds(m) if m.weather == "clear" and not m.dark else ""]
    sun = {"dusk": (860, 250, "#fbe3b0"), "dawn": (300, 260, "#fbeccb"), "morning": (250, 190, "#fdf3da")}.get(m.hour)
    if sun:
        p += [glow(sun[0], sun[1], 260, "#fff1cf", 0.8), circle(sun[0], sun[1], 36, sun[2])]
    p.append(mountains(m, 420, 1.2))
    p += [
        path("M-20 440C200 410 420 452 640 424S1000 410 1220 440V820H-20Z", mix(one, m.haze, 0.25)),
        path("M-20 500C220 460 480 520 720 484S1040 470 1220 506V820H-20Z", one),
    ]
    # fields in strips, and the river that winds between them
    for index, (x, y, w, turn) in enumerate(
        (
            (90, 490, 210, 3),
            (300, 512, 190, 6),
            (150, 552, 260, 4),
            (980, 500, 200, -6),
            (1010, 560, 230, -4),
            (820, 600, 220, -5),
        )
    ):
        tone = (two, mix(two, GOLD, 0.25), mix(three, PINE, 0.2), mix(one, CREAM, 0.3))[index % 4]
        skew = turn * 5
        p.append(
            polygon([(x, y), (x + w, y + skew), (x + w - 40, y + 40 + skew), (x - 50, y + 40)], tone, opacity=".9")
        )
        for row in range(1, 4):
            p.append(
                stroke(
                    [(x - 12 * row, y + row * 10), (x + w - row * 10, y + skew + row * 10)], three, 1.6, opacity=".5"
                )
            )
    water = mix("#a9c0c2", m.sky[0], 0.5)
    p += [
        path(
            "M1220 470C1000 466 900 500 800 512S560 560 600 620S420 720 330 820H560C600 740 740 690 720 620S880 556 960 540S1120 500 1220 498Z",
            water,
        ),
        line("M600 620C620 660 480 730 400 800", CREAM, 3, opacity=".5"),
        line("M900 520C840 530 760 548 700 566", CREAM, 2.5, opacity=".5"),
    ]
    p.append(
        group(
            [school(m, 0, 0, 420, 3, lit=(1,) if m.dark or m.hour == "dusk" else ()), school(m, -190, 0, 170, 2)],
            transform="translate(520 496) scale(.62)",
        )
    )
    p += [ellipse(580, 508, 150, 13, "#b5694d" if not m.snowy else SNOW[1]), ellipse(580, 508, 118, 8, two)]
    for x, y, w in ((150, 470, 58), (226, 462, 50), (930, 466, 62), (1010, 474, 52), (1090, 462, 46), (330, 478, 46)):
        p.append(house(m, x, y, w, w * 0.52, lit=m.dark or m.hour == "dusk"))
    for x, y, h in (
        (470, 500, 66),
        (440, 506, 54),
        (800, 500, 70),
        (840, 498, 58),
        (120, 486, 60),
        (280, 474, 50),
        (900, 478, 54),
        (1150, 480, 64),
        (60, 530, 74),
    ):
        p.append(tree(m, x, y, h))
    slope = mix(three, PINE, 0.2 if not m.snowy else 0)
    p += [
        path("M-20 650C160 610 330 690 430 830H-20Z", slope),
        path("M1220 640C1080 620 900 700 820 830H1220Z", mix(slope, INK, 0.06)),
    ]
    p += [fir(m, x, y, h) for x, y, h in ((60, 720, 150), (150, 760, 170), (1130, 730, 170), (1040, 780, 150))]
    p += [boughs(m, left=m.chance.random() > 0.5), m.light()]
    if m.dark or m.hour == "dusk":
        p.append(glow(600, 460, 90, LAMP, 0.5))
    return [*p, weather(m)]


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


def paddy(m: Mood) -> list[str]:
    """Harvest: children among the rice."""
    gold, deep, dark = ("#dfbf63", "#c9a04a", "#a67f36") if m.season == "autumn" else ("#a9c07a", "#86a75f", "#668a4c")
    p = [m.heavens(), clouds(m), mountains(m, 400, 1.05)]
    p += [house(m, x, 420, w, w * 0.5) for x, w in ((150, 90), (270, 74), (980, 84))]
    p += [tree(m, x, 424, h) for x, h in ((110, 100), (370, 84), (900, 110), (1100, 96))]
    bands = ((420, gold), (458, mix(gold, deep, 0.5)), (506, gold))
    for y, tone in bands:
        p += [
            path(f"M-20 {y}C300 {y - 16} 800 {y + 18} 1220 {y - 6}V820H-20Z", tone),
            line(f"M-20 {y}C300 {y - 16} 800 {y + 18} 1220 {y - 6}", m.ground[2], 4, opacity=".4"),
        ]
    roll = m.chance.uniform

    def rice(y: float, size: float, tones: tuple[str, str]) -> str:
        parts = [path(f"M-20 {y - size * 0.72}H1220V{y + 60}H-20Z", mix(tones[0], tones[1], 0.4))]
        x = -20.0
        while x < 1230:
            tall = size * roll(0.85, 1.12)
            for lean in (-0.34, -0.1, 0.16, 0.4):
                tip = (x + lean * tall, y - tall * (0.92 - abs(lean) * 0.4))
                parts.append(
                    line(
                        f"M{x:.0f} {y + 14:.0f}Q{x + lean * tall * 0.2:.0f} {y - tall * 0.7:.0f} {tip[0]:.0f} {tip[1]:.0f}",
                        tones[0] if lean < 0 else tones[1],
                        size * 0.075,
                    )
                )
                if m.season == "autumn":
                    parts.append(
                        ellipse(
                            tip[0] + lean * 8,
                            tip[1] + size * 0.06,
                            size * 0.05,
                            size * 0.13,
                            mix(gold, CREAM, 0.22),
                            transform=f"rotate({-lean * 90:.0f} {tip[0]:.0f} {tip[1]:.0f})",
                        )
                    )
            x += size * roll(0.26, 0.36)
        return group(parts)

    p += [rice(520, 26, (deep, gold)), rice(556, 34, (deep, gold))]
    basket = path("M-16 -8h32l-5 22h-22Z", WOOD) + line("M-13 -8Q0 -26 13 -8", WALNUT, 2.4)
    p += [
        person(250, 640, 150, m.top(), NAVY, face=1, child=True, style="straw", shadow=False),
        person(
            930,
            640,
            160,
            m.top(),
            NAVY,
            face=-1,
            child=True,
            style="straw",
            shadow=False,
            arms=[((-16, -56), (-30, -52)), ((-4, -50), (-26, -46))],
        ),
        person(
            1060,
            650,
            236,
            m.grown(),
            "#3d3f45",
            face=-1,
            style="straw",
            shadow=False,
            arms=[((-16, -64), (-26, -56)), ((14, -62), (10, -48))],
        ),
        rice(640, 58, (deep, gold)),
        person(
            470,
            752,
            232,
            m.top(),
            NAVY,
            face=1,
            child=True,
            style="straw",
            shadow=False,
            arms=[((2, -54), (24, -58)), ((18, -56), (32, -64))],
            lean=6,
        ),
        person(
            640,
            742,
            214,
            m.top(),
            SLATE,
            face=-1,
            child=True,
            style="pony",
            shadow=False,
            arms=[((-17, -58), (-28, -66)), ((16, -52), (20, -40))],
            holds=group([basket], transform="translate(22 -36) scale(.9)"),
        ),
        rice(742, 84, (deep, mix(gold, CREAM, 0.08))),
        rice(810, 120, (dark, deep)),
    ]
    return [*p, m.light(), weather(m)]


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
    one, two, three = m.ground
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
