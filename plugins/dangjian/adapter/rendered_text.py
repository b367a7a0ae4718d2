"""What MkDocs keeps of a page's text once it is rendered, as a value that can be kept and sent to another process."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mkdocs.structure import pages as host
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc


@dataclass(frozen=True, slots=True)
class RenderedText:
    """The result of one `Page.render`."""

    content: str
    headings: list[Any]
    """Python-Markdown's `toc_tokens`."""
    title: str | None
    """The first heading's words."""
    anchors: tuple[str, ...]
    """Names that a link may end in, in alphabetical order."""
    links: Mapping[str, Mapping[str, str]]
    """Links to anchors: source path of the page they lead to → anchor → the link as written."""

    def put_on(self, page: Page, files: Files) -> None:
        """Leave `page` as `Page.render` would."""
        page.content = self.content
        page.toc = get_toc(self.headings)
        page._title_from_render = self.title
        page.present_anchor_ids = set(self.anchors)
        if logging.getLogger(host.__name__).getEffectiveLevel() > logging.DEBUG:
            found = ((files.get_file_from_path(path), anchors) for path, anchors in self.links.items())
            page.links_to_anchors = {file: dict(anchors) for file, anchors in found if file is not None}

    def to_bytes(self) -> bytes:
        parts = (self.content, self.headings, self.title, self.anchors, self.links)
        return json.dumps(parts, ensure_ascii=False).encode("utf-8", errors="surrogatepass")


def rendered_text(data: bytes) -> RenderedText:
    """The text that `to_bytes` made `data` of."""
    content, headings, title, anchors, links = json.loads(data.decode("utf-8", errors="surrogatepass"))
    return RenderedText(content, headings, title, tuple(anchors), links)
