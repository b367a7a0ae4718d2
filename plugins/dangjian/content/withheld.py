"""Files under docs/ that must not be published as they are: originals of photos, captions, tables, drafts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dangjian.content.entry import Entry
from dangjian.schema.site_config import Schema

TABLE_SUFFIXES = (".csv", ".xlsx", ".xls", ".et")
PAGE_SUFFIXES = (".md", ".markdown")


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
    hidden = _hidden(paths, entries=tuple(entries), public=public, schema=schema)
    return frozenset({*photos, *sidecars, *_tables(paths, schema), *hidden})


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
