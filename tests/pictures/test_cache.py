from __future__ import annotations

import os
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.variants import Variant

from .drawing import draw, encoded


def variant(name: str = "ab12-480.webp") -> Variant:
    return Variant(width_px=480, height_px=320, url=f"assets/pictures/{name}")


DATA = encoded(draw(), "WEBP")


@pytest.fixture
def cache(tmp_path: Path) -> PictureCache:
    return PictureCache(tmp_path / "cache")


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_what_was_stored_is_there(cache: PictureCache) -> None:
    assert not cache.has(variant())
    cache.store(variant(), DATA)
    assert cache.has(variant())
    assert cache.path_of(variant()).read_bytes() == DATA
    assert files_in(cache.folder) == ["ab12-480.webp"]


@pytest.mark.parametrize("data", [b"", DATA[:-20], b"\0" * len(DATA), DATA + b"more", b"RIFF"])
def test_an_empty_or_damaged_picture_counts_as_missing(cache: PictureCache, data: bytes) -> None:
    cache.store(variant(), data)
    assert not cache.has(variant())
    cache.store(variant(), DATA)
    assert cache.has(variant())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_web_server_may_read_what_was_stored(cache: PictureCache) -> None:
    mask = os.umask(0o022)
    try:
        cache.store(variant(), DATA)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(cache.path_of(variant()).stat().st_mode) == 0o644


class Killed(BaseException):
    """The power went off."""


def _killed(*_: object) -> None:
    raise Killed


def _half_written(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data[: len(data) // 2])
    raise Killed


@pytest.mark.parametrize(("step", "death"), [("write_bytes", _half_written), ("replace", _killed)])
@pytest.mark.parametrize("before", [None, DATA])
def test_a_build_killed_while_writing_leaves_no_half_picture(
    cache: PictureCache,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    death: Callable[..., None],
    before: bytes | None,
) -> None:
    if before:
        cache.store(variant(), before)
    monkeypatch.setattr(Path, step, death)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # a killed process does not tidy up
    with pytest.raises(Killed):
        cache.store(variant(), DATA)
    monkeypatch.undo()
    assert cache.has(variant()) == bool(before)
    cache.store(variant(), DATA)
    assert cache.has(variant())


def test_a_picture_another_build_is_reading_need_not_be_replaced(
    cache: PictureCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise PermissionError

    cache.store(variant(), DATA)
    monkeypatch.setattr(Path, "replace", locked)
    cache.store(variant(), DATA)
    with pytest.raises(PermissionError):
        cache.store(variant("cd34-480.webp"), DATA)
    assert files_in(cache.folder) == ["ab12-480.webp"]


def test_many_may_write_the_same_picture_at_once(cache: PictureCache) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: cache.store(variant(), DATA), range(40)))
    assert cache.has(variant())
    assert files_in(cache.folder) == ["ab12-480.webp"]


def test_pruning_keeps_what_is_used_and_what_others_are_writing(cache: PictureCache) -> None:
    kept, dropped = variant("ab12-480.webp"), variant("cd34-480.webp")
    for each in (kept, dropped):
        cache.store(each, DATA)
    being_written, abandoned = (cache.path_of(kept).with_name(f".ab12.{word}.part") for word in ("now", "old"))
    for part in (being_written, abandoned):
        part.write_bytes(b"half")
    os.utime(abandoned, (0, 0))
    (cache.folder / "photos.json").write_text("{}", encoding="utf-8")
    assert len(cache.prune([kept], dry_run=True)) == 2
    assert len(files_in(cache.folder)) == 5
    assert sum(cache.prune([kept])) == len(DATA) + len(b"half")
    assert files_in(cache.folder) == [".ab12.now.part", "ab12-480.webp", "photos.json"]
    assert PictureCache(cache.folder / "never made").prune([]) == ()


def test_pictures_are_placed_under_their_urls(cache: PictureCache, tmp_path: Path) -> None:
    cache.store(variant(), DATA)
    absent = variant("cd34-480.webp")
    assert cache.place([variant(), absent], tmp_path / "site") == (absent,)
    placed = tmp_path / "site" / "assets" / "pictures" / "ab12-480.webp"
    assert placed.samefile(cache.path_of(variant()))
    assert files_in(tmp_path / "site") == ["ab12-480.webp"]


def test_a_picture_that_went_since_it_was_seen_is_missed(cache: PictureCache, tmp_path: Path) -> None:
    cache.store(variant(), DATA)
    assert cache.has(variant())
    cache.path_of(variant()).unlink()
    assert cache.place([variant()], tmp_path / "site") == (variant(),)
    assert files_in(tmp_path) == []


def test_where_nothing_can_be_linked_pictures_are_copied(
    cache: PictureCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", no_links)
    cache.store(variant(), DATA)
    placed = tmp_path / "site" / "assets" / "pictures" / "ab12-480.webp"
    for spoiled in (None, b"half"):
        if spoiled:
            placed.write_bytes(spoiled)
        assert cache.place([variant()], tmp_path / "site") == ()
        assert placed.read_bytes() == DATA
        assert not placed.samefile(cache.path_of(variant()))
    before = placed.stat().st_ino
    cache.place([variant()], tmp_path / "site")
    assert placed.stat().st_ino == before
