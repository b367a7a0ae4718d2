"""What the home page costs a phone: not much more than the host's own bare page, and few pictures at first.

The figures are printed: ``pytest -s tests/browser/test_weight.py``.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from built_site import BuiltSite, build, write_tree
from conftest import BuiltDemo

pytestmark = pytest.mark.browser
MORE_THAN_BARE = 60_000
PICTURES = 400_000
BARE = {
    "mkdocs.yml": "site_name: 测试学校\ntheme: {name: material, language: zh, font: false}\n",
    "docs/index.md": "# 首页\n\n正文。\n",
}


def weight_of_home(site: BuiltSite) -> dict[str, int]:
    """Bytes of the page, and of each style sheet and script it names, as a server with gzip sends them."""
    home = site.page("index.html")
    files = [link["href"] for link in home.find_all("link", rel="stylesheet")]
    files += [script["src"] for script in home.find_all("script", src=True)]
    paths = [site.folder / str(name) for name in ("index.html", *files)]
    return {path.name: len(gzip.compress(path.read_bytes(), compresslevel=6)) for path in paths}


def told(title: str, weights: dict[str, int]) -> str:
    return "\n".join((f"{title}: {sum(weights.values()):,}", *(f"  {name} {size:,}" for name, size in weights.items())))


def test_the_home_page_is_little_heavier_than_the_hosts_bare_page(demo: BuiltDemo, tmp_path: Path) -> None:
    write_tree(tmp_path, BARE)
    bare, ours = weight_of_home(build(tmp_path)), weight_of_home(demo.site)
    print(told("Material's bare page, gzipped bytes", bare), told("the demo's home page", ours), sep="\n")
    assert sum(ours.values()) <= sum(bare.values()) + MORE_THAN_BARE


def test_a_phone_gets_few_pictures_before_it_is_touched(served_demo: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    pictures: list[Response] = []
    page.on("response", lambda answer: pictures.append(answer) if answer.request.resource_type == "image" else None)
    page.goto(served_demo + "index.html", wait_until="networkidle")
    sizes = {answer.url.rpartition("/")[2]: len(answer.body()) for answer in pictures}
    context.close()
    print(told("pictures of the first view at 390 px, twice as dense", sizes))
    assert len(sizes) > 0
    assert sum(sizes.values()) <= PICTURES
