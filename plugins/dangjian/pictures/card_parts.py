"""What a share card is made of: the elements that are drawn, and the parts that every layout is composed from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dangjian.pictures.card import Card
from dangjian.pictures.text_style import Role, TextStyle
from dangjian.pictures.typesetting import NOT_AT_END, Step, set_text

Area = tuple[int, int, int, int]
"""Left, top, right, bottom."""
Measure = Callable[[str, TextStyle], float]

_LEADING, _DESCENT = 1.34, 0.2
"""Of a title, in em: from baseline to baseline, and what stands below the last one."""
_SMALL_PX, _LINE_HEIGHT, _LINE_GAP = 25, 38, 18
_MOST_LETTERS = 14
"""On the slip."""
_HANGING_EM = 0.46
"""How far an opening bracket or quotation mark at a line's start stands out: its left half is white."""
_GREATEST_ENLARGEMENT = 1.5
"""A small photo that would be blown up more than this stands on a mat instead."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A rectangle of one colour."""

    area: Area
    colour: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A frame drawn inwards from its area's edge."""

    area: Area
    colour: str
    width_px: int


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """The photo fills its area; what does not fit is cropped around the focal point."""

    area: Area
    focus: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text."""

    text: str
    at: tuple[float, float]
    """The left end of its baseline."""
    style: TextStyle
    colour: str


Element = Fill | Outline | PhotoPlace | Words


def crop_box(size: tuple[int, int], *, onto: tuple[int, int], focus: tuple[float, float]) -> Area:
    """The part of a photo of `size` that fills `onto`; `focus` means what `object-position` means on the pages."""
    width, height = size
    scale = min(width / onto[0], height / onto[1])
    across, down = max(1, min(width, round(onto[0] * scale))), max(1, min(height, round(onto[1] * scale)))
    left, top = round((width - across) * focus[0]), round((height - down) * focus[1])
    return left, top, left + across, top + down


def photo(card: Card, area: Area) -> Iterator[Element]:
    """Filling its area, or, where that would cut a certificate or blow up a small picture, on a mat."""
    assert card.photo is not None
    largest, hues = card.photo.picture.largest, card.colours
    size = (largest.width_px, largest.height_px)
    room = (area[2] - area[0], area[3] - area[1])
    if not card.photo.is_whole and max(room[0] / size[0], room[1] / size[1]) <= _GREATEST_ENLARGEMENT:
        yield PhotoPlace(area, card.photo.focus)
        return
    margin, mat = 56, 12
    scale = min((room[0] - 2 * margin) / size[0], (room[1] - 2 * margin) / size[1], _GREATEST_ENLARGEMENT)
    width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    left, top = area[0] + (room[0] - width) // 2, area[1] + (room[1] - height) // 2
    yield Fill(area, hues.paper_deep)
    yield Fill((left - mat - 1, top - mat - 1, left + width + mat + 1, top + height + mat + 1), hues.rule)
    yield Fill((left - mat, top - mat, left + width + mat, top + height + mat), hues.mat)
    yield PhotoPlace((left, top, left + width, top + height), (0.5, 0.5))


def label(
    card: Card, measure: Measure, *, at: tuple[int, int], width: float, colours: tuple[str, str]
) -> Iterator[Words]:
    """The column, and behind it what else is said in small letters."""
    style = TextStyle(Role.TEXT, _SMALL_PX)
    section = set_text(card.section, steps=(Step(_SMALL_PX),), width=width, measure=_sized(measure, style)).lines[:1]
    x = float(at[0])
    for text in section:
        yield Words(text, (x, at[1]), style, colours[0])
        x += measure(text, style) + 22
    if card.note and x + measure(card.note, style) <= at[0] + width:
        yield Words(card.note, (x, at[1]), style, colours[1])


def words_block(
    card: Card,
    measure: Measure,
    *,
    area: Area,
    steps: tuple[Step, ...],
    colours: tuple[str, str],
    centred: bool = False,
) -> Iterator[Words]:
    """The title, and as much of the line below it as there is room for, from the top of the area or in its middle."""
    left, top, right, bottom = area
    title = set_text(card.title, steps=steps, width=right - left, measure=_sized(measure, TextStyle(Role.TITLE, 0)))
    size = title.size_px
    height = size * (1 + _LEADING * (len(title.lines) - 1) + _DESCENT)
    line = _line_below(card.line, measure, width=right - left, height=bottom - top - height - _LINE_GAP)
    if centred:
        full = height + (_LINE_GAP + _LINE_HEIGHT * len(line) if line else 0)
        top += max(0, round((bottom - top - full) / 2))
    for row, text in enumerate(title.lines):
        at = (left - _hanging(text, size), top + size * (1 + _LEADING * row))
        yield Words(text, at, TextStyle(Role.TITLE, size), colours[0])
    for row, text in enumerate(line):
        at = (left, top + height + _LINE_GAP + _SMALL_PX + _LINE_HEIGHT * row)
        yield Words(text, at, TextStyle(Role.TEXT, _SMALL_PX), colours[1])


def _line_below(text: str, measure: Measure, *, width: float, height: float) -> tuple[str, ...]:
    """Two lines at most, none where there is no room."""
    lines = min(2, int(height // _LINE_HEIGHT))
    if not text or lines < 1:
        return ()
    style = TextStyle(Role.TEXT, _SMALL_PX)
    return set_text(text, steps=(Step(_SMALL_PX, lines),), width=width, measure=_sized(measure, style)).lines


def signature(card: Card, measure: Measure, *, at: tuple[int, int], side: int, width: float) -> Iterator[Element]:
    """The seal, and beside it the school and the name of the site."""
    (left, top), hues = at, card.colours
    yield from seal(card, measure, area=(left, top, left + side, top + side), rim=False)
    x, room = left + side + 20, width - side - 20
    school = one_line(card.school, measure, role=Role.TITLE, sizes=(29, 27, 25, 23, 21), width=room)
    yield Words(school[0], (x, top + 30), school[1], hues.ink)
    site = one_line(card.site_title, measure, role=Role.TEXT, sizes=(21, 19), width=room, tracking_em=0.12)
    yield Words(site[0], (x, top + 61), site[1], hues.ink_quiet)


def seal(card: Card, measure: Measure, *, area: Area, rim: bool, on_cloth: bool = False) -> Iterator[Element]:
    """A square with one character, as in the head of every page; with a rim of paper where it stands on a photo."""
    side, hues = area[2] - area[0], card.colours
    if rim:
        yield Fill((area[0] - 5, area[1] - 5, area[2] + 5, area[3] + 5), hues.paper)
    yield Fill(area, hues.on_cloth if on_cloth else hues.cloth)
    inset = max(3, side // 18)
    inner = (area[0] + inset, area[1] + inset, area[2] - inset, area[3] - inset)
    yield Outline(inner, hues.cloth if on_cloth else hues.on_cloth_gold, max(1, side // 56))
    style = TextStyle(Role.TITLE, round(side * 0.58))
    x = area[0] + (side - measure(card.seal, style)) / 2
    yield Words(card.seal, (x, area[1] + side * 0.708), style, hues.cloth if on_cloth else hues.on_cloth)


def slip(card: Card, measure: Measure, *, area: Area) -> Iterator[Element]:
    """A strip of paper hanging from the upper edge, with the column's name in upright script above the seal."""
    (left, _, right, bottom), hues = area, card.colours
    yield Fill(area, hues.slip)
    yield Outline((left + 9, -9, right - 9, bottom - 9), hues.on_slip_line, 2)
    letters = [character for character in card.section if not character.isspace()][:_MOST_LETTERS]
    size = min(44, round((bottom - 142) / (1.22 * max(1, len(letters)))))
    style = TextStyle(Role.TITLE, size)
    for row, character in enumerate(letters):
        x = left + (right - left - measure(character, style)) / 2
        yield Words(character, (x, 44 + size + row * size * 1.22), style, hues.on_slip)
    side = 60
    middle = (left + right) // 2
    yield from seal(card, measure, area=(middle - side // 2, bottom - 92, middle + side // 2, bottom - 32), rim=False)


def one_line(
    text: str, measure: Measure, *, role: Role, sizes: tuple[int, ...], width: float, tracking_em: float = 0.0
) -> tuple[str, TextStyle]:
    style = TextStyle(role, sizes[0], tracking_em)
    steps = tuple(Step(size) for size in sizes)
    found = set_text(text, steps=steps, width=width, measure=_sized(measure, style))
    return "".join(found.lines), TextStyle(role, found.size_px, tracking_em)


def _sized(measure: Measure, style: TextStyle) -> Callable[[str, int], float]:
    return lambda text, size: measure(text, TextStyle(style.role, size, style.tracking_em))


def _hanging(line: str, size: int) -> float:
    return _HANGING_EM * size if line[:1] in NOT_AT_END and line[:1] > "\u2000" else 0.0
