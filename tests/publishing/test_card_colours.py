"""Share cards wear the colours of the theme."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path

import pytest

import dangjian
from dangjian.publishing.card_colours import card_colours

ASSETS = Path(dangjian.__file__).parent / "theme" / "assets" / "dangjian"
TOKENS = (ASSETS / "tokens.css").read_text(encoding="utf-8")


def test_the_light_colours_are_read_and_not_the_dark_ones() -> None:
    found = card_colours([TOKENS])
    dark = TOKENS.partition('[data-md-color-scheme="slate"]')[2].partition("}")[0]
    assert f"--dj-paper: {found.paper};" in TOKENS
    assert f"--dj-paper: {found.paper};" not in dark


@pytest.mark.parametrize("palette", ["ink", "bamboo"])
def test_a_palette_changes_what_it_names_and_keeps_the_rest(palette: str) -> None:
    sheet = (ASSETS / f"tokens-{palette}.css").read_text(encoding="utf-8")
    red, other = card_colours([TOKENS]), card_colours([TOKENS, sheet])
    assert other.cloth != red.cloth and f"--dj-cloth: {other.cloth};" in sheet
    assert other.mat == red.mat
    assert all(len(colour) == 7 for colour in astuple(other))
