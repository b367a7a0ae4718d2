"""In which order brands, organisations and people stand; never by how much was written about them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dangjian.content.entry import Entry
from dangjian.schema.site_config import Schema
from dangjian.values.numerals import NUMERAL, chinese_number

_ORDINAL = re.compile(rf"第?\s*(?P<digits>\d+|{NUMERAL}+)")
_LAST = 10_000


def plain_name(name: str) -> str:
    """How names are compared: without spaces and quotation marks."""
    return "".join(name.split()).strip("“”\"「」『』‘’'《》").lower()


def names_of_entry(entry: Entry) -> frozenset[str]:
    """Everything `entry` may be called, as `plain_name` makes it."""
    names = (entry.title, entry.id, getattr(entry.entity, "formal_name", ""), *entry.entity.aliases)
    return frozenset(plain_name(name) for name in names if name)


def branches_in_order(entries: Iterable[Entry], *, schema: Schema) -> tuple[Entry, ...]:
    """Committees before branches, 第一 before 第二, and where no number is in the name, by path."""
    kinds = schema.vocabularies["party_org_kinds"]
    rank = {term.key: place for place, term in enumerate(kinds.terms)}

    def place(entry: Entry) -> tuple[int, int, str]:
        kind = kinds.term_for(str(getattr(entry.entity, "kind", ""))).key
        return (rank.get(kind, _LAST), _ordinal(entry.title), entry.key)

    return tuple(sorted(entries, key=place))


def brands_in_order(entries: Iterable[Entry], *, schema: Schema) -> tuple[Entry, ...]:
    """Those the school features, in its order; then pinned ones; then the older before the younger."""
    featured = {plain_name(name): place for place, name in reversed(list(enumerate(schema.school.featured)))}

    def place(entry: Entry) -> tuple[int, bool, tuple[bool, int, int, str], str]:
        wanted = min((featured[name] for name in names_of_entry(entry) if name in featured), default=_LAST)
        created = getattr(entry.entity, "created", None) or getattr(entry.entity, "year", None)
        since = created.sort_key if created is not None else (True, 0, 0, "")
        return (wanted, not entry.entity.pin, since, entry.key)

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
