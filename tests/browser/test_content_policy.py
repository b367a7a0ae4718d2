"""The demo under its own Content-Security-Policy; that no page breaks it, test_every_page.py sees at each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(event.violatedDirective + " " + (event.blockedURI || "") + " " + (event.sample || "")));
"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 800})
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


def test_a_script_that_is_smuggled_in_does_not_run(guarded_demo: str, page: Page) -> None:
    page.goto(guarded_demo + "index.html", wait_until="networkidle")
    page.evaluate(
        "() => { const script = document.createElement('script');"
        " script.textContent = 'window.stolen = 1'; document.body.append(script); }"
    )
    page.wait_for_timeout(50)
    assert page.evaluate("window.stolen") is None
    assert page.evaluate("window.violations.length") == 1


def test_viewer_and_switch_of_light_work_under_the_policy(guarded_demo: str, page: Page) -> None:
    page.goto(guarded_demo + "albums/index.html", wait_until="networkidle")
    page.locator("[data-dj-photo]").first.click()
    page.locator("dialog[open] img").first.wait_for()
    page.keyboard.press("Escape")
    page.locator("label[for^=__palette]:visible").first.click()
    assert page.evaluate("window.violations") == []
