from __future__ import annotations

import shutil
from math import hypot, sqrt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from dangjian.pictures import render
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import codec_version, render_pictures
from dangjian.pictures.variants import Picture, plan_picture

from .drawing import (
    QUARTERS,
    display_p3_profile,
    draw,
    encoded,
    exif_of,
    is_near,
    noise,
    quarters_of,
    save,
    shot_lying,
)

SMALL = Recipe(widths=(24, 48, 96), method=0)


@pytest.fixture
def cache(tmp_path: Path) -> PictureCache:
    return PictureCache(tmp_path / "cache")


def planned(path: Path, *, recipe: Recipe = SMALL) -> tuple[Picture, Photo]:
    photo, complaints = measure_photo(path, name=path.name)
    assert photo is not None, complaints
    return plan_picture(photo, recipe=recipe, codec=codec_version()), photo


def rendered(path: Path, cache: PictureCache, *, recipe: Recipe = SMALL) -> list[Image.Image]:
    picture, photo = planned(path, recipe=recipe)
    assert render_pictures([(picture, photo)], cache=cache, workers=2) == ()
    images = []
    for variant in picture.variants:
        with Image.open(cache.path_of(variant)) as image:
            image.load()
            assert image.format == "WEBP"
            assert image.size == (variant.width_px, variant.height_px)
            images.append(image.copy())
    return images


def riff_chunks(data: bytes) -> list[bytes]:
    names, position = [], 12
    while position < len(data):
        names.append(data[position : position + 4])
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        position += 8 + size + size % 2
    return names


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_photo_ends_upright_however_the_camera_was_held(
    tmp_path: Path, cache: PictureCache, orientation: int, kind: str
) -> None:
    for image in rendered(save(tmp_path / "a.jpg", shot_lying(draw(), orientation, kind)), cache):
        assert image.width > image.height
        for found, wanted in zip(quarters_of(image), QUARTERS, strict=True):
            assert is_near(found, wanted, within=24)


def test_a_large_photo_is_upright_though_decoded_smaller(tmp_path: Path, cache: PictureCache) -> None:
    image = rendered(save(tmp_path / "a.jpg", shot_lying(draw((1200, 800)), 6)), cache)[-1]
    assert image.size == (96, 64)
    assert all(is_near(found, wanted) for found, wanted in zip(quarters_of(image), QUARTERS, strict=True))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    size=st.tuples(st.integers(1, 300), st.integers(1, 300)),
    orientation=st.integers(1, 8),
    kind=st.sampled_from(["JPEG", "PNG"]),
)
def test_planned_sizes_are_rendered_sizes(
    tmp_path: Path, cache: PictureCache, size: tuple[int, int], orientation: int, kind: str
) -> None:
    rendered(save(tmp_path / "a.jpg", shot_lying(draw(size), orientation, kind)), cache)


def test_a_very_long_screenshot_fits_into_webp(tmp_path: Path, cache: PictureCache) -> None:
    image = rendered(save(tmp_path / "a.png", encoded(Image.new("L", (20, 20_000), 200), "PNG")), cache)[-1]
    assert image.size == (16, 16_000)


def _lab(colour: tuple[float, ...]) -> tuple[float, float, float]:
    """CIE Lab of an sRGB colour 0–255, white point D65."""

    def root(value: float) -> float:
        return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    red, green, blue = (_linear(value / 255) for value in colour)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    return 116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))


def _difference(seen: tuple[float, ...], meant: tuple[float, float, float]) -> float:
    """ΔE of CIE 1994, between sRGB colours."""
    lightness, a, b = _lab(meant)
    seen_lightness, seen_a, seen_b = _lab(seen)
    chroma, seen_chroma = hypot(a, b), hypot(seen_a, seen_b)
    hue_squared = (a - seen_a) ** 2 + (b - seen_b) ** 2 - (chroma - seen_chroma) ** 2
    return sqrt(
        (lightness - seen_lightness) ** 2
        + ((chroma - seen_chroma) / (1 + 0.045 * chroma)) ** 2
        + max(0.0, hue_squared) / (1 + 0.015 * chroma) ** 2
    )


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _p3_as_srgb(colour: tuple[int, int, int]) -> tuple[float, float, float]:
    red, green, blue = (_linear(value / 255) for value in colour)
    light = (
        1.2249401 * red - 0.2249402 * green,
        -0.0420569 * red + 1.0420571 * green,
        -0.0196376 * red - 0.0786361 * green + 1.0982735 * blue,
    )
    return tuple(  # type: ignore[return-value]
        255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055) for value in light
    )


@pytest.mark.parametrize("colour", [(180, 60, 50), (90, 140, 80), (60, 80, 150), (200, 170, 140), (128, 128, 128)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_wide_colours_of_a_phone_look_the_same_on_the_web(
    tmp_path: Path, cache: PictureCache, colour: tuple[int, int, int], kind: str
) -> None:
    image = Image.new("RGB", (64, 64), colour)
    options = {"quality": 100, "subsampling": 0} if kind == "JPEG" else {}
    data = encoded(image, kind, icc_profile=display_p3_profile(), **options)
    path = save(tmp_path / "a.jpg", data)
    for result in rendered(path, cache):
        pixel = result.convert("RGB").getpixel((result.width // 2, result.height // 2))
        assert _difference(pixel, _p3_as_srgb(colour)) < 2
    placeholder = planned(path)[1].colour
    shown = tuple(int(placeholder[start : start + 2], 16) for start in (1, 3, 5))
    assert _difference(shown, _p3_as_srgb(colour)) < 2


def _sixteen_bits(size: tuple[int, int] = (64, 64)) -> bytes:
    """Dark above, light below, in 16 bits: values that would all be white if cut off at 255."""
    width, height = size
    rows = (0x2000).to_bytes(2, "little") * (width * height // 2) + (0xC000).to_bytes(2, "little") * (
        width * height // 2
    )
    return encoded(Image.frombytes("I;16", size, rows), "PNG")


def test_sixteen_bits_keep_their_greys(tmp_path: Path, cache: PictureCache) -> None:
    image = rendered(save(tmp_path / "a.png", _sixteen_bits()), cache)[-1].convert("L")
    assert abs(image.getpixel((32, 10)) - 0x20) < 6
    assert abs(image.getpixel((32, 54)) - 0xC0) < 6


@pytest.mark.parametrize(("mode", "kind"), [("I", "TIFF"), ("F", "TIFF")])
def test_measuring_instruments_give_greys_too(tmp_path: Path, cache: PictureCache, mode: str, kind: str) -> None:
    grey = Image.linear_gradient("L").resize((64, 64)).convert(mode)
    image = rendered(save(tmp_path / "a.tif", encoded(grey, kind)), cache)[-1].convert("L")
    assert image.getpixel((32, 4)) < 40 and image.getpixel((32, 60)) > 210


@pytest.mark.parametrize("mode", ["CMYK", "L", "1", "YCbCr", "P", "LA", "RGBA", "LAB"])
def test_every_way_to_store_a_picture_is_shown(tmp_path: Path, cache: PictureCache, mode: str) -> None:
    drawing = draw()
    if mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        stored = ImageCms.profileToProfile(drawing, ImageCms.createProfile("sRGB"), lab, outputMode="LAB")
    else:
        stored = drawing.convert(mode)
    data = encoded(stored, "TIFF" if mode in {"CMYK", "YCbCr", "LAB"} else "PNG")
    image = rendered(save(tmp_path / "a.png", data), cache)[-1]
    if mode in {"L", "1", "LA"}:
        return
    assert all(is_near(found, wanted, 30) for found, wanted in zip(quarters_of(image), QUARTERS, strict=True))


def test_a_cmyk_photo_from_a_print_shop_is_not_inverted(tmp_path: Path, cache: PictureCache) -> None:
    data = encoded(draw(mode="CMYK"), "JPEG", quality=95)
    for broken in (b"", b"no profile at all", display_p3_profile()):
        path = save(tmp_path / "a.jpg", encoded(draw(mode="CMYK"), quality=95, icc_profile=broken) if broken else data)
        image = rendered(path, cache)[-1]
        assert all(is_near(found, wanted, 30) for found, wanted in zip(quarters_of(image), QUARTERS, strict=True))


def test_transparent_parts_become_white(tmp_path: Path, cache: PictureCache) -> None:
    see_through = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    see_through.paste((200, 30, 30, 255), (0, 0, 32, 64))
    palette = see_through.convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=4)
    files = [
        encoded(see_through, "PNG"),
        encoded(see_through, "WEBP", lossless=True),
        encoded(palette, "PNG", transparency=palette.getpixel((60, 10))),
        encoded(palette, "GIF", transparency=palette.getpixel((60, 10))),
        encoded(see_through.convert("RGB"), "PNG", transparency=(0, 0, 0)),
    ]
    for data in files:
        image = rendered(save(tmp_path / "a.png", data), cache)[-1]
        assert image.mode == "RGB"
        assert is_near(image.getpixel((56, 32)), (255, 255, 255))
        assert is_near(image.getpixel((8, 32)), (200, 30, 30))


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_a_moving_picture_the_first_frame_is_shown(tmp_path: Path, cache: PictureCache, kind: str) -> None:
    data = encoded(draw(), kind, save_all=True, append_images=[Image.new("RGB", (120, 80), "white")])
    image = rendered(save(tmp_path / "a.gif", data), cache)[-1]
    assert all(is_near(found, wanted, 24) for found, wanted in zip(quarters_of(image), QUARTERS, strict=True))


def test_of_a_double_photo_the_first_is_shown(tmp_path: Path, cache: PictureCache) -> None:
    data = encoded(draw(), "MPO", save_all=True, append_images=[Image.new("RGB", (60, 40), "white")])
    image = rendered(save(tmp_path / "a.jpg", data), cache)[-1]
    assert image.size == (96, 64)
    assert is_near(quarters_of(image)[0], QUARTERS[0])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF"])
def test_of_a_photo_that_breaks_off_the_rest_is_shown(tmp_path: Path, cache: PictureCache, kind: str) -> None:
    data = encoded(noise(), kind)
    path = save(tmp_path / "a.jpg", data[: len(data) * 2 // 3])
    image = rendered(path, cache)[-1].convert("L")
    low, high = image.crop((0, 0, 96, 36)).getextrema()
    assert high - low > 60


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_nothing_but_pixels_is_published(tmp_path: Path, cache: PictureCache, kind: str) -> None:
    exif = exif_of(GPSLatitude=(30.0, 15.0, 12.0), ImageDescription="校门口", Artist="somebody", Orientation=6)
    options = {"xmp": b"<x:xmpmeta/>"} if kind in {"JPEG", "WEBP", "AVIF"} else {}
    if kind == "JPEG":
        options["comment"] = b"a remark"
    data = encoded(draw(), kind, exif=exif, icc_profile=display_p3_profile(), **options)
    picture, photo = planned(save(tmp_path / "a.jpg", data))
    render_pictures([(picture, photo)], cache=cache)
    for variant in picture.variants:
        assert riff_chunks(cache.path_of(variant).read_bytes()) == [b"VP8 "]


def test_the_same_photo_gives_the_same_bytes(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jpg", encoded(noise((700, 500)), icc_profile=display_p3_profile()))
    picture, photo = planned(path)
    caches = [PictureCache(tmp_path / name) for name in ("one", "two", "three")]
    render_pictures([(picture, photo)], cache=caches[0], workers=1)
    render_pictures([(picture, photo)], cache=caches[1], workers=4)
    for variant in picture.variants:  # one size after another is lost and made again alone
        render_pictures([(picture, photo)], cache=caches[2])
        caches[2].path_of(variant).unlink()
        render_pictures([(picture, photo)], cache=caches[2])
    for variant in picture.variants:
        assert len({cache.path_of(variant).read_bytes() for cache in caches}) == 1


@pytest.fixture
def decodings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []

    def counted(photo: render.OpenPhoto) -> object:
        names.append(photo.name)
        return decode(photo)

    decode = render.decode
    monkeypatch.setattr(render, "decode", counted)
    return names


def test_a_second_run_renders_nothing(tmp_path: Path, cache: PictureCache, decodings: list[str]) -> None:
    pairs = [planned(save(tmp_path / f"{index}.png", encoded(draw((60 + index, 40)), "PNG"))) for index in range(4)]
    assert render_pictures(pairs, cache=cache) == ()
    assert sorted(decodings) == ["0.png", "1.png", "2.png", "3.png"]
    decodings.clear()
    assert render_pictures(pairs, cache=cache) == ()
    assert decodings == []


def test_each_photo_is_decoded_once_for_all_sizes_and_all_its_copies(
    tmp_path: Path, cache: PictureCache, decodings: list[str]
) -> None:
    path = save(tmp_path / "a.png", encoded(draw(), "PNG"))
    copy = Path(shutil.copy(path, tmp_path / "b.png"))
    assert render_pictures([planned(path), planned(copy), planned(path)], cache=cache) == ()
    assert len(decodings) == 1


def test_a_renamed_photo_is_not_rendered_again(tmp_path: Path, cache: PictureCache, decodings: list[str]) -> None:
    path = save(tmp_path / "a.png", encoded(draw(), "PNG"))
    render_pictures([planned(path)], cache=cache)
    decodings.clear()
    render_pictures([planned(path.rename(tmp_path / "开学典礼.png"))], cache=cache)
    assert decodings == []


def test_a_damaged_picture_in_the_cache_is_made_again(tmp_path: Path, cache: PictureCache) -> None:
    picture, photo = planned(save(tmp_path / "a.png", encoded(draw(), "PNG")))
    render_pictures([(picture, photo)], cache=cache)
    whole = cache.path_of(picture.smallest).read_bytes()
    for damage in (b"", whole[:-9]):
        cache.path_of(picture.smallest).write_bytes(damage)
        render_pictures([(picture, photo)], cache=cache)
        assert cache.path_of(picture.smallest).read_bytes() == whole


def test_one_bad_photo_does_not_spoil_the_others(
    tmp_path: Path, cache: PictureCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = [planned(save(tmp_path / f"{index}.png", encoded(draw((60 + index, 40)), "PNG"))) for index in range(3)]
    (tmp_path / "0.png").unlink()
    save(tmp_path / "1.png", encoded(draw((61, 41)), "PNG"))
    said = render_pictures(pairs, cache=cache)
    assert [(name, complaint.code) for name, complaint in said] == [
        ("0.png", "photo.missing"),
        ("1.png", "photo.changed"),
    ]
    assert said[1][1].what == "照片「1.png」在生成网站的时候被改动了。"
    assert not any(cache.has(variant) for variant in pairs[1][0].variants)
    assert all(cache.has(variant) for variant in pairs[2][0].variants)


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = planned(save(tmp_path / "a.png", encoded(draw(), "PNG")))
    blocked = save(tmp_path / "cache", b"a file where the folder should be")
    ((name, complaint),) = render_pictures([pair], cache=PictureCache(blocked))
    assert name == "a.png"
    assert complaint.what == "照片「a.png」的网页用图没能保存下来。"


def test_stopping_a_build_does_not_wait_for_all_photos(
    tmp_path: Path, cache: PictureCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def stopped(photo: render.OpenPhoto) -> object:
        started.append(photo.name)
        raise KeyboardInterrupt

    monkeypatch.setattr(render, "decode", stopped)
    pairs = [planned(save(tmp_path / f"{index}.png", encoded(draw((30 + index, 20)), "PNG"))) for index in range(40)]
    with pytest.raises(KeyboardInterrupt):
        render_pictures(pairs, cache=cache, workers=1)
    assert len(started) < 40
