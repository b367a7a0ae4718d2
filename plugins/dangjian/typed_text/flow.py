"""Values in brackets, ``[甲, 乙]`` and ``{名: 值}``, as they are typed with a Chinese input method."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from dangjian.typed_text.characters import SPACES, WIDE_COLONS, quoted
from dangjian.typed_text.lines import looks_like_name
from dangjian.typed_text.scalars import read_quotation

LIST_OPENERS, LIST_CLOSERS = "[［", "]］"
TEXT_BRACKETS = {"【": "】", "「": "」"}
"""Brackets of Chinese prose: a list only with separators inside and nothing outside."""
MAP_OPENERS, MAP_CLOSERS = "{｛", "}｝"
_SEPARATORS = (",", "，", "；", "、")
"""In a list, whichever comes first in this order separates; the others are part of the text."""
_PAIRS = {"“": "”", "‘": "’", "《": "》", "（": "）"}
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^']|'')*'(?!')", re.DOTALL)
_REMARK = re.compile(rf"(?<=[{SPACES}\n])#(?=[{SPACES}\n])[^\n]*")
_WHITE = SPACES + "\n"
_LONGEST_PAIR = 500
_DEEPEST = 24


class _Kind(Enum):
    OPEN = auto()
    CLOSE = auto()
    SEPARATOR = auto()
    COLON = auto()
    TEXT = auto()
    QUOTED = auto()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    text: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A bracketed value read from the start of a text."""

    yaml: str
    """Plain YAML with as many line ends as were typed."""
    end: int
    """Where the text goes on after the closing bracket."""
    has_separators: bool


class Unclosed(Enum):
    """The text ends before the bracket is closed."""

    UNCLOSED = auto()


def mend_flow(text: str) -> Flow | Unclosed | None:
    """The bracketed value at the start of `text`; None when it is no such value (brackets crossed or too deep)."""
    found = _tokens(text)
    if not isinstance(found, tuple):
        return found
    tokens, end = found
    has_separators = any(token.kind is _Kind.SEPARATOR for token in tokens)
    return Flow(_Emitter(tokens).emit(), end, has_separators)


def _tokens(text: str) -> tuple[list[_Token], int] | Unclosed | None:
    tokens: list[_Token] = []
    closers: list[str] = []
    at = 0
    fresh = True  # at the start of an entry, where a quotation mark opens a quoted scalar
    while at < len(text):
        char = text[at]
        step = 1
        kind = _Kind.TEXT
        if not closers or (fresh and char in LIST_OPENERS + MAP_OPENERS):
            closers.append(MAP_CLOSERS if char in MAP_OPENERS else LIST_CLOSERS + TEXT_BRACKETS.get(char, ""))
            kind = _Kind.OPEN
            if len(closers) > _DEEPEST:
                return None
        elif char in closers[-1]:
            closers.pop()
            kind = _Kind.CLOSE
        elif char in LIST_CLOSERS + MAP_CLOSERS:
            return None
        elif char in _SEPARATORS:
            kind = _Kind.SEPARATOR
        elif char == ":" or char in WIDE_COLONS:
            kind = _Kind.COLON
        elif fresh and (in_quotes := _QUOTED.match(text, at)):
            kind, step = _Kind.QUOTED, in_quotes.end() - at
        elif char == "#" and (remark := _REMARK.match(text, at)):
            at = remark.end()
            continue
        elif char in _PAIRS:
            closing = text.find(_PAIRS[char], at, at + _LONGEST_PAIR)
            step = closing + 1 - at if closing > 0 and "\n" not in text[at:closing] else 1
        tokens.append(_Token(kind, text[at : at + step]))
        at += step
        fresh = kind in {_Kind.OPEN, _Kind.SEPARATOR, _Kind.COLON} or (fresh and char in _WHITE)
        if kind is _Kind.CLOSE and not closers:
            return tokens, at
    return Unclosed.UNCLOSED


def _list_separators(tokens: list[_Token]) -> dict[int, str]:
    """By the index of each opening bracket, the mark that separates what stands directly inside it."""
    chosen: dict[int, str] = {}
    opened: list[tuple[int, set[str]]] = []
    for at, token in enumerate(tokens):
        if token.kind is _Kind.OPEN:
            opened.append((at, set()))
        elif token.kind is _Kind.SEPARATOR:
            opened[-1][1].add(token.text)
        elif token.kind is _Kind.CLOSE:
            start, present = opened.pop()
            chosen[start] = next((mark for mark in _SEPARATORS if mark in present), "")
    return chosen


class _Emitter:
    """Writes tokens as YAML: each text in quotes, each bracket and separator a plain one."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.separators = _list_separators(tokens)
        self.out: list[str] = []
        self.text = ""
        self.open: list[str] = []
        self.separator: list[str] = []
        self.has_key = False
        self.is_filled = False

    def emit(self) -> str:
        for at, token in enumerate(self.tokens):
            if token.kind is _Kind.OPEN:
                self._write_text()
                self.open.append("}" if token.text in MAP_OPENERS else "]")
                self.separator.append(self.separators[at])
                self.out.append("{" if token.text in MAP_OPENERS else "[")
                self.has_key = self.is_filled = False
            elif token.kind is _Kind.CLOSE:
                self._write_text()
                self.separator.pop()
                self.out.append(self.open.pop())
                self.is_filled = True
            elif token.kind is _Kind.SEPARATOR and self._separates(at):
                self._write_text()
                if self.is_filled:
                    self.out.append(", ")
                self.has_key = self.is_filled = False
            elif token.kind is _Kind.COLON and self._is_key_before(token.text, self.tokens[at + 1].text):
                self._write_text()
                self.out.append(": ")
                self.has_key = self.is_filled = True
            elif token.kind is _Kind.QUOTED:
                self._write_text()
                self.out.append(read_quotation(token.text) or token.text)
                self.is_filled = True
            else:
                self.text += token.text
        return "".join(self.out)

    def _separates(self, at: int) -> bool:
        """In square brackets one kind of mark does; in braces any that has a key or nothing after it."""
        mark = self.tokens[at].text
        if self.open[-1] == "]":
            follows_bracket = self.is_filled and not self.text.strip(_WHITE)
            return mark == self.separator[-1] or follows_bracket
        if not self.has_key:
            return True
        words, is_quoted = "", False
        for token in self.tokens[at + 1 :]:
            if token.kind is _Kind.COLON:
                return is_quoted or looks_like_name(words.strip(_WHITE))
            if token.kind is _Kind.QUOTED:
                is_quoted = True
            elif token.kind is not _Kind.TEXT:
                return not (words.strip(_WHITE) or is_quoted)
            else:
                words += token.text
        return True

    def _is_key_before(self, colon: str, after: str) -> bool:
        """In braces any colon after a name; in square brackets only YAML's own, a plain one with white after it."""
        name = self.text.strip(_WHITE)
        if self.has_key or not (name or self.is_filled):
            return False
        is_hard = colon == ":" and after[0] in _WHITE + ",]}"
        if self.open[-1] == "]":
            return is_hard
        return is_hard or not name or (looks_like_name(name) and not after.startswith("/"))

    def _write_text(self) -> None:
        core = self.text.strip(_WHITE)
        before = self.text[: len(self.text) - len(self.text.lstrip(_WHITE))].count("\n")
        after = self.text.count("\n") - before - core.count("\n")
        self.out.append("\n" * before)
        if core:
            self.out.append(quoted(_without_smart_quotes(core)))
            self.is_filled = True
        self.out.append("\n" * (after if core else 0))
        self.text = ""


def _without_smart_quotes(text: str) -> str:
    for opening, closing in (("“", "”"), ("‘", "’")):
        if text.startswith(opening) and text.endswith(closing) and text.count(opening) == 1:
            return text[1:-1]
    return text
