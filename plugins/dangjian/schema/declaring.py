"""How a field is declared: once, with its two names, its hint and its example.

Messages, the guide's tables and the JSON Schemas are made from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo


class Declared(BaseModel):
    """A model whose fields are declared with `said`. Its values are final."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def said(
    chinese: str,
    hint: str,
    example: str,
    *,
    required: bool = False,
    also: tuple[str, ...] = (),
    internal: bool = False,
    guards: str = "",
    default: Any = None,
) -> Any:
    """Declare a field: its Chinese name, what to write there, and an example as it stands in front matter.

    `also` lists further Chinese names that mean the same. `internal` fields are kept for the school's own use
    and never reach a page. `guards` is the pattern of further keys that ask for what a field that hides something
    does: they are no other names for it, but nothing is published as if they had not been written. A required field
    still has a default: a page that lacks it is reported, not dropped.
    """
    return Field(
        default=default,
        title=chinese,
        description=hint,
        examples=[example],
        json_schema_extra={"x-required": required, "x-also": list(also), "x-internal": internal, "x-guards": guards},
    )


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of value a field holds; stands in the field's annotation."""

    name: str
    """Stable English name, such as ``date``; documented in the guide and usable in collections.yml."""
    chinese: str
    """How the guide calls it: 「日期」「一行文字」."""
    target: str = ""
    """For references: the kind of entity that is meant, such as ``party_org``."""
    vocabulary: str = ""
    """For controlled words: the vocabulary they come from."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Marks a field that holds smaller declared models, and says how loose forms become proper ones."""

    model: type[Declared]
    is_list: bool
    shape: Callable[[object], object]
    """Turns what was typed (a word, a mapping of names to values, …) into a mapping or a list of mappings."""


@dataclass(frozen=True, slots=True)
class DeclaredField:
    """One field as it was declared."""

    name: str
    chinese: str
    hint: str
    example: str
    required: bool
    also: tuple[str, ...]
    internal: bool
    guards: str
    kind: Kind
    parts: Parts | None

    @property
    def names(self) -> tuple[str, ...]:
        """Everything an author may call it."""
        return (self.chinese, self.name, *self.also)


def _declared(name: str, info: FieldInfo) -> DeclaredField:
    extra = cast("Mapping[str, Any]", info.json_schema_extra or {})
    kinds = [item for item in info.metadata if isinstance(item, Kind)]
    parts = [item for item in info.metadata if isinstance(item, Parts)]
    return DeclaredField(
        name=name,
        chinese=info.title or name,
        hint=info.description or "",
        example=str((info.examples or [""])[0]),
        required=bool(extra.get("x-required")),
        also=tuple(extra.get("x-also", ())),
        internal=bool(extra.get("x-internal")),
        guards=str(extra.get("x-guards", "")),
        kind=kinds[0],
        parts=parts[0] if parts else None,
    )


@cache
def declared_fields(model: type[Declared]) -> Mapping[str, DeclaredField]:
    """Every field of `model` by its English name, in the order of declaration."""
    return {name: _declared(name, info) for name, info in model.model_fields.items()}


@cache
def names_of(model: type[Declared]) -> Mapping[str, str]:
    """Every name an author may write for a field of `model`, to its English name."""
    return {alias: field.name for field in declared_fields(model).values() for alias in field.names}
