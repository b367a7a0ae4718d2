"""How far long work is: whoever does it asks for a `Progress`, whoever talks to people brings one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol


class Progress(Protocol):
    """Called with what is being done and how many pieces there are; gives what hears of pieces that are ready."""

    def __call__(self, label: str, *, total: int) -> AbstractContextManager[Callable[[int], None]]: ...


@contextmanager
def unseen(label: str, *, total: int) -> Iterator[Callable[[int], None]]:
    """The progress nobody looks at."""
    yield lambda count: None
