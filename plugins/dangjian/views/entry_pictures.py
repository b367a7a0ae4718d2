"""The photos of an entry: its cover, its gallery, and pictures named in its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import quote

from dangjian.content.entry import Entry, EntryPhoto
from dangjian.content.photo_use import resolve_photo
from dangjian.views.materials import Materials
from dangjian.views.picture import PictureView
from dangjian.views.picture_view import photo_key, picture_view
from dangjian.views.picture_wall import PictureWall
from dangjian.views.rows import in_rows

_DRAWING_SIDE_PX = 240
"""Drawings (SVG) have no size in pixels: a square box that the theme's CSS scales."""


def entry_pictures(entry: Entry, *, materials: Materials) -> tuple[tuple[EntryPhoto, PictureView], ...]:
    """All photos of an entry, no two with the same anchor."""
    made = materials.entry_pictures.get(entry.key)
    if made is None:
        made = materials.entry_pictures[entry.key] = tuple(
            (photo, picture_view(photo, materials=materials, title=entry.title, key=anchor))
            for photo, anchor in _with_anchors(entry.photos)
        )
    return made


def _with_anchors(photos: Iterable[EntryPhoto]) -> Iterator[tuple[EntryPhoto, str]]:
    taken: set[str] = set()
    for photo in photos:
        key = wanted = photo_key(photo)
        number = 2
        while key in taken:
            key, number = f"{wanted}-{number}", number + 1
        taken.add(key)
        yield photo, key


def picture_wall(
    entry: Entry, chosen: Callable[[EntryPhoto], bool], *, materials: Materials, prefix: str = ""
) -> PictureWall:
    """The chosen photos of an entry in rows; `prefix` goes before their anchors."""
    photos = tuple(photo for photo in entry.photos if chosen(photo))

    def hang() -> tuple[PictureView, ...]:
        pictures = entry_pictures(entry, materials=materials)
        return in_rows((view for photo, view in pictures if chosen(photo)), prefix=prefix)

    made_from = (_facts_of(entry, materials), entry.title, prefix, tuple(photo.path for photo in photos))
    return PictureWall(made_from, count=len(photos), hang=hang)


def _facts_of(entry: Entry, materials: Materials) -> tuple[object, ...]:
    """All that may differ about the views of its photos; what is known of a photo's pixels is in its picture's key."""
    made = materials.photo_facts.get(entry.key)
    if made is None:
        pictures = materials.pictures
        made = materials.photo_facts[entry.key] = tuple(
            (photo.path, photo.caption, photo.alt, photo.credit, photo.focus, picture and picture.key)
            for photo in entry.photos
            for picture in (pictures.get(photo.path),)
        )
    return made


def has_picture(photo: EntryPhoto, *, materials: Materials) -> bool:
    return photo.path in materials.pictures


def photo_count(entry: Entry, *, materials: Materials) -> int:
    """Photos that can be looked at; a caption whose photo never came is no photo."""
    pictures = materials.pictures
    return len([photo for photo in entry.photos if photo.path in pictures])


def card_picture(entry: Entry, *, materials: Materials) -> PictureView | None:
    """The cover, for lists."""
    cover = entry.cover
    if cover is None or not has_picture(cover, materials=materials):
        return None
    return picture_view(cover, materials=materials, title=entry.title)


def page_cover(entry: Entry, *, materials: Materials) -> PictureView | None:
    """The cover at the head of its own page: none where the author placed that photo in the text."""
    cover = entry.cover
    if cover is None or cover.is_in_body:
        return None
    return next(
        (
            picture_view(photo, materials=materials, title=entry.title, key=anchor)
            for photo, anchor in _with_anchors(entry.photos)
            if photo is cover and has_picture(photo, materials=materials)
        ),
        None,
    )


def gallery(entry: Entry, *, materials: Materials, used: frozenset[str] = frozenset()) -> Sequence[PictureView]:
    """Photos that stand neither in the text, nor at the head of the page, nor (`used`: paths) elsewhere on it."""
    cover = entry.cover

    def hangs(photo: EntryPhoto) -> bool:
        return not photo.is_in_body and photo is not cover and (not photo.path or photo.path not in used)

    return picture_wall(entry, hangs, materials=materials)


def file_path(file: str, entry: Entry) -> str:
    """Path under docs/ of a picture an author named: beside the page or in the folder that belongs to it."""
    path = resolve_photo(entry, file)
    known = {photo.path for photo in entry.photos}
    if path in known:
        return path
    return next((photo for photo in sorted(known) if photo.endswith(f"/{file}")), path)


def file_picture(file: str, *, entry: Entry, materials: Materials, title: str) -> PictureView | None:
    """The picture of a file named in a field (标识, 图): a photo, or a drawing that is published as it is."""
    if not file:
        return None
    path = file_path(file, entry)
    known = next((photo for photo in entry.photos if photo.path == path), None)
    return docs_picture(path, materials=materials, title=title, photo=known)


def docs_picture(path: str, *, materials: Materials, title: str, photo: EntryPhoto | None = None) -> PictureView | None:
    """The picture at `path` under docs/; None where it cannot be shown."""
    if path in materials.pictures:
        return picture_view(photo or EntryPhoto(path, None), materials=materials, title=title)
    if not path.lower().endswith(".svg"):
        return None
    url = quote(path)
    return PictureView(url=url, src=url, sources=(), width_px=_DRAWING_SIDE_PX, height_px=_DRAWING_SIDE_PX, alt=title)
