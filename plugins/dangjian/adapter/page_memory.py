"""Drawn pages of earlier builds, by the digest of everything their template was handed."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

from mkdocs.structure.pages import Page

from dangjian.adapter.ground import Digests, dumped
from dangjian.adapter.memo import Memo
from dangjian.views.card import AchievementRow, StoryCard
from dangjian.views.index_pages import AlbumView

OF_THE_SITE = frozenset({"nav", "pages", "config", "build_date_utc", "mkdocs_version", "page"})
"""What MkDocs hands every template: in the ground, or, as the page, taken apart below."""
ON_MANY_PAGES = (StoryCard, AchievementRow, AlbumView)
"""Parts of views that are made once and stand on some ten pages."""


class PageMemory:
    """Finds and keeps drawn pages in the memo."""

    def __init__(self, memo: Memo, *, ground: bytes) -> None:
        """`ground` is the digest of what all pages depend on."""
        self._memo, self._ground = memo, ground
        self._digests = Digests(*ON_MANY_PAGES)

    def key_of(self, template: str, context: Mapping[str, Any]) -> bytes | None:
        """None where it cannot be told on what the page depends."""
        page = context.get("page")
        if not self._memo.is_on or page is None:
            return None
        handed = {name: value for name, value in sorted(context.items()) if name not in OF_THE_SITE}
        try:
            parts = dumped((template, _facts_of(page), handed), digests=self._digests)
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
            return None
        return blake2b(parts, key=self._ground, digest_size=20).digest()

    def drawn(self, key: bytes | None, draw: Callable[[], str]) -> tuple[str, bool]:
        """The page, and whether it was drawn just now."""
        kept = self._memo.get(key) if key is not None else None
        if kept is not None:
            return kept.decode("utf-8", errors="surrogatepass"), False
        return draw(), True

    def keep(self, key: bytes | None, html: str, *, is_new: bool) -> None:
        if key is None:
            return
        self._memo.was_asked(key)
        if is_new:
            self._memo.put(key, html.encode("utf-8", errors="surrogatepass"))


def _facts_of(page: Page) -> tuple[object, ...]:
    """What a template may say of a page; what lies in the navigation around it is in the ground."""
    beside = tuple(
        (other.url, other.title) if other is not None else None for other in (page.previous_page, page.next_page)
    )
    toc = "".join(map(str, page.toc))
    file = page.file
    about = (page.url, page.title, page.canonical_url, page.edit_url, page.is_homepage, page.meta, page.active)
    return (about, beside, toc, page.content, file.src_uri, file.dest_uri, str(file.inclusion))
