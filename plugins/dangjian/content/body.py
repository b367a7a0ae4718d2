"""The Markdown body of a page: its heading, its first words, the photos placed in it."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

_FENCE = re.compile(r"^(```|~~~)")
_HEADING = re.compile(r"^#\s+(?P<text>.+?)\s*#*\s*$")
_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*<?(?P<target>(?:[^()>\"']|\([^()]*\))+?)>?\s*(?:[\"'][^)]*)?\)")
_HTML_IMAGE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"'](?P<target>[^\"']+)[\"']", re.IGNORECASE)
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[(?P<text>[^\]]*)\]\([^)]*\)|<[^>]+>|[*_`]{1,3}")
_NOT_PROSE = ("#", "|", "- ", "* ", "+ ", ">", "!!!", "???", "<", "```", "~~~", "[^", "---", "===", "    ")


def split_heading(body: str) -> tuple[str, str]:
    """The level-one heading a body opens with, and the rest; the heading is empty where there is none."""
    lines = body.split("\n")
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        heading = _HEADING.match(line)
        if heading is None:
            return "", body
        return heading["text"].strip(), "\n".join(["", *lines[number + 1 :]]).lstrip("\n")
    return "", body


def first_words(body: str, *, limit: int = 90) -> str:
    """The first paragraph as plain text, cut at `limit` characters; empty where a body has no prose."""
    for paragraph in re.split(r"\n\s*\n", body):
        text = paragraph.strip("\n")
        if not text.strip() or text.startswith(_NOT_PROSE):
            continue
        plain = " ".join(_MARKUP.sub(lambda match: match["text"] or "", text).split())
        plain = re.sub(r"\s*\{[:.#][^}]*\}", "", plain)
        plain = re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", plain)
        if plain:
            return plain if len(plain) <= limit else plain[: limit - 1].rstrip("，。、；：") + "…"
    return ""


@dataclass(frozen=True, slots=True)
class Placement:
    """A picture that a body shows."""

    path: str
    """Relative to docs/."""
    target: str
    """As the author wrote it."""
    line: int


def photos_placed(body: str, *, folder: str) -> tuple[str, ...]:
    """Paths, relative to docs/, of the pictures a body shows, each once, in order."""
    return tuple(dict.fromkeys(item.path for item in placements(body, folder=folder)))


def placements(body: str, *, folder: str, first_line: int = 1) -> tuple[Placement, ...]:
    """The pictures a body shows; those in code blocks and on other sites are left out."""
    if "![" not in body and "<" not in body:  # most bodies show none
        return ()
    found: list[Placement] = []
    in_code = False
    for number, line in enumerate(body.split("\n"), start=first_line):
        if _FENCE.match(line.lstrip()):
            in_code = not in_code
        if in_code:
            continue
        for match in (*_IMAGE.finditer(line), *_HTML_IMAGE.finditer(line)):
            path = path_of_target(match["target"], folder=folder)
            if path:
                found.append(Placement(path, match["target"].strip(), number))
    return tuple(found)


def path_of_target(target: str, *, folder: str) -> str:
    """A link target as a path relative to docs/; empty for other sites, absolute paths and climbing out."""
    target = unquote(target.strip()).partition("#")[0].partition("?")[0]
    if not target or "//" in target or target.startswith("/") or re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:", target):
        return ""
    path = posixpath.normpath(posixpath.join(folder, target.replace("\\", "/")))
    return "" if path.startswith("..") else path
