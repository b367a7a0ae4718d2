"""Which page shows which card, and what stands on it."""

from __future__ import annotations

import pytest

from dangjian.pictures.card import Card

from .card_samples import cards_of
from .small_school import BRANCH, BRAND, materials_of, story

HONOUR = "---\n名称: 先进集体\n级别: 县级\n日期: 2024年\n颁发单位: 示例县教育局\n证书图: zheng.jpg\n---\n"
IN_TEXT = "---\n标题: 路口\n日期: 2024-05-06\n副标题: 值班手记\n---\n\n![路口](b.jpg)\n\n到了路口。\n"
TREE = {
    "branches/yi.md": BRANCH,
    "brands/heguang.md": BRAND.replace("做法:", "口号: 点一盏灯\n做法:"),
    "activities/a/index.md": story("去看一盏灯", more="图片: [{文件: one.jpg, 焦点: [0.25, 0.4]}]\n"),
    "activities/a/one.jpg": "",
    "activities/b/index.md": IN_TEXT,
    "activities/b/b.jpg": "",
    "activities/c/index.md": story("没有照片的一篇", "2024年"),
    "achievements/xian-jin.md": HONOUR,
    "achievements/zheng.jpg": "",
}


def card_of(path: str, *, fonts: str = "a Song face") -> Card:
    planned = cards_of(materials_of(TREE), fonts=fonts).of(path)
    assert planned is not None
    return planned.card


def test_a_story_s_card_bears_title_column_date_and_cover() -> None:
    card = card_of("activities/a/index.md")
    assert (card.title, card.section, card.note) == ("去看一盏灯", "活动报道", "2024年10月25日")
    assert (card.school, card.site_title, card.seal) == ("禾汀小学", "党建品牌展示", "禾")
    assert card.photo is not None and card.photo.focus == (0.25, 0.4) and not card.photo.is_whole


def test_a_cover_that_stands_in_the_text_is_on_the_card() -> None:
    card = card_of("activities/b/index.md")
    assert card.photo is not None and card.line == "值班手记"


def test_a_story_without_photos_has_a_card_of_its_own() -> None:
    card = card_of("activities/c/index.md")
    assert (card.title, card.note, card.photo) == ("没有照片的一篇", "2024年", None)


def test_a_brand_s_card_bears_its_slogan_and_a_branch_s_its_name() -> None:
    assert card_of("brands/heguang.md").line == "点一盏灯"
    assert card_of("branches/yi.md").title == "第一党支部"


def test_a_certificate_is_shown_whole() -> None:
    card = card_of("achievements/xian-jin.md")
    assert (card.section, card.note, card.line) == ("荣誉成果", "县级 · 2024年", "示例县教育局")
    assert card.photo is not None and card.photo.is_whole


@pytest.mark.parametrize("path", ["index.md", "activities/index.md", "achievements/index.md", "no/such/page.md"])
def test_every_other_page_shows_the_school_s_card(path: str) -> None:
    card = card_of(path)
    assert (card.title, card.section, card.school) == ("党建品牌展示", "禾汀小学", "禾汀小学")


def test_without_a_font_a_cover_stands_alone_and_what_has_none_shows_the_school_s() -> None:
    assert card_of("activities/a/index.md", fonts="").title == ""
    cards = cards_of(materials_of(TREE), fonts="")
    assert cards.of("activities/c/index.md") is cards.school is not None


def test_a_school_without_font_and_photos_has_no_cards() -> None:
    cards = cards_of(materials_of({"activities/c/index.md": story("没有照片的一篇")}), fonts="")
    assert cards.all == () and cards.of("index.md") is None


def test_a_card_that_could_not_be_drawn_is_shown_nowhere() -> None:
    cards = cards_of(materials_of(TREE))
    lost = cards.by_page["activities/a/index.md"].key
    left = cards.without(frozenset({lost}))
    assert left.of("activities/a/index.md") is left.school
    assert len(left.all) == len(cards.all) - 1
