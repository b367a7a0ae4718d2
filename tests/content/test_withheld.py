"""What lies beside photos and was never meant to be seen is not copied into the site."""

from __future__ import annotations

import pytest

from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile
from dangjian.content.withheld import withheld_files
from dangjian.schema.site_config import read_schema

STORY = "---\n标题: 植树\n日期: 2024年3月\n活动类型: 志愿服务\n---\n\n[看录像](IMG_2.MOV)\n"
FOLDER = "activities/a"


def withheld(*names: str) -> set[str]:
    paths = [f"{FOLDER}/index.md", *(f"{FOLDER}/{name}" for name in names)]
    schema, _ = read_schema({})
    content = read_content([SourceFile(paths[0], STORY.encode())], photos={}, schema=schema)
    found = withheld_files(
        paths,
        photos=[path for path in paths if path.lower().endswith((".jpg", ".heic"))],
        sidecars=(),
        entries=content.entries,
        public={entry.key for entry in content.entries},
        schema=schema,
    )
    return {path.removeprefix(f"{FOLDER}/") for path in found}


@pytest.mark.parametrize(
    "name",
    ["Thumbs.db", "desktop.ini", "IMG_1.AAE", "IMG_1.xmp", "IMG_1.DNG", "合影.jpg.bak", "合影.JPG_original", "a.jpg~"],
)
def test_traces_of_photos_are_withheld(name: str) -> None:
    assert withheld(name) == {name}


def test_the_film_of_a_live_photo_is_withheld_unless_the_text_leads_to_it() -> None:
    names = ("IMG_1.HEIC", "IMG_1.MOV", "IMG_2.jpg", "IMG_2.MOV", "讲座.mp4")
    assert withheld(*names) == {"IMG_1.HEIC", "IMG_1.MOV", "IMG_2.jpg"}


def test_attachments_are_published() -> None:
    assert withheld("通知.pdf", "照片.zip", "合影.jpg.zip", "评分表.xlsx", "讲座.mp4", "标志.svg") == set()
