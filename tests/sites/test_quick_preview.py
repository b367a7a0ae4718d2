"""After every change the preview shows what a build from nothing shows, though it draws only what somebody opens."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from built_site import MKDOCS_YML, build, write_school
from pictures.drawing import draw, encoded
from sites.test_preview import Preview

STORY = "---\n标题: {title}\n日期: {date}\n活动类型: 志愿服务\n支部: 第一党支部\n---\n\n{text}\n"
LIVERELOAD = re.compile(rb"<script>\s*var livereload = .*?</script>", re.DOTALL)


def story(title: str, *, date: str = "2026年3月5日", text: str = "正文。") -> str:
    return STORY.format(title=title, date=date, text=text)


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    root = tmp_path_factory.mktemp("quick")
    write_school(
        root,
        {
            "mkdocs.yml": MKDOCS_YML,
            "docs/branches/yi.md": "---\n名称: 第一党支部\n---\n",
            "docs/activities/a/index.md": story("护学", text="![合影](合影.jpg)\n\n[亮灯](../b/index.md)"),
            "docs/activities/a/合影.jpg": encoded(draw()),
            "docs/activities/b/index.md": story("亮灯", date="2025年10月"),
            "docs/about.md": "---\n标题: 关于\n---\n\n见[护学](activities/a/index.md)。\n",
        },
    )
    running = Preview(root)
    try:
        running.until("", seen="护学")
        yield running
    finally:
        running.process.kill()
        running.process.wait(10)


def write(path: str, text: str | bytes) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        target = root / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())

    return change


def remove(path: str) -> Callable[[Path], None]:
    return lambda root: (root / "docs" / path).unlink()


def rename(path: str, other: str) -> Callable[[Path], None]:
    return lambda root: shutil.move(root / "docs" / path, root / "docs" / other) and None


CHANGES: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "a text": (
        write("activities/b/index.md", story("亮灯", date="2025年10月", text="改过的话。")),
        "activities/b/",
        "改过的话",
    ),
    "a title": (write("activities/b/index.md", story("亮灯记", date="2025年10月")), "activities/a/", "亮灯记"),
    "a date": (write("activities/b/index.md", story("亮灯记", date="2024年5月2日")), "activities/", "2024年5月2日"),
    "a branch": (
        write("branches/yi.md", "---\n名称: 第一党支部\n口号: 守好一间教室\n---\n"),
        "branches/yi/",
        "守好一间教室",
    ),
    "a new story": (write("activities/c/index.md", story("种树", date="2026年4月1日")), "activities/", "种树"),
    "a photo": (write("activities/c/一.jpg", encoded(draw((120, 80)))), "albums/", "种树"),
    "a folder": (rename("activities/b", "activities/d"), "activities/d/", "亮灯记"),
    "an honour": (
        write("achievements/表.csv", "名称,授予单位,级别,日期\n先进支部,示例市教育局,市级,2026年1月\n"),
        "achievements/",
        "先进支部",
    ),
    "a page less": (remove("activities/c/index.md"), "activities/", "亮灯记"),
    "the school": (
        lambda root: (
            (root / "site_config/school.yml").write_text(
                "全称: 另一所小学\n简称: 另一所\n行政区划: 示例省示例市示例县\n配色: 墨蓝\n", encoding="utf-8"
            )
            and None
        ),
        "",
        "另一所小学",
    ),
}


NEED_A_WHOLE_BUILD = frozenset({"an honour", "the school"})
"""Tables and settings may change every page, and are rarely saved."""


def whole_builds(preview: Preview) -> int:
    return preview.told().count("Building documentation")


@pytest.mark.parametrize("name", CHANGES)
def test_every_page_is_as_a_build_from_nothing_makes_it(preview: Preview, name: str, tmp_path: Path) -> None:
    change, address, seen = CHANGES[name]
    builds = whole_builds(preview)
    change(preview.root)
    preview.until(address, seen=seen)
    assert whole_builds(preview) == builds + (name in NEED_A_WHOLE_BUILD)
    shutil.copytree(preview.root, tmp_path / "again", ignore=shutil.ignore_patterns("serve.log"))
    fresh = build(tmp_path / "again", preview=True, site_url=preview.home)
    for page in fresh.pages():
        if page == "404.html":
            continue
        answered = LIVERELOAD.sub(b"", preview.answer(page.removesuffix("index.html")))
        assert answered == (fresh.folder / page).read_bytes(), page
    for page in fresh.addresses():
        if page.startswith(("assets/search/", "assets/pictures/")) or page.endswith((".csv", "showcase.json")):
            assert preview.answer(page) == (fresh.folder / page).read_bytes(), page


def test_a_page_that_was_taken_away_is_not_found(preview: Preview) -> None:
    assert preview.answer("activities/b/") == b""


def test_the_fork_of_the_host_follows_too(tmp_path: Path) -> None:
    write_school(tmp_path, {"docs/activities/a/index.md": story("护学")})
    running = Preview(tmp_path, host="properdocs")
    try:
        running.until("activities/a/", seen="正文。")
        write("activities/a/index.md", story("护学", text="改过的话。"))(tmp_path)
        running.until("activities/a/", seen="改过的话。")
        assert whole_builds(running) == 1
    finally:
        running.process.kill()
        running.process.wait(10)
