"""Cutting a long list into pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from dangjian.views.links import Link

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pager:
    """Where the reader is in a list of several pages."""

    page: int
    """From 1."""
    page_count: int
    total: int
    """Entries on all pages together."""
    previous: Link | None
    next: Link | None
    pages: tuple[Link | None, ...]
    """First, last and neighbours of this page; None stands for a gap."""


def cut(items: Sequence[T], *, size: int) -> tuple[tuple[T, ...], ...]:
    """`items` in order, `size` to a page; an empty list has one empty page."""
    if not items:
        return ((),)
    return tuple(tuple(items[start : start + size]) for start in range(0, len(items), size))


def pager_for(page: int, *, urls: Sequence[str], total: int) -> Pager:
    """The pager of page number `page` (from 1) in a list whose pages have `urls`."""
    last = len(urls)

    def link(number: int) -> Link:
        return Link(text=str(number), url=urls[number - 1], is_current=number == page)

    pages: list[Link | None] = []
    previous_number = 0
    for number in sorted({1, last, *range(max(1, page - 2), min(last, page + 2) + 1)}):
        if number > previous_number + 1:
            pages.append(None)
        pages.append(link(number))
        previous_number = number
    return Pager(
        page=page,
        page_count=last,
        total=total,
        previous=link(page - 1) if page > 1 else None,
        next=link(page + 1) if page < last else None,
        pages=tuple(pages),
    )
