"""The page of one brand."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.library import newest_first
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.brand import Brand
from dangjian.views.achievement_rows import achievement_rows
from dangjian.views.brand_parts import brand_level, pillar_views
from dangjian.views.cards import brand_card, brand_kind, person_cards
from dangjian.views.claims import figures_and_texts
from dangjian.views.dates import date_view
from dangjian.views.entry_page import BrandView, Milestone
from dangjian.views.entry_pictures import file_path, file_picture, gallery, page_cover
from dangjian.views.facts import COMMON, facts_of, field_values, pages_naming
from dangjian.views.heads import entry_head
from dangjian.views.links import Fact
from dangjian.views.materials import Materials
from dangjian.views.mentions import mentioned
from dangjian.views.public_fields import is_hidden, public
from dangjian.views.rows import in_rows
from dangjian.views.story_picks import latest_stories, pictures_of_stories, stories_url

SECTIONS = [
    "background",
    "concept",
    "meaning",
    "goals",
    "problem",
    "carriers",
    "measures",
    "innovation",
    "replicability",
    "procedure",
    "scope",
    "insight",
    "next_steps",
    "media",
]
"""Long texts, in the order a dossier has them."""
STORIES = 3
"""The latest few, in one row: the page is about the brand, and the way to all of them stands beside the heading."""

_PLACED = COMMON | frozenset(
    f"name kind slogan mark mark_meaning pillars results milestones level status {' '.join(SECTIONS)}".split()
)


def build_brand(entry: Entry, *, materials: Materials) -> BrandView:
    brand = public(entry, Brand)
    texts = materials.schema.texts
    library = materials.library
    orgs = mentioned(entry, "party_org", materials=materials)
    results, results_text = figures_and_texts(brand.results, texts=texts)
    stories = newest_first(library.pointing_at(entry, "story"))
    used = frozenset(file_path(file, entry) for file in (brand.mark, *(item.picture for item in brand.pillars)) if file)
    people = (*library.pointing_at(entry, "person"), *library.targets(entry, "people"))
    pillars = pillar_views(entry, materials=materials)
    photos = gallery(entry, materials=materials, used=used)
    return BrandView(
        head=entry_head(entry, materials=materials),
        id=entry.id,
        name=entry.title,
        kind=brand_kind(brand, materials=materials),
        slogan=brand.slogan,
        level=brand_level(brand, materials=materials),
        party_org=orgs[0] if orgs else None,
        cover=page_cover(entry, materials=materials),
        mark=file_picture(brand.mark, entry=entry, materials=materials, title=entry.title),
        mark_meaning=brand.mark_meaning,
        pillars=pillars,
        is_name_explained=bool(pillars and pillars[0].glyph),
        sections=_sections(entry, materials),
        milestones=tuple(
            Milestone(date=date_view(item.date, texts=texts), name=item.name, text=item.text)
            for item in brand.milestones
        ),
        results=results,
        results_text=results_text,
        facts=(*facts_of(entry, materials=materials, placed=_PLACED), *pages_naming(entry, materials=materials)),
        stories=latest_stories(stories, materials=materials)[:STORIES],
        story_count=len(stories),
        stories_url=stories_url("brand", entry, materials=materials),
        achievements=achievement_rows(library.pointing_at(entry, "achievement"), materials=materials),
        photos=in_rows((*photos, *pictures_of_stories(stories, beside=len(photos), materials=materials))),
        people=person_cards(people, materials=materials),
        siblings=tuple(
            brand_card(other, materials=materials) for other in materials.catalogue.brands if other.key != entry.key
        ),
    )


def _sections(entry: Entry, materials: Materials) -> tuple[Fact, ...]:
    fields = declared_fields(Brand)
    facts = (
        Fact(
            key=name,
            label=entry.collection.label_of(fields[name]),
            values=field_values(entry, fields[name], materials=materials),
        )
        for name in SECTIONS
        if not is_hidden(entry, name)
    )
    return tuple(fact for fact in facts if fact.values)
