"""Questions: the corner of the blackboard that is never wiped, cards on a line."""

from __future__ import annotations

from .indoors import chalk_marks
from .mood import Mood
from .people import person
from .sitters import bust
from .svg import (
    BRICK,
    CREAM,
    GLOW,
    INK,
    LAMP,
    RED,
    ROSE,
    SKIN,
    SLATE,
    UMBER,
    WALNUT,
    WOOD,
    circle,
    ellipse,
    group,
    line,
    path,
    place,
    polygon,
    rect,
    stroke,
    wash,
)
from .things import mug, outlook, pile, plant, window


def blackboard(m: Mood) -> list[str]:
    """The board up close, with what was never wiped away in its corner."""
    p = [
        wash(-20, -20, 1240, 840, "#e9ddc2", "#dccba6"),
        rect(-20, 40, 1240, 600, WALNUT),
        wash(-20, 58, 1240, 560, "#3f5f52", "#2f4e42"),
    ]
    for _ in range(14):
        x, y = m.chance.uniform(0, 1200), m.chance.uniform(80, 590)
        p.append(
            ellipse(
                x,
                y,
                m.chance.uniform(80, 220),
                m.chance.uniform(10, 30),
                CREAM,
                opacity=".035",
                transform=f"rotate(-12 {x:.0f} {y:.0f})",
            )
        )
    p.append(chalk_marks(m, 330, 80, 640, 300))
    p += [line(f"M370 {430 + i * 44}h{w}", CREAM, 5, opacity=".7") for i, w in enumerate((330, 260, 300))]
    # the corner that stays
    p.append(line("M772 420h320v170h-320Z", ROSE, 4, stroke_dasharray="16 13", opacity=".8"))
    for i in range(3):
        y = 458 + i * 46
        p += [
            line(f"M800 {y}h{150 + (i * 53) % 90}", "#a9c6dd", 5.4, opacity=".9"),
            line(f"M1050 {y - 14}q16 -10 20 4q0 12 -14 16v8", "#a9c6dd", 4.4),
            circle(1056, y + 22, 2.8, "#a9c6dd"),
        ]
    p += [rect(-20, 618, 1240, 30, WOOD), rect(-20, 646, 1240, 10, INK, opacity=".18")]
    for i, tone in enumerate((CREAM, ROSE, "#a9c6dd", LAMP, CREAM)):
        p.append(rect(560 + i * 62, 604, 46, 13, tone, rx="6"))
    p += [
        group(
            [rect(0, 0, 130, 34, "#b98a5a", rx="5"), rect(0, 26, 130, 18, "#4b5a66", rx="5")],
            transform="translate(900 574)",
        )
    ]
    writer = person(
        190,
        860,
        640,
        m.grown(),
        "#3f4c5a",
        face=0,
        style=m.chance.choice(("long", "bun", "short")),
        shadow=False,
        arms=[((-16, -62), (-13, -48)), ((20, -84), (25, -99))],
        holds=stroke([(25, -100), (27.5, -103)], CREAM, 2.2),
    )
    p.append(writer)
    if m.hour == "dusk":
        p += [polygon([(700, -20), (1000, -20), (640, 820), (260, 820)], "#ffb870", opacity=".1"), m.light()]
    else:
        p += [polygon([(760, -20), (1010, -20), (700, 820), (380, 820)], CREAM, opacity=".07")]
    return p


def cards(m: Mood) -> list[str]:
    """Cards with questions, pegged on a line before the window."""
    p = [
        wash(-20, -20, 1240, 840, "#e6d8b8", "#d5c298"),
        window(160, 90, 880, 520, outlook(m, 160, 90, 880, 520), bars=4),
        rect(140, 634, 920, 26, WOOD),
    ]
    p += [plant(230, 634, 130, pot=BRICK), pile(930, 634, 130, 3, m.chance.randrange(60)), mug(800, 634, 1.5)]
    for y, sag, count in ((190, 56, 7), (430, 40, 6)):
        p.append(line(f"M-20 {y}Q600 {y + sag * 2} 1220 {y - 10}", "#8a6a44", 7))
        for i in range(count):
            share = (i + 0.5 + m.chance.uniform(-0.12, 0.12)) / count
            x = share * 1200
            foot = y + sag * 2 * 2 * share * (1 - share) - 5 * share
            tone = m.chance.choice((CREAM, "#fbf7ec", GLOW, "#e3eadf", "#f3dcd2"))
            card = [
                rect(-60, 4, 128, 158, INK, opacity=".13"),
                rect(-64, -4, 128, 158, tone),
                *[
                    line(f"M-44 {44 + k * 24}h{m.chance.uniform(40, 86):.0f}", SLATE, 4.4, opacity=".55")
                    for k in range(4)
                ],
                line("M-44 20h34", RED, 5, opacity=".8"),
                rect(-9, -26, 18, 50, WOOD, rx="4"),
                rect(1, -26, 8, 50, UMBER, rx="3", opacity=".3"),
            ]
            p.append(place(card, x, foot, 1.05, m.chance.uniform(-6, 6)))
    p += [
        bust(470, 760, 4.2, m.grown(), m.hair(), "bun", 0),
        line("M586 850C640 800 660 740 640 660", m.grown(), 60),
        path("M616 668C612 636 622 606 640 600C656 604 664 640 662 668Z", SKIN),
        line("M640 620L648 576", SKIN, 15),
    ]
    return [*p, m.light()]
