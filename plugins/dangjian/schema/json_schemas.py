"""JSON Schemas (draft 2020-12) of front matter and of site_config/, made from the declared fields, for editors.

They are looser than our own reading where that forgives: an editor shall not underline what the site understands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from dangjian.schema.collection_settings import CollectionSettings
from dangjian.schema.collections import PAGES, Collection
from dangjian.schema.declaring import Declared, DeclaredField, Kind, declared_fields
from dangjian.schema.field_kinds import KINDS_BY_NAME
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.reading import ExtraField
from dangjian.schema.school import School
from dangjian.schema.site_config import CONFIG_FILES, Schema
from dangjian.schema.texts import Texts
from dangjian.schema.vocabularies import VOCABULARY_LABELS, Vocabulary
from dangjian.schema.vocabularies_file import Word
from dangjian.typed_text.located import read_yaml
from dangjian.values.honour_level import HonourLevel

JsonSchema: TypeAlias = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DECLARED_FILES: Mapping[str, tuple[type[Declared], str]] = {
    "school.yml": (School, "学校和网站的基本情况"),
    "policy.yml": (Policy, "本校关于公开什么的规定"),
    "photos.yml": (PictureSettings, "照片怎样发布"),
}
_SCALAR: JsonSchema = {"type": ["string", "number", "boolean", "null"]}
_TEXT: JsonSchema = {"type": ["string", "null"]}
_WORDS: JsonSchema = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
_LINES: JsonSchema = {"anyOf": [_WORDS, {"type": "object", "additionalProperties": _SCALAR}]}
_FLAG: JsonSchema = {"anyOf": [{"enum": ["是", "否", True, False, None]}, {"type": ["string", "integer"]}]}
_NUMBER: JsonSchema = {"anyOf": [{"type": ["integer", "null"]}, {"type": "string", "pattern": "^\\s*[0-9]*\\s*$"}]}
_NUMBERS: JsonSchema = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR, "minItems": 1}]}
_LEVEL: JsonSchema = {"anyOf": [{"enum": [level.label for level in HonourLevel]}, _TEXT]}
_BY_KIND: Mapping[str, JsonSchema] = {
    "text": _SCALAR,
    "prose": {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]},
    "url": _TEXT,
    "link": _TEXT,
    "folder": _TEXT,
    "template": _TEXT,
    "field_kind": {"enum": [*KINDS_BY_NAME, None]},
    "photo": _SCALAR,
    "flag": _FLAG,
    "number": _NUMBER,
    "level": _LEVEL,
    "quantity": _SCALAR,
    "sentences": _LINES,
    "focus": _NUMBERS,
    "widths": _NUMBERS,
    "boxes": {
        "anyOf": [_SCALAR, {"type": "array", "items": {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}}]
    },
}
"""Kinds that are not named here hold one word or several."""


def all_schemas(schema: Schema, *, page_options: frozenset[str] = frozenset()) -> dict[str, JsonSchema]:
    """Every schema of a site by the name of its file: ``activities.front-matter.json``, ``school.config.json``."""
    collections = [item for item in (*schema.collections.values(), PAGES) if item.holds_entries]
    return {
        **{
            f"{item.key}.front-matter.json": front_matter_schema(item, schema, page_options=page_options)
            for item in collections
        },
        **{f"{name.removesuffix('.yml')}.config.json": config_schema(name, schema) for name in CONFIG_FILES},
    }


def front_matter_schema(
    collection: Collection, schema: Schema, *, page_options: frozenset[str] = frozenset()
) -> JsonSchema:
    """Of a collection's pages; `page_options` are keys that belong to MkDocs and Material.

    Titles are not required: the heading of the text stands in for them.
    """
    writer = _Writer(schema.vocabularies)
    built = writer.of_model(collection.entity_type, collection=collection)
    for extra in collection.extra_fields:
        own = writer.of_extra(extra)
        built["properties"] |= {extra.label: own, extra.key: own}
    built["properties"] |= {name: {"description": "网站框架自己的设置，一般不用写。"} for name in sorted(page_options)}
    required = [
        item.names
        for item in collection.fields_in_order()
        if collection.is_required(item) and item.name not in ("title", "name")
    ]
    required += [(extra.label, extra.key) for extra in collection.extra_fields if extra.required]
    return _whole(f"「{collection.label}」的稿子开头", built, writer, required=required)


def config_schema(name: str, schema: Schema) -> JsonSchema:
    """Of one file of site_config/, by its name in `CONFIG_FILES`."""
    if name in _DECLARED_FILES:
        model, title = _DECLARED_FILES[name]
        writer = _Writer(schema.vocabularies)
        required = [item.names for item in declared_fields(model).values() if item.required]
        return _whole(title, writer.of_model(model), writer, required=required)
    writer = _Writer(schema.vocabularies)
    if name == "collections.yml":
        return _whole("栏目：名称、文件夹、字段", _collections_file(schema, writer), writer)
    if name == "vocabularies.yml":
        return _whole("词表：本校自己的词", _vocabularies_file(writer), writer)
    return _whole("网站上的固定文字", _texts_file(), writer)


class _Writer:
    """Writes fields and models, and keeps the definitions they share."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self.vocabularies = vocabularies
        self.definitions: dict[str, JsonSchema] = {}

    def of_model(self, model: type[Declared], *, collection: Collection | None = None) -> JsonSchema:
        """Both names of a field are offered; the further Chinese names are taken, but not offered."""
        properties: dict[str, JsonSchema] = {}
        patterns: dict[str, JsonSchema] = {}
        fields = collection.fields_in_order() if collection else tuple(declared_fields(model).values())
        for item in fields:
            reference = self._field(model, item, label=collection.label_of(item) if collection else item.chinese)
            properties |= {item.chinese: reference, item.name: reference}
            also = [name for name in item.also if name not in properties]
            if also:
                patterns[f"^({'|'.join(also)})$"] = reference
        built: JsonSchema = {"type": ["object"], "properties": properties, "additionalProperties": False}
        return {**built, "patternProperties": patterns} if patterns else built

    def of_extra(self, extra: ExtraField) -> JsonSchema:
        kind = next(item for item in extra.kind.__metadata__ if isinstance(item, Kind))
        described = {"title": extra.label, "description": extra.hint, "examples": [extra.example]}
        return {key: value for key, value in described.items() if value not in ("", [""])} | self._value(kind)

    def _field(self, model: type[Declared], item: DeclaredField, *, label: str) -> JsonSchema:
        key = f"{model.__name__}.{item.name}"
        if key not in self.definitions:
            self.definitions[key] = {}
            self.definitions[key] = {
                "title": label,
                "description": item.hint,
                "examples": [example_value(item)],
                **(self._parts(item) if item.parts else self._value(item.kind)),
            }
        return {"$ref": f"#/$defs/{key}"}

    def _value(self, kind: Kind) -> JsonSchema:
        vocabulary = self.vocabularies.get(kind.vocabulary)
        if vocabulary is None:
            return _BY_KIND.get(kind.name, _WORDS)
        offered: JsonSchema = {"enum": [term.label for term in vocabulary.terms]}
        word: JsonSchema = {"anyOf": [offered, _SCALAR]} if vocabulary.terms else _SCALAR
        return (
            word if kind.name == "word" else {"anyOf": [*word.get("anyOf", [word]), {"type": "array", "items": word}]}
        )

    def _parts(self, item: DeclaredField) -> JsonSchema:
        parts = item.parts
        assert parts is not None
        if parts.is_list:
            return self.of_structures(parts.model, is_named=item.kind.name == "field_settings")
        return {"if": {"type": "object"}, "then": self._model(parts.model), "else": _SCALAR}

    def of_structures(self, model: type[Declared], *, is_named: bool = False) -> JsonSchema:
        """A list of small structures, one of them, or their loose forms: a word, lines, names with their values.

        With `is_named` a mapping is always one of names, whatever they are.
        """
        proper = self._model(model)
        names = sorted({name for field in declared_fields(model).values() for name in field.names})
        has_known_name = {"type": "object", "not": {"propertyNames": {"not": {"enum": names}}}}
        loose_value = {"if": {"type": "object"}, "then": proper, "else": _WORDS}
        pairs: JsonSchema = {"type": ["object", "string", "number", "null"], "additionalProperties": loose_value}
        one = {"if": has_known_name, "then": proper, "else": pairs}
        return {"if": {"type": "array"}, "then": {"items": one}, "else": pairs if is_named else one}

    def _model(self, model: type[Declared]) -> JsonSchema:
        key = model.__name__
        if key not in self.definitions:
            self.definitions[key] = {}
            self.definitions[key] = self.of_model(model)
        return {"$ref": f"#/$defs/{key}"}


def example_value(item: DeclaredField) -> object:
    """The example of a declaration as the value it is in front matter."""
    is_text = item.kind.name in {"text", "prose", "url", "photo", "amount"}
    tree, _ = read_yaml(f"{item.name}: {item.example}", text_keys=frozenset({item.name}) if is_text else frozenset())
    return tree.mapping.get(item.name)


def _whole(title: str, built: JsonSchema, writer: _Writer, *, required: Sequence[tuple[str, ...]] = ()) -> JsonSchema:
    demanded = [{"anyOf": [{"required": [name]} for name in names]} for names in required]
    whole = {"$schema": DRAFT, "title": title, **built}
    if demanded:
        whole["allOf"] = demanded
    return {**whole, "$defs": dict(sorted(writer.definitions.items()))}


def _collections_file(schema: Schema, writer: _Writer) -> JsonSchema:
    settings = writer.of_model(CollectionSettings) | {"type": ["object", "null"]}
    writer.definitions["collection"] = settings
    known = {
        name: {"title": item.label, "$ref": "#/$defs/collection"}
        for item in schema.collections.values()
        for name in (item.label, item.key)
    }
    return {"type": "object", "properties": known, "additionalProperties": {"$ref": "#/$defs/collection"}}


def _vocabularies_file(writer: _Writer) -> JsonSchema:
    writer.definitions["words"] = writer.of_structures(Word)
    words: JsonSchema = {"$ref": "#/$defs/words"}
    properties = {name: {"title": label, **words} for key, label in VOCABULARY_LABELS.items() for name in (label, key)}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _texts_file() -> JsonSchema:
    properties = {
        name: {"type": "string", "description": info.description or "", "default": info.default}
        for name, info in Texts.model_fields.items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}
