"""Text as the search compares it: without width, case and punctuation. `search-text.js` folds in the same way."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import chain

from pypinyin import Style
from pypinyin.converter import DefaultConverter
from pypinyin.core import Pinyin

_CONVERTER = DefaultConverter()
_PINYIN = Pinyin(_CONVERTER)
BREAK = "\n"
"""Stands in folded text for whatever is neither letter nor digit."""


class Folding(dict[int, str]):
    """A table for `str.translate` that fills itself: each character by itself, so that a browser can do the same."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).lower()
        kept = "".join(mark for mark in plain if unicodedata.category(mark)[0] in "LN")
        self[code] = kept or BREAK
        return self[code]

    def fold(self, text: str) -> str:
        """Letters and digits of any script; every other character becomes a break."""
        return text.translate(self)

    def fold_title(self, text: str) -> str:
        """The same without breaks, so that quotes and dashes in a title do not stop a match."""
        return text.translate(self).replace(BREAK, "")


def initials(title: str) -> str:
    """First letters of a title's pinyin: 家访日记 → jfrj; other letters and digits as they are."""
    return "".join([_initials_of_word(word) for word in _PINYIN.seg(title)])


@lru_cache(maxsize=16_384)
def _initials_of_word(word: str) -> str:
    """What `lazy_pinyin` does with each word of a text; the titles of a school share most of their words."""
    letters = _CONVERTER.convert(word, Style.FIRST_LETTER, False, "default", strict=True)
    return "".join(chain.from_iterable(letters))
