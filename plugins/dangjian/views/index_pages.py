"""Pages that list: stories, brands, branches, people, topics, albums and collections of a school's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dangjian.views.card import BranchCard, BrandCard, PersonCard, StoryCard, TopicCard
from dangjian.views.links import Chip, DateView, Link
from dangjian.views.page_head import PageHead
from dangjian.views.paging import Pager
from dangjian.views.picture import PictureView


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow a list: its label and its terms, each a real page."""

    key: str
    """``school_year month type branch brand topic``."""
    label: str
    terms: tuple[Chip, ...]
    current: str = ""
    """Address of the term the reader is on."""


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The stories of one month on this page of the list."""

    label: str
    """「2024年10月」, or the label for unknown dates."""
    cards: tuple[StoryCard, ...]
    anchor: str = ""
    """Of the group on its page: ``month-2024-10``."""


@dataclass(frozen=True, slots=True)
class StoryIndexView:
    """Handed to dangjian/stories.html."""

    head: PageHead
    term: Chip | None
    """What the list was narrowed to; None on the list of all."""
    introduction: str
    groups: tuple[MonthGroup, ...]
    pager: Pager
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class BrandIndexView:
    """Handed to dangjian/brands.html."""

    head: PageHead
    introduction: str
    groups: tuple[tuple[str, tuple[BrandCard, ...]], ...]
    """Kind and its brands: 党建品牌, 书记项目, 支部工作法; empty kinds are left out."""


@dataclass(frozen=True, slots=True)
class BranchIndexView:
    """Handed to dangjian/branches.html."""

    head: PageHead
    introduction: str
    roots: tuple[BranchCard, ...]
    """The tree."""
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class PersonIndexView:
    """Handed to dangjian/people.html."""

    head: PageHead
    introduction: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class TopicIndexView:
    """Handed to dangjian/topics.html."""

    head: PageHead
    introduction: str
    current: tuple[TopicCard, ...]
    archived: tuple[TopicCard, ...]


@dataclass(frozen=True, slots=True)
class AlbumView:
    """The photos of one story, as an album."""

    title: str
    url: str
    """The story."""
    anchor: str
    date: DateView
    photos: Sequence[PictureView]
    cover: PictureView | None = None
    """The first of them as a picture of its own, for machines; None where there is none."""


@dataclass(frozen=True, slots=True)
class AlbumIndexView:
    """Handed to dangjian/albums.html: the albums of one school year, newest first."""

    head: PageHead
    introduction: str
    years: tuple[Chip, ...]
    """Every year that has albums, each a page; counts are photos."""
    albums: tuple[AlbumView, ...]
    photo_count: int
    """On all pages together."""
    pager: Pager


@dataclass(frozen=True, slots=True)
class EntryCard:
    """An entry of a school's own collection in its list."""

    title: str
    url: str
    date: DateView | None
    summary: str
    picture: PictureView | None
    facts: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EntryIndexView:
    """Handed to dangjian/entries.html: the list of a school's own collection."""

    head: PageHead
    introduction: str
    cards: tuple[EntryCard, ...]
    pager: Pager
