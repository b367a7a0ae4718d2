"""The preview hears of changes, by notice of the system or by looking; and never stops hearing of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from dangjian.adapter import watching
from dangjian.adapter.preview import Preview
from dangjian.adapter.watching import watch_by_notice

PATIENCE_SECONDS = 20


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "a.md").write_text("一", encoding="utf-8")
    return folder


@pytest.fixture
def server(tmp_path: Path, docs: Path) -> Iterator[LiveReloadServer]:
    made = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path / "site"))
    made.watch(str(docs))
    try:
        yield made
    finally:
        if made.observer.is_alive():
            made.observer.stop()
            made.observer.join()
        made.server_close()


def hears_of_a_change(server: LiveReloadServer, docs: Path) -> bool:
    server.observer.start()
    (docs / "a.md").write_text("改了", encoding="utf-8")
    give_up = time.monotonic() + PATIENCE_SECONDS
    while not server._want_rebuild and time.monotonic() < give_up:
        time.sleep(0.05)
    return server._want_rebuild


def test_the_system_tells_of_changes(server: LiveReloadServer, docs: Path) -> None:
    watch_by_notice(server)
    assert not isinstance(server.observer, PollingObserver)
    assert hears_of_a_change(server, docs)


def test_where_the_system_cannot_the_server_looks(
    server: LiveReloadServer, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(listener: object, *args: object, **options: object) -> None:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(watching._Listener, "schedule", fail)
    watch_by_notice(server)
    assert isinstance(server.observer, PollingObserver)
    assert hears_of_a_change(server, docs)


@pytest.mark.parametrize("polling", [True, False])
def test_a_school_on_a_shared_drive_may_have_it_look(server: LiveReloadServer, docs: Path, polling: bool) -> None:
    Preview(server, write_extras=lambda: None, polling=polling)
    assert isinstance(server.observer, PollingObserver) == polling
    assert hears_of_a_change(server, docs)
