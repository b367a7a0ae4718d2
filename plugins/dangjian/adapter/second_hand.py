"""A second process that does jobs from the last one backwards while the caller does them from the first one on.

Only where the system can fork a process that has all that was planned in its memory at once (Linux), and only in a
process without threads. Each job is done exactly once, by whoever comes to it first; what comes of it is the same.
"""

from __future__ import annotations

import gc
import logging
import mmap
import multiprocessing
import os
import pickle
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from logging.handlers import QueueHandler
from queue import Queue
from typing import Any

_FREE, _OURS, _THEIRS, _DONE = range(4)
_PATIENCE = 0.001
"""Seconds between two looks at a job the other process is at."""

Job = Callable[[], object]
"""What it returns is pickled."""


def can_fork() -> bool:
    """Whether a copy of this process can go on by itself, and there is a processor for it."""
    return sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1


class SecondHand:
    """Hands out jobs by name to two processes and brings the results of the other one back."""

    def __init__(self, jobs: Mapping[str, Job]) -> None:
        fork = multiprocessing.get_context("fork")
        self._jobs = list(jobs.values())
        self._numbers = {name: number for number, name in enumerate(jobs)}
        self._states = mmap.mmap(-1, max(1, len(jobs)))
        self._places = mmap.mmap(-1, max(1, len(jobs)) * 16)
        self._results = tempfile.TemporaryFile()  # noqa: SIM115 - open for as long as the work lasts
        self._lock = fork.Lock()
        self._process = fork.Process(target=self._go, daemon=True)
        self.fetched = 0
        """How many results the other process was thanked for."""

    def start(self) -> None:
        gc.freeze()  # the collector would write to memory that the two processes share
        self._process.start()

    def result(self, name: str) -> tuple[Any] | None:
        """What the other process made of the job, in a tuple; None if there is none or it is left to the caller.

        What was logged meanwhile is logged now, once.
        """
        number = self._numbers.get(name)
        if number is None:
            return None
        with self._lock:
            if self._states[number] == _FREE:
                self._states[number] = _OURS
        while self._states[number] == _THEIRS and self._process.is_alive():
            time.sleep(_PATIENCE)
        if self._states[number] != _DONE:
            return None
        place = self._places[number * 16 : number * 16 + 16]
        start, length = int.from_bytes(place[:8], "little"), int.from_bytes(place[8:], "little")
        made, told = pickle.loads(os.pread(self._results.fileno(), length, start))
        for record in told:
            logging.getLogger(record.name).handle(record)
        self.fetched += 1
        return (made,)

    def stop(self) -> None:
        if self._process.is_alive():
            self._process.terminate()
        self._process.join()
        self._results.close()

    def _go(self) -> None:
        """In the other process: from the last job to the first that is taken."""
        told = _take_over_the_log()
        end = 0
        for number in reversed(range(len(self._jobs))):
            with self._lock:
                if self._states[number] != _FREE:
                    return
                self._states[number] = _THEIRS
            told.clear()
            try:
                data = pickle.dumps((self._jobs[number](), told), pickle.HIGHEST_PROTOCOL)
            except Exception:
                return  # the job goes back to the caller, whose error is the one that is told
            os.pwrite(self._results.fileno(), data, end)
            self._places[number * 16 : number * 16 + 16] = end.to_bytes(8, "little") + len(data).to_bytes(8, "little")
            end += len(data)
            self._states[number] = _DONE


class _Keeper(QueueHandler):
    """Keeps records as they can be sent to another process."""

    def __init__(self, told: list[logging.LogRecord]) -> None:
        super().__init__(Queue())
        self._told = told

    def enqueue(self, record: logging.LogRecord) -> None:
        self._told.append(record)


def _take_over_the_log() -> list[logging.LogRecord]:
    """From now on every record of this process goes into the list and nowhere else."""
    told: list[logging.LogRecord] = []
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.handlers, logger.propagate = [], True
    logging.root.handlers = [_Keeper(told)]
    return told
