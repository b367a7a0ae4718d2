"""Typed lines in; values, their lines and the sentences about the rest out."""

from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dangjian.typed_text.located import YamlValue, read_yaml
from dangjian.typed_text.mending import mend_yaml

TEXT_KEYS = frozenset({"标题", "title", "摘要"})

ONE_LINE: list[tuple[str, YamlValue]] = [
    ("标题：春天", "春天"),
    ("标题:春天", "春天"),
    ("标题 : 春天", "春天"),
    ("标题　：　春天", "春天"),
    ("标题:　春天", "春天"),
    ("标题:\u00a0春天", "春天"),
    ("标题﹕春天", "春天"),
    ("\ufeff标题: 春天\u200b", "春天"),
    ("**标题**：春天", "春天"),
    ("“标题”：春天", "春天"),
    ("标题: 甲: 乙", "甲: 乙"),
    ("标题: 甲：乙", "甲：乙"),
    ("标题：甲: 乙", "甲: 乙"),
    ("标题: @家长", "@家长"),
    ("标题: #话题#", "#话题#"),
    ("标题: 第#1课", "第#1课"),
    ("标题: 春天 # 夏天", "春天 # 夏天"),
    ("标题: *重要*", "*重要*"),
    ("标题: **重要**", "**重要**"),
    ("标题: &你我", "&你我"),
    ("标题: !注意", "!注意"),
    ("标题: %5 的进步", "%5 的进步"),
    ("标题: `代码`", "`代码`"),
    ("标题: | 甲 | 乙 |", "| 甲 | 乙 |"),
    ("标题: > 甲", "> 甲"),
    ("标题: - 甲", "- 甲"),
    ("标题: ? 甲", "? 甲"),
    ('标题: "引用"开头的标题', '"引用"开头的标题'),
    ("标题: '甲'与'乙'", "'甲'与'乙'"),
    ('标题: "春天', '"春天'),
    ("标题: “春天”", "“春天”"),
    ("标题: [喜讯]我校", "[喜讯]我校"),
    ("标题: [喜讯]", "[喜讯]"),
    ("标题: 【喜讯】我校", "【喜讯】我校"),
    ("标题: 【甲，乙】", "【甲，乙】"),
    ("标题: {甲}", "{甲}"),
    ("标题: C:\\照片", "C:\\照片"),
    ('标题: "春天"', "春天"),
    ("标题: '春天' # 备注", "春天"),
    ('标题: ""', ""),
    ("标题:", None),
    ("标题: # 必填", None),
    ("主题: 甲: 乙", "甲: 乙"),
    ("主题: @家长", "@家长"),
    ("主题: #中国梦#", "#中国梦#"),
    ("主题: *重要*", "*重要*"),
    ("主题: 春天 # 选填", "春天"),
    ("主题: 第 #1 课", "第 #1 课"),
    ("主题: [甲](https://example.org)", "[甲](https://example.org)"),
    ("类型: 【喜讯】我校", "【喜讯】我校"),
    ("类型: 【喜讯】", "【喜讯】"),
    ('路径: "D:\\照片\\新"', "D:\\照片\\新"),
    ("链接: http://example.org/a", "http://example.org/a"),
    ("链接:http://example.org/a", "http://example.org/a"),
    ("时间: 8:30", "8:30"),
    ("时间：8:30—9:00", "8:30—9:00"),
    ("日期: 2024-13-45", "2024-13-45"),
    ("草稿: yes", "yes"),
    ("数: ~", "~"),
    ("支部：【第一党支部，第二党支部】", ["第一党支部", "第二党支部"]),
    ("支部: ［第一党支部］", ["第一党支部"]),
    ("支部: 「甲、乙」", ["甲", "乙"]),
    ("支部: 【甲，乙]", ["甲", "乙"]),
    ("支部: [党日，志愿]", ["党日", "志愿"]),
    ("支部: [党日、志愿]", ["党日", "志愿"]),
    ("支部: [甲；乙]", ["甲", "乙"]),
    ("支部: [甲、乙，丙]", ["甲、乙", "丙"]),
    ("支部: [“甲”，“乙，丙”]", ["甲", "乙，丙"]),
    ('支部: ["甲、乙"，丙]', ["甲、乙", "丙"]),
    ("支部: [甲，，乙，]", ["甲", "乙"]),
    ("支部: [甲, 乙]。", ["甲", "乙"]),
    ("支部: [《甲，乙》，丙]", ["《甲，乙》", "丙"]),
    ("标签: [#甲, @乙, *丙]", ["#甲", "@乙", "*丙"]),
    ("打码: [[1，2]，[3，4]]", [["1", "2"], ["3", "4"]]),
    ("数据: {人次：300，场次:5}", {"人次": "300", "场次": "5"}),
    ("数据: ｛人次：300｝", {"人次": "300"}),
    ("空: []", []),
]

SEVERAL_LINES: list[tuple[str, YamlValue]] = [
    ("支部:\n\t- 甲\n\t- 乙", {"支部": ["甲", "乙"]}),
    ("支部:\n　- 甲\n　- 乙", {"支部": ["甲", "乙"]}),
    ("支部:\n\u00a0- 甲\n\u00a0- 乙", {"支部": ["甲", "乙"]}),
    ("支部：\n－ 甲\n－ 乙", {"支部": ["甲", "乙"]}),
    ("支部:\n  — 甲\n  • 乙\n  ·丙\n  *丁\n  -戊\n  ● 己", {"支部": ["甲", "乙", "丙", "丁", "戊", "己"]}),
    ("支部:\n  - 甲\n   - 乙\n - 丙", {"支部": ["甲", "乙", "丙"]}),
    ("支部:\n  - 甲\n- 乙\n日期: 2", {"支部": ["甲", "乙"], "日期": "2"}),
    ("支部: [\n  甲，\n  乙\n]\n日期: 2", {"支部": ["甲", "乙"], "日期": "2"}),
    ("支部:\n  [甲，乙]", {"支部": ["甲", "乙"]}),
    ("图片:\n  - 文件: a.jpg\n  说明: 春", {"图片": [{"文件": "a.jpg", "说明": "春"}]}),
    ("图片:\n- 文件：a.jpg\n  说明：春\n- 文件：b.jpg", {"图片": [{"文件": "a.jpg", "说明": "春"}, {"文件": "b.jpg"}]}),
    ("图片:\n  -文件: a.jpg\n    说明: 春", {"图片": [{"文件": "a.jpg", "说明": "春"}]}),
    ("署名:\n  - 文：甲\n  - 图：乙", {"署名": ["文：甲", "图：乙"]}),
    ("署名:\n  文：甲\n  图：乙", {"署名": {"文": "甲", "图": "乙"}}),
    ("数据:\n    人次: 3\n  场次: 5", {"数据": {"人次": "3", "场次": "5"}}),
    (" 标题: 甲\n日期: 2", {"标题": "甲", "日期": "2"}),
    ("摘要: |\n　　第一段\n　　第二段\n日期: 2", {"摘要": "第一段\n第二段\n", "日期": "2"}),
    ("摘要: |\n  第一段\n\n    第二段\n", {"摘要": "第一段\n\n  第二段\n"}),
    ("摘要: |\n日期: 2", {"摘要": None, "日期": "2"}),
    ("摘要: >\n  甲\n  乙\n", {"摘要": "甲 乙\n"}),
    ("摘要: 甲\n  乙", {"摘要": "甲 乙"}),
    ("摘要:\n  上午：植树\n  下午：读书", {"摘要": "上午：植树 下午：读书"}),
    ('说明: "甲\n  乙"', {"说明": "甲 乙"}),
    ("# 备注\n---\n标题: 甲\n\n# 备注\n日期: 2\n...\n", {"标题": "甲", "日期": "2"}),
    ('{"标题": "甲",\n "日期": [1, 2]}', {"标题": "甲", "日期": ["1", "2"]}),
    ("标题: 甲\u2028乙\x07\n日期: 2", {"标题": "甲 乙", "日期": "2"}),
    ("- 名称: 甲\n  级别: 省级\n- 名称: 乙", [{"名称": "甲", "级别": "省级"}, {"名称": "乙"}]),
    ("- 名称: 甲\n级别: 省级", [{"名称": "甲", "级别": "省级"}]),
    ("- - 甲\n  - 乙\n- - 丙", [["甲", "乙"], ["丙"]]),
    ("", {}),
]

REFUSED: list[tuple[str, YamlValue, int, str, str]] = [
    ("标题=春天", {}, 1, "「标题=春天」用了等号。", "请改成冒号，写成「标题: 春天」。"),
    ("标题；春天", {}, 1, "「标题；春天」用了分号。", "请改成冒号，写成「标题: 春天」。"),
    (
        "标题: 甲\n日期 2024年5月",
        {"标题": "甲"},
        2,
        "「日期 2024年5月」少了冒号。",
        "请写成「日期: 2024年5月」这样的一行。",
    ),
    (
        "支部\n  - 甲\n  - 乙\n日期: 2",
        {"日期": "2"},
        1,
        "「支部」少了冒号。它下面的 2 行也没有读入。",
        "请写成「支部:」这样的一行。",
    ),
    ("标题", {}, 1, "「标题」少了冒号。", "请写成「标题: …」这样的一行。"),
    (
        "标题: 春天里\n的植树",
        {"标题": "春天里"},
        2,
        "「的植树」像是接着上一行「标题: 春天里」写的，但分成了两行。",
        "请写成一行：「标题: 春天里的植树」。",
    ),
    (
        "摘要: |\n第一段。",
        {"摘要": None},
        2,
        "「第一段。」应当属于上一行「摘要: |」，但行首没有空格。",
        "请在它和它下面各行的行首都加上两个空格。",
    ),
    (
        "标题: 甲\n\n随手写的",
        {"标题": "甲"},
        3,
        "不知道「随手写的」属于哪一项。",
        "请写成「名称: 内容」这样的一行，或者删去它。",
    ),
    (
        "标题: 甲\n  日期: 2024",
        {"标题": "甲"},
        2,
        "「日期: 2024」前面的空格与上面的「标题: 甲」没有对齐，看不出属于哪一项。",
        "如果是单独的一项，请让「日期: 2024」与同级的各项左边对齐；如果是上一行的文字，请与上一行写成一行。",
    ),
    (
        "支部: 甲\n  - 乙",
        {"支部": "甲"},
        2,
        "「支部: 甲」已经有了内容，下面又列了「- 乙」。",
        "请把内容都写成「- 」开头的行，冒号后面留空；或者都写在冒号后面，用顿号隔开。",
    ),
    (
        "支部: [甲, 乙\n日期: 2",
        {"支部": None, "日期": "2"},
        1,
        "「支部: [甲, 乙」的括号只有一半。",
        "请补上另一半，写成「支部: [甲, 乙]」。",
    ),
    (
        "标题: 甲\n---\n日期: 2",
        {"标题": "甲", "日期": "2"},
        2,
        "中间多了一条分隔线「---」。",
        "请删去这一行；上下两部分都已读入。",
    ),
    (
        "标题: 甲\n\n标题: 乙",
        {"标题": "甲"},
        3,
        "「标题」写了两次：第 1 行和第 3 行。",
        "请只留一个；现在用的是第 1 行，没有用第 3 行的「乙」。",
    ),
    (
        "主题: &a 甲\n日期: 2",
        {"日期": "2"},
        1,
        "「主题: &a 甲」里的「&a」是一种编程写法，这里不用。",
        "如果它是文字，请给整段内容加上英文引号；否则请把内容直接写出来。",
    ),
    (
        "日期: 2\n主题: *a",
        {"日期": "2"},
        2,
        "「主题: *a」里的「*a」是一种编程写法，这里不用。",
        "如果它是文字，请给整段内容加上英文引号；否则请把内容直接写出来。",
    ),
    (
        "主题: !!python/name:os.system 甲",
        {},
        1,
        "「主题: !!python/name:os.system 甲」里的「!!python/name:os.system」是一种编程写法，这里不用。",
        "如果它是文字，请给整段内容加上英文引号；否则请把内容直接写出来。",
    ),
    (
        "<<: 甲",
        {},
        1,
        "「<<: 甲」里的「<<」是一种编程写法，这里不用。",
        "如果它是文字，请给整段内容加上英文引号；否则请把内容直接写出来。",
    ),
    (
        "数据: {{甲}}\n日期: 2",
        {"日期": "2"},
        1,
        "「数据: {{甲}}」这一项读不懂。",
        "请检查括号和引号是否成对，一项一行，按「名称: 内容」的样子重写。",
    ),
    (
        "- 标题: 甲\n- 日期: 2024年",
        {"标题": "甲", "日期": "2024年"},
        1,
        "这里应当是一行行「名称: 内容」，现在是「- 」开头的一串。",
        "请去掉各行开头的「- 」。",
    ),
]


@pytest.mark.parametrize(("typed", "value"), ONE_LINE)
def test_a_typed_line_gives_its_value(typed: str, value: YamlValue) -> None:
    tree, complaints = read_yaml(typed, text_keys=TEXT_KEYS)
    assert list(tree.mapping.values()) == [value]
    assert complaints == ()
    assert set(tree.lines.values()) == {1}


@pytest.mark.parametrize(("typed", "value"), SEVERAL_LINES)
def test_typed_lines_give_their_values(typed: str, value: YamlValue) -> None:
    tree, complaints = read_yaml(typed, text_keys=TEXT_KEYS, top="either")
    assert (tree.value, complaints) == (value, ())


@pytest.mark.parametrize(("typed", "kept", "line", "what", "hint"), REFUSED)
def test_what_is_uncertain_is_refused_with_a_sentence(
    typed: str, kept: YamlValue, line: int, what: str, hint: str
) -> None:
    tree, complaints = read_yaml(typed, text_keys=TEXT_KEYS)
    assert tree.value == kept
    assert [(found.line, found.complaint.what, found.complaint.hint) for found in complaints] == [(line, what, hint)]


def test_a_trick_inside_an_entry_names_both_lines() -> None:
    tree, complaints = read_yaml("标题: 甲\n图片:\n  - 文件: a.jpg\n    说明: *a\n")
    assert tree.value == {"标题": "甲"}
    assert [(found.line, found.complaint.what) for found in complaints] == [
        (2, "「图片:」这一项没有读入。"),
        (4, "「说明: *a」里的「*a」是一种编程写法，这里不用。"),
    ]


def test_entries_that_are_nested_too_deep_are_refused_alone() -> None:
    deep = "\n".join(" " * level + f"层{level}:" for level in range(40))
    tree, complaints = read_yaml(f"标题: 甲\n{deep}\n")
    assert tree.value == {"标题": "甲"}
    assert [found.complaint.what for found in complaints] == ["「层0:」里一层套一层，套得太深了。"]


def test_a_huge_text_is_refused_whole() -> None:
    tree, complaints = read_yaml("标题: 甲\n" * 200_000)
    assert tree.value == {}
    assert [found.complaint.code for found in complaints] == ["yaml.too_big"]


def test_a_mapping_where_a_list_was_asked_for_is_told() -> None:
    tree, complaints = read_yaml("名称: 甲", top="list")
    assert tree.items == []
    assert complaints[0].complaint.what == "这里应当是「- 」开头的一串，现在是一行行「名称: 内容」。"


def test_lines_are_those_of_the_file() -> None:
    tree, _ = read_yaml("\n标题：甲\n图片：\n  － 文件：a.jpg\n     说明：春\n支部：【甲，\n  乙】", first_line=2)
    assert dict(tree.lines) == {
        ("标题",): 3,
        ("图片",): 4,
        ("图片", 0): 5,
        ("图片", 0, "文件"): 5,
        ("图片", 0, "说明"): 6,
        ("支部",): 7,
        ("支部", 0): 7,
        ("支部", 1): 8,
    }
    assert tree.line_of("图片", 0, "摄影") == 5
    assert tree.line_of("日期") == 0


def test_reading_many_unclosed_brackets_stays_quick() -> None:
    tree, complaints = read_yaml("\n".join(f"键{at}: [甲" for at in range(3000)))
    assert len(complaints) == len(tree.mapping) == 3000


ASCII_TEXTS = st.text("甲乙春abC12 :,#-[]{}\"'|>*&!@%`=\n?\\.", max_size=14).map(lambda text: text.replace(":", ": "))
NESTED = st.recursive(
    ASCII_TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.text("甲乙abc标题", min_size=1, max_size=5), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(
    st.dictionaries(st.text("甲乙abc", min_size=1, max_size=5), NESTED, min_size=1, max_size=4)
    | st.lists(NESTED, min_size=1, max_size=3),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, '"', "'"]),
    st.sampled_from([20, 80]),
)
def test_proper_yaml_is_read_as_yaml(value: object, flow: bool | None, style: str | None, width: int) -> None:
    typed = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow, default_style=style, width=width)
    tree, complaints = read_yaml(typed, top="either")
    assert (tree.value, complaints) == (value, ())


STORY = """标题: 春天里的植树
日期: 2024年3月12日
支部: [第一党支部，第二党支部]
品牌:
  - 红烛先锋
  - 1255
图片:
  - 文件: a.jpg
    说明: 植树
  - 文件: b.jpg
摘要: |
  第一段
  第二段
数据: {人次: 300, 场次: 5}
来源: "本校"
地点: 后山
"""
KEYS = re.compile(r"(标题|日期|支部|品牌|图片|摘要|数据|来源|地点)[ \t\u3000]*[:：]")
SLIPS = st.tuples(
    st.integers(0, len(STORY)),
    st.sampled_from(["insert", "delete", "replace"]),
    st.sampled_from("：:，,[]{}【】「」\"'“”|>*&!@%`#-—=\t\u3000 \n\\?甲、；;~\u2028\x00"),
)


def slipped(text: str, slips: list[tuple[int, str, str]]) -> str:
    for at, kind, char in slips:
        rest = text[at:] if kind == "insert" else text[at + 1 :]
        text = text[:at] + ("" if kind == "delete" else char) + rest
    return text


@settings(max_examples=600)
@given(st.lists(SLIPS, min_size=1, max_size=5), st.sampled_from([frozenset[str](), TEXT_KEYS]))
def test_no_top_level_line_is_silently_lost(slips: list[tuple[int, str, str]], text_keys: frozenset[str]) -> None:
    typed = slipped(STORY, slips)
    tree, complaints = read_yaml(typed, text_keys=text_keys, top="either")
    said = "".join(found.complaint.what for found in complaints)
    for line in typed.split("\n"):
        key = KEYS.match(line)
        assert not key or key.group(1) in str(tree.value) or key.group(1) in said


@settings(max_examples=300)
@given(st.text("甲标题：: -#\n\"'[]{}【】|>*&!—\t\u3000,，a1.`", max_size=80))
def test_any_text_is_read_and_every_line_keeps_its_number(typed: str) -> None:
    last = typed.count("\n") + 1
    tree, complaints = read_yaml(typed, top="either")
    assert len(mend_yaml(typed).lines) == last
    assert all(1 <= line <= last for line in tree.lines.values())
    assert all(1 <= found.line <= last for found in complaints)


def test_items_where_keys_belong_are_named_one_by_one() -> None:
    _, complaints = read_yaml("- 甲\n- 乙")
    assert [(found.line, found.complaint.what) for found in complaints] == [
        (1, "这里应当是一行行「名称: 内容」，现在是「- 」开头的一串。"),
        (1, "「- 甲」没有读入。"),
        (2, "「- 乙」没有读入。"),
    ]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("{文件: a.jpg, 说明: 阅读角，操场上有人在跑}", {"文件": "a.jpg", "说明": "阅读角，操场上有人在跑"}),
        ("{文件：a.jpg，说明：甲、乙}", {"文件": "a.jpg", "说明": "甲、乙"}),
        ("{说明: 甲，乙, 摄影: 丙}", {"说明": "甲，乙", "摄影": "丙"}),
        ("{数值: 1,240份}", {"数值": "1,240份"}),
        ("[{名称: 一，二, 说明: 三}，{名称: 五}]", [{"名称": "一，二", "说明": "三"}, {"名称": "五"}]),
        ("[甲，乙, 丙]", ["甲，乙", "丙"]),
        ("[甲，乙，丙]", ["甲", "乙", "丙"]),
        ("{焦点: [0.5，0.3], 说明: 甲}", {"焦点": ["0.5", "0.3"], "说明": "甲"}),
    ],
)
def test_a_comma_of_prose_stays_in_its_value(typed: str, value: YamlValue) -> None:
    tree, complaints = read_yaml(f"图片: {typed}")
    assert (tree.value, complaints) == ({"图片": value}, ())
