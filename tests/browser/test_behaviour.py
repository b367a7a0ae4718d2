"""What visitors do with a keyboard, a mouse and their settings."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
STORY = "activities/2026/20260124-fan-guo-liang-dao-liang/index.html"


@pytest.fixture
def visit(served_demo: str, browser: Browser) -> Iterator[Page]:
    """A fresh visitor at a desk."""
    context = browser.new_context(
        base_url=served_demo, locale="zh-CN", viewport={"width": 1280, "height": 800}, color_scheme="light"
    )
    page = context.new_page()
    yield page
    context.close()


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


def test_a_photo_opens_turns_closes_and_gives_the_focus_back(visit: Page) -> None:
    visit.goto(STORY)
    link = visit.locator("a[data-dj-photo]").first
    link.focus()
    visit.keyboard.press("Enter")
    dialog = visit.locator("dialog#dj-viewer")
    expect(dialog).to_be_visible()
    status = dialog.locator("[role=status]")
    expect(status).to_contain_text("第 1 张")
    visit.keyboard.press("ArrowRight")
    expect(status).to_contain_text("第 2 张")
    visit.keyboard.press("ArrowLeft")
    expect(status).to_contain_text("第 1 张")
    visit.keyboard.press("End")
    expect(dialog.locator("[data-dj-part=next]")).to_be_disabled()
    visit.keyboard.press("Home")
    visit.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(link).to_be_focused()
    assert urlsplit(visit.url).fragment == ""


def test_the_focus_stays_inside_the_open_viewer(visit: Page) -> None:
    visit.goto(STORY)
    visit.locator("a[data-dj-photo]").first.click()
    for key in ["Tab"] * 6 + ["Shift+Tab"] * 6:
        visit.keyboard.press(key)
        inside = "document.getElementById('dj-viewer').contains(document.activeElement)"
        assert visit.evaluate(f"{inside} || document.activeElement === document.body")


def test_a_link_to_one_photo_opens_it(visit: Page) -> None:
    visit.goto(STORY)
    visit.locator("a[data-dj-photo]").nth(1).click()
    address = visit.url
    visit.goto("index.html")
    visit.goto(address)
    expect(visit.locator("dialog#dj-viewer")).to_be_visible()
    expect(visit.locator("dialog#dj-viewer [role=status]")).to_contain_text("第 2 张")


def test_the_timeline_shows_one_level_and_says_so_in_the_address(visit: Page) -> None:
    visit.goto("achievements/index.html")
    everything = visit.locator("li.dj-award:visible").count()
    visit.locator("[data-dj-filter=level][data-dj-value=province]").click()
    shown = visit.locator("li.dj-award:visible")
    assert 0 < shown.count() < everything
    for row in shown.all():
        assert "省" in row.inner_text()
    assert parse_qs(urlsplit(visit.url).query) == {"level": ["province"]}
    expect(visit.locator("[data-dj~=timeline] [data-dj-part=status]")).to_contain_text(str(shown.count()))
    visit.reload()
    assert visit.locator("li.dj-award:visible").count() == shown.count()
    visit.locator("[data-dj-filter=level][data-dj-value='']").click()
    assert visit.locator("li.dj-award:visible").count() == everything


def test_the_exhibition_wall_shows_the_same_honours(visit: Page) -> None:
    visit.goto("achievements/index.html")
    everything = visit.locator("li.dj-award:visible").count()
    visit.locator("[data-dj-view=wall]").click()
    assert visit.locator("li.dj-award:visible").count() == everything
    assert "view=wall" in visit.url


def test_the_large_type_is_remembered_on_the_next_page(visit: Page) -> None:
    visit.goto("index.html")
    visit.locator("button[data-dj-size=elder]:visible").click()
    visit.goto(STORY)
    words = visit.locator(".dj-prose p").first
    size = float(words.evaluate("element => parseFloat(getComputedStyle(element).fontSize)"))
    assert size >= 22
    visit.locator("button[data-dj-size=elder]:visible").click()
    visit.reload()
    smaller = float(words.evaluate("element => parseFloat(getComputedStyle(element).fontSize)"))
    assert smaller < size


def test_the_dark_scheme_turns_on_and_is_remembered(visit: Page) -> None:
    visit.goto("index.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = visit.evaluate(ground)
    visit.locator("label[for^=__palette]:visible").click()
    assert visit.evaluate("document.body.dataset.mdColorScheme") == "slate"
    dark = visit.evaluate(ground)
    assert dark != light
    visit.goto("activities/index.html")
    assert visit.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_on_a_phone_the_menu_opens_and_leads_on(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(base_url=served_demo, viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto("index.html")
    page.locator("details.dj-menu summary").click()
    page.locator("details.dj-menu a", has_text="党建品牌").click()
    expect(page.locator("h1")).to_contain_text("党建品牌")
    context.close()
