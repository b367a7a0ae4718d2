"""The timeline of honours, and the frame around every page."""

from __future__ import annotations

from dangjian.views.frame import Frame
from dangjian.views.frame_view import build_frame

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story

TABLE = (
    "名称,类别,级别,日期\n模范教工之家,,市级,时间未注明\n先进集体,集体荣誉,集团级,2024年\n"
    "文明校园,集体荣誉,县级,2024年10月25日\n书香校园,竞赛,国家级,2025年3月\n"
)


def test_years_stand_newest_first_and_unknown_times_last() -> None:
    view = pages_by_path(materials_of({"achievements/biao.csv": TABLE}))["achievements/index.md"].view
    assert [(year.label, [row.name for row in year.rows]) for year in view.years] == [
        ("2025年", ["书香校园"]),
        ("2024年", ["文明校园", "先进集体"]),
        ("时间未注明", ["模范教工之家"]),
    ]
    assert view.total == 4


def test_levels_are_seals_and_filters_from_high_to_low() -> None:
    view = pages_by_path(materials_of({"achievements/biao.csv": TABLE}))["achievements/index.md"].view
    rows = {row.name: row for year in view.years for row in year.rows}
    assert (rows["先进集体"].seal, rows["先进集体"].level_key, rows["先进集体"].level) == ("集", "township", "集团级")
    levels = next(item for item in view.filters if item.key == "level")
    assert [(term.kind, term.count, term.url) for term in levels.terms] == [
        ("nation", 1, "?level=nation"),
        ("city", 1, "?level=city"),
        ("county", 1, "?level=county"),
        ("township", 1, "?level=township"),
    ]


def test_an_honour_of_a_municipality_ranks_with_the_provinces() -> None:
    config = {"school.yml": "全称: 禾汀小学\n行政区划: 重庆市示例区\n"}
    view = pages_by_path(materials_of({"achievements/biao.csv": TABLE}, config=config))["achievements/index.md"].view
    rows = {row.name: row for year in view.years for row in year.rows}
    assert (rows["模范教工之家"].level_key, rows["模范教工之家"].level) == ("province", "市级")


def test_anchors_are_unique_and_do_not_depend_on_what_else_there_is() -> None:
    tree = {
        "achievements/biao.csv": TABLE,
        "activities/a/index.md": story("甲", more="荣誉: [{名称: 护学岗, 级别: 镇级, 日期: 2024年}]\n"),
    }
    alone = pages_by_path(materials_of({"achievements/biao.csv": TABLE}))["achievements/index.md"].view
    more = pages_by_path(materials_of(tree))["achievements/index.md"].view
    anchors = [row.anchor for year in more.years for row in year.rows]
    assert len(anchors) == len(set(anchors)) == 5
    before = {row.name: row.anchor for year in alone.years for row in year.rows}
    after = {row.name: row.anchor for year in more.years for row in year.rows}
    assert before.items() <= after.items()


def frame_of(school: str, tree: dict[str, str] | None = None) -> Frame:
    materials = materials_of(tree or {}, config={"school.yml": school})
    menu = tuple(page for page in pages_by_path(materials).values() if page.in_menu)
    return build_frame(materials, menu=menu)


def test_the_menu_leads_with_the_home_page_and_names_the_columns() -> None:
    tree = {"branches/yi.md": BRANCH, "brands/h.md": BRAND, "activities/a/index.md": story("甲")}
    frame = frame_of("全称: 禾汀小学\n", tree)
    assert [(link.text, link.url) for link in frame.menu] == [
        ("首页", "./"),
        ("组织概况", "branches/"),
        ("党建品牌", "brands/"),
        ("活动报道", "activities/"),
        ("数说", "statistics/"),
    ]
    assert [link.text for link in frame.brands] == ["禾光124"]


def test_filing_numbers_lead_to_the_ministries() -> None:
    frame = frame_of("全称: 禾汀小学\nICP备案号: 示例ICP备00000000号\n公安备案号: 示例公网安备 12345678901234号\n")
    assert frame.icp is not None and frame.icp.url == "https://beian.miit.gov.cn/"
    assert frame.police is not None
    assert frame.police.url == "https://beian.mps.gov.cn/#/query/webSearch?code=12345678901234"


def test_three_lines_make_a_complete_frame() -> None:
    frame = frame_of("全称: 禾汀小学教育集团\n简称: 禾汀小学\n行政区划: 示例省示例市\n")
    assert (frame.school_name, frame.seal_text, frame.palette) == ("禾汀小学教育集团", "禾", "red")
    assert (frame.icp, frame.police, frame.badge, frame.emblem) == (None, None, None, None)


def test_days_of_mourning_are_dates_a_browser_understands() -> None:
    frame = frame_of("全称: 禾汀小学\n悼念日: [2026-12-13, 2027年4月4日—6日]\n主题配色: 竹青\n")
    assert frame.mourning == ("2026-12-13", "2027-04-04/2027-04-06")
    assert frame.palette == "bamboo"


def test_an_emblem_is_shown_only_where_the_school_confirmed_it() -> None:
    tree = {"assets/emblem.jpg": ""}
    asked = "全称: 禾汀小学\n党徽: {文件: assets/emblem.jpg, 确认: 否}\n"
    assert frame_of(asked, tree).emblem is None
    assert frame_of(asked.replace("否", "是"), tree).emblem is not None


def test_links_of_the_foot_lead_to_pages_that_are_there() -> None:
    school = (
        "全称: 禾汀小学\n页脚链接:\n  - {文字: 指南, 地址: guide/index.md}\n  - {文字: 没有, 地址: nowhere.md}\n"
        "  - {文字: 外站, 地址: 'https://example.org/'}\n"
    )
    links = frame_of(school, {"guide/index.md": "# 指南\n"}).footer_links
    assert [(link.text, link.url) for link in links] == [
        ("指南", "guide/"),
        ("没有", ""),
        ("外站", "https://example.org/"),
    ]
