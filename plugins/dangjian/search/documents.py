"""What is found, as the index needs it: a title, facets, and passages of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dangjian.search.passages import Passage
from dangjian.values.pinyin import initials
from dangjian.views.findable import Findable


@dataclass(frozen=True, slots=True)
class Document:
    """One find. Its place in the order decides between equals."""

    title: str
    url: str
    initials: str
    date: str
    column: str
    year: str
    branches: tuple[str, ...]
    brands: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as the host drew it."""

    title: str
    url: str
    passages: tuple[Passage, ...]


def documents_of(findables: Iterable[Findable], rendered: Mapping[str, RenderedPage]) -> tuple[Document, ...]:
    """Every findable with its rendered text; then pages the host drew that are nobody's, such as other plugins'.

    `rendered` holds only pages that may be found, by source path. A findable whose page was not drawn is left out.
    """
    return tuple(_documents(findables, rendered))


def _documents(findables: Iterable[Findable], rendered: Mapping[str, RenderedPage]) -> Iterator[Document]:
    known: set[str] = set()
    for item in findables:
        known.add(item.source_path)
        page = rendered.get(item.source_path)
        if page is None and item.source_path:
            continue
        facts = (Passage("", "", " · ".join(item.words)),) if item.words else ()
        yield Document(
            title=item.title,
            url=item.url,
            initials=initials(item.title),
            date=item.date,
            column=item.column,
            year=str(item.year or ""),
            branches=item.branches,
            brands=item.brands,
            passages=(*(page.passages if page is not None else ()), *facts),
        )
    for source, page in rendered.items():
        if source not in known:
            yield Document(page.title, page.url, initials(page.title), "", "", "", (), (), page.passages)
