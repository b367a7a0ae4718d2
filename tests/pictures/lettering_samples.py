"""Cards for the tests: a school's words, a drawn cover, the fonts of this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFont

import dangjian
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.card import Card, CardPhoto
from dangjian.pictures.font_files import CardFonts, FontFile, KnownFont, find_fonts
from dangjian.pictures.lettering import can_letter
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.mosaic import Box
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import codec_version, render_pictures
from dangjian.pictures.variants import plan_picture
from dangjian.publishing.card_colours import card_colours

from .drawing import encoded, save

TOKENS = Path(dangjian.__file__).parent / "theme" / "assets" / "dangjian" / "tokens.css"
COLOURS = card_colours([TOKENS.read_text(encoding="utf-8")])


def card(title: str = "翻过两道梁，去看一盏灯", **changes: Any) -> Card:
    usual: dict[str, Any] = {
        "section": "活动报道",
        "note": "2026年1月24日—26日",
        "line": "",
        "school": "禾汀小学教育集团",
        "site_title": "党建品牌展示",
        "seal": "禾",
        "colours": COLOURS,
    }
    return Card(title=title, **{**usual, **changes})


def photo(
    folder: Path,
    image: Image.Image,
    *,
    cache: PictureCache,
    mosaic: tuple[Box, ...] = (),
    name: str = "a.png",
    **how: Any,
) -> CardPhoto:
    """A rendered cover; `how` goes to the card's photo."""
    found, complaints = measure_photo(save(folder / name, encoded(image, "PNG")), name=name)
    assert found is not None, complaints
    picture = plan_picture(found, recipe=Recipe(method=0), codec=codec_version(), mosaic=mosaic)
    assert render_pictures([(picture, found)], cache=cache) == ()
    return CardPhoto(picture, **how)


def machine_fonts() -> CardFonts:
    fonts = find_fonts(is_usable=can_letter)
    if not fonts.signature:
        pytest.skip("no Chinese font on this machine")
    return fonts


def latin_font(folder: Path) -> FontFile:
    """The font that Pillow itself carries: no Chinese in it."""
    face = ImageFont.load_default(20)
    assert isinstance(face, ImageFont.FreeTypeFont)
    path = save(folder / "latin.ttf", face.path.getvalue())  # type: ignore[union-attr]
    return FontFile(path, KnownFont(file="latin.ttf"), "latin")
