"""What a page says of itself to search engines, share cards, government crawlers and phones."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from dangjian.views.frame_view import build_frame
from dangjian.views.qr_code import QUIET, qr_code
from dangjian.views.share_cards import SiteCards
from dangjian.views.share_page import share_page
from dangjian.views.sharing import Sharing

from .card_samples import cards_of
from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story

SITE = "https://school.example.org/dangjian/"
MORE = "支部: 第一党支部\n地点: 石梁村\n发布日期: 2024-10-27\n署名: 文：示例甲 图：示例乙\n"
TREE = {
    "branches/yi.md": BRANCH,
    "brands/heguang.md": BRAND,
    "activities/a/index.md": story("去看一盏灯", "2024-10-25—2024-10-26", more=MORE),
    "activities/a/one.jpg": "",
    "activities/b/index.md": story("乙", "2024年"),
}


def shared(path: str, *, site_url: str = SITE, tree: dict[str, str] | None = None, with_cards: bool = False) -> Sharing:
    materials = materials_of(tree or TREE)
    frame = build_frame(materials, menu=())
    pages = pages_by_path(materials)
    cards = cards_of(materials) if with_cards else SiteCards()
    return share_page(pages[path].view, frame=frame, site_url=site_url, url="a/b/", card=cards.of(path))


def nodes(sharing: Sharing) -> dict[str, Any]:
    graph = json.loads(json.dumps(sharing.linked_data))["@graph"]
    return {node["@type"]: node for node in graph}


def tags(sharing: Sharing) -> dict[str, str]:
    return {tag.name: tag.content for tag in sharing.meta}


def test_a_story_is_a_news_article() -> None:
    sharing = shared("activities/a/index.md")
    article = nodes(sharing)["NewsArticle"]
    assert article["headline"] == "去看一盏灯"
    assert article["datePublished"] == "2024-10-27"
    assert article["publisher"] == {"@type": "Organization", "name": "禾汀小学", "url": SITE}
    assert article["creditText"] == "文：示例甲；图：示例乙"
    assert sharing.picture is not None and sharing.picture.url.startswith(SITE)
    assert article["image"]["contentUrl"] == sharing.picture.url
    assert article["mainEntityOfPage"] == sharing.url == SITE + "a/b/"


def test_a_year_stays_a_year() -> None:
    sharing = shared("activities/b/index.md")
    assert nodes(sharing)["NewsArticle"]["datePublished"] == "2024"
    assert "PubDate" not in tags(sharing)


def test_a_story_bears_the_tags_government_crawlers_ask_for() -> None:
    assert tags(shared("activities/a/index.md")) == {
        "SiteName": "禾汀小学 · 党建品牌展示",
        "ColumnName": "活动报道",
        "ArticleTitle": "去看一盏灯",
        "PubDate": "2024-10-27",
        "ContentSource": "禾汀小学",
        "Keywords": "主题党日,第一党支部",
    }


def test_the_way_to_a_page_is_said_step_by_step() -> None:
    steps = nodes(shared("activities/a/index.md"))["BreadcrumbList"]["itemListElement"]
    assert [(step["position"], step["name"], step.get("item", "")) for step in steps] == [
        (1, "首页", SITE),
        (2, "活动报道", SITE + "activities/"),
        (3, "去看一盏灯", ""),
    ]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.md", "WebSite"),
        ("index.md", "Organization"),
        ("branches/yi.md", "Organization"),
        ("brands/heguang.md", "Brand"),
        ("albums/index.md", "ImageGallery"),
    ],
)
def test_a_page_says_what_it_is_of(path: str, kind: str) -> None:
    assert kind in nodes(shared(path))


def test_a_page_offers_its_card_wide_and_square() -> None:
    sharing = shared("activities/a/index.md", with_cards=True)
    assert sharing.picture is not None and sharing.square is not None
    assert (sharing.picture.width_px, sharing.picture.height_px) == (1200, 630)
    assert (sharing.square.width_px, sharing.square.height_px) == (800, 800)
    for image in (sharing.picture, sharing.square):
        assert image.url.startswith(SITE) and image.url.endswith(".jpg")
        assert (image.media_type, image.alt) == ("image/jpeg", "去看一盏灯 · 禾汀小学")
    cover, card = nodes(sharing)["NewsArticle"]["image"]
    assert cover["contentUrl"].endswith(".webp")
    assert card["contentUrl"] == sharing.picture.url


def test_where_no_cards_are_drawn_the_cover_is_offered_with_its_size() -> None:
    sharing = shared("activities/a/index.md")
    assert sharing.picture is not None and sharing.square is None
    assert (sharing.picture.width_px, sharing.picture.height_px) == (1600, 1067)
    assert (sharing.picture.media_type, sharing.picture.alt) == ("image/webp", "去看一盏灯")


@pytest.mark.parametrize("with_cards", [False, True])
@pytest.mark.parametrize("path", ["index.md", "activities/a/index.md", "albums/index.md", "brands/heguang.md"])
def test_without_the_site_s_address_no_address_is_guessed(path: str, with_cards: bool) -> None:
    sharing = shared(path, site_url="", with_cards=with_cards)
    assert (sharing.url, sharing.picture, sharing.square, sharing.qr_code) == ("", None, None, None)
    texts = json.dumps(sharing.linked_data, ensure_ascii=False).replace("https://schema.org", "")
    assert "http" not in texts and ".webp" not in texts


def test_only_stories_and_brands_bear_a_code() -> None:
    having = [path for path in pages_by_path(materials_of(TREE)) if shared(path).qr_code]
    assert having == ["activities/a/index.md", "activities/b/index.md", "brands/heguang.md"]


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789/-", min_size=1, max_size=180))
def test_the_path_draws_exactly_the_dark_modules(tail: str) -> None:
    code = qr_code(SITE + tail)
    wanted = segno.make_qr(SITE + tail, error="m", mask=2, boost_error=False)
    rows = [bytearray(code.size) for _ in range(code.size)]
    for left, y, strokes in re.findall(r"M(\d+) (\d+)\.5(h\d+(?:m\d+ 0h\d+)*)", code.path):
        x = int(left)
        for gap, run in re.findall(r"(?:m(\d+) 0)?h(\d+)", strokes):
            x += int(gap or 0)
            rows[int(y)][x : x + int(run)] = b"\x01" * int(run)
            x += int(run)
    assert rows == [bytearray(row) for row in wanted.matrix_iter(border=QUIET)]


def test_a_reprint_names_where_it_comes_from() -> None:
    more = "体裁: 转载\n来源: {媒体: 示例日报, 网址: 'https://news.example.org/1'}\n"
    tree = {"activities/z/index.md": story("转来的一篇", more=more)}
    sharing = shared("activities/z/index.md", tree=tree)
    assert tags(sharing)["ContentSource"] == "示例日报"
    assert nodes(sharing)["NewsArticle"]["isBasedOn"] == "https://news.example.org/1"
