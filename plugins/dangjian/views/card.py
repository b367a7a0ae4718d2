"""Entries in short, as lists show them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dangjian.views.links import Chip, DateView, Fact, Link
from dangjian.views.picture import PictureView

CLAUSE_END = re.compile(r"[，。、；：！？…—）》」”,;:!?\s]+")
LONGEST_CLAUSE = 12
"""Characters that the narrowest card still holds on one line."""


@dataclass(frozen=True, slots=True)
class StoryCard:
    """An activity story in a list."""

    id: str
    title: str
    url: str
    date: DateView
    summary: str
    picture: PictureView | None
    """The cover; None: draw the panel of type and date."""
    type: Chip | None
    """The main activity type."""
    place: str
    branches: tuple[Link, ...]
    brands: tuple[Link, ...]
    photo_count: int
    genre: str = ""
    is_pinned: bool = False

    @property
    def has_short_clauses(self) -> bool:
        """Whether the title may turn its lines at punctuation alone: each clause fits a line."""
        return all(len(clause) <= LONGEST_CLAUSE for clause in CLAUSE_END.split(self.title))


@dataclass(frozen=True, slots=True)
class PillarView:
    """One step of a brand's practice; for a number-name also the figure it explains."""

    number: int
    """Position, from 1."""
    name: str
    text: str
    glyph: str = ""
    """The character or digit of the brand's name that this pillar explains, if the name holds one for each."""
    picture: PictureView | None = None


@dataclass(frozen=True, slots=True)
class BrandCard:
    """A brand on the wall."""

    id: str
    name: str
    url: str
    kind: str
    """「党建品牌」「书记项目」「支部工作法」."""
    slogan: str
    summary: str
    party_org: Link | None
    level: str
    """「市级命名」, or empty."""
    created: DateView | None
    picture: PictureView | None
    mark: PictureView | None
    """The brand's own sign."""
    pillars: tuple[PillarView, ...]
    story_count: int
    achievement_count: int
    slip_name: str = ""
    """The name as its title slip bears it: without quotation marks, which fall apart in upright script."""


@dataclass(frozen=True, slots=True)
class BranchCard:
    """A party organisation in the tree."""

    id: str
    name: str
    url: str
    kind: str
    """「党总支」「党支部」…."""
    slogan: str
    summary: str
    founded: DateView | None
    picture: PictureView | None
    depth: int
    """0 for the root of the tree."""
    latest: DateView | None = None
    """When its newest story happened. Numbers of stories are not shown side by side: nobody is ranked by them."""
    brands: tuple[Link, ...] = ()
    children: tuple[BranchCard, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person in the list."""

    id: str
    name: str
    url: str
    post: str
    summary: str
    party_org: Link | None
    picture: PictureView | None


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic in the list."""

    id: str
    name: str
    url: str
    summary: str
    period: str
    """「2023年9月—2024年7月」."""
    is_archived: bool
    picture: PictureView | None
    story_count: int


@dataclass(frozen=True, slots=True)
class AchievementRow:
    """One honour, as the timeline and every other list show it."""

    id: str
    anchor: str
    """Of the row on the timeline."""
    name: str
    url: str
    """Its own page, else the page that states it, else empty."""
    timeline_url: str
    """The row on the timeline."""
    date: DateView
    level: str
    """As written: 「市级」「校级」."""
    level_key: str
    """``nation province city county township school``; empty where unread."""
    seal: str
    """One character for the level's seal: 国 省 市 区 集 校."""
    grade: str
    awarding_body: str
    batch: str
    document_number: str
    recipients: tuple[Link, ...]
    category: str
    brands: tuple[Link, ...]
    branches: tuple[Link, ...]
    picture: PictureView | None
    """The certificate."""
    source: Link | None
    """The story or table that states it."""
    year: int | None
    shown_grade: str = ""
    """The grade where the name does not say it already: of 「…征文第三名」 it need not be said twice."""
    other_brands: tuple[Link, ...] = ()
    """The brands that are not among the recipients already."""
    facts: tuple[Fact, ...] = ()
    """What else was written of an honour that has no page of its own: evidence, note, validity, …."""
