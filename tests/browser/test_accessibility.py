"""axe-core looks at every kind of page as visitors may have set it: light, dark, 大字版, at a desk and on a phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page

from .test_every_page import KINDS, STORY

pytestmark = pytest.mark.browser
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 800}
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async (wish) => {
  const found = await axe.run({ ...wish, resultTypes: ["violations"] });
  return found.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.html.slice(0, 160)} (${(node.failureSummary || "").replace(/\\s+/g, " ").slice(0, 240)})`));
}"""


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Nothing moves, so that no colour is caught on its way to another."""
    context = browser.new_context(locale="zh-CN", viewport=DESK, reduced_motion="reduce", color_scheme="light")
    yield context
    context.close()


def visit(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.evaluate(AXE_SCRIPT)
    return page


def faults(page: Page, *, colours: bool = True, shapes: bool = True) -> list[str]:
    """What axe says. Contrast takes it longer than all the rest, so each is asked for where it may differ."""
    wish: dict[str, object] = {"runOnly": {"type": "tag", "values": RULES}}
    if not shapes:
        wish = {"runOnly": {"type": "rule", "values": COLOURS}}
    elif not colours:
        wish["rules"] = {rule: {"enabled": False} for rule in COLOURS}
    return list(page.evaluate(RUN, wish))


@pytest.mark.parametrize("address", KINDS)
def test_axe_finds_no_fault(address: str, served_demo: str, context: BrowserContext) -> None:
    page = visit(context, served_demo + address)
    found = {"light": faults(page)}
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    found["dark"] = faults(page, shapes=False)
    page.evaluate("document.documentElement.setAttribute('data-dj-size', 'elder')")
    found["大字版"] = faults(page, colours=False)
    page.set_viewport_size(PHONE)
    found["大字版 on a phone"] = faults(page, colours=False)
    page.close()
    assert {mode: told for mode, told in found.items() if told} == {}


def test_axe_finds_no_fault_in_what_opens(served_demo: str, context: BrowserContext) -> None:
    found = {}
    page = visit(context, served_demo + STORY)
    page.locator("a[data-dj-photo]").first.click()
    page.locator("dialog[open] img").first.wait_for()
    found["viewer"] = faults(page)
    page.keyboard.press("Escape")
    page.locator(".dj-search__input").fill("护学")
    page.locator(".dj-search__list a").first.wait_for()
    found["search"] = faults(page)
    page.close()

    page = visit(context, served_demo + "achievements/index.html")
    page.locator("[data-dj-view=wall]").click()
    found["wall"] = faults(page)
    page.set_viewport_size(PHONE)
    page.locator("details.dj-menu summary").click()
    found["menu"] = faults(page)
    page.close()
    assert {state: told for state, told in found.items() if told} == {}
