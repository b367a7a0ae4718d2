"""Tables that people keep in Excel and save as CSV → rows that remember their lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection as AnyOf
from dataclasses import dataclass

from dangjian.problems import Complaint, Severity
from dangjian.typed_text.refusals import LocatedComplaint

_HEADER_WITHIN = 10
_NOT_DATA = frozenset({"序号", "编号列", "no", "no.", "#", ""})
"""Headings of columns that only number the rows."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: cells by their column's heading, empty ones left out."""

    line: int
    """In the file, from 1."""
    cells: dict[str, str]


def read_table(text: str, *, known: AnyOf[str]) -> tuple[tuple[TableRow, ...], tuple[LocatedComplaint, ...]]:
    """Rows below the heading, which is the first of the first ten lines with two or more `known` names.

    Comma, tab and semicolon all separate. A cell beyond the heading and a column nobody knows are told, once each.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            rows.append((line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
    except csv.Error:
        return (), (LocatedComplaint(line, _unreadable()),)
    start = next((i for i, (_, cells) in enumerate(rows[:_HEADER_WITHIN]) if _known_in(cells, known) >= 2), None)
    if start is None:
        if not any(any(cells) for _, cells in rows):
            return (), ()
        return (), (LocatedComplaint(1, _no_heading(known)),)
    heading = ["".join(name.split()) for name in rows[start][1]]
    complaints: list[LocatedComplaint] = []
    for position, name in enumerate(heading):
        has_content = any(len(cells) > position and cells[position] for _, cells in rows[start + 1 :])
        if name not in known and name.lower() not in _NOT_DATA and has_content:
            complaints.append(LocatedComplaint(rows[start][0], _unknown_column(name)))
    table: list[TableRow] = []
    for number, cells in rows[start + 1 :]:
        if not any(cells):
            continue
        if any(cells[len(heading) :]):
            complaints.append(LocatedComplaint(number, _too_many_cells(cells[len(heading) :])))
        pairs = zip(heading, cells, strict=False)
        table.append(TableRow(number, {name: cell for name, cell in pairs if cell and name in known}))
    return tuple(row for row in table if row.cells), tuple(complaints)


def _delimiter(text: str) -> str:
    head = text[:4000]
    return max(",\t;", key=head.count)


def _known_in(cells: list[str], known: AnyOf[str]) -> int:
    return sum("".join(cell.split()) in known for cell in cells)


def _unreadable() -> Complaint:
    return Complaint(
        "table.unreadable",
        "从这一行起表格读不下去了，多半是引号没有成对。",
        "请在 Excel 里打开，另存为「CSV UTF-8」再放进来。",
    )


def _no_heading(known: AnyOf[str]) -> Complaint:
    return Complaint(
        "table.no_heading", "表格里找不到表头。", "请在第一行写上「名称,级别,授予单位,日期,获奖主体」这样的列名。"
    )


def _unknown_column(name: str) -> Complaint:
    return Complaint(
        "table.unknown_column",
        f"「{name}」这一列没有显示在网页上。",
        "要公开就改成指南里的列名，不公开可以不管。",
        Severity.WARNING,
    )


def _too_many_cells(cells: list[str]) -> Complaint:
    shown = "、".join(cell for cell in cells if cell)
    return Complaint(
        "table.too_many_cells",
        f"这一行比表头多出了「{shown}」。",
        "多半是名称里有逗号：请在 Excel 里另存为 CSV，或给那一格加上英文双引号。",
    )
