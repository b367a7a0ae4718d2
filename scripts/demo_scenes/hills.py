"""The country round the school: a house in the hills, the valley, the rice."""

from __future__ import annotations

from .mood import SNOW, Mood
from .nature import bamboo, boughs, clouds, fir, mountains, tree, weather
from .people import WALK, WALK_ON, person
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
    SAND,
    SLATE,
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
from .things import house, school


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
            "M1220 470C1000 466 900 500 800 512S560 560 600 620S420 720 330 820H560C600 740 740 690 720 "
            "620S880 556 960 540S1120 500 1220 498Z",
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
                        f"M{x:.0f} {y + 14:.0f}Q{x + lean * tall * 0.2:.0f} {y - tall * 0.7:.0f} "
                        f"{tip[0]:.0f} {tip[1]:.0f}",
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
