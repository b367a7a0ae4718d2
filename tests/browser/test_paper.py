"""What comes out of the printer: tools stay behind, words and works are all there, in black on white."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .test_every_page import STORY

pytestmark = pytest.mark.browser
TOOLS = (
    "nav.dj-tabs",
    ".dj-tools",
    ".dj-masthead button",
    ".dj-search",
    ".dj-menu",
    ".dj-crumbs",
    ".dj-turn",
    ".dj-filter",
)
SIZES = ("smaller", "normal", "larger", "elder")


@pytest.fixture
def paper(served_demo: str, browser: Browser) -> Iterator[Page]:
    """A page as a printer sees it, though its screen is dark."""
    context = browser.new_context(base_url=served_demo, viewport={"width": 720, "height": 1000}, color_scheme="dark")
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


def colours(page: Page, selector: str) -> tuple[int, int]:
    """Of ink and of what lies under it, as the sum of three channels; transparent is paper."""
    ink, ground = page.locator(selector).first.evaluate(
        """element => ['color', 'backgroundColor'].map((name) => {
          const parts = getComputedStyle(element)[name].match(/[\\d.]+/g).map(Number);
          return parts.length > 3 && !parts[3] ? 765 : parts[0] + parts[1] + parts[2];
        })"""
    )
    return int(ink), int(ground)


@pytest.mark.parametrize("address", ["index.html", STORY, "achievements/index.html", "brands/heguang124.html"])
def test_tools_stay_behind_and_words_are_dark_on_white(paper: Page, address: str) -> None:
    paper.goto(address)
    for tool in TOOLS:
        for found in paper.locator(tool).all():
            expect(found).to_be_hidden()
    expect(paper.locator("main h1").first).to_be_visible()
    for selector in ("body", "main h1", "main p"):
        ink, ground = colours(paper, selector)
        assert ink < 300 and ground > 740, selector
    assert paper.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_story_is_whole_with_its_photos_and_their_captions(paper: Page) -> None:
    paper.goto(STORY)
    expect(paper.locator(".dj-prose p").first).to_be_visible()
    for photo in paper.locator("main a[data-dj-photo] img").all():
        expect(photo).to_be_visible()
    for caption in paper.locator(".dj-figure__caption, .dj-gallery__caption").all():
        expect(caption).to_be_visible()
    expect(paper.locator("dialog, .dj-moving__button")).to_have_count(1)
    expect(paper.locator("dialog")).to_be_hidden()


def test_honours_are_a_table_whatever_was_filtered_or_hung_on_the_wall(paper: Page) -> None:
    paper.goto("achievements/index.html")
    lefts = "rows => [...new Set(rows.map(row => Math.round(row.getBoundingClientRect().left)))]"
    names = paper.locator("li.dj-award:visible .dj-award__name")
    everything = names.count()
    assert everything == paper.locator("li.dj-award").count()
    assert len(names.evaluate_all(lefts)) == 1, "one column of names"
    paper.goto("achievements/index.html?view=wall&level=province")
    expect(names.first).to_be_visible()
    assert 0 < names.count() < everything, "what was chosen is what is printed"
    assert len(names.evaluate_all(lefts)) == 1


def test_the_size_of_letters_on_paper_follows_the_size_on_screen(paper: Page) -> None:
    paper.goto(STORY)
    found = []
    for size in SIZES:
        paper.evaluate("size => document.documentElement.setAttribute('data-dj-size', size)", size)
        found.append(paper.locator(".dj-prose p").first.evaluate("one => parseFloat(getComputedStyle(one).fontSize)"))
    assert found == sorted(set(found))
    assert found[1] == pytest.approx(14, abs=0.5), "10.5 points, 五号"


def test_the_print_button_waits_for_the_photos(visit: Page) -> None:
    visit.add_init_script(
        "window.print = () => { window.printed = Array.from(document.images).every(one => one.complete) }"
    )
    visit.goto(STORY)
    assert not visit.evaluate("Array.from(document.images).every(image => image.complete)")
    visit.locator("[data-dj=print]").first.click()
    visit.wait_for_function("window.printed !== undefined")
    assert visit.evaluate("window.printed") is True
