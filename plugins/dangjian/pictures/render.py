"""Rendering: each photo decoded once, turned upright, brought to sRGB, what is hidden made unrecognisable, and encoded
in every size that is missing."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image, ImageFilter, features

from dangjian.pictures import complaints
from dangjian.pictures.budget import PixelBudget, usual_workers
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.colour import on_screen, resizable
from dangjian.pictures.decode import OpenPhoto, decode, open_photo, request_size, upright
from dangjian.pictures.kind import Kind
from dangjian.pictures.mosaic import Box, tiles
from dangjian.pictures.moving import MOST_BYTES, shown_ms
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.variants import Picture, Variant
from dangjian.problems import Complaint

_SPARE_DETAIL = 1.25
"""A JPEG is decoded at no less than this multiple of the largest size: what the shortcut loses, the reduction hides.

On 12 megapixels it saves a fifth of all time and costs 0.0007 of similarity (SSIM) in the largest size.
"""
_REDUCING_GAP = 3.0
_MOVING_METHOD = 2
_KEY_FRAMES = (9, 17)
"""Least and most frames between two whole ones."""


def codec_version() -> str:
    """What besides photo and recipe decides about the bytes, for `plan_picture`."""
    return f"pillow {PIL.__version__}; webp {features.version('webp')}; jpeg {features.version('jpg')}"


def render_pictures(
    pictures: Iterable[tuple[Picture, Photo]],
    *,
    cache: PictureCache,
    workers: int | None = None,
    done: Callable[[int], None] | None = None,
) -> tuple[tuple[str, Complaint], ...]:
    """Fill the cache; what could not be made comes back as photo name and complaint, in the order given.

    A photo that is used twice, or lies there under two names, is rendered once.
    The largest go first, so that none of them is begun when all others are ready.
    `done` hears, in the thread of the caller, of how many more of `pictures` are ready.
    """
    given = tuple(pictures)
    copies = Counter(picture.key for picture, _ in given)
    wanted = {picture.key: (picture, photo) for picture, photo in given}
    by_size = sorted(wanted.values(), key=lambda pair: pair[1].width_px * pair[1].height_px, reverse=True)
    said: dict[str, Complaint | None] = {}
    budget = PixelBudget()
    with warnings.catch_warnings(), ThreadPoolExecutor(workers or usual_workers()) as pool:
        warnings.filterwarnings("ignore", module="PIL")  # what matters of them was said when measuring
        try:
            ready = pool.map(lambda pair: render_picture(pair[0], pair[1], cache=cache, budget=budget), by_size)
            for (picture, _), complaint in zip(by_size, ready, strict=True):
                said[picture.key] = complaint
                if done is not None:
                    done(copies[picture.key])
        except BaseException:  # the key that stops a build must not wait for a thousand photos
            pool.shutdown(cancel_futures=True)
            raise
    return tuple((photo.name, complaint) for key, (_, photo) in wanted.items() if (complaint := said[key]) is not None)


def render_picture(picture: Picture, photo: Photo, *, cache: PictureCache, budget: PixelBudget) -> Complaint | None:
    """Render what the cache lacks of one picture; None when all is well."""
    missing = [variant for variant in picture.files if not cache.has(variant)]
    if not missing:
        return None
    try:
        data = Path(photo.source).read_bytes()
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
        largest = _largest(opened, picture=picture, budget=budget)
    except (OSError, ValueError, MemoryError):  # measured well, but too much for this machine at full size
        return complaints.photo_unreadable(photo.name)
    if isinstance(largest, Complaint):
        return largest
    try:
        smaller = largest
        for variant in reversed(picture.variants):  # each from the next larger one, whether or not that is missing
            smaller = _resized(smaller, variant=variant)
            if variant in missing:
                cache.store(variant, _encode(smaller, recipe=picture.recipe))
        if picture.moving is not None and picture.moving in missing:
            cache.store(picture.moving, _moving(data, picture=picture, variant=picture.moving, budget=budget))
    except (OSError, ValueError):
        return complaints.picture_not_written(photo.name)
    return None


def _largest(opened: OpenPhoto, *, picture: Picture, budget: PixelBudget) -> Image.Image | Complaint:
    """The photo in its largest size, from which all smaller ones are made whether or not this one is missing."""
    size = (picture.largest.width_px, picture.largest.height_px)
    icc_profile = opened.image.info.get("icc_profile")
    request_size(opened, at_least=(round(size[0] * _SPARE_DETAIL), round(size[1] * _SPARE_DETAIL)))
    with budget.hold(opened.held_pixels):
        decoded = decode(opened)
        if isinstance(decoded, Complaint):
            return decoded
        small = _reduced(decoded.image, opened=opened, size=size)
    return _hidden(_shown(small, opened=opened, icc_profile=icc_profile), boxes=picture.mosaic)


def _reduced(image: Image.Image, *, opened: OpenPhoto, size: tuple[int, int]) -> Image.Image:
    lying = (size[1], size[0]) if opened.is_sideways else size
    return resizable(image).resize(lying, Image.Resampling.LANCZOS, reducing_gap=_REDUCING_GAP)


def _shown(image: Image.Image, *, opened: OpenPhoto, icc_profile: bytes | None) -> Image.Image:
    return upright(on_screen(image, icc_profile=icc_profile), orientation=opened.orientation)


def _hidden(image: Image.Image, *, boxes: Iterable[Box]) -> Image.Image:
    """The same picture with each box a few large squares of one colour."""
    for tile in tiles(boxes, size=image.size):
        coarse = image.crop(tile.area).resize((tile.columns, tile.rows), Image.Resampling.BOX)
        image.paste(coarse.resize(tile.size, Image.Resampling.NEAREST), tile.area[:2])
    return image


def _moving(data: bytes, *, picture: Picture, variant: Variant, budget: PixelBudget) -> bytes:
    """All frames as an animated WebP; it ends where the frames are damaged."""
    size = (variant.width_px, variant.height_px)
    opened = open_photo(data, name="")
    if isinstance(opened, Complaint):
        raise ValueError("a picture that was rendered a moment ago cannot be opened")
    icc_profile = opened.image.info.get("icc_profile")
    count = getattr(opened.image, "n_frames", 1)
    frames: list[Image.Image] = []
    lasting: list[int] = []
    with budget.hold(opened.image.width * opened.image.height + count * size[0] * size[1]):
        for index in range(count):
            try:
                opened.image.seek(index)
                opened.image.load()
                frame = _reduced(opened.image, opened=opened, size=size)
            except Exception:  # as everywhere: damaged data raises anything
                break
            frames.append(_hidden(_shown(frame, opened=opened, icc_profile=icc_profile), boxes=picture.mosaic))
            lasting.append(shown_ms(opened.image.info.get("duration")))
        if not frames:
            raise ValueError("not even the first frame can be read")
        return _encode_moving(frames, lasting, repeats=_repeats(opened), recipe=picture.recipe)


def _repeats(opened: OpenPhoto) -> int:
    """How often WebP is to show all frames; 0 without end. A GIF counts how often they come again."""
    again = opened.image.info.get("loop")
    if opened.kind is not Kind.GIF:
        return int(again or 0)
    return 1 if again is None else int(again) + 1 if again else 0


def _encode_moving(frames: Sequence[Image.Image], lasting: Sequence[int], *, repeats: int, recipe: Recipe) -> bytes:
    """Coarser, then jerkier, until a telephone can be asked to load it."""
    data = b""
    for quality, step in ((recipe.quality, 1), (min(recipe.quality, 55), 1), (45, 2), (40, 4)):
        kept = frames[::step]
        buffer = BytesIO()
        kept[0].save(
            buffer,
            "WEBP",
            save_all=True,
            append_images=kept[1:],
            duration=[sum(lasting[start : start + step]) for start in range(0, len(lasting), step)],
            loop=repeats,
            quality=quality,
            method=min(recipe.method, _MOVING_METHOD),
            kmin=_KEY_FRAMES[0],
            kmax=_KEY_FRAMES[1],
            icc_profile=None,
            exif=b"",
            xmp=b"",
        )
        data = buffer.getvalue()
        if len(data) <= MOST_BYTES:
            break
    return data


def _resized(image: Image.Image, *, variant: Variant) -> Image.Image:
    size = (variant.width_px, variant.height_px)
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _encode(image: Image.Image, *, recipe: Recipe) -> bytes:
    """WebP of pixels only: every field that could carry a profile, a place or a name is given empty."""
    if recipe.sharpening:
        image = image.filter(ImageFilter.UnsharpMask(radius=0.8, percent=recipe.sharpening, threshold=2))
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
