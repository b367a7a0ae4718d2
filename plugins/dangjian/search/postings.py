"""Documents → terms, and for each term the blocks it stands in.

A block is the unit of the index: block 0 of a document is its title, then comes one for each passage. Terms are pairs
of characters, and single characters of titles; of the texts only the first `SINGLES` blocks are kept for a single
character. Pairs and threes of a title's pinyin initials stand under `INITIALS`: with so few letters pairs say little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from operator import add

from dangjian.search.documents import Document
from dangjian.search.folding import BREAK, Folding

SINGLES = 128
INITIALS = "~"
_OFFSET, _PRIME, _MASK = 2166136261, 16777619, 0xFFFFFFFF


def postings_of(documents: Iterable[Document], folding: Folding) -> dict[str, list[int]]:
    """Ascending block numbers by term."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    singles: defaultdict[str, list[int]] = defaultdict(list)
    full: set[str] = set()
    block = 0
    for document in documents:
        title = folding.fold_title(document.title)
        short = folding.fold_title(document.initials)
        terms = {*title, *map(add, title, title[1:])}
        terms.update(INITIALS + short[at : at + length] for at in range(len(short) - 1) for length in (2, 3))
        for term in terms:
            found[term].append(block)
        for number, passage in enumerate(document.passages, start=block + 1):
            text = folding.fold(f"{passage.heading}{BREAK}{passage.text}")
            for term in set(map(add, text, text[1:])):
                found[term].append(number)
            if not full.issuperset(text):  # seldom, once the usual characters have all their blocks
                for mark in set(text) - full:
                    singles[mark].append(number)
                    if len(singles[mark]) == SINGLES:
                        full.add(mark)
        block += 1 + len(document.passages)
    for mark, blocks in singles.items():
        found[mark] = sorted({*found.get(mark, ()), *blocks})
    return {term: blocks for term, blocks in found.items() if BREAK not in term}


def shard_of(term: str, count: int) -> int:
    """The shard a term stands in; `count` is a power of two. FNV-1a over code points, both halves mixed."""
    value = _OFFSET
    for mark in term:
        value = ((value ^ ord(mark)) * _PRIME) & _MASK
    return (value ^ (value >> 16)) & (count - 1)


def shards_of(lines: Mapping[str, str], *, size: int) -> list[list[str]]:
    """Terms in order, spread over as many shards as make them about `size` characters long."""
    total = sum(len(term) + len(line) + 4 for term, line in lines.items())
    count = 1
    while count * size < total:
        count *= 2
    shards: list[list[str]] = [[] for _ in range(count)]
    for term in sorted(lines):
        shards[shard_of(term, count)].append(term)
    return shards
