"""Loose forms of small structures."""

from __future__ import annotations

import pytest

from dangjian.schema import shapes

CLAIMS = shapes.many("指标", "数值", known=frozenset({"指标", "数值", "时段"}))


@pytest.mark.parametrize(
    "typed",
    [
        {"走访": "26户"},
        {"指标": "走访", "数值": "26户"},
        [{"走访": "26户"}],
        [{"指标": "走访", "数值": "26户"}],
        ["走访：26户"],
        "走访: 26户",
    ],
)
def test_all_these_say_one_claim(typed: object) -> None:
    assert CLAIMS(typed) == [{"指标": "走访", "数值": "26户"}]


@pytest.mark.parametrize(
    ("typed", "files"),
    [
        ("合影.jpg", [{"文件": "合影.jpg"}]),
        ("合影.jpg、会场 (2).jpeg", [{"文件": "合影.jpg"}, {"文件": "会场 (2).jpeg"}]),
        (["合影.jpg", {"会场.jpg": "会场一角"}], [{"文件": "合影.jpg"}, {"文件": "会场.jpg", "说明": "会场一角"}]),
        ({"合影.jpg": "全体合影"}, [{"文件": "合影.jpg", "说明": "全体合影"}]),
        ({"说明": "全体合影"}, [{"说明": "全体合影"}]),
        ({"合影.jpg": {"说明": "合影", "封面": "是"}}, [{"文件": "合影.jpg", "说明": "合影", "封面": "是"}]),
    ],
)
def test_photos_are_named_in_many_ways(typed: object, files: object) -> None:
    assert shapes.photos(typed, known=frozenset({"文件", "说明", "封面"})) == files


def test_credits_may_be_a_mapping_or_lines() -> None:
    assert shapes.credits({"文": "甲", "图": "乙"}) == [{"角色": "文", "姓名": "甲"}, {"角色": "图", "姓名": "乙"}]
    assert shapes.credits(["文：甲乙", {"角色": "图", "姓名": "丙"}]) == [
        {"角色": "文", "姓名": ["甲乙"]},
        {"角色": "图", "姓名": "丙"},
    ]
    assert shapes.credits({"姓名": "甲"}) == [{"姓名": "甲"}]
