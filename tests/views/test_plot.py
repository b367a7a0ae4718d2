"""The geometry of the charts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dangjian.views.plot import FRAME, Mark, columns

from .small_school import BRANCH, materials_of, pages_by_path, story

STACKS = st.integers(1, 4).flatmap(
    lambda parts: st.lists(st.lists(st.integers(0, 3000), min_size=parts, max_size=parts), min_size=1, max_size=40)
)


@given(STACKS)
def test_no_mark_leaves_the_frame_and_parts_touch(stacks: list[list[int]]) -> None:
    tones = [str(place) for place in range(len(stacks[0]))]
    plot = columns(stacks, tones=tones)
    highest = max(sum(stack) for stack in stacks)
    by_column: dict[int, list[Mark]] = {}
    for mark in plot.marks:
        assert 0 <= mark.x <= mark.x + mark.width <= FRAME
        assert 0 <= mark.y <= mark.y + mark.height <= FRAME
        by_column.setdefault(mark.x, []).append(mark)
    for marks in by_column.values():
        assert marks[0].y + marks[0].height == FRAME, "a column stands on the lower edge"
        assert all(upper.y + upper.height == lower.y for lower, upper in pairwise(marks))
    heights = {x: sum(mark.height for mark in marks) for x, marks in by_column.items()}
    wanted = [round(sum(stack) / highest * FRAME) for stack in stacks if sum(stack)] if highest else []
    assert list(heights.values()) == wanted
    assert max(heights.values(), default=FRAME) == FRAME


def test_a_column_is_as_high_as_its_number() -> None:
    assert columns(((1,), (4,), (0,))).marks == (Mark(73, 750, 187, 250), Mark(407, 0, 186, 1000))
    assert columns(((1,), (4,), (0,))).tops == (25, 100, 0)
    assert columns(((0,),)).marks == ()


def test_levels_of_a_year_add_up_to_the_year_and_months_to_the_stories() -> None:
    tree = {
        "branches/yi.md": BRANCH,
        "activities/a/index.md": story("甲", "2024-10-01"),
        "activities/b/index.md": story("乙", "2023-10-09"),
        "activities/c/index.md": story("丙", "2023年"),
        "activities/d/index.md": story("丁", "2024-03-05"),
        "activities/e/index.md": story("戊", "2024-04-05"),
        "achievements/h.csv": "名称,级别,日期\n甲奖,市级,2024年\n乙奖,省级,2024年\n丙奖,市级,2023年\n",
    }
    view = pages_by_path(materials_of(tree))["statistics/index.md"].view
    charts = {chart.key: chart for chart in view.charts}  # type: ignore[attr-defined]
    years = charts["achievements-by-year"]
    assert [(bar.label, bar.parts) for bar in years.bars] == [("2023年", (0, 1)), ("2024年", (1, 1))]
    assert [term.text for term in years.series] == ["省级", "市级"]
    assert all(sum(bar.parts) == bar.value for bar in years.bars)
    assert years.spoken == "荣誉成果 · 年份：2023年 1 项、2024年 2 项。"
    months = charts["stories-by-month"]
    assert sum(bar.value for bar in months.bars) == months.total == 4
    assert [bar.value for bar in months.bars][1] == 2
    assert charts["stories-by-school-year"].plot is not None


def test_one_bar_alone_stays_a_row_of_its_table() -> None:
    view = pages_by_path(materials_of({"activities/a/index.md": story("甲")}))["statistics/index.md"].view
    charts = {chart.key: chart for chart in view.charts}  # type: ignore[attr-defined]
    assert charts["stories-by-school-year"].plot is None


def test_stories_of_one_month_have_no_rhythm_to_show() -> None:
    tree = {"activities/a/index.md": story("甲", "2024-10-01"), "activities/b/index.md": story("乙", "2023-10-09")}
    view = pages_by_path(materials_of(tree))["statistics/index.md"].view
    assert "stories-by-month" not in {chart.key for chart in view.charts}  # type: ignore[attr-defined]
