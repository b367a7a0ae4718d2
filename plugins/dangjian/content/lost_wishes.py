"""Wishes to hide something that stand in the head of a page and did not get through to what was read of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dangjian.content.front_matter import FrontMatter
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.parts import PhotoNote
from dangjian.schema.reading import Reading
from dangjian.schema.suggesting import nearest

_KEY = re.compile(r"(?P<key>[^\s,，、;；.。!！?？(){}\[\]【】「」\"'“”‘’:：=＝#-]+)\s*[:：=＝]")
_GUARDS = {
    name: declared.name
    for declared in (*declared_fields(PhotoNote).values(), declared_fields(Entity)["draft"])
    if declared.guards
    for name in declared.names
}
_BOX_IN_WORDS = re.compile(rf"(?:{'|'.join(declared_fields(PhotoNote)['mosaic'].names)})\W*\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LostWishes:
    photo_lines: tuple[int, ...] = ()
    """Where a photo was to be masked or hidden."""
    draft_line: int = 0
    """Where the page was called a draft, or something like it; 0 where it was not."""


def lost_wishes(text: str, matter: FrontMatter, reading: Reading[Entity]) -> LostWishes:
    """What of `text`, the whole file, asks to hide something and is not in what was read; told with its line."""
    photo_lines = [*_boxes_among_words(reading)]
    draft_line = reading.lines.get(("draft",), 1) if reading.is_refused("draft") else 0
    if matter.complaints or reading.problems:
        settled = Counter((line, path[-1]) for path, line in reading.lines.items() if path[-1] in _GUARDS.values())
        told = {(reading.lines.get(path), path[-1]) for path in reading.refused}
        for (line, name), count in sorted(Counter(_written(text, matter)).items()):
            if count <= settled[line, name] or (line, name) in told:
                continue
            if name == "draft":
                draft_line = draft_line or line
            else:
                photo_lines.append(line)
    return LostWishes(tuple(dict.fromkeys(photo_lines)), draft_line)


def _written(text: str, matter: FrontMatter) -> Iterator[tuple[int, str]]:
    """Line and English name of every key that hides something, in the head or, where none was found, anywhere."""
    lines = text.split("\n")
    head = lines[: matter.body_line - 1] if matter.body_line > 1 else lines
    for number, line in enumerate(head, start=1):
        for found in _KEY.finditer(line):
            name = _guard_called(found["key"])
            if name:
                yield number, name


@lru_cache(maxsize=4096)
def _guard_called(key: str) -> str:
    """Stricter than where the place of the key is known: the name itself, or another spelling of its sound."""
    if key in _GUARDS:
        return _GUARDS[key]
    alike = nearest(key, (name for name in _GUARDS if len(name) == len(key) and not name.isascii()))
    return _GUARDS.get(alike, "")


def _boxes_among_words(reading: Reading[Entity]) -> Iterator[int]:
    """A box behind the file's name or in the caption, where nobody looks for one."""
    lines: Mapping[tuple[str | int, ...], int] = reading.lines
    for position, note in enumerate(reading.value.photos):
        for field, words in (("file", note.file), ("caption", note.caption)):
            if _BOX_IN_WORDS.search(words):
                yield lines.get(("photos", position, field), lines.get(("photos", position), lines.get(("photos",), 1)))
