"""What of an entry may be seen: the library holds nothing that a school keeps for itself, so no view can tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dangjian.content.entry import Entry, EntryPhoto
from dangjian.content.photo_use import certificate_of, resolve_photo
from dangjian.schema.declaring import declared_fields

_ALWAYS_SEEN = frozenset({"id", "collection", "draft", "title", "name"})
"""What makes an entry: where it is, whether it is published, what it is called."""


def public_entries(entries: Iterable[Entry]) -> Iterator[Entry]:
    """`entries` as if nobody had written what is hidden or internal."""
    entries = tuple(entries)
    silent = {entry.key for entry in entries if "achievements" in _hidden_fields(entry)}
    for entry in entries:
        if entry.stated_in not in silent:
            yield _public(entry)


def _public(entry: Entry) -> Entry:
    hidden = _hidden_fields(entry)
    rules = entry.collection.field_rules
    extras = tuple(extra for extra in entry.extras if not (extra.field.key in rules and rules[extra.field.key].hidden))
    if not hidden and extras == entry.extras:
        return entry
    fields = type(entry.entity).model_fields
    emptied = {name: fields[name].default for name in hidden}
    return replace(
        entry,
        entity=entry.entity.model_copy(update=emptied),
        extras=extras,
        photos=tuple(_public_photos(entry, hidden)),
    )


def _public_photos(entry: Entry, hidden: frozenset[str]) -> Iterator[EntryPhoto]:
    """Those in the text stay, for it would have holes; a hidden certificate is shown nowhere, a hidden cover as any."""
    certificate = resolve_photo(entry, certificate_of(entry)) if "certificate" in hidden else ""
    brought_in = resolve_photo(entry, entry.entity.cover) if "cover" in hidden and not _is_at_home(entry) else ""
    for photo in entry.photos:
        if "photos" in hidden:
            if photo.is_in_body:
                yield EntryPhoto(photo.path, photo.photo, is_in_body=True)
        elif not photo.path or photo.is_in_body or photo.path not in (certificate, brought_in):
            yield replace(photo, is_cover=False) if "cover" in hidden else photo


def _is_at_home(entry: Entry) -> bool:
    """Whether the cover lies in the entry's own folder, whose photos are shown whether or not somebody names them."""
    stem = entry.source_path.rpartition(".")[0]
    folder, _, name = stem.rpartition("/")
    home = folder if name.lower() in {"index", "readme"} else stem
    return resolve_photo(entry, entry.entity.cover).startswith(f"{home}/")


def _hidden_fields(entry: Entry) -> frozenset[str]:
    return entry.collection.hidden & declared_fields(type(entry.entity)).keys() - _ALWAYS_SEEN
