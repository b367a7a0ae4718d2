"""What is wrong in something a person wrote, where it stands, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem costs the site."""

    ERROR = "error"
    """Something that was written cannot be shown as it was meant."""
    WARNING = "warning"
    """The page is whole, but a reader or a reviewer would stumble."""
    NOTICE = "notice"
    """Worth knowing; never makes a strict build fail."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file, as the author would look for it."""

    path: str
    """Relative to the project, with forward slashes: ``docs/activities/…/index.md``."""
    line: int = 0
    """Counted from 1; 0 when the whole file is meant."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a value, said before anyone knows where the value stands.

    `what` and `hint` are whole Chinese sentences, each ending with its full stop.
    """

    code: str
    """Stable name of the kind of mistake, such as ``date.impossible``; documented in the guide."""
    what: str
    hint: str
    severity: Severity = Severity.ERROR

    def at(self, where: Place) -> Problem:
        """The same complaint, now with its place."""
        return Problem(where=where, code=self.code, what=self.what, hint=self.hint, severity=self.severity)


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake of an author's: a value that is collected and shown, never an exception."""

    where: Place
    code: str
    what: str
    hint: str
    severity: Severity = Severity.ERROR

    @property
    def sentence(self) -> str:
        """The line a teacher reads: place, what is wrong, how to mend it."""
        return f"{self.where}  {self.what}{self.hint}"


def in_reading_order(problems: list[Problem]) -> list[Problem]:
    """Sorted by file and line, the same problem told once."""
    return sorted(dict.fromkeys(problems), key=lambda problem: (problem.where, problem.code, problem.what))
