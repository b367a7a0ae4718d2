"""What a line without key, dash or indentation was probably meant to be."""

from __future__ import annotations

import re

from dangjian.problems import Complaint
from dangjian.typed_text import refusals
from dangjian.typed_text.characters import SPACES, WIDE_COLONS, split_indent, visible
from dangjian.typed_text.lines import looks_like_name

_EQUALS = re.compile("[=＝]")
_SEMICOLON = re.compile("[;；]")
_WORD_AND_REST = re.compile(rf"([^{SPACES}]+)(?:[{SPACES}]+(.*))?")
_CHINESE_WORD = re.compile("[\u4e00-\u9fff]{2,6}")


def explain_stray_line(line: str, *, above: str, heads_list: bool, text_keys: frozenset[str]) -> Complaint:
    """The likeliest slip.

    `above` is the entry on the line directly above, if there is one; `heads_list` says that dashes follow.
    """
    content = split_indent(visible(line))[1]
    for mark, refusal in ((_EQUALS, refusals.equals_sign), (_SEMICOLON, refusals.semicolon)):
        name, *value = (part.strip(SPACES) for part in mark.split(content, maxsplit=1))
        if value and looks_like_name(name):
            return refusal(line, name=name, value=value[0])
    if content[0] in ":" + WIDE_COLONS:
        return refusals.no_name(line)
    if heads_list and looks_like_name(content):
        return refusals.no_colon(line, name=content, value="")
    found = _WORD_AND_REST.fullmatch(content)
    if found and (found.group(1) in text_keys or (found.group(2) and _CHINESE_WORD.fullmatch(found.group(1)))):
        return refusals.no_colon(line, name=found.group(1), value=found.group(2) or "…")
    return refusals.not_indented(line, above=above) if above else refusals.stray_line(line)
