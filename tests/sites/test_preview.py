"""``mkdocs serve`` as a teacher has it open all day: it answers, it follows edits, it never dies of a mistake."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from bs4 import BeautifulSoup

from built_site import SCHOOL_YML, host_environment, write_school
from pictures.drawing import draw, encoded

SECONDS = 40
"""An edit shows after one or two seconds; a busy machine may take its time."""
STORY = """---
标题: 清晨护学
日期: 2026年3月5日
活动类型: 志愿服务
---

六点五十分，值班教师到了路口。

![合影](合影.jpg)
"""


class Preview:
    """A running preview of the site under `root`."""

    def __init__(self, root: Path, *, host: str = "mkdocs") -> None:
        self.root = root
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.home = f"http://127.0.0.1:{free.getsockname()[1]}/"
        self.log = root / "serve.log"
        with self.log.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", host, "serve", "--dev-addr", self.home[7:-1]],
                cwd=root,
                env=host_environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def words(self, address: str = "") -> str:
        """What a reader sees there now; empty while nothing is answered."""
        return BeautifulSoup(self.answer(address), "html.parser").get_text(" ", strip=True)

    def answer(self, address: str) -> bytes:
        """What the server sends; nothing while it does not answer."""
        try:
            with urlopen(self.home + quote(address), timeout=15) as answer:
                return bytes(answer.read())
        except OSError:
            return b""

    def until(self, address: str, *, seen: str = "", gone: str = "") -> str:
        """Wait until the page shows `seen` and no longer `gone`."""
        give_up = time.monotonic() + SECONDS
        while time.monotonic() < give_up:
            words = self.words(address)
            if words and seen in words and not (gone and gone in words):
                return words
            assert self.process.poll() is None, self.told()
            time.sleep(0.2)
        raise AssertionError(
            f"{address} never showed 「{seen}」 without 「{gone}」:\n{self.words(address)}\n{self.told()}"
        )

    def told(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    root = tmp_path_factory.mktemp("preview")
    write_school(
        root,
        {
            "docs/activities/a/index.md": STORY,
            "docs/activities/a/合影.jpg": encoded(draw()),
            "docs/activities/a/第二张.jpg": encoded(draw((90, 60))),
        },
    )
    preview = Preview(root)
    try:
        preview.until("", seen="清晨护学")
        yield preview
    finally:
        preview.process.terminate()
        try:
            preview.process.wait(10)
        except subprocess.TimeoutExpired:
            preview.process.kill()
            preview.process.wait(10)


def test_an_edit_shows_by_itself(preview: Preview) -> None:
    preview.write("docs/activities/a/index.md", STORY.replace("六点五十分", "天刚亮"))
    preview.until("activities/a/", seen="天刚亮", gone="六点五十分")


def test_a_new_story_appears_in_the_list(preview: Preview) -> None:
    (preview.root / "docs/activities/b").mkdir()
    preview.write("docs/activities/b/index.md", STORY.replace("清晨护学", "傍晚亮灯"))
    preview.until("activities/", seen="傍晚亮灯")


def test_an_impossible_date_is_told_on_its_page_and_in_the_log_until_it_is_mended(preview: Preview) -> None:
    preview.write("docs/activities/a/index.md", STORY.replace("3月5日", "2月30日"))
    words = preview.until("activities/a/", seen="docs/activities/a/index.md:3")
    assert "清晨护学" in words
    assert "docs/activities/a/index.md:3" in preview.told()
    preview.write("docs/activities/a/index.md", STORY)
    words = preview.until("activities/a/", seen="2026年3月5日", gone="docs/activities/a/index.md")
    assert "2月30日" not in words


def test_front_matter_that_never_ends_is_told_and_mended(preview: Preview) -> None:
    preview.write("docs/activities/a/index.md", STORY.replace("---\n\n", "\n"))
    preview.until("activities/a/", seen="docs/activities/a/index.md")
    preview.write("docs/activities/a/index.md", STORY)
    preview.until("activities/a/", seen="清晨护学", gone="docs/activities/a/index.md")


def test_a_broken_school_file_is_told_on_the_home_page_until_it_is_mended(preview: Preview) -> None:
    preview.write("site_config/school.yml", "全称: [示例小学\n配色: 彩虹\n")
    preview.until("", seen="site_config/school.yml")
    preview.write("site_config/school.yml", SCHOOL_YML.replace("全称: 示例小学", "全称: 新校名小学"))
    preview.until("", seen="新校名小学", gone="site_config/school.yml")


def test_a_photo_taken_away_is_told_and_does_not_stop_the_preview(preview: Preview) -> None:
    (preview.root / "docs/activities/a/合影.jpg").unlink()
    preview.until("activities/a/", seen="找不到图片「合影.jpg」")
    (preview.root / "docs/activities/a/第二张.jpg").unlink()
    preview.write("docs/activities/a/index.md", STORY.replace("![合影](合影.jpg)", "没有照片了。"))
    preview.until("activities/a/", seen="没有照片了。", gone="合影.jpg")


def test_a_whole_story_taken_away_leaves_the_lists(preview: Preview) -> None:
    (preview.root / "docs/activities/b/index.md").unlink()
    preview.until("activities/", gone="傍晚亮灯", seen="清晨护学")


def test_the_log_of_the_whole_day_holds_no_traceback(preview: Preview) -> None:
    assert "Traceback" not in preview.told()
    assert "ERROR" not in preview.told()
    assert preview.process.poll() is None
