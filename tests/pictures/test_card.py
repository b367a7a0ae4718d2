"""What decides about a share card's bytes, and where things stand on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.pictures.card import Card, CardPhoto, CardShape, plan_card
from dangjian.pictures.card_layout import lay_out
from dangjian.pictures.card_parts import Fill, Outline, PhotoPlace, Words, crop_box
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.text_style import TextStyle
from dangjian.pictures.variants import plan_picture

from .lettering_samples import card

SOURCE = Photo(Path("a.jpg"), "a.jpg", 1600, 1067, "digest", "", date(2026, 1, 1), "#aabbcc")


def cover(source: Photo = SOURCE, **how: object) -> CardPhoto:
    mosaic = how.pop("mosaic", ())
    return CardPhoto(plan_picture(source, recipe=Recipe(), mosaic=mosaic), **how)  # type: ignore[arg-type]


def key(of: Card, *, fonts: str = "a font", codec: str = "") -> str:
    planned = plan_card(of, fonts=fonts, codec=codec)
    assert planned is not None
    return planned.key


@pytest.mark.parametrize(
    "other",
    [
        card("另一个标题", photo=cover()),
        card(photo=cover(replace(SOURCE, digest="another"))),
        card(photo=cover(mosaic=((0.1, 0.1, 0.2, 0.2),))),
        card(photo=cover(focus=(0.2, 0.5))),
        card(photo=cover(is_whole=True)),
        card(photo=cover(), school="另一所学校"),
        card(photo=cover(), note="2025年"),
        card(),
    ],
)
def test_another_title_cover_or_school_is_another_card(other: Card) -> None:
    assert key(other) != key(card(photo=cover()))


def test_another_font_or_encoder_is_another_card() -> None:
    keys = {key(card()), key(card(), fonts="another"), key(card(), codec="another")}
    assert len(keys) == 3


def test_a_photo_that_is_renamed_or_moved_makes_the_same_card() -> None:
    moved = replace(SOURCE, name="封面.jpg", source=Path("elsewhere/封面.jpg"))
    assert key(card(photo=cover(moved))) == key(card(photo=cover()))


def test_words_that_change_places_do_not_make_the_same_card() -> None:
    assert key(card("甲\n乙", section="丙")) != key(card("甲", section="乙\n丙"))


def test_without_a_font_the_words_do_not_matter_and_without_a_photo_there_is_no_card() -> None:
    assert key(card(photo=cover()), fonts="") == key(card("另一个标题", photo=cover()), fonts="")
    assert plan_card(card(), fonts="") is None


TITLES = st.text("一二三教师（）《》“”，。：—…1234567890年月日AaBb +", min_size=1, max_size=90).filter(str.strip)
COVERS = st.sampled_from(
    [
        None,
        cover(),
        cover(replace(SOURCE, width_px=800, height_px=1400)),
        cover(replace(SOURCE, width_px=300, height_px=200)),
        cover(is_whole=True),
        cover(replace(SOURCE, width_px=3000, height_px=200)),
        cover(replace(SOURCE, width_px=20, height_px=900)),
    ]
)


def measure(text: str, style: TextStyle) -> float:
    ems = sum(1.0 if character > "\u2000" else 0.55 for character in text)
    return (ems + len(text) * style.tracking_em) * style.size_px


@given(TITLES, TITLES, COVERS, st.sampled_from(CardShape))
def test_nothing_stands_outside_the_card(title: str, other: str, photo: CardPhoto | None, shape: CardShape) -> None:
    words = {"section": other[:30], "note": other, "line": other, "school": other, "site_title": other}
    width, height = shape.value
    elements = lay_out(card(title.strip(), photo=photo, **words), shape, measure=measure)
    for element in elements:
        match element:
            case Words(text, (x, y), style):
                assert x + 0.5 * style.size_px >= 0 and x + measure(text, style) <= width
                assert y - style.size_px >= 0 and y + 0.2 * style.size_px <= height
            case PhotoPlace((left, top, right, bottom)):
                assert 0 <= left < right <= width and 0 <= top < bottom <= height
            case Fill((left, top, right, bottom)) | Outline((left, top, right, bottom)):
                assert left <= right and top <= bottom and right <= width and bottom <= height
    assert any(isinstance(element, PhotoPlace) for element in elements) == (photo is not None)


@given(TITLES, TITLES, COVERS, st.sampled_from(CardShape))
def test_no_line_of_a_card_is_written_over_another(
    title: str, other: str, photo: CardPhoto | None, shape: CardShape
) -> None:
    elements = lay_out(card(title.strip(), photo=photo, line=other), shape, measure=measure)
    lines = [element for element in elements if isinstance(element, Words) and element.text.strip()]
    for place, one in enumerate(lines):
        for another in lines[place + 1 :]:
            apart = one.at[0] + measure(one.text, one.style) <= another.at[0] + 0.5 * another.style.size_px
            apart = apart or another.at[0] + measure(another.text, another.style) <= one.at[0] + 0.5 * one.style.size_px
            upper, lower = sorted((one, another), key=lambda words: words.at[1])
            assert apart or lower.at[1] - upper.at[1] >= 0.95 * lower.style.size_px


@given(
    st.tuples(st.integers(1, 4000), st.integers(1, 4000)),
    st.tuples(st.integers(1, 1200), st.integers(1, 1200)),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_a_crop_lies_inside_the_photo(size: tuple[int, int], onto: tuple[int, int], focus: tuple[float, float]) -> None:
    left, top, right, bottom = crop_box(size, onto=onto, focus=focus)
    assert 0 <= left < right <= size[0] and 0 <= top < bottom <= size[1]


def test_a_crop_keeps_what_the_author_pointed_at() -> None:
    assert crop_box((1600, 800), onto=(400, 400), focus=(0.0, 0.5)) == (0, 0, 800, 800)
    assert crop_box((1600, 800), onto=(400, 400), focus=(1.0, 0.5)) == (800, 0, 1600, 800)
    assert crop_box((800, 1600), onto=(400, 400), focus=(0.5, 0.25)) == (0, 200, 800, 1000)


def test_a_small_photo_stands_on_a_mat_instead_of_being_blown_up() -> None:
    small = cover(replace(SOURCE, width_px=300, height_px=200))
    place = next(
        element
        for element in lay_out(card(photo=small), CardShape.WIDE, measure=measure)
        if isinstance(element, PhotoPlace)
    )
    assert (place.area[2] - place.area[0], place.area[3] - place.area[1]) == (450, 300)
