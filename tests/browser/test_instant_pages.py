"""With Material's instant navigation pages are swapped, not loaded: what a visitor can do goes on working."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from .test_viewer import viewer

pytestmark = pytest.mark.browser


def follow(page: Page, words: str) -> None:
    """Press a tab and wait for the page it leads to."""
    page.locator("nav.dj-tabs a", has_text=words).click()
    expect(page.locator("main h1")).to_contain_text(words)


def test_what_works_on_a_loaded_page_works_on_a_swapped_one(mill: Page) -> None:
    errors: list[str] = []
    mill.on("pageerror", lambda error: errors.append(str(error)))
    mill.goto("index.html")
    mill.evaluate("window.stayed = true")
    follow(mill, "荣誉成果")
    expect(mill.locator("nav.dj-tabs a[aria-current]")).to_have_text("荣誉成果")
    rows = mill.locator("li.dj-award:visible")
    mill.locator("[data-dj-filter=level][data-dj-value=province]").click()
    expect(rows).to_have_count(1)
    mill.go_back()
    expect(rows).to_have_count(2)
    mill.locator("[data-dj-view=wall]").click()
    expect(mill.locator(".dj-timeline")).to_have_class("dj-timeline dj-timeline--wall")
    follow(mill, "活动报道")
    mill.locator("article.dj-card a").first.click()
    expect(mill.locator("article.dj-story h1")).to_be_visible()
    story = urlsplit(mill.url).path

    links = mill.locator("a[data-dj-photo]")
    links.first.click()
    expect(viewer(mill)).to_be_visible()
    mill.keyboard.press("ArrowRight")
    expect(viewer(mill).get_by_role("status")).to_contain_text("第 2 张")
    mill.go_back()
    expect(viewer(mill)).not_to_be_visible()
    assert urlsplit(mill.url).path == story
    links.nth(1).click()
    mill.keyboard.press("Escape")
    expect(viewer(mill)).not_to_be_visible()
    expect(links.nth(1)).to_be_focused()

    mill.get_by_role("button", name="停住动图").first.click()
    expect(mill.get_by_role("button", name="播放动图")).to_have_count(1)
    mill.locator("button[data-dj-size=larger]").click()
    assert mill.evaluate("document.documentElement.dataset.djSize") == "larger"
    follow(mill, "相册")
    assert mill.evaluate("document.documentElement.dataset.djSize") == "larger"
    mill.locator("a[data-dj-photo]").first.click()
    expect(viewer(mill)).to_be_visible()
    mill.keyboard.press("Escape")
    assert mill.evaluate("window.stayed") is True
    assert errors == []


def test_closing_a_photo_does_not_fetch_the_page_again(mill: Page) -> None:
    mill.goto("activities/walk/index.html")
    link = mill.locator("a[data-dj-photo]").nth(1)
    link.evaluate("link => { window.link = link }")
    link.click()
    expect(viewer(mill)).to_be_visible()
    asked: list[str] = []
    mill.on("request", lambda request: asked.append(request.url))
    mill.keyboard.press("Escape")
    mill.wait_for_function("!location.hash")
    expect(link).to_be_focused()
    mill.go_forward()
    expect(viewer(mill)).to_be_visible()
    mill.go_back()
    expect(link).to_be_focused()
    assert mill.evaluate("window.link.isConnected") is True
    assert [address for address in asked if address.endswith(".html")] == []


def test_leaving_with_the_viewer_open_leaves_nothing_behind(mill: Page) -> None:
    mill.goto("activities/index.html")
    mill.evaluate("window.stayed = true")
    mill.locator("article.dj-card a").first.click()
    expect(mill.locator("article.dj-story h1")).to_be_visible()
    mill.locator("a[data-dj-photo]").first.click()
    expect(viewer(mill)).to_be_visible()
    mill.evaluate("history.go(-2)")
    expect(mill.locator("main h1")).to_contain_text("活动报道")
    expect(viewer(mill)).not_to_be_visible()
    mill.locator("article.dj-card a").first.click()
    mill.locator("a[data-dj-photo]").first.click()
    expect(viewer(mill)).to_be_visible()
    assert mill.evaluate("window.stayed") is True


def test_on_a_swapped_page_the_menu_of_a_phone_opens_and_closes(mill: Page) -> None:
    mill.set_viewport_size({"width": 390, "height": 800})
    mill.goto("index.html")
    menu = mill.locator("details.dj-menu")
    for words in ("活动报道", "荣誉成果"):
        menu.locator("summary").click()
        menu.locator("a", has_text=words).click()
        expect(mill.locator("main h1")).to_contain_text(words)
        assert menu.get_attribute("open") is None
    menu.locator("summary").click()
    mill.keyboard.press("Escape")
    assert menu.get_attribute("open") is None
