from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.variants import SMALLEST_STEP, WEBP_LIMIT_PX, plan_picture, planned_widths

RECIPE = Recipe()


def photo(width_px: int = 4000, height_px: int = 3000, *, digest: str = "ab" * 32, name: str = "a.jpg") -> Photo:
    return Photo(
        source=Path(name),
        name=name,
        width_px=width_px,
        height_px=height_px,
        digest=digest,
        description="",
        taken_on=None,
        colour="#808080",
    )


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((4000, 3000), (480, 960, 1600)),
        ((1600, 1200), (480, 960, 1600)),
        ((1700, 1200), (480, 960, 1600)),
        ((1000, 800), (480, 1000)),
        ((500, 400), (500,)),
        ((600, 400), (480, 600)),
        ((599, 400), (599,)),
        ((300, 200), (300,)),
        ((1, 1), (1,)),
        ((1080, 20000), (480, 884)),
        ((300, 30000), (163,)),
    ],
)
def test_sizes_are_never_larger_than_the_photo_and_never_too_close(
    size: tuple[int, int], widths: tuple[int, ...]
) -> None:
    assert planned_widths(*size, recipe=RECIPE) == widths


@given(
    width=st.integers(1, 65535),
    height=st.integers(1, 65535),
    widths=st.lists(st.integers(1, 5000), min_size=1, max_size=6).map(tuple),
)
def test_every_plan_can_be_rendered(width: int, height: int, widths: tuple[int, ...]) -> None:
    picture = plan_picture(photo(width, height), recipe=Recipe(widths=widths))
    sizes = [variant.width_px for variant in picture.variants]
    assert sizes and sizes == sorted(set(sizes))
    assert sizes[-1] <= min(width, max(widths))
    assert all(narrow * SMALLEST_STEP <= wide for narrow, wide in itertools.pairwise(sizes))
    assert all(1 <= variant.height_px <= WEBP_LIMIT_PX for variant in picture.variants)


def test_the_url_is_relative_and_made_of_key_and_width() -> None:
    picture = plan_picture(photo(), recipe=RECIPE)
    assert picture.smallest.url == f"assets/pictures/{picture.key[:16]}-480.webp"
    assert picture.srcset_parts[-1] == (picture.largest.url, "1600w")
    assert (picture.largest.width_px, picture.largest.height_px) == (1600, 1200)


def test_the_same_photo_under_another_name_has_the_same_urls() -> None:
    assert plan_picture(photo(name="a.jpg"), recipe=RECIPE) == plan_picture(photo(name="b.jpg"), recipe=RECIPE)


@pytest.mark.parametrize(
    ("other", "recipe", "codec"),
    [
        (photo(digest="cd" * 32), RECIPE, "webp 1"),
        (photo(), Recipe(quality=70), "webp 1"),
        (photo(), Recipe(method=6), "webp 1"),
        (photo(), Recipe(widths=(480, 1600)), "webp 1"),
        (photo(), RECIPE, "webp 2"),
    ],
)
def test_whatever_changes_the_bytes_changes_the_url(other: Photo, recipe: Recipe, codec: str) -> None:
    before = plan_picture(photo(), recipe=RECIPE, codec="webp 1")
    after = plan_picture(other, recipe=recipe, codec=codec)
    assert not {variant.url for variant in before.variants} & {variant.url for variant in after.variants}


def test_a_recipe_without_widths_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="at least one width"):
        Recipe(widths=())
