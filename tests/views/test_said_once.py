"""What a reader has just read is not said again beside it; nothing is lost by that."""

from __future__ import annotations

from dangjian.views.card import AchievementRow

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story

TREE = {"branches/yi.md": BRANCH, "brands/heguang.md": BRAND}


def honour(lines: str) -> AchievementRow:
    tree = {**TREE, "achievements/jiang.md": f"---\n级别: 县级\n日期: 2025年\n{lines}---\n"}
    (year,) = pages_by_path(materials_of(tree))["achievements/index.md"].view.years
    (row,) = year.rows
    return row  # type: ignore[no-any-return]


def test_a_grade_the_name_says_is_not_said_again() -> None:
    row = honour("名称: 校园歌会第三名\n等次: 第三名\n")
    assert (row.grade, row.shown_grade) == ("第三名", "")


def test_a_grade_the_name_does_not_say_is_shown() -> None:
    assert honour("名称: 校园歌会\n等次: 第三名\n").shown_grade == "第三名"


def test_a_brand_that_received_the_honour_itself_is_named_once() -> None:
    row = honour("名称: 优秀案例\n获奖主体: 禾光124\n品牌: 禾光124\n")
    assert [link.text for link in row.recipients] == ["禾光124"]
    assert [link.text for link in row.brands] == ["禾光124"], "the filter by brand still finds it"
    assert row.other_brands == ()


def test_a_brand_beside_the_recipient_is_shown() -> None:
    row = honour("名称: 优秀案例\n获奖主体: 第一党支部\n品牌: 禾光124\n")
    assert [link.text for link in row.other_brands] == ["禾光124"]


def test_a_pinned_story_of_an_earlier_year_leads_but_does_not_date_the_latest_ones() -> None:
    tree = {
        "activities/a/index.md": story("旧的一篇", "2022-10-01", more="置顶: 是\n"),
        "activities/b/index.md": story("新的一篇", "2025-10-01"),
    }
    view = pages_by_path(materials_of(tree))["index.md"].view
    assert (view.lead.title, view.stories_note) == ("旧的一篇", "2025—2026 学年")


def test_a_year_alone_does_not_pass_for_a_school_year() -> None:
    tree = {
        "activities/a/index.md": story("甲", "2025年"),
        "activities/b/index.md": story("乙", "2025年下半年"),
        "activities/c/index.md": story("丙", "2025-10-01"),
    }
    view = pages_by_path(materials_of(tree))["activities/index.md"].view
    (years,) = [facet for facet in view.facets if facet.key == "school_year"]
    labels = ["2025—2026 学年", "2025年（未注明月份）"]
    assert [term.text for term in years.terms] == labels
    assert [term.count for term in years.terms] == [1, 2]


def test_quotation_marks_stay_off_a_title_slip() -> None:
    tree = {**TREE, "brands/fa.md": "---\n名称: “三问三答”工作法\n所属党组织: 第一党支部\n---\n"}
    ((_, cards),) = pages_by_path(materials_of(tree))["brands/index.md"].view.groups
    assert {card.slip_name for card in cards} == {"禾光124", "三问三答工作法"}
