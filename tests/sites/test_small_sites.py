"""Schools that have just begun, and schools that arrange things their own way."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote, urljoin
from urllib.request import urlopen

import pytest

from built_site import BuiltSite, build, write_school
from pictures.drawing import draw, encoded
from sites.links import Crawl
from sites.serving import served

Make = Callable[..., BuiltSite]
PHOTO = encoded(draw())
STORY = """---
标题: 清晨护学
日期: 2026年3月5日
活动类型: 志愿服务
---

六点五十分，值班教师到了路口。
"""


def tabs(site: BuiltSite, address: str = "") -> list[str]:
    menu = site.page(address).select_one("nav.dj-tabs")
    assert menu is not None
    return [link.get_text(strip=True) for link in menu.find_all("a")]


def test_a_school_without_settings_gets_a_site_and_is_told_what_to_write(site: Make) -> None:
    built = site({"docs/activities/a/index.md": STORY}, plugins=[{"dangjian": {"site_config": "nowhere"}}])
    assert "清晨护学" in built.words("")
    assert any("school.yml" in told for told in built.told("nowhere"))


def test_an_empty_school_has_a_home_page_with_its_name_and_no_dead_links(site: Make) -> None:
    built = site({})
    assert "示例小学" in built.words("")
    assert tabs(built) == ["首页"]
    assert Crawl(built).broken() == []
    assert built.messages == ()


@pytest.fixture(scope="module")
def one_story(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("one-story")
    write_school(root, {"docs/activities/hu-xue/index.md": STORY})
    return build(root)


def test_a_school_of_one_story_has_no_empty_columns(one_story: BuiltSite) -> None:
    assert tabs(one_story) == ["首页", "活动报道", "数说"]


def test_a_school_of_one_story_shows_it_on_its_home_page(one_story: BuiltSite) -> None:
    assert "清晨护学" in one_story.words("")
    assert "六点五十分" in one_story.words("activities/hu-xue/")


def test_a_school_of_one_story_looks_finished(one_story: BuiltSite) -> None:
    assert one_story.messages == ()
    assert Crawl(one_story).broken() == []
    for page in one_story.pages():
        words = one_story.words(page)
        for unfinished in ("还没有", "暂无", "None", "undefined", "{{", "0 篇", "0 项", "0 张"):
            assert unfinished not in words, page


def test_a_story_without_photos_shows_no_broken_picture(one_story: BuiltSite) -> None:
    page = one_story.page("activities/hu-xue/").find(id="dj-main")
    assert page is not None
    assert page.find_all("img") == []
    assert [address for address in one_story.addresses() if address.endswith(".webp")] == []


@pytest.fixture(scope="module")
def odd_names(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Names as they come from phones, WeChat and Windows."""
    root = tmp_path_factory.mktemp("odd-names")
    folder = "docs/activities/2026年 主题党日(1)"
    write_school(
        root,
        {
            f"{folder}/index.md": STORY.replace("清晨护学", "主题党日")
            + "\n![合影](<微信图片 (2) @群.jpg>)\n\n[另一篇](../100%25满意%231/index.md)\n",
            f"{folder}/微信图片 (2) @群.jpg": PHOTO,
            f"{folder}/100%合影#1.jpg": encoded(draw((90, 60))),
            "docs/activities/100%满意#1/index.md": STORY.replace("清晨护学", "百分之百"),
            "docs/activities/100%满意#1/照片+1&2;3='4'.jpg": encoded(draw((60, 90))),
            "docs/branches/第一 党支部.md": "---\n名称: 第一党支部\n类型: 党支部\n---\n",
            "docs/附件 说明@校办.md": "# 附件说明\n\n[到主题党日](<activities/2026年 主题党日(1)/index.md>)\n",
        },
    )
    return build(root)


def test_pages_in_oddly_named_folders_are_linked_and_reachable(odd_names: BuiltSite) -> None:
    crawl = Crawl(odd_names)
    assert crawl.broken() == []
    assert "activities/2026年 主题党日(1)/index.html" in crawl.targets_of("activities/index.html")
    assert "activities/100%满意#1/index.html" in crawl.targets_of("activities/index.html")


def test_links_that_authors_write_to_oddly_named_folders_work(odd_names: BuiltSite) -> None:
    crawl = Crawl(odd_names)
    assert "activities/2026年 主题党日(1)/index.html" in crawl.targets_of("附件 说明@校办/index.html")


def test_photos_with_odd_names_are_shown(odd_names: BuiltSite) -> None:
    page = odd_names.page("activities/2026年 主题党日(1)/").find(id="dj-main")
    assert page is not None
    assert len(page.select("a[data-dj-photo]")) == 2
    assert page.select_one("img[alt=合影]") is not None


def test_pages_with_odd_names_are_answered_over_http(odd_names: BuiltSite) -> None:
    crawl = Crawl(odd_names)
    with served(odd_names.folder) as home:
        for address in ("index.html", "activities/index.html", "activities/2026年 主题党日(1)/index.html"):
            for reference in crawl.pages[address].references:
                if not reference.is_foreign and reference.tag in {"a", "img"}:
                    target = quote(urljoin(home + quote(address), reference.target), safe=":/%#?&=+;'")
                    with urlopen(target, timeout=10) as answer:
                        assert answer.status == 200, target


def test_names_that_windows_cannot_hold_are_told(site: Make) -> None:
    built = site({"docs/activities/会议: 纪要?/index.md": STORY})
    (told,) = built.told("会议: 纪要")
    assert "Windows" in told
    assert "docs/activities/" in told


@pytest.fixture(scope="module")
def own_pages(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A school that writes its own home page, introductions, notes and columns."""
    root = tmp_path_factory.mktemp("own-pages")
    write_school(
        root,
        {
            "site_config/school.yml": "全称: 示例小学\n首页: [正文, 活动]\n",
            "site_config/collections.yml": """活动报道:
  名称: 支部动态
  字段:
    地点: {隐藏: 是}
    主题: {名称: 活动主旨}
家校共育:
  文件夹: families
  简介: 家长和老师一起做的事。
  字段:
    班级: {类型: 文字}
    来访家庭: {类型: 数量}
人物: {菜单: 否}
""",
            "docs/index.md": "# 欢迎\n\n这一段是校办写的首页正文。\n",
            "docs/about.md": "# 关于本站\n\n由校办维护，[看动态](activities/index.md)。\n",
            "docs/activities/index.md": "# 支部在做什么\n\n每周更新一次的说明文字。\n",
            "docs/activities/a/index.md": STORY.replace("活动类型", "主题: 一起上学\n地点: 保密路口\n活动类型"),
            "docs/activities/b/index.md": STORY.replace("清晨护学", "置顶的一篇").replace(
                "2026年3月5日", "2020年1月1日\n置顶: 是"
            ),
            "docs/families/open-day.md": "---\n标题: 开放日\n班级: 三年级二班\n来访家庭: 42户\n---\n\n门开着。\n",
            "docs/people/a.md": "---\n姓名: 示例教师\n---\n\n教了十年书。\n",
        },
    )
    return build(root)


def test_an_own_home_page_is_shown_where_the_school_puts_it(own_pages: BuiltSite) -> None:
    words = own_pages.words("")
    assert words.index("这一段是校办写的首页正文。") < words.index("清晨护学")
    assert own_pages.messages == ()


def test_an_own_index_page_becomes_the_introduction_of_the_list(own_pages: BuiltSite) -> None:
    words = own_pages.words("activities/")
    assert "每周更新一次的说明文字。" in words
    assert "清晨护学" in words


def test_an_ordinary_page_keeps_its_address_its_words_and_its_links(own_pages: BuiltSite) -> None:
    assert "由校办维护" in own_pages.words("about/")
    assert Crawl(own_pages).broken() == []


def test_a_column_and_a_field_may_be_called_otherwise(own_pages: BuiltSite) -> None:
    assert "支部动态" in tabs(own_pages)
    assert "活动报道" not in tabs(own_pages)
    assert "活动主旨 一起上学" in own_pages.words("activities/a/")


def test_a_hidden_field_is_nowhere_in_the_site(own_pages: BuiltSite) -> None:
    assert own_pages.files_saying("保密路口") == []


def test_a_column_may_be_kept_out_of_the_menu(own_pages: BuiltSite) -> None:
    assert "人物" not in tabs(own_pages)
    assert "教了十年书" in own_pages.words("people/a/")


def test_a_school_adds_a_column_with_fields_of_its_own(own_pages: BuiltSite) -> None:
    assert "家校共育" in tabs(own_pages)
    words = own_pages.words("families/open-day/")
    assert "班级 三年级二班" in words
    assert "来访家庭 42户" in words
    assert "家长和老师一起做的事。" in own_pages.words("families/")
    assert "开放日" in own_pages.words("families/")


def test_a_pinned_story_stands_first_in_the_list(own_pages: BuiltSite) -> None:
    words = own_pages.words("activities/")
    assert words.index("置顶的一篇") < words.index("清晨护学")
    home = own_pages.words("")
    assert home.index("置顶的一篇") < home.index("清晨护学")


PRIVATE = """---
名称: 第一党支部
类型: 党支部
委员: [内部委员甲, 内部委员乙]
党员数据: {正式党员: 8765, 预备党员: 4321, 截至: 2026年6月}
---
"""
DRAFT = """---
标题: 还没写完的稿子
日期: 2026年4月1日
活动类型: 家访
支部: [第一党支部]
品牌: [秘密品牌]
标签: [尚未公开]
草稿: 是
荣誉: [{名称: 稿中荣誉, 级别: 县级, 日期: 2026年3月}]
---

尚未审核的正文。
"""
WITH_INTERNAL = """---
标题: 公开的稿子
日期: 2026年4月2日
活动类型: 家访
图片:
  - {文件: a.jpg, 说明: 公开的说明, 未成年人: 有, 授权: 口头答应未签字}
  - {文件: b.jpg, 说明: 不公开的照片, 隐藏: 是}
审核:
  - {环节: 初审, 审核人: 初审老师, 意见: 内部意见请改标题}
---

正文。
"""
KEPT_BACK = {
    "site_config/school.yml": "全称: 示例小学\n",
    "docs/branches/a.md": PRIVATE,
    "docs/brands/secret.md": "---\n名称: 秘密品牌\n所属党组织: 第一党支部\n草稿: 是\n---\n",
    "docs/activities/draft/index.md": DRAFT,
    "docs/activities/draft/draft.jpg": encoded(draw((150, 100))),
    "docs/activities/draft/内部附件.txt": "内部附件的内容",
    "docs/activities/public/index.md": WITH_INTERNAL,
    "docs/activities/public/a.jpg": PHOTO,
    "docs/activities/public/b.jpg": encoded(draw((100, 150))),
    "docs/note.md": "---\n标题: 草稿页\n草稿: 是\n---\n\n草稿页的正文。\n",
    "docs/achievements/台账.xlsx": "PK 表内私事",
    "docs/achievements/读不懂.csv": "甲,乙\n表内私事,1\n",
    "docs/achievements/表.csv": "名称,级别,日期,备注栏\n公开荣誉,县级,2026年1月,表内私事\n",
}


@pytest.fixture(scope="module")
def kept_back(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("kept-back")
    write_school(root, KEPT_BACK)
    return build(root)


@pytest.mark.parametrize("words", ["还没写完的稿子", "尚未审核", "尚未公开", "秘密品牌", "稿中荣誉", "草稿页"])
def test_nothing_of_a_draft_is_anywhere_in_the_site(kept_back: BuiltSite, words: str) -> None:
    assert kept_back.files_saying(words) == []


def test_no_page_picture_or_attachment_of_a_draft_is_published(kept_back: BuiltSite) -> None:
    published = kept_back.addresses()
    assert [address for address in published if re.search("draft|note|secret|台账|表|读不懂", address)] == []
    page = kept_back.page("activities/public/").find(id="dj-main")
    assert page is not None
    shown = {str(image["src"]).rpartition("/")[2].partition("-")[0] for image in page.find_all("img")}
    made = {address.rpartition("/")[2].partition("-")[0] for address in published if "/pictures/" in address}
    assert made == shown
    assert len(made) == 1


@pytest.mark.parametrize(
    "words", ["内部委员", "8765", "4321", "13086", "口头答应", "内部意见", "不公开的照片", "表内私事", "内部附件的内容"]
)
def test_what_is_kept_for_the_schools_own_use_is_nowhere_in_the_site(kept_back: BuiltSite, words: str) -> None:
    assert kept_back.files_saying(words) == []


def test_drafts_are_there_in_the_preview(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("preview")
    write_school(root, KEPT_BACK)
    built = build(root, preview=True)
    assert "尚未审核的正文。" in built.words("activities/draft/")
    assert "还没写完的稿子" in built.words("activities/")
    assert "草稿页的正文。" in built.words("note/")
    assert built.page("activities/draft/").select("a[data-dj-photo]")


def test_a_school_may_replace_one_of_our_templates_by_its_own(site: Make) -> None:
    own = '{% extends "dangjian/base.html" %}{% block body %}<h1>{{ view.title }}</h1><p>本校的样式</p>{% endblock %}'
    built = site(
        {"docs/activities/a/index.md": STORY, "site_config/overrides/dangjian/story.html": own},
        theme={
            "name": "material",
            "language": "zh",
            "font": False,
            "custom_dir": "site_config/overrides",
        },
    )
    assert "本校的样式" in built.words("activities/a/")
    assert "本校的样式" not in built.words("activities/")


def test_a_navigation_of_the_schools_own_makes_the_tabs(site: Make) -> None:
    nav = [
        {"首页": "index.md"},
        {"新闻": "activities/index.md"},
        {"联系": ["a.md", "b.md"]},
        {"教育局": "https://example.org/"},
    ]
    built = site({"docs/activities/a/index.md": STORY, "docs/a.md": "# 甲", "docs/b.md": "# 乙"}, nav=nav)
    assert tabs(built, "a/") == ["首页", "新闻", "联系", "教育局"]
    assert built.messages == ()
    menu = built.page("").select_one("nav.dj-tabs")
    assert menu is not None
    assert [link["href"] for link in menu.find_all("a")] == ["./", "activities/", "a/", "https://example.org/"]
