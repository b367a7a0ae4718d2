"""Who said it stands below a quotation, on a line that begins with a dash."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown


def source_of(text: str) -> tuple[list[str], list[str]]:
    html = Markdown(extensions=["dangjian.markup.quotations", "dangjian.markup.lines"]).convert(text)
    soup = BeautifulSoup(html, "html.parser")
    words = [item.get_text() for item in soup.select("blockquote p:not(.dj-source)")]
    return words, [item.get_text() for item in soup.select(".dj-source")]


@pytest.mark.parametrize(
    ("typed", "words", "source"),
    [
        ("> 灯亮着。\n>\n> ——一位学生家长", ["灯亮着。"], ["——一位学生家长"]),
        ("> 灯亮着。\n> —— 一位学生家长", ["灯亮着。"], ["—— 一位学生家长"]),
        ("> 灯**亮着**，\n> 就不怕。\n> --家长", ["灯亮着，就不怕。"], ["--家长"]),
        ("> 第一段。\n>\n> 第二段。\n>\n> ——家长", ["第一段。", "第二段。"], ["——家长"]),
        ("> 灯亮着——孩子\n> 就不怕。", ["灯亮着——孩子就不怕。"], []),
        ("> ——只有这一句", ["——只有这一句"], []),
        ("> 第一段。\n>\n> 第二段。", ["第一段。", "第二段。"], []),
        ("> ——你来吗？\n> ——我来。", ["——你来吗？"], ["——我来。"]),
    ],
)
def test_the_source_of_a_quotation_is_told_from_its_words(typed: str, words: list[str], source: list[str]) -> None:
    assert source_of(typed) == (words, source)


def test_a_paragraph_outside_a_quotation_keeps_its_dash() -> None:
    assert source_of("——家长\n——老师") == ([], [])
