"""A file of the site is written when its bytes change, and is never written through a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dangjian.publishing.site_file import put_bytes

LONG_AGO = 1_600_000_000


@pytest.mark.parametrize("old", (None, b"", b"other", b"longer than the new one"), ids=str)
def test_the_file_has_the_bytes(tmp_path: Path, old: bytes | None) -> None:
    path = tmp_path / "a" / "b.html"
    if old is not None:
        path.parent.mkdir()
        path.write_bytes(old)
    put_bytes(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_file_that_has_them_already_keeps_its_time(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"same")
    os.utime(path, (LONG_AGO, LONG_AGO))
    put_bytes(path, b"same")
    assert path.stat().st_mtime == LONG_AGO
    put_bytes(path, b"else")
    assert path.stat().st_mtime > LONG_AGO


def test_another_name_of_the_old_file_keeps_the_old_bytes(tmp_path: Path) -> None:
    path, backup = tmp_path / "a.html", tmp_path / "backup.html"
    path.write_bytes(b"old")
    os.link(path, backup)
    put_bytes(path, b"new")
    assert (path.read_bytes(), backup.read_bytes()) == (b"new", b"old")
