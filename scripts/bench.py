"""Measure this project and its peers on the same work, in one run: `python3 scripts/bench.py [--runs 3]`.

With `--search` it measures instead what the search finds and how much a browser fetches for it.

Timings drift on shared machines, so the works take turns and the table shows medians and the median of paired ratios.
The peers' packages go into an environment of their own under .cache/bench, never into `.venv`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from _browser import VARIABLE, ensure_browser
from _environment import ROOT, SITE_LOCK, TEST_LOCK, Refusal, child_environment, ensure_environment, run, run_verb, say

CORPUS = ROOT / "tests" / "benchmarks" / "make_corpus.py"
PEERS = ("mkdocs-material", "mkdocs-glightbox", "click!=8.2.2,!=8.3.*")
OURS = """site_name: bench
use_directory_urls: true
theme: {name: material, language: zh, font: false}
plugins: [search, dangjian]
"""
SCHOOL = "全称: 测量小学\n简称: 测量小学\n行政区划: 示例省示例市示例县\n"


@dataclass
class Work:
    """One thing that is measured."""

    name: str
    command: list[str]
    folder: Path
    seconds: list[float] = field(default_factory=list)
    peak_mb: list[float] = field(default_factory=list)
    megabytes: float = 0.0

    def once(self) -> None:
        """Build from nothing, and remember how long it took and how much memory its largest process held."""
        shutil.rmtree(self.folder / "site", ignore_errors=True)
        shutil.rmtree(self.folder / ".cache", ignore_errors=True)
        started = time.perf_counter()
        with (self.folder / "bench.log").open("w", encoding="utf-8") as log:
            process = subprocess.Popen(self.command, cwd=self.folder, stdout=log, stderr=subprocess.STDOUT)
            code, peak = wait(process)
        self.seconds.append(time.perf_counter() - started)
        if code:
            last = (self.folder / "bench.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()[-5:]
            raise Refusal(f"“{self.name}”没有跑成：\n" + "\n".join(last))
        self.peak_mb.append(peak)
        files = [path for path in (self.folder / "site").rglob("*") if path.is_file()]
        self.megabytes = sum(path.stat().st_size for path in files) / 1e6


def wait(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Exit code and peak resident memory in MB; where the system does not tell, the memory is 0."""
    if not hasattr(os, "wait4"):
        return process.wait(), 0.0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return process.returncode, usage.ru_maxrss / unit


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench.py", description="在同一批稿子上测量本项目和同类工具。")
    parser.add_argument("--runs", type=int, default=3, help="每项测几次（默认 3）")
    parser.add_argument("--stories", type=int, default=2000, help="稿子的篇数（默认 2000）")
    parser.add_argument("--no-peers", action="store_true", help="只测本项目，不装同类工具")
    parser.add_argument("--search", action="store_true", help="测站内搜索：找得全不全，要取多少数据")
    options = parser.parse_args(arguments)
    folder = ROOT / ".cache" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    if options.search:
        return measure_search(folder, options.stories)
    python = ensure_environment(SITE_LOCK)
    few = max(1, options.stories // 4)

    ours_few = our_work(python, folder, few)
    ours = our_work(python, folder, options.stories)
    works = [ours_few, ours]
    blog = None
    if not options.no_peers:
        blog = blog_work(peers_python(folder), folder, options.stories)
        works.append(blog)
    for turn in range(options.runs):
        for work in works:
            say(f"第 {turn + 1}/{options.runs} 轮：{work.name}……")
            work.once()

    say("")
    say("| work | median s | min–max s | peak MB | site MB |")
    say("|---|---|---|---|---|")
    for work in works:
        peak = f"{statistics.median(work.peak_mb):.0f}" if any(work.peak_mb) else "–"
        spread = f"{min(work.seconds):.1f}–{max(work.seconds):.1f}"
        say(f"| {work.name} | {statistics.median(work.seconds):.1f} | {spread} | {peak} | {work.megabytes:.1f} |")
    say("")
    say(f"{options.stories} against {few} stories: {paired(ours, ours_few):.2f} ×")
    if blog is not None:
        say(f"dangjian against Material's blog, {options.stories} stories: {paired(ours, blog):.2f} ×")
    return 0


def measure_search(folder: Path, stories: int) -> int:
    """Build the site, then ask it in a browser."""
    python = ensure_environment(TEST_LOCK)
    browser = ensure_browser(python)
    if not browser:
        raise Refusal(f"没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或把它的路径写进环境变量 {VARIABLE}。")
    work = our_work(python, folder, stories)
    work.once()
    command = [python, ROOT / "scripts" / "_bench_search.py", work.folder]
    return run(command, environment={**child_environment(), VARIABLE: browser})


def paired(work: Work, other: Work) -> float:
    """The median of the ratios within each turn."""
    return statistics.median(a / b for a, b in zip(work.seconds, other.seconds, strict=True))


def our_work(python: str | Path, folder: Path, stories: int) -> Work:
    home = corpus(folder, "dangjian", stories)
    (home / "mkdocs.yml").write_text(OURS, encoding="utf-8")
    (home / "site_config").mkdir(exist_ok=True)
    (home / "site_config" / "school.yml").write_text(SCHOOL, encoding="utf-8")
    return Work(f"dangjian, all indexes, {stories} stories", [str(python), "-m", "mkdocs", "build", "-q"], home)


def blog_work(python: Path, folder: Path, stories: int) -> Work:
    home = corpus(folder, "material-blog", stories)
    name = f"Material blog + tags + glightbox + search, {stories} stories"
    return Work(name, [str(python), "-m", "mkdocs", "build", "-q"], home)


def corpus(folder: Path, flavour: str, stories: int) -> Path:
    """The made-up school of `flavour`, written afresh."""
    home = folder / f"{flavour}-{stories}"
    shutil.rmtree(home, ignore_errors=True)
    command = [sys.executable, str(CORPUS), str(home), "--stories", str(stories), "--flavour", flavour]
    subprocess.run(command, check=True)
    return home


def peers_python(folder: Path) -> Path:
    """The Python of the environment that holds the peers' packages."""
    home = folder / "peers"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        say("正在准备同类工具的环境……")
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PEERS], check=True)
    return python


if __name__ == "__main__":
    run_verb(main)
