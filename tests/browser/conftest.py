"""Visitors at a desk and with a phone in hand; and a small school whose pages are swapped without loading them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page

from built_site import build, write_school
from sites.serving import served

INSTANT_YML = """site_name: 测试学校
use_directory_urls: false
theme: {name: material, language: zh, font: false, features: [navigation.instant]}
plugins: [dangjian]
"""
WALK = """---
标题: 会动的风车
日期: 2026年5月8日
活动类型: 志愿服务
图片:
  - {文件: mill.gif, 说明: 风车转起来了}
  - {文件: tree.png, 说明: 院子里的树, 封面: 是}
  - {文件: flag.gif, 说明: 绳上的彩旗}
---

风来了。

![风车转起来了](mill.gif)

"""
PARAGRAPHS = "\n\n".join(f"孩子们数到第 {number} 圈。" for number in range(1, 40))
HONOURS = "名称,级别,日期,授予单位\n绿色学校,市级,2025年6月,示例市教育局\n书香校园,省级,2024年,示例省教育厅\n"


@pytest.fixture
def visit(served_demo: str, browser: Browser) -> Iterator[Page]:
    """A fresh visitor of the demo, at a desk."""
    context = browser.new_context(
        base_url=served_demo, locale="zh-CN", viewport={"width": 1280, "height": 800}, color_scheme="light"
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(served_demo: str, browser: Browser) -> Iterator[Page]:
    """A fresh visitor of the demo, with a phone."""
    context = browser.new_context(
        base_url=served_demo, locale="zh-CN", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def served_mill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small school with moving pictures, whose theme has instant navigation on."""
    root = tmp_path_factory.mktemp("mill")
    tree = {
        "mkdocs.yml": INSTANT_YML,
        "docs/activities/walk/index.md": WALK + PARAGRAPHS,
        "docs/activities/walk/mill.gif": moving_gif("#b03a2e"),
        "docs/activities/walk/flag.gif": moving_gif("#3f6b4f"),
        "docs/activities/walk/tree.png": still_png(),
        "docs/achievements/honours.csv": HONOURS,
    }
    write_school(root, tree)
    with served(root / "site") as home:
        build(root, site_url=home)  # Material swaps only pages that the site map names, port and all
        yield home


@pytest.fixture
def mill(served_mill: str, browser: Browser) -> Iterator[Page]:
    """A fresh visitor of the small school, at a desk."""
    context = browser.new_context(base_url=served_mill, locale="zh-CN", viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def moving_gif(colour: str) -> bytes:
    """A hand that goes round in eight steps."""
    frames = []
    for step in range(8):
        frame = Image.new("RGB", (480, 320), "#efe6d2")
        ImageDraw.Draw(frame).pieslice((120, 40, 360, 280), step * 45, step * 45 + 60, fill=colour)
        frames.append(frame)
    buffer = BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:], duration=120, loop=0)
    return buffer.getvalue()


def still_png() -> bytes:
    image = Image.new("RGB", (900, 1200), "#dfe8da")
    ImageDraw.Draw(image).ellipse((200, 200, 700, 700), fill="#3f6b4f")
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
