"""One file of the site."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def put_bytes(path: Path, data: bytes) -> None:
    """Make `path` a file with these bytes; one that has them already stays as it is, with its time.

    Another one is replaced, not written over: it may be a link to a file that is somebody else's.
    """
    if _has(path, data):
        return
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _has(path: Path, data: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size == len(data) and file.read() == data
    except OSError:
        return False
