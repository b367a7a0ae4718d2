"""Tables that people keep in Excel and save as CSV → rows that remember their lines."""

from __future__ import annotations

import csv
from collections.abc import Collection as AnyOf
from collections.abc import Iterator
from dataclasses import dataclass

from dangjian.problems import Complaint, Severity
from dangjian.schema.suggesting import as_typed
from dangjian.typed_text.refusals import LocatedComplaint

_HEADER_WITHIN = 10
_ROW_NUMBERS = frozenset({"序号", "编号列", "no", "no.", "#"})
"""Headings of columns that only number the rows."""
_MOST_BAD_LINES = 20
"""After so many lines with odd quotation marks the rest is read without minding them."""

Record = tuple[int, list[str]]
"""The line a record begins on, from 1, and its cells."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: cells by their column's heading, empty ones left out."""

    line: int
    """In the file, from 1."""
    cells: dict[str, str]


def read_table(text: str, *, known: AnyOf[str]) -> tuple[tuple[TableRow, ...], tuple[LocatedComplaint, ...]]:
    """Rows below the heading, which is the first of the first ten lines with two or more `known` names.

    Comma, tab and semicolon all separate. A cell beyond the heading and a column nobody knows are told.
    """
    complaints: list[LocatedComplaint] = []
    records = list(_records(text, complaints))
    start = next((i for i, (_, cells) in enumerate(records[:_HEADER_WITHIN]) if _known_in(cells, known) >= 2), None)
    if start is None:
        if any(any(cells) for _, cells in records):
            complaints.append(LocatedComplaint(1, _NO_HEADING))
        return (), tuple(complaints)
    heading_line, heading = records[start][0], ["".join(name.split()) for name in records[start][1]]
    complaints.extend(LocatedComplaint(line, _above(cells)) for line, cells in records[:start] if any(cells))
    below = [(line, cells) for line, cells in records[start + 1 :] if any(cells)]
    complaints.extend(LocatedComplaint(heading_line, item) for item in _odd_columns(heading, below, known))
    rows: list[TableRow] = []
    for line, cells in below:
        if any(cells[len(heading) :]):
            complaints.append(LocatedComplaint(line, _too_many_cells(cells[len(heading) :])))
        row: dict[str, str] = {}
        for name, cell in zip(heading, cells, strict=False):
            if cell and name in known:
                row.setdefault(name, cell)
        if row:
            rows.append(TableRow(line, row))
    return tuple(rows), tuple(complaints)


def _records(text: str, complaints: list[LocatedComplaint]) -> Iterator[Record]:
    """All records; a line whose quotation marks do not pair is told and read as if they meant nothing."""
    delimiter = max(",\t;，", key=text[:4000].count)
    lines = text.split("\n")
    at = bad = 0
    while at < len(lines):
        rest = (f"{line}\n" for line in lines[at:])
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        if bad >= _MOST_BAD_LINES:
            reader = csv.reader(rest, delimiter=delimiter, quoting=csv.QUOTE_NONE)
        begins = at
        try:
            for cells in reader:
                yield begins + 1, [cell.strip() for cell in cells]
                begins = at + reader.line_num
            return
        except csv.Error:
            bad += 1
            complaints.append(LocatedComplaint(begins + 1, _odd_quotes(lines[begins])))
            yield begins + 1, [cell.strip() for cell in lines[begins].split(delimiter)]
            at = begins + 1


def _odd_columns(heading: list[str], below: list[Record], known: AnyOf[str]) -> Iterator[Complaint]:
    """Columns that are not read although something stands in them."""
    for position, name in enumerate(heading):
        cells = [cells[position] for _, cells in below if len(cells) > position and cells[position]]
        if not cells or name.lower() in _ROW_NUMBERS:
            continue
        if name in heading[:position] and name in known:
            yield _column_twice(name, cells)
        elif name not in known:
            yield _unknown_column(name, cells)


def _known_in(cells: list[str], known: AnyOf[str]) -> int:
    return sum("".join(cell.split()) in known for cell in cells)


def _samples(cells: list[str]) -> str:
    different = list(dict.fromkeys(cells))
    return f"「{'」「'.join(as_typed(cell) for cell in different[:3])}」{'等' if len(different) > 3 else ''}"


def _odd_quotes(line: str) -> Complaint:
    return Complaint(
        "table.quotes",
        f"这一行的英文双引号没有成对：「{as_typed(line)}」，先当作普通文字读入。",
        "请在 Excel 里打开核对，再另存为「CSV UTF-8」；书名和简称请用中文引号。",
    )


def _above(cells: list[str]) -> Complaint:
    return Complaint(
        "table.above_heading",
        f"表头上面的{_samples([cell for cell in cells if cell])}没有显示在网页上。",
        "不需要公开就可以不管。",
        Severity.NOTICE,
    )


def _column_twice(name: str, cells: list[str]) -> Complaint:
    return Complaint(
        "table.column_twice",
        f"表头里「{name}」有两列，后面一列的{_samples(cells)}没有读入。",
        "请合成一列，或者改一个列名。",
    )


def _unknown_column(name: str, cells: list[str]) -> Complaint:
    which = f"「{name}」这一列" if name else "有一列没有列名，里面"
    return Complaint(
        "table.unknown_column",
        f"{which}的{_samples(cells)}没有显示在网页上。",
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


_NO_HEADING = Complaint(
    "table.no_heading",
    "表格里找不到表头，整张表都没有读入。",
    "请在第一行写上「名称,级别,授予单位,日期,获奖主体」这样的列名。",
)
