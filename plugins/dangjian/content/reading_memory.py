"""Pages as they were read the last time, for a preview that reads the same folder again after every change."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.page_reader import read_page
from dangjian.content.source import SourceFile
from dangjian.content.surroundings import Surroundings
from dangjian.problems import Problem


class ReadingMemory:
    """Reads a page anew when its own text is another, and every page when anything around them is."""

    def __init__(self) -> None:
        self._around: Surroundings | None = None
        self._read: dict[str, tuple[str, Entry, tuple[Problem, ...]]] = {}

    def turn_to(self, around: Surroundings) -> None:
        """Say what lies around the pages that will be read; call it before the first of them."""
        if around != self._around:
            self._around, self._read = around, {}

    def page(self, source: SourceFile, text: str) -> tuple[Entry, tuple[Problem, ...]]:
        """What `read_page` says of `source`."""
        assert self._around is not None, "turn_to comes first"
        known = self._read.get(source.path)
        if known is None or known[0] != text:
            known = self._read[source.path] = (text, *read_page(source, text, self._around))
        return known[1], known[2]
