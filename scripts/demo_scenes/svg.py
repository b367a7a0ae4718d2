"""SVG marks as strings, and the one palette that all pictures are painted with."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

WIDTH, HEIGHT = 1200, 800

Point = tuple[float, float]

# Paper, hill greens, wood, slate, a little red.
CREAM, PAPER, SAND, STRAW = "#f6efe0", "#eee3cc", "#dfcfae", "#cdb585"
MIST, SAGE, MOSS, PINE, FOREST = "#c9d2c3", "#a3b49c", "#7d9479", "#56735c", "#37543f"
WOOD, WALNUT, UMBER, INK = "#c39a68", "#946b45", "#604532", "#2c2620"
SLATE, NAVY, DUSK, NIGHT = "#72848c", "#3b5062", "#2c3d52", "#1d2836"
RED, BRICK, WINE, ROSE = "#b4302d", "#b8664c", "#7f1d20", "#d9a394"
LAMP, GLOW, GOLD = "#f2cc78", "#f8e3ae", "#d3a24c"
SKIN, SKIN_DEEP = "#e3b58f", "#d09c74"


def num(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


def attrs(more: dict[str, object]) -> str:
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in more.items())


def mix(one: str, other: str, share: float) -> str:
    """The colour that lies `share` of the way from one to the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def rect(x: float, y: float, w: float, h: float, fill: str, **more: object) -> str:
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"{attrs(more)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **more: object) -> str:
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{attrs(more)}/>'


def circle(x: float, y: float, r: float, fill: str, **more: object) -> str:
    return ellipse(x, y, r, r, fill, **more)


def path(d: str, fill: str = "none", **more: object) -> str:
    return f'<path d="{d}" fill="{fill}"{attrs(more)}/>'


def polygon(points: Iterable[Point], fill: str, **more: object) -> str:
    return path("M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z", fill, **more)


def stroke(points: Iterable[Point], colour: str, width: float, **more: object) -> str:
    d = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)
    return line(d, colour, width, **more)


def line(d: str, colour: str, width: float, **more: object) -> str:
    return path(d, stroke=colour, stroke_width=num(width), stroke_linecap="round", stroke_linejoin="round", **more)


def group(parts: Iterable[str], **more: object) -> str:
    return f"<g{attrs(more)}>{''.join(parts)}</g>"


def place(parts: Iterable[str], x: float, y: float, scale: float = 1, turn: float = 0, *, mirror: bool = False) -> str:
    """Parts drawn around the origin, put at (x, y)."""
    spin = f" rotate({num(turn)})" if turn else ""
    across = -scale if mirror else scale
    return group(parts, transform=f"translate({num(x)} {num(y)}){spin} scale({across:.3f} {scale:.3f})")


def gradient(colours: Sequence[tuple[float, str, float]], *, across: bool = False) -> tuple[str, str]:
    """(the element, its paint) for stops of (offset, colour, opacity), downwards or across."""
    stops = "".join(f'<stop offset="{at}" stop-color="{c}" stop-opacity="{o}"/>' for at, c, o in colours)
    name = f"g{zlib.crc32((stops + str(across)).encode()):x}"
    ends = 'x1="0" y1="0" x2="1" y2="0"' if across else 'x1="0" y1="0" x2="0" y2="1"'
    return f'<linearGradient id="{name}" {ends}>{stops}</linearGradient>', f"url(#{name})"


def wash(x: float, y: float, w: float, h: float, *colours: str, across: bool = False, **more: object) -> str:
    """A rectangle that runs evenly through the given colours."""
    last = max(1, len(colours) - 1)
    element, paint = gradient([(i / last, colour, 1) for i, colour in enumerate(colours)], across=across)
    return element + rect(x, y, w, h, paint, **more)


def fade(x: float, y: float, w: float, h: float, colour: str, start: float, end: float, *, across: bool = False) -> str:
    element, paint = gradient([(0, colour, start), (1, colour, end)], across=across)
    return element + rect(x, y, w, h, paint)


def glow(x: float, y: float, r: float, colour: str = GLOW, strength: float = 0.7) -> str:
    """A soft round light."""
    name = f"r{zlib.crc32(f'{colour}{strength}'.encode()):x}"
    stops = "".join(
        f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{strength * share:.2f}"/>'
        for at, share in ((0, 1), (0.25, 0.6), (0.6, 0.18), (1, 0))
    )
    return f'<radialGradient id="{name}">{stops}</radialGradient>' + circle(x, y, r, f"url(#{name})")


def clip(parts: Iterable[str], x: float, y: float, w: float, h: float) -> str:
    name = f"c{zlib.crc32(f'{x} {y} {w} {h}'.encode()):x}"
    frame = f'<clipPath id="{name}">{rect(x, y, w, h, INK)}</clipPath>'
    return frame + group(parts, clip_path=f"url(#{name})")


def veil(colour: str, opacity: float, blend: str = "multiply") -> str:
    """A tint over the whole picture, as light of that colour would give."""
    return rect(-50, -50, WIDTH + 100, HEIGHT + 100, colour, opacity=opacity, style=f"mix-blend-mode:{blend}")
