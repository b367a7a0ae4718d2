"""A long list as several generated pages: index.md, page/2/index.md, …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from dangjian.content.addresses import page_url
from dangjian.views.paging import Pager, cut, pager_for

T = TypeVar("T")


def pages_of(
    items: Sequence[T], *, folder: str, size: int, directory_urls: bool
) -> Iterator[tuple[str, tuple[T, ...], Pager]]:
    """Source path, items and pager of each page; an empty list has one page."""
    parts = cut(items, size=size)
    paths = [page_path(folder, number) for number in range(1, len(parts) + 1)]
    urls = [page_url(path, directory_urls=directory_urls) for path in paths]
    for number, (path, part) in enumerate(zip(paths, parts, strict=True), start=1):
        yield path, part, pager_for(number, urls=urls, total=len(items))


def page_path(folder: str, number: int) -> str:
    return f"{folder}/index.md" if number == 1 else f"{folder}/page/{number}/index.md"
