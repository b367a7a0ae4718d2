"""Tables as Excel and people save them."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from dangjian.content.tables import read_table

KNOWN = {"名称", "级别", "日期"}


def test_comma_tab_and_semicolon_separate() -> None:
    for mark in (",", "\t", ";", "，"):
        rows, complaints = read_table(mark.join(["名称", "级别"]) + "\n" + mark.join(["甲", "校级"]), known=KNOWN)
        assert [row.cells for row in rows] == [{"名称": "甲", "级别": "校级"}]
        assert complaints == ()


def test_a_cell_may_hold_line_ends_and_the_next_row_knows_its_line() -> None:
    rows, _ = read_table('名称,级别\n"甲\n乙",校级\n丙,市级\n', known=KNOWN)
    assert [(row.line, row.cells["名称"]) for row in rows] == [(2, "甲\n乙"), (4, "丙")]


def test_a_column_of_row_numbers_is_passed_over() -> None:
    rows, complaints = read_table("序号,名 称,级别\n1,甲,校级\n", known=KNOWN)
    assert (rows[0].cells, complaints) == ({"名称": "甲", "级别": "校级"}, ())


def test_a_line_with_odd_quotation_marks_costs_no_other_line() -> None:
    rows, complaints = read_table('名称,级别\n甲,校级\n"乙,市级\n丙,省级\n"丁"戊,校级\n', known=KNOWN)
    assert [row.cells["名称"] for row in rows] == ["甲", '"乙', "丙", '"丁"戊']
    assert [located.line for located in complaints] == [3, 5]


@given(st.text(st.sampled_from('名称级别,"\n甲乙 \t;'), max_size=80))
def test_no_text_is_passed_over_in_silence(text: str) -> None:
    rows, complaints = read_table(text, known=KNOWN)
    assert rows or complaints or not text.strip(' ,"\n\t;')


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1), min_size=1))
def test_what_excel_writes_comes_back(names: list[str]) -> None:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerows([["名称", "级别"], *([name, "校级"] for name in names)])
    rows, complaints = read_table(written.getvalue(), known=KNOWN)
    assert [row.cells.get("名称", "") for row in rows] == [name.strip() for name in names]
    assert complaints == ()
