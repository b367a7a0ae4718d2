"""Tables to take away, and the site's machine-readable face."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from dangjian.views.downloads import csv_bytes, downloads, json_bytes, safe_cell
from dangjian.views.showcase import showcase, showcase_json_schema

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story

TREE = {
    "branches/zong.md": "---\n名称: 党总支\n类型: 党总支\n党员数据: {正式党员: 20, 预备党员: 3, 公开: 是}\n---\n",
    "branches/yi.md": BRANCH.replace("类型: 党支部", "类型: 党支部\n上级: 党总支\n党员数据: {正式党员: 9}"),
    "brands/heguang.md": BRAND,
    "topics/shu.md": "---\n名称: 书香\n起止: 2024年\n---\n",
    "people/gu.md": "---\n姓名: 谷雨晴\n所属党组织: 第一党支部\n---\n",
    "activities/a/index.md": story(
        '=HYPERLINK("http://example.org")', more="支部: 第一党支部\n品牌: 禾光124\n时长: 8余小时\n专题: 书香\n"
    ),
    "activities/b/index.md": story("还没写完", more="草稿: 是\n"),
    "achievements/biao.csv": "名称,级别,日期,获奖主体\n@先进集体,市级,2024年,第一党支部\n"
    "+文明校园,县级,时间未注明,谷雨晴\n",
}


def rows_of(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "Excel knows UTF-8 by its mark"
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_no_cell_is_taken_for_a_formula() -> None:
    files = downloads(materials_of(TREE))
    tables = [rows_of(data) for path, data in files.items() if path.endswith(".csv")]
    assert len(tables) == 3
    cells = [cell for table in tables for row in table for cell in (*row, *row.values())]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell]
    honours = rows_of(files["statistics/achievements.csv"])
    assert [row["名称"] for row in honours] == ["'@先进集体", "'+文明校园"]
    assert [row["日期"] for row in honours] == ["2024年", "时间未注明"]


@given(st.text(max_size=20))
def test_any_cell_comes_back_as_it_was_but_for_the_apostrophe(text: str) -> None:
    (row,) = rows_of(csv_bytes([{"甲": text.replace("\x00", ""), "乙": "x"}]))
    assert row["甲"] in (text.replace("\x00", ""), safe_cell(text.replace("\x00", "")))


def test_drafts_are_in_no_download() -> None:
    for path, data in downloads(materials_of(TREE)).items():
        if path != "showcase.schema.json":
            assert "还没写完" not in data.decode("utf-8-sig"), path


def test_counts_are_those_of_the_statistics_page() -> None:
    materials = materials_of(TREE)
    counts = json.loads(downloads(materials)["statistics/statistics.json"])
    page = pages_by_path(materials)["statistics/index.md"].view
    written = {(row["统计"], row["项目"]): row["数值"] for row in counts}
    for figure in page.figures:
        assert written["总览", figure.label] == figure.before + figure.value
    for chart in page.charts:
        for bar in chart.bars:
            assert written[chart.title, bar.label] == str(bar.value)


def test_every_link_to_a_download_has_its_file() -> None:
    materials = materials_of(TREE)
    pages, files = pages_by_path(materials), downloads(materials)
    for path in ("statistics/index.md", "achievements/index.md"):
        assert pages[path].view.downloads
        for link in pages[path].view.downloads:
            assert link.url in files


def test_a_school_without_content_offers_only_its_face() -> None:
    assert set(downloads(materials_of({}))) == {"showcase.json", "showcase.schema.json"}


def test_a_download_has_an_entry_a_line() -> None:
    data = json_bytes({"school": "禾光", "none": [], "list": [{"a": "一\n二"}, {"a": None}], "deep": {"b": 1}})
    assert data.decode().splitlines() == [
        "{",
        '"school": "禾光",',
        '"none": [],',
        '"list": [',
        '{"a": "一\\n二"},',
        '{"a": null}',
        "],",
        '"deep": {',
        '"b": 1',
        "}",
        "}",
    ]


def face(tree: dict[str, str]) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(downloads(materials_of(tree))["showcase.json"])
    return written


def test_showcase_keeps_to_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(showcase_json_schema())
    validator = jsonschema.Draft202012Validator(showcase_json_schema())
    for tree in ({}, TREE):
        validator.validate(face(tree))
    assert list(showcase_json_schema()["properties"]) == list(showcase(materials_of(TREE)))


def test_showcase_tells_relations_by_id_and_numbers_with_what_was_counted() -> None:
    told = face(TREE)
    assert told["schema_version"] == 1
    (brand,) = told["brands"]
    assert (brand["party_orgs"], brand["activities"]) == (["yi"], ["a"])
    honours = {item["name"]: item for item in told["achievements"]}
    assert honours["@先进集体"]["party_orgs"] == ["yi"]
    assert honours["+文明校园"]["people"] == ["gu"]
    numbers = {item["key"]: item for item in told["statistics"]}
    assert numbers["activities"] == {
        "key": "activities",
        "value": 1,
        "is_exact": True,
        "unit": "",
        "counted": "activities",
        "ids": ["a"],
    }
    assert (numbers["hours"]["value"], numbers["hours"]["is_exact"], numbers["hours"]["ids"]) == (8, False, ["a"])


def test_showcase_has_member_numbers_only_where_they_are_public() -> None:
    members = {item["name"]: item["members"] for item in face(TREE)["party_orgs"]}
    assert members == {"党总支": 23, "第一党支部": None}
