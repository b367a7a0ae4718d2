"""Rendered texts of earlier builds, each with what it asked for while it was rendered.

A text depends on itself, on how Markdown is set up, and on the files and photos it names: whether they exist and where
they lie. Those are written down while a text is rendered and looked up again before an earlier result is taken. A text
about which something was logged is rendered every time, so that the message comes every time.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Iterator
from hashlib import blake2b

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from dangjian.adapter.memo import Memo
from dangjian.adapter.rendered_text import RenderedText, rendered_text
from dangjian.markup.pictures import BodyPictures


class AskedFiles:
    """Files of the site that remember which of them were asked for, and what the answer was."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.answers: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        self.answers[path] = _answer(self._files, path)
        return self._files.get_file_from_path(path)


class TextMemory:
    """Finds and keeps rendered texts in the memo."""

    def __init__(self, memo: Memo, pictures: BodyPictures, *, ground: bytes) -> None:
        """`ground` is the digest of what all texts depend on."""
        self._memo, self._pictures, self._ground = memo, pictures, ground

    def key_of(self, page: Page) -> bytes:
        assert page.markdown is not None
        return blake2b(
            "\0".join((page.file.src_uri, page.file.url, page.markdown)).encode("utf-8", errors="surrogatepass"),
            key=self._ground,
            digest_size=20,
        ).digest()

    def find(self, page: Page, files: Files) -> RenderedText | None:
        """What an earlier build rendered of the same text, if everything it asked for is still the same."""
        data = self._memo.get(self.key_of(page)) if self._memo.is_on else None
        if data is None:
            return None
        length = int.from_bytes(data[:4], "big")
        asked = json.loads(data[4 : 4 + length])
        if any(_answer(files, path) != answer for path, answer in asked["files"].items()):
            return None
        if any(self._look_of(path) != look for path, look in asked["pictures"].items()):
            return None
        return rendered_text(data[4 + length :])

    def record(self, text: RenderedText, files: AskedFiles) -> bytes | None:
        """What to keep of a text that was just rendered; None where nothing is kept."""
        if not self._memo.is_on:
            return None
        asked = json.dumps(
            {"files": files.answers, "pictures": {path: self._look_of(path) for path in sorted(self._pictures.asked)}}
        ).encode()
        return len(asked).to_bytes(4, "big") + asked + text.to_bytes()

    def keep(self, key: bytes, record: bytes | None) -> None:
        """Keep a new record; without one, the memo has it already."""
        self._memo.was_asked(key)
        if record is not None:
            self._memo.put(key, record)

    def _look_of(self, path: str) -> str:
        return repr(self._pictures.pictures.get(path))


def _answer(files: Files, path: str) -> str | None:
    file = files.get_file_from_path(path)
    return None if file is None else f"{file.src_uri}\n{file.url}\n{file.inclusion.is_excluded()}"


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.has_heard = False

    def emit(self, record: logging.LogRecord) -> None:
        self.has_heard = True


@contextlib.contextmanager
def listening() -> Iterator[_Ear]:
    """Hear whether anything is logged while the block lasts."""
    ear = _Ear()
    loggers = [logging.getLogger(name) for name in ("mkdocs", "MARKDOWN")]
    for logger in loggers:
        logger.addHandler(ear)
    try:
        yield ear
    finally:
        for logger in loggers:
            logger.removeHandler(ear)
