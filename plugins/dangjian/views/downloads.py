"""Files with the site's entries and numbers, for spreadsheets and for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.entities.story import Story
from dangjian.views.achievement_rows import achievement_row
from dangjian.views.card import AchievementRow
from dangjian.views.cards import genre_of, type_chips
from dangjian.views.download_links import TABLES, download_path
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.mentions import mentioned
from dangjian.views.public_fields import public
from dangjian.views.showcase import showcase, showcase_json_schema
from dangjian.views.statistics_page import charts, site_figures
from dangjian.views.sums import story_sums, sum_title

SHOWCASE = "showcase.json"
SHOWCASE_SCHEMA = "showcase.schema.json"
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Openings by which Excel and WPS take a cell for a formula."""

Table = Sequence[Mapping[str, str]]


def downloads(materials: Materials) -> dict[str, bytes]:
    """Every file by its path under the site: the tables of the statistics page and the site's machine-readable face."""
    catalogue = materials.catalogue
    tables: dict[str, Table] = {}
    if catalogue.honours:
        tables["achievements"] = [_honour(entry, materials) for entry in catalogue.honours if _is_public(entry)]
    if catalogue.stories:
        tables["activities"] = [_story(entry, materials) for entry in catalogue.stories if _is_public(entry)]
    if tables:
        tables["statistics"] = _counts(materials)
    files: dict[str, bytes] = {}
    for name, table in tables.items():
        files[download_path(name, "csv", materials=materials)] = csv_bytes(table)
        files[download_path(name, "json", materials=materials)] = json_bytes(list(table))
    files[SHOWCASE] = json_bytes(showcase(materials))
    files[SHOWCASE_SCHEMA] = json_bytes(showcase_json_schema())
    return files


def download_paths(materials: Materials) -> tuple[str, ...]:
    """Where `downloads` may put files, whatever the school has."""
    tables = [download_path(table, suffix, materials=materials) for table in TABLES for suffix in ("csv", "json")]
    return (*tables, SHOWCASE, SHOWCASE_SCHEMA)


def csv_bytes(table: Table) -> bytes:
    """With the mark by which Excel knows UTF-8, and no cell that a spreadsheet would run."""
    columns = list(dict.fromkeys(name for row in table for name in row))
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([safe_cell(row.get(name, "")) for name in columns] for row in table)
    return written.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def json_bytes(value: object) -> bytes:
    """Each entry of a list on a line of its own; `json` itself takes twice as long to indent thousands."""
    return f"{_in_lines(value)}\n".encode()


def _in_lines(value: object) -> str:
    if isinstance(value, dict) and value:
        return "{\n" + ",\n".join(f"{_in_one(name)}: {_in_lines(part)}" for name, part in value.items()) + "\n}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_in_one, value)) + "\n]"
    return _in_one(value)


def _in_one(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _is_public(entry: Entry) -> bool:
    return not entry.entity.draft


def _honour(entry: Entry, materials: Materials) -> dict[str, str]:
    row = achievement_row(entry, materials=materials)
    labels = {item.name: entry.collection.label_of(item) for item in entry.collection.fields_in_order()}
    values = {
        "name": row.name,
        "category": row.category,
        "level": row.level,
        "grade": row.grade,
        "awarding_body": row.awarding_body,
        "document_number": row.document_number,
        "date": _date(entry),
        "batch": row.batch,
        "recipients": _joined(row.recipients, materials),
        "brands": _joined(row.brands, materials),
        "branches": _joined(row.branches, materials),
    }
    cells = {labels[name]: value for name, value in values.items()}
    return {"编号": entry.id, **cells, "网址": _address(row)}


def _address(row: AchievementRow) -> str:
    return row.url or row.timeline_url


def _story(entry: Entry, materials: Materials) -> dict[str, str]:
    story = public(entry, Story)
    labels = {item.name: entry.collection.label_of(item) for item in entry.collection.fields_in_order()}
    values = {
        "title": entry.title,
        "date": _date(entry),
        "types": materials.schema.texts.comma.join(chip.text for chip in type_chips(entry, materials=materials)),
        "place": story.place,
        "branches": _joined(mentioned(entry, "branches", materials=materials), materials),
        "brands": _joined(mentioned(entry, "brands", materials=materials), materials),
        "topics": _joined(mentioned(entry, "topics", materials=materials), materials),
        "participants": story.participants.text if story.participants else "",
        "beneficiaries": story.beneficiaries.text if story.beneficiaries else "",
        "hours": story.hours.text if story.hours else "",
        "genre": genre_of(entry, materials=materials),
    }
    cells = {labels[name]: value for name, value in values.items()}
    return {"编号": entry.id, **cells, "网址": entry.url}


def _counts(materials: Materials) -> Table:
    """Every number of the statistics page, one a line, with the list it was counted from."""
    rows: list[dict[str, str]] = []

    def add(group: str, label: str, value: str, unit: str, url: str) -> None:
        rows.append({"统计": group, "项目": label, "数值": value, "单位": unit, "网址": url})

    for figure in site_figures(materials):
        add(
            materials.schema.texts.statistics_figures,
            figure.label,
            figure.before + figure.value,
            figure.unit,
            figure.url,
        )
    for chart in charts(materials):
        for bar in chart.bars:
            add(chart.title, bar.label, str(bar.value), chart.unit, bar.url)
    for item in story_sums(materials):
        label = sum_title(item, materials=materials)
        number = item.total.text.removesuffix(item.total.unit)
        add(materials.schema.texts.statistics_sums, label, number, item.total.unit, "")
    return rows


def _date(entry: Entry) -> str:
    date = date_of(entry)
    return date.text if date is not None else ""


def _joined(links: Iterable[Link], materials: Materials) -> str:
    return materials.schema.texts.comma.join(link.text for link in links)
