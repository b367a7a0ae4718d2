"""A relation is seen from both of its ends."""

from __future__ import annotations

from typing import Any

import pytest

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story, words_in

TREE = {
    "branches/zong.md": "---\n名称: 集团党总支\n类型: 党总支\n书记: 苗青禾\n---\n",
    "branches/yi.md": BRANCH.replace("类型: 党支部", "类型: 党支部\n上级: 集团党总支"),
    "brands/heguang.md": BRAND.replace("做法:", "领办书记: 谷雨晴\n做法:"),
    "topics/shu-xiang.md": "---\n名称: 书香走廊\n---\n",
    "people/gu.md": "---\n姓名: 谷雨晴\n所属党组织: 第一党支部\n---\n",
    "people/miao.md": "---\n姓名: 苗青禾\n---\n",
    "activities/deng/index.md": story(
        "开学第一周",
        more="支部: 第一党支部\n品牌: 禾光124\n专题: 书香走廊\n主持: 谷雨晴\n"
        "荣誉: [{名称: 优秀护学岗, 级别: 镇级, 日期: 2024年12月}]\n",
    ),
    "achievements/jiang.md": "---\n名称: 先进基层党组织\n级别: 县级\n日期: 2026年6月\n获奖主体: [第一党支部, 谷雨晴]\n"
    "品牌: 禾光124\n---\n",
    "guide.md": "---\n标题: 参观路线\n支部: 第一党支部\n品牌: 禾光124\n专题: 书香走廊\n人物: 谷雨晴\n---\n",
}

ENDS = [
    ("activities/deng/index.md", "branches/yi.md"),
    ("activities/deng/index.md", "brands/heguang.md"),
    ("activities/deng/index.md", "topics/shu-xiang.md"),
    ("activities/deng/index.md", "people/gu.md"),
    ("achievements/jiang.md", "branches/yi.md"),
    ("achievements/jiang.md", "brands/heguang.md"),
    ("achievements/jiang.md", "people/gu.md"),
    ("brands/heguang.md", "branches/yi.md"),
    ("brands/heguang.md", "people/gu.md"),
    ("people/gu.md", "branches/yi.md"),
    ("people/miao.md", "branches/zong.md"),
    ("branches/yi.md", "branches/zong.md"),
    ("guide.md", "branches/yi.md"),
    ("guide.md", "brands/heguang.md"),
    ("guide.md", "topics/shu-xiang.md"),
    ("guide.md", "people/gu.md"),
]


@pytest.fixture(scope="module")
def views() -> dict[str, Any]:
    return {path: page.view for path, page in pages_by_path(materials_of(TREE)).items()}


@pytest.mark.parametrize(("one", "other"), ENDS)
def test_each_page_links_to_the_other(views: dict[str, Any], one: str, other: str) -> None:
    def address(path: str) -> str:
        return path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/"

    assert address(other) in set(words_in(views[one]))
    assert address(one) in set(words_in(views[other]))


def test_an_honour_stated_in_a_story_leads_to_the_story_and_back(views: dict[str, Any]) -> None:
    (row,) = views["activities/deng/index.md"].achievements
    assert row.name == "优秀护学岗"
    assert row.url == "activities/deng/"
    timeline = {row.name: row for year in views["achievements/index.md"].years for row in year.rows}
    assert timeline["优秀护学岗"].source.text == "开学第一周"
    assert row.timeline_url == f"achievements/#{timeline['优秀护学岗'].anchor}"
    assert "优秀护学岗" in [row.name for row in views["brands/heguang.md"].achievements]


def test_recipients_lead_to_their_pages(views: dict[str, Any]) -> None:
    recipients = views["achievements/jiang.md"].row.recipients
    assert [(link.text, link.url) for link in recipients] == [
        ("第一党支部", "branches/yi/"),
        ("谷雨晴", "people/gu/"),
    ]


def test_a_name_that_is_nobodys_stays_a_word() -> None:
    materials = materials_of({"activities/a/index.md": story("甲", more="支部: 不存在支部\n")})
    chips = pages_by_path(materials)["activities/a/index.md"].view.chips
    assert [(chip.text, chip.url) for chip in chips if chip.kind == "branch"] == [("不存在支部", "")]


def test_an_honour_with_a_page_of_its_own_shows_the_story_that_states_it_too() -> None:
    honour = "名称: 绿色学校\n级别: 省级\n日期: 2024年10月\n"
    tree = {
        "achievements/lv-se.md": f"---\n{honour}---\n",
        "activities/a/index.md": story("甲", more="荣誉: [{名称: 绿色学校, 级别: 省级, 日期: 2024年10月}]\n"),
        "activities/b/index.md": story("乙", more="荣誉: [{名称: 绿色学校, 级别: 省级, 日期: 2019年}]\n"),
    }
    view = pages_by_path(materials_of(tree))["achievements/lv-se.md"].view
    assert [card.title for card in view.stories] == ["甲"]
