"""What every view is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dangjian.content.library import Library
from dangjian.pictures.variants import Picture
from dangjian.schema.site_config import Schema


@dataclass(frozen=True, slots=True)
class Materials:
    """Handed to every function that builds a view."""

    library: Library
    schema: Schema
    pictures: Mapping[str, Picture]
    """Planned pictures by the photo's path under docs/; a photo that cannot be read has none."""
    directory_urls: bool = True
    """Whether addresses end in ``/`` instead of ``.html``."""
