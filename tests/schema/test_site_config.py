"""What a school decides in site_config/."""

from __future__ import annotations

from dangjian.schema.declaring import declared_fields
from dangjian.schema.site_config import Schema, read_schema

SCHOOL = "全称: 禾汀小学\n简称: 禾汀小学\n行政区划: 示例省示例市\n"


def schema_of(**files: str) -> Schema:
    data = {f"{name}.yml": text.encode() for name, text in {"school": SCHOOL, **files}.items()}
    schema, problems = read_schema(data)
    assert problems == ()
    return schema


def test_three_lines_make_a_complete_site() -> None:
    schema = schema_of()
    assert schema.school.name == "禾汀小学"
    assert list(schema.collections)[:3] == ["branches", "brands", "activities"]


def test_the_menu_stands_in_the_order_of_the_file() -> None:
    schema = schema_of(collections="荣誉成果:\n  名称: 荣誉墙\n社团:\n  量词: 个\n")
    assert [item.label for item in list(schema.collections.values())[:3]] == ["荣誉墙", "社团", "组织概况"]
    assert schema.collections["achievements"].folder == "achievements"
    assert schema.collections["社团"].kind == "note"


def test_a_field_is_renamed_required_ordered_and_another_added() -> None:
    text = "活动报道:\n  字段:\n    地点: {名称: 在哪里, 必填: 是, 顺序: 0}\n    天气: {类型: 文字, 例: 晴}\n"
    collection = schema_of(collections=text).collections["activities"]
    place = declared_fields(collection.entity_type)["place"]
    assert (collection.label_of(place), collection.is_required(place)) == ("在哪里", True)
    assert collection.fields_in_order()[0] is place
    assert [(extra.label, extra.example) for extra in collection.extra_fields] == [("天气", "晴")]


def test_the_deepest_folder_decides_the_collection() -> None:
    schema = schema_of(collections="读书会:\n  文件夹: activities/reading\n")
    assert schema.collection_for("activities/reading/a/index.md").label == "读书会"
    assert schema.collection_for("activities/a/index.md").key == "activities"
    assert schema.collection_for("about.md").key == "pages"


def test_a_schools_word_joins_or_renames_those_of_the_vocabulary() -> None:
    text = "活动类型: [晨诵, {名称: 党员活动日, 编号: theme_party_day, 同义词: 党日+}]\n体裁: 诗歌、书信\n"
    words = schema_of(vocabularies=text).vocabularies
    renamed = words["activity_types"].find("主题党日")
    assert renamed is not None and (renamed.label, renamed.key) == ("党员活动日", "theme_party_day")
    assert words["activity_types"].term_for("党日+") is renamed
    assert words["activity_types"].term_for("晨诵").label == "晨诵"
    assert [term.label for term in words["genres"].terms][-2:] == ["诗歌", "书信"]


def test_a_phrase_may_leave_a_hole_out() -> None:
    assert schema_of(texts="photo_count: 照片\n").texts.photo_count == "照片"


def test_days_of_mourning_are_dates() -> None:
    schema = schema_of(school=SCHOOL + "悼念日: [2026-12-13]\n")
    assert [day.edtf for day in schema.school.mourning] == ["2026-12-13"]


def test_a_place_in_the_school_file_is_known() -> None:
    schema = schema_of(school=SCHOOL + "校徽: 校徽.png\n")
    assert str(schema.place_in_school("badge")) == "site_config/school.yml:4"
