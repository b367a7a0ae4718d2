"""A line is added to the table of honours, and nothing else in it changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.content.tables import read_table
from dangjian.problems import Complaint
from dangjian.scaffolds.honours_table import COLUMNS, with_honour
from dangjian.schema.declaring import names_of
from dangjian.schema.entities.achievement import Achievement
from dangjian.typed_text.decoding import decode_text

NAMES = names_of(Achievement)


def added(data: bytes | None, **values: str) -> bytes:
    written = with_honour(data, values, names=NAMES)
    assert isinstance(written, bytes)
    return written


def test_a_new_table_is_made_for_excel() -> None:
    data = added(None, name="绿色学校", date="2024年")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == (
        "名称,类别,级别,等次,授予单位,文号,日期,批次,获奖主体,主体类型,品牌,支部,依据\r\n绿色学校,,,,,,2024年,,,,,,\r\n"
    )


def test_every_column_of_a_new_table_is_a_field() -> None:
    assert set(COLUMNS) <= NAMES.keys()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_a_table_keeps_its_encoding_line_ends_and_columns(encoding: str, line_end: str, separator: str) -> None:
    there = line_end.join(["日期,荣誉名称,级别", "2023年,先进,市级", ""]).replace(",", separator).encode(encoding)
    data = added(there, name="绿色学校", date="2024年")
    assert data == there + f"2024年,绿色学校,{line_end}".replace(",", separator).encode(encoding.removesuffix("-sig"))


def test_a_last_line_without_an_end_gets_one() -> None:
    assert added("名称,级别\n甲,市级".encode(), name="乙").decode() == "名称,级别\n甲,市级\n乙,\n"


def test_a_table_without_a_heading_is_left_alone() -> None:
    refused = with_honour("甲,乙\n".encode(), {"name": "丙"}, names=NAMES)
    assert isinstance(refused, Complaint)
    assert refused.what + refused.hint == (
        "表格里找不到表头。请在第一行写上「名称,类别,级别,等次,授予单位,文号,日期」这样的列名。"
    )


def test_a_value_without_a_column_is_refused() -> None:
    refused = with_honour("名称,级别\n".encode(), {"name": "丙", "date": "2024年"}, names=NAMES)
    assert isinstance(refused, Complaint)
    assert refused.what + refused.hint == "表格里没有「日期」这一列。请在 Excel 里添上这一列，再运行一次。"


def test_a_workbook_with_the_wrong_ending_is_left_alone() -> None:
    refused = with_honour(b"PK\x03\x04 xl/workbook.xml", {"name": "丙"}, names=NAMES)
    assert isinstance(refused, Complaint)
    assert refused.code == "text.binary"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_any_name_is_read_back_from_the_table(name: str) -> None:
    table, _ = read_table(decode_text(added(added(None, name="甲"), name=name)).text, known=NAMES)
    assert table[-1].cells == {"名称": name}
