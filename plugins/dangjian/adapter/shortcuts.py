"""What one build need not do again, and need not do alone: remembered texts and pages, and a second process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from dangjian.adapter import ground
from dangjian.adapter.drawing import Drawing
from dangjian.adapter.memo import Memo
from dangjian.adapter.neighbours import are_pages_alike, are_texts_alike
from dangjian.adapter.page_memory import PageMemory
from dangjian.adapter.quick_page import QuickPage, shared_parser
from dangjian.adapter.rendering import Rendering
from dangjian.adapter.text_memory import TextMemory
from dangjian.markup.pictures import BodyPictures

FILE_NAME = "memo.sqlite"
"""Under the cache folder."""


class Shortcuts:
    """Made when the navigation is there, before MkDocs reads the first page."""

    def __init__(
        self, config: MkDocsConfig, files: Files, *, is_on: bool, cache: Path | None, pictures: BodyPictures
    ) -> None:
        """Without a `cache` folder nothing is remembered, and no second process helps.

        Where not `is_on` MkDocs does everything itself.
        """
        self._config, self._files = config, files
        self._parser = shared_parser(config) if is_on else None
        self._has_help = is_on and cache is not None
        remembers = self._has_help and are_pages_alike(config)
        self._memo = Memo(cache / FILE_NAME if remembers and cache is not None else None)
        self._versions = ground.versions() if remembers else b""
        texts = self._memo if are_texts_alike(config) else Memo(None)
        self._rendering = Rendering(
            TextMemory(
                texts,
                pictures,
                ground=ground.digest_of(self._versions, ground.markdown_of(config), pictures.credit_label.encode()),
            )
        )
        self.drawing = Drawing(PageMemory(Memo(None), ground=b""))

    def start_reading(self, texts: Sequence[File]) -> None:
        """`texts` are the files with something to render."""
        if self._has_help and self._parser is not None:
            self._rendering.start(texts, files=self._files, config=self._config)

    def hand_out(self, page: Page) -> None:
        """Let the page's text be rendered the short way."""
        if type(page) is Page and self._parser is not None:
            page.__class__ = QuickPage
            page.parser, page.rendering = self._parser, self._rendering  # type: ignore[attr-defined]

    def start_drawing(
        self,
        env: Environment,
        pages: Sequence[Page],
        nav: Navigation,
        *,
        handed: object,
        write_extras: Callable[[], tuple[str, ...]],
    ) -> None:
        """`handed` is what our templates are handed on every page; see `Drawing.start` for `write_extras`."""
        self._rendering.stop()
        parts = [self._versions]
        if self._memo.is_on:
            parts += [
                ground.settings_of(self._config),
                ground.templates_of(self._config),
                ground.navigation(nav),
                ground.dumped(handed),
            ]
        self.drawing = env.drawing = Drawing(  # type: ignore[attr-defined]
            PageMemory(self._memo, ground=ground.digest_of(*parts))
        )
        if self._has_help:
            self.drawing.start(env, pages, nav, self._config, write_extras=write_extras)

    def finish(self) -> None:
        """The site is built."""
        self._memo.close()
        self.stop()

    def stop(self) -> None:
        """The build is over, or has failed."""
        self._rendering.stop()
        self.drawing.stop()
        self._memo.give_up()
