"""What of an entity may be seen: internal fields and those a school hides are emptied before any view is built."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from dangjian.content.entry import Entry
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.entity import Entity

E = TypeVar("E", bound=Entity)


def is_hidden(entry: Entry, name: str) -> bool:
    """Whether the field `name` stays off the pages of this collection."""
    rule = entry.collection.field_rules.get(name)
    return (rule is not None and rule.hidden) or name in _internal(entry.collection.entity_type)


def public(entry: Entry, entity_type: type[E]) -> E:
    """The entity without what is internal or hidden."""
    entity = entry.entity
    assert isinstance(entity, entity_type)
    hidden = {name for name, rule in entry.collection.field_rules.items() if rule.hidden}
    hidden |= _internal(entry.collection.entity_type)
    fields = entity_type.model_fields
    emptied = {name: fields[name].default for name in hidden if name in fields}
    return entity.model_copy(update=emptied) if emptied else entity


@cache
def _internal(entity_type: type[Entity]) -> frozenset[str]:
    return frozenset(field.name for field in declared_fields(entity_type).values() if field.internal)


def label_of(entry: Entry, name: str) -> str:
    """What the entry's collection calls a field."""
    return entry.collection.label_of(declared_fields(entry.collection.entity_type)[name])
