"""The keyboard's way into a page, and the menu of narrow screens."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def focused(page: Page) -> str:
    """The words of what has the focus."""
    return str(page.evaluate("(document.activeElement.innerText || document.activeElement.ariaLabel || '').trim()"))


def test_the_first_tab_offers_to_skip_the_menu_and_does(visit: Page) -> None:
    visit.goto("index.html")
    visit.keyboard.press("Tab")
    assert "正文" in focused(visit)
    expect(visit.locator("a.dj-skip")).to_be_in_viewport()
    visit.keyboard.press("Enter")
    assert visit.evaluate("document.activeElement.id") == "dj-main"
    visit.keyboard.press("Tab")
    assert visit.evaluate("document.getElementById('dj-main').contains(document.activeElement)")


def test_the_tab_key_reaches_the_menu_and_then_the_content(visit: Page) -> None:
    visit.goto("index.html")
    seen = []
    for _ in range(40):
        visit.keyboard.press("Tab")
        seen.append(focused(visit))
        if visit.evaluate("document.getElementById('dj-main').contains(document.activeElement)"):
            break
    assert "活动报道" in seen
    assert "荣誉成果" in seen
    assert visit.evaluate("document.getElementById('dj-main').contains(document.activeElement)")


def test_on_a_phone_the_menu_opens_closes_and_leads_on(phone: Page) -> None:
    phone.goto("index.html")
    menu = phone.locator("details.dj-menu")
    button = menu.locator("summary")
    button.tap()
    expect(menu.locator("nav")).to_be_visible()
    phone.keyboard.press("Escape")
    expect(menu.locator("nav")).to_be_hidden()
    expect(button).to_be_focused()
    button.tap()
    phone.touchscreen.tap(40, 800)
    expect(menu.locator("nav")).to_be_hidden()
    phone.goto("index.html")
    button.tap()
    menu.locator("a", has_text="党建品牌").tap()
    expect(phone.locator("h1")).to_contain_text("党建品牌")


def test_the_link_of_a_page_is_copied_and_the_button_says_so(visit: Page) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.goto("activities/index.html")
    visit.locator("article.dj-card a").first.click()
    button = visit.locator("[data-dj=copy-link]")
    button.click()
    expect(button).to_have_text("已复制")
    assert visit.evaluate("navigator.clipboard.readText()") == visit.url
    expect(button).to_have_text("复制链接")
