"""Breaking titles into lines, at any width, whatever they are made of."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dangjian.pictures.typesetting import NOT_AT_END, NOT_AT_START, Step, break_lines, set_text, units_of

HAN = st.text("一二三四五六七八九十教师学生校园家访活动", min_size=1, max_size=6)
MARKS = st.sampled_from(["，", "。", "：", "——", "……", "）", "”", "《", "（", "“", "！", "、", " "])
WORDS = st.sampled_from(
    ["STEM+", "Bilibili", "2026年", "12名", "3月14日", "第124个", "40余份", "98.5%", "2025—2026", "A4"]
)
TITLES = st.lists(st.one_of(HAN, MARKS, WORDS), min_size=1, max_size=18).map("".join).map(str.strip)


def ems(text: str) -> float:
    """Chinese as wide as high, everything else half of it."""
    return sum(1.0 if character > "\u2000" else 0.5 for character in text)


def measure(text: str, size: int) -> float:
    return ems(text) * size


def broken(text: str, width: float, most_lines: int = 99) -> tuple[str, ...]:
    lines = break_lines(text, width=width, most_lines=most_lines, measure=ems)
    assert lines is not None
    return lines


@given(TITLES, st.integers(4, 20))
def test_nothing_is_lost_and_nothing_overflows(title: str, width: int) -> None:
    lines = broken(title, width)
    assert "".join(lines) == title
    assert all(ems(line.strip()) <= width for line in lines)


@given(TITLES, st.integers(4, 20))
def test_no_line_starts_with_what_closes_or_ends_with_what_opens(title: str, width: int) -> None:
    assume(all(ems(unit.strip()) <= width for unit in units_of(title)))
    lines = [line.strip() for line in broken(title, width)]
    assert all(line[0] not in NOT_AT_START for line in lines[1:])
    assert all(line[-1] not in NOT_AT_END for line in lines[:-1])


@given(TITLES, st.integers(8, 20))
def test_words_and_numbers_with_their_units_stay_whole(title: str, width: int) -> None:
    assume(all(ems(unit.strip()) <= width for unit in units_of(title)))
    ends = {0}
    for unit in units_of(title):
        ends.add(max(ends) + len(unit))
    at = 0
    for line in broken(title, width):
        at += len(line)
        assert at in ends


@given(TITLES, st.integers(5, 12), st.integers(1, 3))
def test_a_title_that_is_set_fits_its_room(title: str, width: int, most_lines: int) -> None:
    assume(title)
    steps = (Step(3, 1), Step(2, most_lines, at_pauses=True), Step(2, most_lines), Step(1, most_lines))
    found = set_text(title, steps=steps, width=width, measure=measure)
    assert 1 <= len(found.lines) <= most_lines
    assert all(measure(line, found.size_px) <= width for line in found.lines)
    assert found.is_cut == (found.lines[-1].endswith("…") and not title.endswith("…")) or title.endswith("…")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("在2026年3月14日，40余份", ("在", "2026年", "3月", "14日，", "40余份")),
        ("2025—2026学年", ("2025—2026学", "年")),
        ("“三问三答”进", ("“三问三答”", "进")),
        ("读《不锁的书架》。", ("读", "《不锁的书架》。")),
        ("STEM+科技", ("STEM+", "科", "技")),
        ("（一）党课", ("（一）", "党", "课")),
    ],
)
def test_what_belongs_together_is_one_unit(text: str, units: tuple[str, ...]) -> None:
    assert units_of(text) == units


def test_a_line_rather_ends_where_the_reader_pauses() -> None:
    assert broken("一节课磨了五遍：同耕计划教研手记", 9) == ("一节课磨了五遍：", "同耕计划教研手记")
    assert broken("雪后家访：把期末的好消息送到家", 10) == ("雪后家访：", "把期末的好消息送到家")


def test_lines_are_of_even_length_where_there_is_no_pause() -> None:
    assert broken("开好一次不客气的组织生活会", 10) == ("开好一次不客", "气的组织生活会")


def test_a_title_is_rather_smaller_than_torn_in_the_middle() -> None:
    steps = (Step(6), Step(6, 2, at_pauses=True), Step(4), Step(6, 2))
    whole = set_text("阅读角搬进走廊之后", steps=steps, width=36, measure=measure)
    assert (whole.lines, whole.size_px) == (("阅读角搬进走廊之后",), 4)
    at_pause = set_text("一张课表，一份账单", steps=steps, width=36, measure=measure)
    assert (at_pause.lines, at_pause.size_px) == (("一张课表，", "一份账单"), 6)


def test_what_does_not_fit_at_all_is_cut_and_says_so() -> None:
    found = set_text("关于开展主题阅读活动，评选结果的通知", steps=(Step(1, 2),), width=6, measure=measure)
    assert found.is_cut
    assert found.lines == ("关于开展主题", "阅读活动…")


def test_an_address_wider_than_a_line_is_broken_anywhere() -> None:
    assert broken("https-showcase-school-example", 5) == ("https-show", "case-schoo", "l-example")
