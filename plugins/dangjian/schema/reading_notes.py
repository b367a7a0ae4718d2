"""What one reading of a declared model notices while it walks through what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dangjian.problems import Complaint, Place, Problem
from dangjian.schema.vocabularies import Vocabulary

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Notes:
    """Grows with the walk; thrown away with it."""

    file: str
    lines_as_typed: Mapping[Path, int]
    vocabularies: Mapping[str, Vocabulary]
    province: str
    is_setting: bool
    problems: list[Problem] = field(default_factory=list)
    lines: dict[Path, int] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    refused: set[Path] = field(default_factory=set)

    def line_of(self, path: Path) -> int:
        """The line of `path` as typed, or of the nearest thing around it that has one."""
        while path and path not in self.lines_as_typed:
            path = path[:-1]
        return self.lines_as_typed.get(path, 1)

    def line_of_english(self, path: Path) -> int:
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def tell(self, line: int, complaint: Complaint) -> None:
        self.problems.append(complaint.at(Place(self.file, line)))

    def doubt(self, english_path: Path, line: int) -> None:
        """Somebody wrote, under a name nobody knows or a second time, what a field that hides something is for.

        Nothing is noted where the path ends without a name.
        """
        if english_path[-1]:
            self.refused.add(english_path)
            self.lines.setdefault(english_path, line)

    def is_doubtful(self, english_path: Path) -> bool:
        """Whether something in the structure at `english_path` was refused."""
        return any(path[: len(english_path)] == english_path for path in self.refused)

    def refuse(self, english_path: Path, line: int, complaint: Complaint) -> None:
        self.refused.add(english_path)
        self.tell(line, complaint)
