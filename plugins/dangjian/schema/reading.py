"""What was typed → a declared model, with every slip told by line and nothing lost in silence."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields, names_of
from dangjian.schema.vocabularies import Vocabulary

M = TypeVar("M", bound=Declared)
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ExtraField:
    """A field that a school added to a collection in collections.yml."""

    key: str
    label: str
    kind: Any
    """One of `field_kinds.KINDS_BY_NAME`."""
    hint: str = ""
    example: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class ExtraValue:
    """What was written for an extra field."""

    field: ExtraField
    value: Any


@dataclass(frozen=True, slots=True)
class Reading(Generic[M]):
    """A model and everything that was noticed on the way to it."""

    value: M
    problems: tuple[Problem, ...]
    extras: tuple[ExtraValue, ...] = ()
    lines: Mapping[Path, int] = field(default_factory=dict)
    """Line of each value that was read, by English path: ``("photos", 0, "caption")``."""
    written: frozenset[str] = frozenset()
    """English names of the fields that were written at all, even wrongly."""


@dataclass(slots=True)
class _Notes:
    """What one reading collects while it walks through the tree."""

    file: str
    lines_as_typed: Mapping[Path, int]
    vocabularies: Mapping[str, Vocabulary]
    problems: list[Problem] = field(default_factory=list)
    lines: dict[Path, int] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)

    def line_of(self, path: Path) -> int:
        """The line of `path` as typed, or of the nearest thing around it that has one."""
        while path and path not in self.lines_as_typed:
            path = path[:-1]
        return self.lines_as_typed.get(path, 1)

    def line_of_english(self, path: Path) -> int:
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def tell(self, line: int, complaint: Complaint) -> None:
        self.problems.append(complaint.at(Place(self.file, line)))


def read_declared(
    model: type[M],
    typed: Mapping[str, Any],
    *,
    lines: Mapping[Path, int],
    file: str,
    vocabularies: Mapping[str, Vocabulary],
    extra_fields: tuple[ExtraField, ...] = (),
    passed_over: frozenset[str] = frozenset(),
    noun: str = "这里",
) -> Reading[M]:
    """Read `typed` (strings, lists and mappings as they stand in YAML) into `model`.

    What cannot be read is left out of the model and told as a Problem; the rest of the page stays.
    Keys in `passed_over` belong to somebody else (MkDocs, Material) and are skipped.
    """
    notes = _Notes(file=file, lines_as_typed=lines, vocabularies=vocabularies)
    own = {key: value for key, value in typed.items() if key not in passed_over}
    extras = _read_extras(own, extra_fields, notes)
    known_to_extras = {name for item in extra_fields for name in (item.key, item.label)}
    declared = {key: value for key, value in own.items() if key not in known_to_extras}
    english = _translate(model, declared, (), (), notes, also_known=known_to_extras, noun=noun)
    value = _validated(model, english, notes)
    _check_words(model, english, (), notes)
    return Reading(
        value=value,
        problems=tuple(notes.problems),
        extras=extras,
        lines=notes.lines,
        written=frozenset(notes.written),
    )


def _translate(
    model: type[Declared],
    typed: Mapping[str, Any],
    path: Path,
    english_path: Path,
    notes: _Notes,
    *,
    also_known: set[str] | None = None,
    noun: str = "这里",
) -> dict[str, Any]:
    """`typed` with English names throughout and loose forms brought to proper ones."""
    names, fields = names_of(model), declared_fields(model)
    english: dict[str, Any] = {}
    for key, value in typed.items():
        line = notes.line_of((*path, key))
        name = names.get(key) or names.get("".join(str(key).split()))
        if name is None:
            notes.tell(line, _unknown_key(str(key), value, model, also_known or set(), noun))
            continue
        if name in english:
            notes.tell(line, _said_twice(str(key), value, fields[name]))
            continue
        if not path:
            notes.written.add(name)
        notes.lines[(*english_path, name)] = line
        if value is None:
            continue
        english[name] = _translate_value(fields[name], value, (*path, key), (*english_path, name), notes)
    return english


def _translate_value(declared: DeclaredField, value: Any, path: Path, english_path: Path, notes: _Notes) -> Any:
    parts = declared.parts
    if parts is None:
        return value
    shaped = parts.shape(value)
    if not parts.is_list:
        if isinstance(shaped, dict):
            return _translate(parts.model, shaped, path, english_path, notes, noun=f"「{declared.chinese}」")
        notes.tell(notes.line_of(path), _not_parts(declared))
        return None
    if not isinstance(shaped, list):
        notes.tell(notes.line_of(path), _not_parts(declared))
        return None
    items: list[Any] = []
    for position, item in enumerate(shaped):
        item_path = _path_of_item(value, path, position, len(shaped))
        if not isinstance(item, dict):
            notes.tell(notes.line_of(item_path), _not_parts(declared))
            continue
        item_english = (*english_path, len(items))
        notes.lines[item_english] = notes.line_of(item_path)
        items.append(_translate(parts.model, item, item_path, item_english, notes, noun=f"「{declared.chinese}」"))
    return items


def _path_of_item(typed: Any, path: Path, position: int, count: int) -> Path:
    """Where the item stood before it was brought into shape."""
    if isinstance(typed, list) and len(typed) == count:
        return (*path, position)
    if isinstance(typed, dict) and len(typed) == count:
        return (*path, list(typed)[position])
    return path


def _validated(model: type[M], english: dict[str, Any], notes: _Notes) -> M:
    """The model of what can be read; what cannot is told and taken out of `english`."""
    for _ in range(len(english) + 2):
        try:
            return model.model_validate({key: value for key, value in english.items() if value is not None})
        except ValidationError as error:
            for detail in error.errors():
                location = detail["loc"]
                complaint = (detail.get("ctx") or {}).get("complaint")
                if not isinstance(complaint, Complaint):
                    complaint = Complaint("value.unreadable", "这里写的内容看不懂。", "请照着指南里的例子写。")
                label = _label_of(model, location)
                notes.tell(notes.line_of_english(location), _with_label(complaint, label))
                _take_out(english, location)
    return model.model_validate({})


def _take_out(english: dict[str, Any], location: tuple[int | str, ...]) -> None:
    holder: Any = english
    for step in location[:-1]:
        holder = holder[step]
    holder.pop(location[-1]) if isinstance(holder, dict) else holder.__setitem__(location[-1], {})


def _label_of(model: type[Declared], location: tuple[int | str, ...]) -> str:
    label, current = "", model
    for step in location:
        found = declared_fields(current).get(str(step))
        if found is None:
            continue
        label = found.chinese
        current = found.parts.model if found.parts else current
    return label


def _with_label(complaint: Complaint, label: str) -> Complaint:
    if not label or label in complaint.what[: len(label) + 2]:
        return complaint
    return Complaint(complaint.code, f"「{label}」：{complaint.what}", complaint.hint, complaint.severity)


def _check_words(model: type[Declared], english: Mapping[str, Any], path: Path, notes: _Notes) -> None:
    """Every word of a controlled vocabulary must be in it; the word itself is kept."""
    for name, declared in declared_fields(model).items():
        value = english.get(name)
        if value is None:
            continue
        if declared.parts is not None:
            for position, item in enumerate(value if isinstance(value, list) else [value]):
                _check_words(declared.parts.model, item, (*path, name, position), notes)
            continue
        vocabulary = notes.vocabularies.get(declared.kind.vocabulary)
        if vocabulary is None:
            continue
        validated = TypeAdapter(model.model_fields[name].rebuild_annotation()).validate_python(value)
        for word in [validated] if isinstance(validated, str) else validated:
            if word and vocabulary.find(word) is None:
                notes.tell(notes.line_of_english((*path, name)), _unknown_word(word, declared, vocabulary))


def _read_extras(typed: Mapping[str, Any], fields: tuple[ExtraField, ...], notes: _Notes) -> tuple[ExtraValue, ...]:
    values: list[ExtraValue] = []
    for extra in fields:
        for name in (extra.label, extra.key):
            if typed.get(name) is None:
                continue
            notes.written.add(extra.key)
            try:
                value = TypeAdapter(extra.kind).validate_python(typed[name])
            except ValidationError as error:
                complaint = (error.errors()[0].get("ctx") or {}).get("complaint")
                assert isinstance(complaint, Complaint)
                notes.tell(notes.line_of((name,)), _with_label(complaint, extra.label))
                continue
            values.append(ExtraValue(extra, value))
    return tuple(values)


def as_typed(value: object) -> str:
    """A value shown back to its author on one line, shortened."""
    if isinstance(value, dict):
        text = "{" + ", ".join(f"{key}: {as_typed(item)}" for key, item in value.items()) + "}"
    elif isinstance(value, list):
        text = "[" + ", ".join(as_typed(item) for item in value) + "]"
    else:
        text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= 60 else text[:59] + "…"


def nearest(word: str, candidates: list[str]) -> str:
    """The candidate most like `word`, or an empty string where none is like it."""
    for candidate in candidates:
        if len(word) > 1 and (word in candidate or candidate in word) and len(candidate) > 1:
            return candidate
    found = difflib.get_close_matches(word, candidates, n=1, cutoff=0.5)
    return found[0] if found else ""


def _unknown_key(key: str, value: object, model: type[Declared], also_known: set[str], noun: str) -> Complaint:
    close = nearest(key, [*(field.chinese for field in declared_fields(model).values()), *names_of(model), *also_known])
    written = f"{key}: {as_typed(value)}"
    hint = f"是不是「{close}」？" if close else "如果这是一条要公开的内容，请写进正文；不需要就删掉这一行。"
    return Complaint("key.unknown", f"{noun}没有「{key}」这一项，写的「{written}」没有显示在网页上。", hint)


def _said_twice(key: str, value: object, declared: DeclaredField) -> Complaint:
    return Complaint(
        "key.twice",
        f"「{declared.chinese}」写了两次，后面这次「{key}: {as_typed(value)}」没有采用。",
        "请只留一行。",
    )


def _not_parts(declared: DeclaredField) -> Complaint:
    return Complaint(
        "value.not_parts",
        f"「{declared.chinese}」的写法看不懂。",
        f"请写成「{declared.chinese}: {declared.example}」这样。",
    )


def _unknown_word(word: str, declared: DeclaredField, vocabulary: Vocabulary) -> Complaint:
    close = nearest(word, [name for term in vocabulary.terms for name in term.names])
    hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(term.label for term in vocabulary.terms[:8])}等。"
    return Complaint(
        "word.unknown",
        f"「{declared.chinese}」里的「{word}」不在词表里，先照原样显示。",
        f"{hint}要添新词，请写进 site_config/vocabularies.yml。",
        Severity.WARNING,
    )
