"""site_config/collections.yml: other labels, required and hidden fields, fields and collections of a school's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from dangjian.problems import Complaint, Problem
from dangjian.schema.collections import Collection, FieldRule, own_collection, with_rules
from dangjian.schema.config_file import ConfigFile
from dangjian.schema.declaring import declared_fields, names_of
from dangjian.schema.field_kinds import KINDS_BY_NAME, Flag
from dangjian.schema.reading import ExtraField, as_typed, nearest
from dangjian.values.slugs import url_key

_KEYS = {
    "名称": "label",
    "文件夹": "folder",
    "模板": "template",
    "列表模板": "index_template",
    "量词": "measure_word",
    "简介": "introduction",
    "每页": "page_size",
    "菜单": "in_menu",
    "字段": "fields",
}
_FIELD_KEYS = {
    "名称": "label",
    "必填": "required",
    "隐藏": "hidden",
    "顺序": "order",
    "类型": "kind",
    "说明": "hint",
    "例": "example",
}
_FOLDER = re.compile(r"^[^\\/:*?\"<>|.\s][^\\:*?\"<>|]*$")


def read_collections(
    file: ConfigFile, defaults: Mapping[str, Collection], problems: list[Problem]
) -> dict[str, Collection]:
    """The collections a site starts with, changed and added to as the school wishes.

    The order of the menu is the order of the file, then the rest. Slips are added to `problems`.
    """
    by_label = {item.label: item.key for item in defaults.values()}
    changed: dict[str, Collection] = {}
    for name, rules in file.values.items():
        key = by_label.get(name, name)
        collection = defaults.get(key) or own_collection(url_key(name), name)
        if rules is None:
            changed[collection.key] = collection
            continue
        if not isinstance(rules, dict):
            problems.append(
                file.problem(
                    Complaint(
                        "collections.not_mapping", f"「{name}」下面要写几行「名称: 内容」。", "例如「名称: 活动报道」。"
                    ),
                    name,
                )
            )
            continue
        changed[collection.key] = _changed(file, collection, name, rules, problems)
    return {**changed, **{key: item for key, item in defaults.items() if key not in changed}}


def _changed(
    file: ConfigFile, collection: Collection, name: str, rules: Mapping[str, Any], problems: list[Problem]
) -> Collection:
    for key, value in rules.items():
        english = _KEYS.get(key, key)
        if english not in _KEYS.values():
            problems.append(file.problem(_unknown(key, [*_KEYS], f"「{name}」"), name, key))
        elif english == "fields":
            collection = _with_fields(file, collection, (name, key), value, problems)
        else:
            collection = _with_setting(file, collection, (name, key), english, value, problems)
    return collection


def _with_setting(
    file: ConfigFile, collection: Collection, path: tuple[str, str], setting: str, value: Any, problems: list[Problem]
) -> Collection:
    label = path[1]
    if not isinstance(value, str) or not value.strip():
        problems.append(
            file.problem(
                Complaint(
                    "collections.not_text", f"「{label}」写的「{as_typed(value)}」不是一行文字。", "请写在冒号后面。"
                ),
                *path,
            )
        )
        return collection
    text = value.strip()
    if setting == "page_size":
        if not text.isdigit() or not 1 <= int(text) <= 200:
            problems.append(
                file.problem(
                    Complaint(
                        "collections.page_size",
                        f"「每页」写的「{text}」不是 1 到 200 之间的整数。",
                        "例如「每页: 12」。",
                    ),
                    *path,
                )
            )
            return collection
        return replace(collection, page_size=int(text))
    if setting == "in_menu":
        flag = _flag(file, path, text, problems)
        return collection if flag is None else replace(collection, in_menu=flag)
    if setting == "folder":
        folder = text.strip("/")
        if not _FOLDER.match(folder) or ".." in folder.split("/"):
            problems.append(
                file.problem(
                    Complaint(
                        "collections.folder",
                        f"「{text}」不能作文件夹的名字。",
                        "请写 docs 里面的一个文件夹，例如「文件夹: activities」。",
                    ),
                    *path,
                )
            )
            return collection
        return replace(collection, folder=folder)
    return replace(collection, **{setting: text})  # type: ignore[arg-type]


def _flag(file: ConfigFile, path: tuple[str, ...], value: Any, problems: list[Problem]) -> bool | None:
    try:
        return bool(TypeAdapter(Flag).validate_python(value))
    except ValidationError:
        problems.append(
            file.problem(
                Complaint(
                    "value.not_flag",
                    f"「{path[-1]}」写的「{as_typed(value)}」看不出是「是」还是「否」。",
                    "请写「是」或者「否」。",
                ),
                *path,
            )
        )
        return None


def _with_fields(
    file: ConfigFile, collection: Collection, path: tuple[str, str], value: Any, problems: list[Problem]
) -> Collection:
    if not collection.holds_entries or not isinstance(value, dict):
        problems.append(
            file.problem(
                Complaint(
                    "collections.fields",
                    f"「{path[0]}」的「字段」看不懂。",
                    "请一行写一个字段，例如「地点: {必填: 是}」。",
                ),
                *path,
            )
        )
        return collection
    rules: dict[str, FieldRule] = {}
    extras: list[ExtraField] = []
    for name, settings in value.items():
        if settings is not None and not isinstance(settings, dict):
            problems.append(
                file.problem(
                    Complaint("collections.field", f"字段「{name}」的写法看不懂。", f"例如「{name}: {{必填: 是}}」。"),
                    *path,
                    name,
                )
            )
            continue
        read = _field_settings(file, (*path, name), settings or {}, problems)
        declared = names_of(collection.entity_type).get(name)
        if declared is not None:
            if "kind" in read:
                label = declared_fields(collection.entity_type)[declared].chinese
                problems.append(
                    file.problem(
                        Complaint(
                            "collections.kind_fixed",
                            f"「{label}」是固有的字段，不能改类型。",
                            "请删掉「类型」，或者换一个名字添新字段。",
                        ),
                        *path,
                        name,
                    )
                )
            rules[declared] = FieldRule(
                label=read.get("label", ""),
                required=read.get("required"),
                hidden=read.get("hidden", False),
                order=read.get("order"),
            )
            continue
        extras.append(
            ExtraField(
                key=url_key(name),
                label=read.get("label") or name,
                kind=read.get("kind", KINDS_BY_NAME["文字"]),
                hint=read.get("hint", ""),
                example=read.get("example", ""),
                required=bool(read.get("required")),
            )
        )
    return with_rules(collection, rules, tuple(extras))


def _field_settings(
    file: ConfigFile, path: tuple[str, ...], settings: Mapping[str, Any], problems: list[Problem]
) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for key, value in settings.items():
        english = _FIELD_KEYS.get(key, key)
        here = (*path, key)
        if english not in _FIELD_KEYS.values():
            problems.append(file.problem(_unknown(key, [*_FIELD_KEYS], f"字段「{path[-1]}」"), *here))
        elif english in ("required", "hidden"):
            flag = _flag(file, here, value, problems)
            if flag is not None:
                read[english] = flag
        elif not isinstance(value, str):
            problems.append(
                file.problem(
                    Complaint(
                        "collections.not_text", f"「{key}」写的「{as_typed(value)}」不是一行文字。", "请写在冒号后面。"
                    ),
                    *here,
                )
            )
        elif english == "order":
            if value.isdigit():
                read[english] = int(value)
            else:
                problems.append(
                    file.problem(
                        Complaint("value.not_number", f"「顺序」写的「{value}」不是一个整数。", "例如「顺序: 1」。"),
                        *here,
                    )
                )
        elif english == "kind":
            if value in KINDS_BY_NAME:
                read[english] = KINDS_BY_NAME[value]
            else:
                problems.append(
                    file.problem(
                        Complaint(
                            "collections.kind",
                            f"没有「{value}」这种字段类型。",
                            f"可以写：{'、'.join(KINDS_BY_NAME)}。",
                        ),
                        *here,
                    )
                )
        else:
            read[english] = value
    return read


def _unknown(key: str, known: list[str], noun: str) -> Complaint:
    close = nearest(key, known)
    hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(known)}。"
    return Complaint("collections.unknown_key", f"{noun}没有「{key}」这一项。", hint)
