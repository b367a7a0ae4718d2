"""Bylines as they stand under articles."""

from __future__ import annotations

import pytest

from dangjian.schema.credit_lines import read_credit_line


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("图文编撰:示例甲", [("图文编撰", ["示例甲"])]),
        ("审 核:示例乙", [("审核", ["示例乙"])]),
        ("(记者 示例甲 通讯员 示例乙 文/图)", [("记者", ["示例甲"]), ("通讯员", ["示例乙"]), ("文/图", [])]),
        ("文/图 示例甲", [("文/图", ["示例甲"])]),
        ("文/示例甲 图/示例乙", [("文", ["示例甲"]), ("图", ["示例乙"])]),
        ("文、图/示例甲", [("文、图", ["示例甲"])]),
        ("供稿：校办 ◆ 审核／示例丁", [("供稿", ["校办"]), ("审核", ["示例丁"])]),
        ("记者 王 静 文", [("记者", ["王静"]), ("文", [])]),
        ("摄影/示例甲、示例乙；编辑/示例丙", [("摄影", ["示例甲", "示例乙"]), ("编辑", ["示例丙"])]),
        ("责任 编辑：示例甲 终审：示例丙", [("责任编辑", ["示例甲"]), ("终审", ["示例丙"])]),
        ("示例甲、示例乙", [("", ["示例甲", "示例乙"])]),
        ("", []),
    ],
)
def test_a_byline_gives_roles_and_names(line: str, credits: list[tuple[str, list[str]]]) -> None:
    assert read_credit_line(line) == credits
