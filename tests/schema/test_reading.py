"""From what was typed to a declared model."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dangjian.schema.entities.story import Story
from dangjian.schema.reading import Reading, read_declared
from dangjian.schema.vocabularies_file import default_vocabularies

VOCABULARIES = default_vocabularies()


def read(typed: dict[str, object], *, province: str = "") -> Reading[Story]:
    return read_declared(
        Story, typed, lines={}, file="docs/a.md", vocabularies=VOCABULARIES, noun="「活动报道」里", province=province
    )


def test_chinese_and_english_names_mean_the_same() -> None:
    assert read({"标题": "植树", "地点": "后山"}).value == read({"title": "植树", "place": "后山"}).value


def test_lines_are_kept_by_english_path() -> None:
    lines = {("图片",): 3, ("图片", 0): 4, ("图片", 0, "说明"): 5}
    reading = read_declared(
        Story,
        {"图片": [{"文件": "a.jpg", "说明": "合影"}]},
        lines=lines,
        file="docs/a.md",
        vocabularies=VOCABULARIES,
    )
    assert reading.lines[("photos", 0)] == 4
    assert reading.lines[("photos", 0, "caption")] == 5


def test_what_cannot_be_read_is_left_out_and_the_rest_stays() -> None:
    reading = read({"标题": "植树", "日期": "2023年2月30日", "地点": "后山"})
    assert (reading.value.title, reading.value.date, reading.value.place) == ("植树", None, "后山")
    assert reading.is_refused("date") and not reading.is_refused("title")
    assert "date" in reading.written


def test_one_wrong_photo_note_leaves_the_others() -> None:
    reading = read({"图片": [{"文件": "../a.jpg", "说明": "甲"}, {"文件": "b.jpg", "焦点": "左"}, "c.jpg"]})
    assert [(note.file, note.caption) for note in reading.value.photos] == [("", "甲"), ("b.jpg", ""), ("c.jpg", "")]
    assert reading.refused == {("photos", 0, "file"), ("photos", 1, "focus")}


def test_a_form_left_blank_gives_nothing_to_complain_of() -> None:
    reading = read({"标题": None, "图片": [{"文件": None, "说明": None}], "荣誉": None})
    assert (reading.value, reading.problems) == (Story(), ())


def test_a_second_empty_line_of_one_field_is_no_slip() -> None:
    assert read({"地点": "后山", "place": None}).problems == ()


def test_honours_ask_for_level_and_date() -> None:
    reading = read({"荣誉": [{"名称": "先进集体", "日期": "2019年"}]})
    assert [problem.code for problem in reading.problems] == ["part.missing"]
    assert "「级别」" in reading.problems[0].what


def test_an_honour_may_be_said_by_name_and_level() -> None:
    achievement = read({"荣誉": {"先进集体": "县区级"}}).value.achievements[0]
    assert (achievement.name, achievement.level and achievement.level.raw) == ("先进集体", "县区级")


def test_in_a_municipality_an_honour_of_the_city_ranks_as_one_of_a_province() -> None:
    typed = {"荣誉": [{"名称": "先进集体", "级别": "市级", "日期": "2019年"}]}
    ranks = [read(typed, province=region).value.achievements[0].level for region in ("重庆市示例区", "示例省示例市")]
    assert [level.rank.label if level else "" for level in ranks] == ["省级", "市级"]
    assert {level.raw if level else "" for level in ranks} == {"市级"}


_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
_VALUES = st.recursive(
    st.none() | _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from(
    ["标题", "日期", "支部", "图片", "数据", "署名", "荣誉", "活动", "来源", "审核", "置顶", "级别"]
)


@given(st.dictionaries(_NAMES | _WORDS, _VALUES, max_size=5))
def test_whatever_was_typed_is_read_or_told(typed: dict[str, object]) -> None:
    reading = read(typed)
    assert isinstance(reading.value, Story)
    assert all(problem.what.endswith("。") and problem.hint for problem in reading.problems)
