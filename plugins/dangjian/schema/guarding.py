"""Keys that were meant to hide something and are misspelt: such a wish is never dropped."""

from __future__ import annotations

import re

from pydantic_core import PydanticCustomError

from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.schema.mosaic_boxes import boxes
from dangjian.schema.suggesting import nearest


def guard_meant(key: str, value: object, model: type[Declared]) -> str:
    """English name of the field of `model` that hides something and that `key` probably means; empty for none."""
    for declared in declared_fields(model).values():
        if declared.guards and (_is_called_like(key, declared) or _holds_boxes(value, declared)):
            return declared.name
    return ""


def _is_called_like(key: str, declared: DeclaredField) -> bool:
    """By its pattern, or as an input method mistypes its Chinese names."""
    plain = "".join(key.split())
    chinese = [name for name in declared.names if not name.isascii()]
    return bool(re.search(declared.guards, plain, re.IGNORECASE) or nearest(plain, chinese))


def _holds_boxes(value: object, declared: DeclaredField) -> bool:
    """Whether four numbers stand there, whatever the key: no other field of a photo has as many."""
    if declared.kind.name != "boxes":
        return False
    try:
        boxes(value)
    except PydanticCustomError:
        return False
    return True
