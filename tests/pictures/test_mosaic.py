"""What is hidden stays hidden: in every size, and whatever is done with the picture afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import measure_photo
from dangjian.pictures.mosaic import MOST_CELLS, Box, tiles
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.render import render_pictures
from dangjian.pictures.variants import Picture, plan_picture

from .drawing import encoded, noise, save, shot_lying

RECIPE = Recipe(widths=(80, 160, 320), quality=95, method=0)
FACE: Box = (0.25, 0.25, 0.25, 0.5)


def rendered(path: Path, cache: PictureCache, *, mosaic: tuple[Box, ...]) -> tuple[Picture, list[Image.Image]]:
    photo, _ = measure_photo(path, name=path.name)
    assert photo is not None
    picture = plan_picture(photo, recipe=RECIPE, mosaic=mosaic)
    assert render_pictures([(picture, photo)], cache=cache) == ()
    images = []
    for variant in picture.files:
        with Image.open(cache.path_of(variant)) as image:
            images.append(image.convert("RGB"))
    return picture, images


def inside(image: Image.Image, box: Box) -> Image.Image:
    left, top, across, down = box
    width, height = image.size
    return image.crop(
        (round(left * width), round(top * height), round((left + across) * width), round((top + down) * height))
    )


def liveliness(image: Image.Image) -> float:
    """How much neighbouring pixels differ, on average."""
    grey = image.convert("L")
    pixels, (width, height) = grey.load(), grey.size
    assert pixels is not None
    steps = [abs(pixels[x, y] - pixels[x + 1, y]) for y in range(height) for x in range(width - 1)]
    return sum(steps) / len(steps)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_box_is_hidden_in_every_size_and_the_rest_is_not(tmp_path: Path, orientation: int) -> None:
    path = save(tmp_path / "a.jpg", shot_lying(noise((320, 240)), orientation, quality=95))
    _, images = rendered(path, PictureCache(tmp_path / "cache"), mosaic=(FACE,))
    assert len(images) == 3
    for image in images:
        assert liveliness(inside(image, FACE)) < 4
        assert liveliness(inside(image, (0.6, 0.25, 0.3, 0.5))) > 15


def test_two_faces_of_the_same_colours_become_the_same_picture(tmp_path: Path) -> None:
    """Nothing that tells them apart is left, so that nothing can bring them back."""
    scene = Image.new("RGB", (320, 240), (120, 130, 140))
    results = []
    for name, shift in (("one", 0), ("other", 1)):
        photo = scene.copy()
        for y in range(70, 170):
            for x in range(90, 150):
                photo.putpixel((x, y), (200, 160, 140) if (x // 2 + y // 2 + shift) % 2 else (60, 40, 30))
        path = save(tmp_path / f"{name}.png", encoded(photo, "PNG"))
        results.append(rendered(path, PictureCache(tmp_path / name), mosaic=(FACE,))[1])
    for one, other in zip(*results, strict=True):
        differences = [abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True)]
        assert max(differences) <= 8  # the squares of the drawing do not end where the cells do


def test_a_box_is_part_of_the_address(tmp_path: Path) -> None:
    photo, _ = measure_photo(save(tmp_path / "a.jpg", encoded(noise())), name="a.jpg")
    assert photo is not None
    plain = plan_picture(photo, recipe=RECIPE)
    masked = plan_picture(photo, recipe=RECIPE, mosaic=[FACE])
    moved = plan_picture(photo, recipe=RECIPE, mosaic=[(0.3, *FACE[1:])])
    assert len({picture.largest.url for picture in (plain, masked, moved)}) == 3
    assert plan_picture(photo, recipe=RECIPE, mosaic=[FACE, FACE]) == masked


def test_every_frame_of_a_moving_picture_is_hidden(tmp_path: Path) -> None:
    frames = [noise((320, 240)) for _ in range(3)]
    data = encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=100, quality=95)
    path = save(tmp_path / "a.webp", data)
    picture, _ = rendered(path, PictureCache(tmp_path / "cache"), mosaic=(FACE,))
    assert picture.moving is not None
    with Image.open(PictureCache(tmp_path / "cache").path_of(picture.moving)) as image:
        assert image.n_frames == 3
        for index in range(3):
            image.seek(index)
            assert liveliness(inside(image.convert("RGB"), FACE)) < 4


shares = st.floats(0, 1, allow_nan=False)


@given(
    boxes=st.lists(st.tuples(shares, shares, shares, shares), max_size=4),
    size=st.tuples(st.integers(1, 2000), st.integers(1, 2000)),
)
def test_every_box_is_covered_by_few_cells_within_the_picture(boxes: list[Box], size: tuple[int, int]) -> None:
    width, height = size
    found = list(tiles(boxes, size=size))
    for tile in found:
        left, top, right, bottom = tile.area
        assert 0 <= left < right <= width and 0 <= top < bottom <= height
        assert 1 <= tile.columns <= MOST_CELLS and 1 <= tile.rows <= MOST_CELLS
        assert tile.columns == 1 or tile.size[0] / tile.columns >= max(size) / 64
    covered = {tile.area for tile in found}
    for left, top, across, down in boxes:
        if left < 1 and top < 1 and across > 0 and down > 0:
            assert any(
                area[0] <= left * width
                and area[1] <= top * height
                and area[2] >= min(width, (left + across) * width)
                and area[3] >= min(height, (top + down) * height)
                for area in covered
            )


def test_photos_without_boxes_have_none() -> None:
    photo = Photo(Path("a.jpg"), "a.jpg", 400, 300, "ab", "", None, "#808080")
    assert plan_picture(photo, recipe=RECIPE).mosaic == ()
