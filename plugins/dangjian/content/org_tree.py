"""Which party organisation stands above which: one parent each, and no circles."""

from __future__ import annotations

from collections.abc import Iterable

from dangjian.content.entry import Entry
from dangjian.content.relations import Relation
from dangjian.problems import Complaint, Problem


def straighten_tree(relations: Iterable[Relation]) -> tuple[tuple[Relation, ...], tuple[Problem, ...]]:
    """`relations` without second parents and without the link that would close a circle, so that a tree remains."""
    kept: list[Relation] = []
    problems: list[Problem] = []
    parent: dict[str, Entry] = {}
    for relation in relations:
        child = relation.subject
        if relation.name != "parent":
            kept.append(relation)
        elif child.key in parent:
            problems.append(_two_parents(parent[child.key], relation.object).at(child.place_of("parent")))
        elif _stands_above(child, relation.object, parent):
            problems.append(_circle(child, relation.object).at(child.place_of("parent")))
        else:
            parent[child.key] = relation.object
            kept.append(relation)
    return tuple(kept), tuple(problems)


def _stands_above(entry: Entry, other: Entry, parent: dict[str, Entry]) -> bool:
    current: Entry | None = other
    while current is not None:
        if current.key == entry.key:
            return True
        current = parent.get(current.key)
    return False


def _two_parents(first: Entry, second: Entry) -> Complaint:
    return Complaint(
        "parent.several",
        f"「上级」写了不止一个，用的是「{first.title}」，没有用「{second.title}」。",
        "请只留一个。",
    )


def _circle(child: Entry, parent: Entry) -> Complaint:
    if child.key == parent.key:
        return Complaint(
            "parent.itself", f"「{child.title}」的上级写成了它自己。", "请写上一级党组织，或者删掉「上级」。"
        )
    return Complaint(
        "parent.circle",
        f"「{child.title}」的上级写的是「{parent.title}」，可是「{parent.title}」本来就在「{child.title}」下面。",
        "请把其中一个的「上级」改掉。",
    )
