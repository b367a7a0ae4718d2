"""MkDocs' page, reading planned front matter without YAML and rendering with one parser for all pages.

Python-Markdown allows that after `reset()`; only MkDocs' own four processors belong to a single page, so they are put
in anew. They are private to `mkdocs.structure.pages`, which is no longer developed and the same in properdocs;
`tests/adapter/test_quick_page.py` holds every result to what MkDocs itself makes.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages as host
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from dangjian.adapter.rendered_text import RenderedText
from dangjian.adapter.rendering import Rendering
from dangjian.adapter.text_memory import AskedFiles

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

_JSON_HEAD = re.compile(r"---\n(\{.*\})\n---\n")


def shared_parser(config: MkDocsConfig) -> Markdown | None:
    """One parser for all pages; None where an extension is in use that may remember something of the page before."""
    names = config.markdown_extensions
    if not all(isinstance(name, str) and (name in BUILT_IN or name.startswith(RESETTABLE)) for name in names):
        return None
    return Markdown(extensions=names, extension_configs=config.mdx_configs or {})


class QuickPage(Page):
    """A page that was made by MkDocs and is handed `parser` and `rendering` before it is rendered."""

    parser: Markdown | None
    rendering: Rendering

    def read_source(self, config: MkDocsConfig) -> None:
        """As `Page.read_source` does."""
        planned = None if config.plugins.events["page_read_source"] else _planned_text(self.file)
        if planned is None:
            super().read_source(config)
        else:
            self.meta, self.markdown = planned

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """As `Page.render` does."""
        md, markdown = self.parser, self.markdown
        if md is None or markdown is None:
            super().render(config, files)
            return
        self.rendering.render(self, files, lambda asked: _render(self.file, markdown, md, files=asked, config=config))


def _planned_text(file: File) -> tuple[dict[str, Any], str] | None:
    """Front matter and text of a page that `files.put_plan_into` wrote; None where YAML might read it otherwise."""
    try:
        text = file.content_string
    except (OSError, ValueError):
        return None
    head = _JSON_HEAD.match(text)
    if head is None or not head[1].isprintable():  # YAML has more ends of lines than JSON
        return None
    try:
        meta = json.loads(head[1], parse_float=_not_here, parse_constant=_not_here)
    except ValueError:
        return None
    return meta, text[head.end() :].lstrip("\n")


def _not_here(number: str) -> NoReturn:
    raise ValueError(f"{number} may be a word in YAML")


def _render(file: File, markdown: str, md: Markdown, *, files: AskedFiles, config: MkDocsConfig) -> RenderedText:
    """What `Page.render` does, statement by statement, but for the parser."""
    md.reset()
    raw_html = host._RawHTMLPreprocessor()
    anchors = host._ExtractAnchorsTreeprocessor(file, files, config)  # type: ignore[arg-type]
    links = host._RelativePathTreeprocessor(file, files, config)  # type: ignore[arg-type]
    title = host._ExtractTitleTreeprocessor()
    for processor in (raw_html, anchors, links, title):
        processor._register(md)
    content = md.convert(markdown)
    return RenderedText(
        content=content,
        headings=getattr(md, "toc_tokens", []),
        title=title.title,
        anchors=tuple(sorted(anchors.present_anchor_ids | raw_html.present_anchor_ids)),
        links={target.src_uri: named for target, named in links.links_to_anchors.items()},
    )
