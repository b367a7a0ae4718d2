"""Reads the files of the index back, as the browser does: for tests that need no browser."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from dangjian.search.documents import Document
from dangjian.search.files import FOLDER
from dangjian.search.folding import BREAK, Folding
from dangjian.search.numbers import BASE, MARKS
from dangjian.search.passages import Passage
from dangjian.search.postings import shard_of


def document(title: str, *texts: str, url: str = "", **facets: Any) -> Document:
    given: dict[str, Any] = {"date": "", "column": "活动报道", "year": "", "branches": (), "brands": (), **facets}
    passages = tuple(Passage(f"p{number}", "", text) for number, text in enumerate(texts))
    return Document(title=title, url=url or f"{title}/", initials=given.pop("initials", ""), passages=passages, **given)


def numbers(line: str) -> list[int]:
    found, number = [], 0
    for mark in line:
        digit = MARKS.index(mark)
        number = number * BASE + digit % BASE
        if digit >= BASE:
            found.append(number)
            number = 0
    return found


class Reader:
    """The index of one site."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.index = self.content("index")

    def content(self, name: str) -> Any:
        text = self.files[f"{FOLDER}/{name}.js"].decode().strip()
        taken = json.loads(f"[{text.removeprefix('dj.search.take(').removesuffix(')')}]")
        assert taken[0] == name
        return taken[2]

    def blocks(self, term: str) -> set[int]:
        shard = self.content(f"terms/{shard_of(term, self.index['shards'])}")
        start = shard.find(f"|{term} ")
        if start < 0:
            return set()
        start += len(term) + 2
        found, block = set(), -1
        for gap in numbers(shard[start : shard.index("|", start)]):
            block += gap + 1
            found.add(block)
        return found

    def documents(self, query: str) -> set[int]:
        """Documents of which one block holds all pairs of the query."""
        plain = Folding().fold(query).replace(BREAK, "")
        terms = [a + b for a, b in pairwise(plain)] or [plain]
        blocks = set.intersection(*(self.blocks(term) for term in terms))
        found, start = set(), 0
        for number, count in enumerate(numbers(self.index["blocks"])):
            if blocks & set(range(start, start + count + 1)):
                found.add(number)
            start += count + 1
        return found

    def texts(self) -> list[list[Any]]:
        packs = numbers(self.index["packs"])
        return [text for number in range(len(packs)) for text in self.content(f"texts/{number}")]
