"""How a piece of text on a share card is set."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a text is for decides its font."""

    TITLE = "title"
    """In a Song face, bold."""
    TEXT = "text"
    """In a sans face."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Font and size."""

    role: Role
    size_px: int
    tracking_em: float = 0.0
    """Extra white after each character."""
