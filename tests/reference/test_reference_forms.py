"""The small forms reference pages are made of."""

from __future__ import annotations

import ast

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.reference.commands_page import commands_page, options_page
from dangjian.reference.field_tables import example_line, field_table
from dangjian.reference.markdown import cell, code, page, table
from dangjian.reference.type_words import type_words
from dangjian.reference.view_docs import class_docs
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.party_org import PartyOrg
from dangjian.schema.entities.story import Story

MODULE = '''
@dataclass(frozen=True)
class Card:
    """A thing
    in a list."""

    title: str
    url: str = ""
    """Relative; for the ``url`` filter."""
    _hidden: int = 0

    @property
    def is_long(self) -> bool:
        """Longer than a line."""
        return len(self.title) > 20

    def shorten(self) -> Card: ...


def helper() -> None: ...


class Options(Config):
    enabled = option.Type(bool, default=True)
    """Off: nothing happens."""
'''


@given(st.text())
def test_a_cell_never_leaves_its_row(text: str) -> None:
    assert "|" not in cell(text)
    assert len(cell(text).splitlines()) <= 1


def test_columns_that_are_empty_in_every_row_are_left_out() -> None:
    assert table(("名称", "必填", "例"), [("甲", "", "1"), ("乙", "", "2")]) == (
        "| 名称 | 例 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |"
    )


def test_code_may_hold_a_backtick() -> None:
    assert code("a`b") == "`` a`b ``"


def test_a_page_opens_with_front_matter_and_its_mark() -> None:
    lines = page(title="甲", summary="乙。", parts=["丙\n", "丁"]).splitlines()
    assert lines[:4] == ["---", "标题: 甲", "摘要: 乙。", "---"]
    assert lines[5].startswith("<!--")
    assert lines[7:] == ["丙", "", "丁"]


def test_a_class_is_read_with_its_fields_properties_and_sentences() -> None:
    card, options = class_docs(MODULE)
    assert (card.name, card.sentence) == ("Card", "A thing in a list.")
    assert [(field.name, field.sentence) for field in card.fields] == [
        ("title", ""),
        ("url", "Relative; for the `url` filter."),
        ("is_long", "Longer than a line."),
    ]
    assert [(field.name, field.sentence) for field in options.fields] == [("enabled", "Off: nothing happens.")]


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        ("str", "text"),
        ("int | None", "number or none"),
        ("tuple[str, ...]", "list of text"),
        ("tuple[Card, ...]", "list of [Card](#card)"),
        ("tuple[Link | None, ...]", "list of (`Link` or none)"),
        ("tuple[tuple[str, tuple[Card, ...]], ...]", "list of text and list of [Card](#card)"),
        ("dict[str, str]", "mapping of text to text"),
        ("bool", "true or false"),
    ],
)
def test_a_type_is_said_in_words(annotation: str, words: str) -> None:
    assert type_words(ast.parse(annotation, mode="eval").body, linked={"Card"}) == words


def test_a_field_stands_in_its_table_with_both_names_and_its_example() -> None:
    row = field_table([declared_fields(Story)["date"]]).splitlines()[-1]
    assert row.startswith("| **日期** | `date` | 时间、活动时间、活动日期 | 必填 |")
    assert row.endswith("（[日期](dates-and-numbers.md#日期)） | `日期: 2024年10月25日—30日` |")


def test_what_is_kept_internally_is_said_to_stay_off_the_pages() -> None:
    committee = declared_fields(PartyOrg)["committee"]
    assert "只留底" in field_table([committee])
    assert example_line(committee) == "委员: [组织委员 示例甲]"


def test_a_command_is_shown_with_its_help_its_usage_and_its_options() -> None:
    @click.group()
    def main() -> None: ...

    @main.command()
    @click.argument("name", metavar="名称")
    @click.option("--loud", "-l", is_flag=True, help="大声。")
    def greet(name: str, loud: bool) -> None:
        """问好。

        \b
        例如：greet 甲
        """

    text = commands_page(main)
    assert "### dangjian greet\n\n问好。\n\n例如：greet 甲\n" in text
    assert "名称\n```" in text
    assert "| `--loud`, `-l` | 大声。 |" in text


def test_an_option_is_shown_with_its_default() -> None:
    assert "| `enabled` | `True` | Off: nothing happens. |" in options_page(MODULE[MODULE.index("class Options") :])
