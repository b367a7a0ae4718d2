"""Where a school's project lies on disk."""

from __future__ import annotations

from pathlib import Path

import click

HERE = "."


class NoSiteError(click.ClickException):
    """Nothing was looked at: told apart from a site with mistakes, which ends with 1."""

    exit_code = 2


def site_root(folder: str) -> Path:
    """The project in `folder` or, when none was named, in the folder one stands in or one above it."""
    root = find_root(folder)
    if root is None:
        where = "这个文件夹" if folder == HERE else f"「{folder}」"
        raise NoSiteError(
            f"{where}里没有网站：找不到 mkdocs.yml 或 docs 文件夹。\n"
            "请先进入项目文件夹，或者在命令后面写上项目文件夹的位置。"
        )
    return root


def find_root(folder: str) -> Path | None:
    start = Path(folder).resolve()
    candidates = (start, *start.parents) if folder == HERE else (start,)
    return next((path for path in candidates if _is_site(path, is_start=path == start)), None)


def _is_site(path: Path, *, is_start: bool) -> bool:
    """A folder above must have both: many a computer has some ``docs`` further up."""
    has_settings, has_docs = (path / "mkdocs.yml").is_file(), (path / "docs").is_dir()
    return (has_settings or has_docs) if is_start else (has_settings and has_docs)
