"""The colours of share cards, read where the theme keeps them: in the style sheets of its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields

from dangjian.pictures.card import CardColours

_DARK = '[data-md-color-scheme="slate"]'
_TOKEN = re.compile(r"--dj-([a-z-]+):\s*(#[0-9a-f]{6})\s*;")


def card_colours(sheets: Iterable[str]) -> CardColours:
    """`sheets` are the tokens and after them those of a palette, each with its dark colours behind the light ones."""
    tokens = {name: colour for sheet in sheets for name, colour in _TOKEN.findall(sheet.partition(_DARK)[0])}
    return CardColours(**{field.name: tokens[field.name.replace("_", "-")] for field in fields(CardColours)})
