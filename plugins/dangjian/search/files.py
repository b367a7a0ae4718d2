"""Documents → the files a browser asks for: the index of everything, shards of terms, and the texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from dangjian.search.documents import Document
from dangjian.search.folding import Folding
from dangjian.search.numbers import gaps, written
from dangjian.search.postings import postings_of, shards_of

FOLDER = "assets/search"
SHARD = 4096
"""Characters a shard should hold: a search asks for up to eight of them."""
TEXTS = 2400
"""Bytes a file of texts should hold: a search asks for some ten of them."""


def search_files(documents: Sequence[Document]) -> dict[str, bytes]:
    """Every file by its path under the site; the same documents always give the same bytes.

    All are scripts that hand their content to `dj.search`, since pages opened from a disk may not fetch. Each names
    the version of the numbering, so that an old index in a browser's cache is noticed.
    """
    folding = Folding()
    lines = {term: gaps(blocks) for term, blocks in postings_of(documents, folding).items()}
    shards = shards_of(lines, size=SHARD)
    texts = list(_packed([_text(document) for document in documents]))
    blocks = [len(document.passages) for document in documents]
    packs = [len(pack) for pack in texts]
    numbering = [[document.url for document in documents], blocks, packs, len(shards)]
    version = sha256(json.dumps(numbering).encode()).hexdigest()[:8]
    index = {
        "version": version,
        "shards": len(shards),
        "blocks": written(blocks),
        "packs": written(packs),
        "lengths": written(min(len(folding.fold_title(document.title)), 44) for document in documents),
        "facets": {
            "column": _facet([(document.column,) for document in documents]),
            "year": _facet([(document.year,) for document in documents], descending=True),
            "branch": _facet([document.branches for document in documents]),
            "brand": _facet([document.brands for document in documents]),
        },
    }
    files = {f"{FOLDER}/index.js": _script("index", version, index)}
    for number, terms in enumerate(shards):
        shard = "".join(f"|{term} {lines[term]}" for term in terms)
        files[f"{FOLDER}/terms/{number}.js"] = _script(f"terms/{number}", version, f"{shard}|")
    for number, pack in enumerate(texts):
        files[f"{FOLDER}/texts/{number}.js"] = _script(f"texts/{number}", version, pack)
    return files


def _script(name: str, version: str, content: object) -> bytes:
    words = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    words = words.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'dj.search.take("{name}","{version}",{words})\n'.encode()


def _text(document: Document) -> list[Any]:
    passages = [[item.anchor, item.heading, item.text] for item in document.passages]
    return [document.title, document.url, document.initials, document.date, document.column, passages]


def _packed(texts: Iterable[list[Any]]) -> Iterator[list[list[Any]]]:
    """Neighbours share a file as long as it stays small: a long story has its own, a dozen honours have one."""
    pack: list[list[Any]] = []
    size = 0
    for text in texts:
        length = len(json.dumps(text, ensure_ascii=False).encode())
        if pack and size + length > TEXTS:
            yield pack
            pack, size = [], 0
        pack.append(text)
        size += length
    if pack:
        yield pack


def _facet(values: Sequence[tuple[str, ...]], *, descending: bool = False) -> dict[str, Any]:
    """The names that occur, the sets of them that occur together, and the set of each document."""
    names = list(dict.fromkeys(name for group in values for name in group if name))
    if descending:
        names.sort(reverse=True)
    places = {name: place for place, name in enumerate(names)}
    groups: dict[tuple[int, ...], int] = {}
    of_documents = []
    for group in values:
        held = tuple(places[name] for name in group if name)
        of_documents.append(groups.setdefault(held, len(groups)))
    return {"names": names, "sets": [list(held) for held in groups], "of": written(of_documents)}
