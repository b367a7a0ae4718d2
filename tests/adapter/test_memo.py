"""The memo: what was kept is found again, what nobody asks for is forgotten, and no state of its file does harm."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from dangjian.adapter.memo import KEPT_FOR, Memo


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "memo.sqlite"


def keep(path: Path, **pages: bytes) -> None:
    memo = Memo(path)
    for key, data in pages.items():
        memo.put(key.encode(), data)
    memo.close()


def test_what_one_build_kept_the_next_one_finds(path: Path) -> None:
    keep(path, a=b"first" * 100, b="第二页".encode())
    memo = Memo(path)
    assert (memo.get(b"a"), memo.get(b"b"), memo.get(b"c")) == (b"first" * 100, "第二页".encode(), None)


def test_nothing_is_kept_of_a_build_that_did_not_end(path: Path) -> None:
    keep(path, a=b"old")
    memo = Memo(path)
    memo.put(b"a", b"new")
    memo.give_up()
    memo.close()
    assert Memo(path).get(b"a") == b"old"


def test_a_closed_memo_neither_finds_nor_keeps(path: Path) -> None:
    memo = Memo(path)
    memo.put(b"a", b"1")
    memo.close()
    memo.put(b"b", b"2")
    memo.close()
    assert memo.get(b"a") is None
    assert (Memo(path).get(b"a"), Memo(path).get(b"b")) == (b"1", None)


def test_what_is_asked_for_stays_and_the_rest_is_forgotten(path: Path) -> None:
    keep(path, asked=b"1", told=b"2", left=b"3")
    for build in range(KEPT_FOR):
        memo = Memo(path)
        assert memo.get(b"asked") == b"1"
        memo.was_asked(b"told")
        memo.put(b"new", str(build).encode())
        memo.close()
    memo = Memo(path)
    assert (memo.get(b"asked"), memo.get(b"told"), memo.get(b"left")) == (b"1", b"2", None)


@pytest.mark.parametrize("damage", [b"", b"no database at all", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_file_is_made_anew(path: Path, damage: bytes) -> None:
    keep(path, a=b"1")
    path.write_bytes(damage)
    memo = Memo(path)
    assert memo.get(b"a") is None
    memo.put(b"a", b"2")
    memo.close()
    assert Memo(path).get(b"a") == b"2"


def test_a_row_with_a_wrong_byte_is_not_believed(path: Path) -> None:
    keep(path, a=b"page" * 50)
    with sqlite3.connect(path) as connection:
        (data,) = connection.execute("SELECT data FROM kept").fetchone()
        connection.execute("UPDATE kept SET data = ?", (data[:-6] + bytes([data[-6] ^ 255]) + data[-5:],))
    connection.close()
    assert Memo(path).get(b"a") is None


def test_a_file_that_another_build_is_writing_is_left_alone(path: Path) -> None:
    keep(path, a=b"1")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    memo = Memo(path)
    assert memo.get(b"a") is None
    memo.put(b"b", b"2")
    memo.close()
    other.execute("ROLLBACK")
    other.close()
    assert (Memo(path).get(b"a"), Memo(path).get(b"b")) == (b"1", None)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")
def test_a_process_that_was_forked_off_reads_with_a_connection_of_its_own(path: Path) -> None:
    keep(path, a=b"1")
    memo = Memo(path)
    assert memo.get(b"a") == b"1"
    child = os.fork()
    if child == 0:
        os._exit(0 if memo.get(b"a") == b"1" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert memo.get(b"a") == b"1"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")
def test_what_a_forked_process_keeps_does_not_disturb_its_parent(path: Path) -> None:
    """They share the file in which new pages wait, and the place in it where the next one is written."""
    memo = Memo(path)
    pages = {str(number).encode(): str(number).encode() * (500 + number) for number in range(800)}
    memo.put(b"before", b"1" * 5000)
    child = os.fork()
    for key, data in pages.items():
        memo.put(key, data if child else data[:-1] + b"x")
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    memo.close()
    kept = Memo(path)
    assert {key: kept.get(key) for key in pages} == pages
    assert kept.get(b"before") == b"1" * 5000
