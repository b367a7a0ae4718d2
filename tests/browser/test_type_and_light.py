"""字号, 大字版, light and dark, forced colours, less motion: what a visitor asks for is given, and remembered."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from .test_every_page import KINDS, STORY
from .test_viewer import settled, viewer

pytestmark = pytest.mark.browser
STEPS = ("smaller", "normal", "larger", "elder")


def size_of(words: Locator) -> float:
    return float(words.evaluate("element => parseFloat(getComputedStyle(element).fontSize)"))


def step(page: Page) -> str:
    return str(page.evaluate("document.documentElement.dataset.djSize || 'normal'"))


def button(page: Page, wish: str) -> Locator:
    return page.locator(f"button[data-dj-size={wish}]:visible").first


def test_letters_grow_and_shrink_step_by_step_and_stay_so(visit: Page) -> None:
    visit.goto(STORY)
    words = visit.locator(".dj-prose p").first
    sizes = {"normal": size_of(words)}
    button(visit, "smaller").click()
    sizes["smaller"] = size_of(words)
    button(visit, "smaller").click()
    assert step(visit) == "smaller"
    button(visit, "normal").click()
    button(visit, "larger").click()
    sizes["larger"] = size_of(words)
    visit.reload()
    assert step(visit) == "larger"
    assert size_of(words) == sizes["larger"]
    button(visit, "larger").click()
    sizes["elder"] = size_of(words)
    assert step(visit) == "elder"
    assert sorted(sizes.values()) == [sizes[name] for name in STEPS]
    assert len(set(sizes.values())) == len(STEPS)
    assert sizes["normal"] == pytest.approx(17, abs=0.1)
    visit.goto("index.html")
    assert step(visit) == "elder"
    button(visit, "elder").click()
    visit.goto(STORY)
    assert size_of(words) == sizes["normal"]


def test_the_large_edition_is_large_on_every_page_and_remembered(visit: Page) -> None:
    visit.goto("index.html")
    elder = button(visit, "elder")
    expect(elder).to_have_attribute("aria-pressed", "false")
    elder.click()
    expect(elder).to_have_attribute("aria-pressed", "true")
    for address in KINDS[2::4]:  # test_accessibility.py looks at all of them in this size
        visit.goto(address, wait_until="domcontentloaded")
        assert step(visit) == "elder", address
        assert size_of(visit.locator("body")) >= 22, address
        expect(button(visit, "elder")).to_have_attribute("aria-pressed", "true")
    visit.goto(STORY)
    assert size_of(visit.locator(".dj-prose p").first) >= 22
    small = visit.evaluate(
        """Array.from(document.querySelectorAll("header button, header a, .dj-tools button, .dj-tabs a"))
        .filter(one => one.getClientRects().length && one.getBoundingClientRect().height < 59.5)
        .map(one => one.innerText + " " + one.getBoundingClientRect().height)"""
    )
    assert small == []


def test_the_dark_scheme_turns_on_and_is_remembered(visit: Page) -> None:
    visit.goto("index.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = visit.evaluate(ground)
    visit.locator("label[for^=__palette]:visible").click()
    assert visit.evaluate("document.body.dataset.mdColorScheme") == "slate"
    assert visit.evaluate(ground) != light
    visit.goto("activities/index.html")
    assert visit.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_a_device_that_is_dark_gets_a_dark_page_at_once(visit: Page) -> None:
    visit.emulate_media(color_scheme="dark")
    visit.goto("index.html")
    assert visit.evaluate("document.body.dataset.mdColorScheme") == "slate"
    colours = visit.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert sum(colours) < 3 * 60


def test_in_forced_colours_focus_seals_and_pressed_buttons_can_be_told(visit: Page) -> None:
    visit.emulate_media(forced_colors="active")
    visit.goto("achievements/index.html")
    first = visit.locator(".dj-filter [data-dj-filter=level]").nth(1)
    first.focus()
    visit.keyboard.press("Shift+Tab")
    visit.keyboard.press("Tab")
    style, width = first.evaluate("one => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth]")
    assert style != "none" and width != "0px"

    sides = "['Top', 'Bottom'].map(side => getComputedStyle(one)['border' + side + 'Width'])"
    borders = f"one => JSON.stringify({sides})"
    pressed, other = (visit.locator(f"[data-dj-view={name}]").evaluate(borders) for name in ("list", "wall"))
    assert pressed != other
    visit.keyboard.press("Enter")
    assert first.evaluate(borders) != visit.locator(".dj-filter [data-dj-filter=level]").nth(2).evaluate(borders)

    seals = visit.locator("li.dj-award:visible .dj-seal__mark")
    looks = "one => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor, one.textContent]"
    for seal in seals.all()[:6]:
        ink, ground, word = seal.evaluate(looks)
        assert word.strip()
        assert ink != ground

    elder = button(visit, "elder")
    before = elder.evaluate(borders)
    elder.click()
    assert elder.evaluate(borders) != before

    visit.goto(STORY)
    visit.locator("a[data-dj-photo]").nth(1).click()
    zoom = viewer(visit).locator("[data-dj-part=zoom]")
    before = zoom.evaluate(borders)
    zoom.click()
    assert zoom.evaluate(borders) != before


def test_whoever_asked_for_less_motion_gets_none(visit: Page) -> None:
    visit.emulate_media(reduced_motion="reduce")
    lasts = "one.effect.getComputedTiming().duration > 1"
    running = f"document.getAnimations().filter(one => one.playState === 'running' && {lasts}).length"
    for address in ("index.html", STORY, "brands/index.html"):
        visit.goto(address)
        assert visit.evaluate(running) == 0, address
        for link in visit.locator("main a:visible").all()[:3]:
            link.hover()
            assert visit.evaluate(running) == 0, address
        assert visit.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    visit.goto(STORY)
    visit.locator("a[data-dj-photo]").first.click()
    assert visit.evaluate(running) == 0
    visit.keyboard.press("ArrowRight")
    assert visit.evaluate(running) == 0
    viewer(visit).locator("[data-dj-part=zoom]").click()
    assert visit.evaluate(running) == 0
    settled(visit)
