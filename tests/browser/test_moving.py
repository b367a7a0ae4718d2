"""Moving pictures: who sees them move, and how they are stopped."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .test_viewer import PHOTO, viewer

pytestmark = pytest.mark.browser
STORY = "activities/walk/index.html"
STOP, PLAY = "停住动图", "播放动图"


def mill_picture(page: Page) -> Locator:
    """The first moving picture of the page, which stands in the text."""
    return page.locator(".dj-prose .dj-moving img")


def moves(picture: Locator) -> bool:
    """Once it is loaded."""
    picture.scroll_into_view_if_needed()
    picture.evaluate("image => image.decode()")
    return str(picture.evaluate("image => image.currentSrc")).endswith("-moving.webp")


def test_a_picture_moves_and_its_button_stops_it(mill: Page) -> None:
    asked: list[str] = []
    mill.on("request", lambda request: asked.append(request.url))
    mill.goto(STORY, wait_until="networkidle")
    picture = mill_picture(mill)
    assert moves(picture)
    assert len([address for address in asked if address.endswith("-moving.webp")]) == 1, "the one in view"
    buttons = mill.get_by_role("button", name=STOP)
    assert buttons.count() == 2
    buttons.first.focus()
    mill.keyboard.press("Enter")
    expect(mill.get_by_role("button", name=PLAY)).to_be_focused()
    assert not moves(picture)
    assert moves(mill.locator(".dj-gallery .dj-moving img")), "each has a button of its own"
    box = mill.get_by_role("button", name=PLAY).bounding_box()
    assert box is not None and box["width"] >= 44 and box["height"] >= 44
    mill.get_by_role("button", name=PLAY).click()
    assert moves(picture)


def test_viewer_and_page_agree_on_what_moves(mill: Page) -> None:
    mill.goto(STORY)
    mill_picture(mill).click()
    button = viewer(mill).locator("[data-dj-part=moving]")
    expect(button).to_have_attribute("aria-label", STOP)
    mill.wait_for_function(f"document.querySelector('{PHOTO}').currentSrc.endsWith('-moving.webp')")
    button.click()
    expect(button).to_have_attribute("aria-label", PLAY)
    mill.wait_for_function(f"!document.querySelector('{PHOTO}').currentSrc.endsWith('-moving.webp')")
    mill.keyboard.press("ArrowRight")
    mill.keyboard.press("ArrowLeft")
    expect(button).to_have_attribute("aria-label", PLAY)
    mill.keyboard.press("Escape")
    expect(viewer(mill)).not_to_be_visible()
    assert not moves(mill_picture(mill)), "stopped in the viewer, it stands still on the page"
    mill_picture(mill).click()
    expect(button).to_have_attribute("aria-label", PLAY)
    mill.keyboard.press("Escape")
    still = mill.locator("a[data-dj-photo]:not(.dj-moving a)").first
    still.click()
    expect(viewer(mill)).to_be_visible()
    expect(button).to_be_hidden()


def test_whoever_asked_for_less_motion_sees_it_move_only_when_asked(mill: Page) -> None:
    mill.emulate_media(reduced_motion="reduce")
    mill.goto(STORY)
    assert not moves(mill_picture(mill))
    mill.get_by_role("button", name=PLAY).first.click()
    assert moves(mill_picture(mill))


def test_on_a_dear_line_and_on_paper_it_stands_still(mill: Page) -> None:
    mill.goto(STORY)
    picture = mill_picture(mill)
    assert moves(picture)
    mill.emulate_media(media="print")
    mill.wait_for_function("!document.querySelector('.dj-prose .dj-moving img').currentSrc.endsWith('-moving.webp')")
    expect(mill.locator(".dj-prose .dj-moving__button")).to_be_hidden()
    mill.emulate_media(media="screen")
    mill.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    mill.reload()
    assert not moves(picture)


def test_without_script_it_stands_still_and_has_no_dead_button(served_mill: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=served_mill)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(STORY, wait_until="networkidle")
    assert not [address for address in asked if "moving.webp" in address]
    expect(page.locator("main button:visible")).to_have_count(0)
    context.close()
