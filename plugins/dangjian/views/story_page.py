"""The page of one story."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.parts import OriginalSource
from dangjian.schema.entities.story import Activity, Story
from dangjian.views.achievement_rows import achievement_rows
from dangjian.views.cards import genre_of, person_cards, story_card, story_cards, type_chips
from dangjian.views.claims import figures_and_texts
from dangjian.views.dates import date_view, entry_date
from dangjian.views.entry_page import ActivityView, Neighbours, RelatedGroup, StoryView
from dangjian.views.entry_pictures import gallery, page_cover, photo_count
from dangjian.views.facts import COMMON, facts_of, part_facts, values_of
from dangjian.views.heads import entry_head
from dangjian.views.links import Chip, Fact, FactValue
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link, mentioned
from dangjian.views.public_fields import label_of, public

RELATED = 3
"""Stories in each group of related ones, and one less where there are three groups: six in all."""

_HEAD = frozenset({"title", "kicker", "subtitle", "date", "types", "place", "genre", "branches", "brands", "topics"})
_PLACED = COMMON | _HEAD | {"claims", "activities", "credits", "source", "reviews"}
_CHIPS = (("branch", "branches"), ("brand", "brands"), ("topic", "topics"))


def build_story(entry: Entry, *, materials: Materials) -> StoryView:
    story = public(entry, Story)
    texts = materials.schema.texts
    card = story_card(entry, materials=materials)
    figures, words = figures_and_texts(story.claims, texts=texts)
    facts = facts_of(entry, materials=materials, placed=_PLACED)
    if words:
        values = tuple(FactValue(text) for text in words)
        facts = (*facts, Fact(key="claims", label=label_of(entry, "claims"), values=values))
    return StoryView(
        head=entry_head(entry, materials=materials, description=card.summary),
        id=entry.id,
        title=entry.title,
        kicker=story.kicker,
        subtitle=story.subtitle,
        summary=story.summary,
        date=card.date,
        published=date_view(story.published, texts=texts) if story.published else None,
        place=story.place,
        chips=(*type_chips(entry, materials=materials), *relation_chips(entry, materials=materials)),
        genre=genre_of(entry, materials=materials),
        source=_source(story.source, entry, materials),
        cover=page_cover(entry, materials=materials),
        photos=gallery(entry, materials=materials),
        photo_count=photo_count(entry, materials=materials),
        figures=figures,
        facts=facts,
        activities=tuple(_activity(activity, entry, materials) for activity in story.activities),
        credits=tuple(
            Fact(
                key="credits",
                label=credit.role or label_of(entry, "credits"),
                values=tuple(FactValue(name) for name in credit.names),
            )
            for credit in story.credits
            if credit.names
        ),
        reviews=_reviews(story, entry, materials) if materials.schema.policy.publish_reviews else (),
        achievements=achievement_rows(materials.catalogue.stated.get(entry.key, ()), materials=materials),
        people=person_cards(materials.library.targets(entry, "people"), materials=materials),
        related=_related(entry, materials),
        neighbours=neighbours(entry, materials=materials),
    )


def relation_chips(entry: Entry, *, materials: Materials) -> tuple[Chip, ...]:
    """Branches, brands and topics: each leads to the page of the entity, whose stories are listed there."""
    return tuple(
        Chip(text=link.text, url=link.url, kind=kind)
        for kind, name in _CHIPS
        for link in mentioned(entry, name, materials=materials)
    )


def neighbours(entry: Entry, *, materials: Materials) -> Neighbours:
    older, newer = materials.catalogue.neighbours(entry)
    return Neighbours(
        previous=entry_link(older) if older is not None else None,
        next=entry_link(newer) if newer is not None else None,
    )


def _activity(activity: Activity, entry: Entry, materials: Materials) -> ActivityView:
    placed = frozenset({"name", "types", "date"})
    date = date_view(activity.date, texts=materials.schema.texts) if activity.date else None
    return ActivityView(
        name=activity.name or activity.theme,
        date=date or entry_date(entry, texts=materials.schema.texts),
        types=type_chips(entry, materials=materials, words=activity.types),
        facts=part_facts(entry, activity, materials=materials, placed=placed),
    )


def _source(source: OriginalSource | None, entry: Entry, materials: Materials) -> tuple[Fact, ...]:
    """Where a reprint comes from; the medium leads to the original."""
    if source is None:
        return ()
    if source.media and source.url:
        media = declared_fields(OriginalSource)["media"]
        first = Fact(key="media", label=media.chinese, values=(FactValue(text=source.media, url=source.url),))
        placed = frozenset({"media", "url"})
        return (first, *part_facts(entry, source, materials=materials, placed=placed))
    return part_facts(entry, source, materials=materials)


def _reviews(story: Story, entry: Entry, materials: Materials) -> tuple[Fact, ...]:
    facts = []
    for review in story.reviews:
        parts = (review.reviewer, review.date, review.result)
        values = tuple(values_of(parts, texts=materials.schema.texts))
        if values:
            facts.append(Fact(key="reviews", label=review.stage or label_of(entry, "reviews"), values=values))
    return tuple(facts)


def _related(entry: Entry, materials: Materials) -> tuple[RelatedGroup, ...]:
    """Stories nearest in time that share the first brand, branch or topic; none stands in two groups."""
    texts = materials.schema.texts
    titles = {"brand": texts.related_by_brand, "branch": texts.related_by_branch, "topic": texts.related_by_topic}
    relations = {"brand": "brands", "branch": "branches", "topic": "topics"}
    shelves = [
        (title, shelf)
        for facet, title in titles.items()
        if (targets := materials.library.targets(entry, relations[facet]))
        and (shelf := materials.catalogue.shelf(facet, targets[0].key)) is not None
    ]
    most = RELATED if len(shelves) < len(titles) else RELATED - 1
    shown = {entry.key}
    groups: list[RelatedGroup] = []
    for title, shelf in shelves:
        place = shelf.positions[entry.key]
        reach = most + len(shown)
        around = range(max(0, place - reach), min(len(shelf.stories), place + reach + 1))
        nearest = sorted(around, key=lambda other: (abs(other - place), other))
        chosen = sorted([other for other in nearest if shelf.stories[other].key not in shown][:most])
        stories = tuple(shelf.stories[other] for other in chosen)
        shown |= {story.key for story in stories}
        if stories:
            groups.append(RelatedGroup(title=title, url=shelf.url, cards=story_cards(stories, materials=materials)))
    return tuple(groups)
