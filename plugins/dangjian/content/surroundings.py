"""What lies around a source file: the photos beside it, their captions, the other files, the school's schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dangjian.content.source import SourceFile
from dangjian.pictures.photo import Photo
from dangjian.schema.site_config import Schema

DOCS = "docs/"
"""How the content folder is called in messages."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The same for all files of one reading."""

    schema: Schema
    photos: Mapping[str, Photo | None]
    """Every photo under docs/ by path, None where unreadable."""
    beside: Mapping[str, Sequence[str]]
    """Photos by the folder of the entry they belong to."""
    captions: Mapping[str, str] = field(default_factory=dict)
    """What files beside photos say of them, by the photo's path."""
    all_paths: frozenset[str] | None = None
    """Every file under docs/; None where nobody looked."""
    directory_urls: bool = True

    def is_missing(self, path: str) -> bool:
        """Whether it is certain that there is no such file."""
        return self.all_paths is not None and path not in self.all_paths and path not in self.photos


def homes_of(sources: Iterable[SourceFile]) -> frozenset[str]:
    """Folders that belong to an entry: those with an index page, and ``brands/heguang`` for ``brands/heguang.md``."""
    return frozenset(
        source.folder if source.is_index else f"{source.folder}/{source.stem}".lstrip("/")
        for source in sources
        if source.folder or not source.is_index
    )


def photos_by_home(photos: Iterable[str], homes: frozenset[str]) -> dict[str, list[str]]:
    """Photos by the nearest folder above them that belongs to an entry; those without one are left out."""
    result: dict[str, list[str]] = {}
    for path in photos:
        folder = path.rpartition("/")[0]
        while folder and folder not in homes:
            folder = folder.rpartition("/")[0]
        if folder:
            result.setdefault(folder, []).append(path)
    return result
