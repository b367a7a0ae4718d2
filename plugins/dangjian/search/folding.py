"""Text as the search compares it: without width, case and punctuation. `search-text.js` folds in the same way."""

from __future__ import annotations

import unicodedata

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
