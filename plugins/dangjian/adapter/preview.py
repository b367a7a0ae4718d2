"""`mkdocs serve` without building the whole site after every change.

MkDocs hands its plugins the server; it does not say when a request waits for a build, nor which folders it watches.
Those two things are read from attributes of the server that it keeps to itself. MkDocs 1.6 is no longer developed and
properdocs kept them; `tests/sites/test_quick_preview.py` drives both.
"""

from __future__ import annotations

import os
import posixpath
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer

from dangjian.adapter.last_build import LastBuild
from dangjian.adapter.watching import watch_by_notice
from dangjian.content.withheld import PAGE_SUFFIXES
from dangjian.pictures.photo import PHOTO_SUFFIXES

FOLLOWED = (*PAGE_SUFFIXES, *PHOTO_SUFFIXES)
"""Files under docs/ whose changes can be followed without a whole build; the others are rare."""

Signature = tuple[tuple[str, int, int], ...]


class Preview:
    """Stands between MkDocs' server and MkDocs' build."""

    def __init__(self, server: LiveReloadServer, *, write_extras: Callable[[], object], polling: bool) -> None:
        """`write_extras` writes what belongs to no page: the index of the search, tables to download, pictures."""
        self._server = server
        self._build_all: Callable[[], None] = server.builder
        self._write_extras = write_extras
        self._lock = threading.RLock()
        self._last: LastBuild | None = None
        self._signature: Signature = ()
        self._are_extras_old = False
        server.builder = self.rebuild
        server.set_app(self.answer)
        if not polling:
            watch_by_notice(server)

    def remember(self, last: LastBuild | None) -> None:
        """Say what a whole build made; None if it cannot be followed."""
        self._last, self._are_extras_old = last, False
        self._signature = self._seen_now() if last else ()

    def rebuild(self) -> None:
        """The server calls this when a file has changed."""
        with self._lock:
            if self._last is None or self._seen_now() != self._signature or not self._last.follow():
                self._last = None
                self._build_all()
            else:
                self._are_extras_old = True

    def answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """The server calls this for every request: a page that is older than the last change is drawn first."""
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(self._server.mount_path):
            with self._server._epoch_cond:
                self._server._epoch_cond.wait_for(lambda: self._server._visible_epoch == self._server._wanted_epoch)
            with self._lock:
                self._freshen(path.removeprefix(self._server.mount_path))
        return self._server.serve_request(environ, start_response)

    def _freshen(self, path: str) -> None:
        if self._last is None:
            return
        path = posixpath.normpath(path + "index.html" if path == "" or path.endswith("/") else path)
        if self._last.has_page(path):
            self._last.freshen(path)
        elif self._are_extras_old and path.endswith((".js", ".json", ".csv")):
            self._last.render_all()
            self._write_extras()
            self._are_extras_old = False

    def _seen_now(self) -> Signature:
        """Everything that is watched, but pages and photos."""
        assert self._last is not None
        config = self._last.config
        folders = {config.docs_dir, config.config_file_path, config.theme.custom_dir, *config.watch}
        return tuple(
            (str(path), status.st_mtime_ns, status.st_size)
            for folder in sorted(Path(folder).absolute() for folder in folders if folder)
            for path, status in _files_under(folder)
            if not (path.suffix.lower() in FOLLOWED and path.is_relative_to(config.docs_dir))
        )


def _files_under(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    if not path.is_dir():
        if path.exists():
            yield path, path.stat()
        return
    for folder, folders, names in os.walk(path, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__pycache__")))
        for name in sorted(names):
            file = Path(folder, name)
            if not name.startswith(".") and file.exists():
                yield file, file.stat()
