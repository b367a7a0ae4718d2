"""Rendering: each photo decoded once, turned upright, brought to sRGB, and encoded in every size that is missing."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO

import PIL
from PIL import Image, features

from dangjian.pictures import complaints
from dangjian.pictures.budget import PixelBudget, usual_workers
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.colour import on_screen, resizable
from dangjian.pictures.decode import OpenPhoto, decode, open_photo, request_size, upright
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.variants import Picture, Variant
from dangjian.problems import Complaint

_SPARE_DETAIL = 2
"""A JPEG is decoded at no less than this multiple of the largest size: what the shortcut loses, the reduction hides."""
_REDUCING_GAP = 3.0


def codec_version() -> str:
    """What besides photo and recipe decides about the bytes, for `plan_picture`."""
    return f"pillow {PIL.__version__}; webp {features.version('webp')}; jpeg {features.version('jpg')}"


def render_pictures(
    pictures: Iterable[tuple[Picture, Photo]], *, cache: PictureCache, workers: int | None = None
) -> tuple[tuple[str, Complaint], ...]:
    """Fill the cache; what could not be made comes back as photo name and complaint, in the order given.

    A photo that is used twice, or lies there under two names, is rendered once.
    """
    wanted = {picture.key: (picture, photo) for picture, photo in pictures}
    budget = PixelBudget()
    with warnings.catch_warnings(), ThreadPoolExecutor(workers or usual_workers()) as pool:
        warnings.filterwarnings("ignore", module="PIL")  # what matters of them was said when measuring
        try:
            said = list(
                pool.map(lambda pair: render_picture(pair[0], pair[1], cache=cache, budget=budget), wanted.values())
            )
        except BaseException:  # the key that stops a build must not wait for a thousand photos
            pool.shutdown(cancel_futures=True)
            raise
    return tuple(
        (photo.name, complaint)
        for (_, photo), complaint in zip(wanted.values(), said, strict=True)
        if complaint is not None
    )


def render_picture(picture: Picture, photo: Photo, *, cache: PictureCache, budget: PixelBudget) -> Complaint | None:
    """Render what the cache lacks of one picture; None when all is well."""
    missing = [variant for variant in picture.variants if not cache.has(variant)]
    if not missing:
        return None
    try:
        data = photo.source.read_bytes()
    except FileNotFoundError:
        return complaints.photo_missing(photo.name)
    except OSError:
        return complaints.photo_locked(photo.name)
    if sha256(data).hexdigest() != picture.digest:
        return complaints.photo_changed(photo.name)
    opened = open_photo(data, name=photo.name)
    if isinstance(opened, Complaint):
        return opened
    try:
        largest = _largest(opened, variant=picture.largest, budget=budget)
    except (OSError, ValueError, MemoryError):  # measured well, but too much for this machine at full size
        return complaints.photo_unreadable(photo.name)
    if isinstance(largest, Complaint):
        return largest
    try:
        for variant in missing:
            cache.store(variant, _encode(_resized(largest, variant=variant), recipe=picture.recipe))
    except (OSError, ValueError):
        return complaints.picture_not_written(photo.name)
    return None


def _largest(opened: OpenPhoto, *, variant: Variant, budget: PixelBudget) -> Image.Image | Complaint:
    """The photo in its largest size, from which all smaller ones are made whether or not this one is missing."""
    size = (variant.width_px, variant.height_px)
    icc_profile = opened.image.info.get("icc_profile")
    request_size(opened, at_least=(size[0] * _SPARE_DETAIL, size[1] * _SPARE_DETAIL))
    with budget.hold(opened.image.width * opened.image.height):
        decoded = decode(opened)
        if isinstance(decoded, Complaint):
            return decoded
        lying = (size[1], size[0]) if opened.is_sideways else size
        small = resizable(decoded.image).resize(lying, Image.Resampling.LANCZOS, reducing_gap=_REDUCING_GAP)
    return upright(on_screen(small, icc_profile=icc_profile), orientation=opened.orientation)


def _resized(image: Image.Image, *, variant: Variant) -> Image.Image:
    size = (variant.width_px, variant.height_px)
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _encode(image: Image.Image, *, recipe: Recipe) -> bytes:
    """WebP of pixels only: every field that could carry a profile, a place or a name is given empty."""
    buffer = BytesIO()
    image.save(
        buffer,
        "WEBP",
        quality=recipe.quality,
        method=recipe.method,
        icc_profile=None,
        exif=b"",
        xmp=b"",
        lossless=False,
    )
    return buffer.getvalue()
