"""A visitor looks for something: nothing is fetched before, Chinese is found, keys and screen readers are served."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from built_site import BuiltSite
from conftest import BuiltDemo
from dangjian.search.folding import Folding
from dangjian.search.postings import shard_of
from sites.serving import served

pytestmark = pytest.mark.browser
BOX = ".dj-search__input"
LINKS = "a.dj-search__link"
STATUS = ".dj-search__status"
FIRST_SEARCH_BYTES = 150_000


@dataclass
class Visit:
    """A page, and what it asked for."""

    page: Page
    home: str
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def for_search(self) -> list[str]:
        return [address for address in self.asked if "search" in address]

    def look_for(self, words: str) -> None:
        self.page.locator(BOX).fill(words)
        self.page.wait_for_function(
            "words => document.querySelector('.dj-search').dataset.djShown === words", arg=words.strip()
        )


@pytest.fixture(params=["http", "file", "sub-path"])
def visit(request: pytest.FixtureRequest, demo: BuiltDemo, browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """The demo over HTTP, from a disk, and in a folder of a server."""
    if request.param == "file":
        yield from _visit(browser, demo.site.folder.as_uri() + "/")
        return
    folder = demo.site.folder
    if request.param == "sub-path":
        (tmp_path / "schools").mkdir()
        (tmp_path / "schools" / "heting").symlink_to(demo.site.folder, target_is_directory=True)
        folder = tmp_path
    with served(folder) as home:
        yield from _visit(browser, home + ("schools/heting/" if request.param == "sub-path" else ""))


def _visit(browser: Browser, home: str, **options: object) -> Iterator[Visit]:
    context = browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 800}, **options)  # type: ignore[arg-type]
    visit = Visit(context.new_page(), home)

    def remember(request: Request) -> None:
        visit.asked.append(request.url.removeprefix(home))

    visit.page.on("request", remember)
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.goto(home + "index.html")
    yield visit
    assert visit.errors == []
    context.close()


def test_nothing_is_fetched_until_the_box_is_used_and_then_little(visit: Visit, demo: BuiltDemo) -> None:
    visit.page.wait_for_timeout(300)
    assert [address for address in visit.for_search() if not address.endswith(".css")] == []
    visit.look_for("家访")
    expect(visit.page.locator(LINKS).first).to_contain_text("家访")
    files = {address.partition("?")[0] for address in visit.for_search() if ".js" in address}
    assert "assets/search/index.js" in files
    total = sum((demo.site.folder / name).stat().st_size for name in files)
    assert total <= FIRST_SEARCH_BYTES


def test_a_story_is_found_by_a_word_of_its_text_and_opened_at_the_place(visit: Visit) -> None:
    visit.look_for("家访")
    titles = visit.page.locator(".dj-search__title").all_inner_texts()
    assert "翻过两道梁，去看一盏灯" in titles
    visit.page.locator(LINKS, has_text="翻过两道梁").click()
    expect(visit.page.locator("article.dj-story h1")).to_contain_text("翻过两道梁")
    assert "#" in visit.page.url


def test_from_a_page_deep_in_the_site_the_same_is_found(visit: Visit) -> None:
    visit.page.goto(visit.home + "activities/2026/20260124-fan-guo-liang-dao-liang/index.html")
    visit.look_for("一盏灯")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("h1").first).to_be_visible()
    assert visit.page.title()


@pytest.fixture
def desk(served_demo: str, browser: Browser) -> Iterator[Visit]:
    yield from _visit(browser, served_demo)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("第一党支部", "第一党支部"),
        ("禾光124", "禾光124"),
        ("hg124", "禾光124"),
        ("ＨＧ１２４", "禾光124"),
        ("dydzb", "第一党支部"),
        ("一盏灯 家访", "翻过两道梁，去看一盏灯"),
        ("“进门先听家长说”", "翻过两道梁，去看一盏灯"),
        ("县级先进基层党组织", ""),
    ],
)
def test_names_initials_and_phrases_are_found(desk: Visit, words: str, title: str) -> None:
    desk.look_for(words)
    titles = desk.page.locator(".dj-search__title").all_inner_texts()
    assert not title or title in titles[:3], titles


def test_an_honour_leads_to_its_row(desk: Visit) -> None:
    row = "li.dj-award"
    desk.page.goto(desk.home + "achievements/index.html")
    award = desk.page.locator(row).filter(has_not=desk.page.locator("h3 a, h4 a")).first
    name = award.locator(".dj-award__name").first.inner_text().strip()
    anchor = award.get_attribute("id")
    desk.look_for(name)
    links = desk.page.locator(LINKS).filter(has_text=name)
    assert any(str(link.get_attribute("href")).endswith(f"#{anchor}") for link in links.all())


def test_keys_walk_through_the_finds_and_back(desk: Visit) -> None:
    desk.look_for("家访")
    press = desk.page.keyboard.press
    press("ArrowDown")
    expect(desk.page.locator(LINKS).nth(0)).to_be_focused()
    press("ArrowDown")
    expect(desk.page.locator(LINKS).nth(1)).to_be_focused()
    press("ArrowUp")
    press("ArrowUp")
    expect(desk.page.locator(BOX)).to_be_focused()
    press("Escape")
    expect(desk.page.locator(".dj-search__panel")).to_be_hidden()
    press("ArrowDown")
    target = desk.page.locator(LINKS).nth(0).get_attribute("href")
    press("Enter")
    desk.page.wait_for_url(str(target))


def test_enter_opens_the_first_find_even_before_it_is_shown(desk: Visit) -> None:
    desk.page.locator(BOX).focus()
    desk.page.wait_for_function("window.dj.search && document.querySelector('.dj-search').dataset.djReady === ''")
    desk.page.locator(BOX).press_sequentially("第一党支部")
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url("**/branches/**")
    expect(desk.page.locator("h1").first).to_contain_text("第一党支部")


def test_the_number_of_finds_is_announced(desk: Visit) -> None:
    desk.look_for("家访")
    status = desk.page.locator(STATUS)
    assert status.get_attribute("role") == "status"
    expect(status).to_have_text(f"找到 {desk.page.locator(LINKS).count()} 条")
    desk.look_for("火星探测器")
    expect(status).to_contain_text("没有")


def test_filters_narrow_the_finds_and_say_how_many_each_leaves(desk: Visit) -> None:
    desk.look_for("党员")
    everything = desk.page.locator(STATUS).inner_text()
    year = desk.page.locator("select[data-dj-filter=year]")
    option = year.locator("option").nth(1)
    value, words = str(option.get_attribute("value")), option.inner_text()
    year.select_option(value)
    expect(desk.page.locator(STATUS)).not_to_have_text(everything)
    assert f"（{desk.page.locator(STATUS).inner_text().split()[1]}）" in words
    for where in desk.page.locator(".dj-search__where").all_inner_texts():
        assert value in where
    year.select_option("")
    expect(desk.page.locator(STATUS)).to_have_text(everything)


def test_more_finds_come_when_they_are_wanted(desk: Visit) -> None:
    desk.look_for("党员")
    assert desk.page.locator(LINKS).count() == 10
    desk.page.locator(".dj-search__more").click()
    expect(desk.page.locator(LINKS).nth(10)).to_be_focused()


def test_what_is_typed_never_becomes_markup(desk: Visit) -> None:
    desk.look_for("<b onclick=alert(1)>家访</b>")
    assert desk.page.locator(".dj-search__list b, .dj-search__status b").count() == 0


def test_markup_of_an_author_is_shown_as_he_typed_it(site: Callable[..., BuiltSite], browser: Browser) -> None:
    attack = "<img src=x onerror=document.title=1>"
    text = f"---\n标题: '家访{attack}'\n日期: 2026年1月\n---\n\n## 二{attack}\n\n`{attack}` 今年家访。\n"
    built = site({"docs/activities/a/index.md": text}, use_directory_urls=False)
    for visit in _visit(browser, built.folder.as_uri() + "/"):
        visit.look_for("家访")
        expect(visit.page.locator(LINKS).first).to_contain_text(attack)
        assert visit.page.locator(".dj-search__list img").count() == 0
        assert visit.page.title() != "1"


def test_both_sides_fold_and_spread_alike(desk: Visit) -> None:
    desk.look_for("家访")
    texts = ["“四心”Ａ４－①㎡", "𠮷林ＩＩ", "Straße É é ǅ", "２０２４年3月", "ﬁ ½ Ⅷ 〇 々", "ｶﾞ", "İI\u0130"]
    assert desk.page.evaluate("all => all.map(dj.searchText.fold)", texts) == [Folding().fold(text) for text in texts]
    terms = ["家", "家访", "~jf", "𠮷林", "a4"]
    spread = desk.page.evaluate("terms => terms.map(term => dj.search.shardOf(term, 512))", terms)
    assert spread == [shard_of(term, 512) for term in terms]


def test_an_index_that_is_out_of_date_is_fetched_again(demo: BuiltDemo, browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    shutil.copytree(demo.site.folder, folder, ignore=shutil.ignore_patterns("*.webp", "*.jpg"))
    index = folder / "assets/search/index.js"
    current = index.read_text(encoding="utf-8")
    version = current.split('"')[3]

    def answer_old(route: Route) -> None:
        route.fulfill(body=current.replace(version, "00000000"), content_type="text/javascript")

    with served(folder) as home:
        for visit in _visit(browser, home):
            visit.page.route(lambda address: address.endswith("/index.js"), answer_old)
            visit.look_for("家访")
            expect(visit.page.locator(LINKS).first).to_be_visible()
            assert f"assets/search/index.js?{version}" in visit.asked


def test_a_search_that_cannot_be_had_says_so(desk: Visit) -> None:
    desk.page.route("**/assets/search/**", lambda route: route.abort())
    desk.page.locator(BOX).fill("家访")
    expect(desk.page.locator(STATUS)).to_contain_text("请稍后再试")


def test_on_a_phone_the_box_opens_over_the_masthead_and_closes(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(base_url=served_demo, viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto("index.html")
    page.locator(BOX).tap()
    page.locator(BOX).fill("家访")
    expect(page.locator(LINKS).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    width = page.locator(".dj-search__row").bounding_box()
    assert width is not None and width["width"] >= 380
    page.locator(".dj-search__close").tap()
    expect(page.locator(".dj-search__panel")).to_be_hidden()
    expect(page.locator(".dj-masthead__name")).to_be_visible()
    context.close()


def test_without_script_there_is_no_box(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(base_url=served_demo, java_script_enabled=False)
    page = context.new_page()
    page.goto("index.html")
    expect(page.locator(".dj-search")).to_be_hidden()
    context.close()
