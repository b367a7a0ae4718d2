"""Loose forms of small structures, brought to one form: words, lines or mappings → mappings with declared names."""

from __future__ import annotations

import re
from collections.abc import Callable

from dangjian.schema.credit_lines import read_credit_line


def one(first: str) -> Callable[[object], object]:
    """A single structure; a bare word is taken for the field called `first`."""

    def shape(value: object) -> object:
        return {first: value} if isinstance(value, str) else value

    return shape


def many(first: str, second: str, *, known: frozenset[str], divides_words: bool = True) -> Callable[[object], object]:
    """A list of structures.

    Also taken: one structure (a mapping with a key in `known`), a mapping of `first` to `second`
    (「{一盏灯: 傍晚自习}」), bare words, and with `divides_words` those with a colon inside (「一盏灯：傍晚自习」).
    """

    def item(value: object) -> object:
        if isinstance(value, dict) and len(value) == 1:
            (key, content) = next(iter(value.items()))
            if key not in known and isinstance(content, str | type(None)):
                return {first: key, second: content}
        if not isinstance(value, str):
            return value
        head, colon, tail = value.replace("：", ":", 1).partition(":")
        if divides_words and colon and tail.strip() and not tail.startswith("//"):
            return {first: head.strip(), second: tail.strip()}
        return {first: value}

    def shape(value: object) -> object:
        if isinstance(value, dict):
            if known & value.keys():
                return [value]
            return [
                {first: key, **content} if isinstance(content, dict) else {first: key, second: content}
                for key, content in value.items()
            ]
        if isinstance(value, str):
            return [item(line.strip()) for line in value.splitlines() if line.strip()]
        if isinstance(value, list):
            return [item(part) for part in value if part is not None]
        return value

    return shape


def credits(value: object) -> object:
    """Bylines as a mapping of role to names, a list of them, or lines as they stand under an article."""
    if isinstance(value, str):
        return [{"角色": role, "姓名": names} for line in value.splitlines() for role, names in read_credit_line(line)]
    if isinstance(value, dict):
        if {"角色", "role", "姓名", "names"} & value.keys():
            return [value]
        return [{"角色": role, "姓名": names} for role, names in value.items()]
    if isinstance(value, list):
        shaped: list[object] = []
        for part in value:
            inner = credits(part)
            shaped.extend(inner if isinstance(inner, list) else [inner])
        return shaped
    return value


_NAME_AND_NAME = re.compile(r"(?<=\.[A-Za-z]{3})[、，,；; \n]+|(?<=\.[A-Za-z]{4})[、，,；; \n]+")
"""Between two file names on one line: 「合影.jpg、会场.jpeg」."""


def photos(value: object, *, known: frozenset[str]) -> object:
    """File names, a mapping of file name to caption, or full notes; `known` are the names of a note's fields."""
    if isinstance(value, str):
        return [_photo(part.strip()) for part in _NAME_AND_NAME.split(value) if part.strip()]
    if isinstance(value, list):
        return [_photo(part) for part in value if part is not None]
    if isinstance(value, dict) and not known & value.keys():
        return [
            {"文件": name, **note} if isinstance(note, dict) else {"文件": name, "说明": note}
            for name, note in value.items()
        ]
    return [_photo(value)] if value is not None else []


def _photo(value: object) -> object:
    if isinstance(value, str):
        return {"文件": value}
    if isinstance(value, dict) and len(value) == 1:
        (name, note) = next(iter(value.items()))
        if "." in name and isinstance(note, str | type(None)):
            return {"文件": name, "说明": note}
    return value
