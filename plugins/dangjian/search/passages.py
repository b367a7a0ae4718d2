"""The rendered text of a page, cut at its headings."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|template|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_ANCHOR = re.compile(r"""\bid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_HEADER_LINK = re.compile(r"""<a\b[^>]*\bclass\s*=\s*["'][^"']*headerlink[^>]*>.*?</a>""", re.DOTALL)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rp|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")
_NEEDLESS = re.compile(r"(?<=[，。；：！？、）」』”…]) ")


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands between two headings."""

    anchor: str
    """The heading's id; empty before the first heading."""
    heading: str
    text: str


def passages_of(markup: str) -> tuple[Passage, ...]:
    """Passages with any words in them, as plain text, in the order of the page."""
    if not markup:
        return ()
    cut = _HEADING.split(_HEADER_LINK.sub("", _UNSEEN.sub("", markup)))
    found = [Passage("", "", plain_text(cut[0]))]
    for attributes, heading, rest in zip(cut[2::4], cut[3::4], cut[4::4], strict=True):
        anchor = _ANCHOR.search(attributes)
        name = (anchor[1] or anchor[2] or "") if anchor else ""
        found.append(Passage(html.unescape(name), plain_text(heading), plain_text(rest)))
    return tuple(item for item in found if item.heading or item.text)


def plain_text(markup: str) -> str:
    """Without tags: emphasis and links do not part a word, blocks and line breaks do."""
    text = _SPACE.sub(" ", html.unescape(_TAG.sub(" ", _INLINE.sub("", markup)))).strip()
    return _NEEDLESS.sub("", text)
