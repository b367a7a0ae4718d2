"""A little docs/ in memory, for tests of what is read from it."""

from __future__ import annotations

from pathlib import Path

from dangjian.content.library import Library, build_library
from dangjian.content.reader import ReadContent, read_content
from dangjian.content.source import SourceFile
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo
from dangjian.schema.site_config import Schema, read_schema

SCHOOL = "全称: 禾汀小学\n".encode()


def schema() -> Schema:
    return read_schema({"school.yml": SCHOOL})[0]


def photo(path: str, *, description: str = "", width_px: int = 1600, height_px: int = 1200) -> Photo:
    return Photo(Path(path), Path(path).name, width_px, height_px, "0" * 64, description, None, "#808080")


def story(front: str = "", body: str = "") -> str:
    return f"---\n标题: 植树日记\n日期: 2024年3月12日\n活动类型: 志愿服务\n{front}---\n\n{body}\n"


def read(tree: dict[str, str]) -> ReadContent:
    """`tree` by path under docs/; a photo needs no text."""
    pictures = {path: photo(path) for path in tree if Path(path).suffix.lower() in PHOTO_SUFFIXES}
    sources = [SourceFile(path, text.encode()) for path, text in tree.items() if path.endswith((".md", ".csv"))]
    return read_content(sources, photos=pictures, schema=schema(), all_paths=tree)


def library(tree: dict[str, str]) -> Library:
    return build_library(read(tree).entries, schema=schema())[0]
