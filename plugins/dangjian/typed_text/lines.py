"""What one typed line is: ``名称: 内容``, ``- 一项``, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dangjian.typed_text.characters import BULLETS, DASHES, SPACES, WIDE_COLONS, quoted

_COLON = re.compile(f"[:{WIDE_COLONS}]")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^']|'')*'(?!')")
_NAME = re.compile(r"[\w·（）()./+ \-]{1,24}")
_WRAPPERS = (("**", "**"), ("“", "”"), ("「", "」"), ("【", "】"), ('"', '"'), ("'", "'"))
_LONGEST_KEY = 200
_NUMBER = re.compile(r"\d+(\.\d+)?")


@dataclass(frozen=True, slots=True)
class KeyLine:
    name: str
    written: str
    """The key as it goes to YAML, quoted."""
    rest: str
    """What stands after the colon, trimmed."""
    is_hard: bool
    """Whether YAML itself would take it for a key: a plain colon with white after it."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    rest: str
    width: int
    """Columns from the dash to the item's text."""


def split_key(content: str) -> KeyLine | None:
    """The key and value of an unindented line, where the colon is one of several and may lack its space.

    ``http://…``, ``8:30`` and ``D:\\照片`` have no key.
    """
    if not content or content[0] in "[{#" or content.startswith("? "):
        return None
    in_quotes = _QUOTED.match(content)
    if content[0] in "\"'" and (not in_quotes or in_quotes.end() == len(content)):
        return None
    if in_quotes:
        after = content[in_quotes.end() :].lstrip(SPACES)
        if after and after[0] in ":" + WIDE_COLONS:
            token = in_quotes.group()
            return KeyLine(token[1:-1].strip(SPACES), token, after[1:].strip(SPACES), True)
    for colon in _COLON.finditer(content[: _LONGEST_KEY + 1]):
        left, right = content[: colon.start()].strip(SPACES), content[colon.end() :]
        if not left:
            return None
        name = _unwrapped(left)
        is_hard = colon.group() == ":" and (not right or right[0] in SPACES)
        if is_hard or (looks_like_name(name) and not _is_inside_a_word(left, colon.group(), right)):
            return KeyLine(name, quoted(name), right.strip(SPACES), is_hard)
    return None


def split_item(content: str, *, loose: bool) -> ItemLine | None:
    """The text of a list item. `loose`: a list is expected here, so ``－ 甲``, ``• 甲`` and ``-甲`` are items too."""
    if not content:
        return None
    after = content[1:]
    rest = after.strip(SPACES)
    width = 1 + len(after) - len(after.lstrip(SPACES))
    if content[0] == "-" and (not after or after[0] in SPACES):
        return ItemLine(rest, width if rest else 2)
    if not loose or not rest or rest[0] in DASHES + BULLETS + "*":
        return None
    is_bullet = content[0] in DASHES + BULLETS or (content[0] == "*" and "*" not in rest)
    if not is_bullet or (content[0] == "-" and _NUMBER.fullmatch(rest)):
        return None
    return ItemLine(rest, width)


def looks_like_name(text: str) -> bool:
    """Short, without sentence marks, and not a bare number."""
    return bool(_NAME.fullmatch(text)) and any(char.isalpha() for char in text)


def is_rule(line: str) -> bool:
    """Only dashes, three or more; two will do when Word or an input method joined them to long ones."""
    marks = line.strip(SPACES)
    if not marks or any(char not in DASHES for char in marks):
        return False
    return len(marks) >= 3 or (len(marks) == 2 and any(char in "—―─" for char in marks))


def _unwrapped(name: str) -> str:
    if name[0].isalnum():
        return name
    for opening, closing in _WRAPPERS:
        inner = name[len(opening) : len(name) - len(closing)].strip(SPACES)
        if name.startswith(opening) and name.endswith(closing) and looks_like_name(inner):
            return inner
    return name


def _is_inside_a_word(left: str, colon: str, right: str) -> bool:
    if colon != ":":
        return False
    return right.startswith(("//", "\\")) or (left[-1].isdigit() and right[0].isdigit())
