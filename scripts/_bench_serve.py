"""A preview that is asked for pages: from saving a story to seeing it, and what it costs while nobody writes."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from _bench_run import busy_seconds, end, start
from _bench_sites import our_python
from _environment import Refusal

_ASK_AGAIN_SECONDS = 0.02
_PATIENCE_SECONDS = 900
_SETTLE_SECONDS = 3
_ASK = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Never through a proxy, which would not find this machine's own address."""


@contextmanager
def served(home: Path) -> Iterator[tuple[str, int]]:
    """`mkdocs serve` on a free port: its address and its process, ended afterwards with all that it started."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [our_python(), "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
    with (home / "serve.log").open("w", encoding="utf-8") as words:
        process = start(command, folder=home, words=words)
    address = f"http://127.0.0.1:{port}/"
    try:
        seconds_until(address, "", process)
        yield address, process.pid
    finally:
        end(process)


def seconds_until(address: str, text: str, process: subprocess.Popen[bytes] | None = None) -> float:
    """Ask for a page over and over until `text` is in it; how long that took."""
    started = time.perf_counter()
    while (passed := time.perf_counter() - started) < _PATIENCE_SECONDS:
        try:
            with _ASK.open(address, timeout=_PATIENCE_SECONDS) as answer:
                if text in answer.read().decode("utf-8"):
                    return time.perf_counter() - started
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if process is not None and process.poll() is not None:
                raise Refusal("预览没有开起来，原因在那个学校文件夹的 serve.log 里。") from None
        time.sleep(_ASK_AGAIN_SECONDS)
    raise Refusal(f"等了 {passed:.0f} 秒，网页上还没有新写的话：{address}")


def edit_seconds(home: Path, *, edits: int) -> list[float]:
    """From saving a story to its new words on its page, for `edits` stories spread over the whole school."""
    stories = sorted((home / "docs" / "activities").rglob("index.md"))
    chosen = stories[:: max(1, len(stories) // edits)][:edits]
    found = []
    with served(home) as (address, _):
        for story in chosen:
            page = f"{address}{story.parent.relative_to(home / 'docs').as_posix()}/"
            seconds_until(page, "<h1")
            time.sleep(_SETTLE_SECONDS)
            words = f"新写的话{uuid4().hex}"
            with story.open("a", encoding="utf-8") as file:
                file.write(f"\n{words}\n")
            found.append(seconds_until(page, words))
    return found


def idle_share(home: Path, *, seconds: float) -> float:
    """How much of one core a preview takes while nothing happens, 0 to 1."""
    with served(home) as (_, leader):
        time.sleep(_SETTLE_SECONDS * 2)
        before = busy_seconds(leader)
        started = time.perf_counter()
        time.sleep(seconds)
        return (busy_seconds(leader) - before) / (time.perf_counter() - started)
