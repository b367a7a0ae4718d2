"""MkDocs' page, rendering its Markdown with one parser for all pages instead of a new one for each.

Python-Markdown allows that after `reset()`; only MkDocs' own four processors belong to a single page, so they are put
in anew. They are private to `mkdocs.structure.pages`, which is no longer developed and the same in properdocs;
`tests/adapter/test_quick_page.py` holds every result to what MkDocs itself makes.
"""

from __future__ import annotations

import logging

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages as host
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

RESETTABLE = ("markdown.extensions.", "pymdownx.", "dangjian.markup.")
"""Packages whose extensions forget one page before they see the next."""
BUILT_IN = frozenset(
    {
        "abbr",
        "admonition",
        "attr_list",
        "codehilite",
        "def_list",
        "extra",
        "fenced_code",
        "footnotes",
        "legacy_attrs",
        "legacy_em",
        "md_in_html",
        "meta",
        "nl2br",
        "sane_lists",
        "smarty",
        "tables",
        "toc",
        "wikilinks",
    }
)
"""Python-Markdown's own extensions by their short names."""


def shared_parser(config: MkDocsConfig) -> Markdown | None:
    """One parser for all pages; None where an extension is in use that may remember something of the page before."""
    names = config.markdown_extensions
    if not all(isinstance(name, str) and (name in BUILT_IN or name.startswith(RESETTABLE)) for name in names):
        return None
    return Markdown(extensions=names, extension_configs=config.mdx_configs or {})


class QuickPage(Page):
    """A page that was made by MkDocs and is handed `parser` before it is rendered."""

    parser: Markdown | None

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """As `Page.render` does, statement by statement, but for the parser."""
        md = self.parser
        if md is None or self.markdown is None:
            super().render(config, files)
            return
        md.reset()
        raw_html = host._RawHTMLPreprocessor()
        anchors = host._ExtractAnchorsTreeprocessor(self.file, files, config)
        links = host._RelativePathTreeprocessor(self.file, files, config)
        title = host._ExtractTitleTreeprocessor()
        for processor in (raw_html, anchors, links, title):
            processor._register(md)
        self.content = md.convert(self.markdown)
        self.toc = get_toc(getattr(md, "toc_tokens", []))
        self._title_from_render = title.title
        self.present_anchor_ids = anchors.present_anchor_ids | raw_html.present_anchor_ids
        if logging.getLogger(host.__name__).getEffectiveLevel() > logging.DEBUG:
            self.links_to_anchors = links.links_to_anchors
