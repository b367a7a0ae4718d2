"""Style sheets and scripts as visitors get them: written one a component, sent as a few files named by their content.

Not minified: beside the gzip of every host that saves 4 of some 110 KB, and what is served stays readable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

FOLDER = "assets/dangjian"
STYLE = (
    *("ground", "material", "masthead", "search", "colophon", "page", "picture", "gallery", "viewer", "chip", "card"),
    *("brand", "branch", "person", "seal", "honours", "timeline", "exhibition", "facts", "figures", "hero", "home"),
    *("story", "scan", "prose", "identity", "pillars", "entry", "index", "calendar", "statistics", "print"),
)
"""After the tokens and before what a school adds; of two rules of equal weight the later one wins."""
EARLY = ("before-paint", "way-back")
"""Not deferred: what must be known before anything is painted, or come before Material's own script."""
BEHAVIOURS = (
    "main",
    "text-size",
    "menu",
    "moving",
    "viewer-hand",
    "viewer-slide",
    "viewer",
    "timeline",
    "copy-link",
    "print",
)
SEARCH = ("search-text", "search-index", "search")
"""Comes when somebody turns to the search box."""
PALETTES = ("ink", "bamboo")
"""With a sheet of their own; 中国红 is in the tokens themselves."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """One file for visitors."""

    address: str
    """From the root of the site. Another content is another address, so that a server may let it be kept for ever."""
    data: bytes

    @property
    def file_name(self) -> str:
        return self.address.rpartition("/")[2]


def parts_of_bundles(palette: str) -> dict[str, tuple[str, ...]]:
    """Of each bundle its name in the templates and the files it is made of, in their order."""
    tokens = ("tokens", f"tokens-{palette}") if palette in PALETTES else ("tokens",)
    return {
        "style": tuple(f"{FOLDER}/{name}.css" for name in (*tokens, *STYLE)),
        "early": tuple(f"{FOLDER}/{name}.js" for name in EARLY),
        "behaviours": tuple(f"{FOLDER}/{name}.js" for name in BEHAVIOURS),
        "search": tuple(f"{FOLDER}/{name}.js" for name in SEARCH),
    }


def unused_palettes(palette: str) -> tuple[str, ...]:
    """Sheets of the palettes that the site does not wear."""
    return tuple(f"{FOLDER}/tokens-{name}.css" for name in PALETTES if name != palette)


def bundle(name: str, paths: Sequence[str], texts: Sequence[str]) -> Bundle:
    """`texts` stand at `paths`, all in `FOLDER`, where the bundle stands too: addresses in them lead where they led."""
    suffix = paths[0].rpartition(".")[2]
    # A script that somebody else wrote may end without a semicolon, and the next one begins with a bracket.
    data = ("\n;\n" if suffix == "js" else "\n").join(text.strip() for text in texts).encode() + b"\n"
    return Bundle(f"{FOLDER}/{name}.{hashlib.sha256(data).hexdigest()[:8]}.{suffix}", data)
