"""site_config/collections.yml: other labels, required and hidden fields, fields and collections of a school's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dangjian.problems import Complaint, Problem
from dangjian.schema.collection_settings import CollectionSettings, FieldSettings
from dangjian.schema.collections import Collection, FieldRule, own_collection, with_rules
from dangjian.schema.config_file import ConfigFile
from dangjian.schema.declaring import declared_fields, names_of
from dangjian.schema.field_kinds import KINDS_BY_NAME
from dangjian.schema.reading import ExtraField, read_declared
from dangjian.schema.suggesting import as_typed
from dangjian.values.slugs import url_key

_PLAIN_SETTINGS = (
    "label",
    "folder",
    "template",
    "index_template",
    "measure_word",
    "introduction",
    "page_size",
    "in_menu",
)


def read_collections(
    file: ConfigFile, defaults: Mapping[str, Collection], problems: list[Problem]
) -> dict[str, Collection]:
    """The collections a site starts with, changed and added to as the school wishes.

    The order of the menu is the order of the file, then the rest. Slips are added to `problems`.
    """
    by_label = {item.label: item.key for item in defaults.values()}
    changed: dict[str, Collection] = {}
    for name, typed in file.values.items():
        collection = defaults.get(by_label.get(name, name)) or own_collection(url_key(name), name)
        if collection.key in changed:
            problems.append(file.problem(_twice(name, typed, collection), name))
        elif isinstance(typed, dict):
            changed[collection.key] = _changed(file, collection, name, typed, problems)
        else:
            changed[collection.key] = collection
            if typed is not None:
                problems.append(file.problem(_no_settings(name, typed), name))
    together = {**changed, **{key: item for key, item in defaults.items() if key not in changed}}
    problems.extend(_shared_folders(file, together))
    return together


def _changed(
    file: ConfigFile, collection: Collection, name: str, typed: Mapping[str, Any], problems: list[Problem]
) -> Collection:
    reading = read_declared(
        CollectionSettings,
        typed,
        lines={path[1:]: line for path, line in file.lines.items() if path[0] == name and len(path) > 1},
        file=file.path,
        vocabularies={},
        noun=f"栏目「{name}」里",
        is_setting=True,
    )
    problems.extend(reading.problems)
    settings = reading.value
    values = {key: getattr(settings, key) for key in _PLAIN_SETTINGS}
    collection = replace(collection, **{key: value for key, value in values.items() if value not in ("", None)})
    if settings.fields and not collection.holds_entries:
        told = Complaint(
            "collections.fields", f"「{name}」是自动算出来的栏目，没有字段，写的字段没有采用。", "请删掉「字段」。"
        )
        problems.append(file.problem(told, name, "字段"))
        return collection
    rules: dict[str, FieldRule] = {}
    extras: list[ExtraField] = []
    for position, field in enumerate(settings.fields):
        declared = names_of(collection.entity_type).get(field.field)
        if declared is None:
            extras.append(_extra(field))
            continue
        rules[declared] = FieldRule(field.label, field.required, field.hidden, field.order)
        if field.kind:
            label = declared_fields(collection.entity_type)[declared].chinese
            line = reading.lines.get(("fields", position), 0)
            problems.append(
                replace(file.problem(_kind_is_fixed(label, field.kind)), where=replace(file.place(), line=line))
            )
    return with_rules(collection, rules, tuple(extras))


def _extra(field: FieldSettings) -> ExtraField:
    return ExtraField(
        key=url_key(field.field),
        label=field.label or field.field,
        kind=KINDS_BY_NAME[field.kind or "文字"],
        hint=field.hint,
        example=field.example,
        required=bool(field.required),
    )


def _shared_folders(file: ConfigFile, collections: Mapping[str, Collection]) -> list[Problem]:
    """A folder can hold the entries of one collection only."""
    owners: dict[str, Collection] = {}
    problems: list[Problem] = []
    for collection in collections.values():
        owner = owners.setdefault(collection.folder, collection)
        if owner is not collection:
            told = Complaint(
                "collections.same_folder",
                f"「{collection.label}」和「{owner.label}」用了同一个文件夹「{collection.folder}」。",
                "请给其中一个换一个文件夹。",
            )
            problems.append(file.problem(told, *(_written_as(file, collection) or _written_as(file, owner))))
    return problems


def _written_as(file: ConfigFile, collection: Collection) -> tuple[str, ...]:
    return next(((name,) for name in file.values if name in (collection.key, collection.label)), ())


def _twice(name: str, typed: object, collection: Collection) -> Complaint:
    return Complaint(
        "key.twice",
        f"栏目「{collection.label}」写了两次，后面这次「{name}: {as_typed(typed)}」没有采用。",
        "请合在一处。",
    )


def _no_settings(name: str, typed: object) -> Complaint:
    return Complaint(
        "collections.not_mapping",
        f"栏目「{name}」后面写的「{as_typed(typed)}」看不懂。",
        "请另起一行，行首空两格，写「名称: 活动报道」这样的内容。",
    )


def _kind_is_fixed(label: str, kind: str) -> Complaint:
    return Complaint(
        "collections.kind_fixed",
        f"「{label}」是固有的字段，类型不能改成「{kind}」。",
        "请删掉「类型」，或者换一个名字添新字段。",
    )
