"""The boxes of a photo that are to be made unrecognisable, as an author writes them."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from dangjian.problems import Complaint
from dangjian.schema.declaring import Kind
from dangjian.schema.suggesting import as_typed
from dangjian.schema.typed_values import refuse

Box = tuple[float, float, float, float]
"""Left, top, width and height as shares of the upright picture, from 0 to 1."""

_NUMBER = re.compile(r"\d*\.?\d+%?")
_BETWEEN = re.compile(r"[\s,;、|/()\[\]【】]*")
_OVERSHOOT = 0.02
"""So much beyond the edge is a hand that drew generously; more is a number that means something else."""


def boxes(value: object) -> tuple[Box, ...]:
    """Four numbers or lists of four; what is not certain is refused, for a box in the wrong place shows a face."""
    groups = value if isinstance(value, list) and any(isinstance(item, list) for item in value) else [value]
    found = [box for group in groups for box in _boxes_of(group, whole=value)]
    if not found:
        raise refuse(_unreadable(value))
    return tuple(found)


def _boxes_of(group: object, *, whole: object) -> list[Box]:
    """A list holds one box, unless its items are texts of four numbers each; a text may hold several boxes."""
    texts = group if isinstance(group, list) else [group]
    if not texts or not all(isinstance(text, str | int | float) for text in texts):
        raise refuse(_unreadable(whole))
    numbers = [_numbers_in(str(text), whole=whole) for text in texts]
    if all(len(found) == 1 for found in numbers):
        numbers = [[found[0] for found in numbers]]
    is_one_box = len(numbers) == 1 and isinstance(group, list) and len(group) > 1
    if any(len(found) % 4 or (is_one_box and len(found) != 4) for found in numbers):
        raise refuse(_unreadable(whole))
    return [_box(found[start : start + 4], whole=whole) for found in numbers for start in range(0, len(found), 4)]


def _numbers_in(text: str, *, whole: object) -> list[str]:
    plain = unicodedata.normalize("NFKC", text)
    if not _BETWEEN.fullmatch(_NUMBER.sub("", plain)):
        raise refuse(_unreadable(whole))
    return _NUMBER.findall(plain)


def _box(words: list[str], *, whole: object) -> Box:
    numbers = [float(word.removesuffix("%")) for word in words]
    is_per_cent = any(number > 1 for word, number in zip(words, numbers, strict=True) if not word.endswith("%"))
    shares = [
        number / 100 if is_per_cent or word.endswith("%") else number
        for word, number in zip(words, numbers, strict=True)
    ]
    left, top, width, height = shares
    is_inside = left + width <= 1 + _OVERSHOOT and top + height <= 1 + _OVERSHOOT
    if not all(map(math.isfinite, shares)) or not is_inside or min(width, height) <= 0 or max(left, top) >= 1:
        raise refuse(_outside(whole))
    return left, top, min(width, 1 - left), min(height, 1 - top)


def _unreadable(value: object) -> Complaint:
    return Complaint(
        "photo.mosaic",
        f"打码「{as_typed(value)}」看不懂：每个框要写四个数，从左、从上、框宽、框高各占画面的几成。",
        "例如「[0.42, 0.18, 0.1, 0.14]」，有几个框就写成「[[…], […]]」；也可以写百分数。",
    )


def _outside(value: object) -> Complaint:
    return Complaint(
        "photo.mosaic",
        f"打码「{as_typed(value)}」里有框伸到了画面外面，或者没有大小。",
        "四个数是从左、从上、框宽、框高各占画面的几成（0 到 1，或者百分数），不是像素。",
    )


MosaicBoxes = Annotated[
    tuple[Box, ...],
    PlainValidator(boxes),
    Kind("boxes", "一个或几个框，每个四个数"),
    WithJsonSchema({"type": "array", "items": {"type": ["number", "array"]}}),
]
