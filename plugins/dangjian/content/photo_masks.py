"""What authors want hidden in photos, gathered over the whole site: a wish holds wherever the same photo is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from dangjian.content.entry import Entry
from dangjian.content.photo_complaints import nearest_photo
from dangjian.content.photo_use import photo_paths_of, photos_meant, resolve_photo
from dangjian.pictures.mosaic import Box
from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.schema.entities.parts import PhotoNote

Photos = Mapping[str, Photo | None]


@dataclass(frozen=True, slots=True)
class PhotoMasks:
    """Boxes to make unrecognisable, and photos that are not shown; both by the photo's digest."""

    boxes: Mapping[str, tuple[Box, ...]] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    """Photos called hidden, and photos of which it is not certain what was to be masked: rather none than a face."""
    problems: tuple[Problem, ...] = ()


def gather_masks(entries: Iterable[Entry], *, photos: Photos) -> PhotoMasks:
    """Wishes of all notes of all entries, drafts too; copies of a photo under other names are the same photo."""
    gathering = _Gathering(photos)
    entries = tuple(entries)
    for entry in entries:
        gathering.take_entry(entry)
    for entry in entries:
        gathering.tell_hidden_elsewhere(entry)
    return PhotoMasks(gathering.boxes, frozenset(gathering.withheld), tuple(gathering.problems))


@dataclass(slots=True)
class _Gathering:
    photos: Photos
    boxes: dict[str, tuple[Box, ...]] = field(default_factory=dict)
    withheld: set[str] = field(default_factory=set)
    hidden: dict[str, Place] = field(default_factory=dict)
    """By digest: where a photo was called hidden."""
    problems: list[Problem] = field(default_factory=list)

    def take_entry(self, entry: Entry) -> None:
        lost: list[Place] = []
        masked: set[str] = set()
        for position, note in enumerate(entry.entity.photos):
            is_doubtful = _is_doubtful(entry, position, note)
            if not (is_doubtful or note.mosaic or note.is_hidden):
                continue
            place = entry.place_of("photos", position, "is_hidden" if note.is_hidden else "mosaic")
            digests = {photo.digest for _, photo in photos_meant(note.file, entry=entry, photos=self.photos)}
            if note.is_hidden:
                digests = digests or self._nearest(note.file, entry)
                self.hidden |= {digest: self.hidden.get(digest, place) for digest in digests}
                self.withheld |= digests
            elif not digests and resolve_photo(entry, note.file) not in self.photos:
                lost.append(place)
            if note.mosaic:
                self.boxes |= {digest: (*self.boxes.get(digest, ()), *note.mosaic) for digest in digests}
                masked |= digests
            if is_doubtful and digests:
                self.withheld |= digests
                self.problems.append(_withheld(note.file).at(place))
        unread = [Place(entry.place.path, line) for line in entry.lost_wishes]
        if lost or unread:
            readable = self._readable(entry).keys()
            self._withhold(readable - masked, lost)
            self._withhold(readable, unread)  # also masked ones: a second box may be what got lost

    def _withhold(self, digests: AbstractSet[str], places: Sequence[Place]) -> None:
        """Any of these photos may be the one that was meant at each of `places`."""
        if digests and places:
            self.withheld |= digests
            self.problems.extend(_ALL_WITHHELD.at(place) for place in places)

    def _nearest(self, name: str, entry: Entry) -> set[str]:
        """The photo that a name nobody bears probably means."""
        readable = self._readable(entry)
        alike = nearest_photo(name, sorted(readable.values()))
        return {digest for digest, path in readable.items() if path.rpartition("/")[2] == alike}

    def _readable(self, entry: Entry) -> dict[str, str]:
        """Paths of the photos of `entry` that can be shown, by digest."""
        paths = sorted(photo_paths_of(entry, photos=self.photos))
        return {photo.digest: path for path in paths if (photo := self.photos.get(path)) is not None}

    def tell_hidden_elsewhere(self, entry: Entry) -> None:
        for item in entry.photos:
            place = self.hidden.get(item.photo.digest) if item.photo is not None else None
            if place is not None:
                self.problems.append(_hidden_elsewhere(item.name, place).at(entry.place_of("photos")))


def _is_doubtful(entry: Entry, position: int, note: PhotoNote) -> bool:
    """Whether something about hiding was written in the note and not, or not wholly, understood."""
    paths = [("photos", position, name) for name in ("mosaic", "is_hidden")]
    return any(path in entry.refused for path in paths) or (paths[0] in entry.lines and not note.mosaic)


def _withheld(name: str) -> Complaint:
    return Complaint(
        "photo.withheld",
        f"照片「{name}」的「打码」或「隐藏」没有写成，怕露出人脸，先没有放到网站上。",
        "请把框写好，例如「打码: [0.42, 0.18, 0.1, 0.14]」；不用遮的，就删掉这一项。",
    )


_ALL_WITHHELD = Complaint(
    "photo.all_withheld",
    "这里要遮住或者隐藏一张照片，可是看不出是哪一张，怕露出人脸，这篇里没有确实打好码的照片，先都没有放到网站上。",
    "请写明「文件」，框写成「打码: [0.42, 0.18, 0.1, 0.14]」这样；不用遮的，就删掉这一项。",
)


def _hidden_elsewhere(name: str, place: Place) -> Complaint:
    return Complaint(
        "photo.hidden_elsewhere",
        f"照片「{name}」没有放到网站上：{place} 给同一张照片写了「隐藏: 是」。",
        "可以公开的，就删掉那里的「隐藏」；不能公开的，请把它从这里也拿走。",
        Severity.WARNING,
    )
