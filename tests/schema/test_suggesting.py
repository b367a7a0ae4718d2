"""Which known name was meant."""

from __future__ import annotations

import pytest

from dangjian.schema.suggesting import as_typed, nearest

NAMES = ["标题", "副标题", "日期", "活动类型", "地点", "支部", "署名", "title", "date"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("标提", "标题"),
        ("日其", "日期"),
        ("活动类形", "活动类型"),
        ("tilte", "title"),
        ("署名人", "署名"),
        ("天气", ""),
        ("专题", ""),
        ("", ""),
    ],
)
def test_a_mistyped_name_finds_its_like(word: str, meant: str) -> None:
    assert nearest(word, NAMES) == meant


def test_a_long_value_is_cut() -> None:
    assert as_typed({"甲": ["一", None, "二"]}) == "{甲: [一, , 二]}"
    assert len(as_typed("长" * 100)) == 60
