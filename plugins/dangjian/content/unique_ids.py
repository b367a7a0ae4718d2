"""One id, one entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dangjian.content.entry import Entry
from dangjian.problems import Complaint, Problem


def with_unique_ids(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The later of two entries with one id gets a number behind it; two ids written by hand are told."""
    taken: dict[str, Entry] = {}
    problems: list[Problem] = []
    for entry in entries:
        first = taken.get(entry.key)
        if first is None:
            taken[entry.key] = entry
            continue
        if entry.entity.id:
            problems.append(_same_id(entry, first).at(entry.place_of("id")))
        number = 2
        while f"{entry.key}-{number}" in taken:
            number += 1
        renamed = replace(entry, id=f"{entry.id}-{number}")
        taken[renamed.key] = renamed
    return tuple(taken.values()), tuple(problems)


def _same_id(entry: Entry, first: Entry) -> Complaint:
    return Complaint(
        "id.twice",
        f"编号「{entry.id}」已经被「{first.title}」（{first.place}）用了。",
        "请换一个编号，或者删掉这一行。",
    )
