"""The lists of brands, Party organisations, people, topics, and of a school's own collections."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.collections import Collection
from dangjian.views.branch_tree import branch_tree
from dangjian.views.card import BrandCard
from dangjian.views.cards import brand_card, person_card, topic_card
from dangjian.views.dates import entry_date
from dangjian.views.entry_pictures import card_picture
from dangjian.views.facts import COMMON, facts_of
from dangjian.views.heads import list_head, list_introduction, summary_of
from dangjian.views.index_pages import (
    BranchIndexView,
    BrandIndexView,
    EntryCard,
    EntryIndexView,
    PersonIndexView,
    TopicIndexView,
)
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.page_head import PageHead
from dangjian.views.paged import pages_of
from dangjian.views.paging import Pager
from dangjian.views.planned_page import PlannedPage

FACTS_ON_A_CARD = 3


def brands_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["brands"]
    kinds = [term.label for term in materials.schema.vocabularies["brand_kinds"].terms]
    groups: dict[str, list[BrandCard]] = {kind: [] for kind in kinds}
    for entry in materials.catalogue.brands:
        card = brand_card(entry, materials=materials)
        groups.setdefault(card.kind, []).append(card)
    view = BrandIndexView(
        head=list_head(collection, materials=materials),
        introduction=list_introduction(collection, materials=materials),
        groups=tuple((kind, tuple(cards)) for kind, cards in groups.items() if cards),
    )
    return list_page(collection, view)


def branches_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["branches"]
    view = BranchIndexView(
        head=list_head(collection, materials=materials),
        introduction=list_introduction(collection, materials=materials),
        roots=branch_tree(materials),
        people=tuple(person_card(entry, materials=materials) for entry in materials.catalogue.people),
    )
    return list_page(collection, view)


def people_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["people"]
    view = PersonIndexView(
        head=list_head(collection, materials=materials),
        introduction=list_introduction(collection, materials=materials),
        people=tuple(person_card(entry, materials=materials) for entry in materials.catalogue.people),
    )
    return list_page(collection, view)


def topics_page(materials: Materials) -> PlannedPage:
    collection = materials.schema.collections["topics"]
    cards = [topic_card(entry, materials=materials) for entry in materials.catalogue.topics]
    view = TopicIndexView(
        head=list_head(collection, materials=materials),
        introduction=list_introduction(collection, materials=materials),
        current=tuple(card for card in cards if not card.is_archived),
        archived=tuple(card for card in cards if card.is_archived),
    )
    return list_page(collection, view)


def entry_list_pages(collection: Collection, *, materials: Materials) -> Iterator[PlannedPage]:
    """The pages that list a school's own collection."""
    introduction = list_introduction(collection, materials=materials)
    for path, part, pager in pages_of(
        materials.catalogue.notes.get(collection.key, ()),
        folder=collection.folder,
        size=collection.page_size,
        directory_urls=materials.directory_urls,
    ):
        head = list_head(collection, materials=materials, page=pager.page)
        yield PlannedPage(
            source_path=path,
            template=collection.index_template,
            make_view=partial(
                _entries_view,
                part,
                materials,
                head=head,
                introduction=introduction if pager.page == 1 else "",
                pager=pager,
            ),
            title=head.title,
            description=head.description,
            in_menu=collection.in_menu and pager.page == 1,
            is_searchable=False,
        )


def _entries_view(
    entries: tuple[Entry, ...], materials: Materials, *, head: PageHead, introduction: str, pager: Pager
) -> EntryIndexView:
    cards = tuple(_entry_card(entry, materials) for entry in entries)
    return EntryIndexView(head=head, introduction=introduction, cards=cards, pager=pager)


def list_page(
    collection: Collection,
    view: BrandIndexView | BranchIndexView | PersonIndexView | TopicIndexView,
) -> PlannedPage:
    return PlannedPage(
        source_path=collection.index_source,
        template=collection.index_template,
        make_view=lambda: view,
        title=view.head.title,
        description=view.head.description,
        in_menu=collection.in_menu,
        is_searchable=False,
    )


def _entry_card(entry: Entry, materials: Materials) -> EntryCard:
    facts = facts_of(entry, materials=materials, placed=COMMON | {"title", "date", "tags", "aliases"})
    values = [value for fact in facts for value in fact.values]
    return EntryCard(
        title=entry.title,
        url=entry.url,
        date=entry_date(entry, texts=materials.schema.texts) if date_of(entry) is not None else None,
        summary=summary_of(entry),
        picture=card_picture(entry, materials=materials),
        facts=tuple(Link(value.text, value.url) for value in values[:FACTS_ON_A_CARD]),
    )
