"""Entries written just as the guide shows them, read line by line: nothing to mend, nothing for a YAML parser."""

from __future__ import annotations

import re

from dangjian.typed_text.building import Path, YamlValue

_UNUSUAL = re.compile("[^\n -~·–—‘-”…、-〛\u4e00-\u9fff！-～]|#")
"""Remarks, and characters of which some are mended; the others are left to mending too, for safety."""
_ENTRY = re.compile("([A-Za-z\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]{0,23}):(?: +([^ ](?:.*[^ ])?))? *")
_ITEM = re.compile(r"([\w《（](?:[^:：]*[^:： ])?|\{.*\}) *")
_BEGINS_NO_TEXT = frozenset("[]{}［］｛｝【】「」|>*&!'\"")
_HELD_TOGETHER = re.compile(r"（\w*）|《\w*》|“\w*”(?=\w)|(?<=\w)、(?=\w)")
"""Marks in brackets that part nothing: a 「、」 does not where a plain comma or the entries of braces do."""
_MARK = re.compile("[][{}［］｛｝【】「」“”‘’《》（），、；：'\"]")


def read_plain(
    text: str, *, first_line: int, text_keys: frozenset[str]
) -> tuple[dict[str, YamlValue], dict[Path, int]] | None:
    """The values and their lines as mending and parsing would have them; None unless every line is surely plain.

    Plain are unindented ``名称: 内容``, ``名称: [甲, 乙]`` and ``名称: {甲: 乙, 丙: 丁}``; and below a ``名称:``
    without content ``  - 内容``, ``  - {甲: 乙}``, or ``  - 名称: 内容`` and more such entries in its column.
    """
    if _UNUSUAL.search(text):
        return None
    reader = _Reader(text_keys)
    for number, line in enumerate(text.split("\n"), start=first_line):
        if line and not reader.takes(line, number):
            return None
    return (reader.tree, reader.lines) if reader.tree else None


class _Reader:
    """Grows its tree by one line after the other."""

    def __init__(self, text_keys: frozenset[str]) -> None:
        self.text_keys = text_keys
        self.tree: dict[str, YamlValue] = {}
        self.lines: dict[Path, int] = {}
        self.name = ""
        """Of the last unindented entry."""
        self.items: list[YamlValue] | None = None
        """What stands below it; None where it has content of its own."""
        self.open_item: dict[str, YamlValue] | None = None
        """The last item, where it takes further entries."""

    def takes(self, line: str, number: int) -> bool:
        """Whether the line is plain; then it is in the tree."""
        if line[0] != " ":
            return self._takes_entry(line, number, self.tree, ())
        if line.startswith("  - ") and self.items is not None:
            return self._takes_item(line[4:], number, self.items)
        if line.startswith("    ") and self.open_item is not None and self.items:
            return self._takes_entry(line[4:], number, self.open_item, (self.name, len(self.items) - 1))
        return False

    def _takes_entry(self, typed: str, number: int, holder: dict[str, YamlValue], path: Path) -> bool:
        entry = _ENTRY.fullmatch(typed)
        if not entry or entry[1] in holder:
            return False
        name, content = entry.groups()
        value = self._value(content, is_text=name in self.text_keys) if content else None
        if value is None and (content or path):
            return False
        holder[name] = value
        self._place((*path, name), value, number)
        if not path:
            self.name, self.items, self.open_item = name, None if content else [], None
        return True

    def _takes_item(self, typed: str, number: int, items: list[YamlValue]) -> bool:
        path = (self.name, len(items))
        self.tree[self.name] = items
        found = _ITEM.fullmatch(typed)
        if not found:
            self.open_item = {}
            self._place(path, None, number)
            items.append(self.open_item)
            return self._takes_entry(typed, number, self.open_item, path)
        self.open_item = None
        value = self._value(found[1], is_text=False)
        self._place(path, value, number)
        items.append(value)
        return value is not None

    def _place(self, path: Path, value: YamlValue, number: int) -> None:
        self.lines[path] = number
        parts = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
        self.lines.update({(*path, part): number for part in parts})

    def _value(self, content: str, *, is_text: bool) -> YamlValue:
        """Text, or brackets with nothing in them but texts; None where that is not sure."""
        if content[0] not in _BEGINS_NO_TEXT:
            return content
        brackets, inner = content[0] + content[-1], content[1:-1]
        if is_text or brackets not in ("[]", "{}") or _MARK.search(_HELD_TOGETHER.sub("", inner)):
            return None
        parts = [part.strip(" ") for part in inner.split(",")]
        if brackets == "[]":
            is_sure = ":" not in inner and ("," in inner or "、" not in inner)
            return [part for part in parts if part] if is_sure else None
        mapping: dict[str, YamlValue] = {}
        for part in parts:
            entry = _ENTRY.fullmatch(part)
            if not entry or not entry[2] or ":" in entry[2] or entry[1] in mapping:
                return None
            mapping[entry[1]] = entry[2]
        return mapping
