"""Which photos an entry shows: beside it, in its text, and named in any field; and which ones a name means."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache

from dangjian.content.entry import Entry
from dangjian.content.photo_complaints import spelling
from dangjian.pictures.photo import Photo
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields


def photo_paths_of(entry: Entry, *, photos: Mapping[str, Photo | None]) -> frozenset[str]:
    """Paths relative to docs/ without those a note calls hidden; files that do not exist are among them."""
    folder = entry.source_path.rpartition("/")[0]
    named = (posixpath.normpath(posixpath.join(folder, name)) for name in _files_named(entry.entity))
    shown = (photo.path for photo in entry.photos if photo.path)
    return frozenset({*shown, *named} - hidden_paths(entry, photos=photos))


def hidden_paths(entry: Entry, *, photos: Mapping[str, Photo | None]) -> frozenset[str]:
    """Photos that a note of `entry` calls hidden."""
    notes = [note for note in entry.entity.photos if note.is_hidden]
    return frozenset(path for note in notes for path, _ in photos_meant(note.file, entry=entry, photos=photos))


def resolve_photo(entry: Entry, name: str) -> str:
    """The path relative to docs/ of a photo that a field of `entry` names."""
    return posixpath.normpath(posixpath.join(entry.source_path.rpartition("/")[0], name)) if name else ""


def photos_meant(name: str, *, entry: Entry, photos: Mapping[str, Photo | None]) -> Iterator[tuple[str, Photo]]:
    """Path and photo of every readable photo that `name`, a file or a pattern, may mean in `entry`.

    Where there is no such file, rather one too many: capitals, spaces and full-width letters make no difference.
    """
    path = resolve_photo(entry, name)
    exact = photos.get(path)
    if exact is not None:
        yield path, exact
        return
    pattern = spelling(path).replace("[", "[[]")
    for other, photo in photos.items():
        if pattern and photo is not None and fnmatchcase(spelling(other), pattern):
            yield other, photo


def certificate_of(entry: Entry) -> str:
    """The file that 证书图 names; empty where the entry has none."""
    certificate: str = getattr(entry.entity, "certificate", "")
    return certificate


def _files_named(model: Declared) -> Iterator[str]:
    for declared in _fields_with_files(type(model)):
        value = getattr(model, declared.name)
        if declared.parts is None:
            if value and "*" not in value:
                yield value
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if part is not None:
                yield from _files_named(part)


@cache
def _fields_with_files(model: type[Declared]) -> tuple[DeclaredField, ...]:
    """Those that name a file, and structures in which one may be named."""
    return tuple(
        declared
        for declared in declared_fields(model).values()
        if declared.kind.name == "photo"
        or (declared.parts and declared.kind.name != "achievements" and _fields_with_files(declared.parts.model))
    )
