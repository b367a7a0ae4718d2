"""大字版, on every kind of page: no word below 22 pixels, no target below 60, nothing wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from .test_every_page import KINDS

pytestmark = pytest.mark.browser
SMALL_WORDS = """() => {
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent.checkVisibility() || parent.closest("[aria-hidden=true], code")) continue;
    const box = parent.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (box.width > 1 && size < 21.9) found.add(parent.className + " " + size);
  }
  return Array.from(found);
}"""
"""Code is for those who look after the site; what readers of the page are not told repeats a word beside it."""
LOW_TARGETS = """() => {
  const found = new Set();
  for (const one of document.querySelectorAll("button, a[href], summary, select")) {
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility() || box.width <= 1 || one.closest(".dj-prose p, .dj-prose li")) continue;
    const spread = getComputedStyle(one, "::after");
    const height = spread.content !== "none" && spread.position === "absolute" ? parseFloat(spread.height) || 0 : 0;
    if (Math.max(box.height, height) < 59.5) found.add(one.className + " " + Math.max(box.height, height));
  }
  return Array.from(found);
}"""
"""Links inside a sentence are as high as their line: https://www.w3.org/TR/WCAG22/#target-size-minimum"""


@pytest.fixture(scope="module")
def elder(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN")
    context.add_init_script("localStorage.setItem('dj-size', 'elder')")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", KINDS)
def test_words_and_targets_are_large(address: str, served_demo: str, elder: Page) -> None:
    elder.set_viewport_size({"width": 1280, "height": 800})
    elder.goto(served_demo + address, wait_until="domcontentloaded")
    for width in (1280, 390):
        elder.set_viewport_size({"width": width, "height": 800})
        assert elder.evaluate(SMALL_WORDS) == []
        assert elder.evaluate(LOW_TARGETS) == []
        assert elder.evaluate("document.documentElement.scrollWidth") <= width


def test_a_year_keeps_clear_of_the_seals_beside_it(served_demo: str, elder: Page) -> None:
    elder.goto(f"{served_demo}achievements/index.html", wait_until="domcontentloaded")
    for width in (768, 900, 1280):
        elder.set_viewport_size({"width": width, "height": 800})
        year, seal = elder.locator(".dj-year__name").first, elder.locator(".dj-award .dj-seal").first
        words, stamp = year.bounding_box(), seal.bounding_box()
        assert words is not None
        assert stamp is not None
        assert year.evaluate("one => one.scrollWidth <= one.clientWidth")
        assert words["x"] + words["width"] <= stamp["x"]
