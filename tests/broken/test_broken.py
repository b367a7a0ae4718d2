"""Each broken file produces exactly the sentences that stand beside it, and nothing written is lost in silence."""

from __future__ import annotations

import pytest

from broken.cases import FOLDER, Case, read_case, run
from broken.facts import facts, is_told_by_count, remains, what_remains

CASES = [read_case(path) for path in sorted(FOLDER.glob("*.txt"))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_slip_is_told_in_these_words(case: Case) -> None:
    assert run(case).says == case.says


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_everything_written_is_shown_or_told(case: Case) -> None:
    outcome = run(case)
    together = what_remains(outcome)
    lost = [
        f"{path}:{number} {word}"
        for path, number, word in facts(case, outcome)
        if not remains(word, together) and not is_told_by_count(path, number, outcome)
    ]
    assert lost == []


def test_there_are_cases() -> None:
    assert len(CASES) >= 60
