"""A share card: what stands on it, and the two pictures it becomes, known before a pixel is drawn."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from enum import Enum
from hashlib import sha256

from dangjian.pictures.variants import PICTURE_FOLDER, Picture, Variant

CARD_VERSION = 1
"""Raised whenever the same card would be drawn differently; every card is then made anew."""


class CardShape(Enum):
    """The forms a card is drawn in, each with a layout of its own."""

    WIDE = (1200, 630)
    """Of Open Graph: what Facebook's and X's documentation ask for, and what most readers of links have taken over."""
    SQUARE = (800, 800)
    """For WeChat and QQ, which show a link with a small square beside its title."""

    @property
    def width_px(self) -> int:
        return self.value[0]

    @property
    def height_px(self) -> int:
        return self.value[1]


@dataclass(frozen=True, slots=True)
class CardColours:
    """Those of the site's palette by light, ``#rrggbb``; each is the theme's token of the same name."""

    paper: str
    paper_deep: str
    mat: str
    ink: str
    ink_soft: str
    ink_quiet: str
    rule: str
    accent: str
    gold_line: str
    cloth: str
    cloth_deep: str
    on_cloth: str
    on_cloth_soft: str
    on_cloth_gold: str
    slip: str
    on_slip: str
    on_slip_line: str


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """The cover as it is published: what is hidden on the site is hidden on the card."""

    picture: Picture
    focus: tuple[float, float] = (0.5, 0.5)
    """What a crop keeps, from the left and from the top, 0 to 1."""
    is_whole: bool = False
    """Shown uncropped on a mat: a certificate."""


@dataclass(frozen=True, slots=True)
class Card:
    """Everything a reader sees on a card."""

    title: str
    section: str
    """The column, above the title."""
    note: str
    """Beside the column: the date, the level of an honour."""
    line: str
    """Below the title; a slogan or the like, often empty."""
    school: str
    site_title: str
    seal: str
    """The one character of the school's seal."""
    colours: CardColours
    photo: CardPhoto | None = None


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """A card and the files it is drawn into."""

    key: str
    """SHA-256 of all that decides about the bytes."""
    card: Card
    wide: Variant
    square: Variant

    @property
    def files(self) -> tuple[Variant, ...]:
        return (self.wide, self.square)


def plan_card(card: Card, *, fonts: str, codec: str = "") -> PlannedCard | None:
    """`fonts` is the signature of those the card will be lettered with; empty where there are none.

    Without a font the photo stands alone; where there is no photo either, there is no card.
    """
    if not fonts and card.photo is None:
        return None
    shown = card if fonts else _photo_alone(card)
    parts = (f"card {CARD_VERSION}", codec, fonts, *_words(shown), _photo_signature(shown.photo))
    key = sha256("\n".join(parts).encode()).hexdigest()
    wide, square = (_variant(key, shape) for shape in (CardShape.WIDE, CardShape.SQUARE))
    return PlannedCard(key=key, card=shown, wide=wide, square=square)


def _photo_alone(card: Card) -> Card:
    return replace(card, title="", section="", note="", line="", school="", site_title="", seal="")


def _words(card: Card) -> tuple[str, ...]:
    words = (card.title, card.section, card.note, card.line, card.school, card.site_title, card.seal)
    return (*(repr(text) for text in words), *astuple(card.colours))


def _photo_signature(photo: CardPhoto | None) -> str:
    return f"{photo.picture.key} {photo.focus} {photo.is_whole}" if photo is not None else ""


def _variant(key: str, shape: CardShape) -> Variant:
    width, height = shape.value
    return Variant(width_px=width, height_px=height, url=f"{PICTURE_FOLDER}/{key[:16]}-{width}x{height}.jpg")
