"""What `dangjian explain` answers, as a teacher reads it."""

from __future__ import annotations

import pytest

from dangjian.schema.explaining import explain, nearest_name, overview
from dangjian.schema.problem_codes import problem_codes
from dangjian.schema.site_config import read_schema

SCHEMA, _ = read_schema({})
CODES = problem_codes()


def answer(word: str, config: str = "") -> str:
    schema = read_schema({"collections.yml": config.encode()})[0] if config else SCHEMA
    return "\n\n".join(item.text for item in explain(word, schema, CODES))


def test_a_field_is_explained_with_an_example_and_where_it_stands() -> None:
    assert (
        answer("引题")
        == """\
引题（kicker）
  写什么：标题上面的一行小字。
  例子：引题: “两段路”家访行动
  用在：活动报道"""
    )


def test_a_field_with_words_of_its_own_lists_them() -> None:
    assert (
        answer("主题配色")
        == """\
主题配色（palette）
  写什么：中国红、墨蓝或竹青。
  例子：主题配色: 中国红
  写法：写下面词表里的词。
  也可以叫：配色
  用在：site_config/school.yml

词表「主题配色」
  中国红（红）、墨蓝（蓝）、竹青（绿、青）
  括号里的词意思相同，也可以写。要添本校的词，请写进 site_config/vocabularies.yml。"""
    )
    assert "写法：可以写：立项、培育、中期、验收、命名、复核、摘牌。" in answer("status")


def test_a_field_with_parts_names_them() -> None:
    assert (
        answer("来源")
        == """\
来源（source）
  写什么：转载时必须写明。
  例子：来源: {媒体: 示例教育报, 原发布日期: 2024年5月12日}
  里面可以写：媒体、网址、原发布日期、原作者、转载授权、备注
  用在：活动报道"""
    )


@pytest.mark.parametrize("word", ["日期", "date", "活动时间", "日 期"])
def test_every_name_of_a_field_finds_it(word: str) -> None:
    assert "写什么：活动的时间；知道到哪一级就写到哪一级。" in answer(word)


def test_what_a_whole_page_says_comes_before_what_its_parts_say() -> None:
    first = explain("日期", SCHEMA, CODES)[0]
    assert first.lines[0] == "写什么：活动的时间；知道到哪一级就写到哪一级。"
    assert first.lines[-1] == "用在：活动报道（必填）"


def test_how_a_kind_of_value_is_written_is_told_once() -> None:
    assert answer("日期").count("写法：") == 1


def test_a_setting_of_the_school_is_explained() -> None:
    assert answer("行政区划").splitlines()[-1] == "  用在：site_config/school.yml"


def test_what_never_reaches_a_page_is_said_so() -> None:
    assert "不会出现在网页上" in answer("未成年人")


def test_a_collection_is_explained_with_its_folder_and_fields() -> None:
    lines = answer("专题").splitlines()
    assert lines[:3] == ["栏目「专题」（topics）", "  文件夹：docs/topics/", "  必填：名称"]


def test_a_computed_collection_says_that_nobody_writes_it() -> None:
    assert answer("相册") == "栏目「相册」（albums）\n  由网站自动汇总，不用写稿。"


def test_a_vocabulary_lists_its_words_by_groups() -> None:
    text = explain("活动类型", SCHEMA, CODES)[-1].text
    assert text.startswith("词表「活动类型」\n  组织生活：支部党员大会（党员大会、支部大会）、")


def test_a_word_is_told_its_vocabulary_and_what_means_the_same() -> None:
    assert (
        answer("中心组学习")
        == """\
理论学习中心组（center_group）
  是「活动类型」里的一个词。
  也可以写：中心组学习"""
    )


def test_a_code_of_a_message_is_explained() -> None:
    assert (
        answer("date.impossible")
        == """\
提示 date.impossible
  意思：日期不存在，例如 2 月 30 日、13 月。
  怎么改：对照日历改正；记不清是哪天，可以只写到月或年。"""
    )


def test_a_schools_own_field_and_label_are_explained() -> None:
    config = "activities:\n  字段:\n    天气: {说明: 当天的天气。, 例: 晴}\n    地点: {名称: 集合地点, 必填: 是}\n"
    assert (
        answer("天气", config)
        == """\
天气（本校自己添的字段）
  写什么：当天的天气。
  例子：天气: 晴
  用在：活动报道"""
    )
    assert answer("集合地点", config).splitlines()[-1] == "  用在：活动报道（必填）"


@pytest.mark.parametrize(
    ("typed", "meant"), [("日起", "日期"), ("清廉学效", "清廉学校"), ("date.imposible", "date.impossible")]
)
def test_the_nearest_name_is_offered_for_an_unknown_one(typed: str, meant: str) -> None:
    assert explain(typed, SCHEMA, CODES) == ()
    assert nearest_name(typed, SCHEMA, CODES) == meant


def test_the_overview_names_every_collection_with_pages_and_the_vocabularies() -> None:
    headings = [item.heading for item in overview(SCHEMA)]
    assert headings == [
        "栏目「组织概况」（branches）",
        "栏目「党建品牌」（brands）",
        "栏目「活动报道」（activities）",
        "栏目「荣誉成果」（achievements）",
        "栏目「人物」（people）",
        "栏目「专题」（topics）",
        "词表",
    ]
