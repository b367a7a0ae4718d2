"""One more line in the table of honours, leaving every byte that is there as it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from dangjian.problems import Complaint
from dangjian.typed_text.decoding import decode_text

COLUMNS = (
    "名称",
    "类别",
    "级别",
    "等次",
    "授予单位",
    "文号",
    "日期",
    "批次",
    "获奖主体",
    "主体类型",
    "品牌",
    "支部",
    "依据",
)
"""Of a new table; in one that is there its own headings stand."""

_BOM = b"\xef\xbb\xbf"
_HEADING_WITHIN = 10


def with_honour(data: bytes | None, values: Mapping[str, str], *, names: Mapping[str, str]) -> bytes | Complaint:
    """`data` with a line for `values` (by English name), or the reason why none can be added.

    A new table is made for Excel: UTF-8 with its mark, lines ended by CR LF. One that is there keeps its encoding,
    separator, line ends and columns; `names` maps what a heading may say to English names.
    """
    if not data:
        return _BOM + (_row(COLUMNS, ",") + _row(_cells(values, COLUMNS, names), ",")).encode()
    decoded = decode_text(data)
    if decoded.encoding == "binary" or any(item.code == "text.undecodable" for item in decoded.complaints):
        return decoded.complaints[0]
    separator = max(",\t;", key=decoded.text[:4000].count)
    heading = _heading(decoded.text, separator, names)
    if heading is None:
        return Complaint(
            "table.no_heading", "表格里找不到表头。", f"请在第一行写上「{','.join(COLUMNS[:7])}」这样的列名。"
        )
    there = {names.get(column) for column in heading}
    missing = next((column for column in COLUMNS if names.get(column) in values.keys() - there), "")
    if missing:
        return Complaint("table.no_column", f"表格里没有「{missing}」这一列。", "请在 Excel 里添上这一列，再运行一次。")
    line_end = "\r\n" if "\r\n" in data.decode(decoded.encoding, errors="replace") else "\n"
    row = _row(_cells(values, heading, names), separator, line_end=line_end)
    start = "" if decoded.text.endswith("\n") else line_end
    return data + (start + row).encode(decoded.encoding)


def _cells(values: Mapping[str, str], columns: Sequence[str], names: Mapping[str, str]) -> list[str]:
    return [values.get(names.get(column, ""), "") for column in columns]


def _heading(text: str, separator: str, known: Mapping[str, str]) -> list[str] | None:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for _, cells in zip(range(_HEADING_WITHIN), rows, strict=False):
            columns = ["".join(cell.split()) for cell in cells]
            if sum(column in known for column in columns) >= 2:
                return columns
    except csv.Error:
        return None
    return None


def _row(cells: Sequence[str], separator: str, *, line_end: str = "\r\n") -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=separator, lineterminator=line_end).writerow(cells)
    return buffer.getvalue()
