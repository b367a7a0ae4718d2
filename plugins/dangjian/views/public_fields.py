"""What of an entity may be seen: internal fields and those a school hides are emptied before any view is built."""

from __future__ import annotations

from typing import TypeVar

from dangjian.content.entry import Entry
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.entity import Entity

E = TypeVar("E", bound=Entity)


def is_hidden(entry: Entry, name: str) -> bool:
    """Whether the field `name` stays off the pages of this collection."""
    return name in entry.collection.hidden


def public(entry: Entry, entity_type: type[E]) -> E:
    """The entity without what is internal or hidden."""
    entity = entry.entity
    assert isinstance(entity, entity_type)
    if not entry.collection.hidden:
        return entity
    fields = entity_type.model_fields
    emptied = {name: fields[name].default for name in entry.collection.hidden if name in fields}
    return entity.model_copy(update=emptied) if emptied else entity


def label_of(entry: Entry, name: str) -> str:
    """What the entry's collection calls a field."""
    return entry.collection.label_of(declared_fields(entry.collection.entity_type)[name])
