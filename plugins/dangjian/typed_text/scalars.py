"""What a value is that begins on a line: a quotation, a text block, a bracketed value, a trick, or plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dangjian.typed_text.characters import SPACES, quoted, split_indent, without_indent

_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SINGLE = re.compile(r"'(?:[^']|'')*'(?!')", re.DOTALL)
_AFTER = re.compile(rf"[{SPACES}]*$|[{SPACES}]+#.*$")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_KNOWN_ESCAPES = '0abt\tnvfre "/\\N_LP\nxuU'
_HEX_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})")
_BLOCK_HEADER = re.compile(rf"([|>])([+-]?)[1-9]?([+-]?)(?:[{SPACES}]+#.*)?")
_TRICK = re.compile(rf"(\*[A-Za-z0-9_-]+|[&!][A-Za-z0-9_!<>/.:-]*)(?=[{SPACES}]|$)(.*)")


@dataclass(frozen=True, slots=True)
class TextBlock:
    """``|`` or ``>`` and the indented lines below it."""

    header: str
    lines: tuple[str, ...]
    """Without their common indentation; none when nothing is indented below."""


@dataclass(frozen=True, slots=True)
class Trick:
    """An alias, anchor or tag of YAML's own."""

    mark: str
    stands_alone: bool
    """Nothing follows on the line, so that the value may stand below."""


def read_quotation(text: str) -> str | None:
    """`text` as one YAML quotation, when it is one from its first mark to its last (a remark may follow)."""
    pattern = _DOUBLE if text.startswith('"') else _SINGLE
    found = pattern.match(text)
    if not found or not _AFTER.match(text, found.end()):
        return None
    token = found.group()
    if token.startswith("'") or _has_only_known_escapes(token):
        return token
    # "D:\照片": whoever wrote this did not mean escapes at all.
    return quoted(token[1:-1])


def opens_quotation(text: str) -> bool:
    """Begins with a mark that is not closed on the same line."""
    if not text.startswith(('"', "'")):
        return False
    return not (_DOUBLE if text[0] == '"' else _SINGLE).match(text)


def read_text_block(header: str, below: Iterable[str], *, indent: int) -> TextBlock | None:
    """The lines deeper than `indent` below a ``|`` or ``>``; None when `header` is anything else."""
    found = _BLOCK_HEADER.fullmatch(header)
    if not found:
        return None
    lines: list[str] = []
    for line in below:
        width, content = split_indent(line)
        if content and width <= indent:
            break
        lines.append(line)
    while lines and not lines[-1].strip(SPACES):
        lines.pop()
    common = min((split_indent(line)[0] for line in lines if line.strip(SPACES)), default=0)
    mark, chomping = found.group(1), found.group(2) or found.group(3)
    return TextBlock(f"{mark}2{chomping}", tuple(without_indent(line, common) for line in lines))


def read_trick(text: str) -> Trick | None:
    """``*name``, ``&name …`` or ``!tag …`` in plain letters; ``*重要*`` and ``!重要`` are text."""
    found = _TRICK.fullmatch(text)
    if not found:
        return None
    rest = found.group(2).strip(SPACES)
    if found.group(1).startswith("*") and rest:
        return None
    return Trick(found.group(1), not rest)


def _has_only_known_escapes(token: str) -> bool:
    for escape in _ESCAPE.finditer(token):
        if escape.group(1) not in _KNOWN_ESCAPES:
            return False
        if escape.group(1) in "xuU" and not _HEX_ESCAPE.match(token, escape.start()):
            return False
    return True
