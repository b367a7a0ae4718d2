"""A Python-Markdown extension: the last line of a quotation that begins with a dash says who said it.

Authors write `> ——一位学生家长` below the words they quote, with or without an empty line between. It becomes a
paragraph of its own with a class of its own, so that it can be set more quietly than the words.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

_DASHES = r"(?:[—―─–-]{2,}|[—―])"
_IS_SOURCE = re.compile(rf"\s*{_DASHES}\s*\S")
_LAST_LINE = re.compile(rf"\n[ \t]*(?={_DASHES}[^\n]*\S[^\n]*$)")
_BEFORE_LINES = 4
"""After inline markup (20), before the lines of a paragraph are joined (3)."""


class QuotationExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_QuotationProcessor(md), "dangjian_quotations", _BEFORE_LINES)


class _QuotationProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for quotation in root.iter("blockquote"):
            paragraphs = list(quotation)
            if not paragraphs or paragraphs[-1].tag != "p":
                continue
            last = paragraphs[-1]
            if len(paragraphs) > 1 and _IS_SOURCE.match(last.text or ""):
                last.set("class", "dj-source")
            else:
                _split_source_off(quotation, last)


def _split_source_off(quotation: Element, paragraph: Element) -> None:
    """Where the source is the last line of the words themselves; markup inside that line is left alone."""
    inner = list(paragraph)
    words = (inner[-1].tail if inner else paragraph.text) or ""
    parts = _LAST_LINE.split(words, maxsplit=1)
    if len(parts) == 1:
        return
    if inner:
        inner[-1].tail = parts[0]
    else:
        paragraph.text = parts[0]
    SubElement(quotation, "p", {"class": "dj-source"}).text = parts[1]


def makeExtension() -> QuotationExtension:
    """The name by which Python-Markdown asks for an extension."""
    return QuotationExtension()
