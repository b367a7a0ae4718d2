"""The pages of docs/guide and docs/develop as tests read them: marked files, tables, links, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pymdownx.slugs import slugify

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
DEVELOP = ROOT / "docs" / "develop"

_FENCE = re.compile(r"^(?P<fence>```|~~~)(?P<language>\w*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_FILE_MARK = re.compile(r"<!-- file: (?P<path>\S+) -->\s*\Z")
_TABLE_MARK = re.compile(r"<!-- table: (?P<name>[^>]+?) -->\n\n(?P<table>(?:^\|.*\n)+)", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)")
_ANCHOR = slugify(case="lower")


@dataclass(frozen=True)
class Example:
    """A block of code in a page."""

    language: str
    text: str
    path: str
    """Where the reader is to put it, from the mark before it; empty for a fragment."""


def pages() -> list[Path]:
    return sorted([*GUIDE.glob("*.md"), *DEVELOP.glob("*.md")])


def examples(page: Path) -> Iterator[Example]:
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        mark = _FILE_MARK.search(text[: match.start()])
        yield Example(match["language"], match["text"], mark["path"] if mark else "")


def marked_rows(page: Path, name: str) -> list[tuple[str, ...]]:
    """The rows of every table of the page that is marked with `name`, as plain text."""
    found = []
    for match in _TABLE_MARK.finditer(page.read_text(encoding="utf-8")):
        if match["name"] == name:
            lines = match["table"].strip().splitlines()[2:]
            found.extend(tuple(cell.strip().strip("`") for cell in line.strip("|").split("|")) for line in lines)
    return found


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", _FENCE.sub("", text))


def links(page: Path) -> list[str]:
    """Targets of all links of a page, images left out."""
    return [match["target"] for match in _LINK.finditer(without_code(page.read_text(encoding="utf-8")))]


def anchors(page: Path) -> set[str]:
    """What links may point at: the headings, as mkdocs.yml has them turned into anchors."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#{1,6}\s+(.+?)\s*$", text, re.MULTILINE)
    return {_ANCHOR(re.sub(r"[`*]", "", heading), "-") for heading in headings}
