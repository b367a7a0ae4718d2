"""Pages as MkDocs rendered them, kept for the search index; Material's own index steps aside."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from dangjian.search.documents import RenderedPage
from dangjian.search.passages import passages_of

HOST_SEARCH = "material/search"


def put_aside_host_search(config: MkDocsConfig) -> None:
    """A site may keep Material's `search` in its list; it then neither indexes nor draws a second box."""
    plugin = config.plugins.get(HOST_SEARCH)
    if plugin is not None and "enabled" in plugin.config:
        plugin.config["enabled"] = False


class PageTexts:
    """What the pages of one build say."""

    def __init__(self) -> None:
        self.rendered: dict[str, RenderedPage] = {}

    def gather(self, files: Files) -> None:
        for file in files.documentation_pages():
            if file.page is not None:
                self.add(file.page)

    def add(self, page: Page) -> None:
        """Keep the text of `page`, unless its author does not want it found."""
        wish = page.meta.get("search")
        if not (isinstance(wish, dict) and wish.get("exclude")):
            self.rendered[page.file.src_uri] = RenderedPage(
                title=str(page.title or ""), url=page.file.url, passages=passages_of(page.content or "")
            )
