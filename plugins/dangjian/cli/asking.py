"""Answers what a word means."""

from __future__ import annotations

from dangjian.cli.site_reading import schema_of
from dangjian.schema.explaining import explain, nearest_name, overview
from dangjian.schema.problem_codes import problem_codes


def explain_word(word: str, folder: str) -> tuple[str, bool]:
    """What to print, and whether the word is known; without a word, everything that can be asked for."""
    schema = schema_of(folder)
    if not word.strip():
        found = overview(schema)
        last = "查其中一项：dangjian explain 日期"
        return "\n\n".join((*(item.text for item in found), last)), True
    codes = problem_codes()
    explanations = explain(word, schema, codes)
    if explanations:
        return "\n\n".join(item.text for item in explanations), True
    close = nearest_name(word, schema, codes)
    hint = f"是不是「{close}」？" if close else "运行 dangjian explain 可以看到全部栏目和各项。"
    return f"没有找到「{word}」。{hint}", False
