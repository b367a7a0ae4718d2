"""What people write for a level → its rank and its seal."""

from __future__ import annotations

import pytest

from dangjian.problems import Complaint
from dangjian.values.honour_level import HonourLevel, Level, parse_level

WAYS = "请写 校级、乡镇级、县区级、市级、省级 或 国家级。"


@pytest.mark.parametrize(
    ("written", "rank", "seal"),
    [
        ("校级", HonourLevel.SCHOOL, "校"),
        ("学校", HonourLevel.SCHOOL, "校"),
        ("集团级", HonourLevel.TOWNSHIP, "集"),
        ("教育集团", HonourLevel.TOWNSHIP, "集"),
        ("学区级", HonourLevel.TOWNSHIP, "乡"),
        ("乡镇级", HonourLevel.TOWNSHIP, "乡"),
        ("镇级", HonourLevel.TOWNSHIP, "镇"),
        ("县级", HonourLevel.COUNTY, "县"),
        ("区级", HonourLevel.COUNTY, "区"),
        ("县区级", HonourLevel.COUNTY, "区"),
        ("县（区）级", HonourLevel.COUNTY, "区"),
        ("旗级", HonourLevel.COUNTY, "区"),
        ("市级", HonourLevel.CITY, "市"),
        ("地市级", HonourLevel.CITY, "市"),
        ("州级", HonourLevel.CITY, "市"),
        ("市级机关", HonourLevel.CITY, "市"),
        ("省级", HonourLevel.PROVINCE, "省"),
        ("省部级", HonourLevel.PROVINCE, "省"),
        ("自治区级", HonourLevel.PROVINCE, "省"),
        ("直辖市级", HonourLevel.PROVINCE, "市"),
        ("国家级", HonourLevel.NATION, "国"),
        ("全国", HonourLevel.NATION, "国"),
        ("部级", HonourLevel.NATION, "国"),
        (" 市 级 ", HonourLevel.CITY, "市"),
    ],
)
def test_a_level_is_ranked_and_keeps_its_words(written: str, rank: HonourLevel, seal: str) -> None:
    level = parse_level(written)
    assert level == Level(rank, written.strip())
    assert level.seal == seal


@pytest.mark.parametrize("province", ["北京", "北京市", "天津市", "上海市", "重庆"])
def test_the_city_level_of_a_municipality_ranks_as_a_province(province: str) -> None:
    level = parse_level("市级", province=province)
    assert level == Level(HonourLevel.PROVINCE, "市级")
    assert level.seal == "市"
    district = parse_level("区级", province=province)
    assert district == Level(HonourLevel.COUNTY, "区级")


def test_elsewhere_a_city_is_a_city() -> None:
    assert parse_level("市级", province="某某省") == Level(HonourLevel.CITY, "市级")


def test_levels_are_ordered_from_school_to_nation() -> None:
    assert [level.label for level in sorted(HonourLevel)] == ["校级", "乡镇级", "县区级", "市级", "省级", "国家级"]
    assert "".join(level.seal for level in HonourLevel) == "校乡区市省国"


@pytest.mark.parametrize("level", list(HonourLevel))
def test_every_label_reads_back_as_its_level(level: HonourLevel) -> None:
    assert parse_level(level.label) == Level(level, level.label)


@pytest.mark.parametrize(
    ("written", "code", "what", "hint"),
    [
        ("", "level.empty", "荣誉的级别是空的。", WAYS),
        ("很高", "level.unknown", "级别「很高」认不出来。", WAYS),
        ("一等奖", "level.unknown", "级别「一等奖」认不出来。", WAYS),
        (
            "市、区级",
            "level.several",
            "级别「市、区级」里有不止一个级别。",
            "请分成几条荣誉来写，每条一个级别；同一项荣誉只写较高的一级：市级。",
        ),
        (
            "省市级",
            "level.several",
            "级别「省市级」里有不止一个级别。",
            "请分成几条荣誉来写，每条一个级别；同一项荣誉只写较高的一级：省级。",
        ),
        (
            "国家级／省级",
            "level.several",
            "级别「国家级／省级」里有不止一个级别。",
            "请分成几条荣誉来写，每条一个级别；同一项荣誉只写较高的一级：国家级。",
        ),
    ],
)
def test_a_level_that_cannot_be_ranked_is_explained(written: str, code: str, what: str, hint: str) -> None:
    assert parse_level(written) == Complaint(code, what, hint)
