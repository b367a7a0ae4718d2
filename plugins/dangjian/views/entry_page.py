"""One entry's own page: story, brand, branch, honour, person, topic, or a page of a school's own collection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dangjian.views.calendar import Calendar
from dangjian.views.card import AchievementRow, BranchCard, BrandCard, PersonCard, PillarView, StoryCard
from dangjian.views.links import Chip, DateView, Fact, Figure, Link
from dangjian.views.page_head import PageHead
from dangjian.views.picture import PictureView


@dataclass(frozen=True, slots=True)
class ActivityView:
    """One activity of a story that tells of several."""

    name: str
    date: DateView
    types: tuple[Chip, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The entries before and after, in the same collection."""

    previous: Link | None
    """The older one."""
    next: Link | None
    """The newer one."""


@dataclass(frozen=True, slots=True)
class RelatedGroup:
    """Other stories that share a term with this one."""

    title: str
    """「同品牌」「同支部」."""
    url: str
    cards: tuple[StoryCard, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """Handed to dangjian/story.html."""

    head: PageHead
    id: str
    title: str
    kicker: str
    subtitle: str
    summary: str
    date: DateView
    published: DateView | None
    place: str
    chips: tuple[Chip, ...]
    """Types, branches, brands and topics, in this order."""
    genre: str
    source: tuple[Fact, ...]
    """Where a reprint comes from: medium, address, date, author, permission, filing facts."""
    cover: PictureView | None
    photos: Sequence[PictureView]
    """Photos not placed in the body, for the gallery."""
    photo_count: int
    """All photos of the story."""
    figures: tuple[Figure, ...]
    """Claims with their numbers."""
    facts: tuple[Fact, ...]
    activities: tuple[ActivityView, ...]
    credits: tuple[Fact, ...]
    reviews: tuple[Fact, ...]
    """Review stages, only where the school's policy publishes them."""
    achievements: tuple[AchievementRow, ...]
    people: tuple[PersonCard, ...]
    related: tuple[RelatedGroup, ...]
    neighbours: Neighbours


@dataclass(frozen=True, slots=True)
class Milestone:
    """One node of a 书记项目."""

    date: DateView
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class BrandView:
    """Handed to dangjian/brand.html."""

    head: PageHead
    id: str
    name: str
    kind: str
    """「党建品牌」「书记项目」「支部工作法」."""
    slogan: str
    level: str
    party_org: Link | None
    cover: PictureView | None
    mark: PictureView | None
    mark_meaning: str
    pillars: tuple[PillarView, ...]
    is_name_explained: bool
    """Whether each pillar explains one figure of a number-name, its `glyph`."""
    sections: tuple[Fact, ...]
    """Long texts in order: background, concept, meaning, carriers, measures, innovation, value, procedure, scope."""
    milestones: tuple[Milestone, ...]
    results: tuple[Figure, ...]
    results_text: tuple[str, ...]
    """Results without a number."""
    facts: tuple[Fact, ...]
    stories: tuple[StoryCard, ...]
    """The latest few."""
    story_count: int
    stories_url: str
    achievements: tuple[AchievementRow, ...]
    photos: Sequence[PictureView]
    people: tuple[PersonCard, ...]
    siblings: tuple[BrandCard, ...]
    """The school's other brands."""


@dataclass(frozen=True, slots=True)
class BranchView:
    """Handed to dangjian/branch.html."""

    head: PageHead
    id: str
    name: str
    formal_name: str
    kind: str
    slogan: str
    founded: DateView | None
    parent: Link | None
    children: tuple[BranchCard, ...]
    figures: tuple[Figure, ...]
    """Member counts, only if public, and what was counted from the library."""
    facts: tuple[Fact, ...]
    cover: PictureView | None
    brands: tuple[BrandCard, ...]
    stories: tuple[StoryCard, ...]
    story_count: int
    stories_url: str
    achievements: tuple[AchievementRow, ...]
    people: tuple[PersonCard, ...]
    photos: Sequence[PictureView]
    albums_url: str = ""
    """Where all photos of the school are; empty where no story has any."""
    calendar: Calendar | None = None
    """Its stories by school year and month; none where they fill too few months to show a rhythm."""


@dataclass(frozen=True, slots=True)
class AchievementView:
    """Handed to dangjian/achievement.html."""

    head: PageHead
    row: AchievementRow
    facts: tuple[Fact, ...]
    photos: Sequence[PictureView]
    people: tuple[PersonCard, ...]
    stories: tuple[StoryCard, ...]
    neighbours: Neighbours


@dataclass(frozen=True, slots=True)
class PersonView:
    """Handed to dangjian/person.html."""

    head: PageHead
    id: str
    name: str
    post: str
    party_org: Link | None
    cover: PictureView | None
    facts: tuple[Fact, ...]
    achievements: tuple[AchievementRow, ...]
    stories: tuple[StoryCard, ...]
    brands: tuple[BrandCard, ...]
    photos: Sequence[PictureView]


@dataclass(frozen=True, slots=True)
class TopicView:
    """Handed to dangjian/topic.html."""

    head: PageHead
    id: str
    name: str
    period: str
    is_archived: bool
    cover: PictureView | None
    facts: tuple[Fact, ...]
    stories: tuple[StoryCard, ...]
    story_count: int
    stories_url: str
    photos: Sequence[PictureView]


@dataclass(frozen=True, slots=True)
class OrdinaryPageView:
    """Handed to dangjian/page.html: any Markdown page, and the pages of a school's own collections."""

    head: PageHead
    date: DateView | None
    cover: PictureView | None
    chips: tuple[Chip, ...]
    facts: tuple[Fact, ...]
    achievements: tuple[AchievementRow, ...]
    stories: tuple[StoryCard, ...]
    photos: Sequence[PictureView]
    neighbours: Neighbours
