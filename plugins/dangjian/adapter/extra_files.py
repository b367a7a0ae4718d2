"""What stands in a site beside its pages: pictures, downloads and the search index."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from mkdocs.structure.pages import Page

from dangjian.adapter.page_texts import page_texts
from dangjian.pictures.cache import PictureCache
from dangjian.publishing.site_file import put_bytes
from dangjian.search import files as search
from dangjian.search.documents import documents_of
from dangjian.site_plan import SitePlan
from dangjian.views.share_cards import SiteCards


class ExtraFiles:
    """Those of one plan; paths are full ones."""

    def __init__(
        self, plan: SitePlan, cards: SiteCards, *, cache: PictureCache, site_dir: str, has_search: bool
    ) -> None:
        self._plan, self._cache, self._site, self._has_search = plan, cache, site_dir, has_search
        self._pictures = [
            variant
            for files in (*(picture.files for picture in plan.pictures.values()), *(card.files for card in cards.all))
            for variant in files
        ]

    def may_be(self, path: str) -> bool:
        """Whether `write` might write this file."""
        return path in self._foreseen or path.startswith(self._path(f"{search.FOLDER}/"))

    def write(self, pages: Iterable[Page]) -> tuple[str, ...]:
        """Put all of them in their places; what the search finds in `pages` are their rendered texts."""
        self._cache.place(self._pictures, Path(self._site))
        made = self._plan.downloads()
        if self._has_search:
            made |= search.search_files(documents_of(self._plan.findables(), page_texts(pages)))
        for path, data in made.items():
            put_bytes(Path(self._path(path)), data)
        return tuple(map(self._path, (*(variant.url for variant in self._pictures), *made)))

    @cached_property
    def _foreseen(self) -> frozenset[str]:
        return frozenset(map(self._path, (*(variant.url for variant in self._pictures), *self._plan.download_paths())))

    def _path(self, url: str) -> str:
        return f"{self._site}{os.sep}{url.replace('/', os.sep)}"
