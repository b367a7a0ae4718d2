"""Every code that a message can bear is explained, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from dangjian.schema.problem_codes import problem_codes

PACKAGE = Path(__file__).parent.parent.parent / "plugins" / "dangjian"
CODE = re.compile(r"[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*")
CODES = problem_codes()


def codes_in(source: str) -> Iterator[str]:
    """First arguments that look like a code, of calls that also hand over what is wrong and how to mend it."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or len(node.args) + len(node.keywords) < 3:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
        for value in [*node.args[:1], *named]:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and CODE.fullmatch(value.value):
                yield value.value


def codes_of_the_package() -> set[str]:
    return {code for file in PACKAGE.rglob("*.py") for code in codes_in(file.read_text(encoding="utf-8"))}


def test_every_code_of_the_package_is_explained() -> None:
    assert sorted(codes_of_the_package() - CODES.keys()) == []


def test_no_code_is_explained_that_no_message_bears() -> None:
    assert sorted(CODES.keys() - codes_of_the_package()) == []


def test_codes_stand_in_the_order_of_the_alphabet() -> None:
    assert list(CODES) == sorted(CODES)


def test_explanations_are_whole_sentences() -> None:
    halves = [code.code for code in CODES.values() if not (code.meaning.endswith("。") and code.mending.endswith("。"))]
    assert halves == []


def test_a_code_is_found_however_it_is_handed_over() -> None:
    assert list(codes_in('Complaint("date.impossible", what, hint)')) == ["date.impossible"]
    assert list(codes_in('Complaint(code="photo.empty", what=what, hint=hint)')) == ["photo.empty"]
    assert list(codes_in('_warning("host.font", "……", "……")')) == ["host.font"]
    assert list(codes_in('read_config_file(data, path="x.yml")')) == []
