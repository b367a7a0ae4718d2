"""Every kind of page in a real browser: silent, still, within its policy, narrow enough, readable without script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from built_site import ROOT
from conftest import BuiltDemo
from dangjian.site_folder import read_site
from dangjian.site_plan import plan_site

pytestmark = pytest.mark.browser
STORY = "activities/2026/20260124-fan-guo-liang-dao-liang/index.html"
KINDS = (
    "index.html",
    "404.html",
    "about.html",
    STORY,
    "activities/index.html",
    "activities/year/2025-2026/index.html",
    "achievements/index.html",
    "achievements/lv-se-xue-xiao.html",
    "albums/index.html",
    "branches/index.html",
    "branches/di-yi.html",
    "brands/index.html",
    "brands/heguang124.html",
    "people/index.html",
    "people/gu-yu-qing.html",
    "statistics/index.html",
    "topics/index.html",
    "topics/shu-xiang.html",
)
"""One page of each kind."""


VIEWPORTS = ((390, 800), (1440, 900))
LISTEN = """
window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((shift) => {
  const moved = (shift.sources || []).map((source) => source.node && (source.node.className || source.node.nodeName));
  if (!shift.hadRecentInput) window.shifts.push({ value: shift.value, moved });
})).observe({ type: "layout-shift", buffered: true });
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push([event.violatedDirective, event.blockedURI || "", event.sample || ""].join(" ")));
"""
SCROLL_THROUGH = """async () => {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.8) {
    scrollTo(0, top);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}"""
SLOW_LINE = {"offline": False, "latency": 40, "downloadThroughput": 500_000, "uploadThroughput": 200_000}
"""Milliseconds, and bytes a second: pictures come after their page is shown."""


class Watch:
    """What a page asks of the world and what it complains of."""

    def __init__(self, page: Page, home: str) -> None:
        self.home = home
        self.foreign: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("requestfailed", lambda request: self.errors.append(f"{request.url} {request.failure}"))

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "blob:")):
            self.foreign.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)


def test_every_template_of_the_demo_is_among_the_pages_looked_at(demo: BuiltDemo) -> None:
    pages = plan_site(read_site(demo.site.root), directory_urls=False).pages
    looked_at = {pages[path].template for kind in KINDS if (path := kind.replace(".html", ".md")) in pages}
    assert {page.template for page in pages.values()} == looked_at
    assert (ROOT / "docs" / STORY.replace(".html", ".md")).is_file()


@pytest.fixture(scope="module", params=VIEWPORTS, ids=["phone", "desk"])
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    width, height = request.param
    context = browser.new_context(locale="zh-CN", viewport={"width": width, "height": height})
    context.add_init_script(LISTEN)
    yield context
    context.close()


@pytest.mark.parametrize("address", KINDS)
def test_a_page_is_silent_and_still_and_keeps_its_policy(
    address: str, guarded_demo: str, context: BrowserContext
) -> None:
    page = context.new_page()
    watch = Watch(page, guarded_demo)
    context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_LINE)
    page.goto(guarded_demo + address, wait_until="domcontentloaded")
    page.evaluate(SCROLL_THROUGH)
    page.wait_for_load_state("networkidle")
    shifts, violations = page.evaluate("[window.shifts, window.violations]")
    page.close()
    assert watch.foreign == []
    assert watch.errors == []
    assert violations == []
    assert sum(shift["value"] for shift in shifts) <= 0.01, shifts


def test_no_page_is_wider_than_a_phone(served_demo: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 700})
    too_wide = {}
    for address in KINDS:
        page.goto(served_demo + address, wait_until="domcontentloaded")
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 700})
            needed = page.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                too_wide[address, width] = needed
    page.close()
    assert too_wide == {}


def test_every_page_can_be_read_and_left_without_script(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in KINDS:
        page.goto(served_demo + address, wait_until="domcontentloaded")
        assert page.locator("h1").first.inner_text().strip(), address
        assert page.locator("main p:visible, main li:visible, main a:visible").count() > 0, address
    page.goto(served_demo)
    page.locator("nav.dj-tabs a", has_text="活动报道").click()
    page.locator("article.dj-card a").first.click()
    assert page.locator("article.dj-story .dj-prose").inner_text().strip()
    page.locator("a[data-dj-photo]").first.click()
    assert page.url.endswith(".webp")
    context.close()


def test_the_site_opens_from_a_disk(demo: BuiltDemo, browser: Browser) -> None:
    page = browser.new_page()
    home = demo.site.folder.as_uri() + "/"
    watch = Watch(page, home)
    page.goto(home + "index.html")
    page.locator("nav.dj-tabs a", has_text="活动报道").click()
    page.locator("article.dj-card a").first.click()
    assert page.locator("article.dj-story h1").inner_text().strip()
    assert page.evaluate(
        "Array.from(document.images).every(image => image.loading === 'lazy' || image.naturalWidth > 0)"
    )
    page.locator("nav.dj-tabs a", has_text="荣誉成果").click()
    page.locator("[data-dj-filter=level][data-dj-value=province]").click()
    assert page.locator("li.dj-award:visible").count() < page.locator("li.dj-award").count()
    page.close()
    forbidden = ("origin 'null'", "search_index.json", "net::ERR_FAILED", "net::ERR_ABORTED")  # left while loading
    assert watch.foreign == []
    assert [error for error in watch.errors if not any(words in error for words in forbidden)] == []
