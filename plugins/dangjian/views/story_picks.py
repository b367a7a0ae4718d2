"""Stories shown on the page of something else: the latest few, their photos, and the way to all of them."""

from __future__ import annotations

from dataclasses import replace

from dangjian.content.entry import Entry
from dangjian.views.card import StoryCard
from dangjian.views.cards import story_cards
from dangjian.views.entry_pictures import entry_pictures
from dangjian.views.materials import Materials
from dangjian.views.picture import PictureView

LATEST = 6
MOST_PHOTOS = 12


def latest_stories(stories: tuple[Entry, ...], *, materials: Materials) -> tuple[StoryCard, ...]:
    return story_cards(stories[:LATEST], materials=materials)


def stories_url(facet: str, entry: Entry, *, materials: Materials) -> str:
    """The list of all stories of a branch, brand or topic; empty where there are none."""
    shelf = materials.catalogue.shelf(facet, entry.key)
    return shelf.url if shelf is not None else ""


def pictures_of_stories(stories: tuple[Entry, ...], *, beside: int, materials: Materials) -> tuple[PictureView, ...]:
    """Photos of the latest stories, one a story and not its cover, until with those `beside` them there are enough."""
    found: list[PictureView] = []
    for story in stories:
        if beside + len(found) >= MOST_PHOTOS:
            break
        others = (
            view
            for photo, view in entry_pictures(story, materials=materials)
            if photo is not story.cover and not view.is_missing
        )
        found.extend(replace(view, key=f"{story.id}-{view.key}") for view, _ in zip(others, range(1), strict=False))
    return tuple(found)
