"""The cards of a small school, planned as with a font on the machine, and without one."""

from __future__ import annotations

from dataclasses import fields

from dangjian.pictures.card import CardColours
from dangjian.views.frame_view import build_frame
from dangjian.views.materials import Materials
from dangjian.views.share_cards import SiteCards, plan_cards

from .small_school import pages_by_path

COLOURS = CardColours(**{field.name: "#a80f16" for field in fields(CardColours)})


def cards_of(materials: Materials, *, fonts: str = "a Song face", colours: CardColours = COLOURS) -> SiteCards:
    return plan_cards(
        pages_by_path(materials).values(),
        library=materials.library,
        frame=build_frame(materials, menu=()),
        pictures=materials.pictures,
        colours=colours,
        fonts=fonts,
    )
