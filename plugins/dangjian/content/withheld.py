"""Files under docs/ that must not be published as they are: originals of photos, captions, tables, drafts, traces."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dangjian.content.entry import Entry
from dangjian.pictures.photo import PHOTO_SUFFIXES, suffix_of
from dangjian.schema.site_config import Schema

TABLE_SUFFIXES = (".csv", ".xlsx", ".xls", ".et")
PAGE_SUFFIXES = (".md", ".markdown")
RAW_SUFFIXES = frozenset(
    {".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".raf", ".raw", ".rw2", ".aae", ".thm", ".xmp", ".psd"}
)
"""What cameras, telephones and Photoshop keep beside a photo: the whole of it, or what was done to it and where."""
FILM_SUFFIXES = frozenset({".mov", ".mp4"})
SPARE_SUFFIXES = frozenset({".bak", ".old", ".orig", ".part", ".temp", ".tmp", ".crdownload"})
THUMBNAILS = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "picasa.ini"})
"""Windows keeps small pictures of a whole folder in one file, of hidden and deleted photos too."""


def withheld_files(
    paths: Collection[str],
    *,
    photos: Iterable[str],
    sidecars: Iterable[str],
    entries: Iterable[Entry],
    public: Collection[str],
    schema: Schema,
) -> frozenset[str]:
    """Of `paths`, those MkDocs may not copy. `public` are the keys of the entries that are shown."""
    entries, photos = tuple(entries), frozenset(photos)
    hidden = _hidden(paths, entries=entries, public=public, schema=schema)
    return frozenset({*photos, *sidecars, *_tables(paths, schema), *_traces(paths, photos, entries), *hidden})


def _traces(paths: Iterable[str], photos: frozenset[str], entries: Collection[Entry]) -> Iterator[str]:
    """What lies beside photos and was not meant to be seen: the film of a Live Photo tells where it was taken."""
    stems = {path.rpartition(".")[0].lower() for path in photos}
    for path in paths:
        if path in photos:  # withheld anyway
            continue
        name, suffix = path.rpartition("/")[2], suffix_of(path)
        if name.lower() in THUMBNAILS or suffix in RAW_SUFFIXES or _is_spare_copy(path, suffix):
            yield path
        is_film_of_photo = suffix in FILM_SUFFIXES and path.rpartition(".")[0].lower() in stems
        if is_film_of_photo and not any(name in entry.body for entry in entries):
            yield path


def _is_spare_copy(path: str, suffix: str) -> bool:
    """Whether this is a photo under the name of a spare copy: ``a.jpg.bak``, ``a.jpg_original``, ``a.jpg~``."""
    if suffix in SPARE_SUFFIXES:
        return suffix_of(path[: -len(suffix)]) in PHOTO_SUFFIXES
    return suffix not in PHOTO_SUFFIXES and any(
        suffix.startswith((f"{known}_", f"{known}~")) for known in PHOTO_SUFFIXES
    )


def _tables(paths: Iterable[str], schema: Schema) -> Iterator[str]:
    """Tables of honours, read or not: columns that nobody knows may be for the school's own use."""
    for path in paths:
        if path.lower().endswith(TABLE_SUFFIXES) and schema.collection_for(path).kind == "achievement":
            yield path


def _hidden(
    paths: Iterable[str], *, entries: Collection[Entry], public: Collection[str], schema: Schema
) -> Iterator[str]:
    """Pages that are not shown, and what lies in their folders."""
    lists = {collection.index_source for collection in schema.collections.values()}
    is_public = {
        _folder_of(entry): entry.key in public for entry in entries if entry.page_path and entry.page_path not in lists
    }
    yield from (entry.page_path for entry in entries if entry.page_path and entry.key not in public)
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in is_public:
            folder = folder.rpartition("/")[0]
        if folder and not is_public[folder] and not path.lower().endswith(PAGE_SUFFIXES):
            yield path


def _folder_of(entry: Entry) -> str:
    """The folder that belongs to a page: its own, or the one of the same name beside it."""
    stem = entry.page_path.rpartition(".")[0]
    folder, _, name = stem.rpartition("/")
    return folder if name.lower() in {"index", "readme"} else stem
