"""Drawing the pages of one build: MkDocs calls `render` on a template for each page, and here is where that goes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from dangjian.adapter.neighbours import can_draw_twice
from dangjian.adapter.page_steps import fill_template
from dangjian.adapter.second_hand import SecondHand, can_fork

log = get_plugin_logger(__name__)

WORTH_A_PROCESS = 200
"""Pages; the second process costs about as much as drawing a few dozen."""


class Drawing:
    """The pages of one build, drawn by this process and, where it pays, a second one."""

    def __init__(self) -> None:
        self._second: SecondHand | None = None
        self._numbers: dict[str, int] = {}
        self._fetched = 0

    def start(self, env: Environment, pages: Sequence[Page], nav: Navigation, config: MkDocsConfig) -> None:
        files = [page.file for page in pages]

        def job(page: Page) -> Callable[[], bytes]:
            def draw() -> bytes:
                self._second = None  # in the other process, which draws everything itself
                return fill_template(page, env, files=files, nav=nav, config=config).encode(
                    "utf-8", errors="xmlcharrefreplace"
                )

            return draw

        if len(pages) < WORTH_A_PROCESS or not can_fork() or not can_draw_twice(config):
            return
        self._numbers = {page.file.src_uri: number for number, page in enumerate(pages)}
        self._second = SecondHand([job(page) for page in pages])
        gc.freeze()
        self._second.start()

    def draw(self, context: Mapping[str, Any], render: Callable[[], str]) -> str:
        page = context.get("page")
        number = self._numbers.get(page.file.src_uri) if page is not None and self._second else None
        drawn = self._second.result(number) if self._second and number is not None else None
        if drawn is None:
            return render()
        self._fetched += 1
        return drawn.decode("utf-8")

    def stop(self) -> None:
        if self._second is not None:
            self._second.stop()
            log.debug("a second process drew %d pages", self._fetched)
            self._second = None
