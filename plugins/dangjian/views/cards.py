"""Entries in short: how each kind of entry becomes its card."""

from __future__ import annotations

import re

from dangjian.content.entry import Entry
from dangjian.schema.entities.brand import Brand
from dangjian.schema.entities.person import Person
from dangjian.schema.entities.story import Story
from dangjian.schema.entities.topic import Topic
from dangjian.views.brand_parts import brand_level, pillar_views
from dangjian.views.card import BrandCard, PersonCard, StoryCard, TopicCard
from dangjian.views.dates import date_view, entry_date
from dangjian.views.entry_pictures import card_picture, file_picture, photo_count
from dangjian.views.heads import summary_of
from dangjian.views.links import Chip
from dangjian.views.materials import Materials
from dangjian.views.mentions import mentioned
from dangjian.views.public_fields import public
from dangjian.views.shelves import type_words

_QUOTATION_MARKS = re.compile("[“”‘’\"'「」『』《》]")


def story_card(entry: Entry, *, materials: Materials) -> StoryCard:
    made = materials.story_cards.get(entry.key)
    if made is None:
        made = materials.story_cards[entry.key] = _story_card(entry, materials=materials)
    return made


def _story_card(entry: Entry, *, materials: Materials) -> StoryCard:
    story = public(entry, Story)
    types = type_chips(entry, materials=materials)
    return StoryCard(
        id=entry.id,
        title=entry.title,
        url=entry.url,
        date=entry_date(entry, texts=materials.schema.texts),
        summary=summary_of(entry),
        picture=card_picture(entry, materials=materials),
        type=types[0] if types else None,
        place=story.place,
        branches=mentioned(entry, "branches", materials=materials),
        brands=mentioned(entry, "brands", materials=materials),
        photo_count=photo_count(entry, materials=materials),
        genre=genre_of(entry, materials=materials),
        is_pinned=story.pin,
    )


def story_cards(entries: tuple[Entry, ...], *, materials: Materials) -> tuple[StoryCard, ...]:
    return tuple(story_card(entry, materials=materials) for entry in entries)


def type_chips(entry: Entry, *, materials: Materials, words: tuple[str, ...] | None = None) -> tuple[Chip, ...]:
    """Activity types of a story, or only those in `words`, each leading to its list."""
    vocabulary = materials.schema.vocabularies["activity_types"]
    labels = dict.fromkeys(vocabulary.term_for(word).label for word in (type_words(entry) if words is None else words))
    return tuple(
        Chip(text=label, url=shelf.url if (shelf := materials.catalogue.shelf("type", label)) else "", kind="type")
        for label in labels
    )


def genre_of(entry: Entry, *, materials: Materials) -> str:
    word = public(entry, Story).genre
    return materials.schema.vocabularies["genres"].term_for(word).label if word else ""


def brand_card(entry: Entry, *, materials: Materials) -> BrandCard:
    brand = public(entry, Brand)
    orgs = mentioned(entry, "party_org", materials=materials)
    return BrandCard(
        id=entry.id,
        name=entry.title,
        url=entry.url,
        kind=brand_kind(brand, materials=materials),
        slogan=brand.slogan,
        summary=summary_of(entry),
        party_org=orgs[0] if orgs else None,
        level=brand_level(brand, materials=materials),
        created=date_view(brand.created, texts=materials.schema.texts) if brand.created else None,
        picture=card_picture(entry, materials=materials),
        mark=file_picture(brand.mark, entry=entry, materials=materials, title=entry.title),
        pillars=pillar_views(entry, materials=materials),
        story_count=len(materials.library.pointing_at(entry, "story")),
        achievement_count=len(materials.library.pointing_at(entry, "achievement")),
        slip_name=_QUOTATION_MARKS.sub("", entry.title),
    )


def brand_kind(brand: Brand, *, materials: Materials) -> str:
    return materials.schema.vocabularies["brand_kinds"].term_for(brand.kind).label if brand.kind else ""


def person_card(entry: Entry, *, materials: Materials) -> PersonCard:
    orgs = mentioned(entry, "party_org", materials=materials)
    return PersonCard(
        id=entry.id,
        name=entry.title,
        url=entry.url,
        post=public(entry, Person).post,
        summary=summary_of(entry),
        party_org=orgs[0] if orgs else None,
        picture=card_picture(entry, materials=materials),
    )


def person_cards(entries: tuple[Entry, ...], *, materials: Materials) -> tuple[PersonCard, ...]:
    """Each person once, in the order of the people's column."""
    wanted = {entry.key for entry in entries if entry.kind == "person"}
    return tuple(person_card(entry, materials=materials) for entry in materials.catalogue.people if entry.key in wanted)


def topic_card(entry: Entry, *, materials: Materials) -> TopicCard:
    topic = public(entry, Topic)
    return TopicCard(
        id=entry.id,
        name=entry.title,
        url=entry.url,
        summary=summary_of(entry),
        period=topic.period.text if topic.period else "",
        is_archived=topic.archived,
        picture=card_picture(entry, materials=materials),
        story_count=len(materials.library.pointing_at(entry, "story")),
    )


def brand_cards(entries: tuple[Entry, ...], *, materials: Materials) -> tuple[BrandCard, ...]:
    """Each brand once, in the order of the brand wall."""
    wanted = {entry.key for entry in entries}
    return tuple(brand_card(entry, materials=materials) for entry in materials.catalogue.brands if entry.key in wanted)
