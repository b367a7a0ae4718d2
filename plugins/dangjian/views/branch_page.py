"""The page of one Party organisation."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.library import newest_first
from dangjian.schema.entities.parts import MemberCount
from dangjian.schema.entities.party_org import PartyOrg
from dangjian.views.achievement_rows import achievement_rows
from dangjian.views.album_pages import has_albums
from dangjian.views.branch_tree import branch_kind, branch_parents, children_of
from dangjian.views.calendar import branch_calendar
from dangjian.views.cards import brand_cards, person_cards
from dangjian.views.claims import figures_and_texts
from dangjian.views.dates import date_view
from dangjian.views.entry_page import BranchView
from dangjian.views.entry_pictures import gallery, page_cover
from dangjian.views.facts import COMMON, facts_of, pages_naming
from dangjian.views.heads import entry_head, url_of_column
from dangjian.views.links import Fact, FactValue, Figure
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link, mentioned
from dangjian.views.public_fields import label_of, public
from dangjian.views.rows import in_rows
from dangjian.views.story_picks import latest_stories, pictures_of_stories, stories_url

_PLACED = COMMON | frozenset(["name", "formal_name", "kind", "founded", "slogan", "claims"])


def build_branch(entry: Entry, *, materials: Materials) -> BranchView:
    branch = public(entry, PartyOrg)
    texts = materials.schema.texts
    library = materials.library
    stories = newest_first(library.pointing_at(entry, "story"))
    honours = achievement_rows(library.pointing_at(entry, "achievement"), materials=materials)
    brands = brand_cards(library.pointing_at(entry, "brand"), materials=materials)
    claims, words = figures_and_texts(branch.claims, texts=texts)
    facts = facts_of(entry, materials=materials, placed=_PLACED, shown_if_found=frozenset({"parent"}))
    if words:
        values = tuple(FactValue(text) for text in words)
        facts = (*facts, Fact(key="claims", label=label_of(entry, "claims"), values=values))
    parent = branch_parents(materials).get(entry.key)
    people = (*library.pointing_at(entry, "person"), *library.targets(entry, "people"))
    photos = gallery(entry, materials=materials)
    named_above = mentioned(entry, "parent", materials=materials)
    return BranchView(
        head=entry_head(entry, materials=materials, description=branch.summary or branch.introduction),
        id=entry.id,
        name=entry.title,
        formal_name=branch.formal_name,
        kind=branch_kind(branch, materials=materials),
        slogan=branch.slogan,
        founded=date_view(branch.founded, texts=texts) if branch.founded else None,
        parent=entry_link(parent) if parent else next(iter(named_above), None),
        children=children_of(entry, materials=materials),
        figures=(
            *_members(branch.members, materials),
            *_counted("stories", texts.figure_stories, len(stories), stories_url("branch", entry, materials=materials)),
            *_counted("achievements", texts.figure_achievements, len(honours), ""),
            *_counted("brands", texts.figure_brands, len(brands), ""),
            *claims,
        ),
        facts=(*facts, *pages_naming(entry, materials=materials)),
        cover=page_cover(entry, materials=materials),
        brands=brands,
        stories=latest_stories(stories, materials=materials),
        story_count=len(stories),
        stories_url=stories_url("branch", entry, materials=materials),
        achievements=honours,
        people=person_cards(people, materials=materials),
        photos=in_rows((*photos, *pictures_of_stories(stories, beside=len(photos), materials=materials))),
        albums_url=url_of_column("albums", materials=materials) if has_albums(materials) else "",
        calendar=branch_calendar(materials.catalogue.shelf("branch", entry.key), materials=materials),
    )


def _members(members: MemberCount | None, materials: Materials) -> tuple[Figure, ...]:
    """Full and probationary members together; nothing unless the branch says that its numbers are public."""
    if members is None or not members.is_public or members.full is None:
        return ()
    total = members.full + (members.probationary or 0)
    note = materials.schema.texts.statistics_as_of.format(date=members.as_of.text) if members.as_of else ""
    return (Figure(label=materials.schema.texts.figure_members, value=str(total), unit="名", note=note, key="members"),)


def _counted(key: str, label: str, count: int, url: str) -> tuple[Figure, ...]:
    """Honours and brands are counted where they are listed, on this page itself: those lead nowhere."""
    return (Figure(label=label, value=str(count), url=url, key=key),) if count else ()
