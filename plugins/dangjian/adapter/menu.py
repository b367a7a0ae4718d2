"""MkDocs' navigation → the tabs of every page."""

from __future__ import annotations

from html import unescape

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link as NavigationLink
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from dangjian.views.links import Link


def menu_of(nav: Navigation) -> tuple[Link, ...]:
    """One tab for each item of the top level; a section leads to its first page."""
    tabs = ((unescape(item.title or ""), _target(item)) for item in nav.items)  # titles are HTML to MkDocs
    return tuple(Link(text=text, url=url) for text, url in tabs if url)


def _target(item: StructureItem) -> str:
    if isinstance(item, Page):
        return item.file.url
    if isinstance(item, NavigationLink):
        return item.url
    children = item.children if isinstance(item, Section) else ()
    return next((url for child in children if (url := _target(child))), "")
