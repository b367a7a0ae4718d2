"""Photos of an entry: which files, in which order, with which words."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from dangjian.content import photo_complaints
from dangjian.content.entry import EntryPhoto
from dangjian.content.photo_complaints import spelling
from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Severity
from dangjian.schema.entities.parts import PhotoNote

_ASKED = frozenset({"有", "some", "待确认", "不确定", "unknown"})
"""Words of 未成年人 after which somebody must have consented."""
_NUMBERS = re.compile(r"(\d+)")
_CONSENTED = ("已授权", "仅背影远景")


def natural_order(name: str) -> list[str | int]:
    """「照片2」 before 「照片10」; words and numbers take turns, beginning with a word, if need be an empty one."""
    parts: list[str | int] = [*_NUMBERS.split(name.lower())]
    parts[1::2] = map(int, parts[1::2])
    return parts


def gather_photos(
    *,
    folder: str,
    beside: Sequence[str],
    notes: Sequence[PhotoNote],
    cover: str,
    in_body: Sequence[str],
    photos: Mapping[str, Photo | None],
    sidecars: Mapping[str, str],
    other_files: Collection[str] = (),
    takes_beside: bool = True,
) -> tuple[tuple[EntryPhoto, ...], tuple[tuple[int | None, Complaint], ...]]:
    """All photos of an entry, and complaints with the position of the note they are about (None: the cover).

    `beside` are photo paths in the entry's folder, taken in unless told otherwise; `photos` holds every photo under
    docs/ by path (None: unreadable); `sidecars` captions by photo path; `other_files` what else lies under docs/.
    Notes with a pattern say something of several photos; a later note adds to an earlier one. Captions: note, then
    sidecar, then what is embedded in the file.
    """
    gathering = _Gathering(folder, tuple(beside), photos, sidecars, frozenset(in_body), other_files)
    for position, note in enumerate(notes):
        gathering.take_note(position, note)
    for path in (*in_body, *(gathering.in_order() if takes_beside else ())):
        if path in photos:
            gathering.found.setdefault(path, gathering.start(path))
    if cover:
        gathering.take_cover(cover)
    gathering.ask_for_consent()
    shown = (item for path, item in gathering.found.items() if path not in gathering.hidden)
    return (*shown, *gathering.captions_alone), tuple(gathering.complaints)


@dataclass(slots=True)
class _Gathering:
    folder: str
    beside: Sequence[str]
    photos: Mapping[str, Photo | None]
    sidecars: Mapping[str, str]
    placed: frozenset[str]
    other_files: Collection[str]
    found: dict[str, EntryPhoto] = field(default_factory=dict)
    captions_alone: list[EntryPhoto] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    complaints: list[tuple[int | None, Complaint]] = field(default_factory=list)
    described: dict[str, PhotoNote] = field(default_factory=dict)
    """Notes that are about one file, by its path."""
    notes_on: dict[str, list[tuple[int, PhotoNote]]] = field(default_factory=dict)
    """All notes on a photo with their positions, those by a pattern too."""

    def in_order(self) -> list[str]:
        """The photos of the entry's folder; their names decide, as the way there is the same for all."""
        way = len(self.folder)
        return sorted(self.beside, key=lambda path: natural_order(path[way:]))

    def start(self, path: str) -> EntryPhoto:
        photo = self.photos.get(path)
        caption = self.sidecars.get(path, photo.description if photo else "")
        return EntryPhoto(path, photo, caption=caption, is_in_body=path in self.placed)

    def take_note(self, position: int, note: PhotoNote) -> None:
        if not note.file:
            words = note.caption or note.alt
            if words:
                self.captions_alone.append(EntryPhoto("", None, note.caption, note.alt, note.credit))
                self.complaints.append((position, photo_complaints.caption_alone(words)))
            if note.mosaic:
                self.complaints.append((position, _MOSAIC_ALONE))
            return
        paths = self._find(note.file, position)
        for path in paths:
            if not _is_pattern(note.file):
                self._compare_with_earlier(path, note, position)
            self.notes_on.setdefault(path, []).append((position, note))
            self.found[path] = _with_note(self.found.get(path) or self.start(path), note)
            if note.is_hidden:
                self.hidden.add(path)
        if not paths and not _is_pattern(note.file):
            path = self._path(note.file)
            self.found[path] = _with_note(EntryPhoto(path, None), note)

    def take_cover(self, cover: str) -> None:
        for path in self._find(cover, None)[:1]:
            self.found[path] = replace(self.found.get(path) or self.start(path), is_cover=True)

    def ask_for_consent(self) -> None:
        """Tell of photos with pupils that are shown although nobody wrote that they may be."""
        asked: dict[int, list[str]] = {}
        for path, notes in self.notes_on.items():
            minors = [(position, note.minors) for position, note in notes if note.minors]
            consent = next((note.consent for _, note in reversed(notes) if note.consent), "")
            if not minors or minors[-1][1] not in _ASKED or path in self.hidden:
                continue
            if not consent.startswith(_CONSENTED) and not any(note.mosaic for _, note in notes):
                asked.setdefault(minors[-1][0], []).append(path.rpartition("/")[2])
        for position, names in asked.items():
            self.complaints.append((position, _no_consent(names)))

    def _find(self, name: str, position: int | None) -> tuple[str, ...]:
        """Paths of the photos that `name` means; complaints where it means none, or one only nearly."""
        path = self._path(name)
        if path in self.photos:
            return (path,)
        if _is_pattern(name):
            pattern = path.replace("[", "[[]")
            matches = tuple(item for item in self.in_order() if fnmatchcase(item, pattern))
            if not matches:
                self.complaints.append((position, photo_complaints.no_photo_like(name, self.beside)))
            return matches
        alike = _only(item for item in self._near() if spelling(item) == spelling(path))
        if alike:
            self.complaints.append((position, photo_complaints.spelt_otherwise(name, alike.rpartition("/")[2])))
            return (alike,)
        if path in self.other_files:
            self.complaints.append((position, photo_complaints.not_a_photo(name)))
        else:
            self.complaints.append((position, photo_complaints.missing_photo(name, self._near())))
        return ()

    def _near(self) -> tuple[str, ...]:
        """Photos in the entry's folder: its own and those of its neighbours."""
        neighbours = (path for path in self.photos if path.rpartition("/")[0] == self.folder)
        return tuple(dict.fromkeys((*self.beside, *neighbours)))

    def _path(self, name: str) -> str:
        return posixpath.normpath(posixpath.join(self.folder, name))

    def _compare_with_earlier(self, path: str, note: PhotoNote, position: int) -> None:
        earlier = self.described.setdefault(path, note)
        if earlier is not note and note.caption and earlier.caption and note.caption != earlier.caption:
            self.complaints.append((position, photo_complaints.described_twice(note.file, earlier.caption)))


_MOSAIC_ALONE = Complaint(
    "photo.mosaic_alone", "写了「打码」，却没有写是哪张照片。", "请补上「文件: 照片的文件名」，再看看网页上遮住了没有。"
)


def _no_consent(names: Sequence[str]) -> Complaint:
    listed = "、".join(f"「{name}」" for name in names[:3]) + (f"等 {len(names)} 张" if len(names) > 3 else "")
    return Complaint(
        "photo.minors",
        f"照片{listed}里有（或可能有）认得出的学生，还没有写明家长是否同意公开。",
        "家长同意了，就写「授权: 已授权」；只有背影或远景，就写「授权: 仅背影远景」；还没有同意，"
        "可以先用「打码」遮住脸，或者写「隐藏: 是」。确实没有学生，就写「未成年人: 无」。",
        Severity.WARNING,
    )


def _is_pattern(name: str) -> bool:
    return "*" in name or "?" in name


def _only(paths: Iterable[str]) -> str:
    found = tuple(paths)
    return found[0] if len(found) == 1 else ""


def _with_note(photo: EntryPhoto, note: PhotoNote) -> EntryPhoto:
    return replace(
        photo,
        caption=note.caption or photo.caption,
        alt=note.alt or photo.alt,
        credit=note.credit or photo.credit,
        focus=note.focus or photo.focus,
        is_cover=note.is_cover or photo.is_cover,
    )
