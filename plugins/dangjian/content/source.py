"""What the outside hands in: files as bytes, with their paths."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST_SOURCE_BYTES = 2_000_000
"""Some 600,000 Chinese characters: no manuscript is longer, and a page beyond it would stall every reader."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Markdown file or a table under docs/."""

    path: str
    """Relative to docs/, forward slashes."""
    data: bytes

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def stem(self) -> str:
        return self.path.rpartition("/")[2].rpartition(".")[0]

    @property
    def is_index(self) -> bool:
        """Whether it stands for its folder."""
        return self.stem.lower() in {"index", "readme"}
