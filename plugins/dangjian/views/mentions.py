"""Names in fields, led to the entries that bear them."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.public_fields import is_hidden


def mentioned(entry: Entry, name: str, *, materials: Materials) -> tuple[Link, ...]:
    """What the field `name` names, in the order written; a name that is nobody's stays a word without a link.

    Also what `entry` names in this relation without writing it there, such as the branch of one of its activities.
    """
    if is_hidden(entry, name):
        return ()
    value = getattr(entry.entity, name, ())
    words = (value,) if isinstance(value, str) else tuple(value or ())
    return linked_words(words, targets=materials.library.targets(entry, name), materials=materials, with_rest=True)


def linked_words(
    words: tuple[str, ...], *, targets: tuple[Entry, ...], materials: Materials, with_rest: bool = False
) -> tuple[Link, ...]:
    """Each word as a link to the target it names; `with_rest` adds the targets no word names."""
    if not words and not targets:
        return ()
    wanted = {target.key for target in targets}
    books = [materials.catalogue.books[kind] for kind in dict.fromkeys(target.kind for target in targets)]
    links: dict[str, Link] = {}
    for word in words:
        found = (book.find(word) for book in books)
        target = next((entry for entry in found if entry is not None and entry.key in wanted), None)
        if target is not None:
            links.setdefault(target.key, entry_link(target))
        elif word:
            links.setdefault(f" {word}", Link(word))
    if with_rest:
        for target in targets:
            links.setdefault(target.key, entry_link(target))
    return tuple(links.values())


def entry_link(entry: Entry) -> Link:
    return Link(text=entry.title, url=entry.url)
