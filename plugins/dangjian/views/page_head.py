"""What every page has: its title, its place in the site, its description."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.links import Link


@dataclass(frozen=True, slots=True)
class PageHead:
    """The head of a page."""

    title: str
    description: str
    """For search engines and share cards; plain text."""
    breadcrumb: tuple[Link, ...]
    """From the home page down to, not including, this page."""
    section: str = ""
    """The column it belongs to: the label of its collection."""
