"""Which pages a site has."""

from __future__ import annotations

from urllib.parse import unquote

from dangjian.views.index_pages import BranchIndexView

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story, words_in


def test_a_new_school_has_no_empty_columns() -> None:
    pages = pages_by_path(materials_of({"activities/a/index.md": story("甲")}))
    menu = [page.source_path for page in pages.values() if page.in_menu]
    assert menu == ["index.md", "activities/index.md", "statistics/index.md"]
    assert [figure.key for figure in pages["index.md"].view.figures] == ["stories"]


def test_a_school_without_content_has_a_home_page() -> None:
    pages = pages_by_path(materials_of({}))
    assert list(pages) == ["index.md"]
    assert pages["index.md"].title == "禾汀小学"


def test_columns_stand_in_the_order_of_the_collections_and_before_ordinary_pages() -> None:
    tree = {
        "about.md": "---\n标题: 关于本站\n---\n文字。\n",
        "guide/index.md": "# 指南\n",
        "brands/heguang.md": BRAND,
        "branches/yi.md": BRANCH,
        "activities/a/index.md": story("甲"),
    }
    config = {"collections.yml": "活动报道:\n  名称: 校园动态\n党建品牌:\n  菜单: 否\n"}
    pages = pages_by_path(materials_of(tree, config=config))
    menu = [page.title for page in pages.values() if page.in_menu]
    assert menu == ["禾汀小学", "校园动态", "组织概况", "数说", "关于本站"]
    assert "guide/index.md" in pages


def test_a_page_written_for_a_list_becomes_part_of_the_list() -> None:
    tree = {
        "index.md": "---\n摘要: 一所乡镇小学。\n---\n欢迎。\n",
        "activities/index.md": "---\n标题: 我们做的事\n摘要: 每一件都在这里。\n---\n写在前面。\n",
        "activities/a/index.md": story("甲"),
    }
    pages = pages_by_path(materials_of(tree))
    listed = pages["activities/index.md"]
    assert (listed.is_generated, listed.title, listed.body.strip()) == (False, "我们做的事", "写在前面。")
    assert listed.template == "dangjian/stories.html"
    assert listed.view.introduction == "每一件都在这里。"
    assert listed.view.head.section == "活动报道"
    assert [card.title for group in listed.view.groups for card in group.cards] == ["甲"]
    home = pages["index.md"]
    assert (home.body.strip(), home.view.blocks[-1], home.description) == ("欢迎。", "text", "一所乡镇小学。")


def test_a_column_somebody_wrote_a_page_for_is_there_without_entries() -> None:
    pages = pages_by_path(materials_of({"branches/index.md": "正在整理。\n"}))
    assert isinstance(pages["branches/index.md"].view, BranchIndexView)
    assert pages["branches/index.md"].body.strip() == "正在整理。"


def test_a_story_in_the_place_of_a_list_keeps_its_place() -> None:
    tree = {"activities/type/volunteer/index.md": story("占位", types="志愿服务")}
    pages = pages_by_path(materials_of(tree))
    assert pages["activities/type/volunteer/index.md"].title == "占位"


def test_a_page_may_choose_its_template() -> None:
    tree = {"activities/a/index.md": story("甲", more="模板: 我的.html\n")}
    assert pages_by_path(materials_of(tree))["activities/a/index.md"].template == "我的.html"


def test_a_collection_of_the_schools_own_is_listed() -> None:
    config = {"collections.yml": "校本课程:\n  文件夹: courses\n  每页: 1\n  字段:\n    年级: {类型: 文字}\n"}
    tree = {
        "courses/a.md": "---\n标题: 认识二十四节气\n年级: 三年级\n---\n从田里开始。\n",
        "courses/b.md": "---\n标题: 修椅子\n置顶: 是\n---\n",
    }
    pages = pages_by_path(materials_of(tree, config=config))
    assert [card.title for card in pages["courses/index.md"].view.cards] == ["修椅子"]
    (card,) = pages["courses/page/2/index.md"].view.cards
    assert (card.title, card.summary, [fact.text for fact in card.facts]) == (
        "认识二十四节气",
        "从田里开始。",
        ["三年级"],
    )
    view = pages["courses/b.md"].view
    assert [link.text for link in view.head.breadcrumb] == ["首页", "校本课程"]
    assert view.neighbours.previous.text == "认识二十四节气"


def test_drafts_are_marked() -> None:
    pages = pages_by_path(materials_of({"activities/a/index.md": story("甲", more="草稿: 是\n")}))
    assert pages["activities/a/index.md"].is_draft


def test_lists_stay_out_of_the_search_and_entries_in_it() -> None:
    pages = pages_by_path(materials_of({"activities/a/index.md": story("甲"), "branches/yi.md": BRANCH}))
    assert pages["activities/a/index.md"].is_searchable
    assert not pages["activities/index.md"].is_searchable


def test_every_address_of_the_site_leads_to_a_page_of_it() -> None:
    tree = {
        "branches/yi.md": BRANCH,
        "brands/heguang.md": BRAND,
        "activities/a/index.md": story("甲", more="支部: 第一党支部\n品牌: 禾光124\n时长: 3小时\n"),
        "activities/a/一.jpg": "",
        "achievements/biao.csv": "名称,级别,日期,获奖主体\n先进集体,市级,2024年,第一党支部\n",
    }
    pages = pages_by_path(materials_of(tree))
    there = {path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/" for path in pages} | {"./"}
    for page in pages.values():
        for word in words_in(page.view):
            address = unquote(word.partition("#")[0].partition("?")[0])
            if address.endswith("/") and not address.startswith("http"):
                assert address in there or address == "./", (page.source_path, word)


def test_the_order_in_which_files_are_found_changes_nothing() -> None:
    tree = {
        "branches/yi.md": BRANCH,
        "brands/heguang.md": BRAND,
        **{f"activities/s{n}/index.md": story(f"第{n}篇", more="支部: 第一党支部\n") for n in range(5)},
        **{f"activities/s{n}/合影.jpg": "" for n in range(5)},
        "achievements/biao.csv": "名称,级别,日期\n先进集体,市级,2024年\n先进集体,市级,2024年\n",
    }
    forwards = pages_by_path(materials_of(tree))
    backwards = pages_by_path(materials_of(dict(reversed(tree.items()))))
    assert forwards == backwards
    assert list(forwards) == list(backwards)


def test_a_collection_called_pages_is_a_column_like_any_other() -> None:
    config = {"collections.yml": "pages:\n  名称: 校刊\n  文件夹: journal\n"}
    pages = pages_by_path(materials_of({"journal/a.md": "---\n标题: 创刊号\n---\n"}, config=config))
    assert [page.title for page in pages.values() if page.in_menu] == ["禾汀小学", "校刊"]
    assert [card.title for card in pages["journal/index.md"].view.cards] == ["创刊号"]


def test_every_page_says_in_a_sentence_what_it_is() -> None:
    tree = {"about.md": "---\n标题: 关于本站\n---\n", "activities/a/index.md": story("甲"), "brands/heguang.md": BRAND}
    pages = pages_by_path(materials_of(tree))
    assert [path for path, page in pages.items() if not page.description] == []
    assert pages["activities/index.md"].description == "禾汀小学党建品牌展示：活动报道。"
    assert pages["about.md"].description == "禾汀小学党建品牌展示：关于本站。"
    assert pages["about.md"].view.head.description == pages["about.md"].description
