"""One thing that is measured: a command, how long it took, what memory all its processes held, what it wrote."""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from _environment import Refusal, child_environment, say

_SAMPLE_SECONDS = 0.1
_PROC = Path("/proc")


@dataclass
class Work:
    """A command, and what was found out about it in each turn."""

    name: str
    command: Sequence[str]
    folder: Path
    removed: tuple[str, ...] = ("site", ".cache")
    """Folders that are taken away before each turn."""
    written: str = "site"
    """The folder whose bytes are counted."""
    seconds: list[float] = field(default_factory=list)
    cpu_seconds: list[float] = field(default_factory=list)
    peak_mb: list[float] = field(default_factory=list)
    """Of all processes together; 0 where the system does not tell."""
    megabytes: float = 0.0

    def once(self) -> None:
        """Run it, and remember what it cost; `Refusal` with its last words if it fails."""
        self.clear()
        log = self.folder / "bench.log"
        with log.open("w", encoding="utf-8") as words:
            started = time.perf_counter()
            process = start(self.command, folder=self.folder, words=words)
            try:
                with MemoryWatch(process.pid) as memory:
                    code, cpu = wait(process)
            except BaseException:  # Ctrl+C reaches this script only
                end(process)
                raise
            self.seconds.append(time.perf_counter() - started)
        if code:
            last = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-5:]
            raise Refusal(f"“{self.name}”没有跑成：\n" + "\n".join(last))
        self.cpu_seconds.append(cpu)
        self.peak_mb.append(memory.peak_mb)
        files = [path for path in (self.folder / self.written).rglob("*") if path.is_file()]
        self.megabytes = sum(path.stat().st_size for path in files) / 1e6

    def clear(self) -> None:
        for name in self.removed:
            shutil.rmtree(self.folder / name, ignore_errors=True)


class MemoryWatch:
    """The most memory that a process and all it started held at one time, looked at ten times a second.

    Linux tells the share of each process (PSS), so that pages of two processes count once; elsewhere it stays 0.
    """

    def __init__(self, leader: int) -> None:
        self.peak_mb = 0.0
        self._leader = leader
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> MemoryWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.is_set():
            self.peak_mb = max(self.peak_mb, sum(_held_mb(process) for process in processes_of(self._leader)))
            self._over.wait(_SAMPLE_SECONDS)


def start(command: Sequence[str], *, folder: Path, words: IO[str]) -> subprocess.Popen[bytes]:
    """In a session of its own, by which all its processes are found, and with the quiet environment of all scripts.

    Python may keep what it compiled, as it does unless somebody forbids it; pip has compiled the peers beforehand.
    """
    environment = child_environment()
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.Popen(
        list(command),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=words,
        stderr=subprocess.STDOUT,
        env=environment,
        start_new_session=True,
    )


def wait(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Exit code, and seconds of all cores; 0 where the system does not tell."""
    if not hasattr(os, "wait4"):
        return process.wait(), 0.0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime


def end(process: subprocess.Popen[bytes]) -> None:
    """With all that it started, where the system knows them."""
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGTERM)
    else:
        process.terminate()
    wait(process)


def processes_of(leader: int) -> Iterator[Path]:
    """The folders under /proc of a process and of all that it started; none where there is no /proc."""
    for folder in _PROC.glob("[0-9]*"):
        fields = _stat_fields(folder)
        if fields and int(fields[3]) == leader:
            yield folder


def busy_seconds(leader: int) -> float:
    """What all cores have spent so far on a process and on all that it started."""
    ticks = sum(sum(map(int, _stat_fields(folder)[11:13] or ("0",))) for folder in processes_of(leader))
    return ticks / os.sysconf("SC_CLK_TCK")


def _stat_fields(folder: Path) -> list[str]:
    """Fields of /proc/PID/stat from the third on: 3 is the session, 11 and 12 are ticks; empty when it has ended."""
    try:
        return (folder / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return []


def _held_mb(folder: Path) -> float:
    try:
        lines = (folder / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:  # ended meanwhile
        return 0.0
    return next((int(line.split()[1]) / 1e3 for line in lines if line.startswith("Pss:")), 0.0)


def take_turns(works: Sequence[Work], *, runs: int) -> None:
    """Each work once, then each once more: what slows the machine down slows all of them."""
    for turn in range(runs):
        for work in works:
            say(f"第 {turn + 1}/{runs} 轮：{work.name}……")
            work.once()


def middle(numbers: Sequence[float]) -> float:
    return statistics.median(numbers)


def paired(work: Work, other: Work, *, of: Callable[[Work], Sequence[float]] = lambda work: work.seconds) -> float:
    """The median of the ratios within each turn."""
    return middle([a / b for a, b in zip(of(work), of(other), strict=True)])


def show(works: Sequence[Work]) -> None:
    say("")
    say("| work | median s | min–max s | CPU s | peak MB, all processes | written MB |")
    say("|---|---|---|---|---|---|")
    for work in works:
        spread = f"{min(work.seconds):.2f}–{max(work.seconds):.2f}"
        cpu, peak = (f"{middle(found):.{digits}f}" if any(found) else "–" for found, digits in _costs(work))
        say(f"| {work.name} | {middle(work.seconds):.2f} | {spread} | {cpu} | {peak} | {work.megabytes:.1f} |")
    say("")


def _costs(work: Work) -> tuple[tuple[list[float], int], tuple[list[float], int]]:
    return (work.cpu_seconds, 2), (work.peak_mb, 0)


def show_ratio(work: Work, other: Work) -> None:
    """Of wall clocks, and of CPU time, which a busy machine blurs less."""
    by_cpu = ""
    if all(work.cpu_seconds) and all(other.cpu_seconds):
        by_cpu = f" ({paired(work, other, of=lambda one: one.cpu_seconds):.2f} × by CPU time)"
    say(f"- {work.name} against {other.name}: {paired(work, other):.2f} ×{by_cpu}")


def is_linux() -> bool:
    return sys.platform.startswith("linux")
