"""The QR code, as a phone's camera reads it: off the screen and off the printed page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from built_site import BuiltSite, build, write_school
from sites.serving import served

pytestmark = pytest.mark.browser
SITE = "https://school.example.org/dangjian/"
ADDRESSES = ("activities/2026年 主题党日(1)/", "brands/heguang/")
STORY = """---
标题: 主题党日
日期: 2026年3月5日
活动类型: 主题党日
署名: 文/示例教师
---

六点五十分，值班教师到了路口。
"""
BRAND = "---\n名称: 禾光124\n所属党组织: 第一党支部\n---\n\n一盏灯。\n"
BRANCH = "---\n名称: 第一党支部\n类型: 党支部\n---\n"


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("scan")
    tree = {
        f"docs/{ADDRESSES[0]}index.md": STORY,
        "docs/brands/heguang.md": BRAND,
        "docs/branches/a.md": BRANCH,
    }
    write_school(root, tree)
    return build(root, site_url=SITE)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 800}, color_scheme="dark")
    yield context.new_page()
    context.close()


def read(image: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(image)]


def printed(page: Page) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))


def words(paper: pypdfium2.PdfDocument) -> str:
    return "".join(sheet.get_textpage().get_text_range() for sheet in paper)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_camera_finds_the_page_s_address_on_the_screen_and_on_paper(
    address: str, school: BuiltSite, page: Page
) -> None:
    with served(school.folder) as home:
        page.goto(home + address)
        page.locator(".dj-scan summary").click()
        on_screen = Image.open(BytesIO(page.locator(".dj-scan__panel").screenshot()))
        paper = printed(page)
    (found,) = read(on_screen)
    assert unquote(found) == SITE + address
    assert read(paper[len(paper) - 1].render(scale=100 / 72).to_pil()) == [found], "at 100 dots an inch"
    assert (SITE + address).replace(" ", "%20") in words(paper)


def test_the_foot_of_a_printed_story_says_when_and_by_whom(school: BuiltSite, page: Page) -> None:
    with served(school.folder) as home:
        page.goto(home + ADDRESSES[0])
        said = words(printed(page))
    for part in ("2026年3月5日", "示例教师", "示例小学", "1 / 1"):
        assert part in said, said


def test_where_the_site_does_not_know_its_address_the_paper_tells_the_browser_s(
    site: Callable[..., BuiltSite], page: Page, tmp_path: Path
) -> None:
    built = site({"docs/activities/hu-xue/index.md": STORY})
    with served(built.folder) as home:
        page.goto(f"{home}activities/hu-xue/?a=1#b")
        assert f"{home}activities/hu-xue/?a=1" in words(printed(page))
    page.goto((tmp_path / "site" / "activities" / "hu-xue" / "index.html").as_uri())
    assert "file:" not in words(printed(page))
