"""The science table, and the mending box."""

from __future__ import annotations

from .indoors import chalk_marks
from .mood import Mood
from .nature import mountains, tree
from .people import person
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
    ROSE,
    SAGE,
    SLATE,
    STRAW,
    UMBER,
    WALNUT,
    WINE,
    WOOD,
    circle,
    ellipse,
    glow,
    line,
    path,
    place,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import outlook, window


def science(m: Mood) -> list[str]:
    """The science table."""
    p = [
        wash(-20, -20, 1240, 860, "#e6e2cf", "#c9c2a6"),
        window(60, 60, 300, 330, outlook(m, 60, 60, 300, 330), bars=2),
        rect(470, 70, 560, 220, WALNUT),
        wash(482, 82, 536, 196, "#3f5f52", "#34544a"),
        chalk_marks(m, 490, 82, 520, 196),
    ]
    p += [
        rect(1080, 60, 140, 400, WALNUT),
        *[rect(1090, 90 + i * 92, 130, 8, WOOD) for i in range(4)],
        *[
            rect(1100 + j * 34, 52 + i * 92, 22, 38, (SAGE, ROSE, STRAW, SLATE)[(i + j) % 4], rx="4", opacity=".9")
            for i in range(1, 4)
            for j in range(3)
        ],
    ]
    for x, s in ((250, 2.7), (480, 2.5), (720, 2.6), (960, 2.7)):
        p.append(bust(x, 440, s, m.top(), m.hair(), m.girl_or_boy(), 2 if 400 < x < 800 else 1 if x < 400 else -1))
    p += [
        polygon([(60, 520), (1140, 520), (1260, 830), (-60, 830)], "#d8c39b"),
        polygon([(60, 520), (1140, 520), (1146, 536), (54, 536)], CREAM, opacity=".6"),
    ]
    if m.season == "autumn":  # ears of rice, grains, a lens
        p += [
            ellipse(600, 690, 250, 62, INK, opacity=".12"),
            ellipse(600, 680, 250, 62, CREAM),
            ellipse(600, 678, 214, 48, "#f7efdc"),
        ]
        for i in range(5):
            x0, a = 430 + i * 20, -26 + i * 11
            ear = [
                line("M0 0Q60 -20 190 -10", "#b79a4e", 5),
                *[
                    ellipse(
                        60 + k * 17,
                        -20 + (k % 2) * 17 + abs(k - 4) * 1.4,
                        13,
                        6.4,
                        (GOLD, "#e0bd62")[k % 2],
                        transform=f"rotate({(-26, 24)[k % 2]} {60 + k * 17} {-20 + (k % 2) * 17})",
                    )
                    for k in range(8)
                ],
            ]
            p.append(place(ear, x0, 690 - i * 7, 1.2, a * 0.7))
        p += [
            ellipse(
                m.chance.uniform(620, 780),
                m.chance.uniform(668, 704),
                8,
                4,
                m.chance.choice((CREAM, "#e9d8a6", GOLD)),
                stroke=WALNUT,
                stroke_width=0.8,
            )
            for _ in range(22)
        ]
        p.append(
            place(
                [
                    line("M60 60L170 170", UMBER, 26),
                    circle(0, 0, 92, SLATE),
                    circle(0, 0, 78, "#dfeae6"),
                    ellipse(-6, 8, 44, 20, GOLD, transform="rotate(-24)"),
                    line("M-44 28Q0 -6 40 -14", WALNUT, 3),
                    ellipse(-30, -34, 26, 12, CREAM, opacity=".7", transform="rotate(-40 -30 -34)"),
                ],
                900,
                640,
                1.05,
            )
        )
    else:  # water, a floating lemon, a circuit
        p += [
            place(
                [
                    path("M-80 -190V-20Q-80 10 -50 10H50Q80 10 80 -20V-190", "#c9dedd", opacity=".55"),
                    path("M-80 -120V-20Q-80 10 -50 10H50Q80 10 80 -20V-120Z", "#8fb9c0", opacity=".75"),
                    ellipse(0, -120, 80, 15, "#b5d5d6"),
                    ellipse(6, -128, 38, 22, "#e3bd4c"),
                    line("M-80 -190V-20Q-80 10 -50 10H50Q80 10 80 -20V-190", SLATE, 5),
                    ellipse(0, -190, 80, 15, "none", stroke=SLATE, stroke_width=5),
                    *[stroke([(56, -150 + i * 34), (78, -150 + i * 34)], SLATE, 3) for i in range(4)],
                ],
                330,
                720,
                1.15,
            )
        ]
        p += [
            place(
                [
                    path("M-26 -150V-60L-72 0Q-80 16 -60 16H60Q80 16 72 0L26 -60V-150", "#dfeae6", opacity=".6"),
                    path(
                        "M-46 -34L-72 0Q-80 16 -60 16H60Q80 16 72 0L46 -34Z",
                        m.chance.choice((ROSE, "#9dbb8a", "#d9b45c")),
                        opacity=".85",
                    ),
                    line("M-26 -150V-60L-72 0Q-80 16 -60 16H60Q80 16 72 0L26 -60V-150M-34 -150H34", SLATE, 5),
                ],
                560,
                700,
                1.2,
            )
        ]
        p += [
            place(
                [
                    rect(0, 0, 110, 52, BRICK, rx="6"),
                    rect(110, 14, 12, 24, SLATE),
                    rect(70, 0, 40, 52, INK, opacity=".3"),
                    line("M-6 26C-60 20 -70 -60 10 -96M122 26C190 10 180 -70 120 -96", UMBER, 6),
                    path("M44 -150q26 -44 52 0q8 20 -12 34v18h-28v-18q-20 -14 -12 -34Z", GLOW),
                    rect(54, -98, 32, 20, SLATE),
                ],
                760,
                700,
                1.1,
            ),
            glow(838, 556, 120, LAMP, 0.7),
        ]
    notes = [
        rect(0, 0, 210, 130, CREAM),
        *[line(f"M18 {26 + i * 24}h{150 - i * 22}", SLATE, 4, opacity=".5") for i in range(4)],
    ]
    p.append(place(notes, 80, 640, 1, -8))
    return [*p, m.light()]


def toolbox(m: Mood) -> list[str]:
    """The mending box on its table, something half done beside it."""
    inside = m.hour == "dusk" or m.chance.random() > 0.5
    if inside:
        p = [
            wash(-20, -20, 1240, 560, "#d9c8a4", "#c9b488"),
            window(760, 70, 330, 330, outlook(m, 760, 70, 330, 330), bars=2),
            rect(70, 90, 560, 300, "#b89a6c"),
            *[circle(96 + i % 14 * 40, 116 + i // 14 * 42, 3.4, UMBER, opacity=".4") for i in range(98)],
        ]
        p += [
            place(
                [
                    rect(-9, 0, 18, 150, WOOD, rx="8"),
                    rect(-46, -34, 92, 40, SLATE, rx="7"),
                    rect(26, -34, 30, 18, SLATE),
                ],
                170,
                180,
                1,
            ),
            place([path("M-20 0q-30 -44 4 -66l12 30h16l12 -30q34 22 4 66l-8 120h-32Z", SLATE)], 300, 230, 1),
            place(
                [
                    polygon([(-90, 0), (110, -16), (110, 20), (-70, 56)], "#aab3b3"),
                    path("M-90 0q-50 -10 -54 26q6 44 74 30Z", WALNUT),
                ],
                480,
                210,
                1,
            ),
            place([rect(-12, 0, 24, 90, RED, rx="11"), rect(-5, 88, 10, 76, SLATE)], 580, 190, 1),
        ]
    else:
        p = [
            m.heavens(),
            mountains(m, 380, 0.9),
            *[tree(m, x, 470, h) for x, h in ((90, 300), (1120, 320))],
            rect(-20, 460, 1240, 120, m.ground[0]),
        ]
        p += [
            polygon([(160, 130), (1040, 130), (1120, 240), (80, 240)], "#efe3cb"),
            *[path(f"M{80 + i * 104} 240q52 46 104 0Z", "#b8483c" if i % 2 else CREAM) for i in range(10)],
            *[
                polygon(
                    [(160 + i * 88, 130), (248 + i * 88, 130), (184 + i * 104, 240), (80 + i * 104, 240)], "#b8483c"
                )
                for i in range(1, 10, 2)
            ],
            rect(120, 240, 14, 340, WALNUT),
            rect(1066, 240, 14, 340, WALNUT),
        ]
        p += [
            person(
                390,
                610,
                330,
                m.grown(),
                "#3d3f45",
                face=1,
                vest=RED,
                style="bun",
                arms=[((6, -62), (22, -50)), ((20, -64), (30, -52))],
                lean=6,
                shadow=False,
            ),
            person(
                800,
                610,
                310,
                "#7d6a72",
                "#4a4644",
                face=-1,
                hair="#bdb6ac",
                arms=[((-16, -64), (-18, -48)), ((14, -62), (12, -48))],
                shadow=False,
            ),
        ]
    p += [
        wash(-20, 540, 1240, 280, "#c9955c", "#a9763f"),
        rect(-20, 540, 1240, 10, "#e0b27c"),
        *[
            line(
                f"M-20 {590 + i * 52}C300 {584 + i * 52} 800 {598 + i * 52} 1220 {588 + i * 52}", UMBER, 2, opacity=".2"
            )
            for i in range(4)
        ],
    ]
    box = [
        ellipse(180, 208, 220, 18, INK, opacity=".2"),
        line("M80 40V-40Q80 -60 100 -60H260Q280 -60 280 -40V40", UMBER, 15),
        polygon([(0, 40), (360, 40), (340, 206), (20, 206)], RED),
        polygon([(250, 40), (360, 40), (340, 206), (250, 206)], INK, opacity=".1"),
        rect(-10, 30, 380, 22, WINE),
        rect(150, 84, 60, 34, GOLD, rx="5"),
        rect(40, 150, 280, 8, CREAM, opacity=".4"),
    ]
    inner = [
        rect(40, -58, 24, 96, GOLD, rx="11"),
        rect(48, -112, 8, 60, SLATE),
        rect(112, -30, 22, 70, NAVY, rx="9"),
        rect(119, -84, 8, 60, SLATE),
        rect(196, -20, 18, 60, WOOD, rx="7"),
        rect(178, -58, 54, 40, SLATE, rx="6"),
        path("M290 40q-14 -90 10 -104q26 16 12 104Z", "#7a9676"),
    ]
    p.append(place([*inner, *box], 130, 560, 1.06))
    p += [
        place(
            [
                line("M0 0L150 -40", RED, 24),
                line("M150 -40L262 -70", SLATE, 10),
                ellipse(130, 14, 140, 8, INK, opacity=".15"),
            ],
            580,
            742,
            1.1,
        )
    ]
    p += [
        place(
            [
                ellipse(0, 74, 120, 13, INK, opacity=".16"),
                circle(0, 0, 72, UMBER),
                circle(0, 0, 58, "#e6d6b0"),
                *[stroke([(0, -50), (0, -42)], UMBER, 5, transform=f"rotate({a})") for a in range(0, 360, 30)],
                line("M0 0L22 -34M0 0L-28 10", UMBER, 6),
            ]
            if m.chance.random() > 0.5
            else [
                ellipse(20, 78, 150, 13, INK, opacity=".16"),
                rect(-110, -60, 250, 134, "#8a5a3c", rx="14"),
                rect(-92, -42, 130, 98, "#e6d6b0", rx="6"),
                *[rect(-84, -32 + i * 17, 114, 6, UMBER, opacity=".5") for i in range(5)],
                circle(94, -16, 28, GOLD),
                circle(94, 40, 13, CREAM),
                line("M120 -60L190 -170", SLATE, 5),
            ],
            960,
            640,
            1.05,
        )
    ]
    p += [
        *[circle(x, y, 7, SLATE) for x, y in ((620, 640), (652, 652), (690, 634), (560, 660))],
        place(
            [
                polygon([(0, 0), (110, 8), (104, 74), (-6, 66)], GLOW),
                *[line(f"M14 {20 + i * 16}h{70 - i * 18}", SLATE, 4, opacity=".6") for i in range(3)],
            ],
            716,
            596,
            1,
            6,
        ),
    ]
    return [*p, m.light()]
