"""A new page holds what an editor needs, and the site reads back what was put into it."""

from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile
from dangjian.problems import Complaint
from dangjian.scaffolds.entry_kinds import KIND_WORDS, collection_called, words_for_kinds
from dangjian.scaffolds.front_matter import USUAL_FIELDS
from dangjian.scaffolds.new_page import NewFile, new_page
from dangjian.scaffolds.yaml_text import yaml_text
from dangjian.schema.collections import ENTITY_TYPES, Collection
from dangjian.schema.declaring import declared_fields
from dangjian.schema.site_config import Schema, read_schema
from dangjian.typed_text.located import read_yaml
from dangjian.values.fuzzy_date import FuzzyDate, parse_fuzzy_date

SCHEMA, _ = read_schema({})


def date_of(text: str) -> FuzzyDate | None:
    date = parse_fuzzy_date(text) if text else None
    assert not isinstance(date, Complaint)
    return date


def called(word: str, schema: Schema = SCHEMA) -> Collection:
    collection = collection_called(word, schema)
    assert collection is not None
    return collection


def page_of(word: str, title: str, date: str = "", schema: Schema = SCHEMA, **options: str) -> NewFile:
    return new_page(
        called(word, schema), title, date=date_of(date), vocabularies=schema.vocabularies, names={}, **options
    )


def test_a_new_topic_reads_like_this() -> None:
    assert (
        page_of("专题", "书香校园", "2024年9月—2025年7月").text
        == """\
---
# 以 # 开头的是说明，不会出现在网页上。在冒号后面填写，冒号后留一个空格。
#
# ── 必填 ──
# 专题的名字。例：书香校园
名称: 书香校园
# 从什么时候到什么时候。例：2024年9月—2025年7月
起止: 2024年9月—2025年7月
#
# ── 常用，没有就空着或删掉 ──
# 一两句话，列表和分享卡片上用。例：十二名党员教师走进社区。
摘要:
#
# ── 用得着时，去掉行首的「# 」再改写 ──
#   固定不变的编号，网址由它而来；不写就用文件夹的名字。
# 编号: heguang
#   别的稿子里可能用到的叫法。
# 别名: [一支部]
#   封面照片的文件名；不写就自动选第一张横拍的。
# 封面: 合影.jpg
#   照片和说明；不写的照片也会自动收进来。
# 图片: [{文件: 合影.jpg, 说明: 全体合影}]
#   自由的关键词。
# 标签: [阅读, 家访]
#   写「是」就只在预览里出现，不发布。
# 草稿: 否
#   写「是」就排在列表最前面。
# 置顶: 否
#   已经结束的专题写「是」。
# 归档: 否
---

<!-- 正文写在这里：这个专题是什么、为什么开展。这几行不会显示，写完可以删掉。 -->
"""
    )


@pytest.mark.parametrize(
    ("word", "title", "date", "path"),
    [
        ("活动", "把树种在后山", "2024-10-25", "activities/2024/20241025-ba-shu-zhong-zai-hou-shan/index.md"),
        ("activity", "把树种在后山", "2024年10月", "activities/2024/202410-ba-shu-zhong-zai-hou-shan/index.md"),
        ("activities", "把树种在后山", "2024年", "activities/2024/2024-ba-shu-zhong-zai-hou-shan/index.md"),
        ("活动报道", "把树种在后山", "", "activities/ba-shu-zhong-zai-hou-shan/index.md"),
        ("品牌", "禾光124", "", "brands/he-guang-124/index.md"),
        ("支部", "第一党支部", "2014年", "branches/di-yi-dang-zhi-bu/index.md"),
        ("荣誉", "绿色学校", "2024年", "achievements/lv-se-xue-xiao.md"),
        ("人物", "示例教师", "", "people/shi-li-jiao-shi/index.md"),
        ("专题", "书香校园", "", "topics/shu-xiang-xiao-yuan/index.md"),
    ],
)
def test_a_new_page_lies_where_its_kind_lies(word: str, title: str, date: str, path: str) -> None:
    assert page_of(word, title, date).path == path


def test_a_folder_name_of_ones_own_is_kept_as_it_is() -> None:
    assert page_of("活动", "把树种在后山", "2024-10-25", folder_name="植树").path == "activities/2024/植树/index.md"


@pytest.mark.parametrize("word", ["活动", "品牌", "支部", "荣誉", "人物", "专题"])
def test_only_what_is_required_and_not_yet_known_is_told(word: str) -> None:
    page = page_of(word, "第一党支部")
    content = read_content([SourceFile(page.path, page.text.encode())], photos={}, schema=SCHEMA)
    (entry,) = content.entries
    assert entry.title == "第一党支部"
    assert {problem.code for problem in content.problems} <= {"field.empty"}
    collection = called(word)
    unknown = [
        item.chinese
        for item in collection.fields_in_order()
        if item.required and getattr(entry.entity, item.name) in (None, "", ())
    ]
    assert len(content.problems) == len(unknown)


@pytest.mark.parametrize("word", ["活动", "品牌", "支部", "荣誉", "人物", "专题"])
def test_every_prepared_line_is_read_without_a_problem_once_its_mark_is_taken_off(word: str) -> None:
    page = page_of(word, "第一党支部", "" if word == "人物" else "2024年")
    head, rest = page.text.split("# ── 用得着时")
    text = head + "#" + re.sub(r"^# (?=\S)", "", rest, flags=re.MULTILINE)
    content = read_content([SourceFile(page.path, text.encode())], photos={}, schema=SCHEMA)
    told = {problem.code for problem in content.problems}
    assert told <= {"field.empty", "photo.missing", "level.unknown"}, content.problems


def test_the_schools_own_labels_fields_and_requirements_are_respected() -> None:
    config = (
        "activities:\n  字段:\n    地点: {名称: 活动地点, 必填: 是}\n    天气: {必填: 是, 说明: 当天的天气。, 例: 晴}\n"
        "    备注: {类型: 段落}\n    引题: {隐藏: 是}\n晨诵:\n  字段:\n    班级: {必填: 是}\n"
    )
    schema, problems = read_schema({"collections.yml": config.encode()})
    assert [problem.code for problem in problems] == ["school.nameless"]
    text = page_of("活动", "把树种在后山", schema=schema).text
    required, rest = text.split("# ── 常用")
    assert "# 活动地点：在哪里。例：后山苗圃\n地点:\n" in required
    assert "# 当天的天气。例：晴\n天气:\n" in required
    assert "备注:" in rest
    assert "引题" not in text
    own = page_of("晨诵", "第一周", schema=schema)
    assert own.path == "晨诵/di-yi-zhou/index.md"
    assert "班级:" in own.text
    assert words_for_kinds(schema)[-1] == "晨诵"


def test_names_that_the_site_has_are_offered() -> None:
    names = {"party_org": ("第一党支部", "第二党支部")}
    page = new_page(called("活动"), "植树", vocabularies=SCHEMA.vocabularies, names=names)
    assert "# 本站现有：第一党支部、第二党支部\n支部:" in page.text


def test_words_of_a_long_vocabulary_point_to_the_whole_list() -> None:
    assert "全部见 dangjian explain 活动类型\n活动类型:" in page_of("活动", "植树").text
    assert (
        "# 可以写：教育工委、党委、党总支、党支部、联合党支部、临时党支部、党小组\n类型:" in page_of("支部", "一").text
    )


def test_every_short_word_means_a_kind_there_is() -> None:
    assert set(KIND_WORDS.values()) <= ENTITY_TYPES.keys()
    assert collection_called("相册", SCHEMA) is None
    assert collection_called("什么", SCHEMA) is None


@pytest.mark.parametrize("kind", USUAL_FIELDS)
def test_the_usual_fields_are_declared(kind: str) -> None:
    assert set(USUAL_FIELDS[kind]) <= declared_fields(ENTITY_TYPES[kind]).keys()


TITLES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "), min_size=1, max_size=40)


@given(TITLES.map(lambda text: " ".join(text.split())).filter(bool))
def test_a_title_is_read_back_as_it_was_typed_by_us_and_by_others(title: str) -> None:
    written = f"标题: {yaml_text(title)}"
    assert yaml.safe_load(written) == {"标题": title}
    tree, complaints = read_yaml(written, text_keys=frozenset({"标题"}))
    assert (tree.mapping["标题"], complaints) == (title, ())
