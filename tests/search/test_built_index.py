"""The index of a site that was really built."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from built_site import BuiltSite
from dangjian.search.files import FOLDER

from .index_reader import Reader

Make = Callable[..., BuiltSite]
STORY = (
    "---\n标题: 翻过两道梁\n日期: 2026年1月24日\n活动类型: 家访\n---\n\n## 先听，再说\n\n今年家访，进门先听家长说。\n"
)
DRAFT = "---\n标题: 还没写好\n日期: 2026年2月1日\n活动类型: 家访\n草稿: 是\n---\n\n未定稿的话。\n"
HIDDEN = "---\n标题: 只留一页\nsearch:\n  exclude: true\n---\n\n不给人找的话。\n"
TREE = {
    "docs/activities/a/index.md": STORY,
    "docs/activities/draft/index.md": DRAFT,
    "docs/hidden.md": HIDDEN,
    "docs/about.md": "# 关于本站\n\n普通页面的话。\n",
}


def reader_of(site: BuiltSite) -> Reader:
    folder = site.folder / FOLDER
    return Reader({path.relative_to(site.folder).as_posix(): path.read_bytes() for path in folder.rglob("*.js")})


def texts_of(site: BuiltSite) -> dict[str, list[Any]]:
    return {text[0]: text for text in reader_of(site).texts()}


def test_texts_stand_in_the_index_with_their_headings(site: Make) -> None:
    built = site(TREE)
    texts = texts_of(built)
    assert texts["翻过两道梁"][1] == "activities/a/"
    assert ["先听再说", "先听，再说", "今年家访，进门先听家长说。"] in [
        [anchor.replace("_1", "先听再说"), heading, text] for anchor, heading, text in texts["翻过两道梁"][5]
    ]
    assert reader_of(built).documents("进门先听家长")
    assert texts["关于本站"][5][0][2] == "普通页面的话。"


def test_drafts_and_pages_that_wish_not_to_be_found_are_not_in_it(site: Make) -> None:
    built = site(TREE)
    assert not {"还没写好", "只留一页"} & texts_of(built).keys()
    for words in ("未定稿", "不给人找"):
        assert not [address for address in built.files_saying(words) if address.startswith(FOLDER)]


@pytest.mark.parametrize("directory_urls", [True, False])
def test_every_address_in_the_index_exists(site: Make, directory_urls: bool) -> None:
    tree = {**TREE, "docs/achievements/honours.csv": "名称,级别,日期\n优秀组织奖,市级,2024年5月\n"}
    built = site(tree, use_directory_urls=directory_urls)
    texts = texts_of(built)
    assert "优秀组织奖" in texts
    for text in texts.values():
        page, _, anchor = text[1].partition("#")
        assert not anchor or built.page(page).find(id=anchor), text[1]
        for passage in text[5]:
            assert not passage[0] or built.page(page).find(id=passage[0]), passage


@pytest.mark.parametrize("plugins", [["search", "dangjian"], ["dangjian", "search"], ["dangjian"]])
def test_materials_index_is_neither_made_nor_asked_for(site: Make, plugins: list[str]) -> None:
    built = site(TREE, plugins=plugins)
    assert not [address for address in built.addresses() if address.startswith("search/")]
    home = (built.folder / "index.html").read_text(encoding="utf-8")
    assert "dj-search" in home
    assert not re.search(r'name="search"|data-md-component="search', home)
    assert built.messages == ()


def test_a_school_may_keep_materials_search(site: Make) -> None:
    built = site(TREE, plugins=["search", {"dangjian": {"search": False}}])
    assert not [address for address in built.addresses() if address.startswith(FOLDER)]
    assert "search/search_index.json" in built.addresses()
    home = (built.folder / "index.html").read_text(encoding="utf-8")
    assert "dj-search" not in home and 'data-md-component="search"' in home


def test_a_site_without_any_search_has_no_box(site: Make) -> None:
    built = site(TREE, plugins=[{"dangjian": {"search": False}}])
    home = (built.folder / "index.html").read_text(encoding="utf-8")
    assert "dj-search" not in home and 'data-md-component="search"' not in home


def test_pages_ask_for_nothing_of_the_search(site: Make) -> None:
    for page in ("", "activities/a/"):
        built_page = site(TREE).page(page)
        sources = [str(script["src"]) for script in built_page.find_all("script", src=True)]
        assert not [source for source in sources if "search" in source]
