"""Every template draws a complete view and an empty one, escapes what authors wrote, and is sound HTML."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import types
import typing
from collections.abc import Callable

import html5lib
import pytest
from bs4 import BeautifulSoup

from dangjian.problems import Place, Problem, Severity

from .drawing import MATERIAL, THEME, draw, host_blocks
from .samples import HOME_VIEW, STORY_VIEW, VIEWS

HOSTILE = '<script>x</script>"&'


def with_strings(value: object, change: Callable[[str], str]) -> object:
    """`value` with every string in it changed, but for names that templates compare with."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kept = {"blocks", "kind_of_block"}
        changed = {
            field.name: with_strings(getattr(value, field.name), change)
            for field in dataclasses.fields(value)
            if field.name not in kept
        }
        return dataclasses.replace(value, **changed)
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(with_strings(item, change) for item in value)
    if isinstance(value, dict):
        return {key: with_strings(item, change) for key, item in value.items()}
    return value


def emptied(view: object) -> object:
    """`view` with every list empty, everything that may be missing missing, and every text that may be empty empty."""
    assert dataclasses.is_dataclass(view) and not isinstance(view, type)
    hints = typing.get_type_hints(type(view))
    empty: dict[str, object] = {}
    for field in dataclasses.fields(view):
        hint = hints[field.name]
        if typing.get_origin(hint) is tuple:
            empty[field.name] = ()
        elif typing.get_origin(hint) is dict:
            empty[field.name] = {}
        elif isinstance(hint, types.UnionType) and type(None) in typing.get_args(hint):
            empty[field.name] = None
        elif hint is str and field.name not in {"id", "name", "title"}:
            empty[field.name] = ""
        elif field.name in {"total", "photo_count", "story_count"}:
            empty[field.name] = 0
    return dataclasses.replace(view, **empty)


@pytest.fixture(params=sorted(VIEWS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_complete_view_becomes_sound_html(name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(draw(f"dangjian/{name}.html", VIEWS[name]))


def test_an_empty_view_becomes_sound_html(name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(draw(f"dangjian/{name}.html", emptied(VIEWS[name])))


def test_nothing_breaks_out_of_the_linked_data() -> None:
    page = BeautifulSoup(draw("dangjian/story.html", with_strings(STORY_VIEW, lambda text: text + HOSTILE)), "html5lib")
    (script,) = page.select('script[type="application/ld+json"]')
    article = json.loads(script.string or "")["@graph"][0]
    assert article["headline"].endswith(HOSTILE)


def test_the_page_that_is_not_found_needs_no_view() -> None:
    html = draw("404.html")
    html5lib.HTMLParser(strict=True).parse(html)
    assert "没有找到这个页面" in html


def test_whatever_an_author_writes_is_escaped(name: str) -> None:
    html = draw(f"dangjian/{name}.html", with_strings(VIEWS[name], lambda text: text + HOSTILE))
    assert "&lt;script&gt;x" in html
    assert "<script>x" not in html
    html5lib.HTMLParser(strict=True).parse(html)


def test_rendered_markdown_is_not_escaped() -> None:
    assert "<p>正文</p>" in draw("dangjian/story.html", STORY_VIEW)


def test_headings_stand_in_order(name: str) -> None:
    soup = BeautifulSoup(draw(f"dangjian/{name}.html", VIEWS[name]), "html.parser")
    levels = [int(heading.name[1]) for heading in soup.select("main h1, main h2, main h3, main h4, main h5, main h6")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_picture_has_its_size_and_its_words(name: str) -> None:
    soup = BeautifulSoup(draw(f"dangjian/{name}.html", VIEWS[name]), "html.parser")
    for image in soup.find_all("img"):
        assert image["width"] and image["height"] and image.has_attr("alt") and image["srcset"]
        assert image.get("loading") == "lazy" or image.get("fetchpriority") == "high"


def test_no_id_is_given_twice(name: str) -> None:
    soup = BeautifulSoup(draw(f"dangjian/{name}.html", VIEWS[name]), "html.parser")
    ids = [element["id"] for element in soup.find_all(id=True)]
    assert sorted(set(ids)) == sorted(ids)


def test_every_button_and_icon_link_has_a_name(name: str) -> None:
    soup = BeautifulSoup(draw(f"dangjian/{name}.html", VIEWS[name]), "html.parser")
    for element in soup.select("button, a[href], summary"):
        image = element.find("img")
        alt = image["alt"] if image else ""
        assert element.get_text(strip=True) or element.get("aria-label") or alt, element


def test_the_tab_of_the_page_says_so() -> None:
    soup = BeautifulSoup(draw("dangjian/story.html", STORY_VIEW), "html.parser")
    assert [tab.get_text() for tab in soup.select(".dj-tabs [aria-current]")] == ["活动报道"]


def test_problems_are_shown_first_and_only_where_there_are_some() -> None:
    problem = Problem(Place("docs/x.md", 3), "x", "这一天不存在。", "请改成真实的日期。", Severity.WARNING)
    soup = BeautifulSoup(draw("dangjian/story.html", STORY_VIEW, problems=(problem,)), "html.parser")
    panel = soup.select_one("main .dj-problems")
    assert panel is not None
    assert "docs/x.md:3" in panel.get_text() and "请改成真实的日期。" in panel.get_text()
    assert "dj-problems" not in draw("dangjian/story.html", STORY_VIEW)


def test_a_school_without_brand_opens_with_its_own_name() -> None:
    bare = dataclasses.replace(HOME_VIEW, hero=None)
    soup = BeautifulSoup(draw("dangjian/home.html", bare), "html.parser")
    assert soup.select_one(".dj-hero__name").get_text() == "禾汀小学教育集团"  # type: ignore[union-attr]


def test_blocks_of_the_home_page_follow_the_schools_order() -> None:
    turned = dataclasses.replace(HOME_VIEW, blocks=("branches", "stories"))
    html = draw("dangjian/home.html", turned)
    assert html.index("dj-branches") < html.index("dj-latest")
    assert "dj-hero" not in html and "dj-wall" not in html


def test_every_template_says_what_it_is_handed() -> None:
    for path in THEME.rglob("*.html"):
        assert path.read_text(encoding="utf-8").startswith("{#- "), path


def test_templates_use_no_logic_filters() -> None:
    allowed = {"url", "deferred", "safe", "length", "join", "tojson"}
    for path in THEME.rglob("*.html"):
        text = re.sub(r"{#.*?#}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        found = {
            name
            for tag in re.findall(r"{[{%].*?[}%]}", text, flags=re.DOTALL)
            for name in re.findall(r"\|\s*(\w+)", tag)
        }
        assert found <= allowed, (path, found - allowed)


def test_the_blocks_we_fill_are_materials_blocks() -> None:
    base = (MATERIAL / "base.html").read_text(encoding="utf-8")
    assert host_blocks() <= set(re.findall(r"{% block (\w+) %}", base))
    for partial in ("search", "palette", "javascripts/palette"):
        assert (MATERIAL / "partials" / f"{partial}.html").is_file()


def test_only_the_first_cover_of_the_story_list_is_fetched_at_once() -> None:
    page = draw("dangjian/stories.html", VIEWS["stories"])
    assert page.count('fetchpriority="high"') == 1
    assert page.index('fetchpriority="high"') < page.index('loading="lazy"')
