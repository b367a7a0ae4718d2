"""Photos of iPhones, with the optional reader and without it."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.decode import heif_version
from dangjian.pictures.measure import PhotoLedger, measure_photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import plan_picture

from .drawing import QUARTERS, display_p3_profile, draw, exif_of, is_near, noise, quarters_of, save

FAKE = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(400)


@pytest.fixture
def without_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)


def heic(image: Image.Image, **options: object) -> bytes:
    pillow_heif = pytest.importorskip("pillow_heif")
    buffer = BytesIO()
    pillow_heif.from_pillow(image).save(buffer, quality=95, **options)
    return buffer.getvalue()


@pytest.mark.usefixtures("without_reader")
def test_without_the_reader_a_teacher_and_the_it_teacher_are_told_what_to_do(tmp_path: Path) -> None:
    photo, (complaint,) = measure_photo(save(tmp_path / "IMG_1.jpg", FAKE), name="IMG_1.jpg")
    assert photo is None
    assert complaint.what == "照片「IMG_1.jpg」是 HEIC 格式，这里还不能读取。"
    assert "设置 → 相机 → 格式" in complaint.hint
    assert 'pip install "mkdocs-dangjian[heic]"' in complaint.hint
    assert heif_version() == ""


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_with_the_reader_a_heic_photo_is_published_upright(tmp_path: Path, orientation: int) -> None:
    turns = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    turn = turns[orientation]
    stored = draw() if turn is None else draw().transpose(turn)
    data = heic(stored, exif=exif_of(Orientation=orientation, GPSLatitude=(30.0, 15.0, 12.0)).tobytes())
    photo, complaints = measure_photo(save(tmp_path / "IMG_1.HEIC", data), name="IMG_1.HEIC")
    assert photo is not None and complaints == ()
    assert (photo.width_px, photo.height_px) == (120, 80)
    cache = PictureCache(tmp_path / "cache")
    picture = plan_picture(photo, recipe=Recipe(widths=(48, 96), method=0))
    assert render_pictures([(picture, photo)], cache=cache) == ()
    for variant in picture.variants:
        with Image.open(cache.path_of(variant)) as image:
            assert "exif" not in image.info and "icc_profile" not in image.info
            assert all(is_near(seen, drawn, 30) for seen, drawn in zip(quarters_of(image), QUARTERS, strict=True))


def test_the_wide_colours_of_a_heic_photo_are_brought_to_the_web(tmp_path: Path) -> None:
    plain = Image.new("RGB", (64, 64), (180, 60, 50))
    wide = Image.new("RGB", (64, 64), (180, 60, 50))
    wide.info["icc_profile"] = display_p3_profile()
    colours = []
    for name, image in (("plain", plain), ("wide", wide)):
        photo, _ = measure_photo(save(tmp_path / f"{name}.heic", heic(image)), name=f"{name}.heic")
        assert photo is not None
        colours.append(int(photo.colour[1:3], 16))
    assert colours[1] > colours[0] + 5


def test_a_heic_photo_that_breaks_off_is_told(tmp_path: Path) -> None:
    data = heic(noise())
    for cut in (40, 300, len(data) // 2):
        photo, complaints = measure_photo(save(tmp_path / "a.heic", data[:cut]), name="a.heic")
        assert photo is not None or [complaint.code for complaint in complaints] == ["photo.unreadable"]


def test_once_the_reader_is_installed_photos_refused_before_are_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(tmp_path / "IMG_1.heic", heic(draw()))
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "pillow_heif", None)
        ledger = PhotoLedger(tmp_path / "cache")
        assert ledger.measure(path, name="IMG_1.heic")[0] is None
        ledger.save()
    assert PhotoLedger(tmp_path / "cache").measure(path, name="IMG_1.heic")[0] is not None
