"""In which order photos are rendered, and what a caller hears of it while they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from dangjian.pictures import render
from dangjian.pictures.budget import PixelBudget
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import Picture, plan_picture
from dangjian.problems import Complaint

from .drawing import draw, encoded, save


def planned(path: Path, *, width: int) -> tuple[Picture, Photo]:
    photo, _ = measure_photo(save(path, encoded(draw((width, width)), "JPEG")), name=path.name)
    assert photo is not None
    return plan_picture(photo, recipe=Recipe(widths=(16,), method=0)), photo


def test_the_largest_photo_is_begun_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = []

    def noted(picture: Picture, photo: Photo, *, cache: PictureCache, budget: PixelBudget) -> Complaint | None:
        begun.append(photo.name)
        return None

    monkeypatch.setattr(render, "render_picture", noted)
    pairs = [planned(tmp_path / f"{width}.jpg", width=width) for width in (40, 80, 24, 60)]
    assert render_pictures(pairs, cache=PictureCache(tmp_path / "cache"), workers=1) == ()
    assert begun == ["80.jpg", "60.jpg", "40.jpg", "24.jpg"]


def test_complaints_come_in_the_order_given(tmp_path: Path) -> None:
    pairs = [planned(tmp_path / f"{width}.jpg", width=width) for width in (24, 40, 60)]
    for name in ("24.jpg", "60.jpg"):
        (tmp_path / name).unlink()
    told = render_pictures(pairs, cache=PictureCache(tmp_path / "cache"))
    assert [name for name, _ in told] == ["24.jpg", "60.jpg"]


def test_every_photo_is_counted_once_it_is_ready_copies_and_failures_too(tmp_path: Path) -> None:
    one, other = (planned(tmp_path / f"{width}.jpg", width=width) for width in (40, 24))
    (tmp_path / "24.jpg").unlink()
    heard: list[int] = []
    told = render_pictures([one, other, one], cache=PictureCache(tmp_path / "cache"), done=heard.append)
    assert heard == [2, 1]
    assert [name for name, _ in told] == ["24.jpg"]
