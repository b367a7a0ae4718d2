"""The `url` filter, bound to the page that is being drawn.

MkDocs' own filter reads the page out of the template's context, so that every component would have to be imported
`with context`: Jinja then runs each of them anew for every page, which was half of the time of a build. It also makes
each address as short as it can be, so that no two pages write the same one; here all pages that are equally far from
the site's root write the same, and what is drawn for one of them can be kept for the others.
"""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context
from mkdocs.utils import normalize_url


class PageAddresses:
    """Turned to each page before it is drawn; remembers the addresses it has made."""

    def __init__(self) -> None:
        self.base = ""
        """The site's root as seen from the page, such as ``../..``."""
        self._made: dict[str, dict[str, str]] = {}
        self._seen_from_here: dict[str, str] = {}

    def turn_to(self, base_url: str) -> None:
        self.base = base_url
        self._seen_from_here = self._made.setdefault(base_url, {})

    @pass_context
    def url(self, context: Context, value: object) -> str:
        """`value` as seen from the page; a template that has a context of its own goes by that, as with MkDocs."""
        base = context.get("base_url")
        if base is not None and base != self.base:
            return normalize_url(str(value), page=context.get("page"), base=base)
        path = str(value)
        made = self._seen_from_here.get(path)
        if made is None:
            made = self._seen_from_here[path] = self._made_for(path)
        return made

    def _made_for(self, path: str) -> str:
        if path in ("", ".", "./"):
            return f"{self.base.rstrip('/')}/"
        return normalize_url(path, base="" if self.base == "." else self.base)
