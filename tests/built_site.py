"""A finished site as a reader meets it, and the way to make one from a tree of files."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

ROOT = Path(__file__).parent.parent
MKDOCS_YML = """site_name: 测试学校
use_directory_urls: true
theme: {name: material, language: zh, font: false}
plugins: [search, dangjian]
"""
SCHOOL_YML = "全称: 示例小学\n简称: 示例小学\n行政区划: 示例省示例市示例县\n"
TEXT_FILES = {".html", ".json", ".xml", ".txt", ".csv", ".js", ".css", ".md"}


@dataclass(frozen=True)
class BuiltSite:
    """A finished site, and what MkDocs said while building it."""

    root: Path
    messages: tuple[str, ...]
    """Warnings and errors, in order."""
    name: str = "site"

    @property
    def folder(self) -> Path:
        return self.root / self.name

    def page(self, address: str) -> BeautifulSoup:
        """The page at `address`, relative to the site's root: ``activities/``."""
        path = self.folder / address
        return BeautifulSoup(
            (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8"), "html.parser"
        )

    def words(self, address: str) -> str:
        """What a reader sees on a page, without the scripts."""
        page = self.page(address)
        for hidden in page.find_all(["script", "style", "template"]):
            hidden.decompose()
        return page.get_text(" ", strip=True)

    def addresses(self) -> set[str]:
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}

    def pages(self) -> list[str]:
        """Addresses of all pages but those that Material ships itself."""
        return sorted(address for address in self.addresses() if address.endswith(".html"))

    def files_saying(self, words: str) -> list[str]:
        """Text files of the site in which `words` stand, also where JSON spells them as escapes."""
        escaped = words.encode("ascii", "backslashreplace").decode()
        found = []
        for address in sorted(self.addresses()):
            path = self.folder / address
            if path.suffix in TEXT_FILES:
                text = path.read_text(encoding="utf-8", errors="replace")
                if words in text or escaped in text:
                    found.append(address)
        return found

    def told(self, pattern: str) -> list[str]:
        """Messages in which the regular expression `pattern` is found."""
        return [message for message in self.messages if re.search(pattern, message)]


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def write_tree(root: Path, tree: Mapping[str, str | bytes]) -> None:
    """Write `tree`: paths relative to `root`, and what stands in each file."""
    for path, content in tree.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


def write_school(root: Path, tree: Mapping[str, str | bytes]) -> None:
    """Like `write_tree`; a school and a mkdocs.yml are supplied where `tree` has none."""
    write_tree(root, {"mkdocs.yml": MKDOCS_YML, "site_config/school.yml": SCHOOL_YML, **tree})
    (root / "docs").mkdir(exist_ok=True)


def build(root: Path, *, preview: bool = False, **overrides: Any) -> BuiltSite:
    """Build the site under `root` as `mkdocs build` does; `overrides` are settings of mkdocs.yml."""
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config

    listener = _Listener()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(listener)
    settings = {"site_dir": str(root / "site"), **overrides}
    try:
        config = load_config(str(root / "mkdocs.yml"), **settings)
        config.plugins.on_startup(command="serve" if preview else "build", dirty=False)
        try:
            mkdocs_build(config, serve_url="http://127.0.0.1:8000/" if preview else None)
        finally:
            config.plugins.on_shutdown()
    finally:
        logger.removeHandler(listener)
    return BuiltSite(root, tuple(listener.messages), Path(settings["site_dir"]).name)


def host_environment() -> dict[str, str]:
    """In which a host finds this package, talks UTF-8 and does not advertise."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT / "plugins"), os.environ.get("PYTHONPATH", "")])),
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }


def run_host(host: str, root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``python -m mkdocs …`` (or properdocs) in `root`, as a school's IT teacher runs it."""
    return subprocess.run(
        [sys.executable, "-m", host, *arguments],
        cwd=root,
        env=host_environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
