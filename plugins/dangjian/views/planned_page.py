"""A page of the site, as it is planned: where it is, what draws it, what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """One page. Generated pages have no file under docs/; the others are pages of entries."""

    source_path: str
    """Relative to docs/: ``activities/type/volunteer/index.md``."""
    template: str
    """``dangjian/story.html``; a file name under the theme's folders."""
    make_view: Callable[[], object] = field(repr=False, compare=False)
    """Makes what the template is handed; not before the page is drawn, which in a preview most pages never are."""
    title: str
    description: str = ""
    body: str = ""
    """Markdown that MkDocs renders into ``page.content``."""
    is_generated: bool = True
    in_menu: bool = False
    """A tab of its own."""
    is_draft: bool = False
    is_searchable: bool = True
    """Lists that only repeat what the entries say stay out of the search."""
    options: Mapping[str, object] = field(default_factory=dict)
    """What the page says to MkDocs and Material in its own front matter, such as `hide`."""

    @property
    def view(self) -> object:
        """One of the frozen views, made anew; its docstring names the template."""
        return self.make_view()
