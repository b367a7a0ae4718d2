"""A wall of photos is made when somebody looks at it; what it is made from tells before whether it changed."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from dangjian.views.entry_pictures import gallery, picture_wall
from dangjian.views.materials import Materials
from dangjian.views.picture_wall import PictureWall

from .small_school import materials_of, story

PATH = "activities/a/index.md"
NOTES = "图片:\n  - {文件: 甲.jpg, 说明: 全体合影, 摄影: 校宣传组, 焦点: [0.25, 0.3]}\n"
PHOTOS = ("封面", "甲", "乙", "丙")
CHANGES = {
    "caption": (NOTES.replace("全体合影", "两个班合影"), "清晨护学", PHOTOS),
    "photographer": (NOTES.replace("校宣传组", "少先队"), "清晨护学", PHOTOS),
    "focus": (NOTES.replace("0.25", "0.75"), "清晨护学", PHOTOS),
    "words for the blind": (NOTES.replace("说明:", "替代文字: 站成三排, 说明:"), "清晨护学", PHOTOS),
    "title, of photos without words": (NOTES, "清晨护学第二回", PHOTOS),
    "one more": (NOTES, "清晨护学", (*PHOTOS, "丁")),
    "one less": (NOTES, "清晨护学", PHOTOS[:-1]),
    "one in the text": (NOTES, "清晨护学", PHOTOS),
    "one hidden": (NOTES + "  - {文件: 乙.jpg, 隐藏: 是}\n", "清晨护学", PHOTOS),
    "one that never came": (NOTES + "  - {文件: 丢了.jpg, 说明: 全体合影}\n", "清晨护学", PHOTOS),
    "order": (NOTES + "  - {文件: 乙.jpg}\n", "清晨护学", PHOTOS),
    "cover": (NOTES + "封面: 乙.jpg\n", "清晨护学", PHOTOS),
}


def school(notes: str, title: str, photos: tuple[str, ...], *, text: str = "") -> Materials:
    return materials_of({PATH: story(title, more=notes) + text, **{f"activities/a/{name}.jpg": "" for name in photos}})


def wall_of(materials: Materials) -> PictureWall:
    (entry,) = (entry for entry in materials.library.entries if entry.page_path == PATH)
    wall = gallery(entry, materials=materials)
    assert isinstance(wall, PictureWall)
    return wall


USUAL = (NOTES, "清晨护学", PHOTOS)


def test_it_is_as_good_as_a_tuple() -> None:
    wall = wall_of(school(*USUAL))
    shown = tuple(wall)
    assert len(wall) == len(shown) == 3
    assert (wall[0], wall[-1], wall[1:]) == (shown[0], shown[-1], shown[1:])
    assert wall == shown
    assert hash(wall) == hash(shown)
    assert [photo.wide is not None for photo in wall] == [True] * 3


def test_nothing_is_made_before_somebody_looks() -> None:
    materials = school(*USUAL)
    wall = wall_of(materials)
    pickle.dumps(wall)
    assert (len(wall), bool(wall), materials.entry_pictures) == (3, True, {})
    assert wall[0].caption == "全体合影"
    assert len(materials.entry_pictures) == 1


@pytest.mark.parametrize("change", CHANGES)
def test_a_wall_that_looks_different_is_made_from_something_different(change: str) -> None:
    text = "\n![](乙.jpg)\n" if change == "one in the text" else ""
    one, other = wall_of(school(*USUAL)), wall_of(school(*CHANGES[change], text=text))
    assert pickle.dumps(one) != pickle.dumps(other)
    assert one != other


def test_the_same_wall_is_made_from_the_same() -> None:
    assert pickle.dumps(wall_of(school(*USUAL))) == pickle.dumps(wall_of(school(*USUAL)))


def test_pictures_made_otherwise_are_told_apart() -> None:
    """Such as after a new encoder, or with something hidden in them."""
    materials = school(*USUAL)
    first = {path: replace(picture, key="other") for path, picture in materials.pictures.items()}
    again = Materials(materials.library, materials.schema, {**materials.pictures, **first})
    gone = Materials(materials.library, materials.schema, {})
    dumps = {pickle.dumps(wall_of(made)) for made in (materials, again, gone)}
    assert len(dumps) == 3


def test_the_beginning_of_the_anchors_tells_walls_apart() -> None:
    materials = school(*USUAL)
    (entry,) = (entry for entry in materials.library.entries if entry.page_path == PATH)
    walls = [picture_wall(entry, lambda _: True, materials=materials, prefix=prefix) for prefix in ("", "album-")]
    assert len({pickle.dumps(wall) for wall in walls}) == 2
    assert {photo.key for photo in walls[1]} == {f"album-{photo.key}" for photo in walls[0]}
