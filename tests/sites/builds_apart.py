"""Builds in processes of their own, which share nothing but what lies on disk; and two finished sites, compared."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections.abc import Callable, Sequence
from itertools import count
from multiprocessing.process import BaseProcess
from pathlib import Path

SOURCE_DATE = "1780000000"
"""What builds call today, in seconds of Unix time: midnight falls between no two of them."""
_USED_BY_ALL = ["mkdocs.commands.build", "material", "pymdownx.snippets", "pytest", "dangjian.adapter.plugin"]
LOG = "build.log"
"""Beside mkdocs.yml: what the last build said."""
_DIED = 9
_AROUND = 40
"""Bytes shown on either side of the first that differs."""


def build_apart(roots: Sequence[Path]) -> None:
    """Build the sites under `roots` at the same time, each as ``mkdocs build`` there does; raises where one fails.

    Every build has a process that has imported what it needs and built nothing before.
    """
    running = [_process(_build, str(root)) for root in roots]
    for root, process in zip(roots, running, strict=True):
        (root / LOG).write_text("The process did not begin to build.\n", encoding="utf-8")
        process.start()
    for process in running:
        process.join()
    failed = [root / LOG for root, process in zip(roots, running, strict=True) if process.exitcode != 0]
    assert not failed, "\n".join(f"{log}:\n{log.read_text(encoding='utf-8')}" for log in failed)


def build_dying(root: Path, *, after: int) -> bool:
    """Begin to build, and die before this many files (from 0) and one more are moved into place; whether it died."""
    process = _process(_build_dying, str(root), after)
    process.start()
    process.join()
    assert process.exitcode in (0, _DIED), (root / LOG).read_text(encoding="utf-8")
    return process.exitcode == _DIED


def _process(target: Callable[..., None], *arguments: object) -> BaseProcess:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn").Process(target=target, args=arguments)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_USED_BY_ALL)
    return context.Process(target=target, args=arguments)


def _build_dying(root: str, after: int) -> None:
    """In the new process, too."""
    moved = count()

    def dying(move: Callable[..., object]) -> Callable[..., object]:
        def moves(*arguments: object) -> object:
            if next(moved) == after:
                os._exit(_DIED)
            return move(*arguments)

        return moves

    os.replace, os.rename = dying(os.replace), dying(os.rename)  # type: ignore[assignment]
    _build(root)


def _build(root: str) -> None:
    """In the new process."""
    os.chdir(root)
    os.environ["SOURCE_DATE_EPOCH"] = SOURCE_DATE
    logging.basicConfig(filename=LOG, filemode="w", encoding="utf-8", level=logging.INFO)
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    try:
        config = load_config("mkdocs.yml")
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
    except BaseException:
        logging.exception("the build failed")
        raise


def differences(one: Path, other: Path) -> list[str]:
    """Every file of two folders that is not in both, byte for byte; what is told is read as: first, then second."""
    ours, theirs = files_of(one), files_of(other)
    told = [f"{name} is only in {one.parent.name}" for name in sorted(ours.keys() - theirs.keys())]
    told += [f"{name} is only in {other.parent.name}" for name in sorted(theirs.keys() - ours.keys())]
    for name in sorted(ours.keys() & theirs.keys()):
        if ours[name] != theirs[name]:
            told.append(f"{name} differs: {_first_difference(ours[name], theirs[name])}")
    return told


def files_of(folder: Path) -> dict[str, bytes]:
    """All files under `folder`, by their address; folders too, with a slash behind them and nothing in them."""
    return {
        path.relative_to(folder).as_posix() + ("/" if path.is_dir() else ""): b""
        if path.is_dir()
        else path.read_bytes()
        for path in folder.rglob("*")
    }


def _first_difference(ours: bytes, theirs: bytes) -> str:
    at = next((at for at, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
    shown = slice(max(0, at - _AROUND), at + _AROUND)
    here, there = (data[shown].decode("utf-8", "replace") for data in (ours, theirs))
    return f"at byte {at} 「{here}」, not 「{there}」"
