"""What a school calls its fields in collections.yml can be written in its manuscripts."""

from __future__ import annotations

from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile
from dangjian.schema.site_config import read_schema

COLLECTIONS = """\
activities:
  字段:
    地点: {名称: 校区, 必填: 是}
    天气: {类型: 文字}
achievements:
  字段:
    授予单位: {名称: 颁发方}
"""
STORY = """\
---
标题: 种树
日期: 2026年3月
活动类型: 志愿服务
校区: 【东校区】后山: 苗圃
天气: 晴: 微风
---
"""


def read(files: dict[str, str]) -> tuple[list[object], list[str]]:
    schema, slips = read_schema({"school.yml": "全称: 示例小学".encode(), "collections.yml": COLLECTIONS.encode()})
    sources = [SourceFile(path, text.encode()) for path, text in files.items()]
    content = read_content(sources, photos={}, schema=schema)
    return [entry.entity for entry in content.entries], [item.sentence for item in (*slips, *content.problems)]


def test_a_field_is_read_by_the_name_the_school_gave_it() -> None:
    entities, told = read({"activities/a/index.md": STORY})

    assert told == []
    assert entities[0].place == "【东校区】后山: 苗圃"


def test_a_missing_field_is_asked_for_by_the_name_the_school_gave_it() -> None:
    _, told = read({"activities/a/index.md": STORY.replace("校区: 【东校区】后山: 苗圃\n", "")})

    assert len(told) == 1
    assert "「校区」" in told[0]


def test_a_column_of_a_table_may_bear_the_name_the_school_gave_it() -> None:
    entities, told = read({"achievements/h.csv": "名称,级别,颁发方,日期\n先进集体,校级,本校,2026年\n"})

    assert told == []
    assert entities[0].awarding_body == "本校"
