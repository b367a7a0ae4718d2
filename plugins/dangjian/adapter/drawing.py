"""Drawing the pages of one build: MkDocs calls `render` on a template for each page, and here is where that goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from dangjian.adapter.neighbours import can_draw_twice
from dangjian.adapter.page_memory import PageMemory
from dangjian.adapter.page_steps import fill_template
from dangjian.adapter.second_hand import SecondHand, can_fork

log = get_plugin_logger(__name__)

WORTH_A_PROCESS = 200
"""Pages; the second process costs about as much as drawing a few dozen."""

EXTRAS = ""
"""Name of the job that writes the extra files; a page's is its source path."""


@dataclass(frozen=True, slots=True)
class _Made:
    html: str
    key: bytes | None
    """Under which it is remembered."""
    is_new: bool


class Drawing:
    """The pages of one build and its extra files, made by this process and, where it pays, a second one."""

    def __init__(self, memory: PageMemory) -> None:
        self._memory = memory
        self._second: SecondHand | None = None
        self._made: _Made | None = None
        self._fetched = ("", "")

    def start(
        self,
        env: Environment,
        pages: Sequence[Page],
        nav: Navigation,
        config: MkDocsConfig,
        *,
        write_extras: Callable[[], tuple[str, ...]],
    ) -> None:
        """`write_extras` writes the files beside the pages and says which; the second process begins with that."""
        files = [page.file for page in pages]

        def job(page: Page) -> Callable[[], _Made | None]:
            def draw() -> _Made | None:
                self._second = None  # in the other process, which draws everything itself
                fill_template(page, env, files=files, nav=nav, config=config)
                return self._made

            return draw

        if len(pages) < WORTH_A_PROCESS or not can_fork() or not can_draw_twice(config):
            return
        self._second = SecondHand({**{page.file.src_uri: job(page) for page in pages}, EXTRAS: write_extras})
        self._second.start()

    def fetch(self, page: Page) -> bool:
        """Whether the second process has drawn the page, so that nobody need prepare anything for its template."""
        fetched = self._second.result(page.file.src_uri) if self._second is not None else None
        made = fetched[0] if fetched is not None else None
        if made is None:
            return False
        self._memory.keep(made.key, made.html, is_new=made.is_new)
        self._fetched = page.file.src_uri, made.html
        return True

    def draw(self, template: str, context: Mapping[str, Any], render: Callable[[], str]) -> str:
        """The page, or whatever else MkDocs draws with a template: fetched, remembered, or drawn now by `render`."""
        page = context.get("page")
        path, html = self._fetched
        if page is not None and path == page.file.src_uri:
            self._fetched = ("", "")
            return html
        key = self._memory.key_of(template, context)
        html, is_new = self._memory.drawn(key, render)
        self._memory.keep(key, html, is_new=is_new)
        self._made = _Made(html, key, is_new=is_new)
        return html

    def extras(self) -> tuple[str, ...]:
        """Which extra files the second process has written; none if they are left to the caller."""
        written = self._second.result(EXTRAS) if self._second is not None else None
        return () if written is None else tuple(written[0])

    def stop(self) -> None:
        if self._second is not None:
            self._second.stop()
            log.debug("a second process made %d pages and extras", self._second.fetched)
            self._second = None
