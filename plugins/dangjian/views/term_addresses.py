"""Addresses of generated pages and anchors: readable, portable, never the same for two things."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dangjian.values.slugs import is_portable_name, url_key

_AWKWARD = re.compile(r"[\s#?%&+;=.]")


def address_part(key: str) -> str:
    """`key` where it can stand in an address and on every file system, else a key made of it."""
    if key and is_portable_name(key) is None and not _AWKWARD.search(key):
        return key
    return url_key(key)


def unique_addresses(wanted: Mapping[str, str]) -> dict[str, str]:
    """One address for each id; `wanted` says the key an id would like. They differ by more than their case."""
    taken: set[str] = set()
    result: dict[str, str] = {}
    for identity in sorted(wanted):
        part = address_part(wanted[identity])
        candidate, number = part, 2
        while candidate.lower() in taken:
            candidate, number = f"{part}-{number}", number + 1
        taken.add(candidate.lower())
        result[identity] = candidate
    return result
