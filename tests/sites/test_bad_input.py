"""Whatever lies in the folder, the rest of the site is built, and a Chinese sentence says what is wrong where."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from built_site import BuiltSite, build, write_school
from pictures.drawing import encoded, noise
from sites.links import Crawl

Make = Callable[..., BuiltSite]
GOOD = "---\n标题: {}\n日期: 2026年3月5日\n活动类型: 志愿服务\n---\n\n{}\n"
PHOTO = encoded(noise((300, 200)))


def docx(path: Path) -> bytes:
    """What Word saves, under a name that promises Markdown."""
    with ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 50)
    return path.read_bytes()


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """One good story among everything that went wrong in a year."""
    root = tmp_path_factory.mktemp("spoilt")
    write_school(
        root,
        {
            "docs/activities/good/index.md": GOOD.format("好好的一篇", "好好的正文。"),
            "docs/activities/empty/index.md": "",
            "docs/activities/word/index.md": docx(root / "a.docx"),
            "docs/activities/huge/index.md": GOOD.format("太大的一篇", "长" * 20_000_000),
            "docs/activities/gbk/index.md": GOOD.format("国标编码的一篇", "记事本存的正文。").encode("gbk"),
            "docs/activities/utf16/index.md": GOOD.format("统一码的一篇", "另存为的正文。").encode("utf-16"),
            "docs/activities/photos/index.md": GOOD.format("照片都坏了", "![不见了](不见了.jpg)\n\n![半张](半张.jpg)"),
            "docs/activities/photos/空.jpg": b"",
            "docs/activities/photos/半张.jpg": PHOTO[: len(PHOTO) // 2],
            "docs/activities/photos/文字.jpg": "不是照片".encode(),
            "docs/activities/photos/照片.jpg/内.md": GOOD.format("夹里的一篇", "夹里的正文。"),
            "docs/activities/x.md/a.txt": "夹里的附件",
            "docs/activities/open/index.md": "---\n标题: 没有合上的一篇\n日期: 2026年3月5日\n\n正文在这里。\n",
            "docs/activities/colon/index.md": "---\n标题：全角冒号的一篇\n日期：2026.3.5\n活动类型：家访\n---\n\n文",
            "docs/activities/date/index.md": GOOD.format("日子不对的一篇", "正文。").replace("3月5日", "2月30日"),
            "docs/activities/key/index.md": GOOD.format("写错键的一篇", "正文。").replace(
                "日期:", "活动地典: 操场\n日期:"
            ),
            "docs/achievements/表.csv": "名称,级别,日期\n无级别,,2026年\n银河奖,银河级,2026年\n好荣誉,县级,2026年",
        },
    )
    if os.name != "nt":
        (root / "docs/activities/走失.md").symlink_to(root / "nowhere")
        (root / "docs/activities/photos/走失.jpg").symlink_to(root / "nowhere")
    return build(root)


def test_the_good_story_is_built(spoilt: BuiltSite) -> None:
    assert "好好的正文。" in spoilt.words("activities/good/")
    assert "好好的一篇" in spoilt.words("activities/")


def test_no_page_of_the_spoilt_site_shows_the_machine_behind_it(spoilt: BuiltSite) -> None:
    assert Crawl(spoilt).foreign() == []
    for page in spoilt.pages():
        words = spoilt.words(page)
        for machine in ("Traceback", "Error", "None", "object at", "PosixPath", "{{"):
            assert machine not in words, page


def test_every_message_is_a_chinese_sentence_with_its_file(spoilt: BuiltSite) -> None:
    for message in spoilt.messages:
        assert re.search(r"docs/\S+|site_config/\S+", message), message
        assert re.search("[一-鿿]{4,}", message), message
        assert message.rstrip().endswith("。") or message.rstrip().endswith("？"), message


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("empty/index.md", "空"),
        ("word/index.md", "不是文字文件|不是纯文字|Word|文档"),
        ("huge/index.md", "MB"),
        ("photos/空.jpg", "空|照片|图片"),
        ("photos/半张.jpg", "不完整|坏|照片|图片"),
        ("photos/文字.jpg", "照片|图片"),
        ("photos/index.md", "找不到图片「不见了.jpg」"),
        ("date/index.md:3", "2月"),
        ("key/index.md:3", "活动地典"),
        ("open/index.md", "---"),
    ],
)
def test_each_spoilt_file_is_told(spoilt: BuiltSite, file: str, words: str) -> None:
    told = spoilt.told(rf"docs/activities/{re.escape(file)}\b")
    assert any(re.search(words, message) for message in told), told or spoilt.messages


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
@pytest.mark.parametrize("name", ["走失.md", "photos/走失.jpg"])
def test_a_link_to_nowhere_is_told(spoilt: BuiltSite, name: str) -> None:
    assert spoilt.told(f"docs/activities/{name} .*找不到")


def test_a_file_in_the_windows_encoding_of_old_is_read(spoilt: BuiltSite) -> None:
    assert "记事本存的正文。" in spoilt.words("activities/gbk/")
    assert "另存为的正文。" in spoilt.words("activities/utf16/")


def test_colons_of_a_chinese_keyboard_are_understood(spoilt: BuiltSite) -> None:
    words = spoilt.words("activities/colon/")
    assert "全角冒号的一篇" in words
    assert "2026年3月5日" in words


def test_what_stands_in_a_folder_with_the_name_of_a_photo_is_shown(spoilt: BuiltSite) -> None:
    assert "夹里的正文。" in spoilt.words("activities/photos/照片.jpg/内/")


def test_a_picture_that_cannot_be_shown_leaves_no_broken_picture(spoilt: BuiltSite) -> None:
    assert [told for told in Crawl(spoilt).broken() if "<img>" in told or ".webp" in told] == []


def test_every_row_of_a_table_is_shown_or_told(spoilt: BuiltSite) -> None:
    words = spoilt.words("achievements/")
    assert "好荣誉" in words
    assert spoilt.told(r"docs/achievements/表\.csv:2 .*级别")
    assert spoilt.told(r"docs/achievements/表\.csv:3 .*银河级")
    assert "无级别" in words
    assert "银河奖" in words


def test_a_title_that_was_written_is_shown_even_when_the_date_is_wrong(spoilt: BuiltSite) -> None:
    assert "日子不对的一篇" in spoilt.words("activities/")


def test_a_strict_build_of_a_spoilt_site_fails_without_a_traceback(tmp_path: Path) -> None:
    from built_site import run_host

    write_school(tmp_path, {"docs/activities/a/index.md": GOOD.format("甲", "乙").replace("3月5日", "2月30日")})
    finished = run_host("mkdocs", tmp_path, "build", "--strict")
    assert finished.returncode == 1
    assert "docs/activities/a/index.md:3" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_settings_folder_that_is_a_file_is_told_and_the_site_is_built(tmp_path: Path) -> None:
    write_school(
        tmp_path, {"docs/a.md": "# 甲\n\n正文。", "mkdocs.yml": MKDOCS_ELSEWHERE, "settings": "全称: 示例小学"}
    )
    built = build(tmp_path)
    assert built.told("settings .*应当是文件夹")
    assert "正文。" in built.words("a/")


MKDOCS_ELSEWHERE = """site_name: 测试学校
theme: {name: material, language: zh, font: false}
plugins: [search, dangjian: {site_config: settings}]
"""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "全称"),
        ("全称 示例小学\n".encode(), "示例小学"),
        ("全称: [示例小学\n".encode(), "school.yml"),
        ("- 示例小学\n".encode(), "school.yml"),
        ("全称: 示例小学\n配色: 彩虹\n".encode(), "彩虹"),
        ("全称: 示例小学\n校徽: assets/没有.png\n".encode(), "没有.png"),
        (b"\x00\xff\xfe\x00" * 30, "school.yml"),
        ("全称: 示例小学\n".encode("gbk"), ""),
    ],
)
def test_a_spoilt_school_file_is_told_and_the_site_is_built(site: Make, content: bytes, words: str) -> None:
    built = site({"site_config/school.yml": content, "docs/a.md": "# 甲\n\n正文。"})
    assert "正文。" in built.words("a/")
    if words:
        assert any(words in message and "site_config/school.yml" in message for message in built.messages), (
            built.messages
        )
    else:
        assert built.messages == ()


def test_a_school_file_that_is_a_folder_is_told_and_the_site_is_built(tmp_path: Path) -> None:
    (tmp_path / "site_config/school.yml").mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("# 甲\n\n正文。", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: 测试\ntheme: {name: material, language: zh, font: false}\nplugins: [search, dangjian]\n",
        encoding="utf-8",
    )
    built = build(tmp_path)
    assert built.told(r"site_config/school\.yml .*这是一个文件夹")
    assert "正文。" in built.words("a/")


def test_a_manuscript_that_another_program_holds_is_told_and_the_rest_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_school(
        tmp_path,
        {
            "docs/activities/locked/index.md": GOOD.format("锁住的一篇", "锁住的正文。"),
            "docs/activities/good/index.md": GOOD.format("好好的一篇", "好好的正文。"),
        },
    )
    original = Path.open

    def opened(self: Path, *args: Any, **options: Any) -> Any:
        if "locked" in self.parts and "docs" in self.parts:
            raise PermissionError(13, "Permission denied")
        return original(self, *args, **options)

    monkeypatch.setattr(Path, "open", opened)
    built = build(tmp_path)
    assert built.told(r"docs/activities/locked/index\.md .*没有权限")
    assert "好好的一篇" in built.words("activities/")


def test_pictures_in_raw_html_are_shown_like_the_others(site: Make) -> None:
    body = '<img src="合影.jpg" alt="合影" width="300">'
    built = site({"docs/activities/a/index.md": GOOD.format("甲", body), "docs/activities/a/合影.jpg": PHOTO})
    assert built.messages == ()
    assert Crawl(built).broken() == []
    assert built.page("activities/a/").select_one("img[alt=合影]") is not None


def test_a_link_to_a_photo_is_told_or_leads_to_it(site: Make) -> None:
    body = "[看大图](合影.jpg)"
    built = site({"docs/activities/a/index.md": GOOD.format("甲", body), "docs/activities/a/合影.jpg": PHOTO})
    assert built.messages or Crawl(built).broken() == []
