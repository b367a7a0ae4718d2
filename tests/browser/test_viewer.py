"""The photo viewer under mouse, fingers and keys; its addresses, its words, its bad days."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from .hands import Hand
from .test_every_page import STORY

pytestmark = pytest.mark.browser
LINKS = "a[data-dj-photo]"
ALBUMS = "albums/index.html"
PHOTO = ".dj-viewer__slide[aria-hidden=false] .dj-viewer__photo"


def viewer(page: Page) -> Locator:
    return page.locator("dialog#dj-viewer")


def status(page: Page) -> Locator:
    return viewer(page).get_by_role("status")


def said(page: Page) -> str:
    """What a screen reader is given to say."""
    return str(status(page).evaluate("one => one.textContent"))


def press(page: Page, name: str) -> None:
    viewer(page).locator(f"[data-dj-part={name}]").click()


def fragment(page: Page) -> str:
    return str(page.evaluate("location.hash.slice(1)"))


def scale(page: Page) -> float:
    """How much nearer than fitting the photo is."""
    width = "photo => Math.round(photo.getBoundingClientRect().width) / photo.offsetWidth"
    return float(page.locator(PHOTO).evaluate(width))


def centre(page: Page) -> tuple[float, float]:
    box = page.locator(PHOTO).bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what the page does a moment after its event."""
    give_up = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.02)


def settled(page: Page) -> None:
    page.wait_for_function("document.getAnimations().every(one => one.playState !== 'running')")


def open_photo(page: Page, number: int, address: str = STORY) -> Locator:
    page.goto(address)
    link = page.locator(LINKS).nth(number - 1)
    link.click()
    expect(viewer(page)).to_be_visible()
    settled(page)
    return link


def test_keys_open_turn_bring_nearer_and_close(visit: Page) -> None:
    visit.goto(STORY)
    links = visit.locator(LINKS)
    total = links.count()
    links.first.focus()
    visit.keyboard.press("Enter")
    expect(viewer(visit)).to_be_visible()
    expect(viewer(visit).locator("[data-dj-part=close]")).to_be_focused()
    for key, number in (("ArrowRight", 2), ("ArrowLeft", 1), ("ArrowLeft", 1), ("PageDown", 2), ("End", total)):
        visit.keyboard.press(key)
        expect(status(visit)).to_contain_text(f"第 {number} 张，共 {total} 张")
    expect(viewer(visit).locator("[data-dj-part=next]")).to_be_disabled()
    visit.keyboard.press("Home")
    expect(viewer(visit).locator("[data-dj-part=previous]")).to_be_disabled()
    visit.keyboard.press("+")
    settled(visit)
    assert scale(visit) > 1.4
    before = centre(visit)
    visit.keyboard.press("ArrowRight")
    settled(visit)
    assert centre(visit)[0] < before[0]
    expect(status(visit)).to_contain_text("第 1 张")
    visit.keyboard.press("0")
    visit.keyboard.press("ArrowRight")
    expect(status(visit)).to_contain_text("第 2 张")
    visit.keyboard.press("Escape")
    expect(viewer(visit)).not_to_be_visible()
    expect(links.nth(1)).to_be_focused()
    expect(links.nth(1)).to_be_in_viewport()
    until(lambda: fragment(visit) == "")


def test_the_tab_key_goes_round_inside_both_ways(visit: Page) -> None:
    open_photo(visit, 2)
    name = "document.activeElement.dataset.djPart"
    seen = []
    for key in ["Tab"] * 8 + ["Shift+Tab"] * 8:
        visit.keyboard.press(key)
        seen.append(visit.evaluate(name))
    assert set(seen) == {"close", "zoom", "previous", "next"}
    assert seen[:4] == seen[4:8]
    assert seen[8:] == [*seen[2::-1], seen[3], *seen[2::-1], seen[3]]


def test_the_last_photo_does_not_take_the_focus_away(visit: Page) -> None:
    open_photo(visit, 1)
    viewer(visit).locator("[data-dj-part=next]").focus()
    for number in range(2, visit.locator(LINKS).count() + 1):
        visit.keyboard.press("Enter")
        expect(status(visit)).to_contain_text(f"第 {number} 张")
    until(lambda: visit.evaluate("document.activeElement.dataset.djPart") == "close")
    expect(viewer(visit)).to_be_visible()


def test_one_line_says_which_photo_and_what_it_shows(visit: Page) -> None:
    link = open_photo(visit, 2)
    total = visit.locator(LINKS).count()
    caption, credit = (link.get_attribute(f"data-dj-{name}") or "" for name in ("caption", "credit"))
    assert caption
    assert said(visit) == f"第 2 张，共 {total} 张：{caption}" + (f"摄影：{credit}" if credit else "")
    assert visit.locator(PHOTO).get_attribute("alt")
    assert visit.locator("dialog [aria-hidden=false] img").count() == 1
    assert viewer(visit).get_attribute("aria-label") == "照片浏览"


def test_a_mouse_turns_brings_nearer_drags_and_closes(visit: Page) -> None:
    link = open_photo(visit, 2)
    press(visit, "next")
    expect(status(visit)).to_contain_text("第 3 张")
    press(visit, "previous")
    settled(visit)
    x, y = centre(visit)
    visit.mouse.click(x, y)
    visit.wait_for_timeout(400)  # else the next two clicks would make three
    assert scale(visit) == 1
    visit.mouse.dblclick(x + 80, y)
    settled(visit)
    near = scale(visit)
    assert near >= 2
    assert viewer(visit).locator("[data-dj-part=zoom]").get_attribute("aria-pressed") == "true"
    before = centre(visit)
    assert before[0] < x  # what was clicked stays under the mouse
    visit.mouse.down()
    visit.mouse.move(x + 180, y + 30, steps=4)
    visit.mouse.up()
    settled(visit)
    assert centre(visit)[0] - before[0] == pytest.approx(100, abs=2)
    expect(viewer(visit)).to_be_visible()
    visit.mouse.wheel(0, 3000)
    visit.wait_for_function("() => document.querySelector('[data-dj-part=zoom]').ariaPressed === 'false'")
    assert scale(visit) == 1
    press(visit, "zoom")
    settled(visit)
    assert scale(visit) == pytest.approx(near)
    press(visit, "zoom")
    settled(visit)
    scrolled = visit.evaluate("scrollY")
    visit.mouse.move(x, y)
    visit.mouse.wheel(0, 900)
    assert visit.evaluate("scrollY") == scrolled
    visit.mouse.wheel(0, -100)
    visit.mouse.wheel(0, 900)
    visit.mouse.click(20, y + 150)
    expect(viewer(visit)).not_to_be_visible()
    expect(link).to_be_focused()


def test_a_finger_swipes_and_the_photo_follows_it(phone: Page) -> None:
    open_photo(phone, 1)
    hand = Hand(phone)
    x, y = centre(phone)
    hand.drag(((x + 80, y), (x - 60, y)), lift=False)
    until(lambda: x - 160 < centre(phone)[0] < x - 100)  # the first pixels may be a tremble
    assert phone.locator(".dj-viewer__slide").nth(1).bounding_box()["x"] < 390  # type: ignore[index]
    hand.send("End")
    expect(status(phone)).to_contain_text("第 2 张")
    settled(phone)
    assert centre(phone)[0] == pytest.approx(195, abs=1)
    hand.drag(((x, y), (x - 40, y)), pause_ms=60)
    settled(phone)
    expect(status(phone)).to_contain_text("第 2 张")
    hand.drag(((x, y), (x - 50, y)), steps=3, pause_ms=1)
    expect(status(phone)).to_contain_text("第 3 张")
    settled(phone)
    for number in (2, 1, 1):
        hand.drag(((x - 80, y), (x + 100, y)))
        settled(phone)
        expect(status(phone)).to_contain_text(f"第 {number} 张")
    assert centre(phone)[0] == pytest.approx(195, abs=1)


def test_fingers_pinch_push_and_tap_twice(phone: Page) -> None:
    open_photo(phone, 2)
    hand = Hand(phone)
    x, y = centre(phone)
    hand.drag(((x - 30, y), (x - 90, y)), ((x + 30, y), (x + 90, y)))
    settled(phone)
    near = scale(phone)
    assert near == pytest.approx(2.5, abs=0.6)
    before = centre(phone)
    hand.drag(((x, y), (x + 60, y)))
    settled(phone)
    assert centre(phone)[0] == pytest.approx(before[0] + 60, abs=12)
    expect(status(phone)).to_contain_text("第 2 张")
    hand.drag(((x - 90, y), (x - 20, y)), ((x + 90, y), (x + 20, y)))
    settled(phone)
    assert scale(phone) == 1
    assert centre(phone) == pytest.approx((x, y), abs=1)
    hand.tap((x + 60, y), times=2)
    settled(phone)
    assert scale(phone) >= 2
    assert centre(phone)[0] < x
    hand.rest()
    hand.tap((x, y), times=2)
    settled(phone)
    assert scale(phone) == 1
    expect(viewer(phone)).to_be_visible()
    assert phone.evaluate("visualViewport.scale") == 1


def test_a_photo_that_is_pulled_down_goes_away(phone: Page) -> None:
    link = open_photo(phone, 1)
    hand = Hand(phone)
    x, y = centre(phone)
    hand.drag(((x, y), (x, y + 50)), pause_ms=60)
    settled(phone)
    expect(viewer(phone)).to_be_visible()
    assert centre(phone) == pytest.approx((x, y), abs=1)
    hand.drag(((x, y), (x, y - 200)))
    settled(phone)
    expect(viewer(phone)).to_be_visible()
    scrolled = phone.evaluate("scrollY")
    hand.drag(((x, y), (x, y + 180)))
    expect(viewer(phone)).not_to_be_visible()
    expect(link).to_be_focused()
    assert phone.evaluate("scrollY") == scrolled
    until(lambda: fragment(phone) == "")


def test_the_way_back_closes_and_the_way_on_opens_again(visit: Page) -> None:
    visit.goto("index.html")
    open_photo(visit, 2)
    entries = visit.evaluate("history.length")
    for _ in range(3):
        visit.keyboard.press("ArrowRight")
    expect(status(visit)).to_contain_text("第 5 张")
    assert visit.evaluate("history.length") == entries
    shown = fragment(visit)
    assert shown
    visit.go_back()
    expect(viewer(visit)).not_to_be_visible()
    assert urlsplit(visit.url).path.endswith(STORY)
    expect(visit.locator(LINKS).nth(4)).to_be_focused()
    visit.go_forward()
    expect(status(visit)).to_contain_text("第 5 张")
    visit.keyboard.press("Escape")
    expect(viewer(visit)).not_to_be_visible()
    until(lambda: fragment(visit) == "")
    visit.wait_for_timeout(50)
    visit.go_back()
    expect(visit).to_have_url(f"{urlsplit(visit.url).scheme}://{urlsplit(visit.url).netloc}/index.html")


def test_the_address_of_one_photo_opens_it(visit: Page) -> None:
    open_photo(visit, 2)
    address = visit.url
    visit.goto("index.html")
    visit.goto(address)
    expect(status(visit)).to_contain_text("第 2 张")
    visit.keyboard.press("Escape")
    expect(viewer(visit)).not_to_be_visible()
    until(lambda: fragment(visit) == "")
    assert urlsplit(visit.url).path.endswith(STORY)
    expect(visit.locator(LINKS).nth(1)).to_be_focused()
    visit.evaluate("hash => { location.hash = hash }", urlsplit(address).fragment)
    expect(status(visit)).to_contain_text("第 2 张")
    visit.goto(STORY + "#no-such-photo-%E4%BD%A0%")
    expect(viewer(visit)).not_to_be_visible()


def test_without_script_a_photo_is_a_link_to_its_largest_size(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=served_demo)
    page = context.new_page()
    page.goto(STORY)
    link = page.locator(LINKS).first
    address = link.get_attribute("href") or ""
    link.click()
    assert page.url.endswith(address.rpartition("/")[2])
    assert page.locator("img").count() == 1
    context.close()


def test_a_photo_that_does_not_come_says_so_and_the_next_one_is_shown(visit: Page) -> None:
    visit.goto(STORY)
    number = 4
    link = visit.locator(LINKS).nth(number - 1)
    sizes = str(link.locator("img").get_attribute("srcset")) + str(link.get_attribute("href"))
    stem = sizes.rpartition("/")[2].partition("-")[0]
    visit.route(f"**/{stem}-*", lambda route: route.abort())
    visit.goto(STORY)
    visit.locator(LINKS).nth(number - 1).evaluate("link => link.click()")
    expect(viewer(visit).locator(".dj-viewer__failed")).to_be_visible()
    assert "没有打开" in said(visit)
    visit.keyboard.press("ArrowRight")
    expect(status(visit)).not_to_contain_text("没有打开")
    visit.wait_for_function(f"document.querySelector('{PHOTO}').src.endsWith('.webp')")
    expect(viewer(visit).locator("[aria-hidden=false] .dj-viewer__failed")).to_have_count(0)


def test_until_a_photo_is_there_its_colour_is(visit: Page) -> None:
    waiting: list[Route] = []
    visit.route("**/*.webp", lambda route: waiting.append(route))
    visit.goto(STORY, wait_until="domcontentloaded")
    link = visit.locator(LINKS).nth(1)
    colour = link.locator("img").evaluate("image => image.style.getPropertyValue('--dj-colour').trim()")
    link.evaluate("link => link.click()")
    photo = visit.locator(PHOTO)
    box = photo.bounding_box()
    assert box is not None and box["width"] > 300 and box["height"] > 200
    assert photo.evaluate("photo => getComputedStyle(photo).backgroundColor") == "rgb({}, {}, {})".format(
        *(int(colour[start : start + 2], 16) for start in (1, 3, 5))
    )
    for route in waiting:
        route.continue_()
    visit.unroute("**/*.webp")
    visit.wait_for_function(f"document.querySelector('{PHOTO}').src.endsWith('.webp')")
    assert photo.bounding_box() == box


@pytest.mark.parametrize("saves_data", [False, True])
def test_neighbours_are_fetched_ahead_unless_the_line_is_dear(visit: Page, saves_data: bool) -> None:
    if saves_data:
        visit.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    visit.goto(STORY)
    visit.evaluate("scrollTo(0, document.body.scrollHeight)")
    visit.wait_for_load_state("networkidle")
    asked: list[str] = []
    visit.on("request", lambda request: asked.append(request.url))
    visit.locator(LINKS).nth(3).evaluate("link => link.click()")
    visit.wait_for_load_state("networkidle")
    visit.wait_for_timeout(150)
    stems = [
        str(visit.locator(LINKS).nth(at).get_attribute("href")).rpartition("/")[2].partition("-")[0] for at in range(6)
    ]
    fetched = {at for at, stem in enumerate(stems) for address in asked if f"/{stem}-" in address}
    assert {3} <= fetched
    assert fetched <= {3} if saves_data else 4 in fetched
    assert not fetched & {0, 1, 5}


def test_each_album_is_a_series_and_any_other_page_is_one(visit: Page) -> None:
    visit.goto(ALBUMS)
    album = visit.locator(".dj-album").nth(1)
    album.locator(LINKS).first.click()
    expect(status(visit)).to_contain_text(f"第 1 张，共 {album.locator(LINKS).count()} 张")
    visit.keyboard.press("Escape")
    visit.wait_for_function("!location.hash")
    visit.goto("branches/di-yi.html")
    links = visit.locator(LINKS)
    assert links.count() > 0
    links.first.click()
    expect(status(visit)).to_contain_text(f"第 1 张，共 {links.count()} 张")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (768, 1024), (390, 844), (844, 390), (320, 568)])
def test_nothing_lies_on_the_photo_or_beyond_the_window(visit: Page, width: int, height: int) -> None:
    visit.set_viewport_size({"width": width, "height": height})
    visit.goto(ALBUMS)
    links = visit.locator(".dj-album").first.locator(LINKS)
    shapes = links.locator("img").evaluate_all("images => images.map(one => one.height > one.width)")
    assert set(shapes) == {True, False}
    long_words = "走到操场边的梧桐树下，边走边聊昨天那节公开课；风把黑板擦吹到台阶下面，孩子们抢着去捡" * 2
    links.evaluate_all("(links, words) => links.forEach(link => { link.dataset.djCaption = words })", long_words)
    links.nth(shapes.index(True)).click()
    for key in ("", "Home", "End"):
        if key:
            visit.keyboard.press(key)
        settled(visit)
        found = visit.evaluate(
            """photo => {
              const box = (one) => one.getBoundingClientRect();
              const meet = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
                && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
              const within = (one) => one.left >= 0 && one.top >= 0 && one.right <= innerWidth + 1
                && one.bottom <= innerHeight + 1;
              const shown = document.querySelector(photo);
              const buttons = Array.from(document.querySelectorAll("dialog button")).filter((one) => box(one).width);
              const status = document.querySelector("dialog [role=status]");
              const bad = [];
              for (const one of [...buttons, status]) {
                const name = one.dataset.djPart || "status";
                const edge = box(one);
                if (meet(edge, box(shown))) bad.push(name + " on the photo");
                if (!within(edge)) bad.push(name + " outside");
                if (one !== status && (edge.width < 44 || edge.height < 44)) bad.push(name + " is small");
              }
              const whole = box(shown);
              const ratio = shown.getAttribute("width") / shown.getAttribute("height");
              if (!within(whole)) bad.push("photo outside");
              if (Math.abs(whole.width / whole.height - ratio) > 0.02) bad.push("photo bent");
              return bad;
            }""",
            PHOTO,
        )
        assert found == [], (width, height, key)
