"""A photo as it was handed in: what is known of it without decoding it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PHOTO_SUFFIXES = frozenset(
    {
        ".avif",
        ".bmp",
        ".gif",
        ".heic",
        ".heif",
        ".jfif",
        ".jpe",
        ".jpeg",
        ".jpg",
        ".mpo",
        ".png",
        ".tif",
        ".tiff",
        ".webp",
    }
)
"""Lower-case suffixes of files that are photos: measured and rendered, their originals never published.

A suffix is only how a photo is found; how it is read is decided by its content.
"""


def suffix_of(path: str) -> str:
    """The suffix of a file, in lower case with its dot; empty where it has none, as ``.jpg`` has none."""
    name = path.rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if stem.strip(".") and dot and ending else ""


@dataclass(frozen=True, slots=True)
class Photo:
    """One readable photo of an author's."""

    source: str
    """The file, as the file system spells it."""
    name: str
    """What the author calls the file, as messages show it: ``IMG_1.jpg``."""
    width_px: int
    """After turning upright, as is `height_px`."""
    height_px: int
    digest: str
    """SHA-256 of the file's bytes, in hexadecimal: the same photo under another name has the same digest."""
    description: str
    """What somebody wrote into the file about the picture; empty when nobody did, or only the camera."""
    taken_on: date | None
    """The camera's date; None when it does not tell or its clock was never set."""
    colour: str
    """The photo's average colour ``#rrggbb``, shown in its place until it has loaded."""
    frame_count: int = 1
    """More than 1 for a moving picture that is short enough to go on moving."""
    is_screenshot: bool = False
    """Flat areas and hard edges, as on a screen or a scanned page: small letters must stay readable."""
