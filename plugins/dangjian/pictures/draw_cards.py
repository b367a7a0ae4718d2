"""Drawing share cards: from the published cover, where what is hidden is hidden already, and never from an original."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

from PIL import Image, ImageDraw, WebPImagePlugin, features

from dangjian.pictures.budget import usual_workers
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.card import Card, CardPhoto, CardShape, PlannedCard
from dangjian.pictures.card_layout import lay_out
from dangjian.pictures.card_parts import Element, Fill, Outline, PhotoPlace, Words, crop_box
from dangjian.pictures.font_files import CardFonts
from dangjian.pictures.lettering import Lettering
from dangjian.pictures.text_style import Role
from dangjian.pictures.variants import Variant

MOST_BYTES = 150_000
"""Of one card: what is fetched by a telephone for a picture the size of a thumb."""
_QUALITIES = (85, 78, 70, 62, 54)
_WHOLE_COLOUR = 0
"""JPEG's 4:4:4: thin red letters on paper fray where colour is stored at half the size."""


def lettering_version() -> str:
    """What besides the fonts decides about the shapes of letters, for `plan_card`."""
    return f"freetype {features.version('freetype2')}"


def draw_cards(
    cards: Iterable[PlannedCard],
    *,
    fonts: CardFonts,
    cache: PictureCache,
    workers: int | None = None,
    done: Callable[[int], None] | None = None,
) -> frozenset[str]:
    """Fill the cache; the keys of cards that could not be drawn come back: their cover is not in the cache.

    `done` hears, in the thread of the caller, of how many more of `cards` are ready.
    """
    given = tuple(cards)
    copies = Counter(card.key for card in given)
    wanted = list({card.key: card for card in given}.values())
    own = threading.local()

    def draw(card: PlannedCard) -> bool:
        if not hasattr(own, "lettering"):
            own.lettering = Lettering(fonts)
        return draw_card(card, lettering=own.lettering, cache=cache)

    failed = set()
    with ThreadPoolExecutor(workers or usual_workers()) as pool:
        for card, is_drawn in zip(wanted, pool.map(draw, wanted), strict=True):
            if not is_drawn:
                failed.add(card.key)
            if done is not None:
                done(copies[card.key])
    return frozenset(failed)


def draw_card(planned: PlannedCard, *, lettering: Lettering, cache: PictureCache) -> bool:
    """Whether both forms are in the cache now."""
    missing = [
        (shape, variant)
        for shape, variant in ((CardShape.WIDE, planned.wide), (CardShape.SQUARE, planned.square))
        if not cache.has(variant)
    ]
    if not missing:
        return True
    card = _without_unknown(planned.card, lettering)
    try:
        layouts = [(variant, lay_out(card, shape, measure=lettering.width)) for shape, variant in missing]
        places = [element for _, layout in layouts for element in layout if isinstance(element, PhotoPlace)]
        cover = _published(card.photo, cache=cache, places=places) if card.photo is not None else None
        for variant, layout in layouts:
            cache.store(variant, _encode(_drawn(layout, variant=variant, cover=cover, lettering=lettering)))
    except (OSError, ValueError):
        return False
    return True


def _without_unknown(card: Card, lettering: Lettering) -> Card:
    """Less every character that no font has; a title of nothing else gives way to the school's name."""
    if not card.title:
        return card

    def known(text: str, role: Role) -> str:
        return lettering.without_unknown(text, role)

    school = known(card.school, Role.TITLE)
    return replace(
        card,
        title=known(card.title, Role.TITLE) or school or known(card.site_title, Role.TITLE),
        section=known(card.section, Role.TITLE),
        note=known(card.note, Role.TEXT),
        line=known(card.line, Role.TEXT),
        school=school,
        site_title=known(card.site_title, Role.TEXT),
        seal=known(card.seal, Role.TITLE),
    )


def _published(photo: CardPhoto, *, cache: PictureCache, places: Iterable[PhotoPlace]) -> Image.Image:
    """The smallest published size that no place enlarges, else the largest, out of the cache."""
    width = max(right - left for left, _, right, _ in (place.area for place in places))
    height = max(bottom - top for _, top, _, bottom in (place.area for place in places))
    sizes = photo.picture.variants
    chosen = next((size for size in sizes if size.width_px >= width and size.height_px >= height), sizes[-1])
    return WebPImagePlugin.WebPImageFile(BytesIO(cache.path_of(chosen).read_bytes())).convert("RGB")


def _drawn(
    elements: Iterable[Element], *, variant: Variant, cover: Image.Image | None, lettering: Lettering
) -> Image.Image:
    image = Image.new("RGB", (variant.width_px, variant.height_px))
    pen = ImageDraw.Draw(image)
    for element in elements:
        match element:
            case Fill(area, colour):
                pen.rectangle(_inside(area), fill=colour)
            case Outline(area, colour, width_px):
                pen.rectangle(_inside(area), outline=colour, width=width_px)
            case PhotoPlace(area, focus):
                if cover is not None:
                    size = (area[2] - area[0], area[3] - area[1])
                    box = crop_box(cover.size, onto=size, focus=focus)
                    image.paste(cover.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=3.0), area[:2])
            case Words(text, at, style, colour):
                lettering.draw(pen, text, at=at, style=style, colour=colour)
    return image


def _inside(area: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Pillow counts the last pixel in."""
    return area[0], area[1], area[2] - 1, area[3] - 1


def _encode(image: Image.Image) -> bytes:
    """JPEG, which every reader of links knows, of pixels only, and no heavier than need be."""
    data = b""
    for quality in _QUALITIES:
        buffer = BytesIO()
        image.save(
            buffer,
            "JPEG",
            quality=quality,
            subsampling=_WHOLE_COLOUR,
            optimize=True,
            exif=b"",
            icc_profile=None,
            comment=b"",
        )
        data = buffer.getvalue()
        if len(data) <= MOST_BYTES:
            break
    return data
