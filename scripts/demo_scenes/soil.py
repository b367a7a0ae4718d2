"""Earth seen from near: a hand that plants, a small tree with its name."""

from __future__ import annotations

from .hands import gripping_hand
from .mood import Mood
from .nature import clouds, grass, mountains, sapling, seedling, tree, weather
from .people import person
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    INK,
    NAVY,
    RED,
    SAGE,
    SKIN,
    SKIN_DEEP,
    SLATE,
    UMBER,
    WALNUT,
    WOOD,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    place,
    rect,
    stroke,
    wash,
)


def soil(m: Mood) -> list[str]:
    p = [wash(-20, -20, 1240, 840, "#8a6a4a", "#6a4d37")]
    roll = m.chance.uniform
    for _ in range(90):
        x, y, r = roll(-20, 1220), roll(-20, 820), roll(10, 46)
        p.append(
            ellipse(x, y, r, r * 0.5, m.chance.choice(("#7d5f43", "#5d4432", "#96755a", "#6e5039")), opacity=".55")
        )
    p += [
        ellipse(
            roll(0, 1200), roll(0, 800), roll(4, 11), roll(3, 7), m.chance.choice(("#a8957c", "#8d7a66", "#c0ae93"))
        )
        for _ in range(36)
    ]
    return p


def handstools(m: Mood) -> list[str]:
    """Planting: one hand holds, one hand digs."""
    p = soil(m)
    young = ("#a5bf78", "#6f9a58") if m.season != "autumn" else ("#d9bc62", "#b2873f")
    for x, y, h in ((110, 150, 120), (330, 110, 104), (880, 120, 112), (1100, 170, 128), (1130, 760, 120)):
        p += [ellipse(x, y, h * 0.5, h * 0.16, "#543c2b"), seedling(x, y, h, *young)]
    p += [
        ellipse(540, 540, 250, 110, "#4a3526"),
        ellipse(540, 548, 216, 88, "#3b2a1f"),
        ellipse(300, 500, 120, 60, "#7d5f43"),
        ellipse(270, 482, 84, 40, "#937152"),
        ellipse(770, 640, 110, 50, "#7d5f43"),
    ]
    left, right = m.chance.sample((NAVY, RED, SAGE, "#d9c69b", BRICK, SLATE), 2)
    p += [
        line("M-60 620L250 470", left, 120),
        path("M226 484L274 460", stroke=mix(left, CREAM, 0.35), stroke_width=128),
    ]
    p += [path("M270 400C330 370 420 400 440 450C450 500 400 540 340 530C290 520 250 470 270 400Z", SKIN)]
    p += [
        ellipse(520, 520, 92, 74, "#5d4432"),
        ellipse(510, 506, 70, 52, "#735640"),
        *[line(f"M{490 + i * 16} 560q{-8 + i * 6} 24 {-4 + i * 5} 44", "#c9b28a", 3) for i in range(4)],
    ]
    p.append(group([seedling(520, 474, 300, *young)], transform="rotate(6 520 474)"))
    p += [
        line("M400 440C440 428 470 436 492 456", SKIN, 34),
        line("M396 474C440 470 470 480 488 500", SKIN_DEEP, 32),
        line("M384 508C430 512 456 520 470 536", SKIN, 30),
        line("M372 424C410 396 452 398 480 418", SKIN_DEEP, 32),
    ]
    # the trowel
    trowel = [
        path("M-46 60Q0 40 46 60L34 190Q0 268 -34 190Z", SLATE),
        path("M0 52Q24 50 46 60L34 190Q18 232 0 242Z", INK, opacity=".16"),
        path("M-30 74Q-20 68 -12 66L-12 200Q-22 190 -26 176Z", CREAM, opacity=".3"),
        rect(-9, -6, 18, 70, "#8d989b"),
        rect(-21, -170, 42, 176, WOOD, rx="20"),
        rect(6, -168, 15, 172, UMBER, rx="8", opacity=".25"),
        rect(-21, -16, 42, 12, UMBER),
    ]
    p.append(place([*trowel, gripping_hand(0, -92, 1.16, right)], 790, 430, 1.2, 38))
    p.append(ellipse(640, 640, 70, 32, "#4a3526", opacity=".9"))
    return [*p, fade(-20, -20, 1240, 840, GLOW, 0.2, 0, across=True), m.light()]


def sapling_scene(m: Mood) -> list[str]:
    """One small tree, with its name on a tag."""
    p = [m.heavens(560), clouds(m), mountains(m, 500, 1.3)]
    p += [tree(m, x, 540, h) for x, h in ((80, 170), (180, 130), (1040, 150), (1140, 190))]
    p += [
        path("M-20 540C300 500 800 520 1220 530V820H-20Z", mix("#b2a468", m.ground[0], 0.6)),
        path("M-20 610C400 570 900 590 1220 600V820H-20Z", mix("#8b6f48", m.ground[2], 0.25)),
    ]
    p += [group([ellipse(x, 616, 22, 6, UMBER, opacity=".5"), seedling(x, 614, 76)]) for x in (240, 350, 880, 990)]
    p += [
        person(150, 640, 170, m.top(), NAVY, face=1, child=True, style="pony", lean=10),
        person(1070, 646, 186, m.grown(), "#3d3f45", face=-1, vest=RED, style="cap"),
    ]
    p += [
        ellipse(600, 744, 330, 66, "#5d4432"),
        ellipse(584, 734, 250, 44, "#735640"),
        *[
            ellipse(
                m.chance.uniform(330, 870),
                m.chance.uniform(712, 776),
                m.chance.uniform(8, 20),
                m.chance.uniform(5, 11),
                m.chance.choice(("#8d6d50", "#4a3526", "#a08163")),
            )
            for _ in range(26)
        ],
    ]
    p += [
        sapling(600, 740, 520),
        stroke([(672, 760), (668, 330)], WOOD, 13),
        line("M600 470Q640 456 670 470M600 476Q640 486 670 474", RED, 5),
    ]
    tag = [
        line("M0 -70Q10 -34 0 0", WALNUT, 3),
        rect(-62, 0, 124, 78, "#d8b27a", rx="9"),
        rect(-62, 60, 124, 18, UMBER, rx="9", opacity=".22"),
        circle(0, 12, 6, UMBER),
        *[rect(-40, 28 + i * 17, 80 - i * 26, 8, UMBER, opacity=".6", rx="4") for i in range(2)],
    ]
    p.append(place(tag, 520, 470, 1.15, -7))
    p.append(grass(m, 40, 720, 800, mix(m.leaves[2], UMBER, 0.2), 1.6))
    return [*p, m.light(), weather(m)]
