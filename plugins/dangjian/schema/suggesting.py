"""An author's own words shown back, and the known name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from dangjian.values import pinyin

_LONGEST = 60
_ALIKE = 0.6
_SOUNDS_ALIKE = 0.8


def as_typed(value: object) -> str:
    """A value on one line, cut when long."""
    if isinstance(value, dict):
        words = "{" + ", ".join(f"{key}: {as_typed(item)}" for key, item in value.items()) + "}"
    elif isinstance(value, list):
        words = "[" + ", ".join(as_typed(item) for item in value) + "]"
    else:
        words = "" if value is None else " ".join(str(value).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def nearest(word: str, candidates: Iterable[str]) -> str:
    """The candidate most like `word` by its characters or its sound; empty where none is like it.

    By its sound, because a Chinese input method mistypes 标题 as 标提.
    """
    best, best_likeness = "", _ALIKE
    for candidate in candidates:
        likeness = _likeness(word, candidate)
        if likeness > best_likeness:
            best, best_likeness = candidate, likeness
    return best


def _likeness(word: str, candidate: str) -> float:
    likeness = SequenceMatcher(None, word, candidate).ratio()
    if min(len(word), len(candidate)) > 1 and (word in candidate or candidate in word):
        likeness = _ALIKE + (1 - _ALIKE) * likeness
    sound = SequenceMatcher(None, _sound(word), _sound(candidate)).ratio()
    return max(likeness, 0.9 * sound) if sound >= _SOUNDS_ALIKE else likeness


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    return "".join(pinyin.syllables(word)).lower()
