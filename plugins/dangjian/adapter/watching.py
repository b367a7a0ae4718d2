"""Hearing of changed files from the system, instead of looking at every file twice a second as MkDocs' server does.

With ten thousand photos in docs/ the looking alone takes a tenth of a processor all day.
"""

from __future__ import annotations

from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

CHANGES = [FileCreatedEvent, FileModifiedEvent, FileDeletedEvent, FileMovedEvent, DirMovedEvent]
"""Not that a file was opened or closed: a build does that to all of them."""


class _Listener(Observer):  # type: ignore[misc,valid-type]
    """Already running when the server starts it."""

    def start(self) -> None:
        if not self.is_alive():
            super().start()

    def schedule(
        self, event_handler: FileSystemEventHandler, path: str, *, recursive: bool = False, **options: Any
    ) -> ObservedWatch:
        watch: ObservedWatch = super().schedule(
            event_handler, path, recursive=recursive, event_filter=CHANGES, **options
        )
        return watch


def watch_by_notice(server: LiveReloadServer) -> None:
    """Let the system tell of changes; where it cannot (too many folders), the server goes on looking."""
    listener = _Listener()
    looking, paths = server.observer, list(server._watched_paths)
    try:
        listener.start()
        for path in paths:
            server.unwatch(path)
        server.observer = listener
        for path in paths:
            server.watch(path)
    except OSError:
        listener.stop()
        server._watched_paths.clear()
        server._watch_refs.clear()
        server.observer = looking
        for path in paths:
            server.watch(path)
