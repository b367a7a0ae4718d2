"""What an editor calls a new entry → the collection it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from dangjian.schema.collections import Collection
from dangjian.schema.site_config import Schema

KIND_WORDS: Mapping[str, str] = {
    "activity": "story",
    "story": "story",
    "活动": "story",
    "报道": "story",
    "brand": "brand",
    "品牌": "brand",
    "branch": "party_org",
    "支部": "party_org",
    "党组织": "party_org",
    "achievement": "achievement",
    "honour": "achievement",
    "荣誉": "achievement",
    "成果": "achievement",
    "person": "person",
    "人物": "person",
    "topic": "topic",
    "专题": "topic",
}
"""Short words for the kinds of entity every site has."""


def collection_called(word: str, schema: Schema) -> Collection | None:
    """The collection that takes a new entry of kind `word`: a short word, or a collection's key, label or folder."""
    named = schema.collection_named(word.strip())
    if named is not None and named.holds_entries:
        return named
    kind = KIND_WORDS.get(word.strip().lower(), "")
    return next(iter(schema.collections_of_kind(kind)), None) if kind else None


def words_for_kinds(schema: Schema) -> tuple[str, ...]:
    """What may be asked for, in Chinese: the short words, then the school's own collections by their labels."""
    own = [item.label for item in schema.collections.values() if item.kind == "note"]
    return ("活动", "品牌", "支部", "荣誉", "人物", "专题", *own)
