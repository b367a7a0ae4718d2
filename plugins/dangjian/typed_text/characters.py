"""The look-alikes that Chinese input methods, Word and WeChat put where YAML expects one plain character."""

from __future__ import annotations

import re

SPACES = " \t\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
WIDE_COLONS = "：﹕∶︰"
DASHES = "-‐‑‒–—―－─−"
BULLETS = "•·●○◦▪■◆∙・＊"

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff\ud800-\udfff]"
)
_ODD_LINE_ENDS = re.compile("[\r\u0085\u2028\u2029]")
_COMMENT = re.compile(f"[{SPACES}]+#(?=[{SPACES}]|$)")
_WIDE = "\t\u3000\u2003"


def visible(text: str) -> str:
    """Without what nobody sees and YAML forbids; characters YAML would take for line ends become spaces."""
    if text.isprintable():  # so are most lines, and nothing that is taken out
        return text
    return _ODD_LINE_ENDS.sub(" ", _INVISIBLE.sub("", text))


def split_indent(line: str) -> tuple[int, str]:
    """Width of the leading white (a tab or an ideographic space is two wide) and the rest, trimmed."""
    content = line.lstrip(SPACES)
    white = line[: len(line) - len(content)]
    return sum(2 if char in _WIDE else 1 for char in white), content.rstrip(SPACES)


def without_indent(line: str, width: int) -> str:
    """The line after `width` columns of leading white; what white is left over stays as typed."""
    at = 0
    while width > 0 and at < len(line) and line[at] in SPACES:
        width -= 2 if line[at] in _WIDE else 1
        at += 1
    return line[at:]


def starts_comment(text: str) -> bool:
    """``# 选填`` is a remark; ``#话题#`` is text."""
    return text == "#" or (text.startswith("#") and text[1] in SPACES)


def without_comment(text: str) -> str:
    """The text before a remark. ``第 #1课`` has none: a remark's ``#`` has a space on both sides."""
    if starts_comment(text):
        return ""
    found = _COMMENT.search(text)
    return text[: found.start()] if found else text


def quoted(text: str) -> str:
    """The text as a double-quoted YAML scalar, so that no character in it means anything."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
