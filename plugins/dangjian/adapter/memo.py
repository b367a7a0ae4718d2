"""What earlier builds made, kept on disk in one file: bytes by the digest of everything they were made from.

SQLite, because it is part of Python and a build may be killed at any moment: what was not committed is not there the
next time, and what was, is whole. The file can be deleted at any time; a damaged one is made anew. Nothing is packed:
that took longer than the disk does, a twentieth of a build.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from zlib import crc32

KEPT_FOR = 8
"""Builds after which something nobody asked for is forgotten."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, sum INTEGER NOT NULL, data BLOB)",
    "CREATE TABLE IF NOT EXISTS asked (key BLOB PRIMARY KEY, build INTEGER NOT NULL) WITHOUT ROWID",
)
"""Apart, because SQLite writes a whole row anew when one number of it changes."""
_PAGE_BYTES = 16_384
"""Of the database; what is kept is some 30 KB long."""
_NEXT = "SELECT coalesce(max(build), 0) + 1 FROM asked"


class Memo:
    """Read by all processes of a build; written when the build is finished, by the one that opened it."""

    def __init__(self, path: Path | None) -> None:
        """Without a `path` nothing is ever found or kept."""
        self._path = path
        self._is_empty = path is None or not path.exists()
        self._connection: sqlite3.Connection | None = None
        self._opened_by = 0
        self._asked: set[bytes] = set()
        self._made_by = os.getpid()
        self._new: dict[bytes, tuple[int, int, int]] = {}
        self._pile: IO[bytes] | None = None

    @property
    def is_on(self) -> bool:
        return self._path is not None

    def get(self, key: bytes) -> bytes | None:
        """What was kept under `key`; None if there is nothing, or nothing that can be read."""
        if self._is_empty:
            return None
        self._asked.add(key)
        try:
            row = self._reader().execute("SELECT data, sum FROM kept WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return None
        return row[0] if row and crc32(row[0]) == row[1] else None

    def put(self, key: bytes, data: bytes) -> None:
        """Keep `data` under `key` once `close` is called."""
        if self._path is None or os.getpid() != self._made_by:  # a process that was forked off shares the file
            return
        if self._pile is None:
            self._pile = tempfile.TemporaryFile()  # noqa: SIM115 - until `close`
        self._new[key] = (self._pile.tell(), len(data), crc32(data))
        self._pile.write(data)

    def was_asked(self, key: bytes) -> None:
        """Say that another process asked for `key`."""
        if not self._is_empty:
            self._asked.add(key)

    def close(self) -> None:
        """Write what is new and forget what no build has asked for in a while; from now on the memo is off.

        A file that another build is writing is left as it is.
        """
        if self._path is None:
            return
        self._drop_connection()
        try:
            self._write()
        except sqlite3.OperationalError:  # another build is writing, or the disk is full: nothing is lost but time
            pass
        except sqlite3.DatabaseError:
            self._path.unlink(missing_ok=True)
            with contextlib.suppress(sqlite3.Error):
                self._write()
        self.give_up()

    def give_up(self) -> None:
        """Keep nothing of this build; from now on the memo is off."""
        self._drop_connection()
        if self._pile is not None:
            self._pile.close()
        self._path, self._is_empty, self._asked, self._new, self._pile = None, True, set(), {}, None

    def _write(self) -> None:
        assert self._path is not None
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=0.5)
        try:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute("PRAGMA synchronous = OFF")  # safe against a killed build; a power cut shows in the sums
            with connection:
                for table in _TABLES:
                    connection.execute(table)
                (build,) = connection.execute(_NEXT).fetchone()
                wanted = sorted(self._asked | self._new.keys())
                connection.executemany("REPLACE INTO asked VALUES (?, ?)", ((key, build) for key in wanted))
                connection.executemany("REPLACE INTO kept VALUES (?, ?, ?)", self._piled())
                connection.execute("DELETE FROM asked WHERE build <= ?", (build - KEPT_FOR,))
                connection.execute("DELETE FROM kept WHERE key NOT IN (SELECT key FROM asked)")
        finally:
            connection.close()

    def _piled(self) -> Iterator[tuple[bytes, int, bytes]]:
        for key, (start, length, checksum) in self._new.items():
            assert self._pile is not None
            self._pile.seek(start)
            yield key, checksum, self._pile.read(length)

    def _reader(self) -> sqlite3.Connection:
        """A process that was forked off must not use the connection of its parent."""
        assert self._path is not None
        if self._connection is None or self._opened_by != os.getpid():
            self._connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)
            self._opened_by = os.getpid()
        return self._connection

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
