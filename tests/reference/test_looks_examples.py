"""The guide's page on a school's own looks, done as it says and looked at."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from built_site import BuiltSite, build, write_school
from pictures.drawing import draw, encoded
from reference.guide_pages import GUIDE, examples
from sites.serving import served

SHOWN = list(examples(GUIDE / "looks.md"))
STORY = """---
标题: 清晨<护学>
日期: 2026年3月5日
活动类型: 志愿服务
主题: 一起上学
地点: 学前路口
---

六点五十分，值班教师到了路口。
"""
HONOURS = "名称,级别,日期\n绿色学校,市级,2025年6月\n"
THEME = {"name": "material", "language": "zh", "font": False}
SCHEMES = [{"scheme": "default", "primary": "custom"}, {"scheme": "slate", "primary": "custom"}]


def files_at(path: str) -> list[str]:
    return [example.text for example in SHOWN if example.path == path]


def host_settings() -> dict[str, Any]:
    """What the page tells to write into mkdocs.yml."""
    found: dict[str, Any] = {}
    for example in SHOWN:
        if example.language == "yaml" and not example.path:
            found |= yaml.safe_load(example.text)
    return found


@pytest.fixture(scope="module")
def dressed(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Colours, home page, words, fields and badge, all at once; a template is tried by itself."""
    root = tmp_path_factory.mktemp("dressed")
    school = dict.fromkeys(line for text in files_at("site_config/school.yml") for line in text.splitlines())
    single = ("docs/assets/school.css", "docs/index.md", "site_config/texts.yml")
    tree = {
        "site_config/school.yml": "\n".join(school) + "\n",
        "site_config/collections.yml": files_at("site_config/collections.yml")[0],
        "docs/activities/hu-xue/index.md": STORY,
        "docs/achievements/a.csv": HONOURS,
        "docs/assets/badge.png": encoded(draw((240, 240)), "PNG"),
        **{path: files_at(path)[0] for path in single},
    }
    write_school(root, tree)
    return build(root, extra_css=host_settings()["extra_css"], theme={**THEME, "palette": SCHEMES})


def test_nothing_on_the_page_needs_mending(dressed: BuiltSite) -> None:
    assert dressed.messages == ()


def test_the_palette_and_the_schools_own_colours_are_worn(dressed: BuiltSite, browser: Browser) -> None:
    page = browser.new_page()
    css = files_at("docs/assets/school.css")[0]
    with served(dressed.folder) as home:
        page.goto(home)
        tokens = "name => getComputedStyle(document.body).getPropertyValue(name).trim()"
        for name in ("--dj-accent", "--dj-cloth"):
            assert f"{name}: {page.evaluate(tokens, name)};" in css.split("slate")[0]
        assert page.evaluate(tokens, "--dj-paper") == "#f5f5ec", "the paper of 竹青"
        page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
        for name in ("--dj-accent", "--dj-cloth"):
            assert f"{name}: {page.evaluate(tokens, name)};" in css.split("slate")[1]
    page.close()


def test_the_home_page_has_the_blocks_in_their_order_and_the_schools_words(dressed: BuiltSite) -> None:
    words = dressed.words("")
    blocks = ("三个校区，一盏一盏亮着的教室。", "校园里的这些天", "荣誉成果 ")
    places = [words.rindex(block) if block == blocks[2] else words.index(block) for block in blocks]
    assert places == sorted(places)
    assert "都看看" in words
    assert "大字版" not in words


def test_a_field_is_called_otherwise_and_another_is_nowhere(dressed: BuiltSite) -> None:
    assert "活动主旨 一起上学" in dressed.words("activities/hu-xue/")
    assert "校园动态" in dressed.words("")
    assert dressed.files_saying("学前路口") == []


def test_the_badge_stands_in_the_head(dressed: BuiltSite) -> None:
    head = dressed.page("").select_one("header .dj-masthead__home")
    assert head is not None
    assert head.select("img") and not head.select(".dj-masthead__seal")


def test_a_template_of_the_schools_own_adds_to_ours(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("template")
    template = next(example.path for example in SHOWN if example.language == "html")
    tree = {
        template: files_at(template)[0],
        "site_config/collections.yml": files_at("site_config/collections.yml")[1],
        "docs/activities/hu-xue/index.md": STORY,
    }
    write_school(root, tree)
    built = build(root, theme={**THEME, **host_settings()["theme"]})
    assert built.messages == ()
    page = built.page("activities/hu-xue/")
    thanks = page.select_one(".school-thanks")
    assert thanks is not None
    assert thanks.get_text().startswith("谢谢您读完“清晨<护学>”")
    assert "六点五十分" in page.get_text()
    assert page.select_one("h1.dj-story__title") is not None
    assert built.page("activities/").select(".school-thanks") == []
