"""Proper YAML → values and their lines, straight from the parser's events: no aliases, no types, no deep nests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from dangjian.typed_text import refusals
from dangjian.typed_text.refusals import LocatedComplaint

YamlValue: TypeAlias = "str | list[YamlValue] | dict[str, YamlValue] | None"
Path: TypeAlias = tuple[str | int, ...]

_DEEPEST = 24
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Built:
    value: YamlValue
    lines: dict[Path, int]
    complaints: tuple[LocatedComplaint, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a text gave no values, and on which line of the file."""

    line: int
    mark: str = ""
    """The alias, anchor, tag or merge sign that was met."""
    is_too_deep: bool = False


class _Refusal(Exception):
    def __init__(self, refused: Refused) -> None:
        super().__init__()
        self.refused = refused


def build(text: str, *, first_line: int) -> Built | Refused:
    """All scalars stay texts as typed; a plain empty one is None. Of a key written twice the first is kept."""
    builder = _Builder(yaml.parse(text, Loader=_Loader), first_line=first_line)
    try:
        value = builder.document()
    except _Refusal as refusal:
        return refusal.refused
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Refused(first_line + (mark.line if mark else 0))
    except yaml.YAMLError:
        return Refused(first_line)
    return Built(value, builder.lines, tuple(builder.complaints))


class _Builder:
    def __init__(self, events: Iterator[yaml.Event], *, first_line: int) -> None:
        self.events = events
        self.first_line = first_line
        self.lines: dict[Path, int] = {}
        self.complaints: list[LocatedComplaint] = []

    def document(self) -> YamlValue:
        value: YamlValue = None
        for event in self.events:
            if isinstance(event, yaml.NodeEvent):
                value = self._value(event, ())
        return value

    def _value(self, event: yaml.Event, path: Path) -> YamlValue:
        self._refuse_tricks(event)
        if isinstance(event, yaml.ScalarEvent):
            return event.value if event.value or event.style else None
        if len(path) >= _DEEPEST:
            raise _Refusal(Refused(self._line(event), is_too_deep=True))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return self._mapping(path)

    def _list(self, path: Path) -> list[YamlValue]:
        items: list[YamlValue] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            own = (*path, len(items))
            self.lines[own] = self._line(event)
            items.append(self._value(event, own))
        return items

    def _mapping(self, path: Path) -> dict[str, YamlValue]:
        mapping: dict[str, YamlValue] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            self._refuse_tricks(event)
            line = self._line(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refusal(Refused(line))
            key = event.value.strip()
            if key == "<<":
                raise _Refusal(Refused(line, mark=key))
            own = (*path, key)
            if key in mapping:
                kept, self.lines = self.lines, {}
                lost = self._value(next(self.events), own)
                self.lines = kept
                complaint = refusals.duplicate_key(key, lost, first=kept[own], second=line)
                self.complaints.append(LocatedComplaint(line, complaint))
                continue
            self.lines[own] = line
            mapping[key] = self._value(next(self.events), own)
        return mapping

    def _refuse_tricks(self, event: yaml.Event) -> None:
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        mark = str(tag).replace("tag:yaml.org,2002:", "!!") if tag else ""
        if anchor:
            mark = f"*{anchor}" if isinstance(event, yaml.AliasEvent) else f"&{anchor}"
        if mark:
            raise _Refusal(Refused(self._line(event), mark=mark))

    def _line(self, event: yaml.Event) -> int:
        return self.first_line + (event.start_mark.line if event.start_mark else 0)
