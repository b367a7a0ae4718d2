"""Every honour: filters that stand in the address, lead back, count, and never end where there is no way out."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from .test_viewer import viewer

pytestmark = pytest.mark.browser
TIMELINE = "achievements/index.html"
FILTERS = ("level", "category", "brand")


def rows(page: Page) -> Locator:
    return page.locator("li.dj-award:visible")


def status(page: Page) -> Locator:
    return page.locator("[data-dj~=timeline]").get_by_role("status")


def wishes(page: Page) -> dict[str, list[str]]:
    query = page.evaluate("location.search.slice(1)")
    return parse_qs(str(query))


def terms(page: Page, name: str) -> Locator:
    return page.locator(f".dj-filter [data-dj-filter={name}]:not([data-dj-value=''])")


def promised(link: Locator) -> int:
    """The number that stands beside a filter."""
    return int(link.locator(".dj-filter__count").inner_text())


def chosen(page: Page) -> list[str]:
    words = page.locator(".dj-filter [aria-current]").evaluate_all(
        "links => links.map(link => link.dataset.djFilter + '=' + link.dataset.djValue)"
    )
    return [str(word) for word in words]


def test_each_filter_keeps_its_promise_and_says_so(visit: Page) -> None:
    visit.goto(TIMELINE)
    everything = rows(visit).count()
    assert status(visit).text_content() == ""
    for name in FILTERS:
        assert terms(visit, name).count() > 1
        for link in (terms(visit, name).first, terms(visit, name).last):
            value = str(link.get_attribute("data-dj-value"))
            count = promised(link)
            assert 0 < count < everything
            link.click()
            assert rows(visit).count() == count
            assert wishes(visit) == {name: [value]}
            assert f"{name}={value}" in chosen(visit)
            expect(status(visit)).to_have_text(f"符合条件的荣誉 {count} 项")
            years = visit.locator("[data-dj-part=year]:visible")
            assert years.count() == visit.locator(".dj-filter__year:visible").count()
            for year in years.all():
                shown = year.locator("li.dj-award:visible").count()
                expect(year.locator("[data-dj-part=count]")).to_have_text(f"{shown} 项荣誉")
        visit.locator(f".dj-filter [data-dj-filter={name}][data-dj-value='']").click()
        assert rows(visit).count() == everything
        assert wishes(visit) == {}
        expect(status(visit)).to_have_text(f"共 {everything} 项荣誉")


def test_filters_combine_survive_a_reload_and_lead_back(visit: Page) -> None:
    visit.goto("index.html")
    visit.goto(TIMELINE)
    everything = rows(visit).count()
    level = terms(visit, "level").nth(1)
    level.click()
    one = rows(visit).count()
    brand = next(link for link in terms(visit, "brand").all() if 0 < promised(link) < one)
    both = promised(brand)
    brand.click()
    assert rows(visit).count() == both
    assert set(wishes(visit)) == {"level", "brand"}
    assert promised(visit.locator(".dj-filter [data-dj-filter=brand][data-dj-value='']")) == one, (
        "of what the level leaves"
    )
    visit.locator("[data-dj-view=wall]").click()
    assert wishes(visit)["view"] == ["wall"]
    visit.reload()
    expect(rows(visit)).to_have_count(both)
    expect(visit.locator("[data-dj-view=wall]")).to_have_attribute("aria-pressed", "true")
    expect(status(visit)).to_have_text(f"符合条件的荣誉 {both} 项")
    visit.go_back()
    expect(visit.locator("[data-dj-view=list]")).to_have_attribute("aria-pressed", "true")
    assert rows(visit).count() == both
    visit.go_back()
    expect(status(visit)).to_have_text(f"符合条件的荣誉 {one} 项")
    assert rows(visit).count() == one
    visit.go_forward()
    expect(status(visit)).to_have_text(f"符合条件的荣誉 {both} 项")
    visit.go_back()
    visit.go_back()
    expect(status(visit)).to_have_text(f"共 {everything} 项荣誉")
    assert wishes(visit) == {}
    visit.go_back()
    assert visit.url.endswith("/index.html") and "achievements" not in visit.url


def test_where_nothing_is_left_it_says_so_and_offers_everything(visit: Page) -> None:
    visit.goto(TIMELINE)
    everything = rows(visit).count()
    pairs = ((first, second) for first in terms(visit, "level").all() for second in terms(visit, "category").all())
    for first, second in pairs:
        visit.goto(f"{TIMELINE}?level={first.get_attribute('data-dj-value')}")
        if promised(second) == 0:
            second.focus()
            visit.keyboard.press("Enter")
            break
    assert rows(visit).count() == 0
    expect(status(visit)).to_have_text("没有符合这些条件的荣誉。")
    reset = visit.get_by_role("button", name="查看全部荣誉")
    reset.focus()
    visit.keyboard.press("Enter")
    assert rows(visit).count() == everything
    expect(reset).to_be_hidden()
    assert visit.evaluate("document.activeElement.dataset.djFilter") == "level"
    assert wishes(visit) == {}


def test_what_no_filter_knows_is_no_wish(visit: Page) -> None:
    visit.goto(TIMELINE + "?level=moon&view=sky&utm=1")
    assert rows(visit).count() == visit.locator("li.dj-award").count()
    assert chosen(visit) == [f"{name}=" for name in FILTERS]


def test_with_a_modifier_a_filter_opens_elsewhere_in_the_same_state(visit: Page) -> None:
    visit.goto(TIMELINE)
    link = terms(visit, "category").first
    count = promised(link)
    with visit.context.expect_page() as opened:
        link.click(modifiers=["ControlOrMeta"])
    other = opened.value
    other.wait_for_load_state()
    assert rows(other).count() == count
    assert wishes(visit) == {}


def test_the_wall_shows_the_same_honours_and_their_certificates_open(visit: Page) -> None:
    visit.goto(TIMELINE)
    everything = rows(visit).count()
    visit.locator("[data-dj-view=wall]").click()
    assert rows(visit).count() == everything
    proofs = visit.locator("li.dj-award:visible a[data-dj-photo]")
    all_proofs = proofs.count()
    for term in terms(visit, "category").all():
        term.click()
        if 0 < proofs.count() < all_proofs:
            break
    assert 0 < proofs.count() < all_proofs
    before = visit.url
    proofs.first.click()
    expect(viewer(visit).get_by_role("status")).to_contain_text(f"第 1 张，共 {proofs.count()} 张")
    assert urlsplit(visit.url).query == urlsplit(before).query
    visit.keyboard.press("Escape")
    expect(visit).to_have_url(before)
    assert rows(visit).count() < everything


def test_without_script_every_honour_is_there_and_no_filter_that_does_nothing(served_demo: str, visit: Page) -> None:
    context = visit.context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr]
    page = context.new_page()
    page.goto(served_demo + TIMELINE + "?level=province")
    assert rows(page).count() == page.locator("li.dj-award").count() > 0
    assert page.locator(".dj-filter__link:visible, .dj-filter button:visible").count() == 0
    page.locator(".dj-filter__year").last.click()
    expect(page.locator("[data-dj-part=year]").last).to_be_in_viewport()
    context.close()
