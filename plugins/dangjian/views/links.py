"""The smallest things a template draws: a link, a chip, a date, a row of facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A word that may lead somewhere."""

    text: str
    url: str = ""
    """Relative to the site's root, for the `url` filter; empty for plain text; absolute for other sites."""
    is_current: bool = False
    """The page the reader is on."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A term of an entry, leading to the list of everything that bears it."""

    text: str
    url: str = ""
    kind: str = ""
    """What sort of term: ``type``, ``branch``, ``brand``, ``topic``, ``tag`` or ``level``."""
    count: int = 0
    """How many entries its list holds; 0 where no count is shown."""
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class DateView:
    """A date at the precision it was written with."""

    text: str
    """「2024年10月25日—30日」; the text for unknown dates where nothing is known."""
    short_text: str = ""
    """Without the year, for lists that stand under their year."""
    machine: str = ""
    """For the `datetime` attribute; empty where no valid value exists."""
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class FactValue:
    """One value of a fact, perhaps with a link."""

    text: str
    url: str = ""
    machine: str = ""
    """Set for dates: the `datetime` attribute."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the facts table: a field's label and what was written for it."""

    key: str
    """The field's English name."""
    label: str
    values: tuple[FactValue, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its words: 「超」「1240」「小时」, led to the list it was counted from."""

    label: str
    value: str
    """Digits only, as large type."""
    before: str = ""
    """「约」「超」."""
    unit: str = ""
    """「余次」「小时」「%以上」: what follows the digits."""
    note: str = ""
    """Period and source."""
    url: str = ""
    key: str = ""
    """Stable name of a computed number, such as ``stories``; empty for a claim."""
