"""Pages as MkDocs rendered them, kept for the search index; Material's own index steps aside."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from dangjian.search.documents import RenderedPage
from dangjian.search.passages import passages_of

HOST_SEARCH = "material/search"


def put_aside_host_search(config: MkDocsConfig) -> None:
    """A site may keep Material's `search` in its list; it then neither indexes nor draws a second box."""
    plugin = config.plugins.get(HOST_SEARCH)
    if plugin is not None and "enabled" in plugin.config:
        plugin.config["enabled"] = False


def page_texts(pages: Iterable[Page]) -> dict[str, RenderedPage]:
    """What the pages say, by source path, but for those whose authors do not want them found."""
    return {
        page.file.src_uri: RenderedPage(
            title=str(page.title or ""), url=page.file.url, passages=passages_of(page.content or "")
        )
        for page in pages
        if not _wants_not_to_be_found(page)
    }


def _wants_not_to_be_found(page: Page) -> bool:
    wish = page.meta.get("search")
    return isinstance(wish, dict) and bool(wish.get("exclude"))
