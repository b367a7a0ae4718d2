"""Measure this project and its peers on the same work, in one run: `python3 scripts/bench.py [cold …] [--runs 3]`.

Works are called by name; without names all of them are done. With `--search` it measures instead what the search finds
and how much a browser fetches for it.

Timings drift on shared machines, so the works take turns and the tables show medians and medians of paired ratios.
The peers' packages go into environments of their own under .cache/bench, never into `.venv`.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from _bench_photos import measure_photos, small_photos
from _bench_run import Work, is_linux, middle, show, show_ratio, take_turns
from _bench_serve import edit_seconds, idle_share
from _bench_sites import blog_work, check_jieba, hugo_work, index_with_pagefind, our_python, our_work, plain_work, warm
from _browser import VARIABLE, ensure_browser
from _environment import ROOT, TEST_LOCK, Refusal, child_environment, ensure_environment, run, run_verb, say

MANY_PHOTOS = 10_000
GROWTH = 4
IDLE_SECONDS = 30
EDITS_A_RUN = 3


@dataclass(frozen=True)
class Options:
    """What the person who started it asked for."""

    folder: Path
    runs: int
    stories: int
    peers: bool
    photo_source: Path | None


def main(arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    unknown = [name for name in options.works if name not in WORKS]
    if unknown:
        raise Refusal(f"没有叫“{unknown[0]}”的测量，可以写：{'、'.join(WORKS)}。")
    folder = ROOT / ".cache" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    if options.search:
        return measure_search(folder, options.stories, peers=not options.no_peers)
    asked = Options(folder, max(1, options.runs), max(1, options.stories), not options.no_peers, options.photo_source)
    for name, (title, work) in WORKS.items():
        if not options.works or name in options.works:
            say(f"\n## {title} (`{name}`)\n")
            work(asked)
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="bench.py", description="在同一批稿子上测量本项目和同类工具。")
    made.add_argument("works", nargs="*", metavar="名称", help=f"只测这几项，不写就全测：{'、'.join(WORKS)}")
    made.add_argument("--runs", type=int, default=3, help="每项测几次（默认 3）")
    made.add_argument("--stories", type=int, default=2000, help="稿子的篇数（默认 2000）")
    made.add_argument("--no-peers", action="store_true", help="只测本项目，不装同类工具")
    made.add_argument("--photo-source", type=Path, help="从这个文件夹里的大照片裁出测量用的照片；不写就画")
    made.add_argument("--search", action="store_true", help="测站内搜索：找得全不全，要取多少数据")
    return made


def cold(options: Options) -> None:
    """The same stories, from nothing."""
    ours = our_work(options.folder, options.stories)
    works = [ours]
    if options.peers:
        plain = plain_work(options.folder, options.stories)
        works += [plain, blog_work(options.folder, options.stories), hugo_work(options.folder, options.stories)]
    take_turns(works, runs=options.runs)
    if options.peers:
        check_jieba(plain)
    show(works)
    for other in works[1:]:
        show_ratio(ours, other)


def growth(options: Options) -> None:
    """Four times the stories, from nothing and with the caches kept."""
    few = our_work(options.folder, options.stories)
    many = our_work(options.folder, options.stories * GROWTH)
    take_turns([few, many], runs=options.runs)
    again = [warm(work, f"{work.name}, again") for work in (few, many)]
    take_turns(again, runs=options.runs)
    show([few, many, *again])
    show_ratio(many, few)
    show_ratio(again[1], again[0])
    show_ratio(again[0], few)
    show_ratio(again[1], many)


def edit(options: Options) -> None:
    """One story saved, until a visitor of the preview is shown it."""
    home = our_work(options.folder, options.stories, label="edit").folder
    found = edit_seconds(home, edits=options.runs * EDITS_A_RUN)
    said = f"median {middle(found):.2f} s, {min(found):.2f}–{max(found):.2f} s, {len(found)} edits"
    say(f"- dangjian, one of {options.stories} stories saved, until its page shows it: {said}")
    if options.peers:
        hugo = hugo_work(options.folder, options.stories)
        take_turns([hugo], runs=options.runs)
        say(f"- {hugo.name}, built whole: median {middle(hugo.seconds):.2f} s")
        say(f"- against Hugo's whole build: {middle(found) / middle(hugo.seconds):.2f} ×")


def photos(options: Options) -> None:
    measure_photos(options.folder, runs=options.runs, peers=options.peers, source=options.photo_source)


def many(options: Options) -> None:
    """Many photos that have not changed."""
    bare = our_work(options.folder, options.stories, label="bare")
    full = school_with_photos(options)
    for work in (bare, full):
        say(f"先建一次，把缓存备好：{work.name}……")
        work.once()
    first = Work(f"{full.name}, from nothing", (), full.folder, seconds=full.seconds, cpu_seconds=full.cpu_seconds)
    first.peak_mb, first.megabytes = full.peak_mb, full.megabytes
    works = [warm(bare, f"{bare.name}, again"), warm(full, f"{full.name}, again")]
    take_turns(works, runs=options.runs)
    show([first, *works])
    without, with_photos = works
    for kind, less, all_of_it in (
        ("s", without.seconds, with_photos.seconds),
        ("s of CPU", without.cpu_seconds, with_photos.cpu_seconds),
    ):
        more = [b - a for a, b in zip(less, all_of_it, strict=True)]
        say(f"- {MANY_PHOTOS} photos that have not changed take {middle(more):.2f} {kind} more")


def idle(options: Options) -> None:
    """A preview while nobody writes."""
    if not is_linux():
        say("只有 Linux 说得出预览空闲时用了多少处理器，这一项跳过。")
        return
    share = idle_share(school_with_photos(options).folder, seconds=IDLE_SECONDS)
    say(f"- preview of {options.stories} stories and {MANY_PHOTOS} photos, idle: {share * 100:.1f} % of one core")


def start_up(options: Options) -> None:
    """What every command waits for."""
    home = options.folder / "start"
    home.mkdir(exist_ok=True)
    python = our_python()
    command = shutil.which("dangjian", path=str(Path(python).parent))
    if command is None:
        raise Refusal("运行环境里没有 dangjian 命令。请删去 .venv 文件夹，再运行一次。")
    works = [
        Work(name, words, home, removed=())
        for name, words in (
            ("Python alone", [python, "-c", "pass"]),
            ("`dangjian --help`", [command, "--help"]),
            ("import of MkDocs' build", [python, "-c", "import mkdocs.commands.build"]),
            ("import of the plugin", [python, "-c", "import dangjian.adapter.plugin"]),
        )
    ]
    take_turns(works, runs=max(5, options.runs))
    show(works)


def school_with_photos(options: Options) -> Work:
    """The school with `MANY_PHOTOS` small photos, spread evenly over the stories."""
    per_story = max(1, MANY_PHOTOS // options.stories)
    taken = small_photos(options.folder, MANY_PHOTOS)
    work = our_work(options.folder, options.stories, label="many", photos=taken, per_story=per_story)
    work.name = f"dangjian, {options.stories} stories, {per_story * options.stories} photos"
    return work


def measure_search(folder: Path, stories: int, *, peers: bool) -> int:
    """Build the sites, then ask them in a browser."""
    python = ensure_environment(TEST_LOCK)
    browser = ensure_browser(python)
    if not browser:
        raise Refusal(f"没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或把它的路径写进环境变量 {VARIABLE}。")
    work = our_work(folder, stories)
    work.once()
    environment = {**child_environment(), VARIABLE: browser}
    code = run([python, ROOT / "scripts" / "_bench_search.py", work.folder], environment=environment)
    if code or not peers:
        return code
    plain = plain_work(folder, stories)
    plain.once()
    check_jieba(plain)
    if not index_with_pagefind(folder, plain.folder / "site"):
        return 0
    return run([python, ROOT / "scripts" / "_bench_search_peers.py", plain.folder], environment=environment)


WORKS: dict[str, tuple[str, Callable[[Options], None]]] = {
    "cold": ("Built from nothing", cold),
    "edit": ("One story saved", edit),
    "growth": ("Four times the stories", growth),
    "photos": ("Photos into pictures for the web", photos),
    "many": ("Many photos, nothing changed", many),
    "idle": ("A preview at rest", idle),
    "start": ("Start-up", start_up),
}


if __name__ == "__main__":
    run_verb(main)
