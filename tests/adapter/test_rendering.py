"""Photos that fail while the site is being made are told by the path under which an author finds them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from built_site import BuiltSite
from dangjian.pictures.complaints import picture_not_written
from dangjian.pictures.photo import Photo
from dangjian.pictures.render import codec_version, render_picture
from dangjian.pictures.variants import Picture
from dangjian.problems import Complaint
from sites.links import Crawl

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


def test_where_a_photo_cannot_be_made_its_page_shows_a_panel_and_says_why(
    site: Callable[..., BuiltSite], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies too, and the cover in lists; the rest of the site is whole."""

    def full_disk(picture: Picture, photo: Photo, **_: object) -> Complaint | None:
        return picture_not_written(photo.name) if "坏" in photo.name else render_picture(picture, photo, **_)  # type: ignore[arg-type]

    monkeypatch.setattr("dangjian.pictures.render.render_picture", full_disk)
    built = site(
        {
            "docs/activities/a/index.md": STORY + "\n![坏了的一张](坏.jpg)\n",
            "docs/activities/a/坏.jpg": photo("red"),
            "docs/activities/a/copy.jpg": photo("red"),
            "docs/activities/b/index.md": STORY.replace("种树", "浇水"),
            "docs/activities/b/好.jpg": photo("green"),
        },
        preview=True,
    )
    page = built.page("activities/a/")
    assert page.select_one("#dj-main img") is None
    assert page.select_one(".dj-picture--missing") is not None
    assert "docs/activities/a/坏.jpg" in built.words("activities/a/")
    assert "docs/activities/a/坏.jpg" not in built.words("") + built.words("activities/b/")
    assert built.page("activities/b/").select_one("#dj-main img") is not None
    assert Crawl(built).broken() == []
    assert built.told("坏.jpg.*网页用图没能保存下来")
