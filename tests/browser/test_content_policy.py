"""The demo under its own Content-Security-Policy: nothing it needs is kept from it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

from conftest import BuiltDemo
from dangjian.publishing.content_policy import content_policy

from .test_every_page import KINDS

pytestmark = pytest.mark.browser
LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(event.violatedDirective + " " + (event.blockedURI || "") + " " + (event.sample || "")));
"""


class _Guarded(SimpleHTTPRequestHandler):
    def __init__(self, *args: object, policy: str, **kwargs: object) -> None:
        self.policy = policy
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def guarded_demo(demo: BuiltDemo) -> Iterator[str]:
    folder = demo.site.folder
    policy = content_policy(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.html"))).header
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Guarded, directory=str(folder), policy=policy))
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 800})
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", KINDS)
def test_a_page_breaks_no_rule_of_its_policy(address: str, guarded_demo: str, page: Page) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(guarded_demo + address, wait_until="networkidle")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(100)
    assert page.evaluate("window.violations") == []
    assert errors == []


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
