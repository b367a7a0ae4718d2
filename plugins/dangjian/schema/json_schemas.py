"""JSON Schemas (draft 2020-12) of front matter and of site_config/, made from the declared fields, for editors.

They are looser than our own reading where that forgives: an editor shall not underline what the site understands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

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
    "photo": _SCALAR,
    "flag": _FLAG,
    "number": _NUMBER,
    "level": _LEVEL,
    "quantity": _SCALAR,
    "sentences": _LINES,
    "focus": _NUMBERS,
    "widths": _NUMBERS,
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
    title, built = {
        "collections.yml": ("栏目：名称、文件夹、字段", _collections_file(schema)),
        "vocabularies.yml": ("词表：本校自己的词", _vocabularies_file()),
        "texts.yml": ("网站上的固定文字", _texts_file()),
    }[name]
    return {"$schema": DRAFT, "title": title, **built}


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
        return word if kind.name == "word" else {"anyOf": [*word.get("anyOf", [word]), {"type": "array", "items": word}]}

    def _parts(self, item: DeclaredField) -> JsonSchema:
        """One structure or a list of them, and the loose forms: a word, lines, names with their values."""
        parts = item.parts
        assert parts is not None
        key = parts.model.__name__
        if key not in self.definitions:
            self.definitions[key] = {}
            self.definitions[key] = self.of_model(parts.model)
        proper: JsonSchema = {"$ref": f"#/$defs/{key}"}
        if not parts.is_list:
            return {"if": {"type": "object"}, "then": proper, "else": _SCALAR}
        names = sorted({name for field in declared_fields(parts.model).values() for name in field.names})
        has_known_name = {"type": "object", "not": {"propertyNames": {"not": {"enum": names}}}}
        loose_value = {"if": {"type": "object"}, "then": proper, "else": _WORDS}
        pairs: JsonSchema = {"type": ["object", "string", "number", "null"], "additionalProperties": loose_value}
        one = {"if": has_known_name, "then": proper, "else": pairs}
        return {"if": {"type": "array"}, "then": {"items": one}, "else": one}


def example_value(item: DeclaredField) -> object:
    """The example of a declaration as the value it is in front matter."""
    is_text = item.kind.name in {"text", "prose", "url", "photo", "amount"}
    tree, _ = read_yaml(f"{item.name}: {item.example}", text_keys=frozenset({item.name}) if is_text else frozenset())
    return tree.mapping.get(item.name)


def _whole(title: str, built: JsonSchema, writer: _Writer, *, required: list[tuple[str, ...]]) -> JsonSchema:
    demanded = [{"anyOf": [{"required": [name]} for name in names]} for names in required]
    whole = {"$schema": DRAFT, "title": title, **built}
    if demanded:
        whole["allOf"] = demanded
    return {**whole, "$defs": dict(sorted(writer.definitions.items()))}


def _collections_file(schema: Schema) -> JsonSchema:
    field_settings = _pairs(
        {
            ("名称", "label"): {"description": "换一个叫法。", **_TEXT},
            ("必填", "required"): {"description": "没有写就提醒。", **_FLAG},
            ("隐藏", "hidden"): {"description": "不在网页上显示。", **_FLAG},
            ("顺序", "order"): {"description": "在资料表里排第几。", **_NUMBER},
            ("类型", "kind"): {"description": "自己添的字段是哪一种。", "enum": [*KINDS_BY_NAME]},
            ("说明", "hint"): {"description": "这里写什么，给编辑看。", **_TEXT},
            ("例", "example"): {"description": "写成什么样，给编辑看。", **_SCALAR},
        }
    )
    field_settings["type"] = ["object", "null"]
    collection = _pairs(
        {
            ("名称", "label"): {"description": "菜单上的名字。", **_TEXT},
            ("文件夹", "folder"): {"description": "docs 里面的文件夹。", "examples": ["activities"], **_TEXT},
            ("模板", "template"): {"description": "一篇的模板文件。", **_TEXT},
            ("列表模板", "index_template"): {"description": "列表页的模板文件。", **_TEXT},
            ("量词", "measure_word"): {"description": "一篇、一项、一个……", "examples": ["篇"], **_TEXT},
            ("简介", "introduction"): {"description": "列表页上方的一段话。", **_TEXT},
            ("每页", "page_size"): {"description": "列表一页放几篇，1 到 200。", **_NUMBER},
            ("菜单", "in_menu"): {"description": "是否放进菜单。", **_FLAG},
            ("字段", "fields"): {
                "description": "改字段的叫法、要求，或添自己的字段。",
                "type": "object",
                "additionalProperties": field_settings,
            },
        }
    )
    collection["type"] = ["object", "null"]
    known = {
        name: {"title": item.label, "$ref": "#/$defs/collection"}
        for item in schema.collections.values()
        for name in (item.label, item.key)
    }
    return {
        "type": "object",
        "properties": known,
        "additionalProperties": {"$ref": "#/$defs/collection"},
        "$defs": {"collection": collection},
    }


def _vocabularies_file() -> JsonSchema:
    term = _pairs(
        {
            ("名称", "label"): {"description": "显示的词。", "examples": ["晨诵"], **_SCALAR},
            ("编号", "key"): {"description": "固定不变的编号，用在网址里；可以不写。", **_SCALAR},
            ("组", "group"): {"description": "归在哪个大类下。", "examples": ["理论学习"], **_SCALAR},
            ("同义词", "synonyms"): {"description": "意思一样的别的叫法。", "examples": [["早读"]], **_WORDS},
        }
    )
    words = {"type": "array", "items": {"if": {"type": "object"}, "then": {"$ref": "#/$defs/term"}, "else": _TEXT}}
    properties = {
        name: {"title": label, **words} for key, label in VOCABULARY_LABELS.items() for name in dict.fromkeys((label, key))
    }
    return {"type": "object", "properties": properties, "additionalProperties": False, "$defs": {"term": term}}


def _texts_file() -> JsonSchema:
    properties = {
        name: {"type": "string", "description": info.description or "", "default": info.default}
        for name, info in Texts.model_fields.items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _pairs(settings: Mapping[tuple[str, str], JsonSchema]) -> JsonSchema:
    """An object whose keys have two names each."""
    properties = {name: {"title": names[0], **value} for names, value in settings.items() for name in names}
    return {"type": "object", "properties": properties, "additionalProperties": False}
