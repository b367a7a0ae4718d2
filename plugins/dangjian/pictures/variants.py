"""The sizes a photo will have on the site, known before a single pixel is rendered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from dangjian.pictures.mosaic import Box
from dangjian.pictures.moving import moving_width
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe

PICTURE_FOLDER = "assets/pictures"
SMALLEST_STEP = 1.25
"""Two sizes closer than this factor are not worth a second file (the rule of 11ty's image plugin)."""
WEBP_LIMIT_PX = 16383
"""The longest side a WebP file can have; long screenshots of chats come near it."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One size of a picture."""

    width_px: int
    height_px: int
    url: str
    """Relative to the root of the site; changes whenever the bytes would."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as the site shows it."""

    key: str
    """SHA-256 of all that decides about the bytes: the photo's digest, the recipe, the codecs, what is hidden."""
    digest: str
    """The photo's own digest."""
    width_px: int
    """Of the upright original, as is `height_px`; the ratio of all variants."""
    height_px: int
    variants: tuple[Variant, ...]
    """At least one, narrow to wide."""
    colour: str
    """``#rrggbb``, shown until the picture has loaded."""
    recipe: Recipe
    mosaic: tuple[Box, ...] = ()
    """What is hidden in every size."""
    moving: Variant | None = None
    """The picture with all its frames; the others stand still."""

    @property
    def files(self) -> tuple[Variant, ...]:
        """Everything that is rendered and published."""
        return self.variants if self.moving is None else (*self.variants, self.moving)

    @property
    def smallest(self) -> Variant:
        return self.variants[0]

    @property
    def largest(self) -> Variant:
        return self.variants[-1]

    @property
    def srcset_parts(self) -> tuple[tuple[str, str], ...]:
        """URL and width descriptor of each variant: ``("assets/pictures/…-480.webp", "480w")``."""
        return tuple((variant.url, f"{variant.width_px}w") for variant in self.variants)


def plan_picture(photo: Photo, *, recipe: Recipe, codec: str = "", mosaic: Collection[Box] = ()) -> Picture:
    """The picture this photo becomes, with the boxes of `mosaic` made unrecognisable.

    `codec` is `render.codec_version()` wherever pictures are rendered, so that an upgraded encoder makes new files;
    it may stay empty where only sizes matter.
    """
    hidden = tuple(sorted(set(mosaic))) if mosaic else ()
    key = sha256(f"{photo.digest}\n{recipe.signature}\n{codec}\n{hidden!r}".encode()).hexdigest()
    name = f"{PICTURE_FOLDER}/{key[:16]}"
    sizes = _planned_sizes(photo.width_px, photo.height_px, recipe)
    variants = tuple([Variant(width, height, f"{name}-{width}.webp") for width, height in sizes])
    return Picture(
        key=key,
        digest=photo.digest,
        width_px=photo.width_px,
        height_px=photo.height_px,
        variants=variants,
        colour=photo.colour,
        recipe=recipe,
        mosaic=hidden,
        moving=_moving(photo, key=key) if photo.frame_count > 1 else None,
    )


@lru_cache(maxsize=1024)
def _planned_sizes(width_px: int, height_px: int, recipe: Recipe) -> tuple[tuple[int, int], ...]:
    widths = planned_widths(width_px, height_px, recipe=recipe)
    return tuple((width, _height_at(width, width_px, height_px)) for width in widths)


def planned_widths(width_px: int, height_px: int, *, recipe: Recipe) -> tuple[int, ...]:
    """The widths to render, narrow to wide: the recipe's, never wider than the photo, none too close to the next."""
    tallest_fit = max(1, width_px * WEBP_LIMIT_PX // height_px)
    widest = min(width_px, max(recipe.widths), tallest_fit)
    chosen = [widest]
    for width in sorted(recipe.widths, reverse=True):
        if width * SMALLEST_STEP <= chosen[-1]:
            chosen.append(width)
    return tuple(reversed(chosen))


def _moving(photo: Photo, *, key: str) -> Variant | None:
    width = moving_width(photo.width_px, photo.height_px, frames=photo.frame_count)
    if not width:
        return None
    url = f"{PICTURE_FOLDER}/{key[:16]}-{width}-moving.webp"
    return Variant(width_px=width, height_px=_height_at(width, photo.width_px, photo.height_px), url=url)


def _height_at(width: int, width_px: int, height_px: int) -> int:
    return min(WEBP_LIMIT_PX, max(1, round(height_px * width / width_px)))
