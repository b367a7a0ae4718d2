"""A Python-Markdown extension: lines of one paragraph join without a gap where Chinese meets Chinese.

Markdown keeps the line end inside a paragraph, and a browser shows it as a space. Between Chinese characters that is a
hole in the sentence, so it is taken away; between Latin words it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

_CHINESE = "\u2e80-\u303f\u3105-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·"
_BETWEEN = re.compile(rf"(?<=[{_CHINESE}])[ \t]*\n[ \t]*(?=[{_CHINESE}])")
_AT_START = re.compile(rf"^[ \t]*\n[ \t]*(?=[{_CHINESE}])")
_AT_END = re.compile(rf"(?<=[{_CHINESE}])[ \t]*\n[ \t]*$")
_KEPT = frozenset({"pre", "code", "script", "style", "textarea"})
_INLINE = frozenset({"a", "abbr", "b", "cite", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong"})
_AFTER_INLINE = 3
"""Inline markup is resolved at priority 20; links are checked at 0."""


class LineExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_LineProcessor(md), "dangjian_lines", _AFTER_INLINE)


class _LineProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in _readable(root):
            element.text = _joined(element.text)
            before = _ends_chinese(element.text)
            for child in element:
                inline = child.tag in _INLINE
                if inline and before is not None and _begins_chinese(child) and _AT_END.search(before):
                    _cut_end(element, child)
                child.tail = _joined(child.tail)
                if inline and child.tail and _last_is_chinese(child):
                    child.tail = _AT_START.sub("", child.tail)
                before = _ends_chinese(child.tail)


def _readable(element: Element) -> Iterator[Element]:
    """`element` and everything in it that is prose."""
    if element.tag in _KEPT:
        return
    yield element
    for child in element:
        yield from _readable(child)


def _joined(text: str | None) -> str | None:
    return _BETWEEN.sub("", text) if text else text


def _ends_chinese(text: str | None) -> str | None:
    return text if text and _AT_END.search(text) else None


def _begins_chinese(element: Element) -> bool:
    words = "".join(element.itertext())
    return bool(re.match(rf"[{_CHINESE}]", words))


def _last_is_chinese(element: Element) -> bool:
    return bool(re.search(rf"[{_CHINESE}]$", "".join(element.itertext())))


def _cut_end(parent: Element, child: Element) -> None:
    """Take the line end away from whatever stands before `child`."""
    position = list(parent).index(child)
    if position == 0:
        parent.text = _AT_END.sub("", parent.text or "")
    else:
        parent[position - 1].tail = _AT_END.sub("", parent[position - 1].tail or "")


def makeExtension() -> LineExtension:
    """The name by which Python-Markdown asks for an extension."""
    return LineExtension()
