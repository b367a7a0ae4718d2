"""The folder of rendered pictures: named by content, written whole or not at all, shared by builds that run at once."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

from dangjian.pictures.variants import Variant

_PART = ".part"
_ABANDONED_SECONDS = 24 * 60 * 60
_SUFFIXES = frozenset({".webp", ".jpg"})
_HEAD_BYTES = 12
_TAIL_BYTES = 2
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would else count the ends of lines in a picture as one byte."""


class PictureCache:
    """Rendered pictures on disk.

    Nothing in it is worth a backup: whatever is lost is rendered again from the photos.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._folder_name = str(folder)
        self._seen_whole: set[str] = set()

    def path_of(self, variant: Variant) -> Path:
        return Path(self._file_of(variant))

    def _file_of(self, variant: Variant) -> str:
        """As `path_of`; asked several times of every picture in every build."""
        name = variant.url.rpartition("/")[2]
        return f"{self._folder_name}/{name[:2]}/{name}"

    def has(self, variant: Variant) -> bool:
        """Whether a whole picture is there; one that is empty or cut short counts as missing."""
        try:
            handle = os.open(self._file_of(variant), os.O_RDONLY | _BINARY)
        except OSError:
            return False
        try:
            head = os.read(handle, _HEAD_BYTES)
            size = os.fstat(handle).st_size
            is_whole = _is_whole_webp(head, size=size) or _is_whole_jpeg(head, tail=_tail(handle, size=size))
        except OSError:
            return False
        finally:
            os.close(handle)
        if is_whole:
            self._seen_whole.add(variant.url)
        return is_whole

    def store(self, variant: Variant, data: bytes) -> None:
        """Write beside and move into place, so that a reader sees all of it or nothing."""
        path = self.path_of(variant)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{uuid4().hex}{_PART}")
        try:
            part.write_bytes(data)
            part.replace(path)
        except PermissionError:
            if not self.has(variant):  # Windows lets nobody replace a file that another build is reading
                raise
        finally:
            part.unlink(missing_ok=True)

    def prune(self, keep: Iterable[Variant], *, dry_run: bool = False) -> tuple[int, ...]:
        """Remove all other pictures and what killed builds left behind; the size of each such file in bytes.

        A file that another program holds stays and is not counted. With `dry_run` all of them stay.
        """
        kept = {self.path_of(variant) for variant in keep}
        abandoned_before = time.time() - _ABANDONED_SECONDS
        sizes = []
        for path in sorted(self.folder.glob("??/*")):
            is_part = path.name.endswith(_PART)
            if path in kept or not (is_part or path.suffix in _SUFFIXES):
                continue
            try:
                status = path.stat()
                if is_part and status.st_mtime > abandoned_before:
                    continue
                if not dry_run:
                    path.unlink()
            except OSError:
                continue
            sizes.append(status.st_size)
        return tuple(sizes)

    def place(self, variants: Iterable[Variant], site_dir: Path) -> tuple[Variant, ...]:
        """Put pictures under their URLs, linked or else copied; those that the cache lacks come back.

        What `has` found whole is not read again, only missed if it has gone meanwhile.
        """
        absent = []
        for variant in variants:
            if variant.url not in self._seen_whole and not self.has(variant):
                absent.append(variant)
                continue
            try:
                _put(self._file_of(variant), f"{site_dir}/{variant.url}")
            except FileNotFoundError:
                self._seen_whole.discard(variant.url)
                absent.append(variant)
        return tuple(absent)


def _is_whole_webp(head: bytes, *, size: int) -> bool:
    """RIFF tells its own length, less the eight bytes before it."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP" and int.from_bytes(head[4:8], "little") + 8 == size


def _tail(handle: int, *, size: int) -> bytes:
    os.lseek(handle, max(0, size - _TAIL_BYTES), os.SEEK_SET)
    return os.read(handle, _TAIL_BYTES)


def _is_whole_jpeg(head: bytes, *, tail: bytes) -> bool:
    """From its first marker to its last: what is written here ends where the picture ends."""
    return head[:3] == b"\xff\xd8\xff" and tail == b"\xff\xd9"


def _put(source: str, target: str) -> None:
    """Link or copy; `FileNotFoundError` where there is no `source`."""
    if _is_same_file(source, target):
        return
    try:
        os.link(source, target)  # as a rule the folder is there and the picture is not
    except OSError:
        _put_in_place_of(Path(source), Path(target))


def _put_in_place_of(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:  # another disk, or a file system without links
        shutil.copy2(source, target)


def _is_same_file(source: str, target: str) -> bool:
    """Names are by content, so that the same size and time is the same picture; linked files are the same anyway."""
    try:
        there, here = os.stat(target), os.stat(source)  # noqa: PTH116 - of ten thousand
    except OSError:
        return False
    return os.path.samestat(there, here) or (there.st_size, there.st_mtime_ns) == (here.st_size, here.st_mtime_ns)
