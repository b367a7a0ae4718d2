"""Photos in the text: what a reader of the finished page gets."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dangjian.markup.pictures import BodyPictures
from dangjian.views.picture import PictureView, Source

PLANTING = PictureView(
    url="assets/pictures/aa-1600.webp",
    src="assets/pictures/aa-960.webp",
    sources=(Source("assets/pictures/aa-480.webp", 480), Source("assets/pictures/aa-1600.webp", 1600)),
    width_px=1600,
    height_px=1200,
    alt="师生在后山种树",
    caption="师生在后山种树",
    credit="校宣传组",
    key="photo-1",
)
LOST = PictureView(
    url="", src="", sources=(), width_px=0, height_px=0, alt="丢了的照片", is_missing=True, key="photo-2"
)
MILL = replace(PLANTING, key="photo-3", moving_url="assets/pictures/cc-480-moving.webp")
PICTURES = {
    "activities/x/mill.gif": MILL,
    "activities/x/种树 (1).jpg": PLANTING,
    "activities/x/a.jpg": PLANTING,
    "activities/x/lost.jpg": LOST,
    "activities/shared/b.jpg": PLANTING,
}


def convert(text: str, *, page_url: str = "activities/x/") -> BeautifulSoup:
    pictures = BodyPictures(PICTURES, credit_label="摄影：")
    pictures.turn_to(source_path="activities/x/index.md", page_url=page_url)
    markdown = Markdown(
        extensions=["dangjian.markup.pictures", "attr_list"],
        extension_configs={"dangjian.markup.pictures": {"pictures": pictures}},
    )
    return BeautifulSoup(markdown.convert(text), "html.parser")


def test_a_photo_on_its_own_becomes_a_figure_with_its_caption_and_all_sizes() -> None:
    page = convert("春天来了。\n\n![九点开挖](a.jpg)\n\n下山。")

    figure = page.find("figure")
    image = figure.find("img")
    assert figure.find("figcaption").get_text() == "九点开挖摄影：校宣传组"
    assert image["srcset"] == "../../assets/pictures/aa-480.webp 480w, ../../assets/pictures/aa-1600.webp 1600w"
    assert (image["width"], image["height"], image["alt"]) == ("1600", "1200", "九点开挖")
    assert figure.find("a")["href"] == "../../assets/pictures/aa-1600.webp"


def test_a_moving_picture_is_ready_to_move_and_stands_still_until_it_may() -> None:
    figure = convert("![风车转起来了](mill.gif)").find("figure")

    frames = figure.select_one("[data-dj~=moving] a[data-dj-photo] picture source")
    assert frames["srcset"] == "../../assets/pictures/cc-480-moving.webp"
    assert frames["media"] == "not all"
    assert figure.find("img")["src"] == "../../assets/pictures/aa-960.webp"


def test_a_moving_picture_among_words_stands_still() -> None:
    page = convert("看 ![风车](mill.gif) 转。")

    assert page.find("img")["src"] == "../../assets/pictures/aa-960.webp"
    assert page.find("source") is None


def test_a_photo_without_words_takes_the_caption_written_elsewhere() -> None:
    page = convert("![](a.jpg)")

    assert page.find("figcaption").find("span").get_text() == "师生在后山种树"
    assert page.find("img")["alt"] == "师生在后山种树"


@pytest.mark.parametrize("target", ["种树%20(1).jpg", "<种树 (1).jpg>", "./a.jpg", "../shared/b.jpg"])
def test_targets_as_authors_write_them_are_found(target: str) -> None:
    assert convert(f"![]({target})").find("figure") is not None


def test_two_photos_in_one_paragraph_stand_in_a_row() -> None:
    page = convert("![一](a.jpg)\n![二](../shared/b.jpg)")

    row = page.find(class_="dj-figures-row")
    assert [item.get_text() for item in row.find_all("figcaption")] == ["一摄影：校宣传组", "二摄影：校宣传组"]


def test_a_photo_inside_a_sentence_stays_inside_it() -> None:
    page = convert("看这里 ![图标](a.jpg) 就是。")

    assert page.find("figure") is None
    assert page.find("img")["alt"] == "图标"
    assert "看这里" in page.get_text() and "就是" in page.get_text()


def test_a_photo_that_cannot_be_read_leaves_a_panel_with_its_words() -> None:
    page = convert("![全体合影](lost.jpg)")

    assert page.find("img") is None
    assert "全体合影" in page.get_text()


def test_pictures_of_other_sites_and_unknown_files_are_left_to_the_host() -> None:
    page = convert("![a](https://example.org/a.png)\n\n![b](diagram.svg)")

    assert [image["src"] for image in page.find_all("img")] == ["https://example.org/a.png", "diagram.svg"]
    assert page.find("figure") is None


def test_markup_in_a_caption_is_text() -> None:
    page = convert('![a](a.jpg "<script>alert(1)</script>")')

    assert page.find("script") is None
    assert "<script>alert(1)</script>" in unescape(page.find("figcaption").get_text())


def test_addresses_are_relative_to_pages_that_end_in_html() -> None:
    page = convert("![a](a.jpg)", page_url="activities/x/index.html")

    assert page.find("a")["href"] == "../../assets/pictures/aa-1600.webp"
    assert convert("![a](a.jpg)", page_url="about.html").find("a")["href"] == "assets/pictures/aa-1600.webp"


def test_a_photo_placed_with_html_keeps_its_tag_and_names_a_published_size() -> None:
    image = convert('<p><img alt="种树" src="%E7%A7%8D%E6%A0%91 (1).jpg" width="300"></p>').find("img")

    assert image["src"] == "../../assets/pictures/aa-960.webp"
    assert (image["alt"], image["width"]) == ("种树", "300")


def test_a_lost_photo_placed_with_html_becomes_its_panel() -> None:
    page = convert('前面 <img src="lost.jpg"> 后面')

    assert page.find("img") is None
    assert page.find(class_="dj-picture--missing").get_text() == "丢了的照片"


def test_a_picture_of_another_site_placed_with_html_is_left_alone() -> None:
    assert convert('<img src="https://example.org/a.jpg">').find("img")["src"] == "https://example.org/a.jpg"
