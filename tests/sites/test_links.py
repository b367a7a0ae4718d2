"""The checker itself: it must see what it is there to see."""

from __future__ import annotations

from pathlib import Path

from built_site import BuiltSite, write_tree
from sites.links import Crawl


def crawl(root: Path, tree: dict[str, str], *, prefix: str = "/") -> Crawl:
    write_tree(root / "site", tree)
    return Crawl(BuiltSite(root, ()), prefix=prefix)


def test_a_link_to_a_page_that_is_not_there_is_seen(tmp_path: Path) -> None:
    assert crawl(tmp_path, {"index.html": '<a href="a/">'}).broken() == ["index.html <a> → a/"]


def test_an_anchor_that_is_not_there_is_seen(tmp_path: Path) -> None:
    tree = {"a/index.html": '<a href="../b/#x"><a href="../b/#%E7%94%B2">', "b/index.html": '<h2 id="甲">'}
    assert crawl(tmp_path, tree).broken() == ["a/index.html <a> → ../b/#x"]


def test_every_size_of_a_picture_is_looked_for(tmp_path: Path) -> None:
    tree = {"index.html": '<img src="a.webp" srcset="a.webp 1w, b.webp 2w">', "a.webp": ""}
    assert crawl(tmp_path, tree).broken() == ["index.html <img> → b.webp"]


def test_what_a_style_sheet_asks_for_is_looked_for(tmp_path: Path) -> None:
    assert crawl(tmp_path, {"s/a.css": "a{background:url('b.png')}"}).broken() == ["s/a.css <css> → b.png"]


def test_a_link_that_leaves_the_folder_the_site_is_served_under_is_seen(tmp_path: Path) -> None:
    found = crawl(tmp_path, {"index.html": '<a href="/a.html">', "a.html": ""}, prefix="/school/")
    assert found.broken() == ["index.html <a> → /a.html"]


def test_what_is_fetched_from_another_host_is_seen_and_a_link_there_is_not(tmp_path: Path) -> None:
    page = '<a href="https://example.org/"><script src="https://example.org/a.js"></script><img src="//example.org/b">'
    found = crawl(tmp_path, {"index.html": page}).foreign()
    assert found == ["index.html <img> → //example.org/b", "index.html <script> → https://example.org/a.js"]
