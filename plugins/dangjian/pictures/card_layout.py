"""Where everything stands on a share card, in pixels: pure, so that what overflows can be proved not to."""

from __future__ import annotations

from collections.abc import Iterator

from dangjian.pictures.card import Card, CardShape
from dangjian.pictures.card_parts import (
    Element,
    Fill,
    Measure,
    Outline,
    Words,
    label,
    one_line,
    photo,
    seal,
    signature,
    slip,
    words_block,
)
from dangjian.pictures.text_style import Role
from dangjian.pictures.typesetting import Step

_BESIDE_PHOTO = (
    *(Step(84), Step(72), Step(72, 2, True), Step(64), Step(64, 2, True), Step(55), Step(55, 3, True)),
    *(Step(49), Step(49, 3, True), Step(60, 2), Step(54, 3), Step(47, 3), Step(40, 3)),
)
_ON_CLOTH = (
    *(Step(100), Step(88), Step(84, 2, True), Step(76), Step(76, 2, True), Step(67), Step(67, 3, True)),
    *(Step(72, 2), Step(64, 3), Step(56, 3), Step(50, 3)),
)
_BELOW_PHOTO = (
    *(Step(88), Step(76), Step(70, 2, True), Step(64), Step(64, 2, True), Step(58), Step(58, 2, True)),
    *(Step(66, 2), Step(58, 2), Step(47, 3)),
)
_ON_SQUARE_CLOTH = (
    *(Step(104), Step(92), Step(88, 2, True), Step(79), Step(79, 3, True), Step(70), Step(70, 3, True)),
    *(Step(80, 2), Step(76, 3), Step(68, 3), Step(60, 3)),
)
"""Titles: as large as they go, but rather smaller in one line than torn in two in the middle of a phrase."""


def lay_out(card: Card, shape: CardShape, *, measure: Measure) -> tuple[Element, ...]:
    """What is drawn, in this order. A card without words is its photo alone."""
    whole = (0, 0, shape.width_px, shape.height_px)
    if not card.title:
        return tuple(photo(card, whole)) if card.photo is not None else ()
    if shape is CardShape.WIDE:
        return tuple(_wide(card, measure) if card.photo is not None else _wide_on_cloth(card, measure))
    return tuple(_square(card, measure) if card.photo is not None else _square_on_cloth(card, measure))


def _wide(card: Card, measure: Measure) -> Iterator[Element]:
    """Paper with the words at the left, the photo from edge to edge at the right."""
    hues = card.colours
    assert card.photo is not None
    left, right = 64, 560
    yield Fill((0, 0, 1200, 630), hues.paper)
    yield from photo(card, (608, 0, 1200, 630))
    yield Fill((604, 0, 608, 630), hues.cloth)
    yield Fill((left, 62, right, 64), hues.ink)
    yield from label(card, measure, at=(left, 106), width=right - left, colours=(hues.accent, hues.ink_quiet))
    yield from words_block(
        card, measure, area=(left, 150, right, 484), steps=_BESIDE_PHOTO, colours=(hues.ink, hues.ink_soft)
    )
    yield from signature(card, measure, at=(left, 504), side=68, width=right - left)


def _wide_on_cloth(card: Card, measure: Measure) -> Iterator[Element]:
    """Cloth in the colour of the palette, and the paper slip of a thread-bound book."""
    hues = card.colours
    left, right = 96, 900
    yield from _cloth(card, 1200, 630)
    note = one_line(card.note, measure, role=Role.TEXT, sizes=(26, 24, 22), width=right - left)
    yield Words(note[0], (left, 126), note[1], hues.on_cloth_gold)
    yield from words_block(
        card,
        measure,
        area=(left, 148, right, 496),
        steps=_ON_CLOTH,
        colours=(hues.on_cloth, hues.on_cloth_soft),
        centred=True,
    )
    yield Fill((left, 528, left + 56, 530), hues.on_cloth_gold)
    school = one_line(card.school, measure, role=Role.TITLE, sizes=(28, 26, 24, 22), width=right - left - 80)
    yield Words(school[0], (left + 76, 539), school[1], hues.on_cloth)
    yield from slip(card, measure, area=(972, 0, 1084, 452))


def _square(card: Card, measure: Measure) -> Iterator[Element]:
    """The photo above, the seal on its edge, the title below: seen as a small square it is photo and seal."""
    hues = card.colours
    assert card.photo is not None
    left, right = 48, 752
    yield Fill((0, 0, 800, 800), hues.paper)
    yield from photo(card, (0, 0, 800, 500))
    yield Fill((0, 500, 800, 504), hues.cloth)
    yield from seal(card, measure, area=(left, 444, left + 112, 556), rim=True)
    school = one_line(card.school, measure, role=Role.TITLE, sizes=(30, 28, 26, 24, 22), width=right - left - 132)
    yield Words(school[0], (left + 132, 546), school[1], hues.ink_soft)
    yield from words_block(
        card, measure, area=(left, 576, right, 776), steps=_BELOW_PHOTO, colours=(hues.ink, hues.ink_soft)
    )


def _square_on_cloth(card: Card, measure: Measure) -> Iterator[Element]:
    """Cloth and frame, the title in its middle, the seal in paper below."""
    hues = card.colours
    left, right = 84, 716
    yield from _cloth(card, 800, 800)
    yield from label(
        card, measure, at=(left, 132), width=right - left, colours=(hues.on_cloth_gold, hues.on_cloth_soft)
    )
    yield from words_block(
        card,
        measure,
        area=(left, 160, right, 560),
        steps=_ON_SQUARE_CLOTH,
        colours=(hues.on_cloth, hues.on_cloth_soft),
        centred=True,
    )
    yield from seal(card, measure, area=(left, 592, left + 112, 704), rim=False, on_cloth=True)
    school = one_line(card.school, measure, role=Role.TITLE, sizes=(32, 30, 28, 26, 24), width=right - left - 136)
    yield Words(school[0], (left + 136, 660), school[1], hues.on_cloth)


def _cloth(card: Card, width: int, height: int) -> Iterator[Element]:
    """The whole card in the colour of the palette, with a double frame."""
    yield Fill((0, 0, width, height), card.colours.cloth)
    yield Outline((32, 32, width - 32, height - 32), card.colours.gold_line, 2)
    yield Outline((42, 42, width - 42, height - 42), card.colours.cloth_deep, 2)
