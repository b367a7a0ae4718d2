"""Rendering the Markdown of one build: remembered from an earlier one, or done by this process or a second one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from dangjian.adapter.neighbours import can_read_twice
from dangjian.adapter.page_steps import populate
from dangjian.adapter.rendered_text import RenderedText
from dangjian.adapter.second_hand import SecondHand, can_fork
from dangjian.adapter.text_memory import AskedFiles, TextMemory, listening

log = get_plugin_logger(__name__)

WORTH_A_PROCESS = 200
"""Texts; one takes some 2 ms, the second process 30."""


@dataclass(frozen=True, slots=True)
class _Made:
    markdown: str
    text: RenderedText
    key: bytes
    """Under which the memo has it."""
    record: bytes | None
    """What the memo should keep of it; None if it has it already, or must not."""


class Rendering:
    """Renders texts, each once."""

    def __init__(self, memory: TextMemory) -> None:
        self._memory = memory
        self._second: SecondHand | None = None
        self._made: _Made | None = None

    def start(self, texts: Sequence[File], *, files: Files, config: MkDocsConfig) -> None:
        """`texts` are the files with a text to render, before MkDocs has read them."""

        def job(file: File) -> Callable[[], _Made | None]:
            def render() -> _Made | None:
                self._second, self._made = None, None  # in the other process, which renders everything itself
                populate(file.page or Page(None, file, config), files=files, config=config)
                return self._made

            return render

        if len(texts) < WORTH_A_PROCESS or not can_fork() or not can_read_twice(config):
            return
        self._second = SecondHand({file.src_uri: job(file) for file in texts})
        self._second.start()

    def render(self, page: Page, files: Files, fresh: Callable[[AskedFiles], RenderedText]) -> None:
        """Put its rendered text on `page`; `fresh` renders it."""
        if not (page.markdown or "").strip():  # a list: nothing to remember
            fresh(AskedFiles(files)).put_on(page, files)
            return
        fetched = self._second.result(page.file.src_uri) if self._second is not None else None
        made = fetched[0] if fetched is not None else None
        if made is None or made.markdown != page.markdown:  # a plugin said something else this time
            made = self._render(page, files, fresh)
        self._memory.keep(made.key, made.record)
        made.text.put_on(page, files)
        self._made = made

    def stop(self) -> None:
        if self._second is not None:
            self._second.stop()
            log.debug("a second process rendered %d pages", self._second.fetched)
            self._second = None

    def _render(self, page: Page, files: Files, fresh: Callable[[AskedFiles], RenderedText]) -> _Made:
        markdown, key = page.markdown or "", self._memory.key_of(page)
        remembered = self._memory.find(page, files)
        if remembered is not None:
            return _Made(markdown, remembered, key, None)
        asked = AskedFiles(files)
        with listening() as ear:
            text = fresh(asked)
        return _Made(markdown, text, key, None if ear.has_heard else self._memory.record(text, asked))
