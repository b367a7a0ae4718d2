"""Photos of an entry: which files, in which order, with which words."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from dangjian.content.entry import EntryPhoto
from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Severity
from dangjian.schema.entities.parts import PhotoNote


def natural_order(name: str) -> tuple[object, ...]:
    """「照片2」 before 「照片10」."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", name.lower()))


def gather_photos(
    *,
    folder: str,
    beside: Sequence[str],
    notes: Sequence[PhotoNote],
    cover: str,
    in_body: Sequence[str],
    photos: Mapping[str, Photo | None],
    sidecars: Mapping[str, str],
) -> tuple[tuple[EntryPhoto, ...], tuple[tuple[int | None, Complaint], ...]]:
    """All photos of an entry, and complaints with the position of the note they are about (None: the cover).

    `beside` are photo paths in the entry's folder; `photos` holds every photo under docs/ by path (None: unreadable);
    `sidecars` captions by photo path. Notes with a pattern say something of several photos; a later note adds to an
    earlier one. Captions: note, then sidecar, then what is embedded in the file.
    """
    found: dict[str, EntryPhoto] = {}
    captions_alone: list[EntryPhoto] = []
    hidden: set[str] = set()
    complaints: list[tuple[int | None, Complaint]] = []
    placed = set(in_body)

    def start(path: str) -> EntryPhoto:
        photo = photos.get(path)
        embedded = photo.description if photo else ""
        return EntryPhoto(path, photo, caption=sidecars.get(path, embedded), is_in_body=path in placed)

    for position, note in enumerate(notes):
        if not note.file:
            if note.caption or note.alt:
                captions_alone.append(EntryPhoto("", None, caption=note.caption, alt=note.alt, credit=note.credit))
                complaints.append((position, _caption_alone(note.caption or note.alt)))
            continue
        matches = _matching(note.file, folder=folder, beside=beside, photos=photos)
        if not matches:
            path = posixpath.normpath(posixpath.join(folder, note.file))
            complaints.append((position, _no_such_photo(note.file, beside)))
            if not any(sign in note.file for sign in "*?"):
                found[path] = _with_note(found.get(path) or EntryPhoto(path, None), note)
            continue
        for path in matches:
            found[path] = _with_note(found.get(path) or start(path), note)
            if note.is_hidden:
                hidden.add(path)
    for path in (*in_body, *sorted(beside, key=natural_order)):
        if path not in found and path in photos:
            found[path] = start(path)
    if cover:
        path = posixpath.normpath(posixpath.join(folder, cover))
        if path in photos:
            found[path] = replace(found.get(path) or start(path), is_cover=True)
        else:
            complaints.append((None, _no_such_photo(cover, beside)))
    shown = tuple(item for path, item in found.items() if path not in hidden)
    return (*shown, *captions_alone), tuple(complaints)


def _matching(
    pattern: str, *, folder: str, beside: Sequence[str], photos: Mapping[str, Photo | None]
) -> tuple[str, ...]:
    path = posixpath.normpath(posixpath.join(folder, pattern))
    if path in photos:
        return (path,)
    if not any(sign in pattern for sign in "*?"):
        return ()
    return tuple(item for item in sorted(beside, key=natural_order) if fnmatchcase(item, path))


def _with_note(photo: EntryPhoto, note: PhotoNote) -> EntryPhoto:
    return replace(
        photo,
        caption=note.caption or photo.caption,
        alt=note.alt or photo.alt,
        credit=note.credit or photo.credit,
        focus=note.focus or photo.focus,
        is_cover=note.is_cover or photo.is_cover,
    )


def _caption_alone(caption: str) -> Complaint:
    return Complaint(
        "photo.caption_alone",
        f"图片说明「{caption}」没有照片。",
        "有照片就补上「文件: 照片的文件名」；没有照片可以不管，网页上会留着这句说明。",
        Severity.NOTICE,
    )


def _no_such_photo(name: str, beside: Sequence[str]) -> Complaint:
    from_name = {path.rpartition("/")[2].lower(): path.rpartition("/")[2] for path in beside}
    alike = from_name.get(name.lower()) or next(
        (shown for low, shown in from_name.items() if low.rpartition(".")[0] == name.lower().rpartition(".")[0]), ""
    )
    hint = f"文件夹里有一张「{alike}」，是不是它？" if alike else "请检查文件名，连同后缀和空格都要一样。"
    return Complaint("photo.missing", f"找不到图片「{name}」。", hint)
