"""Which photos an entry has, in which order, with which words."""

from __future__ import annotations

from content.reading_room import photo, read, story
from dangjian.content.captions import gather_photos
from dangjian.content.entry import Entry
from dangjian.schema.entities.parts import PhotoNote

FOLDER = "activities/zhi-shu"


def entry_of(tree: dict[str, str]) -> Entry:
    return read({f"{FOLDER}/{path}": text for path, text in tree.items()}).entries[0]


def captions(entry: Entry) -> list[tuple[str, str]]:
    return [(item.name, item.caption) for item in entry.photos]


def test_photos_beside_the_page_are_taken_in_by_their_numbers() -> None:
    entry = entry_of({"index.md": story(), "照片10.jpg": "", "照片2.jpg": "", "更多/照片1.jpg": ""})
    assert [item.name for item in entry.photos] == ["照片1.jpg", "照片2.jpg", "照片10.jpg"]


def test_notes_stand_first_in_their_own_order() -> None:
    entry = entry_of({"index.md": story("图片: {b.jpg: 浇水, a.jpg: 挖坑}\n"), "a.jpg": "", "b.jpg": "", "c.jpg": ""})
    assert captions(entry) == [("b.jpg", "浇水"), ("a.jpg", "挖坑"), ("c.jpg", "")]


def test_a_pattern_says_something_of_several_and_a_later_note_more_of_one() -> None:
    front = '图片:\n  - {文件: "*.jpg", 摄影: 示例甲}\n  - {文件: b.jpg, 说明: 浇水}\n'
    entry = entry_of({"index.md": story(front), "a.jpg": "", "b.jpg": ""})
    assert [(item.name, item.caption, item.credit) for item in entry.photos] == [
        ("a.jpg", "", "示例甲"),
        ("b.jpg", "浇水", "示例甲"),
    ]


def test_a_bracket_in_a_file_name_is_no_pattern() -> None:
    entry = entry_of(
        {"index.md": story('图片: [{文件: "捐书 [*].jpg", 说明: 捐书}]\n'), "捐书 [1].jpg": "", "捐书 1.jpg": ""}
    )
    assert captions(entry) == [("捐书 [1].jpg", "捐书"), ("捐书 1.jpg", "")]


def test_a_file_beside_a_photo_is_its_caption() -> None:
    content = read(
        {
            f"{FOLDER}/index.md": story(),
            f"{FOLDER}/a.jpg": "",
            f"{FOLDER}/a.md": "挖坑的\n人。\n",
            f"{FOLDER}/b.jpg": "",
            f"{FOLDER}/b.jpg.md": "浇水的人。",
        }
    )
    assert len(content.entries) == 1
    assert captions(content.entries[0]) == [("a.jpg", "挖坑的 人。"), ("b.jpg", "浇水的人。")]
    assert content.sidecars == {f"{FOLDER}/a.md", f"{FOLDER}/b.jpg.md"}


def test_a_page_beside_a_photo_of_its_name_is_a_page_outside_an_entrys_folder() -> None:
    content = read({"people/mai.md": "从教二十年。", "people/mai.jpg": ""})
    assert content.sidecars == frozenset()
    assert content.entries[0].kind == "person"


def test_a_hidden_photo_is_left_out() -> None:
    entry = entry_of({"index.md": story("图片: [{文件: a.jpg, 隐藏: 是}]\n"), "a.jpg": "", "b.jpg": ""})
    assert [item.name for item in entry.photos] == ["b.jpg"]


def test_the_cover_is_chosen_named_or_the_first_landscape() -> None:
    assert entry_of({"index.md": story("封面: b.jpg\n"), "a.jpg": "", "b.jpg": ""}).cover.name == "b.jpg"  # type: ignore[union-attr]
    assert entry_of({"index.md": story(), "a.jpg": "", "封面.jpg": ""}).cover.name == "封面.jpg"  # type: ignore[union-attr]
    photos = {"f/a.jpg": photo("a.jpg", width_px=900, height_px=1600), "f/b.jpg": photo("b.jpg")}
    gathered, _ = gather_photos(
        folder="f", beside=[*photos], notes=(), cover="", in_body=(), photos=photos, sidecars={}
    )
    assert [item.name for item in gathered] == ["a.jpg", "b.jpg"]


def test_words_in_the_file_are_the_caption_where_nobody_said_more() -> None:
    photos = {"f/a.jpg": photo("a.jpg", description="相机里的话"), "f/b.jpg": photo("b.jpg", description="相机里的话")}
    gathered, complaints = gather_photos(
        folder="f",
        beside=[*photos],
        notes=(PhotoNote(file="b.jpg", caption="浇水"),),
        cover="",
        in_body=(),
        photos=photos,
        sidecars={},
    )
    assert [(item.name, item.caption) for item in gathered] == [("b.jpg", "浇水"), ("a.jpg", "相机里的话")]
    assert complaints == ()


def test_a_photo_in_the_text_is_marked_and_found_by_its_real_name() -> None:
    entry = entry_of(
        {"index.md": story(body="![捐书](捐书%20(1).jpg)\n\n```\n![](b.jpg)\n```"), "捐书 (1).jpg": "", "b.jpg": ""}
    )
    assert [(item.name, item.is_in_body) for item in entry.photos] == [("捐书 (1).jpg", True), ("b.jpg", False)]
