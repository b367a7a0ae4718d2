"""Months of a branch and columns of numbers: each mark leads to what it counts, colour or not."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
BRANCH = "/branches/di-yi.html"
STATISTICS = "/statistics/index.html"
CALENDAR = ".dj-calendar:not(.dj-calendar--coverage)"


def test_months_lead_to_their_place_on_the_list_of_the_branch_and_the_table_says_which_month_each_is(
    visit: Page,
) -> None:
    visit.goto(BRANCH)
    table = visit.locator(CALENDAR)
    years = [name.inner_text() for name in table.get_by_role("rowheader").all()]
    assert years == sorted(years, reverse=True)
    assert len(years) >= 2
    months = table.get_by_role("columnheader").all_inner_texts()[1:]
    assert months == [f"{month}月" for month in (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)]
    for row in table.locator("tbody").get_by_role("row").all():
        assert row.get_by_role("cell").count() == len(months)
    links = table.get_by_role("link")
    addresses = [link.evaluate("link => link.href") for link in links.all()]
    for page_address in {address.partition("#")[0] for address in addresses}:
        visit.goto(page_address)
        for address in addresses:
            if address.partition("#")[0] == page_address:
                year, month = unquote(address.partition("#")[2]).removeprefix("month-").split("-")
                title = visit.locator(f"[id='month-{year}-{month}']")
                expect(title).to_have_count(1)
                expect(title).to_contain_text(f"{int(month)}月")
                expect(title).to_contain_text(year)


def test_months_are_read_whole_on_the_narrowest_screen(visit: Page) -> None:
    visit.set_viewport_size({"width": 320, "height": 720})
    for address in (BRANCH, STATISTICS):
        visit.goto(address)
        assert visit.evaluate("document.documentElement.scrollWidth") == 320
        cut = visit.locator(".dj-calendar__small, .dj-calendar__count").evaluate_all(
            """words => words.filter((word) => {
              const box = word.getBoundingClientRect();
              const cell = word.closest('td').getBoundingClientRect();
              return box.width && (box.left < cell.left - 1 || box.right > cell.right + 1 || box.height > 40);
            }).map((word) => word.textContent)"""
        )
        assert not cut
        small = visit.locator(".dj-calendar a").evaluate_all(
            """links => links.map((link) => link.getBoundingClientRect())
              .filter((box) => box.width && box.height < 44).length"""
        )
        assert not small


def test_a_month_with_stories_and_one_without_differ_in_shape(visit: Page) -> None:
    visit.emulate_media(forced_colors="active")
    visit.goto(STATISTICS)
    told, silent = (
        visit.locator(selector).first.evaluate(
            """mark => {
              const drawn = getComputedStyle(mark, '::after');
              return [parseFloat(drawn.height), drawn.borderTopLeftRadius];
            }"""
        )
        for selector in (".dj-calendar__dot--told", ".dj-calendar__dot:not(.dj-calendar__dot--told)")
    )
    assert told[0] >= 3 * silent[0]
    assert told[1] == "50%"
    assert silent[1] == "0px"


def test_columns_have_a_table_that_adds_up_and_numbers_that_lead_to_their_lists(visit: Page) -> None:
    visit.goto(STATISTICS)
    charts = visit.locator(".dj-plot")
    assert charts.count() >= 3
    for chart in charts.all():
        chart.locator("summary").press("Enter")
        rows = chart.get_by_role("table").locator("tbody").get_by_role("row").all()
        numbers = [[int(text) for text in row.get_by_role("cell").all_inner_texts()] for row in rows]
        assert all(sum(parts) == whole for *parts, whole in numbers if parts)
        assert [str(whole) for *_, whole in numbers] == chart.locator(".dj-plot__value").all_inner_texts()
        total = "".join(filter(str.isdigit, chart.locator(".dj-chart__total").inner_text()))
        assert sum(whole for *_, whole in numbers) == int(total)
        spoken = chart.locator("svg[role=img] desc").text_content() or ""
        assert all(row.get_by_role("rowheader").inner_text() in spoken for row in rows)
        assert all(link.get_attribute("href") for link in chart.locator(".dj-plot__labels a").all())
