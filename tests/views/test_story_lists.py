"""Lists of stories: every story where it belongs, on real pages."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dangjian.views.index_pages import StoryIndexView
from dangjian.views.materials import Materials
from dangjian.views.story_lists import story_pages

from .small_school import BRANCH, materials_of, pages_by_path, story

DATES = [
    "2024-10-25",
    "2024年10月",
    "2016年",
    "时间未注明",
    "6月13日",
    "2023—2024学年第二学期",
    "2024-02-29",
    "2023年下半年",
]
TYPES = ["主题党日", "党日", "志愿服务", "[微党课, 党课]", "新词"]


def lists(materials: Materials) -> dict[str, StoryIndexView]:
    found: dict[str, StoryIndexView] = {}
    for page in story_pages(materials):
        assert isinstance(page.view, StoryIndexView)
        found[page.source_path] = page.view
    return found


def titles(view: Any) -> list[str]:
    return [card.title for group in view.groups for card in group.cards]


@given(
    st.lists(
        st.tuples(st.sampled_from(DATES), st.sampled_from(TYPES), st.booleans(), st.booleans()), min_size=1, max_size=30
    )
)
@settings(max_examples=25)
def test_every_story_stands_once_on_the_list_of_all_and_once_under_a_year(
    stories: list[tuple[str, str, bool, bool]],
) -> None:
    tree = {"branches/yi.md": BRANCH}
    for number, (date, types, is_pinned, has_branch) in enumerate(stories):
        more = ("置顶: 是\n" if is_pinned else "") + ("支部: 第一党支部\n" if has_branch else "")
        tree[f"activities/s{number}/index.md"] = story(f"第{number}篇", date, types=types, more=more)
    materials = materials_of(tree, config={"collections.yml": "活动报道:\n  每页: 4\n"})
    pages = lists(materials)
    everything = Counter({f"第{number}篇": 1 for number in range(len(stories))})
    in_all = [view for path, view in pages.items() if path.count("/") == 1 or path.startswith("activities/page/")]
    assert Counter(title for view in in_all for title in titles(view)) == everything
    under_years = [view for path, view in pages.items() if path.startswith("activities/year/")]
    assert Counter(title for view in under_years for title in titles(view)) == everything
    for view in pages.values():
        assert len(titles(view)) <= 4
        assert titles(view), "a term without stories has no page"
        for facet in view.facets:
            for term in facet.terms:
                first = pages.get(f"{term.url}index.md", None)
                assert first is None or first.pager.total == term.count


def test_stories_stand_by_month_newest_first_and_unknown_times_last() -> None:
    materials = materials_of(
        {
            "activities/a/index.md": story("甲", "2024-09-01"),
            "activities/b/index.md": story("乙", "2024-10-25"),
            "activities/c/index.md": story("丙", "时间未注明"),
            "activities/d/index.md": story("丁", "2024-10-03"),
        }
    )
    groups = lists(materials)["activities/index.md"].groups
    assert [(group.label, [card.title for card in group.cards]) for group in groups] == [
        ("2024年10月", ["乙", "丁"]),
        ("2024年9月", ["甲"]),
        ("时间未注明", ["丙"]),
    ]


def test_pinned_stories_open_the_list_of_all() -> None:
    materials = materials_of(
        {
            "activities/a/index.md": story("旧的置顶", "2020-01-01", more="置顶: 是\n"),
            "activities/b/index.md": story("新的", "2024-10-25"),
        }
    )
    view = lists(materials)["activities/index.md"]
    assert next((group.label, titles(view)) for group in view.groups) == ("置顶", ["旧的置顶", "新的"])


def test_addresses_of_lists() -> None:
    tree = {
        "branches/yi.md": BRANCH,
        "topics/shu-xiang.md": "---\n名称: 书香\n---\n",
        "activities/a/index.md": story("甲", "2024-10-25", more="支部: 第一党支部\n专题: 书香\n", types="志愿服务"),
        "activities/b/index.md": story("乙", "时间未注明", types="晨间护学"),
        "activities/c/index.md": story("丙", "2016年"),
    }
    paths = set(lists(materials_of(tree)))
    assert paths >= {
        "activities/index.md",
        "activities/year/2024-2025/index.md",
        "activities/year/unknown/index.md",
        "activities/year/2016/index.md",
        "activities/month/2024-10/index.md",
        "activities/type/volunteer/index.md",
        "activities/type/晨间护学/index.md",
        "activities/branch/yi/index.md",
        "activities/topic/shu-xiang/index.md",
    }


def test_the_term_a_reader_is_on_is_marked() -> None:
    materials = materials_of({"activities/a/index.md": story("甲", types="[志愿服务, 家访]")})
    view = lists(materials)["activities/type/volunteer/index.md"]
    marked = [(facet.key, term.text) for facet in view.facets for term in facet.terms if term.is_current]
    assert marked == [("type", "志愿服务")]
    assert view.term is not None and view.term.text == view.head.title == "志愿服务"


def test_a_story_of_several_activities_stands_under_the_type_and_branch_of_each() -> None:
    tree = {
        "branches/yi.md": BRANCH,
        "activities/a/index.md": story(
            "综述", more="活动:\n  - {名称: 擦亮走廊, 活动类型: 志愿服务, 支部: 第一党支部, 日期: 2024年4月}\n"
        ),
    }
    pages = lists(materials_of(tree))
    assert titles(pages["activities/type/volunteer/index.md"]) == ["综述"]
    assert titles(pages["activities/branch/yi/index.md"]) == ["综述"]


def test_two_words_with_one_address_have_two_pages() -> None:
    tree = {
        "activities/a/index.md": story("甲", types="晨诵（一）"),
        "activities/b/index.md": story("乙", types="晨诵 一"),
    }
    pages = {path: view for path, view in lists(materials_of(tree)).items() if "/type/" in path}
    assert sorted(titles(view)[0] for view in pages.values()) == ["乙", "甲"]


def test_other_folders_and_plain_addresses_are_kept_to() -> None:
    config = {"collections.yml": "活动报道:\n  文件夹: news\n"}
    materials = materials_of({"news/a/index.md": story("甲")}, config=config, directory_urls=False)
    pages = pages_by_path(materials)
    assert pages["news/index.md"].in_menu
    chip = pages["news/a/index.md"].view.chips[0]
    assert chip.url == "news/type/theme_party_day/index.html"


def test_long_lists_are_cut_and_say_their_page() -> None:
    tree = {f"activities/s{n}/index.md": story(f"第{n}篇", f"2024-10-{n + 1:02}") for n in range(27)}
    pages = lists(materials_of(tree))
    second = pages["activities/page/2/index.md"]
    assert (second.pager.page, second.pager.page_count, second.pager.total) == (2, 2, 27)
    assert second.pager.previous is not None and second.pager.previous.url == "activities/"
    assert second.head.title == "活动报道 · 第 2 页"
    assert len(titles(second)) == 3
