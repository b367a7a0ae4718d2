"""Figures without faces, on their feet: standing, walking, running, bending."""

from __future__ import annotations

from collections.abc import Sequence

from .svg import (
    CREAM,
    INK,
    RED,
    SKIN,
    SKIN_DEEP,
    UMBER,
    WINE,
    Point,
    circle,
    ellipse,
    group,
    line,
    mix,
    num,
    path,
    place,
    rect,
    stroke,
)

Limb = tuple[Point, Point]
RUN = {
    "legs": [((-14, -18), (-27, -13)), ((11, -20), (15, -1))],
    "arms": [((-19, -52), (-11, -40)), ((17, -50), (25, -57))],
    "lean": 7,
}
RUN_ON = {
    "legs": [((9, -22), (-2, -1)), ((-3, -18), (-20, -8))],
    "arms": [((18, -54), (24, -44)), ((-6, -46), (6, -44))],
    "lean": 6,
}
WALK = {"legs": [((-8, -22), (-13, -1)), ((8, -24), (11, -2))]}
WALK_ON = {"legs": [((8, -24), (5, -1)), ((-5, -22), (-13, -2))]}
RAISE = {"arms": [((-15, -64), (-14, -48)), ((17, -84), (20, -100))]}
BEND = {"arms": [((4, -58), (26, -54)), ((20, -62), (36, -60))], "lean": 16}


def head(r: float, hair: str, skin: str, face: int, style: str, *, cap: str = RED) -> str:
    """face: 0 from behind, 1 looking right, -1 looking left, 2 towards us (no features drawn)."""
    parts = []
    if style == "long" and face == 2:
        parts += [
            rect(side * r * 0.78 - r * 0.36, -r * 0.4, r * 0.72, r * 1.9, hair, rx=num(r * 0.34)) for side in (-1, 1)
        ]
    elif style == "long" and face:
        back = -face
        parts.append(
            path(
                f"M{num(back * r)} {num(-r * 0.3)}Q{num(back * r * 1.25)} {num(r * 1.2)} "
                f"{num(back * r * 0.95)} {num(r * 1.75)}"
                f"Q{num(back * r * 0.4)} {num(r * 1.95)} {num(back * r * 0.1)} {num(r * 1.6)}L0 0Z",
                hair,
            )
        )
    elif style == "pony" and face == 2:
        parts.append(
            ellipse(r * 1.02, r * 0.3, r * 0.26, r * 0.75, hair, transform=f"rotate(-16 {num(r)} {num(r * 0.3)})")
        )
    parts.append(circle(0, 0, r, skin))
    if face == 0:
        parts.append(
            path(
                f"M{num(-r * 1.04)} {num(r * 0.25)}A{num(r * 1.06)} {num(r * 1.08)} 0 1 1 "
                f"{num(r * 1.04)} {num(r * 0.25)}"
                f"Q{num(r * 0.8)} {num(r * 0.95)} 0 {num(r * 0.95)}Q{num(-r * 0.8)} {num(r * 0.95)} "
                f"{num(-r * 1.04)} {num(r * 0.25)}Z",
                hair,
            )
        )
        if style == "long":
            parts.append(rect(-r * 1.04, 0, r * 2.08, r * 1.7, hair, rx=num(r * 0.5)))
        shine = (
            f"M{num(-r * 0.62)} {num(-r * 0.42)}A{num(r * 0.8)} {num(r * 0.8)} 0 0 1 {num(r * 0.05)} {num(-r * 0.78)}"
        )
        parts.append(line(shine, CREAM, r * 0.1, opacity=".16"))
    elif face == 2:
        parts.append(
            path(
                f"M{num(-r * 1.03)} {num(r * 0.24)}A{num(r * 1.06)} {num(r * 1.1)} 0 1 1 "
                f"{num(r * 1.03)} {num(r * 0.24)}"
                f"Q{num(r * 0.8)} {num(-r * 0.45)} {num(r * 0.1)} {num(-r * 0.5)}Q{num(-r * 0.75)} "
                f"{num(-r * 0.4)} {num(-r * 1.03)} {num(r * 0.24)}Z",
                hair,
            )
        )
    else:
        profile = path(
            f"M{num(r * 0.95)} {num(-r * 0.42)}C{num(r * 0.45)} {num(-r * 0.4)} {num(r * 0.2)} "
            f"{num(-r * 0.2)} {num(r * 0.12)} {num(r * 0.2)}"
            f"C{num(r * 0.05)} {num(r * 0.6)} {num(-r * 0.2)} {num(r * 0.95)} {num(-r * 0.5)} {num(r * 0.92)}"
            f"A{num(r * 1.07)} {num(r * 1.07)} 0 0 1 {num(-r * 1.05)} 0A{num(r * 1.06)} {num(r * 1.06)} "
            f"0 0 1 {num(r * 0.95)} {num(-r * 0.42)}Z",
            hair,
        )
        parts.append(profile if face == 1 else group([profile], transform="scale(-1 1)"))
    side = {0: 0, 1: -1, -1: 1, 2: 0}[face]
    if style == "pony" and face != 2:
        parts.append(
            path(
                f"M{num(side * r * 0.8 - r * 0.2)} {num(-r * 0.5)}q{num(side * r * 1.1)} {num(r * 0.1)} "
                f"{num(side * r * 0.9)} {num(r * 1.7)}"
                f"q{num(-side * r * 0.3 + r * 0.5)} {num(-r * 0.3)} {num(r * 0.4)} {num(-r * 1.5)}Z",
                hair,
            )
        )
        parts.append(circle(side * r * 0.85, -r * 0.5, r * 0.16, RED))
    if style == "bun":
        parts.append(circle(side * r * 0.75, -r * (0.85 if face in (1, -1) else 1.18), r * 0.42, hair))
    if style == "cap":
        brim = 1 if face == 1 else -1
        parts.append(
            path(
                f"M{num(-r * 1.08)} {num(-r * 0.15)}A{num(r * 1.08)} {num(r * 1.1)} 0 0 1 "
                f"{num(r * 1.08)} {num(-r * 0.15)}Z",
                cap,
            )
        )
        if face in (1, -1):
            parts.append(stroke([(0, -r * 0.17), (brim * r * 1.5, -r * 0.1)], mix(cap, INK, 0.25), r * 0.22))
    if style == "straw":
        parts.append(ellipse(0, -r * 0.45, r * 1.95, r * 0.42, "#d9bd7c"))
        parts.append(
            path(
                f"M{num(-r * 0.95)} {num(-r * 0.5)}A{num(r)} {num(r * 0.95)} 0 0 1 {num(r * 0.95)} {num(-r * 0.5)}Z",
                "#e6cf96",
            )
        )
        parts.append(rect(-r * 0.96, -r * 0.68, r * 1.92, r * 0.2, WINE, opacity=".8"))
    return group(parts)


def person(
    x: float,
    y: float,
    h: float,
    top: str,
    bottom: str,
    *,
    face: int = 0,
    style: str = "short",
    child: bool = False,
    arms: Sequence[Limb] | None = None,
    legs: Sequence[Limb] | None = None,
    hair: str = INK,
    skin: str = SKIN,
    vest: str | None = None,
    bag: str | None = None,
    coat: bool = False,
    scarf: str | None = None,
    shoes: str = UMBER,
    cap: str = RED,
    lean: float = 0,
    holds: str = "",
    shadow: bool = True,
) -> str:
    """A standing or walking figure; (x, y) is the ground under it, h its height."""
    shoulder, hip, radius = (68, 40, 11.5) if child else (79, 46, 8)
    wide, waist = (12.5, 10.5) if child else (12.5, 10)
    legs = legs or [((-4.5, -hip / 2), (-5, -1)), ((4.5, -hip / 2), (5, -1))]
    arms = arms or [
        ((-wide - 2.5, -shoulder + 17), (-wide - 1, -shoulder + 32)),
        ((wide + 2.5, -shoulder + 17), (wide + 1, -shoulder + 32)),
    ]
    limb = 7.6 if child else 6.6

    def arm(joints: Limb, anchor: float) -> list[str]:
        elbow, hand = joints
        return [
            circle(hand[0], hand[1], limb * 0.46, skin),
            stroke(
                [(anchor, -shoulder + 5), elbow, (hand[0] * 0.94 + elbow[0] * 0.06, hand[1] * 0.94 + elbow[1] * 0.06)],
                top,
                limb - 0.6,
            ),
            circle(hand[0], hand[1], limb * 0.42, skin),
        ]

    parts = [ellipse(3, 0, 17, 2.6, INK, opacity=".16")] if shadow else []
    for sign, (knee, foot) in zip((-1, 1), legs, strict=True):
        parts.append(stroke([(sign * 4.5, -hip), knee, foot], bottom, limb + 1.2))
        parts.append(ellipse(foot[0] + (2 if face == 1 else -2 if face == -1 else 0), foot[1] + 0.4, 5.2, 2.6, shoes))
    upper = arm(arms[0], -wide + 3)
    end = -hip + (16 if coat else 3)
    flare = 2 if coat else 0
    upper.append(
        path(
            f"M{-wide} {-shoulder + 6}Q{-wide} {-shoulder} {-wide + 6} {-shoulder - 1}L{wide - 6} {-shoulder - 1}"
            f"Q{wide} {-shoulder} {wide} {-shoulder + 6}L{waist + flare} {end}Q0 {end + 2.5} {-waist - flare} {end}Z",
            top,
        )
    )
    upper.append(
        path(
            f"M{wide - 6} {-shoulder - 1}Q{wide} {-shoulder} {wide} {-shoulder + 6}L{waist + flare} {end}"
            f"Q{waist - 3} {end + 1.6} {waist - 5} {end + 1.8}Q{wide - 4} {-shoulder + 20} {wide - 6} {-shoulder - 1}Z",
            INK,
            opacity=".1",
        )
    )
    if vest:
        opening = f"L{-3.5} {-shoulder - 1}L0 {-shoulder + 8}L3.5 {-shoulder - 1}" if face else ""
        upper.append(
            path(
                f"M{-wide + 1.5} {-shoulder + 1}{opening}L{wide - 1.5} {-shoulder + 1}L{waist + 0.6} "
                f"{-hip + 2}L{-waist - 0.6} {-hip + 2}Z",
                vest,
            )
        )
        upper.append(rect(-waist - 0.8, -hip - 8, waist * 2 + 1.6, 2.2, CREAM, opacity=".75"))
    if bag and face == 0:
        upper.append(rect(-8.5, -shoulder + 3, 17, 21, bag, rx="4.5"))
        upper.append(rect(-6, -shoulder + 14, 12, 7, INK, rx="2", opacity=".18"))
    elif bag:
        upper.append(rect(-wide - 6 if face == 1 else wide - 3, -shoulder + 4, 9, 20, bag, rx="4"))
    upper.append(rect(-2.8, -shoulder - 5, 5.6, 6, SKIN_DEEP if skin == SKIN else skin))
    if scarf:
        upper.append(rect(-6.4, -shoulder - 5, 12.8, 6.4, scarf, rx="3"))
        upper.append(rect(2, -shoulder - 1, 4.6, 14, scarf, rx="2"))
    turn = 1.4 * face if face in (1, -1) else 0
    upper.append(place([head(radius, hair, skin, face, style, cap=cap)], turn, -shoulder - 4 - radius * 0.86))
    upper += arm(arms[1], wide - 3)
    upper.append(holds)
    parts.append(group(upper, transform=f"rotate({lean} 0 {-hip})") if lean else group(upper))
    return place(parts, x, y, h / 100)
