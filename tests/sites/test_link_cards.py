"""What a link to a page brings along: on a built site every card is there, a JPEG, of the size it is said to have."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from click.testing import CliRunner
from PIL import Image

from built_site import BuiltSite, build, write_school
from dangjian.cli import main
from dangjian.pictures.font_files import find_fonts
from dangjian.pictures.lettering import can_letter
from dangjian.site_cards import plan_site_cards
from dangjian.site_folder import read_site
from dangjian.site_plan import plan_site
from pictures.drawing import draw, encoded

SITE = "https://school.example.org/dangjian/"
STORY = "---\n标题: {title}\n日期: 2026年3月5日\n活动类型: 志愿服务\n{more}---\n\n值班教师到了路口。\n"
TREE = {
    "docs/activities/hu-xue/index.md": STORY.format(title="清晨护学", more=""),
    "docs/activities/hu-xue/a.jpg": encoded(draw((1200, 800))),
    "docs/activities/tong-zhi/index.md": STORY.format(title="一则通知", more=""),
    "docs/brands/heguang.md": "---\n名称: 禾光124\n所属党组织: 第一党支部\n口号: 点一盏灯\n---\n正文。\n",
    "docs/branches/yi.md": "---\n名称: 第一党支部\n类型: 党支部\n---\n正文。\n",
    "docs/achievements/xian-jin.md": "---\n名称: 先进集体\n级别: 县级\n日期: 2024年\n---\n",
    "docs/about.md": "---\n标题: 关于本站\n---\n\n说明。\n",
}
HAS_FONT = bool(find_fonts(is_usable=can_letter).signature)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("cards")
    write_school(root, TREE)
    return build(root, site_url=SITE)


def property_of(page: BeautifulSoup, name: str) -> str:
    found = page.find("meta", property=name)
    return str(found["content"]) if isinstance(found, Tag) else ""


def our_pages(site: BuiltSite) -> Iterator[tuple[str, BeautifulSoup]]:
    for address in site.pages():
        page = site.page(address)
        if page.find(id="dj-main") and address != "404.html":
            yield address, page


def picture_at(site: BuiltSite, url: str) -> Image.Image:
    assert url.startswith(SITE)
    return Image.open(BytesIO((site.folder / url.removeprefix(SITE)).read_bytes()))


def test_every_page_names_a_card_that_is_there(site: BuiltSite) -> None:
    seen = 0
    for address, page in our_pages(site):
        picture = picture_at(site, property_of(page, "og:image"))
        size = tuple(int(property_of(page, f"og:image:{side}")) for side in ("width", "height"))
        assert (picture.format, picture.size, size) == ("JPEG", (1200, 630), (1200, 630)), address
        assert property_of(page, "og:image:type") == "image/jpeg"
        assert "示例小学" in property_of(page, "og:image:alt")
        twitter = page.find("meta", attrs={"name": "twitter:card"})
        assert isinstance(twitter, Tag) and twitter["content"] == "summary_large_image"
        seen += 1
    assert seen > 12


def test_every_page_names_a_square_for_qq_and_wechat_as_its_own_microdata(site: BuiltSite) -> None:
    for address, page in our_pages(site):
        item = page.find(attrs={"itemscope": True})
        assert isinstance(item, Tag)
        told = {}
        for name in str(item["itemref"]).split():
            meta = page.find(id=name)
            assert isinstance(meta, Tag), (address, name)
            told[str(meta["itemprop"])] = str(meta["content"])
        picture = picture_at(site, told["image"])
        assert (picture.format, picture.size) == ("JPEG", (800, 800))
        assert told["name"] == property_of(page, "og:title")
        assert told.get("description", "") == property_of(page, "og:description")


@pytest.mark.skipif(not HAS_FONT, reason="no Chinese font on this machine")
def test_entries_have_cards_of_their_own_and_lists_share_the_school_s(site: BuiltSite) -> None:
    cards = {address: property_of(page, "og:image") for address, page in our_pages(site)}
    own = ["activities/hu-xue", "activities/tong-zhi", "brands/heguang", "branches/yi", "achievements/xian-jin"]
    home = cards["index.html"]
    assert len({cards[f"{path}/index.html"] for path in own} | {home}) == len(own) + 1
    assert cards["activities/index.html"] == cards["about/index.html"] == home


def test_a_second_build_draws_nothing(site: BuiltSite) -> None:
    cache = site.root / ".cache" / "dangjian" / "pictures"
    before = {path: path.stat().st_mtime_ns for path in cache.rglob("*.jpg")}
    assert before
    again = build(site.root, site_url=SITE, site_dir=str(site.root / "again"))
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("*.jpg")} == before
    assert len(list((again.root / "again").rglob("assets/pictures/*.jpg"))) == len(before)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_school(tmp_path, TREE)
    return tmp_path


def cards_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("assets/pictures/*.jpg"))


def test_without_an_address_no_card_is_drawn(root: Path) -> None:
    built = build(root)
    assert cards_in(built.folder) == [] and list((root / ".cache").rglob("*.jpg")) == []
    assert property_of(built.page("activities/hu-xue"), "og:image") == ""
    assert built.page("activities/hu-xue").find(attrs={"itemscope": True}) is None


def test_in_a_preview_no_card_is_drawn(root: Path) -> None:
    build(root, preview=True, site_url=SITE)
    assert list((root / ".cache").rglob("*.jpg")) == []


def test_a_school_may_do_without_cards_and_then_shows_the_cover(root: Path) -> None:
    write_school(root, {**TREE, "site_config/photos.yml": "分享图: 关\n"})
    built = build(root, site_url=SITE)
    assert cards_in(built.folder) == [] and built.messages == ()
    page = built.page("activities/hu-xue")
    assert property_of(page, "og:image").endswith(".webp")
    assert property_of(page, "og:image:type") == "image/webp"
    picture = picture_at(built, property_of(page, "og:image"))
    assert picture.size == tuple(int(property_of(page, f"og:image:{side}")) for side in ("width", "height"))


def test_cards_nobody_wants_any_more_are_cleared_and_others_stay(root: Path) -> None:
    build(root, site_url=SITE)
    cache = root / ".cache" / "dangjian" / "pictures"
    cards = sorted(cache.rglob("*.jpg"))
    assert cards
    assert "用得着" in CliRunner().invoke(main, ["clean", str(root)]).output
    assert sorted(cache.rglob("*.jpg")) == cards
    (root / "site_config" / "photos.yml").write_text("分享图: 否\n", encoding="utf-8")
    assert f"清理了 {len(cards)} 个文件" in CliRunner().invoke(main, ["clean", str(root)]).output
    assert list(cache.rglob("*.jpg")) == [] and list(cache.rglob("*.webp"))


def test_a_font_that_is_not_there_is_told_and_another_taken(root: Path) -> None:
    write_school(root, {**TREE, "site_config/photos.yml": "分享图字体: 标题.otf\n"})
    assert build(root, site_url=SITE).told("photos.yml.*没有找到字体「标题.otf」")
    (root / "site_config" / "标题.otf").write_bytes(b"no font")
    planned = plan_site_cards(plan_site(read_site(root)), config_folder=root / "site_config")
    assert [problem.code for problem in planned.problems] == ["photos.font"]
    assert "打不开" in planned.problems[0].what
    assert planned.fonts == find_fonts(is_usable=can_letter)
