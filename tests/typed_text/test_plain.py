"""What is read line by line is what mending and parsing would have made of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dangjian.typed_text.located import LocatedTree, read_mended
from dangjian.typed_text.plain import read_plain

TEXT_KEYS = frozenset({"标题", "说明"})

PLAIN = """标题: 春天：一盏灯 [一]
日期: 2024年3月12日
支部: [第一党支部, 第二党支部（示例）, “三问”组, 甲、乙, ]
专题:
照片:

  - 文件: a.jpg
    说明: 一、植树
    支部: [甲]
  - 文件: b.jpg
  - {文件: c.jpg, 说明: 山上（后山）}
  - 1255
品牌:
  - 红烛先锋
  - 《晨光》 社
空: []
署名: {文: 张三、王五, 审核: 李四}"""


def agrees(text: str) -> bool:
    """Whether `text` is plain; what is read of it must be what mending makes of it, order and lines included."""
    plain = read_plain(text, first_line=3, text_keys=TEXT_KEYS)
    if plain is None:
        return False
    tree, complaints = read_mended(text, first_line=3, text_keys=TEXT_KEYS)
    assert LocatedTree(*plain) == tree
    assert list(plain[0]) == list(tree.mapping)
    assert list(plain[1]) == list(tree.lines)
    assert complaints == []
    return True


def test_front_matter_as_the_guide_shows_it_is_plain() -> None:
    assert agrees(PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "标题：春天",
        "标题:春天",
        "标题: 春天 # 夏天",
        "标题: '春天'",
        "标题: |\n  春天",
        "标题: 春天\n  夏天",
        "标题: 春天\n标题: 夏天",
        "标题: [喜讯]",
        "支部: [甲，乙]",
        "支部: [甲: 乙]",
        "支部: [甲、乙]",
        "支部: [“甲”]",
        "支部: [甲、, 乙]",
        "支部: [甲\n乙]",
        "支部: *甲",
        "署名: {甲}",
        "署名: {甲: 乙, 甲: 丙}",
        "照片:\n- 甲",
        "照片:\n  - - 甲",
        "照片:\n  - 甲: 乙\n     丙: 丁",
        "照片:\n  - {甲: 乙}\n    丙: 丁",
        "照片:\n  - [甲]",
        "照片:\n  - 甲：乙",
        "照片: 甲\n  - 乙",
        "照片:\n    甲: 乙",
        "<<: 甲",
        "标题: 春\u3000天",
        "标题: 春\ufeff天",
        "\t标题: 春天",
    ],
)
def test_anything_else_is_left_to_mending(text: str) -> None:
    assert not agrees(text)


LINES = st.one_of(
    st.sampled_from(PLAIN.split("\n")),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["", "", "", "  - ", "    ", "  ", "- ", "\t", "　", "# "]),
        st.sampled_from(["标题", "甲", "乙", "文件", "a_1", "1", "", "**甲**", "<<"]),
        st.sampled_from([": ", ": ", ": ", ":", "：", " : ", ":  ", "= ", ":\t"]),
        st.one_of(
            st.sampled_from(
                ["", "2024-03-12", "8:30", "http://a.b/c", "|", ">-", "“春天”", "、甲", "- 甲", "? 甲", "*甲"]
            ),
            st.text("甲乙a1 ：:,，、-#\"'[]{}（）《》【】“”|>*&!\t\u3000.·—", max_size=14),
            st.text("甲乙, 、（）“”", max_size=10).map("[{}]".format),
            st.text("甲, 、（）“”", max_size=10).map("{{甲: {}}}".format),
            st.text("甲乙 ,:", max_size=10).map("{{{}}}".format),
        ),
    ),
    st.text("甲: -#'\"[]{}|\t", max_size=8),
)


@settings(max_examples=600)
@given(st.lists(LINES, min_size=1, max_size=7).map("\n".join))
def test_odd_lines_are_mended_or_read_alike(text: str) -> None:
    agrees(text)


@settings(max_examples=300)
@given(
    st.text(max_size=30),
    st.sampled_from(
        ["标题: {}", "甲: [{}]", "甲: {{乙: {}}}", "甲:\n  - {{乙: {}}}", "甲:\n  - {}", "甲:\n  - 乙: {}"]
    ),
)
def test_any_characters_are_mended_or_read_alike(words: str, entry: str) -> None:
    agrees(entry.format(words))
