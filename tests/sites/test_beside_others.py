"""Other plugins do their work beside ours, and ours beside theirs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from built_site import BuiltSite
from sites.links import Crawl

Make = Callable[..., BuiltSite]
STORY = "---\n标题: 清晨护学\n日期: 2026年3月5日\n活动类型: 志愿服务\n---\n\n六点五十分，到了路口。\n"
TREE = {"docs/activities/a/index.md": STORY, "docs/about.md": "# 关于\n\n说明。\n"}


def tabs(site: BuiltSite) -> list[str]:
    menu = site.page("").select_one("nav.dj-tabs")
    assert menu is not None
    return [link.get_text(strip=True) for link in menu.find_all("a")]


def test_awesome_nav_arranges_the_tabs_and_our_pages_stay(site: Make) -> None:
    tree = {**TREE, "docs/.nav.yml": "nav:\n  - 首页: index.md\n  - 说明: about.md\n  - 新闻: activities/index.md\n"}
    built = site(tree, plugins=["search", "awesome-nav", "dangjian"])
    assert tabs(built) == ["首页", "说明", "新闻"]
    assert "六点五十分" in built.words("activities/a/")
    assert Crawl(built).broken() == []


def test_redirects_lead_from_old_addresses_to_our_pages(site: Make) -> None:
    moved = {"redirects": {"redirect_maps": {"old/news.md": "activities/a/index.md"}}}
    built = site(TREE, plugins=["search", moved, "dangjian"])
    assert "../../activities/a/" in (built.folder / "old/news/index.html").read_text(encoding="utf-8")
    assert "六点五十分" in built.words("activities/a/")
    assert "old" not in " ".join(tabs(built))
    assert built.messages == ()


def test_minify_makes_our_pages_smaller_and_breaks_nothing(site: Make) -> None:
    plain = site(TREE)
    before = {page: (plain.folder / page).stat().st_size for page in plain.pages()}
    words = plain.words("activities/a/")
    built = site(TREE, plugins=["search", "dangjian", {"minify": {"minify_html": True}}])
    after = {page: (built.folder / page).stat().st_size for page in built.pages()}
    assert after.keys() == before.keys()
    assert after["activities/a/index.html"] < before["activities/a/index.html"]
    assert "".join(built.words("activities/a/").split()) == "".join(words.split())
    assert Crawl(built).broken() == []


def test_materials_tags_list_our_stories(site: Make) -> None:
    tree = {
        "docs/activities/a/index.md": STORY.replace("活动类型", "标签: [护学, 晨读]\n活动类型"),
        "docs/tags.md": "# 标签\n\n<!-- material/tags -->\n",
    }
    built = site(tree, plugins=["search", "tags", "dangjian"])
    words = built.words("tags/")
    assert "清晨护学" in words
    assert "护学" in words
    assert Crawl(built).broken() == []


def test_materials_blog_keeps_its_posts_beside_our_stories(site: Make) -> None:
    tree = {
        **TREE,
        "docs/blog/index.md": "# 随笔\n",
        "docs/blog/posts/one.md": "---\ndate: 2026-03-01\n---\n\n# 一篇随笔\n\n随笔的正文。\n",
    }
    built = site(tree, plugins=["search", {"blog": {"blog_dir": "blog"}}, "dangjian"])
    assert "六点五十分" in built.words("activities/a/")
    posts = [page for page in built.pages() if page.startswith("blog/2026/")]
    assert len(posts) == 1
    assert "随笔的正文。" in built.words(posts[0])
    assert "一篇随笔" in built.words("blog/")
    assert Crawl(built).broken() == []


def test_the_plugin_may_be_switched_off(site: Make) -> None:
    built = site({"docs/index.md": "# 只有这一页\n"}, plugins=["search", {"dangjian": {"enabled": False}}])
    assert built.page("").select_one("nav.dj-tabs") is None
    assert "只有这一页" in built.words("")


@pytest.mark.parametrize("plugins", [["dangjian"], ["dangjian", "search"]])
def test_search_may_be_left_out_or_come_later(site: Make, plugins: list[str]) -> None:
    built = site(TREE, plugins=plugins)
    assert "六点五十分" in built.words("activities/a/")
    assert built.messages == ()
