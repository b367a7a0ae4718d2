"""Sites drawn inside a test and really built."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

MKDOCS_YML = """site_name: 测试学校
use_directory_urls: true
theme: {name: material, language: zh, font: false}
plugins: [search, dangjian]
"""
SCHOOL_YML = "全称: 示例小学\n简称: 示例小学\n行政区划: 示例省示例市示例县\n"


@dataclass(frozen=True)
class BuiltSite:
    """A finished site, and what MkDocs said while building it."""

    root: Path
    messages: tuple[str, ...]
    """Warnings and errors, in order."""

    @property
    def folder(self) -> Path:
        return self.root / "site"

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


def build(root: Path, **overrides: Any) -> BuiltSite:
    """Build the site under `root` as `mkdocs build` does; `overrides` are settings of mkdocs.yml."""
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config

    listener = _Listener()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(listener)
    try:
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"), **overrides)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
    finally:
        logger.removeHandler(listener)
    return BuiltSite(root, tuple(listener.messages))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Callable[..., BuiltSite]]:
    """``site({"docs/activities/a/index.md": "…"})`` writes and builds; a school and a mkdocs.yml are supplied."""

    def make(tree: Mapping[str, str | bytes], **overrides: Any) -> BuiltSite:
        write_tree(tmp_path, {"mkdocs.yml": MKDOCS_YML, "site_config/school.yml": SCHOOL_YML, **tree})
        (tmp_path / "docs").mkdir(exist_ok=True)
        return build(tmp_path, **overrides)

    yield make
