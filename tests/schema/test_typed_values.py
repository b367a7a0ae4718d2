"""Each kind of value, as teachers write it."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from dangjian.schema import typed_values


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("第一党支部、第二党支部", ("第一党支部", "第二党支部")),
        (["第一党支部", "第二党支部，第三党支部"], ("第一党支部", "第二党支部", "第三党支部")),
        (["第一党支部", None, " "], ("第一党支部",)),
        ("", ()),
    ],
)
def test_names_are_taken_apart(typed: object, names: tuple[str, ...]) -> None:
    assert typed_values.names(typed) == names


def test_an_item_of_a_list_of_words_stays_whole() -> None:
    assert typed_values.texts(["一师一徒，同上一课", "听评课"]) == ("一师一徒，同上一课", "听评课")


def test_sentences_keep_their_commas_and_their_names() -> None:
    assert typed_values.sentences("先听，再说。\n后做。") == ("先听，再说。", "后做。")
    assert typed_values.sentences({"晨诵": None, "护学": "六个路口"}) == ("晨诵", "护学：六个路口")
    assert typed_values.sentences(["甲", {"乙": "丙"}]) == ("甲", "乙：丙")


@pytest.mark.parametrize("typed", ["20", "20人", "２０", "20 名"])
def test_a_number_may_bear_its_unit(typed: str) -> None:
    assert typed_values.number(typed) == 20


@pytest.mark.parametrize("typed", ["[0.5, 0.3]", ["50%", "30%"], ["50", "30"], "0.5，0.3"])
def test_a_focal_point_is_two_shares(typed: object) -> None:
    assert typed_values.focal_point(typed) == (0.5, 0.3)


@pytest.mark.parametrize("typed", ["左", ["1", "2", "3"], ["nan", "0.1"], ["-0.2", "0.1"], ["1200", "300"]])
def test_other_focal_points_are_refused(typed: object) -> None:
    with pytest.raises(PydanticCustomError):
        typed_values.focal_point(typed)


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "http://[", "file:///c:/a"])
def test_an_address_that_could_do_harm_is_no_link(typed: str) -> None:
    for reads in (typed_values.url, typed_values.link):
        with pytest.raises(PydanticCustomError):
            reads(typed)


@pytest.mark.parametrize("typed", ["guide/index.md", "https://example.org/", "mailto:office@example.org", "tel:000"])
def test_a_link_leads_to_a_file_or_a_known_kind_of_address(typed: str) -> None:
    assert typed_values.link(typed) == typed


@pytest.mark.parametrize("typed", ["../a.jpg", "/a.jpg", "C:\\a.jpg", "\\\\server\\a.jpg", "甲/../../a.jpg"])
def test_a_photo_lies_in_the_entrys_folder(typed: str) -> None:
    with pytest.raises(PydanticCustomError):
        typed_values.file(typed)


def test_a_photo_may_lie_in_a_folder_below() -> None:
    assert typed_values.file(".\\照片\\合影.jpg") == "照片/合影.jpg"
