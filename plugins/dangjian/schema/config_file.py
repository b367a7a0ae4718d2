"""One file of site_config/ as values that remember their lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dangjian.problems import Complaint, Place, Problem
from dangjian.typed_text.decoding import decode_text
from dangjian.typed_text.located import read_yaml


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """The top level of a configuration file; empty where there is none."""

    path: str
    """As it is called in messages."""
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def place(self, *path: str | int) -> Place:
        """Where the value at `path` stands, or the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return Place(self.path, self.lines.get(path, 1))

    def problem(self, complaint: Complaint, *path: str | int) -> Problem:
        return complaint.at(self.place(*path))


def read_config_file(data: bytes | None, *, path: str) -> ConfigFile:
    """Bytes → values; a file that is not a mapping is told and read as empty."""
    if data is None:
        return ConfigFile(path)
    decoded = decode_text(data)
    tree, complaints = read_yaml(decoded.text)
    problems = [complaint.at(Place(path)) for complaint in decoded.complaints]
    problems.extend(item.complaint.at(Place(path, item.line)) for item in complaints)
    return ConfigFile(path, tree.mapping, tree.lines, tuple(problems))
