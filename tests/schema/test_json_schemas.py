"""The JSON Schemas take what the site takes, and point at what it does not know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dangjian.content.front_matter import read_front_matter
from dangjian.content.page_options import PAGE_OPTIONS
from dangjian.schema.collections import ENTITY_TYPES
from dangjian.schema.config_file import read_config_file
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.schema.json_schemas import all_schemas, config_schema, example_value, front_matter_schema
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.reading import read_declared
from dangjian.schema.school import School
from dangjian.schema.site_config import CONFIG_FILES, Schema, read_schema

PROJECT = Path(__file__).parent.parent.parent
SHIPPED = PROJECT / "plugins" / "dangjian" / "schemas"
DEFAULT, _ = read_schema({})
SCHEMAS = all_schemas(DEFAULT, page_options=PAGE_OPTIONS)
TEXT_KINDS = {"text", "prose", "url", "photo", "amount"}


def messages(value: object, schema: dict[str, Any]) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(value)]


def demo_schema() -> Schema:
    folder = PROJECT / "site_config"
    return read_schema({file.name: file.read_bytes() for file in folder.glob("*.yml")})[0]


def every_field() -> list[tuple[type[Declared], DeclaredField]]:
    """Each declared field once, those of the smaller structures included."""
    models: list[type[Declared]] = [*ENTITY_TYPES.values(), School, Policy, PictureSettings]
    found: dict[tuple[type[Declared], str], DeclaredField] = {}
    while models:
        model = models.pop()
        for item in declared_fields(model).values():
            if (model, item.name) in found:
                continue
            found[model, item.name] = item
            if item.parts:
                models.append(item.parts.model)
    return [(model, item) for (model, _), item in found.items()]


FIELDS = every_field()
IDS = [f"{model.__name__}.{item.name}" for model, item in FIELDS]


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_valid_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])


def test_the_shipped_copies_are_current() -> None:
    """If not: ``dangjian schema --out plugins/dangjian/schemas``."""
    shipped = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in SHIPPED.glob("*.json")}
    assert shipped == SCHEMAS


@pytest.mark.parametrize(("model", "item"), FIELDS, ids=IDS)
def test_the_example_of_each_field_is_read_without_a_problem(model: type[Declared], item: DeclaredField) -> None:
    typed = {item.chinese: example_value(item)}
    reading = read_declared(model, typed, lines={}, file="例.md", vocabularies=DEFAULT.vocabularies)
    assert [problem.what for problem in reading.problems if problem.code != "part.missing"] == []
    assert reading.written == {item.name}
    assert getattr(reading.value, item.name) not in (None, "", ())


@pytest.mark.parametrize(("model", "item"), FIELDS, ids=IDS)
def test_the_example_of_each_field_is_taken_by_its_schema(model: type[Declared], item: DeclaredField) -> None:
    name = f"{model.__name__}.{item.name}"
    holding = next(schema for schema in SCHEMAS.values() if name in schema.get("$defs", {}))
    pointed = {"$ref": f"#/$defs/{name}", "$defs": holding["$defs"]}
    assert messages(example_value(item), pointed) == []
    assert messages(None, pointed) == []


def demo_pages() -> list[Path]:
    return sorted((PROJECT / "docs").rglob("*.md"))


def test_the_front_matter_of_the_demo_is_taken() -> None:
    schema = demo_schema()
    wrong: list[str] = []
    for file in demo_pages():
        path = file.relative_to(PROJECT / "docs").as_posix()
        collection = schema.collection_for(path)
        if path == collection.index_source:
            collection = schema.collection_for("")
        keys = {
            name
            for item in declared_fields(collection.entity_type).values()
            if item.kind.name in TEXT_KINDS
            for name in item.names
        }
        matter = read_front_matter(file.read_text(encoding="utf-8"), text_keys=frozenset(keys)).tree.mapping
        if matter:
            own = front_matter_schema(collection, schema, page_options=PAGE_OPTIONS)
            wrong += [f"{path} {message}" for message in messages(matter, own)]
    assert wrong == []


@pytest.mark.parametrize("name", CONFIG_FILES)
def test_the_settings_of_the_demo_are_taken(name: str) -> None:
    file = PROJECT / "site_config" / name
    values = read_config_file(file.read_bytes() if file.exists() else None, path=name).values
    if values:
        assert messages(values, config_schema(name, demo_schema())) == []


STORY = {"标题": "把树种在后山", "日期": "2024年3月9日", "活动类型": ["志愿服务"]}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"地点": None},
        {"place": "后山"},
        {"活动时间": "2024年3月"},
        {"图片": "合影.jpg"},
        {"图片": ["合影.jpg", {"全景.jpg": "从山顶看"}, {"文件": "a.jpg", "说明": "栽树", "封面": "是"}]},
        {"图片": {"合影.jpg": "大家", "全景.jpg": {"说明": "山", "摄影": "校宣传组"}}},
        {"署名": {"文": "校宣传组", "图": ["甲", "乙"]}},
        {"署名": "文：校宣传组"},
        {"来源": "示例教育报"},
        {"荣誉": ["先进基层党组织"]},
        {"hide": ["toc"]},
        {"草稿": True},
    ],
)
def test_every_form_the_site_reads_is_taken(more: dict[str, object]) -> None:
    assert messages(STORY | more, SCHEMAS["activities.front-matter.json"]) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"标提": "x"}, "'标提'"),
        ({"图片": [{"文件": "a.jpg", "说名": "栽树"}]}, "'说名'"),
        ({"来源": {"媒体": "示例教育报", "网只": "x"}}, "'网只'"),
        ({"草稿": []}, "[]"),
    ],
)
def test_a_wrong_key_or_value_is_pointed_at(wrong: dict[str, object], said: str) -> None:
    found = messages(STORY | wrong, SCHEMAS["activities.front-matter.json"])
    assert len(found) == 1
    assert said in found[0]


def test_what_a_collection_requires_may_stand_under_any_of_its_names() -> None:
    schema = SCHEMAS["activities.front-matter.json"]
    assert messages({"date": "2024", "type": "家访"}, schema) != []
    assert messages({"date": "2024", "types": "家访"}, schema) == []
    assert messages({"时间": "2024", "分类": "家访"}, schema) == []


def test_words_of_a_vocabulary_are_offered_but_not_forced() -> None:
    field = SCHEMAS["activities.front-matter.json"]["$defs"]["Story.genre"]
    assert "消息" in field["anyOf"][0]["enum"]
    assert messages(STORY | {"体裁": "散文"}, SCHEMAS["activities.front-matter.json"]) == []


def test_a_schools_own_fields_and_collections_are_in_its_schemas() -> None:
    text = "晨诵:\n  字段:\n    班级: {必填: 是, 说明: 哪个班。, 例: 三(2)班}\n    天数: {类型: 整数}\n"
    schema, problems = read_schema({"collections.yml": text.encode()})
    assert [problem.where.path for problem in problems] == ["site_config/school.yml"]
    own = all_schemas(schema)["晨诵.front-matter.json"]
    assert messages({"标题": "第一周", "班级": "三(2)班", "天数": 5}, own) == []
    assert len(messages({"标题": "第一周", "天数": "许多"}, own)) == 2


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("school", {"全称": "禾汀小学", "ICP备案号": "示例"}, {"全称": "禾汀小学", "校长": "x"}),
        ("policy", {"活动频次": [{"活动类型": "主题党日", "次数": 1, "周期": "月"}]}, {"频次": 1}),
        ("photos", {"宽度": [480, 960], "画质": 80}, {"质量": 80}),
        ("texts", {"menu": "目录"}, {"manu": "目录"}),
        (
            "collections",
            {"活动报道": {"字段": {"地点": {"必填": "是"}, "名称": {"隐藏": "是"}}}, "晨诵": None},
            {"活动报道": {"字断": {}}},
        ),
        ("vocabularies", {"活动类型": ["晨诵", {"名称": "护学", "同义词": ["护学岗"]}]}, {"活动类形": ["晨诵"]}),
    ],
)
def test_settings_are_taken_and_slips_in_them_pointed_at(name: str, good: object, bad: object) -> None:
    schema = SCHEMAS[f"{name}.config.json"]
    assert messages(good, schema) == []
    assert messages(bad, schema) != []


def test_titles_descriptions_and_examples_are_chinese() -> None:
    field = SCHEMAS["activities.front-matter.json"]["$defs"]["Story.date"]
    assert field["title"] == "日期"
    assert field["description"] == "活动的时间；知道到哪一级就写到哪一级。"
    assert field["examples"] == ["2024年10月25日—30日"]
