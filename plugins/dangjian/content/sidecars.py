"""Captions that people keep in a small file beside the photo: ``合影.jpg.md``, or ``合影.md`` beside ``合影.jpg``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dangjian.pictures.photo import PHOTO_SUFFIXES
from dangjian.problems import Complaint
from dangjian.schema.suggesting import as_typed

_LONGEST_CAPTION = 1000
"""Characters; a longer text is a page of its own."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A file that is a caption, not a page."""

    path: str
    photo: str
    """Path of the photo it captions; empty where there is none of its name."""
    caption: str


def find_sidecars(texts: Mapping[str, str], *, photos: Collection[str], homes: frozenset[str]) -> tuple[Sidecar, ...]:
    """Captions among `texts` (by path). Only in an entry's own folder can ``合影.md`` be one: elsewhere it is a page.

    Of two captions for one photo the first stays a caption and the other a page.
    """
    found: dict[str, Sidecar] = {}
    alone: list[Sidecar] = []
    for path, text in sorted(texts.items()):
        folder, _, name = path.rpartition("/")
        if not name.lower().endswith(".md") or name.lower() in {"index.md", "readme.md"} or not _is_caption(text):
            continue
        stem = path[:-3]
        photo = stem if stem in photos else ""
        if not photo and folder in homes:
            photo = next((stem + suffix for suffix in sorted(PHOTO_SUFFIXES) if stem + suffix in photos), "")
        sidecar = Sidecar(path, photo, " ".join(text.split()))
        if photo:
            found.setdefault(photo, sidecar)
        elif folder in homes or _names_a_photo(stem):
            alone.append(sidecar)
    return (*found.values(), *alone)


def without_photo(sidecar: Sidecar) -> Complaint:
    """A caption whose photo is missing, or whose name differs from the photo's."""
    stem = sidecar.path.rpartition("/")[2].removesuffix(".md")
    name = stem if _names_a_photo(stem) else f"{stem}.jpg"
    return Complaint(
        "photo.caption_file_alone",
        f"这个文件像是照片说明「{as_typed(sidecar.caption)}」，可是旁边没有叫「{name}」的照片。",
        "请让照片和说明同名；如果它是一篇稿子，请在开头两行 --- 之间写上标题和日期。",
    )


def _is_caption(text: str) -> bool:
    words = text.strip()
    return 0 < len(words) < _LONGEST_CAPTION and not words.startswith(("---", "#", "<", "```"))


def _names_a_photo(path: str) -> bool:
    return any(path.lower().endswith(suffix) for suffix in PHOTO_SUFFIXES)
