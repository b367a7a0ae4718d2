"""Clearing the cache of pictures nobody asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from built_site import build, write_school
from dangjian.cli import main
from pictures.drawing import draw, encoded, noise

STORY = "---\n标题: 清晨护学\n日期: 2026年3月5日\n活动类型: 志愿服务\n{more}---\n\n值班教师到了路口。\n"
FOLDER = "docs/activities/hu-xue"
ONE_CLEARED = re.compile(r"清理了 1 个文件，腾出.*0\.1 MB。")
"""How small it is depends on the encoder."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site that was built once and whose second photo was taken away since."""
    story = STORY.format(more="")
    draft = STORY.format(more="草稿: 是\n")
    tree = {f"{FOLDER}/index.md": story, f"{FOLDER}/a.jpg": encoded(draw()), f"{FOLDER}/b.jpg": encoded(noise())}
    write_school(
        tmp_path, {**tree, "docs/activities/c/index.md": draft, "docs/activities/c/c.png": encoded(draw(), "PNG")}
    )
    build(tmp_path, preview=True)
    (tmp_path / FOLDER / "b.jpg").unlink()
    return tmp_path


def pictures(root: Path) -> list[Path]:
    return sorted((root / ".cache" / "dangjian" / "pictures").rglob("*.webp"))


def said(root: Path, *options: str) -> str:
    result = CliRunner().invoke(main, ["clean", str(root), *options])
    assert result.exit_code == 0
    return result.output.strip()


def test_pictures_of_photos_taken_away_are_cleared_and_those_of_drafts_are_not(root: Path) -> None:
    assert len(pictures(root)) == 3
    assert ONE_CLEARED.fullmatch(said(root))
    assert len(pictures(root)) == 2
    before = [path.stat().st_mtime_ns for path in pictures(root)]
    build(root, preview=True)
    assert [path.stat().st_mtime_ns for path in pictures(root)] == before
    assert said(root) == "缓存里的图片都用得着，没有要清理的。"


def test_a_dry_run_clears_nothing(root: Path) -> None:
    waste = root / ".cache" / "dangjian" / "pictures" / "ab" / "ab-480.webp"
    waste.parent.mkdir(parents=True, exist_ok=True)
    waste.write_bytes(bytes(2_450_000))
    assert said(root, "--dry-run") == (
        "有 2 个文件用不着了，共 2.5 MB。什么都没有删；去掉 --dry-run 再运行一次就会清理。"
    )
    assert waste.exists() and len(pictures(root)) == 4


def test_the_picture_of_before_the_mosaic_is_cleared(root: Path) -> None:
    said(root)
    shown = pictures(root)
    page = root / FOLDER / "index.md"
    page.write_text(STORY.format(more="图片: [{文件: a.jpg, 打码: [0.4, 0.2, 0.1, 0.2]}]\n"), encoding="utf-8")
    build(root)
    assert ONE_CLEARED.fullmatch(said(root))
    assert len(set(shown) - set(pictures(root))) == 1


def test_the_folders_that_mkdocs_yml_names_are_used(tmp_path: Path) -> None:
    """Also beside settings that only MkDocs understands, and inherited ones."""
    base = (
        "site_name: 测试学校\ndocs_dir: content\ntheme: {name: material, language: zh, font: false}\n"
        "plugins:\n  - dangjian: {cache_dir: made/here, site_config: !ENV [NO_SUCH_NAME, settings]}\n"
        "markdown_extensions:\n  - toc: {slugify: !!python/name:markdown.extensions.toc.slugify_unicode }\n"
    )
    folder = "content/activities/a"
    tree = {f"{folder}/index.md": STORY.format(more=""), f"{folder}/a.jpg": encoded(draw())}
    settings = {"settings/school.yml": "全称: 示例小学\n简称: 示例小学\n", "settings/photos.yml": "宽度: [200, 300]\n"}
    write_school(tmp_path, {**tree, **settings, "base.yml": base, "mkdocs.yml": "INHERIT: base.yml\n"})
    build(tmp_path, preview=True)
    made = sorted((tmp_path / "made/here/pictures").rglob("*.webp"))
    assert len(made) == 1
    assert said(tmp_path) == "缓存里的图片都用得着，没有要清理的。"
    (tmp_path / folder / "a.jpg").unlink()
    assert said(tmp_path) == "清理了 1 个文件，腾出不到 0.1 MB。"


def test_where_nothing_was_built_there_is_nothing_to_clear(tmp_path: Path) -> None:
    write_school(tmp_path, {})
    assert said(tmp_path) == "还没有缓存，不用清理。"
