"""The tabs follow MkDocs' navigation."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

from dangjian.adapter.menu import menu_of


def page(title: str | None, path: str) -> Page:
    file = File(path, src_dir="docs", dest_dir="site", use_directory_urls=True)
    return Page(title, file, MkDocsConfig())


def tabs(*items: object) -> list[tuple[str, str]]:
    return [(link.text, link.url) for link in menu_of(Navigation(list(items), []))]


def test_every_page_of_the_top_level_is_a_tab() -> None:
    assert tabs(page("首页", "index.md"), page("活动", "activities/index.md")) == [
        ("首页", "./"),
        ("活动", "activities/"),
    ]


def test_a_section_leads_to_its_first_page() -> None:
    section = Section("支部", [page("第一", "branches/a.md"), page("第二", "branches/b.md")])
    assert tabs(section) == [("支部", "branches/a/")]


def test_a_section_in_a_section_leads_to_the_first_page_inside() -> None:
    inner = Section("里", [page("篇", "a/b/c.md")])
    assert tabs(Section("外", [inner])) == [("外", "a/b/c/")]


def test_a_section_that_begins_with_an_empty_one_leads_to_the_next_page() -> None:
    assert tabs(Section("外", [Section("空", []), page("篇", "a.md")])) == [("外", "a/")]


def test_an_empty_section_is_no_tab() -> None:
    assert tabs(Section("空", [])) == []


def test_a_link_to_another_site_is_a_tab_with_its_own_address() -> None:
    assert tabs(Link("教育局", "https://example.org/a?b=1#c")) == [("教育局", "https://example.org/a?b=1#c")]


def test_a_section_of_links_leads_to_the_first_link() -> None:
    assert tabs(Section("友情链接", [Link("甲", "https://example.org/")])) == [("友情链接", "https://example.org/")]


def test_an_empty_navigation_makes_no_tabs() -> None:
    assert tabs() == []


def test_a_title_is_html_to_the_host_and_plain_words_on_a_tab() -> None:
    assert tabs(page("一 &lt; 二 &amp; 三", "a.md")) == [("一 < 二 & 三", "a/")]
