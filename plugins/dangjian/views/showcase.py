"""showcase.json: what the pages say, for the bureau's portal, checks and other programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.entities.brand import Brand
from dangjian.schema.entities.party_org import PartyOrg
from dangjian.schema.entities.person import Person
from dangjian.schema.entities.story import Story
from dangjian.schema.entities.topic import Topic
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.views.achievement_rows import achievement_row
from dangjian.views.branch_tree import branch_kind, branch_parents
from dangjian.views.brand_parts import brand_level
from dangjian.views.cards import brand_kind, genre_of, type_chips
from dangjian.views.claims import claim_text
from dangjian.views.entry_pictures import card_picture, photo_count
from dangjian.views.heads import home_url, summary_of
from dangjian.views.materials import Materials
from dangjian.views.public_fields import public
from dangjian.views.showcase_schema import SCHEMA_VERSION, showcase_json_schema
from dangjian.views.statistics_page import as_of
from dangjian.views.sums import story_sums

__all__ = ["showcase", "showcase_json_schema"]


def showcase(materials: Materials) -> dict[str, Any]:
    """Addresses are relative to the site's root. Drafts, and what no page shows, are not in it."""
    catalogue = materials.catalogue
    return {
        "schema_version": SCHEMA_VERSION,
        "school": _school(materials),
        "party_orgs": [_party_org(entry, materials) for entry in _published(catalogue.branches)],
        "brands": [_brand(entry, materials) for entry in _published(catalogue.brands)],
        "activities": [_activity(entry, materials) for entry in _published(catalogue.stories)],
        "achievements": [_achievement(entry, materials) for entry in _published(catalogue.honours)],
        "people": [_person(entry, materials) for entry in _published(catalogue.people)],
        "topics": [_topic(entry, materials) for entry in _published(catalogue.topics)],
        "statistics": _statistics(materials),
    }


def _published(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.entity.draft]


def _school(materials: Materials) -> dict[str, Any]:
    school = materials.schema.school
    return {
        "name": school.name,
        "short_name": school.short_name,
        "kind": school.kind,
        "region": school.region,
        "superior": school.superior,
        "slogan": school.slogan,
        "introduction": school.introduction,
        "site_title": school.site_title,
        "site_url": school.site_url,
        "url": home_url(materials),
        "as_of": as_of(materials),
    }


def _common(entry: Entry, materials: Materials) -> dict[str, Any]:
    cover = card_picture(entry, materials=materials)
    return {
        "id": entry.id,
        "name": entry.title,
        "url": entry.url,
        "summary": summary_of(entry),
        "picture": cover.src if cover is not None else "",
    }


def _party_org(entry: Entry, materials: Materials) -> dict[str, Any]:
    branch = public(entry, PartyOrg)
    parent = branch_parents(materials).get(entry.key)
    members = branch.members
    return {
        **_common(entry, materials),
        "formal_name": branch.formal_name,
        "kind": branch_kind(branch, materials=materials),
        "parent": parent.id if parent else None,
        "founded": _date(branch.founded),
        "slogan": branch.slogan,
        "members": (members.full or 0) + (members.probationary or 0)
        if members is not None and members.is_public and members.full is not None
        else None,
    }


def _brand(entry: Entry, materials: Materials) -> dict[str, Any]:
    brand = public(entry, Brand)
    library, texts = materials.library, materials.schema.texts
    return {
        **_common(entry, materials),
        "kind": brand_kind(brand, materials=materials),
        "slogan": brand.slogan,
        "level": brand_level(brand, materials=materials),
        "created": _date(brand.created),
        "directions": list(brand.directions),
        "pillars": [{"name": pillar.name, "text": pillar.text} for pillar in brand.pillars],
        "results": [text for claim in brand.results if (text := claim_text(claim, texts=texts))],
        "party_orgs": _ids(library.targets(entry, "party_org")),
        "activities": _ids(library.pointing_at(entry, "story")),
        "achievements": _ids(library.pointing_at(entry, "achievement")),
    }


def _activity(entry: Entry, materials: Materials) -> dict[str, Any]:
    story = public(entry, Story)
    library = materials.library
    return {
        **_common(entry, materials),
        "date": _date(date_of(entry)),
        "types": [chip.text for chip in type_chips(entry, materials=materials)],
        "genre": genre_of(entry, materials=materials),
        "place": story.place,
        "participants": story.participants.text if story.participants else "",
        "beneficiaries": story.beneficiaries.text if story.beneficiaries else "",
        "hours": story.hours.text if story.hours else "",
        "photo_count": photo_count(entry, materials=materials),
        "party_orgs": _ids(library.targets(entry, "branches")),
        "brands": _ids(library.targets(entry, "brands")),
        "topics": _ids(library.targets(entry, "topics")),
        "people": _ids(library.targets(entry, "people")),
        "achievements": _ids(materials.catalogue.stated.get(entry.key, ())),
    }


def _achievement(entry: Entry, materials: Materials) -> dict[str, Any]:
    row = achievement_row(entry, materials=materials)
    library = materials.library
    return {
        "id": entry.id,
        "name": row.name,
        "url": row.url or row.timeline_url,
        "date": _date(date_of(entry)),
        "level": row.level,
        "level_key": row.level_key,
        "grade": row.grade,
        "category": row.category,
        "awarding_body": row.awarding_body,
        "document_number": row.document_number,
        "batch": row.batch,
        "recipients": [link.text for link in row.recipients],
        "party_orgs": _ids(library.targets(entry, "branches")),
        "brands": _ids(library.targets(entry, "brands")),
        "people": _ids(library.targets(entry, "people")),
    }


def _person(entry: Entry, materials: Materials) -> dict[str, Any]:
    library = materials.library
    return {
        **_common(entry, materials),
        "post": public(entry, Person).post,
        "party_orgs": _ids(library.targets(entry, "party_org")),
        "brands": _ids(library.targets(entry, "brands")),
        "achievements": _ids(library.pointing_at(entry, "achievement")),
    }


def _topic(entry: Entry, materials: Materials) -> dict[str, Any]:
    topic = public(entry, Topic)
    return {
        **_common(entry, materials),
        "period": _date(topic.period),
        "is_archived": topic.archived,
        "activities": _ids(materials.library.pointing_at(entry, "story")),
    }


def _statistics(materials: Materials) -> list[dict[str, Any]]:
    """Each number with the ids of everything it was counted from."""
    catalogue = materials.catalogue
    counted = {
        "activities": catalogue.stories,
        "achievements": catalogue.honours,
        "brands": catalogue.brands,
        "party_orgs": catalogue.branches,
        "people": catalogue.people,
        "topics": catalogue.topics,
    }
    numbers = [
        {"key": key, "value": len(ids), "is_exact": True, "unit": "", "counted": key, "ids": ids}
        for key, entries in counted.items()
        if (ids := _ids(entries))
    ]
    for item in story_sums(materials):
        stories = [story for story, _ in item.parts]
        if any(story.entity.draft for story in stories):
            continue
        numbers.append(
            {
                "key": item.key,
                "value": float(item.total.value),
                "is_exact": item.total.is_exact,
                "unit": item.total.unit,
                "counted": "activities",
                "ids": _ids(stories),
            }
        )
    return numbers


def _ids(entries: Iterable[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.id for entry in _published(entries)))


def _date(date: FuzzyDate | None) -> dict[str, Any] | None:
    """`edtf` says no more than the author did; `text` is how the page shows it."""
    return {"text": date.text, "edtf": date.edtf} if date is not None else None
