"""In which order brands, organisations and people stand; never by how much was written about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dangjian.content.entry import Entry
from dangjian.schema.site_config import Schema
from dangjian.values.numerals import NUMERAL, chinese_number

_ORDINAL = re.compile(rf"第?\s*(?P<digits>\d+|{NUMERAL}+)")
_LAST = 10_000


def branches_in_order(entries: Iterable[Entry], *, schema: Schema) -> tuple[Entry, ...]:
    """Committees before branches, 第一 before 第二, and where no number is in the name, by path."""
    kinds = schema.vocabularies["party_org_kinds"]
    rank = {term.key: place for place, term in enumerate(kinds.terms)}

    def place(entry: Entry) -> tuple[int, int, str]:
        kind = kinds.term_for(str(getattr(entry.entity, "kind", ""))).key
        return (rank.get(kind, _LAST), _ordinal(entry.title), entry.key)

    return tuple(sorted(entries, key=place))


def brands_in_order(entries: Iterable[Entry], *, featured: Sequence[Entry]) -> tuple[Entry, ...]:
    """Those the school features, in its order; then pinned ones; then the older before the younger."""
    wanted = {entry.key: place for place, entry in reversed(list(enumerate(featured)))}

    def place(entry: Entry) -> tuple[int, bool, tuple[bool, int, int, str], str]:
        created = getattr(entry.entity, "created", None) or getattr(entry.entity, "year", None)
        since = created.sort_key if created is not None else (True, 0, 0, "")
        return (wanted.get(entry.key, _LAST), not entry.entity.pin, since, entry.key)

    return tuple(sorted(entries, key=place))


def pinned_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Pinned entries before the others, each group as it came."""
    return tuple(sorted(entries, key=lambda entry: not entry.entity.pin))


def _ordinal(name: str) -> int:
    match = _ORDINAL.search(name)
    if match is None:
        return _LAST
    digits = match["digits"]
    number = int(digits) if digits.isdecimal() else chinese_number(digits)
    return _LAST if number is None else number
