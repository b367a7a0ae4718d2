"""Small schools written as trees: a mapping of paths under docs/ to texts becomes the materials of views."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from dangjian.content.library import build_library
from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.variants import plan_picture
from dangjian.schema.site_config import read_schema
from dangjian.views.links import Figure
from dangjian.views.materials import Materials
from dangjian.views.planned_page import PlannedPage
from dangjian.views.site_pages import plan_pages

SCHOOL = "全称: 禾汀小学\n简称: 禾汀小学\n行政区划: 示例省示例市示例县\n"
BRANCH = "---\n名称: 第一党支部\n类型: 党支部\n---\n正文。\n"
BRAND = (
    "---\n名称: 禾光124\n所属党组织: 第一党支部\n做法:\n  - {名称: 一盏灯, 说明: 傍晚自习。}\n"
    "  - {名称: 两段路, 说明: 护学。}\n  - {名称: 四季课, 说明: 课程。}\n---\n正文。\n"
)


def story(title: str, date_text: str = "2024-10-25", *, more: str = "", types: str = "主题党日") -> str:
    return f"---\n标题: {title}\n日期: {date_text}\n活动类型: {types}\n{more}---\n{title}的正文。\n"


def photo(path: str, *, width: int = 1600, height: int = 1067) -> Photo:
    name = path.rpartition("/")[2]
    return Photo(
        source=Path(path),
        name=name,
        width_px=width,
        height_px=height,
        digest=f"digest of {path}",
        description="",
        taken_on=date(2024, 10, 25),
        colour="#aabbcc",
    )


def materials_of(
    tree: Mapping[str, str], *, config: Mapping[str, str] | None = None, directory_urls: bool = True
) -> Materials:
    """Paths that end in .jpg become readable photos, whatever stands behind them."""
    files = {"school.yml": SCHOOL, **(config or {})}
    schema, problems = read_schema({name: text.encode() for name, text in files.items()})
    assert not problems, problems
    photos = {path: photo(path) for path in tree if path.endswith(".jpg")}
    sources = [SourceFile(path, text.encode()) for path, text in tree.items() if not path.endswith(".jpg")]
    content = read_content(sources, photos=photos, schema=schema, directory_urls=directory_urls)
    library, _ = build_library(content.entries, schema=schema)
    recipe = Recipe(widths=schema.pictures.widths, quality=schema.pictures.quality)
    pictures = {path: plan_picture(item, recipe=recipe) for path, item in photos.items()}
    return Materials(library, schema, pictures, directory_urls)


def pages_by_path(materials: Materials) -> dict[str, PlannedPage]:
    pages = plan_pages(materials)
    assert len({page.source_path for page in pages}) == len(pages)
    return {page.source_path: page for page in pages}


def words_in(view: object) -> Iterator[str]:
    """Every piece of text anywhere in a view."""
    if isinstance(view, str):
        yield view
    elif isinstance(view, Mapping):
        for key, value in view.items():
            yield from words_in(key)
            yield from words_in(value)
    elif isinstance(view, Sequence):
        for item in view:
            yield from words_in(item)
    elif dataclasses.is_dataclass(view):
        if isinstance(view, Figure):
            yield view.before + view.value + view.unit
        for item in dataclasses.fields(view):
            yield from words_in(getattr(view, item.name))
        if isinstance(view, PlannedPage):
            yield from words_in(view.view)
