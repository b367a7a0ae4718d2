"""The kinds of mistake by their codes, each explained in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from dangjian.schema.config_file import read_config_file


@dataclass(frozen=True, slots=True)
class ProblemCode:
    """One kind of mistake, as the guide and `dangjian explain` tell of it."""

    code: str
    meaning: str
    mending: str


def problem_codes() -> Mapping[str, ProblemCode]:
    """Every code that a message of ours can bear, from problem_codes.yml."""
    data = resources.files("dangjian").joinpath("problem_codes.yml").read_bytes()
    file = read_config_file(data, path="problem_codes.yml")
    assert not file.problems, file.problems
    return {
        code: ProblemCode(code, meaning=str(entry["意思"]), mending=str(entry["怎么改"]))
        for code, entry in file.values.items()
    }
