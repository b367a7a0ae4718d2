"""A Markdown file in; its entries, its untouched body and the sentences about the fences out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dangjian.content.front_matter import read_front_matter
from dangjian.problems import Severity
from dangjian.typed_text.located import YamlValue

TEXT_KEYS = frozenset({"标题", "title", "摘要"})
SPRING: dict[str, YamlValue] = {"标题": "春"}

READ: list[tuple[str, dict[str, YamlValue], str, int]] = [
    ("---\n标题: 春\n---\n正文\n", SPRING, "正文\n", 4),
    ("\ufeff---\n标题：春\n---\n\n正文", SPRING, "\n正文", 4),
    ("\n\n---  \n标题: 春\n---\t\n正文", SPRING, "正文", 6),
    ("———\n标题: 春\n———\n正文", SPRING, "正文", 4),
    ("——\n标题: 春\n——\n正文", SPRING, "正文", 4),
    ("—-\n标题: 春\n—-\n正文", SPRING, "正文", 4),
    ("－－－\n标题: 春\n－－－\n正文", SPRING, "正文", 4),
    ("------\n标题: 春\n----\n正文", SPRING, "正文", 4),
    ("---\n标题: 春\n...\n正文", SPRING, "正文", 4),
    ("---\r\n标题: 春\r\n---\r\n正文\r\n", SPRING, "正文\r\n", 4),
    ("---\n标题: 春\n\n# 选填\n副标题: 夏\n\n# 完\n---\n正文", {"标题": "春", "副标题": "夏"}, "正文", 9),
    ("---\n摘要: |\n  甲\n\n  ---\n支部:\n- 乙\n---\n正文", {"摘要": "甲\n\n---\n", "支部": ["乙"]}, "正文", 9),
    ("---\n---\n正文", {}, "正文", 3),
    ("---\n标题: 春\n---", SPRING, "", 4),
    ("---\n标题: 春\n---\n正文\n\n---\n后记", SPRING, "正文\n\n---\n后记", 4),
    ("# 标题\n\n正文: 甲", {}, "# 标题\n\n正文: 甲", 1),
    ("---\n\n春天来了。\n\n---\n", {}, "---\n\n春天来了。\n\n---\n", 1),
    ("上午活动：植树\n---\n正文", {}, "上午活动：植树\n---\n正文", 1),
    ("```yaml\nsite_name: x\n```\n正文", {}, "```yaml\nsite_name: x\n```\n正文", 1),
    ("***\n\n正文", {}, "***\n\n正文", 1),
    ("", {}, "", 1),
    ("---", {}, "---", 1),
]

FENCES: list[tuple[str, dict[str, YamlValue], str, int, str, str]] = [
    (
        "---\n标题: 春\n日期: 2024\n\n春天来了。\n\n---\n后记",
        {"标题": "春", "日期": "2024"},
        "春天来了。\n\n---\n后记",
        3,
        "开头的「---」下面没有找到结束的「---」。",
        "请在「日期: 2024」的下一行写上「---」，再往下写正文。",
    ),
    (
        "---\n标题: 春\n\n日期: 2024\n\n第一段\n\n第二段",
        {"标题": "春", "日期": "2024"},
        "第一段\n\n第二段",
        4,
        "开头的「---」下面没有找到结束的「---」。",
        "请在「日期: 2024」的下一行写上「---」，再往下写正文。",
    ),
    (
        "---\n标题: 春\n\n# 小标题\n\n正文",
        SPRING,
        "# 小标题\n\n正文",
        2,
        "开头的「---」下面没有找到结束的「---」。",
        "请在「标题: 春」的下一行写上「---」，再往下写正文。",
    ),
    (
        "标题: 春\n---\n正文",
        SPRING,
        "正文",
        1,
        "第一行缺少「---」，已照常读入。",
        "请在最前面加一行「---」。",
    ),
    (
        "标题: 春\n日期: 2024\n\n正文",
        {},
        "标题: 春\n日期: 2024\n\n正文",
        1,
        "「标题: 春」等各项写在了正文里，没有读入。",
        "请在这几行的前面和后面各加一行「---」。",
    ),
    (
        "***\n标题: 春\n***\n正文",
        {},
        "***\n标题: 春\n***\n正文",
        1,
        "第一行的「***」不是三个短横线，下面的各项没有读入。",
        "请把开头和结尾的这种线都改成「---」。",
    ),
    *(
        (
            typed,
            SPRING,
            "正文",
            line,
            "开头的各项写在了代码框「```yaml」里，已照常读入。",
            "请删去代码框首尾的两行，只在各项的前面和后面各留一行「---」。",
        )
        for typed, line in (
            ("```yaml\n---\n标题: 春\n---\n```\n正文", 1),
            ("```yaml\n标题: 春\n```\n正文", 1),
            ("---\n```yaml\n标题: 春\n```\n---\n正文", 2),
        )
    ),
]


@pytest.mark.parametrize(("typed", "value", "body", "body_line"), READ)
def test_front_matter_is_cut_from_its_body(typed: str, value: dict[str, YamlValue], body: str, body_line: int) -> None:
    found = read_front_matter(typed, text_keys=TEXT_KEYS)
    assert (found.tree.mapping, found.body, found.body_line, found.complaints) == (value, body, body_line, ())


@pytest.mark.parametrize(("typed", "value", "body", "line", "what", "hint"), FENCES)
def test_a_slip_with_the_fences_is_told(
    typed: str, value: dict[str, YamlValue], body: str, line: int, what: str, hint: str
) -> None:
    found = read_front_matter(typed, text_keys=TEXT_KEYS)
    assert (found.tree.mapping, found.body) == (value, body)
    assert [(one.line, one.complaint.what, one.complaint.hint) for one in found.complaints] == [(line, what, hint)]


def test_a_slip_that_costs_nothing_is_only_a_notice() -> None:
    found = read_front_matter("标题: 春\n---\n正文", text_keys=TEXT_KEYS)
    assert found.complaints[0].complaint.severity is Severity.NOTICE


def test_lines_of_values_and_complaints_are_those_of_the_file() -> None:
    found = read_front_matter("\n---\n标题：春\n\n日期 2024年5月\n支部：【甲，乙】\n---\n正文", text_keys=TEXT_KEYS)
    assert found.tree.line_of("支部", 1) == 6
    assert [(one.line, one.complaint.what) for one in found.complaints] == [(5, "「日期 2024年5月」少了冒号。")]


def test_a_stray_line_between_entries_does_not_end_the_front_matter() -> None:
    found = read_front_matter("---\n标题: 春\n\n多写了一行\n日期: 3\n---\n正文", text_keys=TEXT_KEYS)
    assert (found.tree.mapping, found.body) == ({"标题": "春", "日期": "3"}, "正文")
    assert [one.complaint.code for one in found.complaints] == ["yaml.stray_line"]


def test_a_long_body_is_handed_on_quickly() -> None:
    body = "春天来了，我们去植树。\n\n---\n\n" * 100_000
    assert read_front_matter(f"---\n标题: 春\n---\n{body}").body == body


@settings(max_examples=300)
@given(
    st.text("甲标题：: -#\n\"'[]{}【】|*—\t\u3000,，a1.`", max_size=80),
    st.sampled_from(["", "---\n", "---\n标题: 春\n"]),
)
def test_the_body_is_always_the_end_of_the_file(rest: str, head: str) -> None:
    typed = head + rest
    found = read_front_matter(typed, text_keys=TEXT_KEYS)
    assert typed.endswith(found.body)
    assert typed.split("\n")[found.body_line - 1 :] == (
        found.body.split("\n") if found.body else typed.split("\n")[found.body_line - 1 :]
    )


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_a_body_after_a_proper_fence_never_changes(body: str) -> None:
    assert read_front_matter(f"---\n标题: 春\n---\n{body}").body == body
