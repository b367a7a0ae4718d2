"""The `url` filter, bound to the page that is being drawn.

MkDocs' own filter reads the page out of the template's context, so that every component would have to be imported
`with context`: Jinja then runs each of them anew for every page, which was half of the time of a build.
"""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context
from mkdocs.structure.pages import Page
from mkdocs.utils import normalize_url


class PageAddresses:
    """Turned to each page before it is drawn; remembers the addresses it has made for that page."""

    def __init__(self) -> None:
        self._page: Page | None = None
        self._base = ""
        self._made: dict[str, str] = {}

    def turn_to(self, page: Page | None, *, base_url: str) -> None:
        """`page` is None for a template that belongs to no page, such as 404.html."""
        self._page, self._base, self._made = page, base_url, {}

    @pass_context
    def url(self, context: Context, value: object) -> str:
        """`value` as seen from the page; a template that has a context of its own goes by that, as with MkDocs."""
        base = context.get("base_url")
        if base is not None and (base != self._base or context.get("page") is not self._page):
            return normalize_url(str(value), page=context.get("page"), base=base)
        path = str(value)
        made = self._made.get(path)
        if made is None:
            made = self._made[path] = normalize_url(path, page=self._page, base=self._base)
        return made
