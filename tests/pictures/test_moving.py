"""Moving pictures go on moving, within bounds; beside them there is always a still one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dangjian.pictures import render
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.moving import MOST_FRAMES, MOST_PIXELS, WIDEST_PX, moving_width, shown_ms
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import Picture, plan_picture

from .drawing import BLUE, GREEN, RED, draw, encoded, is_near, noise, save

RECIPE = Recipe(widths=(48, 96), method=0)
COLOURS = (RED, GREEN, BLUE)


def moving(kind: str = "GIF", size: tuple[int, int] = (120, 80), **options: object) -> bytes:
    frames = [Image.new("RGB", size, colour) for colour in COLOURS]
    settings = {"duration": [200, 300, 400], **options}
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:], **settings)


def made(path: Path) -> tuple[Picture, PictureCache]:
    photo, complaints = measure_photo(path, name=path.name)
    assert photo is not None and complaints == ()
    picture = plan_picture(photo, recipe=RECIPE)
    cache = PictureCache(path.parent / "cache")
    assert render_pictures([(picture, photo)], cache=cache) == ()
    return picture, cache


def looked_at(path: Path) -> tuple[list[tuple[int, int, int]], list[int], int]:
    """Colour and time of each frame, and how often they are shown."""
    with Image.open(path) as image:
        colours, times = [], []
        for index in range(image.n_frames):
            image.seek(index)
            colours.append(image.convert("RGB").getpixel((image.width // 2, image.height // 2)))
            times.append(image.info["duration"])
        return colours, times, image.info["loop"]


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_all_frames_are_kept_in_their_order_and_time(tmp_path: Path, kind: str) -> None:
    picture, cache = made(save(tmp_path / "a.gif", moving(kind, loop=0)))
    assert picture.moving is not None
    assert picture.moving.url.endswith("-120-moving.webp")
    colours, times, loop = looked_at(cache.path_of(picture.moving))
    assert all(is_near(seen, drawn, 24) for seen, drawn in zip(colours, COLOURS, strict=True))
    assert times == [200, 300, 400]
    assert loop == 0


def test_the_other_sizes_stand_still(tmp_path: Path) -> None:
    picture, cache = made(save(tmp_path / "a.gif", moving()))
    assert picture.moving not in picture.variants
    for variant in picture.variants:
        with Image.open(cache.path_of(variant)) as image:
            assert image.n_frames == 1
            assert is_near(image.convert("RGB").getpixel((20, 20)), RED, 24)


@pytest.mark.parametrize(("options", "shown"), [({}, 1), ({"loop": 0}, 0), ({"loop": 2}, 3)])
def test_a_gif_is_shown_as_often_as_it_says(tmp_path: Path, options: dict[str, int], shown: int) -> None:
    picture, cache = made(save(tmp_path / "a.gif", moving(**options)))
    assert picture.moving is not None
    assert looked_at(cache.path_of(picture.moving))[2] == shown


def test_a_moving_picture_lost_from_the_cache_is_made_again(tmp_path: Path) -> None:
    path = save(tmp_path / "a.gif", moving())
    picture, cache = made(path)
    assert picture.moving is not None
    before = cache.path_of(picture.moving).read_bytes()
    cache.path_of(picture.moving).unlink()
    made(path)
    assert cache.path_of(picture.moving).read_bytes() == before


def test_a_moving_picture_that_breaks_off_moves_as_far_as_it_goes(tmp_path: Path) -> None:
    frames = [noise((120, 80)) for _ in range(5)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    photo, _ = measure_photo(save(tmp_path / "a.gif", data), name="a.gif")
    assert photo is not None
    broken = save(tmp_path / "b.gif", data[: len(data) // 2])
    measured, _ = measure_photo(broken, name="b.gif")
    assert measured is not None
    pair = (plan_picture(replace(measured, frame_count=5), recipe=RECIPE), measured)
    cache = PictureCache(tmp_path / "cache")
    assert render_pictures([pair], cache=cache) == ()
    assert all(cache.has(variant) for variant in pair[0].files)


def test_a_moving_picture_that_weighs_too_much_is_made_coarser_and_jerkier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames = [noise((120, 80)) for _ in range(8)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    whole, cache = made(save(tmp_path / "one" / "a.gif", data))
    assert whole.moving is not None
    size = cache.path_of(whole.moving).stat().st_size
    monkeypatch.setattr(render, "MOST_BYTES", size // 3)
    light, other = made(save(tmp_path / "other" / "a.gif", data))
    assert light.moving is not None
    assert other.path_of(light.moving).stat().st_size < size // 2
    _, times, _ = looked_at(other.path_of(light.moving))
    assert sum(times) == 800


def test_a_still_picture_does_not_move(tmp_path: Path) -> None:
    picture, _ = made(save(tmp_path / "a.gif", encoded(draw(), "GIF")))
    assert picture.moving is None
    assert picture.files == picture.variants


@given(width=st.integers(1, 8000), height=st.integers(1, 8000), frames=st.integers(0, 1000))
def test_all_frames_together_fit_into_memory(width: int, height: int, frames: int) -> None:
    wide = moving_width(width, height, frames=frames)
    assert 0 <= wide <= min(width, WIDEST_PX)
    assert wide == 0 or 1 < frames <= MOST_FRAMES
    assert wide * (wide * height / width) * frames <= MOST_PIXELS


@pytest.mark.parametrize(("duration", "ms"), [(0, 100), (10, 100), (None, 100), (20, 20), (40.0, 40), (5000, 5000)])
def test_frames_last_as_long_as_in_a_browser(duration: object, ms: int) -> None:
    assert shown_ms(duration) == ms
