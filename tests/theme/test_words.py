"""The words of the theme: every one exists, is used, and can be replaced without breaking a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from dangjian.schema.texts import Texts, holes

from .drawing import THEME

PACKAGE = Path(__file__).parents[2] / "plugins" / "dangjian"


def words_of_templates() -> set[str]:
    return {
        name
        for path in THEME.rglob("*.html")
        for name in re.findall(r"\btexts\.(\w+)", path.read_text(encoding="utf-8"))
    }


def test_every_word_a_template_prints_exists() -> None:
    assert words_of_templates() - set(Texts.model_fields) == set()


def test_every_word_is_printed_by_a_template_or_a_view() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "texts.py")
    unused = {
        name
        for name in set(Texts.model_fields) - words_of_templates()
        if not re.search(rf"\btexts\.{name}\b|[\"']{name}[\"']", code)
    }
    assert unused == set()


def test_templates_print_no_chinese_of_their_own() -> None:
    for path in THEME.rglob("*.html"):
        text = re.sub(r"{#.*?#}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"[一-鿿]", text), path


def test_every_word_says_where_it_is_shown() -> None:
    for name, field in Texts.model_fields.items():
        assert field.description and field.description.endswith("。"), name
        assert field.default, name


def test_a_template_fills_every_hole_of_a_phrase() -> None:
    for path in THEME.rglob("*.html"):
        for name, arguments in re.findall(r"texts\.(\w+)\.format\(([^)]*)", path.read_text(encoding="utf-8")):
            given = set(re.findall(r"(\w+)=", arguments))
            assert holes(str(Texts.model_fields[name].default)) <= given, (path, name)


def test_a_school_may_leave_a_hole_out() -> None:
    assert Texts(photo_count="多张").photo_count.format(count=3) == "多张"


@pytest.mark.parametrize(
    ("phrase", "words"),
    [("{number} 张", "{count}"), ("{count 张", "大括号"), ("{} 张", "{count}")],
)
def test_a_hole_that_nobody_fills_is_refused(phrase: str, words: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(words)):
        Texts(photo_count=phrase)


def test_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValidationError):
        Texts.model_validate({"fotos": "照片"})
