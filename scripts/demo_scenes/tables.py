"""Two or more at a table: lunch, chess, a lesson plan."""

from __future__ import annotations

from .indoors import boards
from .mood import Mood
from .sitters import bust, seated
from .svg import (
    BRICK,
    CREAM,
    GOLD,
    INK,
    NAVY,
    PAPER,
    RED,
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
    fade,
    line,
    path,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import hanging_lamp, mug, outlook, pile, plant, shelf, window


def canteen(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 520, "#f0e6cd", "#e5d6b4"), boards(500, "#c3b08c")]
    # the serving window, and those who cook
    p += [
        rect(300, 90, 640, 250, WALNUT),
        wash(316, 106, 608, 218, "#8f7a62", "#6e5a46"),
        rect(316, 150, 608, 8, STRAW),
    ]
    for x in (400, 500, 760, 850):
        p += [stroke([(x, 154), (x, 182)], STRAW, 3), ellipse(x, 194, 22, 16, "#c9b07a")]
    for x, style in ((450, "short"), (620, "bun"), (800, "short")):
        p += [
            bust(x, 268, 1.7, "#f4efe4", m.hair(), style, 2),
            path(f"M{x - 26} 226q-6 -34 12 -38q14 -12 28 0q18 4 12 38Z", "#fffaf0"),
        ]
    p += [rect(286, 324, 668, 20, WOOD), rect(300, 344, 640, 96, "#d8c59b")]
    for x in (370, 540, 700, 860):
        p += [
            path(f"M{x - 46} 298h92l-8 30h-76Z", SLATE),
            ellipse(x, 298, 46, 8, "#a9b5b6"),
            ellipse(x, 297, 38, 6, m.chance.choice((GOLD, "#8aa05c", BRICK, CREAM))),
            *[line(f"M{x + dx} 284q-8 -16 0 -30q8 -14 0 -30", CREAM, 4, opacity=".45") for dx in (-14, 12)],
        ]
    p += [
        window(40, 100, 180, 240, outlook(m, 40, 100, 180, 240), bars=2),
        rect(1000, 130, 150, 170, CREAM),
        *[rect(1020, 156 + i * 30, 108 - (i % 2) * 34, 8, (BRICK, SLATE, SAGE, SLATE)[i]) for i in range(4)],
    ]
    for y, s, xs in ((520, 1.35, (150, 330, 510, 700, 880, 1060)), (668, 1.95, (90, 350, 620, 890, 1150))):
        for x in xs:
            p.append(bust(x, y, s, m.top(), m.hair(), m.girl_or_boy(), m.chance.choice((1, -1, 2))))
        p += [
            rect(-20, y + 34 * s, 1240, 11 * s, "#d9b27c"),
            rect(-20, y + 45 * s, 1240, 26 * s, WALNUT),
            rect(-20, y + 45 * s, 1240, 6 * s, INK, opacity=".15"),
        ]
        for x in xs:
            p += [
                ellipse(x, y + 36 * s, 25 * s, 6 * s, INK, opacity=".14"),
                path(
                    f"M{x - 22 * s} {y + 22 * s}h{44 * s}q{-4 * s} {14 * s} {-22 * s} "
                    f"{14 * s}q{-18 * s} 0 {-22 * s} {-14 * s}Z",
                    CREAM,
                ),
                ellipse(x, y + 22 * s, 22 * s, 5 * s, PAPER),
                path(f"M{x - 18 * s} {y + 22 * s}q{18 * s} {-16 * s} {36 * s} 0Z", "#fffdf6"),
                ellipse(x + 36 * s, y + 30 * s, 12 * s, 4 * s, "#8aa05c"),
                circle(x - 25 * s, y + 26 * s, 4.6 * s, SKIN),
                circle(x + 25 * s, y + 26 * s, 4.6 * s, SKIN),
            ]
    for i in (0, 1):
        p.append(hanging_lamp(360 + i * 480, 26, shade="#b8664c", size=0.7))
    return [*p, fade(-20, -20, 1240, 840, GOLD, 0.12, 0, across=True), m.light()]


def chess(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 620, "#e9ddc2", "#dccaa4"), boards(540, "#b98f61")]
    p.append(window(380, 70, 440, 330, outlook(m, 380, 70, 440, 330)))
    p += [
        shelf(20, 120, 240, 440, 4, m.chance.randrange(60)),
        rect(930, 110, 220, 260, WALNUT),
        rect(942, 122, 196, 236, PAPER),
    ]
    for i in range(36):
        p.append(rect(952 + i % 6 * 30, 132 + i // 6 * 36, 30, 36, SAND if (i + i // 6) % 2 else "#a3825a"))
    # those who watch, behind
    for x, y, s, face in ((500, 440, 1.7, 2), (620, 424, 1.8, 2), (730, 446, 1.66, 2)):
        p.append(bust(x, y, s, m.top(), m.hair(), m.girl_or_boy(), face))
    p += [
        seated(
            270,
            790,
            2.5,
            m.top(),
            NAVY,
            face=1,
            style=m.girl_or_boy(),
            child=True,
            hand=(62, -92),
            elbow=(30, -70),
            hair=m.hair(),
        ),
        seated(
            930,
            790,
            2.5,
            m.top(),
            SLATE,
            face=-1,
            style=m.girl_or_boy(),
            child=True,
            hand=(48, -84),
            elbow=(26, -64),
            hair=m.hair(),
        ),
    ]
    p += [
        polygon([(380, 572), (820, 572), (900, 642), (300, 642)], "#c9945c"),
        rect(300, 642, 600, 26, WALNUT),
        rect(330, 668, 26, 150, UMBER),
        rect(844, 668, 26, 150, UMBER),
    ]
    corners = ((470, 582), (730, 582), (776, 632), (424, 632))
    p.append(polygon(corners, "#ecd9ae"))
    for row in range(9):
        share = row / 8
        y = 582 + 50 * share
        p.append(stroke([(470 - 46 * share, y), (730 + 46 * share, y)], UMBER, 1.6, opacity=".7"))
        p.append(stroke([(470 + 260 * share, 582), (424 + 352 * share, 632)], UMBER, 1.6, opacity=".7"))
    for i in range(16):
        share = m.chance.randrange(1, 8) / 8
        y = 582 + 50 * share
        x = 470 - 46 * share + (260 + 92 * share) * m.chance.randrange(0, 9) / 8
        tone = RED if i % 2 else "#3a4a4a"
        p += [
            ellipse(x, y + 3, 13, 6, INK, opacity=".3"),
            ellipse(x, y - 2, 13, 7, "#f2e2bb"),
            ellipse(x, y - 3, 8, 4, "none", stroke=tone, stroke_width=2.4),
        ]
    p += [mug(860, 634, 1.2), polygon([(380, 400), (820, 400), (1100, 820), (520, 820)], CREAM, opacity=".14")]
    return [*p, m.light()]


def mentor(m: Mood) -> list[str]:
    """Two teachers at the desk by the window."""
    p = [wash(-20, -20, 1240, 700, "#eadec2", "#dbc9a2"), boards(640, "#b98f61")]
    p.append(window(300, 60, 600, 400, outlook(m, 300, 60, 600, 400), bars=4))
    curtain = m.chance.choice((BRICK, SAGE, "#c9a860", SLATE))
    for x in (262, 938):
        cloth = (
            f"M{x - 46} 36H{x + 46}C{x + 36} 200 {x + 52} 380 {x + 44} 540"
            f"H{x - 44}C{x - 52} 380 {x - 36} 200 {x - 46} 36Z"
        )
        p.append(path(cloth, curtain, opacity=".94"))
        p += [
            line(f"M{x + dx} 44C{x + dx + 6} 240 {x + dx - 4} 400 {x + dx} 534", INK, 3, opacity=".12")
            for dx in (-22, 2, 24)
        ]
    p.append(rect(180, 24, 840, 14, UMBER, rx="7"))
    p += [
        shelf(-60, 150, 200, 500, 4, m.chance.randrange(60)),
        rect(1070, 160, 110, 140, CREAM),
        *[rect(1086, 182 + i * 26, 78 - i % 2 * 24, 6, SLATE, opacity=".5") for i in range(4)],
        plant(1110, 660, 190, pot=CREAM),
    ]
    p += [
        seated(
            250,
            800,
            2.9,
            m.grown(),
            "#3d3f45",
            face=1,
            style=m.chance.choice(("short", "bun")),
            hand=(66, -88),
            elbow=(30, -66),
            hair=m.chance.choice((INK, "#6d655c")),
        ),
        seated(
            950,
            800,
            2.9,
            m.grown(),
            NAVY,
            face=-1,
            style=m.chance.choice(("long", "pony", "short")),
            hand=(60, -84),
            elbow=(28, -64),
            hair=m.hair(),
        ),
    ]
    p += [
        polygon([(380, 588), (820, 588), (880, 628), (320, 628)], "#c9945c"),
        rect(320, 628, 560, 26, WALNUT),
        rect(350, 654, 24, 170, UMBER),
        rect(826, 654, 24, 170, UMBER),
        rect(374, 654, 452, 60, INK, opacity=".1"),
    ]
    p += [
        polygon([(500, 598), (604, 604), (600, 624), (482, 618)], CREAM),
        polygon([(708, 598), (604, 604), (600, 624), (724, 618)], PAPER),
        *[
            stroke([(516, 603 + i * 5), (590, 606 + i * 5)], BRICK if i == 1 else SLATE, 1.6, opacity=".6")
            for i in range(3)
        ],
        *[stroke([(620, 606 + i * 5), (700, 603 + i * 5)], SLATE, 1.6, opacity=".6") for i in range(3)],
    ]
    p += [
        pile(430, 612, 78, m.chance.randrange(2, 5), m.chance.randrange(90)),
        mug(786, 618, 1.1),
        rect(740, 560, 26, 44, "#6f8a7c", rx="4"),
        stroke([(746, 562), (740, 530)], GOLD, 4),
        stroke([(754, 562), (758, 526)], BRICK, 4),
        stroke([(760, 562), (772, 536)], NAVY, 4),
    ]
    p.append(polygon([(300, 470), (900, 470), (1100, 820), (420, 820)], CREAM, opacity=".16"))
    return [*p, m.light()]
