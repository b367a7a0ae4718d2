"""One sentence a line in the file, one unbroken paragraph on the page."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown


def shown(text: str) -> str:
    html = Markdown(extensions=["dangjian.markup.lines", "tables", "fenced_code"]).convert(text)
    return BeautifulSoup(html, "html.parser").get_text()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("天刚亮。\n路灯还没熄。", "天刚亮。路灯还没熄。"),
        ("他说：\n“来了。”", "他说：“来了。”"),
        ("**一盏灯**\n两段路", "一盏灯两段路"),
        ("先读\n**一盏灯**", "先读一盏灯"),
        ("- 第一条\n  接着说", "\n第一条接着说\n"),
        ("> 灯亮着，\n> 孩子就不怕晚。", "\n灯亮着，孩子就不怕晚。\n"),
        ("see\nthe lamp", "see\nthe lamp"),
        ("共 26\n户家庭", "共 26\n户家庭"),
        ("[家访](x.md)\n归来", "家访归来"),
    ],
)
def test_lines_join_only_where_chinese_meets_chinese(typed: str, read: str) -> None:
    assert shown(typed) == read


def test_code_keeps_its_lines() -> None:
    assert "标题：甲\n日期：乙" in shown("```\n标题：甲\n日期：乙\n```")


def test_a_wanted_line_break_stays() -> None:
    assert "<br" in Markdown(extensions=["dangjian.markup.lines"]).convert("上句  \n下句")
