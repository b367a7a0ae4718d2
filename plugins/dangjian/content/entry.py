"""An entry: one thing the school tells of, with everything that was read about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dangjian.pictures.photo import Photo
from dangjian.problems import Place
from dangjian.schema.collections import Collection
from dangjian.schema.entities.entity import Entity
from dangjian.schema.reading import ExtraValue

_COVER_NAMES = frozenset({"封面", "cover"})


@dataclass(frozen=True, slots=True)
class EntryPhoto:
    """A photo of an entry, with what was said about it."""

    path: str
    """Relative to docs/; empty where a caption came without its photo."""
    photo: Photo | None
    """None where the file is missing or cannot be read."""
    caption: str = ""
    alt: str = ""
    credit: str = ""
    focus: tuple[float, float] | None = None
    is_in_body: bool = False
    """Placed by the author inside the text."""
    is_cover: bool = False

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a collection: a page of its own, a row of a table, or an honour stated on another page."""

    id: str
    """Unique in its collection; the author's 编号, else the name of the folder or file."""
    collection: Collection
    entity: Entity
    source_path: str
    """The file it was read from, relative to docs/."""
    place: Place
    """Where it begins, for messages."""
    page_path: str = ""
    """Source path of its own page; empty where it has none."""
    url: str = ""
    """Of its own page, relative to the site's root; empty where it has none."""
    body: str = ""
    """Markdown without front matter and without the title."""
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    """Line of each value, by English path."""
    refused: frozenset[tuple[str | int, ...]] = frozenset()
    """English paths of what was written and could not be taken."""
    lost_wishes: tuple[int, ...] = ()
    """Lines that ask for a photo to be masked or hidden without saying understandably which, or how."""
    extras: tuple[ExtraValue, ...] = ()
    photos: tuple[EntryPhoto, ...] = ()
    """Cover included, in the order they are shown; hidden ones left out."""
    stated_in: str = ""
    """Key of the entry whose page states this one."""
    page_options: Mapping[str, object] = field(default_factory=dict)
    """What the page says to MkDocs and Material, such as `hide`."""
    key: str = field(init=False, repr=False, compare=False)
    """Unique on the site: ``activities/20241025-dangri``. Asked for a hundred times in every build."""

    cover: EntryPhoto | None = field(init=False, repr=False, compare=False)
    """The photo that stands for the entry; None where it has no readable one."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", f"{self.collection.key}/{self.id}")
        object.__setattr__(self, "cover", _cover_of(self.photos))

    @property
    def kind(self) -> str:
        return self.collection.kind

    @property
    def title(self) -> str:
        return self.entity.display_name

    def place_of(self, *path: str | int) -> Place:
        """Where a value was written, or the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return Place(self.place.path, self.lines.get(path, self.place.line or 1))


def _cover_of(photos: Sequence[EntryPhoto]) -> EntryPhoto | None:
    """The one somebody chose, else the one that is called so, else the first that is not upright, else the first."""
    named = landscape = first = None
    for item in photos:
        if item.photo is None:
            continue
        if item.is_cover:
            return item
        first = first or item
        if named is None and item.name.rpartition(".")[0].lower() in _COVER_NAMES:
            named = item
        if landscape is None and item.photo.width_px >= item.photo.height_px:
            landscape = item
    return named or landscape or first
