"""The month grid of a branch, and the table of what each branch covered."""

from __future__ import annotations

from urllib.parse import unquote

from dangjian.views.calendar import Calendar, branch_calendar, coverage

from .small_school import BRANCH, materials_of, pages_by_path, story

OF_THE_FIRST = "支部: 第一党支部\n"
DATES = ("2024-09-02", "2024-09-20", "2024年11月", "2025-08-31", "2025-09-01", "2025年", "时间未注明")
TREE = {
    "branches/yi.md": BRANCH,
    "branches/er.md": "---\n名称: 第二党支部\n类型: 党支部\n---\n",
    **{f"activities/s{i}/index.md": story(f"第{i}篇", text, more=OF_THE_FIRST) for i, text in enumerate(DATES)},
}


def first_calendar(tree: dict[str, str]) -> Calendar | None:
    return pages_by_path(materials_of(tree))["branches/yi.md"].view.calendar  # type: ignore[attr-defined, no-any-return]


def test_a_school_year_runs_from_september_to_august_and_the_newest_stands_first() -> None:
    calendar = first_calendar(TREE)
    assert calendar is not None
    assert (calendar.months[0], calendar.months[-1]) == ("9月", "8月")
    assert [row.head.text for row in calendar.rows] == ["2025—2026 学年", "2024—2025 学年"]
    assert [cell.count for cell in calendar.rows[0].cells] == [1, *[0] * 11]
    assert [cell.count for cell in calendar.rows[1].cells] == [2, 0, 1, *[0] * 8, 1]
    assert [cell.label for cell in calendar.rows[1].cells][-1] == "2025年8月"


def test_a_story_whose_month_nobody_wrote_stands_apart_and_in_no_month() -> None:
    calendar = first_calendar(TREE)
    assert calendar is not None
    assert [(chip.text, chip.count) for chip in calendar.apart] == [("2025年", 1), ("时间未注明", 1)]
    counted = sum(cell.count for row in calendar.rows for cell in row.cells)
    assert counted + sum(chip.count for chip in calendar.apart) == len(DATES)


def test_every_cell_leads_to_the_place_of_its_month_on_the_branchs_own_list() -> None:
    sizes = "activities: {每页: 2}\n"
    for config in ({}, {"collections.yml": sizes}):
        materials = materials_of(TREE, config=config)
        pages = pages_by_path(materials)
        calendar = branch_calendar(materials.catalogue.shelf("branch", pages_key(materials)), materials=materials)
        assert calendar is not None
        cells = [cell for row in calendar.rows for cell in row.cells]
        assert all(bool(cell.url) == bool(cell.count) for cell in cells)
        for url in (*(cell.url for cell in cells if cell.url), *(chip.url for chip in calendar.apart)):
            address, _, anchor = unquote(url).partition("#")
            assert anchor in {group.anchor for group in pages[f"{address}index.md"].view.groups}  # type: ignore[attr-defined]


def pages_key(materials) -> str:  # type: ignore[no-untyped-def]
    return next(entry.key for entry in materials.catalogue.branches if entry.title == "第一党支部")  # type: ignore[no-any-return]


def test_a_branch_of_one_story_shows_no_grid_of_holes() -> None:
    one = {"branches/yi.md": BRANCH, "activities/a/index.md": story("甲", more=OF_THE_FIRST)}
    assert first_calendar(one) is None
    assert first_calendar({"branches/yi.md": BRANCH}) is None


def test_coverage_keeps_the_order_of_the_tree_and_sums_nothing() -> None:
    tables = coverage(materials_of(TREE))
    assert [table.caption for table in tables] == ["2025—2026 学年", "2024—2025 学年"]
    for table in tables:
        assert {row.head.text for row in table.rows} == {"第一党支部", "第二党支部"}
        assert all(len(row.cells) == 12 for row in table.rows)
    silent = next(row for row in tables[0].rows if row.head.text == "第二党支部")
    assert not any(cell.url for cell in silent.cells)


def test_one_branch_alone_is_compared_with_nobody() -> None:
    assert coverage(materials_of({key: text for key, text in TREE.items() if key != "branches/er.md"})) == ()


def test_no_list_of_branches_says_how_much_each_of_them_wrote() -> None:
    pages = pages_by_path(materials_of(TREE))
    (first,) = [card for card in pages["branches/index.md"].view.roots if card.name == "第一党支部"]  # type: ignore[attr-defined]
    assert first.latest.text == "2025年9月1日"
    assert not {"story_count", "achievement_count"} & set(type(first).__slots__)
    assert "stories-by-branch" not in {chart.key for chart in pages["statistics/index.md"].view.charts}  # type: ignore[attr-defined]
