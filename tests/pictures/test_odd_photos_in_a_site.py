"""A folder of everything that is no good photo: the site is built, each page says what is wrong, nothing leaks."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from built_site import BuiltSite, build, write_school
from dangjian.pictures import render
from sites.links import Crawl

from .drawing import draw, encoded, exif_of, gain_map_photo, noise, png_claiming

STORY = "---\n标题: {title}\n日期: 2026年3月5日\n活动类型: 志愿服务\n{more}---\n\n{body}\n"
BAD = "docs/activities/huai"
GOOD = "docs/activities/hao"
PLACE = exif_of(GPSLatitude=(30.0, 15.0, 12.0), Artist="PLANTED")
BROKEN: dict[str, bytes] = {
    "空.jpg": b"",
    "文字.jpg": "今天举行了升旗仪式。".encode(),
    "网页.jpg": b"<!DOCTYPE html><html><body>404 Not Found PLANTED</body></html>",
    "录像.jpg": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(400),
    "炸弹.png": png_claiming(60_000, 60_000),
    "头.jpg": encoded(noise())[:40],
}
FINE: dict[str, bytes] = {
    "IMG_0001.jpg": encoded(draw((320, 200)), exif=PLACE),
    "mmexport1698200000000.jpg": encoded(draw((330, 200)), exif=PLACE),
    "合影😀 （1）.JPG": encoded(draw((340, 200)), exif=PLACE),
    "全角　空格.jpeg": encoded(draw((350, 200)), "PNG"),
    "A.jpg": encoded(draw((360, 200))),
    "a.jpg": encoded(draw((370, 200))),
    "点.png": encoded(draw((1, 1)), "PNG"),
    "长卷.png": encoded(draw((20_000, 50)), "PNG"),
    "多了一截.jpg": encoded(draw((380, 200))) + b"PLANTED" * 99,
    "超级照片.jpg": gain_map_photo(),
}
BESIDE: dict[str, bytes] = {
    "IMG_0001.MOV": b"\0\0\0\x14ftypqt  PLANTED",
    "Thumbs.db": b"PLANTED",
    "合影.jpg.bak": encoded(draw(), exif=PLACE),
    "校徽.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><metadata>PLANTED</metadata><script>PLANTED</script></svg>',
}


@pytest.fixture(scope="module")
def decoded() -> list[str]:
    return []


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, decoded: list[str]) -> BuiltSite:
    root = tmp_path_factory.mktemp("odd-photos")
    hidden = '图片: [{文件: "隐*.jpg", 隐藏: 是}, {文件: 合照.jpg, 打马: [0.1, 0.1, 0.2, 0.2]}]\n'
    tree: dict[str, str | bytes] = {
        f"{BAD}/index.md": STORY.format(title="照片都坏了", more="", body="![空的](空.jpg)"),
        f"{GOOD}/index.md": STORY.format(title="照片都好", more="", body="![同一张](IMG_0001.jpg)"),
        "docs/activities/cang/index.md": STORY.format(title="不给看", more=hidden, body="![藏起来](隐1.jpg)"),
        "docs/activities/cang/隐1.jpg": encoded(noise((300, 201)), exif=PLACE),
        "docs/activities/cang/合照.jpg": encoded(noise((300, 202)), exif=PLACE),
        "docs/activities/cang/copy.jpg": FINE["IMG_0001.jpg"],
        **{f"{BAD}/{name}": data for name, data in BROKEN.items()},
        **{f"{GOOD}/{name}": data for name, data in (FINE | BESIDE).items()},
    }
    write_school(root, tree)
    decode = render.decode

    def counted(photo: render.OpenPhoto) -> object:
        decoded.append(photo.name)
        return decode(photo)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "decode", counted)
        return build(root, preview=True)


def pictures(built: BuiltSite) -> set[str]:
    return {address for address in built.addresses() if address.startswith("assets/pictures/")}


def test_each_broken_photo_is_told_on_its_own_page_and_in_the_log(built: BuiltSite) -> None:
    words, home = built.words("activities/huai/"), built.words("")
    for name in BROKEN:
        assert f"{BAD}/{name}" in words, name
        assert f"{BAD}/{name}" not in home, name
        assert built.told(name), name


def test_panels_stand_for_broken_photos_and_no_link_is_dead(built: BuiltSite) -> None:
    page = built.page("activities/huai/")
    assert page.select("#dj-main img") == []
    assert page.select(".dj-picture--missing")
    assert Crawl(built).broken() == []


def test_every_photo_that_can_be_shown_is_shown(built: BuiltSite) -> None:
    assert len(built.page("activities/hao/").select("#dj-main a[data-dj-photo]")) == len(FINE)


def test_a_hidden_photo_and_one_whose_mask_is_misspelt_are_nowhere(built: BuiltSite) -> None:
    """The one that the text places leaves a panel."""
    page = built.page("activities/cang/")
    shown = {str(image["src"]) for image in page.select("#dj-main img")}
    assert page.select(".dj-picture--missing")
    assert len(shown) == 1  # the copy
    words = built.words("activities/cang/")
    assert "打码" in words and "合照.jpg" in words


def test_a_photo_used_twice_is_decoded_once_and_others_once_each(built: BuiltSite, decoded: list[str]) -> None:
    assert len(decoded) == len(set(decoded)) == len(FINE)


def test_nothing_that_was_planted_is_in_the_site(built: BuiltSite) -> None:
    data = {address: (built.folder / address).read_bytes() for address in built.addresses()}
    assert [address for address, content in data.items() if b"PLANTED" in content] == []
    assert [address for address in data if address.lower().endswith((".mov", ".db", ".bak", ".jpg", ".jpeg"))] == []
    assert "activities/hao/校徽.svg" in data
    assert [
        address for address in pictures(built) if b"hdrgm" in data[address] or b"\xff\xd8\xff" in data[address]
    ] == []


def test_sizes_are_apart_and_none_is_larger_than_its_photo(built: BuiltSite) -> None:
    widths: dict[str, list[int]] = {}
    for address in pictures(built):
        key, _, width = Path(address).stem.partition("-")
        widths.setdefault(key, []).append(int(width))
    for found in widths.values():
        ordered = sorted(found)
        assert all(wide >= narrow * 1.25 for narrow, wide in pairwise(ordered))
    assert sorted(max(found) for found in widths.values()) == [1, 320, 330, 340, 350, 360, 370, 380, 400, 1600]


def test_renamed_photos_are_not_decoded_again(built: BuiltSite, decoded: list[str]) -> None:
    folder = built.root / GOOD
    before = pictures(built)
    (folder / "mmexport1698200000000.jpg").rename(folder / "升旗.jpg")
    (folder / "A.jpg").rename(folder / "换了名.jpg")
    decoded.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "decode", lambda photo: decoded.append(photo.name))
        again = build(built.root, preview=True)
    assert decoded == []
    assert pictures(again) == before
