"""The pages of one honour, one person, one topic, and of anything else that is written."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.library import date_of, newest_first
from dangjian.schema.entities.achievement import Achievement
from dangjian.schema.entities.note import Note
from dangjian.schema.entities.person import Person
from dangjian.schema.entities.topic import Topic
from dangjian.views.achievement_rows import achievement_row, achievement_rows
from dangjian.views.cards import brand_cards, person_cards, story_cards
from dangjian.views.dates import date_view
from dangjian.views.entry_page import AchievementView, OrdinaryPageView, PersonView, TopicView
from dangjian.views.entry_pictures import gallery, page_cover
from dangjian.views.facts import COMMON, facts_of, pages_naming
from dangjian.views.heads import entry_head
from dangjian.views.links import Chip, Fact, FactValue
from dangjian.views.materials import Materials
from dangjian.views.mentions import mentioned
from dangjian.views.public_fields import is_hidden, public
from dangjian.views.rows import in_rows
from dangjian.views.story_page import neighbours, relation_chips
from dangjian.views.story_picks import latest_stories, pictures_of_stories, stories_url

_HEAD = frozenset({"name", "certificate", "level", "grade", "date", "category", "awarding_body", "recipients"})
"""Of an honour: what the head of its page says; the rest stands in the table."""


def build_achievement(entry: Entry, *, materials: Materials) -> AchievementView:
    return AchievementView(
        head=entry_head(entry, materials=materials),
        row=achievement_row(entry, materials=materials),
        facts=(
            *facts_of(entry, materials=materials, placed=COMMON | _HEAD),
            *pages_naming(entry, materials=materials),
        ),
        photos=gallery(entry, materials=materials),
        people=person_cards(materials.library.targets(entry, "people"), materials=materials),
        stories=story_cards(_stories_stating(entry, materials), materials=materials),
        neighbours=neighbours(entry, materials=materials),
    )


def _stories_stating(entry: Entry, materials: Materials) -> tuple[Entry, ...]:
    """Stories that state the same honour: the same name at the same time."""
    honour = public(entry, Achievement)
    hosts = (
        materials.library.stated_in(other)
        for other in materials.catalogue.honours
        if other.stated_in and other.title == entry.title and date_of(other) == honour.date
    )
    return newest_first({host.key: host for host in hosts if host is not None and host.kind == "story"}.values())


def build_person(entry: Entry, *, materials: Materials) -> PersonView:
    person = public(entry, Person)
    library = materials.library
    orgs = mentioned(entry, "party_org", materials=materials)
    brands = (*library.targets(entry, "brands"), *library.pointing_at(entry, "brand"))
    stories = newest_first(library.pointing_at(entry, "story"))
    placed = COMMON | frozenset({"name", "post"})
    found = frozenset({"brands", "party_org"} if len(orgs) == 1 else {"brands"})
    return PersonView(
        head=entry_head(entry, materials=materials),
        id=entry.id,
        name=entry.title,
        post=person.post,
        party_org=orgs[0] if orgs else None,
        cover=page_cover(entry, materials=materials),
        facts=(
            *facts_of(entry, materials=materials, placed=placed, shown_if_found=found),
            *_offices(entry, materials),
            *pages_naming(entry, materials=materials),
        ),
        achievements=achievement_rows(library.pointing_at(entry, "achievement"), materials=materials),
        stories=story_cards(stories, materials=materials),
        brands=brand_cards(brands, materials=materials),
        photos=gallery(entry, materials=materials),
    )


def _offices(entry: Entry, materials: Materials) -> tuple[Fact, ...]:
    """Where an organisation names this person: 「书记：第一党支部」."""
    facts = []
    for name in ("secretary", "deputy"):
        orgs = [org for org in materials.library.pointing_at(entry, "party_org", name=name) if not is_hidden(org, name)]
        if orgs:
            declared = next(item for item in orgs[0].collection.fields_in_order() if item.name == name)
            values = tuple(FactValue(text=org.title, url=org.url) for org in orgs)
            facts.append(Fact(key=name, label=orgs[0].collection.label_of(declared), values=values))
    return tuple(facts)


def build_topic(entry: Entry, *, materials: Materials) -> TopicView:
    topic = public(entry, Topic)
    stories = newest_first(materials.library.pointing_at(entry, "story"))
    photos = gallery(entry, materials=materials)
    placed = COMMON | frozenset({"name", "period", "archived"})
    return TopicView(
        head=entry_head(entry, materials=materials),
        id=entry.id,
        name=entry.title,
        period=topic.period.text if topic.period else "",
        is_archived=topic.archived,
        cover=page_cover(entry, materials=materials),
        facts=(*facts_of(entry, materials=materials, placed=placed), *pages_naming(entry, materials=materials)),
        stories=latest_stories(stories, materials=materials),
        story_count=len(stories),
        stories_url=stories_url("topic", entry, materials=materials),
        photos=in_rows((*photos, *pictures_of_stories(stories, beside=len(photos), materials=materials))),
    )


def build_ordinary(entry: Entry, *, materials: Materials) -> OrdinaryPageView:
    note = public(entry, Note)
    tags = tuple(Chip(text=tag, kind="tag") for tag in note.tags)
    placed = COMMON | frozenset(["title", "date", "branches", "brands", "topics", "tags"])
    return OrdinaryPageView(
        head=entry_head(entry, materials=materials),
        date=date_view(note.date, texts=materials.schema.texts) if note.date else None,
        cover=page_cover(entry, materials=materials),
        chips=(*relation_chips(entry, materials=materials), *tags),
        facts=facts_of(entry, materials=materials, placed=placed),
        achievements=achievement_rows(materials.catalogue.stated.get(entry.key, ()), materials=materials),
        stories=(),
        photos=gallery(entry, materials=materials),
        neighbours=neighbours(entry, materials=materials),
    )
