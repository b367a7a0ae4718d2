"""What a page asks for: one style sheet of ours and few scripts, in which a school's own files have their place."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from built_site import SCHOOL_YML, BuiltSite

Make = Callable[..., BuiltSite]
TREE = {"docs/about.md": "# 关于\n\n说明。\n"}


def style_of(site: BuiltSite) -> str:
    """Our sheet, as the home page links it."""
    (address,) = (link for link in sheets(site) if "assets/dangjian/" in link)
    return (site.folder / address).read_text(encoding="utf-8")


def sheets(site: BuiltSite, page: str = "") -> list[str]:
    return [str(link["href"]) for link in site.page(page).find_all("link", rel="stylesheet")]


def test_a_page_asks_for_one_style_sheet_of_ours_from_wherever_it_stands(site: Make) -> None:
    built = site(TREE)
    sent = sorted(path for path in built.addresses() if path.startswith("assets/dangjian/"))
    assert [path.split(".")[0].rpartition("/")[2] for path in sent] == ["behaviours", "early", "search", "style"]
    assert [link for link in sheets(built) if "dangjian" in link] == [sent[-1]]
    assert [link for link in sheets(built, "about/") if "dangjian" in link] == [f"../{sent[-1]}"]
    scripts = [str(script["src"]) for script in built.page("").find_all("script", src=True)]
    assert [path for path in scripts if "dangjian" in path] == [sent[1], sent[0]]


def test_a_schools_own_sheet_comes_after_ours(site: Make) -> None:
    built = site({**TREE, "docs/own.css": "body { color: #123456; }\n"}, extra_css=["own.css"])
    assert sheets(built)[-1] == "own.css"
    assert "assets/dangjian/style." in sheets(built)[-2]


def test_a_schools_own_file_takes_the_place_of_ours_in_the_bundle(site: Make) -> None:
    tree = {
        **TREE,
        "site_config/overrides/assets/dangjian/colophon.css": ".dj-colophon { order: 47; }\n",
        "site_config/overrides/assets/dangjian/menu.js": "/* 没有菜单 */",
    }
    theme = {"name": "material", "language": "zh", "font": False, "custom_dir": "site_config/overrides"}
    built = site({**tree, "mkdocs.yml": _settings(theme)})
    style = style_of(built)
    assert "order: 47" in style
    assert ".dj-colophon__slogan" not in style
    assert built.files_saying("没有菜单") == [path for path in built.addresses() if "behaviours." in path]


@pytest.mark.parametrize("palette", ["墨蓝", "竹青"])
def test_the_palette_of_the_school_is_in_the_sheet(site: Make, palette: str) -> None:
    built = site({**TREE, "site_config/school.yml": f"{SCHOOL_YML}主题配色: {palette}\n"})
    assert f"/* {palette}" in style_of(built)
    assert not [path for path in built.addresses() if "tokens" in path]


def _settings(theme: dict[str, object]) -> str:
    return f"site_name: 测试学校\ntheme: {json.dumps(theme)}\nplugins: [search, dangjian]\n"
