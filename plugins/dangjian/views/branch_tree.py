"""The tree of Party organisations, whatever the authors wrote under 上级."""

from __future__ import annotations

from collections.abc import Mapping

from dangjian.content.entry import Entry
from dangjian.content.library import newest_first
from dangjian.schema.entities.party_org import PartyOrg
from dangjian.views.card import BranchCard
from dangjian.views.dates import date_view, entry_date
from dangjian.views.entry_pictures import card_picture
from dangjian.views.heads import summary_of
from dangjian.views.links import DateView
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link
from dangjian.views.public_fields import public


def branch_parents(materials: Materials) -> dict[str, Entry]:
    """The organisation above each one, by key; roots and orphans have none. The library holds no circles."""
    known = {entry.key for entry in materials.catalogue.branches}
    above = {}
    for entry in materials.catalogue.branches:
        parent = next(iter(materials.library.targets(entry, "parent")), None)
        if parent is not None and parent.key in known:
            above[entry.key] = parent
    return above


def branch_tree(materials: Materials) -> tuple[BranchCard, ...]:
    """Every organisation exactly once, roots first."""
    above = branch_parents(materials)
    below = _children(materials, above)
    roots = [entry for entry in materials.catalogue.branches if entry.key not in above]
    return tuple(_card(entry, 0, below, materials) for entry in roots)


def children_of(entry: Entry, *, materials: Materials) -> tuple[BranchCard, ...]:
    """The trees below one organisation."""
    below = _children(materials, branch_parents(materials))
    return tuple(_card(child, 1, below, materials) for child in below.get(entry.key, ()))


def branch_card(entry: Entry, *, materials: Materials) -> BranchCard:
    return _card(entry, 0, {}, materials)


def branch_kind(branch: PartyOrg, *, materials: Materials) -> str:
    return materials.schema.vocabularies["party_org_kinds"].term_for(branch.kind).label if branch.kind else ""


def _children(materials: Materials, above: Mapping[str, Entry]) -> dict[str, list[Entry]]:
    below: dict[str, list[Entry]] = {}
    for entry in materials.catalogue.branches:
        if entry.key in above:
            below.setdefault(above[entry.key].key, []).append(entry)
    return below


def _card(entry: Entry, depth: int, below: Mapping[str, list[Entry]], materials: Materials) -> BranchCard:
    branch = public(entry, PartyOrg)
    library = materials.library
    return BranchCard(
        id=entry.id,
        name=entry.title,
        url=entry.url,
        kind=branch_kind(branch, materials=materials),
        slogan=branch.slogan,
        summary=branch.introduction or summary_of(entry),
        founded=date_view(branch.founded, texts=materials.schema.texts) if branch.founded else None,
        picture=card_picture(entry, materials=materials),
        depth=depth,
        latest=_latest(entry, materials),
        brands=tuple(entry_link(brand) for brand in library.pointing_at(entry, "brand")),
        children=tuple(_card(child, depth + 1, below, materials) for child in below.get(entry.key, ())),
    )


def _latest(entry: Entry, materials: Materials) -> DateView | None:
    """Of the newest story whose time is known."""
    newest = next(iter(newest_first(materials.library.pointing_at(entry, "story"))), None)
    if newest is None:
        return None
    date = entry_date(newest, texts=materials.schema.texts)
    return date if date.is_known else None
