"""What large photos may cost, and that colours of other spaces arrive as they were meant, by CIEDE2000."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.decode import OpenPhoto, open_photo, request_size
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import plan_picture

from .drawing import QUARTERS, adobe_rgb_profile, display_p3_profile, draw, encoded, is_near, quarters_of, save

CHART = [(r, g, b) for r in (60, 120, 180) for g in (70, 120, 170) for b in (70, 120, 170)]
"""Colours of skin, sky, leaves and cloth, all of which sRGB can show."""
PATCH = 24
MATRICES = {
    "p3": ((1.2249401, -0.2249402, 0.0), (-0.0420569, 1.0420571, 0.0), (-0.0196376, -0.0786361, 1.0982735)),
    "adobe": ((1.3983557, -0.3983557, 0.0), (0.0, 1.0, 0.0), (0.0, -0.0429290, 1.0429290)),
}
"""From the linear light of each space to that of sRGB; all have the white of D65 (CSS Color 4)."""


def chart() -> Image.Image:
    image = Image.new("RGB", (PATCH * 9, PATCH * 3))
    for index, colour in enumerate(CHART):
        left, top = index % 9 * PATCH, index // 9 * PATCH
        image.paste(colour, (left, top, left + PATCH, top + PATCH))
    return image


def linear(value: float, *, space: str) -> float:
    if space == "adobe":
        return float(value ** (563 / 256))
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def lab(light: tuple[float, ...]) -> tuple[float, float, float]:
    """CIE Lab of linear sRGB."""

    def root(value: float) -> float:
        return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    red, green, blue = light
    x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Sharma, Wu and Dalal 2005."""
    mean = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - sqrt(mean**7 / (mean**7 + 25**7)))
    (a1, b1), (a2, b2) = ((stretch * colour[1], colour[2]) for colour in (one, other))
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = (degrees(atan2(b, a)) % 360 if (a or b) else 0.0 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + h2) if not c1 * c2 else (h1 + turn / 2) % 360
    light, chroma = (one[0] + other[0]) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    by_light = (other[0] - one[0]) / (1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def test_the_measure_of_colour_is_right() -> None:
    """Pairs 1, 7 and 25 of the authors' table."""
    assert round(ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)), 4) == 2.0425
    assert round(ciede2000((50, 0, 0), (50, -1, 2)), 4) == 2.3669
    assert round(ciede2000((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387)), 4) == 1.2644


def published(path: Path) -> Image.Image:
    photo, complaints = measure_photo(path, name=path.name)
    assert photo is not None and complaints == ()
    picture = plan_picture(photo, recipe=Recipe(widths=(480,), quality=100))
    cache = PictureCache(path.parent / "cache")
    assert render_pictures([(picture, photo)], cache=cache) == ()
    with Image.open(cache.path_of(picture.largest)) as image:
        return image.convert("RGB")


def stored(kind: str, profile: bytes) -> bytes:
    if kind != "HEIF":
        options = {"quality": 100, "subsampling": 0} if kind == "JPEG" else {}
        return encoded(chart(), kind, icc_profile=profile, **options)
    pillow_heif = pytest.importorskip("pillow_heif")
    image = chart()
    image.info["icc_profile"] = profile
    buffer = BytesIO()
    pillow_heif.from_pillow(image).save(buffer, quality=100, chroma=444)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF"])
@pytest.mark.parametrize(("space", "profile"), [("p3", display_p3_profile()), ("adobe", adobe_rgb_profile())])
def test_a_chart_of_colours_looks_on_the_web_as_it_was_taken(
    tmp_path: Path, kind: str, space: str, profile: bytes
) -> None:
    image = published(save(tmp_path / "a.jpg", stored(kind, profile)))
    errors = []
    for index, colour in enumerate(CHART):
        light = [linear(value / 255, space=space) for value in colour]
        meant = tuple(sum(w * v for w, v in zip(row, light, strict=True)) for row in MATRICES[space])
        centre = (index % 9 * PATCH + PATCH // 2, index // 9 * PATCH + PATCH // 2)
        pixel = image.getpixel(centre)
        assert isinstance(pixel, tuple)
        seen = tuple(linear(value / 255, space="srgb") for value in pixel)
        if min(meant) >= 0 and max(meant) <= 1:
            errors.append(ciede2000(lab(meant), lab(seen)))
    assert len(errors) >= 20
    assert max(errors) <= 2


def test_a_cmyk_photo_with_adobe_s_colour_transform_is_not_inverted(tmp_path: Path) -> None:
    """YCCK: Photoshop's usual way; in the file the transform is one byte of the segment APP14."""
    cyan, magenta, yellow, key = draw(mode="CMYK").split()
    bands = Image.merge("RGB", (cyan, magenta, yellow)).convert("YCbCr").split()
    turned = Image.merge("CMYK", (*map(ImageChops.invert, bands), key))  # Pillow writes CMYK inverted, as Adobe does
    ycck = encoded(turned, quality=100, subsampling=0)
    start = ycck.index(b"Adobe")
    assert ycck[start + 11] == 0
    image = published(save(tmp_path / "a.jpg", ycck[: start + 11] + b"\2" + ycck[start + 12 :]))
    assert all(is_near(found, wanted, 40) for found, wanted in zip(quarters_of(image), QUARTERS, strict=True))


def test_a_progressive_photo_counts_whole_however_small_it_is_asked_for() -> None:
    """libjpeg keeps all its coefficients."""
    for is_progressive, pixels in ((False, 100 * 75), (True, 800 * 600)):
        opened = open_photo(encoded(draw((800, 600)), progressive=is_progressive), name="a.jpg")
        assert isinstance(opened, OpenPhoto)
        request_size(opened, at_least=(64, 64))
        assert opened.held_pixels == pixels


MEASURE = """
import re, sys
from pathlib import Path
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import plan_picture
path = Path(sys.argv[1])
photo, said = measure_photo(path, name=path.name)
assert photo is not None and said == (), said
assert render_pictures([(plan_picture(photo, recipe=Recipe()), photo)], cache=PictureCache(path.parent / "c")) == ()
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
@pytest.mark.parametrize(
    ("kind", "options", "limit_mb"),
    [("JPEG", {}, 300), ("JPEG", {"progressive": True}, 1000), ("PNG", {"compress_level": 1}, 1500)],
)
def test_the_largest_photo_that_is_allowed_fits_into_memory(
    tmp_path: Path, kind: str, options: dict[str, object], limit_mb: int
) -> None:
    small = Image.effect_noise((1000, 1000), 60).convert("RGB")
    path = save(tmp_path / "a.jpg", encoded(small.resize((15_811, 15_811), Image.Resampling.BILINEAR), kind, **options))
    told = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
    assert int(told.stdout) <= limit_mb
