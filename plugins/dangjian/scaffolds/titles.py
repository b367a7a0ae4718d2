"""What the site has already, by name, so that a new entry can offer it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dangjian.content.entry import Entry


def titles_by_kind(entries: Iterable[Entry]) -> Mapping[str, tuple[str, ...]]:
    """Titles of entries with a page of their own, by kind, in the order of their files."""
    titles: dict[str, list[str]] = {}
    for entry in sorted(entries, key=lambda entry: entry.source_path):
        if entry.page_path:
            titles.setdefault(entry.kind, []).append(entry.title)
    return {kind: tuple(dict.fromkeys(names)) for kind, names in titles.items()}
