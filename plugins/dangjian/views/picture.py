"""What a template needs of one photograph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One size of a picture."""

    url: str
    width_px: int


@dataclass(frozen=True, slots=True)
class Seat:
    """A photo's place in a justified row."""

    share: float
    """Of the row's width without its gaps, 0 to 1."""
    gaps: int
    """Between the photos of that row."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """One photograph, upright, in all its published sizes."""

    url: str
    """The largest size, for the viewer."""
    src: str
    """A middling size, for browsers without srcset."""
    sources: tuple[Source, ...]
    """All sizes, smallest first, for srcset."""
    width_px: int
    height_px: int
    """Of the largest size: for the width and height attributes and the row layout."""
    alt: str
    caption: str = ""
    credit: str = ""
    """Who took it."""
    colour: str = ""
    """Placeholder colour, ``#rrggbb``."""
    focal_point: str = "50% 50%"
    """For object-position."""
    key: str = ""
    """Stable anchor of the photo on its page, for links to one photo."""
    moving_url: str = ""
    """The same picture with all its frames, as an animated WebP; empty where it stands still.

    Every other address here stands still: for visitors who asked for less motion, for print, and for lists.
    """
    is_missing: bool = False
    """The photo could not be read or was never delivered: a designed panel with the caption stands for it."""

    wide: Seat | None = None
    """Where it stands in a gallery on a wide page."""
    narrow: Seat | None = None
    """Where it stands in a gallery on a phone."""
    row_sizes: str = ""
    """In a gallery: the attribute `sizes` of both."""

    @property
    def is_portrait(self) -> bool:
        return self.height_px > self.width_px

    @property
    def ratio(self) -> float:
        """Width over height; 1.5 for a picture that is missing."""
        return round(self.width_px / self.height_px, 4) if self.height_px else 1.5
