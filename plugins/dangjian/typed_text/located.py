"""Typed YAML → plain values that know the line each of them stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dangjian.problems import Complaint
from dangjian.typed_text import refusals
from dangjian.typed_text.building import Path, Refused, YamlValue, build
from dangjian.typed_text.mending import Mended, mend_yaml
from dangjian.typed_text.plain import read_plain
from dangjian.typed_text.refusals import LocatedComplaint

Top: TypeAlias = Literal["mapping", "list", "either"]
_MOST_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class LocatedTree:
    """Mappings, lists and the texts in them; a text is as typed, an empty place is None."""

    value: dict[str, YamlValue] | list[YamlValue] = field(default_factory=dict)
    lines: Mapping[Path, int] = field(default_factory=dict)
    """``("图片", 0, "说明")`` → line of the file, from 1: that of the key, or of the item's beginning."""

    @property
    def mapping(self) -> dict[str, YamlValue]:
        """The value where keys were asked for; empty when it is a list."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> list[YamlValue]:
        """The value where a list was asked for; empty when it is a mapping."""
        return self.value if isinstance(self.value, list) else []

    def line_of(self, *path: str | int) -> int:
        """The line of this value, or of the nearest value that holds it; 0 when there is none."""
        return next((self.lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.lines), 0)


def read_yaml(
    text: str, *, first_line: int = 1, text_keys: frozenset[str] = frozenset(), top: Top = "mapping"
) -> tuple[LocatedTree, tuple[LocatedComplaint, ...]]:
    """Read what can be read with certainty; each top-level line that cannot is named in a complaint.

    `first_line` is the line of the file on which `text` begins. `top` says what the file should be; a tree of the
    other shape is handed back whole, with a complaint. Where keys were asked for and each came with a dash in front,
    the keys are read; other items are named, each in a complaint.
    """
    if len(text) > _MOST_CHARACTERS:
        return LocatedTree(), (LocatedComplaint(first_line, refusals.too_big()),)
    complaints: list[LocatedComplaint] = []
    plain = read_plain(text, first_line=first_line, text_keys=text_keys)
    if plain is not None:
        tree = LocatedTree(*plain)
    else:
        tree, complaints = read_mended(text, first_line=first_line, text_keys=text_keys)
    if top == "list" and tree.mapping:
        line = min(tree.lines.values(), default=first_line)
        complaints.append(LocatedComplaint(line, refusals.keys_not_list()))
    if top == "mapping" and tree.items:
        first = min(tree.lines.values(), default=first_line)
        keys = _keys_behind_dashes(tree)
        complaints.append(LocatedComplaint(first, refusals.list_not_keys(is_read=keys is not None)))
        if keys is None:
            lines = sorted({line for path, line in tree.lines.items() if len(path) == 1})
            typed = text.split("\n")
            complaints += [LocatedComplaint(line, refusals.item_left_out(typed[line - first_line])) for line in lines]
        tree = keys or tree
    return tree, tuple(sorted(complaints, key=lambda complaint: complaint.line))


def read_mended(text: str, *, first_line: int, text_keys: frozenset[str]) -> tuple[LocatedTree, list[LocatedComplaint]]:
    """The same by way of YAML, for text that need not be plain: `read_plain` only ever spares this."""
    mended = mend_yaml(text, first_line=first_line, text_keys=text_keys)
    reader = _Reader(mended, typed=text.split("\n"), first_line=first_line)
    tree = reader.read()
    return tree, [*mended.complaints, *reader.complaints]


def _keys_behind_dashes(tree: LocatedTree) -> LocatedTree | None:
    """``- 标题: 甲`` and ``- 日期: 乙`` as one mapping; None where an item is no key or a key comes twice."""
    mapping: dict[str, YamlValue] = {}
    lines: dict[Path, int] = {}
    for position, item in enumerate(tree.items):
        if not isinstance(item, dict) or mapping.keys() & item.keys():
            return None
        mapping.update(item)
        lines.update({path[1:]: line for path, line in tree.lines.items() if path[0] == position and len(path) > 1})
    return LocatedTree(mapping, lines)


class _Reader:
    """Builds the tree in one piece or, when YAML still objects, entry by entry."""

    def __init__(self, mended: Mended, *, typed: list[str], first_line: int) -> None:
        self.mended = mended
        self.typed = typed
        self.first_line = first_line
        self.complaints: list[LocatedComplaint] = []

    def read(self) -> LocatedTree:
        whole = self._build(0, len(self.mended.lines))
        if not isinstance(whole, Refused):
            return whole
        starts = self.mended.starts
        pieces = [
            (start, self._build(start, end))
            for start, end in zip(starts, (*starts[1:], len(self.mended.lines)), strict=True)
        ]
        mapping: dict[str, YamlValue] = {}
        items: list[YamlValue] = []
        lines: dict[Path, int] = {}
        for start, piece in pieces:
            if isinstance(piece, Refused):
                self._complain_about(start, piece)
            elif isinstance(piece.value, list):
                lines.update({(len(items), *path[1:]): line for path, line in piece.lines.items()})
                items += piece.value
            else:
                for key, value in piece.value.items():
                    own = {path: line for path, line in piece.lines.items() if path[0] == key}
                    if key in mapping:
                        first, second = lines[(key,)], own[(key,)]
                        self._add(second, refusals.duplicate_key(key, value, first=first, second=second))
                        continue
                    mapping[key] = value
                    lines.update(own)
        return LocatedTree(items if items and not mapping else mapping, lines)

    def _build(self, start: int, end: int) -> LocatedTree | Refused:
        text = "\n".join(self.mended.lines[start:end])
        built = build(text, first_line=self.first_line + start)
        if isinstance(built, Refused):
            return built
        self.complaints += built.complaints
        if isinstance(built.value, str):
            return Refused(self.first_line + start)
        return LocatedTree(built.value if built.value is not None else {}, built.lines)

    def _complain_about(self, start: int, refused: Refused) -> None:
        """Name the entry's own line, and the line in it that gave trouble."""
        entry = self.typed[start]
        inner = self.typed[min(refused.line - self.first_line, len(self.typed) - 1)]
        line = inner if inner.strip() else entry
        if refused.mark:
            complaint = refusals.yaml_trick(line, mark=refused.mark)
        elif refused.is_too_deep:
            complaint = refusals.too_deep(entry)
        else:
            complaint = refusals.unreadable(entry)
        self._add(refused.line if refused.mark else self.first_line + start, complaint)
        if refused.mark and line != entry:
            self._add(self.first_line + start, refusals.left_out(entry, because=refused.line))

    def _add(self, line: int, complaint: Complaint) -> None:
        self.complaints.append(LocatedComplaint(line, complaint))
