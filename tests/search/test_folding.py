"""Width, case and punctuation do not matter to a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin

from dangjian.search.folding import BREAK, Folding
from dangjian.values.pinyin import initials


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("家访", "家访"),
        ("Ａ４ 纸", f"a4{BREAK}纸"),
        ("“四心”育人", f"{BREAK}四心{BREAK}育人"),
        ("２０２４年", "2024年"),
        ("①", "1"),
        ("㎡", "m2"),
        ("𠮷", "𠮷"),
        ("__", BREAK * 2),
    ],
)
def test_text_is_folded(text: str, folded: str) -> None:
    assert Folding().fold(text) == folded


def test_a_title_is_folded_without_breaks() -> None:
    assert Folding().fold_title("红烛“先锋”·行动") == "红烛先锋行动"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = Folding().fold_title(text)
    assert Folding().fold_title(once) == once


@given(st.text(), st.text())
def test_each_character_is_folded_by_itself(one: str, other: str) -> None:
    folding = Folding()
    assert folding.fold(one + other) == folding.fold(one) + folding.fold(other)


def test_initials_are_the_first_letters_of_the_pinyin() -> None:
    assert initials("家访日记") == "jfrj"
    assert initials("1236成长课") == "1236czk"


@given(st.text("行长重庆银家访日记ab 1“”，𠮷①\n", max_size=12) | st.text(max_size=12))
def test_initials_word_by_word_are_those_of_the_whole_title(title: str) -> None:
    assert initials(title) == "".join(lazy_pinyin(title, style=Style.FIRST_LETTER))
