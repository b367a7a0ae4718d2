"""Share cards as they are drawn: with the fonts of this machine, and without any."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.card import Card, CardPhoto, PlannedCard, plan_card
from dangjian.pictures.draw_cards import MOST_BYTES, draw_cards
from dangjian.pictures.font_files import CardFonts
from dangjian.pictures.lettering import Lettering
from dangjian.pictures.text_style import Role, TextStyle

from .drawing import draw, is_near, noise
from .lettering_samples import COLOURS, card, latin_font, machine_fonts, photo

SEGMENTS = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
"""Of a JPEG: JFIF, tables, frame, codes, scan; no EXIF, no profile, no comment."""


@pytest.fixture
def cache(tmp_path: Path) -> PictureCache:
    return PictureCache(tmp_path / "cache")


def drawn(of: Card, cache: PictureCache, fonts: CardFonts) -> tuple[Image.Image, Image.Image]:
    """Wide and square."""
    planned = planned_card(of, fonts)
    assert draw_cards([planned], fonts=fonts, cache=cache, workers=1) == frozenset()
    wide, square = (Image.open(BytesIO(cache.path_of(file).read_bytes())) for file in planned.files)
    assert (wide.format, square.format) == ("JPEG", "JPEG")
    assert (wide.size, square.size) == ((1200, 630), (800, 800))
    return wide.convert("RGB"), square.convert("RGB")


def planned_card(of: Card, fonts: CardFonts) -> PlannedCard:
    planned = plan_card(of, fonts=fonts.signature)
    assert planned is not None
    return planned


def segments(data: bytes) -> set[int]:
    found, at = set(), 2
    while data[at] == 0xFF:
        found.add(data[at + 1])
        if data[at + 1] == 0xDA:
            break
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return found


def test_without_a_font_the_cover_fills_the_card(tmp_path: Path, cache: PictureCache) -> None:
    cover = photo(tmp_path, draw((1200, 800)), cache=cache)
    for image in drawn(card(photo=cover), cache, CardFonts()):
        width, height = image.size
        corners = [image.getpixel((x, y)) for y in (5, height - 5) for x in (5, width - 5)]
        assert all(
            is_near(found, wanted, within=20)  # type: ignore[arg-type]
            for found, wanted in zip(
                corners, [draw().getpixel(at) for at in ((1, 1), (118, 1), (1, 78), (118, 78))], strict=True
            )
        )


def test_a_card_bears_cover_and_words(tmp_path: Path, cache: PictureCache) -> None:
    fonts, cover = machine_fonts(), photo(tmp_path, draw((1200, 800)), cache=cache)
    for one, other in zip(
        drawn(card(photo=cover), cache, fonts), drawn(card("另一个题目", photo=cover), cache, fonts), strict=True
    ):
        changed = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 60)).getbbox()
        assert changed is not None
        photo_area = (700, 0, 1200, 630) if one.width == 1200 else (0, 0, 800, 400)
        assert ImageChops.difference(one.crop(photo_area), other.crop(photo_area)).getbbox() is None


def test_a_card_without_a_cover_is_cloth_with_the_school_s_seal(cache: PictureCache) -> None:
    for image in drawn(card(), cache, machine_fonts()):
        cloth = tuple(bytes.fromhex(COLOURS.cloth.removeprefix("#")))
        assert is_near(image.getpixel((8, 8)), cloth)  # type: ignore[arg-type]
        assert len(image.getcolors(1_000_000) or ()) > 50


def test_what_is_hidden_on_the_site_is_hidden_on_the_card(tmp_path: Path, cache: PictureCache) -> None:
    middle = (0.25, 0.25, 0.5, 0.5)
    open_cover = photo(tmp_path, noise((1200, 800)), cache=cache)
    hidden = photo(tmp_path, noise((1200, 800)), cache=cache, mosaic=(middle,), name="b.png")
    for one, other in zip(
        drawn(card(photo=open_cover), cache, CardFonts()), drawn(card(photo=hidden), cache, CardFonts()), strict=True
    ):
        width, height = one.size
        spot = (width // 2 - 30, height // 2 - 30, width // 2 + 30, height // 2 + 30)
        assert ImageStat.Stat(one.convert("L").crop(spot)).stddev[0] > 20
        assert ImageStat.Stat(other.convert("L").crop(spot)).stddev[0] < 8


def test_a_card_is_light_and_carries_nothing_but_pixels(tmp_path: Path, cache: PictureCache) -> None:
    fonts = machine_fonts()
    for planned in (
        planned_card(card(photo=photo(tmp_path, noise((1600, 1067)), cache=cache)), fonts),
        planned_card(card(), fonts),
    ):
        draw_cards([planned], fonts=fonts, cache=cache)
        for file in planned.files:
            data = cache.path_of(file).read_bytes()
            assert segments(data) <= SEGMENTS
    for file in planned.files:
        assert cache.path_of(file).stat().st_size <= MOST_BYTES


def test_the_same_card_is_the_same_bytes_again(tmp_path: Path, cache: PictureCache) -> None:
    fonts, cover = machine_fonts(), photo(tmp_path, draw((900, 600)), cache=cache)
    planned = planned_card(card(photo=cover), fonts)
    made = []
    for _ in range(2):
        draw_cards([planned], fonts=fonts, cache=cache)
        made.append([cache.path_of(file).read_bytes() for file in planned.files])
        for file in planned.files:
            cache.path_of(file).unlink()
    assert made[0] == made[1]


def test_a_card_that_is_there_is_not_drawn_again(cache: PictureCache) -> None:
    fonts = machine_fonts()
    planned = planned_card(card(), fonts)
    draw_cards([planned], fonts=fonts, cache=cache)
    cache.path_of(planned.wide).unlink()
    before = cache.path_of(planned.square).stat().st_mtime_ns
    assert draw_cards([planned, planned], fonts=fonts, cache=cache) == frozenset()
    assert cache.has(planned.wide)
    assert cache.path_of(planned.square).stat().st_mtime_ns == before


def test_it_is_told_how_many_cards_are_ready(cache: PictureCache) -> None:
    fonts = machine_fonts()
    one, other = (planned_card(card(title=title), fonts) for title in ("禾光", "书香"))
    heard: list[int] = []
    draw_cards([one, other, one], fonts=fonts, cache=cache, done=heard.append)
    assert heard == [2, 1]


def test_a_card_whose_cover_could_not_be_made_is_told(tmp_path: Path, cache: PictureCache) -> None:
    cover = photo(tmp_path, draw((900, 600)), cache=cache)
    for variant in cover.picture.variants:
        cache.path_of(variant).unlink()
    planned = planned_card(card(photo=CardPhoto(cover.picture)), CardFonts())
    assert draw_cards([planned], fonts=CardFonts(), cache=cache) == {planned.key}


def test_a_character_one_font_lacks_is_drawn_by_the_next(tmp_path: Path) -> None:
    chinese = machine_fonts().titles[0]
    both = Lettering(CardFonts(titles=(latin_font(tmp_path), chinese)))
    alone = Lettering(CardFonts(titles=(chinese,)))
    style = TextStyle(Role.TITLE, 60)
    assert pixels(both, "禾光", style) == pixels(alone, "禾光", style)
    assert pixels(both, "124", style) != pixels(alone, "124", style)
    assert both.width("禾光", style) == alone.width("禾光", style) == pytest.approx(120, abs=2)


def pixels(lettering: Lettering, text: str, style: TextStyle) -> bytes:
    image = Image.new("L", (300, 100))
    lettering.draw(ImageDraw.Draw(image), text, at=(10, 80), style=style, colour="white")
    return image.tobytes()


def test_what_no_font_has_is_left_out_and_never_an_empty_box(tmp_path: Path, cache: PictureCache) -> None:
    fonts = machine_fonts()
    lettering = Lettering(fonts)
    assert lettering.without_unknown("春天\U0010fffd \ue000来了", Role.TITLE) == "春天 来了"
    assert Lettering(CardFonts(titles=(latin_font(tmp_path),))).without_unknown("ABC 禾光", Role.TITLE) == "ABC"
    plain, with_box = (drawn(card(title), cache, fonts)[0] for title in ("春天来了", "春天\ue000来了"))
    assert ImageChops.difference(plain, with_box).getbbox() is None


def test_a_title_of_nothing_drawable_gives_way_to_the_school_s_name(cache: PictureCache) -> None:
    fonts = machine_fonts()
    nothing, named = (drawn(card(title), cache, fonts)[0] for title in ("\ue000", "禾汀小学教育集团"))
    assert ImageChops.difference(nothing, named).getbbox() is None


def test_there_is_a_little_white_between_chinese_and_figures() -> None:
    lettering = Lettering(machine_fonts())
    style = TextStyle(Role.TITLE, 100)
    apart = lettering.width("禾", style) + lettering.width("124", style)
    assert lettering.width("禾124", style) - apart == pytest.approx(17)
    assert lettering.width("禾 124", style) > apart
