"""What authors want hidden in photos, gathered over the whole site: a mask holds wherever the same photo is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dangjian.content.entry import Entry
from dangjian.content.photo_use import photos_meant
from dangjian.pictures.mosaic import Box
from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Problem
from dangjian.schema.entities.parts import PhotoNote


@dataclass(frozen=True, slots=True)
class PhotoMasks:
    """Boxes to make unrecognisable, and photos that wait for theirs; both by the photo's digest."""

    boxes: Mapping[str, tuple[Box, ...]] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    """Photos whose 打码 was written and could not be read: rather none of it than a face."""
    problems: tuple[Problem, ...] = ()


def gather_masks(entries: Iterable[Entry], *, photos: Mapping[str, Photo | None]) -> PhotoMasks:
    """Masks of all notes of all entries, drafts too; copies of a photo under other names are the same photo."""
    boxes: dict[str, tuple[Box, ...]] = {}
    withheld: set[str] = set()
    problems: list[Problem] = []
    for entry, position, note in _masked_notes(entries):
        digests = {photo.digest: path for path, photo in photos_meant(note.file, entry=entry, photos=photos)}
        for digest in digests:
            boxes[digest] = (*boxes.get(digest, ()), *note.mosaic)
        if not note.mosaic and digests:
            withheld |= digests.keys()
            where = entry.place_of("photos", position, "mosaic")
            problems.append(_withheld(note.file).at(where))
    return PhotoMasks(boxes, frozenset(withheld), tuple(problems))


def _masked_notes(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int, PhotoNote]]:
    """Notes in which 打码 was written, read or not."""
    for entry in entries:
        for position, note in enumerate(entry.entity.photos):
            if note.file and (note.mosaic or ("photos", position, "mosaic") in entry.lines):
                yield entry, position, note


def _withheld(name: str) -> Complaint:
    return Complaint(
        "photo.withheld",
        f"照片「{name}」的「打码」没有写成，怕露出人脸，先没有放到网站上。",
        "请把框写好，例如「打码: [0.42, 0.18, 0.1, 0.14]」；不用遮的，就删掉「打码」这一项。",
    )
