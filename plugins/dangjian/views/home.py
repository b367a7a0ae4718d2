"""The home page."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.card import AchievementRow, BranchCard, BrandCard, PersonCard, StoryCard, TopicCard
from dangjian.views.links import Figure
from dangjian.views.page_head import PageHead


@dataclass(frozen=True, slots=True)
class HonourYear:
    """The honours of one year, shortened."""

    year: int
    count: int
    """All of that year."""
    rows: tuple[AchievementRow, ...]
    """The first few, highest level first."""
    url: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """Handed to dangjian/home.html."""

    head: PageHead
    blocks: tuple[str, ...]
    """Which blocks, in which order: ``hero figures stories brands achievements branches topics people text``."""
    hero: BrandCard | None
    """The featured brand."""
    hero_meaning: str
    figures: tuple[Figure, ...]
    """Computed numbers; each equals the length of the list its url leads to."""
    lead: StoryCard | None
    stories: tuple[StoryCard, ...]
    """Those after the lead."""
    stories_note: str
    """The school year of the newest story; empty where its date does not tell."""
    brands: tuple[BrandCard, ...]
    honour_years: tuple[HonourYear, ...]
    branches: tuple[BranchCard, ...]
    """The tree, roots first."""
    urls: dict[str, str]
    """Where 「全部…」 leads, by collection key; a missing key means that the page does not exist."""
    topics: tuple[TopicCard, ...] = ()
    """Those still running, for the block of that name."""
    people: tuple[PersonCard, ...] = ()
