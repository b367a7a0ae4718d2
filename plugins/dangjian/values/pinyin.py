"""Pinyin of Chinese words, by pypinyin.

Its dictionaries take longer to load than all of this package, and most builds need them only in the second process, if
at all: they are loaded when the first word is asked for.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypinyin.converter import DefaultConverter
    from pypinyin.core import Pinyin


def syllables(text: str) -> list[str]:
    """Without tones: 家访 → ``jia``, ``fang``; other writing stays in pieces as it is."""
    from pypinyin import lazy_pinyin

    return list(lazy_pinyin(text))


def initials(text: str) -> str:
    """First letters: 家访日记 → jfrj; other letters and digits as they are."""
    return "".join([_initials_of_word(word) for word in _reader().seg(text)])


@lru_cache(maxsize=16_384)
def _initials_of_word(word: str) -> str:
    """What `lazy_pinyin` does with each word of a text; the titles of a school share most of their words."""
    from pypinyin import Style

    letters = _converter().convert(word, Style.FIRST_LETTER, False, "default", strict=True)
    return "".join(chain.from_iterable(letters))


@cache
def _reader() -> Pinyin:
    from pypinyin.core import Pinyin

    return Pinyin(_converter())


@cache
def _converter() -> DefaultConverter:
    from pypinyin.converter import DefaultConverter

    return DefaultConverter()
