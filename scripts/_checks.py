"""The checks that read the code without running it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from _environment import run, say

CHECKS: Sequence[tuple[str, Sequence[str]]] = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("mypy", ("mypy",)),
    ("mypy scripts", ("mypy", "scripts")),
)


def failed_checks(python: Path) -> list[str]:
    """The names of the checks that did not pass; every one of them is run."""
    failed = []
    for name, command in CHECKS:
        say(f"== {name}")
        if run([python, "-m", *command]):
            failed.append(name)
    return failed
