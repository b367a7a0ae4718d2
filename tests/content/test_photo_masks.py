"""A mask holds wherever its photo is shown; a photo whose mask cannot be read is not shown at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from dangjian.content.picture_plan import lettering_recipe_of, recipe_of
from dangjian.content.source import SourceFile
from dangjian.pictures.photo import Photo
from dangjian.pictures.variants import Picture
from dangjian.schema.entities.parts import PhotoNote
from dangjian.schema.picture_settings import PictureSettings
from dangjian.site_folder import SiteFiles
from dangjian.site_plan import SitePlan, plan_site

STORY = "---\n标题: {title}\n日期: 2024年10月25日\n活动类型: 主题党日\n{more}---\n正文。\n"
BOX = (0.4, 0.2, 0.1, 0.1)


def story(title: str = "立足岗位作贡献", *, more: str = "") -> str:
    return STORY.format(title=title, more=f"{more}\n" if more else "")


def photo(path: str, *, digest: str = "", is_screenshot: bool = False) -> Photo:
    return Photo(
        Path(path), Path(path).name, 1600, 1200, digest or path, "", None, "#808080", is_screenshot=is_screenshot
    )


def plan(tree: dict[str, str | Photo]) -> SitePlan:
    school = "全称: 禾汀小学\n简称: 禾汀小学\n行政区划: 示例省示例市示例县\n"
    files = SiteFiles(
        sources=tuple(SourceFile(path, text.encode()) for path, text in tree.items() if isinstance(text, str)),
        config={"school.yml": school.encode()},
        photos={path: item for path, item in tree.items() if isinstance(item, Photo)},
        paths=tuple(tree),
    )
    return plan_site(files)


def pictures(more: str, *names: str) -> dict[str, Picture]:
    tree: dict[str, str | Photo] = {"activities/a/index.md": story(more=more)}
    tree |= {f"activities/a/{name}": photo(f"activities/a/{name}") for name in names or ("合影.jpg",)}
    return {path.rpartition("/")[2]: item for path, item in plan(tree).pictures.items()}


@pytest.mark.parametrize(
    "written",
    [
        "[[0.4, 0.2, 0.1, 0.1]]",
        "[0.4, 0.2, 0.1, 0.1]",
        "[[40, 20, 10, 10]]",
        "[[40%, 20%, 10%, 10%]]",
        "40% 20% 10% 10%",
        "'0.4，0.2，0.1，0.1'",
        "【【0.4，0.2，0.1，0.1】】",
        "[['0.4 0.2 0.1 0.1']]",
    ],
)
def test_a_box_is_read_however_it_is_written(written: str) -> None:
    assert pictures(f"图片:\n  - 文件: 合影.jpg\n    打码: {written}")["合影.jpg"].mosaic == (BOX,)


@pytest.mark.parametrize(
    ("written", "count"), [("[[0.4, 0.2, 0.1, 0.1], [0.6, 0.2, 0.1, 0.1]]", 2), ("40 20 10 10；60 20 10 10", 2)]
)
def test_there_may_be_several_boxes(written: str, count: int) -> None:
    assert len(pictures(f"图片:\n  - 文件: 合影.jpg\n    打码: {written}")["合影.jpg"].mosaic) == count


def test_a_box_drawn_a_little_over_the_edge_ends_there() -> None:
    note = PhotoNote.model_validate({"mosaic": ["0.9", "0.5", "0.11", "0.51"]})
    assert [round(share, 6) for share in note.mosaic[0]] == [0.9, 0.5, 0.1, 0.5]


@pytest.mark.parametrize(
    "written",
    [
        "左边",
        "[0.4, 0.2, 0.1]",
        "[[0.4, 0.2, 0.1], [0.1, 0.4, 0.2, 0.1, 0.1]]",
        "[120, 80, 60, 60]",
        "[0.4, 0.2, 0, 0.1]",
        "[-0.1, 0.2, 0.3, 0.1]",
        "[0.9, 0.2, 0.3, 0.1]",
        "[]",
        "",
        "{左: 0.4}",
    ],
)
def test_a_photo_whose_boxes_cannot_be_read_is_not_shown(written: str) -> None:
    tree: dict[str, str | Photo] = {
        "activities/a/index.md": story(more=f"图片:\n  - 文件: 合影.jpg\n    打码: {written}"),
        "activities/a/合影.jpg": photo("合影.jpg"),
        "activities/a/会场.jpg": photo("会场.jpg"),
    }
    planned = plan(tree)
    assert list(planned.pictures) == ["activities/a/会场.jpg"]
    (told,) = [problem for problem in planned.problems if problem.code == "photo.withheld"]
    assert str(told.where) == "docs/activities/a/index.md:7"
    assert told.what == "照片「合影.jpg」的「打码」或「隐藏」没有写成，怕露出人脸，先没有放到网站上。"


NOTES = {"activities/a/合影.jpg": photo("合影.jpg"), "activities/a/会场.jpg": photo("会场.jpg")}


def shown_and_told(more: str) -> tuple[list[str], list[str]]:
    """Names of the photos that are published, and lines with codes of what is told of withholding."""
    planned = plan({"activities/a/index.md": story(more=more), **NOTES})
    told = [f"{item.where.line} {item.code}" for item in planned.problems if item.code.endswith("withheld")]
    return [path.rpartition("/")[2] for path in planned.pictures], told


@pytest.mark.parametrize(
    "note",
    [
        "打马: [0.4, 0.2, 0.1, 0.1]",
        "打碼: [0.4, 0.2, 0.1, 0.1]",
        "马塞克: [0.4, 0.2, 0.1, 0.1]",
        "遮当: 左边的孩子",
        "模糊: 左边的孩子",
        "mosiac: [0.4, 0.2, 0.1, 0.1]",
        "脸: [0.4, 0.2, 0.1, 0.1]",
        "打码: [0.4, 0.2, 0.1, 0.1], 打马: [0.6, 0.2, 0.1, 0.1]",
        "打码: [0.4, 0.2, 0.1, 0.1], 马赛克: [0.6, 0.2, 0.1, 0.1]",
        "隐藏: 先别放",
        "隐臧: 是",
        "不公开: 是",
    ],
)
def test_a_photo_whose_wish_is_misspelt_is_not_shown(note: str) -> None:
    shown, told = shown_and_told(f"图片:\n  - {{文件: 合影.jpg, {note}}}")
    assert shown == ["会场.jpg"]
    assert told == ["6 photo.withheld"]


@pytest.mark.parametrize(
    ("notes", "line"),
    [
        ("图片:\n  - {文件: 合照.jpg, 打码: [0.4, 0.2, 0.1, 0.1]}", 6),
        ('图片:\n  - {文件: "合照*.jpg", 打码: [0.4, 0.2, 0.1, 0.1]}', 6),
        ("图片:\n  - {打码: [0.4, 0.2, 0.1, 0.1]}", 6),
        ("图片:\n  - {打马: 左边}", 6),
        ("图片:\n  - 合影.jpg 打码 0.4 0.2 0.1 0.1", 6),
        ("图片:\n  合影.jpg: 打码 [0.4, 0.2, 0.1, 0.1]", 6),
        ("图片:\n  - 文件: 合影.jpg\n    打码: [0.4, 0.2, 0.1, 0.1]\n    打码: [0.6, 0.2, 0.1, 0.1]", 8),
        ("图片:\n  - {文件: 合影.jpg, 打码: [0.4, 0.2, 0.1, 0.1}", 6),
        ("图片: &甲\n  - 文件: 合影.jpg\n    打码: [0.4, 0.2, 0.1, 0.1]", 7),
        ("图片: [合影.jpg, 会场.jpg]\n打码: [0.4, 0.2, 0.1, 0.1]", 6),
        ("图片: [合影.jpg, 会场.jpg]\n打马: [0.4, 0.2, 0.1, 0.1]", 6),
    ],
)
def test_where_it_is_not_certain_which_photo_is_meant_none_is_shown_unmasked(notes: str, line: int) -> None:
    shown, told = shown_and_told(notes)
    assert shown == []
    assert f"{line} photo.all_withheld" in told


def test_photos_that_are_masked_are_shown_though_another_mask_got_lost() -> None:
    mask = "打码: [0.4, 0.2, 0.1, 0.1]"
    assert shown_and_told(f"图片: [{{文件: 合影.jpg, {mask}}}, {{文件: 会厂.jpg, {mask}}}]") == (
        ["合影.jpg"],
        ["5 photo.all_withheld"],
    )


def test_a_photo_that_is_called_hidden_under_a_wrong_name_is_not_shown() -> None:
    assert shown_and_told("图片: [{文件: 合影1.jpg, 隐藏: 是}]")[0] == ["会场.jpg"]
    assert shown_and_told("封面: 合影.jpg\n图片: [{文件: '合*.jpg', 隐藏: 是}]")[0] == ["会场.jpg"]
    assert shown_and_told("图片: [{文件: 早就拿走了.jpg, 隐藏: 是}]")[0] == ["会场.jpg", "合影.jpg"]


def test_a_photo_hidden_in_one_story_is_hidden_in_all_and_that_is_told() -> None:
    planned = plan(
        {
            "activities/a/index.md": story(more="图片: [{文件: 合影.jpg, 隐藏: 是}]"),
            "activities/a/合影.jpg": photo("x", digest="same"),
            "activities/b/index.md": story("另一篇"),
            "activities/b/copy.jpg": photo("y", digest="same"),
        }
    )
    assert planned.pictures == {}
    (told,) = [problem for problem in planned.problems if problem.code == "photo.hidden_elsewhere"]
    assert told.where.path == "docs/activities/b/index.md"
    assert "docs/activities/a/index.md:5" in told.what


@pytest.mark.parametrize(
    "more",
    [
        "摘要: 遮挡与光，一堂物理课：打码的秘密\n地典: 操场",
        "图片: [{文件: 合影.jpg, 说名: 打码以后的合影}]",
        "图片: [{文件: 合影.jpg, 说明: 全体合影, 隐藏: 否}]\n地典: 操场",
        "图片: [合影.jpg, 会场.jpg]\n打卡地点: 操场",
    ],
)
def test_other_slips_and_words_withhold_nothing(more: str) -> None:
    assert shown_and_told(more) == (["会场.jpg", "合影.jpg"], [])


@pytest.mark.parametrize("line", ["草稿: 先放着", "草搞: 是", "草稿箱: 是", "drafts: true", "- 草稿: 是\n  x"])
def test_a_page_that_may_be_a_draft_is_not_published(line: str) -> None:
    planned = plan({"activities/a/index.md": story(more=line), **NOTES})
    assert "activities/a/index.md" not in planned.pages
    assert planned.pictures == {}
    assert "value.draft" in {problem.code for problem in planned.problems}


def test_a_mask_holds_for_other_stories_copies_and_near_spellings() -> None:
    tree: dict[str, str | Photo] = {
        "activities/a/index.md": story(more="图片: [{文件: IMG 1.JPG, 打码: [0.4, 0.2, 0.1, 0.1]}]"),
        "activities/a/img 1.jpg": photo("x", digest="same"),
        "activities/b/index.md": story("另一篇", more="图片: [{文件: copy.jpg}]"),
        "activities/b/copy.jpg": photo("y", digest="same"),
        "activities/b/other.jpg": photo("z"),
    }
    boxes = {path: item.mosaic for path, item in plan(tree).pictures.items()}
    assert boxes == {
        "activities/a/img 1.jpg": (BOX,),
        "activities/b/copy.jpg": (BOX,),
        "activities/b/other.jpg": (),
    }


def test_a_pattern_masks_all_photos_it_means_and_several_notes_add_up() -> None:
    notes = '图片: [{文件: "合影*.jpg", 打码: [0.4, 0.2, 0.1, 0.1]}, {文件: 合影2.jpg, 打码: [0.6, 0.2, 0.1, 0.1]}]'
    found = pictures(notes, "合影1.jpg", "合影2.jpg", "会场.jpg")
    assert {name: len(item.mosaic) for name, item in found.items()} == {"会场.jpg": 0, "合影1.jpg": 1, "合影2.jpg": 2}


def asked(*notes: str) -> list[str]:
    tree: dict[str, str | Photo] = {
        "activities/a/index.md": story(more=f"图片: [{', '.join(notes)}]"),
        "activities/a/合影.jpg": photo("x"),
        "activities/a/会场.jpg": photo("y"),
    }
    return [problem.what for problem in plan(tree).problems if problem.code == "photo.minors"]


@pytest.mark.parametrize(
    "more",
    [
        "未成年人: 无",
        "未成年人: 有, 授权: 已授权",
        "未成年人: 有, 授权: 已授权至2027年6月",
        "未成年人: 待确认, 授权: 仅背影远景",
        "未成年人: 有, 打码: [0.4, 0.2, 0.1, 0.1]",
        "未成年人: 有, 隐藏: 是",
        "授权: 待确认",
    ],
)
def test_nobody_is_asked_where_all_is_said(more: str) -> None:
    assert asked(f"{{文件: 合影.jpg, {more}}}") == []


@pytest.mark.parametrize(
    "more", ["未成年人: 有", "未成年人: 待确认", "未成年人: 不确定, 授权: 待确认", "未成年人: 有, 授权: 不需要"]
)
def test_it_is_asked_who_consented_to_pupils_being_shown(more: str) -> None:
    assert asked(f"{{文件: 合影.jpg, {more}}}") == [
        "照片「合影.jpg」里有（或可能有）认得出的学生，还没有写明家长是否同意公开。"
    ]


def test_what_several_notes_say_of_a_photo_counts_together() -> None:
    everyone = '{文件: "*.jpg", 未成年人: 有}'
    assert asked(everyone, "{文件: 合影.jpg, 授权: 已授权}", "{文件: 会场.jpg, 未成年人: 无}") == []
    assert asked(everyone, "{文件: 合影.jpg, 授权: 已授权}") == [
        "照片「会场.jpg」里有（或可能有）认得出的学生，还没有写明家长是否同意公开。"
    ]
    assert asked(everyone)[0].startswith("照片「会场.jpg」、「合影.jpg」里")


def test_certificates_and_screenshots_are_made_with_more_care() -> None:
    tree: dict[str, str | Photo] = {
        "achievements/a.md": "---\n名称: 先进集体\n级别: 县级\n日期: 2024年\n证书图: 证书.jpg\n---\n",
        "achievements/证书.jpg": photo("c"),
        "activities/a/index.md": story(),
        "activities/a/群聊.png": photo("s", is_screenshot=True),
        "activities/a/会场.jpg": photo("p"),
    }
    settings = PictureSettings()
    recipes = {path.rpartition("/")[2]: item.recipe for path, item in plan(tree).pictures.items()}
    assert recipes["证书.jpg"] == recipes["群聊.png"] == lettering_recipe_of(settings)
    assert recipes["会场.jpg"] == recipe_of(settings)
    assert lettering_recipe_of(settings).quality > recipe_of(settings).quality
