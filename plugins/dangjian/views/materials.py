"""What every view is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dangjian.content.entry import EntryPhoto
from dangjian.content.library import Library
from dangjian.pictures.variants import Picture
from dangjian.schema.site_config import Schema
from dangjian.views.card import AchievementRow, StoryCard
from dangjian.views.catalogue import Catalogue, build_catalogue
from dangjian.views.index_pages import AlbumView
from dangjian.views.picture import PictureView


@dataclass(frozen=True, slots=True)
class Materials:
    """Handed to every function that builds a view."""

    library: Library
    schema: Schema
    pictures: Mapping[str, Picture]
    """Planned pictures by the photo's path under docs/; a photo that cannot be read has none."""
    directory_urls: bool = True
    """Whether addresses end in ``/`` instead of ``.html``."""
    catalogue: Catalogue = field(init=False, repr=False, compare=False)
    """The library in the orders and groups that lists need, made once."""
    story_cards: dict[str, StoryCard] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Cards made so far, by the story's key: one story stands on some ten lists."""
    achievement_rows: dict[str, AchievementRow] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Rows made so far, by the honour's key."""

    entry_pictures: dict[str, tuple[tuple[EntryPhoto, PictureView], ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Photos of entries made so far, by the entry's key."""
    photo_facts: dict[str, tuple[object, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What those photos are made from, by the entry's key."""

    albums: dict[tuple[str, str], AlbumView] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Albums made so far, by the story's key and anchor: each hangs on the list of all and on its year's."""

    def __post_init__(self) -> None:
        catalogue = build_catalogue(self.library, schema=self.schema, directory_urls=self.directory_urls)
        object.__setattr__(self, "catalogue", catalogue)
