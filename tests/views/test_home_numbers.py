"""Each number on the home page is the length of the list it leads to."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from dangjian.views.links import Figure
from dangjian.views.materials import Materials

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story

TREE = {
    "branches/yi.md": BRANCH,
    "branches/er.md": "---\n名称: 第二党支部\n类型: 党支部\n上级: 第一党支部\n---\n",
    "brands/heguang.md": BRAND,
    "activities/a/index.md": story(
        "甲", more="时长: 32小时\n图片: [{文件: 一.jpg}, {文件: 没有.jpg, 说明: 没有送来}]\n"
    ),
    "activities/a/一.jpg": "",
    "activities/a/二.jpg": "",
    "activities/b/index.md": story("乙", "2023-01-05", more="时长: 余\n"),
    "activities/c/index.md": story("丙", "2016年", more="时长: 8余小时\n"),
    "activities/c/三.jpg": "",
    "achievements/biao.csv": "名称,级别,日期\n先进集体,市级,2024年\n文明校园,县级,时间未注明\n",
    "achievements/ye.md": "---\n名称: 绿色学校\n级别: 省级\n日期: 2024年10月\n---\n",
}


def figures(materials: Materials, path: str) -> dict[str, Figure]:
    return {figure.key: figure for figure in pages_by_path(materials)[path].view.figures}


def view_at(materials: Materials, url: str) -> Any:
    return pages_by_path(materials)[f"{url.partition('#')[0]}index.md"].view


def tree_size(cards: Any) -> int:
    return sum(1 + tree_size(card.children) for card in cards)


def test_numbers_equal_the_lists_they_lead_to() -> None:
    materials = materials_of(TREE)
    found = figures(materials, "index.md")
    assert list(found) == ["stories", "photos", "achievements", "brands", "branches", "hours"]
    assert found["stories"].value == str(view_at(materials, found["stories"].url).pager.total) == "3"
    albums = view_at(materials, found["photos"].url)
    shown = sum(len(album.photos) for album in albums.albums)
    assert found["photos"].value == str(albums.photo_count) == str(shown) == "3"
    assert found["achievements"].value == str(view_at(materials, found["achievements"].url).total) == "3"
    wall = view_at(materials, found["brands"].url)
    assert found["brands"].value == str(sum(len(cards) for _, cards in wall.groups)) == "1"
    roots = view_at(materials, found["branches"].url).roots
    assert found["branches"].value == str(tree_size(roots)) == "2"


def test_hours_are_added_up_and_lead_to_everything_that_was_added() -> None:
    materials = materials_of(TREE)
    hours = figures(materials, "index.md")["hours"]
    assert (hours.before, hours.value, hours.unit, hours.url) == ("超", "40", "小时", "statistics/#hours")
    (total,) = view_at(materials, hours.url).sums
    assert total.anchor == "hours"
    assert [(part.story.text, part.amount.text) for part in total.addends] == [("甲", "32小时"), ("丙", "8余小时")]


def test_a_story_that_says_its_hours_is_not_counted_again_by_its_activities() -> None:
    more = "时长: 10小时\n活动:\n  - {名称: 一, 活动类型: 家访, 时长: 4小时}\n"
    without = "活动:\n  - {名称: 一, 活动类型: 家访, 时长: 4小时}\n  - {名称: 二, 活动类型: 家访, 时长: 5小时}\n"
    materials = materials_of(
        {"activities/a/index.md": story("甲", more=more), "activities/b/index.md": story("乙", more=without)}
    )
    assert figures(materials, "index.md")["hours"].value == "19"


def test_people_and_visits_are_never_added_together() -> None:
    materials = materials_of(
        {
            "activities/a/index.md": story("甲", more="参加: 党员教师12名、学生40余人\n"),
            "activities/b/index.md": story("乙", more="参加: 300人次\n"),
            "activities/c/index.md": story("丙", more="参加: 12对师徒\n"),
        }
    )
    sums = view_at(materials, "statistics/").sums
    assert {item.total.before + item.total.value + item.total.unit for item in sums} == {"300人次", "超52人"}
    assert len({item.anchor for item in sums}) == 2


def test_charts_count_what_their_lists_hold() -> None:
    materials = materials_of(TREE)
    pages = pages_by_path(materials)
    charts = {chart.key: chart for chart in pages["statistics/index.md"].view.charts}
    for key in ("stories-by-school-year", "stories-by-type"):
        for bar in charts[key].bars:
            assert pages[f"{unquote(bar.url)}index.md"].view.pager.total == bar.value
    years = {f"achievements/#{year.anchor}": len(year.rows) for year in pages["achievements/index.md"].view.years}
    assert {bar.url: bar.value for bar in charts["achievements-by-year"].bars} == years
    levels = {bar.label: bar.value for bar in charts["achievements-by-level"].bars}
    assert levels == {"省级": 1, "市级": 1, "县区级": 1}


def test_the_statistics_say_the_newest_date_of_the_content() -> None:
    view = pages_by_path(materials_of(TREE))["statistics/index.md"].view
    assert view.as_of == "2024年10月25日"


def test_the_latest_story_leads_and_the_last_three_years_of_honours_follow() -> None:
    view = pages_by_path(materials_of(TREE))["index.md"].view
    assert view.lead.title == "甲"
    assert [card.title for card in view.stories] == ["乙", "丙"]
    assert view.stories_note == "2024—2025 学年"
    assert [(year.year, year.count, [row.name for row in year.rows]) for year in view.honour_years] == [
        (2024, 2, ["绿色学校", "先进集体"])
    ]


def test_the_brand_the_school_puts_first_is_the_hero() -> None:
    tree = {**TREE, "brands/abc.md": "---\n名称: 甲品牌\n所属党组织: 第一党支部\n创建时间: 2001年\n---\n"}
    school = "全称: 禾汀小学\n主推品牌: 禾光124\n首页: [品牌, 主推]\n"
    view = pages_by_path(materials_of(tree, config={"school.yml": school}))["index.md"].view
    assert view.hero.name == "禾光124"
    assert view.blocks == ("brands", "hero")
    assert pages_by_path(materials_of(tree))["index.md"].view.hero.name == "甲品牌"


def test_charts_run_from_the_oldest_year_and_end_with_unknown_times() -> None:
    tree = {**TREE, "activities/d/index.md": story("丁", "时间未注明")}
    charts = {chart.key: chart for chart in pages_by_path(materials_of(tree))["statistics/index.md"].view.charts}
    labels = [bar.label for bar in charts["stories-by-school-year"].bars]
    assert labels == ["2016年（未注明月份）", "2022—2023 学年", "2024—2025 学年", "时间未注明"]
    assert [bar.label for bar in charts["achievements-by-year"].bars] == ["2024年", "时间未注明"]
