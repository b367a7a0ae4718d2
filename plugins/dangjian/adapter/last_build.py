"""What a whole build made, kept by a preview: a text that is the same need not be rendered again, and no page is drawn
before somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from dangjian.adapter.page_steps import draw, populate

RENDERED = ("markdown", "meta", "content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors")
"""What MkDocs keeps of a page once it has read and rendered it."""


class LastBuild:
    """Pages, files and templates of one state of the site, some of its pages not yet rendered or drawn."""

    def __init__(
        self,
        config: MkDocsConfig,
        files: Files,
        nav: Navigation,
        env: Environment,
        *,
        surroundings: Callable[[], object],
    ) -> None:
        """`surroundings` tells what the text of every page depends on beside itself, such as the photos it may show."""
        self.config, self.files, self.nav, self.env = config, files, nav, env
        self._surroundings = surroundings
        self._pages: dict[str, Page] = {}
        self._texts: dict[str, str] = {}
        self._unrendered: set[str] = set()
        self._undrawn: set[str] = set()
        self._known: object = None
        self._look()

    def follow(self) -> bool:
        """Plan the folder as it is now; render what was changed, and leave the drawing for later.

        False where that cannot be done page by page, because something that stands on every page was changed.
        """
        config, frame = self.config, self.env.globals.get("frame")
        files = get_files(config)
        files.add_files_from_theme(self.env, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        pages, texts, known = self._pages, self._texts, self._known
        self.files, self.nav = files, nav
        self._look()
        self.env = config.plugins.on_env(self.env, config=config, files=files)
        if self.env.globals.get("frame") != frame:
            return False
        changed = {path for path, text in self._texts.items() if texts.get(path) != text}
        self._unrendered = changed | (self._unrendered & self._pages.keys())
        if known != self._known:
            self._unrendered = set(self._pages)
        for path in self._pages.keys() - self._unrendered:
            _hand_over(pages[path], self._pages[path])
        self._undrawn = set(self._pages)
        for path in sorted(changed):
            self._render(path)
        for path in pages.keys() - self._pages.keys():
            Path(pages[path].file.abs_dest_path).unlink(missing_ok=True)
        return True

    def has_page(self, path: str) -> bool:
        """Whether the site has a page at `path`, such as ``activities/index.html``."""
        return path in self._pages

    def freshen(self, path: str) -> None:
        """Draw the page at `path`, unless it is drawn already."""
        if path not in self._undrawn:
            return
        if path in self._unrendered:
            self._render(path)
        page = self._pages[path]
        target = Path(page.file.abs_dest_path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(draw(page, self.env, files=self.files, nav=self.nav, config=self.config))
        self._undrawn.discard(path)

    def render_all(self) -> None:
        """Render the text of every page; nothing is drawn."""
        for path in sorted(self._unrendered):
            self._render(path)

    def _look(self) -> None:
        self._pages = {page.file.dest_uri: page for page in _pages_of(self.files, self.config)}
        self._texts = {path: page.file.content_string for path, page in self._pages.items()}
        self._known = (frozenset(self.files.src_uris), self._surroundings())

    def _render(self, path: str) -> None:
        page = self._pages[path]
        populate(page, files=self.files, config=self.config)
        page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
        self._unrendered.discard(path)


def _pages_of(files: Files, config: MkDocsConfig) -> Iterator[Page]:
    for file in files.documentation_pages(inclusion=InclusionLevel.is_in_serve):
        yield file.page or Page(None, file, config)


def _hand_over(old: Page, page: Page) -> None:
    """What was rendered of the same text."""
    for name in RENDERED:
        setattr(page, name, getattr(old, name))
