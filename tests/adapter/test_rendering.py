"""Photos that fail while the site is being made are told by the path under which an author finds them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from built_site import BuiltSite
from dangjian.pictures.render import codec_version

STORY = "---\n标题: 种树\n日期: 2026年3月\n活动类型: 志愿服务\n---\n"


def photo(colour: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(data, "JPEG")
    return data.getvalue()


def test_a_photo_that_changes_during_the_build_is_told_with_its_folder(
    site: Callable[..., BuiltSite], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def someone_saves_the_photo_again() -> str:
        (tmp_path / "docs/activities/b/1.jpg").write_bytes(photo("green"))
        return codec_version()

    monkeypatch.setattr("dangjian.adapter.plugin.codec_version", someone_saves_the_photo_again)
    tree = {f"docs/activities/{name}/index.md": STORY for name in "ab"}
    photos = {f"docs/activities/{name}/1.jpg": photo(colour) for name, colour in (("a", "red"), ("b", "blue"))}

    built = site({**tree, **photos})

    told = [message for message in built.messages if "1.jpg" in message]
    assert len(told) == 1
    assert "docs/activities/b/1.jpg" in told[0]
    assert "被改动了" in told[0]
