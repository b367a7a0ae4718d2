"""The demo as visitors get it: whole, linked, honest in its numbers, silent towards other hosts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from bs4 import BeautifulSoup, Tag

from built_site import build, run_host
from conftest import BuiltDemo
from dangjian.content.entry import Entry
from dangjian.site_folder import read_site
from dangjian.site_plan import SitePlan, plan_site
from pictures.test_nothing_but_pixels import tells_more_than_pixels
from sites.links import Crawl, Reference

PICTURE_SUFFIXES = {".webp", ".jpg", ".jpeg", ".png", ".gif", ".heic", ".avif"}
LISTED = {
    "activities": '<article class="dj-card',
    "albums": ' data-dj-photo="',
    "achievements": '<li class="dj-award',
    "brands": '<article class="dj-brand',
    "branches": '<li class="dj-branch',
}
"""What one entry of each list looks like."""
LIST_OF_STORIES = re.compile(r"activities/(?:branch|brand|topic)/[^/]+/(?:page/\d+/)?index\.html")


@pytest.fixture(scope="module")
def plan(demo: BuiltDemo) -> SitePlan:
    return plan_site(read_site(demo.site.root), directory_urls=False)


def test_the_demo_builds_without_a_single_warning(demo: BuiltDemo) -> None:
    assert demo.finished.returncode == 0, demo.finished.stderr


def test_every_address_on_every_page_and_style_sheet_leads_somewhere(crawl: Crawl) -> None:
    assert crawl.broken() == []


def test_nothing_is_fetched_from_another_host(crawl: Crawl) -> None:
    assert crawl.foreign() == []


def test_no_original_photo_is_published(demo: BuiltDemo) -> None:
    originals = set(read_site(demo.site.root).photos)
    assert len(originals) > 100
    assert originals & demo.site.addresses() == set()


def test_no_picture_says_where_when_or_with_what_it_was_taken(demo: BuiltDemo) -> None:
    pictures = [path for path in demo.site.folder.rglob("*") if path.suffix.lower() in PICTURE_SUFFIXES]
    assert len(pictures) > 300
    for path in pictures:
        assert not tells_more_than_pixels(path.read_bytes()), path.name


@pytest.mark.parametrize("address", ["index.html", "statistics/index.html"])
def test_every_number_is_the_length_of_the_list_it_leads_to(address: str, demo: BuiltDemo, crawl: Crawl) -> None:
    links = demo.site.page(address).select("a.dj-figures__link, a.dj-chart__value")
    assert len(links) >= 5
    wrong = [told for link in links if (told := count_behind(link, address, demo, crawl))]
    assert wrong == []


def test_every_way_to_narrow_the_stories_says_how_many_it_leads_to(demo: BuiltDemo, crawl: Crawl) -> None:
    address = "activities/index.html"
    links = demo.site.page(address).select("a.dj-facets__link")
    assert len(links) > 40
    wrong = [told for link in links if (told := count_behind(link, address, demo, crawl))]
    assert wrong == []


def test_every_relation_is_seen_from_both_ends(plan: SitePlan, crawl: Crawl) -> None:
    missing = []
    for relation in plan.library.relations:
        subjects = addresses_of(relation.subject, plan)
        targets = addresses_of(relation.object, plan)
        if not any(targets & reach(page, crawl) for page in pages_of(subjects)):
            missing.append(f"{relation.subject.key} —{relation.name}→ {relation.object.key} is not on its own page")
        if not any(subjects & reach(page, crawl) for page in pages_of(targets)):
            missing.append(f"{relation.object.key} does not show {relation.subject.key} ({relation.name})")
    assert len(plan.library.relations) > 100
    assert missing == []


def test_every_page_has_one_title_and_headings_in_order(crawl: Crawl) -> None:
    odd = {}
    for address, page in crawl.pages.items():
        levels = [int(level) for level, _ in page.headings]
        steps = pairwise(levels)
        if levels[:1] != [1] or levels.count(1) != 1 or any(after > before + 1 for before, after in steps):
            odd[address] = levels
        if any(not words.strip() for _, words in page.headings):
            odd[address] = levels
    assert odd == {}


def test_every_page_says_that_it_is_chinese_and_where_its_parts_are(crawl: Crawl) -> None:
    for address, page in crawl.pages.items():
        assert page.language.startswith("zh"), address
        assert Counter(page.landmarks)["main"] == 1, address
        assert {"header", "nav", "footer"} <= set(page.landmarks), address


def test_no_id_stands_twice_on_a_page(crawl: Crawl) -> None:
    assert {address: page.twice for address, page in crawl.pages.items() if page.twice} == {}


def test_no_two_pages_have_the_same_title(crawl: Crawl) -> None:
    titles = Counter(page.title.strip() for page in crawl.pages.values())
    assert "" not in titles
    assert [title for title, count in titles.items() if count > 1] == []


def test_the_markup_of_every_page_is_flawless(demo: BuiltDemo) -> None:
    for path in demo.site.pages():
        text = (demo.site.folder / path).read_text(encoding="utf-8")
        parser = html5lib.HTMLParser()
        parser.parse(text)
        lines = text.split("\n")
        assert [(code, lines[line - 1][:200]) for (line, _), code, _ in parser.errors] == [], path


def test_the_sample_school_says_on_every_page_that_it_is_a_sample(demo: BuiltDemo, plan: SitePlan) -> None:
    assert "虚构" in plan.frame.notice
    for page in demo.site.pages():
        assert plan.frame.notice in (demo.site.folder / page).read_text(encoding="utf-8"), page


def test_nothing_of_the_machine_it_was_built_on_is_in_the_site(demo: BuiltDemo) -> None:
    assert demo.site.files_saying(str(demo.site.root)) == []


@pytest.fixture(scope="module")
def again(demo: BuiltDemo) -> Path:
    """A second build of the same sources."""
    finished = run_host("mkdocs", demo.site.root, "build", "--quiet", "--site-dir", "again")
    assert finished.returncode == 0, finished.stderr
    return demo.site.root / "again"


def test_two_builds_give_the_same_bytes(demo: BuiltDemo, again: Path) -> None:
    assert differing(demo.site.folder, again) == []


def test_the_fork_of_the_host_builds_the_same_pages(demo: BuiltDemo) -> None:
    finished = run_host("properdocs", demo.site.root, "build", "--config-file", "mkdocs.yml", "--site-dir", "fork")
    assert finished.returncode == 0, finished.stderr
    assert differing(demo.site.folder, demo.site.root / "fork", without=rb'<meta name="generator"[^>]*>') == []


def test_under_another_address_and_in_a_folder_every_link_still_leads_somewhere(demo: BuiltDemo) -> None:
    served = build(
        demo.site.root,
        site_dir=str(demo.site.root / "under"),
        site_url="http://school.invalid/school/党建/",
        use_directory_urls=True,
    )
    crawl = Crawl(served, prefix="/school/党建/")
    assert [address for address in crawl.broken() if not address.startswith("develop/showcase-json/")] == []
    assert crawl.foreign() == []
    assert "activities/index.html" in crawl.pages


def count_behind(link: Tag, address: str, demo: BuiltDemo, crawl: Crawl) -> str:
    """What is wrong with the number on `link`; empty where the list has as many entries."""
    number = link.select_one(".dj-facets__count") or link.select_one(".dj-figures__value") or link
    said = int("".join(re.findall(r"\d", number.get_text())))
    path, anchor = resolve(crawl, address, str(link["href"]))
    if anchor or "?" in str(link["href"]):
        return count_on_page(link, said, demo.site.page(path), anchor)
    entry = LISTED[path.split("/")[0]]
    texts = ((demo.site.folder / part).read_text(encoding="utf-8") for part in all_parts(path, crawl))
    found = sum(text.count(entry) for text in texts)
    return "" if found == said else f"{address}: {link.get_text(' ', strip=True)} → {path} holds {found}"


def count_on_page(link: Tag, said: int, listed: BeautifulSoup, anchor: str) -> str:
    """For a number that leads into a page: a year of the timeline, its filter by level, a sum."""
    level = re.search(r"[?&]level=(\w+)", str(link["href"]))
    if level:
        found = len([row for row in listed.select("li.dj-award") if level[1] in str(row["data-dj-level"]).split("|")])
    else:
        place = listed.find(id=anchor)
        assert isinstance(place, Tag)
        rows = place.select("li.dj-award")
        if not rows:
            return "" if str(said) in place.get_text("", strip=True) else f"{link} is not said at #{anchor}"
        found = len(rows)
    return "" if found == said else f"{link} holds {found}"


def all_parts(path: str, crawl: Crawl) -> Iterator[str]:
    """The pages of a paged list."""
    while path:
        yield path
        links = (item for item in crawl.pages[path].references if item.tag == "a" and item.rel == "next")
        following = next((link.target for link in links), "")
        path = resolve(crawl, path, following)[0] if following else ""


def resolve(crawl: Crawl, address: str, target: str) -> tuple[str, str]:
    """The file and the anchor that `target` means on the page at `address`."""
    resolved = crawl.resolve(Reference(address, "a", target))
    assert resolved is not None
    return resolved


def addresses_of(entry: Entry, plan: SitePlan) -> set[str]:
    """Where a reader meets the entry: its page, the page that states it, its row on the timeline."""
    found = {entry.url} if entry.url else set()
    host = plan.library.stated_in(entry)
    if host is not None:
        found.add(host.url)
    if entry.kind == "achievement":
        found.add(f"achievements/index.html#honour-{entry.id}")
    return found


def pages_of(addresses: set[str]) -> set[str]:
    return {address.partition("#")[0] for address in addresses}


def reach(page: str, crawl: Crawl) -> set[str]:
    """What the page links to, itself or through the list of stories that bears its name, on all its pages."""
    found: set[str] = set()
    waiting, seen = [page], {page}
    while waiting:
        targets = crawl.targets_of(waiting.pop())
        found |= targets
        lists = {target for target in targets if LIST_OF_STORIES.fullmatch(target)} - seen
        own = {item for item in lists if page.rpartition("/")[2].removesuffix(".html") in item.split("/")}
        seen |= own
        waiting += own
    return found


def differing(one: Path, other: Path, *, without: bytes = rb"(?!)") -> list[str]:
    """Files that are not the same in both folders; in pages, what matches `without` is passed over."""
    names = {path.relative_to(folder) for folder in (one, other) for path in folder.rglob("*") if path.is_file()}
    return sorted(str(name) for name in names if _bytes(one / name, without) != _bytes(other / name, without))


def _bytes(path: Path, without: bytes) -> bytes | None:
    if not path.is_file():
        return None
    data = path.read_bytes()
    return re.sub(without, b"", data) if path.suffix == ".html" else data
