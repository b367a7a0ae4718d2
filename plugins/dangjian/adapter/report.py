"""Problems → MkDocs' log, so that ``--strict`` counts them and a teacher reads one line each."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import click
from mkdocs.plugins import get_plugin_logger

from dangjian.problems import Problem, Severity

log = get_plugin_logger("dangjian")
_HANDFUL = 10


def report(problems: Iterable[Problem]) -> None:
    """Errors and warnings count in a strict build; notices do not."""
    for problem in problems:
        if problem.severity is Severity.NOTICE:
            log.info("%s", problem.sentence)
        else:
            log.warning("%s", problem.sentence)


def say(sentence: str) -> None:
    """Tell of work in progress."""
    log.info("%s", sentence)


@contextmanager
def progress(label: str, *, total: int, unit: str = "张") -> Iterator[Callable[[int], None]]:
    """For work that may take minutes: call what it gives with the number of pieces that are ready.

    A bar with the time left on a terminal, else a line at each tenth, which a log keeps; neither for a handful of
    pieces, nor when MkDocs is told to be quiet.
    """
    if total <= _HANDFUL or not log.isEnabledFor(logging.INFO):
        yield lambda count: None
    elif sys.stderr.isatty():
        with click.progressbar(length=total, label=label, show_pos=True, file=sys.stderr) as bar:
            yield bar.update
    else:
        say(f"{label}：一共 {total} {unit}……")
        yield _Tenths(label, total=total, unit=unit).add


class _Tenths:
    """Counts, and says a line when another tenth is ready."""

    def __init__(self, label: str, *, total: int, unit: str) -> None:
        self._label, self._total, self._unit = label, total, unit
        self._ready = 0

    def add(self, count: int) -> None:
        before, self._ready = self._ready, self._ready + count
        if self._ready * 10 // self._total > before * 10 // self._total:
            say(f"{self._label}：{self._ready} / {self._total} {self._unit}")
