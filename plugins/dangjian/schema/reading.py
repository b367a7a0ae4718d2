"""What was typed → a declared model, with every slip told by line and nothing lost in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from dangjian.problems import Complaint, Problem
from dangjian.schema import reading_complaints as complaints
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields, names_of
from dangjian.schema.guarding import guard_meant
from dangjian.schema.reading_notes import Notes, Path
from dangjian.schema.typed_values import PROVINCE
from dangjian.schema.vocabularies import Vocabulary

M = TypeVar("M", bound=Declared)


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
    refused: frozenset[Path] = frozenset()
    """English paths of the values that could not be taken and were told; misspelt wishes to hide something too."""

    def is_refused(self, name: str) -> bool:
        """Whether the value of a field, or some of it, was refused."""
        return any(path[0] == name for path in self.refused)


def read_declared(
    model: type[M],
    typed: Mapping[str, Any],
    *,
    lines: Mapping[Path, int],
    file: str,
    vocabularies: Mapping[str, Vocabulary],
    extra_fields: tuple[ExtraField, ...] = (),
    other_names: Mapping[str, str] | None = None,
    passed_over: frozenset[str] = frozenset(),
    noun: str = "这里",
    province: str = "",
    is_setting: bool = False,
) -> Reading[M]:
    """Read `typed` (strings, lists and mappings as they stand in YAML) into `model`.

    What cannot be read is left out of the model and told as a Problem; the rest of the page stays.
    `other_names` are what a school calls fields of the top level, to their English names. Keys in `passed_over`
    belong to somebody else (MkDocs, Material) and are skipped. `province` is the school's region: in the four
    municipalities an honour of the city ranks as one of a province. A key nobody knows `is_setting` where it stands
    in site_config/: it is not used rather than not shown.
    """
    notes = Notes(file, lines, vocabularies, province, is_setting)
    own = {key: value for key, value in typed.items() if key not in passed_over}
    extras = _read_extras(own, extra_fields, notes)
    known_to_extras = {name for item in extra_fields for name in (item.key, item.label)}
    declared = {key: value for key, value in own.items() if key not in known_to_extras}
    names = {**(other_names or {}), **names_of(model)}
    english = _translate(model, declared, (), (), notes, names=names, also_known=known_to_extras, noun=noun)
    value = _validated(model, english, notes)
    _check_words(value, (), notes)
    return Reading(
        value=value,
        problems=tuple(notes.problems),
        extras=extras,
        lines=notes.lines,
        written=frozenset(notes.written),
        refused=frozenset(notes.refused),
    )


def _translate(
    model: type[Declared],
    typed: Mapping[str, Any],
    path: Path,
    english_path: Path,
    notes: Notes,
    *,
    names: Mapping[str, str],
    also_known: set[str] | None = None,
    noun: str = "这里",
) -> dict[str, Any]:
    """`typed` with English names throughout, loose forms brought to proper ones and empty places left out."""
    fields = declared_fields(model)
    english: dict[str, Any] = {}
    for key, value in typed.items():
        line = notes.line_of((*path, key))
        name = names.get(key) or names.get("".join(str(key).split()))
        if name is None:
            complaint = complaints.unknown_key(
                str(key), value, model, also_known=also_known or set(), noun=noun, is_setting=notes.is_setting
            )
            notes.tell(line, complaint)
            notes.doubt((*english_path, guard_meant(str(key), value, model)), line)
            continue
        if not path:
            notes.written.add(name)
        if name in english:
            if value is not None:
                notes.tell(line, complaints.said_twice(str(key), value, label=fields[name].chinese))
                notes.doubt((*english_path, name if fields[name].guards else ""), line)
            continue
        notes.lines[(*english_path, name)] = line
        proper = None if value is None else _proper(fields[name], value, (*path, key), (*english_path, name), notes)
        if proper is not None:
            english[name] = proper
    return english


def _proper(declared: DeclaredField, value: Any, path: Path, english_path: Path, notes: Notes) -> Any:
    """A value of small structures as mappings with English names; other values stay as typed."""
    parts = declared.parts
    if parts is None:
        return value
    shaped = parts.shape(value)
    if not parts.is_list:
        if not isinstance(shaped, dict):
            notes.refuse(english_path, notes.line_of(path), complaints.not_parts(declared, value))
            return None
        return _structure(declared, parts.model, shaped, path, english_path, notes, position=0) or None
    if not isinstance(shaped, list):
        notes.refuse(english_path, notes.line_of(path), complaints.not_parts(declared, value))
        return None
    items: list[Any] = []
    for position, item in enumerate(shaped):
        item_path = _path_of_item(value, path, position, len(shaped))
        if not isinstance(item, dict):
            notes.refuse(english_path, notes.line_of(item_path), complaints.not_parts(declared, item))
            continue
        item_english = (*english_path, len(items))
        notes.lines[item_english] = notes.line_of(item_path)
        structure = _structure(declared, parts.model, item, item_path, item_english, notes, position=position + 1)
        if structure or notes.is_doubtful(item_english):
            items.append(structure)
    return items


def _structure(
    declared: DeclaredField,
    model: type[Declared],
    typed: Mapping[str, Any],
    path: Path,
    english_path: Path,
    notes: Notes,
    *,
    position: int,
) -> dict[str, Any]:
    noun = f"「{declared.chinese}」里"
    english = _translate(model, typed, path, english_path, notes, names=names_of(model), noun=noun)
    written = {key for key, value in typed.items() if value not in (None, "", [], {})}
    for inner in declared_fields(model).values():
        if inner.required and english and not written.intersection(inner.names):
            complaint = complaints.part_missing(inner, typed, within=declared.chinese, position=position)
            notes.tell(notes.line_of(path), complaint)
    return english


def _path_of_item(typed: Any, path: Path, position: int, count: int) -> Path:
    """Where the item stood before it was brought into shape."""
    if isinstance(typed, list) and len(typed) == count:
        return (*path, position)
    if isinstance(typed, dict) and len(typed) == count:
        return (*path, list(typed)[position])
    return path


def _validated(model: type[M], english: dict[str, Any], notes: Notes) -> M:
    """The model of what can be read; what cannot is told and taken out of `english`."""
    context = {PROVINCE: notes.province}
    while True:
        try:
            return model.model_validate(english, context=context)
        except ValidationError as error:
            for detail in error.errors():
                location = detail["loc"]
                complaint = (detail.get("ctx") or {}).get("complaint")
                if not isinstance(complaint, Complaint):
                    complaint = complaints.UNREADABLE
                line, label = notes.line_of_english(location), _label_of(model, location)
                notes.refuse(location, line, complaints.about_value(complaint, detail["input"], label=label))
                _take_out(english, location)


def _take_out(english: dict[str, Any], location: Path) -> None:
    holder: Any = english
    for step in location[:-1]:
        holder = holder[step]
    if isinstance(holder, dict):
        del holder[location[-1]]
    else:
        holder[location[-1]] = {}


def _label_of(model: type[Declared], location: Path) -> str:
    label, current = "", model
    for step in location:
        found = declared_fields(current).get(str(step))
        if found is None:
            continue
        label = found.chinese
        current = found.parts.model if found.parts else current
    return label


def _check_words(value: Declared, path: Path, notes: Notes) -> None:
    """Every word of a controlled vocabulary must be in it; the word itself is kept."""
    for name, declared in declared_fields(type(value)).items():
        held = getattr(value, name)
        if declared.parts is not None:
            if isinstance(held, tuple):
                for position, part in enumerate(held):
                    _check_words(part, (*path, name, position), notes)
            elif held is not None:
                _check_words(held, (*path, name), notes)
            continue
        vocabulary = notes.vocabularies.get(declared.kind.vocabulary)
        if vocabulary is None or (*path, name) not in notes.lines:
            continue
        for word in [held] if isinstance(held, str) else held:
            if word and vocabulary.find(word) is None:
                notes.tell(notes.line_of_english((*path, name)), complaints.unknown_word(word, declared, vocabulary))


def _read_extras(typed: Mapping[str, Any], fields: tuple[ExtraField, ...], notes: Notes) -> tuple[ExtraValue, ...]:
    values: dict[str, ExtraValue] = {}
    for extra in fields:
        for name in dict.fromkeys((extra.label, extra.key)):
            if name not in typed:
                continue
            value, line = typed[name], notes.line_of((name,))
            notes.written.add(extra.key)
            if value is None:
                continue
            if extra.key in values:
                notes.tell(line, complaints.said_twice(name, value, label=extra.label))
                continue
            notes.lines[(extra.key,)] = line
            try:
                read = TypeAdapter(extra.kind).validate_python(value, context={PROVINCE: notes.province})
            except ValidationError as error:
                complaint = (error.errors()[0].get("ctx") or {}).get("complaint", complaints.UNREADABLE)
                notes.refuse((extra.key,), line, complaints.about_value(complaint, value, label=extra.label))
                continue
            values[extra.key] = ExtraValue(extra, read)
    return tuple(values.values())
