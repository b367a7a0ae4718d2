"""Who names whom: branches, brands, topics and people named in any field, found by id, name or alias."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dangjian.content.entry import Entry
from dangjian.problems import Complaint, Problem
from dangjian.schema.declaring import DeclaredField, declared_fields
from dangjian.schema.entities.story import Activity
from dangjian.schema.suggesting import nearest
from dangjian.schema.site_config import Schema

_KIND_LABELS = {"party_org": "党组织", "brand": "品牌", "topic": "专题", "person": "人物"}
_INHERITED = {"party_org": "branches", "brand": "brands", "person": "people", "topic": "topics"}
"""An honour stated on the page of a branch, brand or person belongs to it, by this relation."""

_HEARD = {
    "secretary": ("person",),
    "deputy": ("person",),
    "leader": ("person",),
    "host": ("person",),
    "speaker": ("person",),
    "organiser": ("party_org",),
    "recipients": ("party_org", "brand", "person"),
}
"""Fields of free text that make a relation where they happen to name an entry, and no mistake where they do not."""

_HEARD_AS = {"party_org": "branches", "brand": "brands", "person": "people"}


@dataclass(frozen=True, slots=True)
class Relation:
    """`subject` names `object` in the field `name`."""

    subject: Entry
    name: str
    object: Entry


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name written in a field, and where."""

    field: DeclaredField
    name: str
    text: str
    path: tuple[str | int, ...]


def relate(entries: Sequence[Entry], *, schema: Schema) -> tuple[tuple[Relation, ...], tuple[Problem, ...]]:
    """Every relation between `entries`, each once, and a Problem for every name that is nobody's."""
    names = {kind: _names(entries, kind) for kind in _KIND_LABELS}
    by_key = {entry.key: entry for entry in entries}
    problems = [problem for kind in _KIND_LABELS for problem in _ambiguous(entries, kind)]
    relations: dict[tuple[str, str, str], Relation] = {}

    def add(subject: Entry, name: str, target: Entry) -> None:
        if subject.key != target.key:
            relations.setdefault((subject.key, name, target.key), Relation(subject, name, target))

    for entry in entries:
        for mention in _mentions(entry):
            kind = mention.field.kind.target
            target = names[kind].get(_plain(mention.text))
            if target is None:
                problems.append(_unknown(mention, kind, names[kind]).at(entry.place_of(*mention.path)))
                continue
            add(entry, mention.name, target)
        for field_name, kinds in _HEARD.items():
            for text in _words(getattr(entry.entity, field_name, ())):
                target = next((names[kind][_plain(text)] for kind in kinds if _plain(text) in names[kind]), None)
                if target is not None:
                    add(entry, field_name, target)
                    add(entry, _HEARD_AS[target.kind], target)
        host = by_key.get(entry.stated_in)
        if host is not None and host.kind in _INHERITED:
            add(entry, _INHERITED[host.kind], host)
        elif host is not None and not getattr(entry.entity, "brands", ()):
            for brand in _words(getattr(host.entity, "brands", ())):
                if _plain(brand) in names["brand"]:
                    add(entry, "brands", names["brand"][_plain(brand)])
    return tuple(relations.values()), tuple(problems)


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(value) if isinstance(value, tuple) else ()


def _mentions(entry: Entry) -> Iterator[_Mention]:
    for name, declared in declared_fields(entry.collection.entity_type).items():
        value = getattr(entry.entity, name)
        if declared.kind.name == "references":
            yield from (_Mention(declared, name, text, (name,)) for text in value)
        elif declared.kind.name == "activities":
            for position, activity in enumerate(value):
                for inner_name, inner in declared_fields(Activity).items():
                    if inner.kind.name == "references":
                        for text in getattr(activity, inner_name):
                            yield _Mention(inner, inner_name, text, (name, position, inner_name))


def _plain(name: str) -> str:
    """How names are compared: without spaces and quotation marks."""
    return "".join(name.split()).strip("“”\"「」『』‘’'《》").lower()


def _names(entries: Sequence[Entry], kind: str) -> Mapping[str, Entry]:
    found: dict[str, Entry] = {}
    of_kind = [entry for entry in entries if entry.kind == kind]
    for entry in of_kind:
        found.setdefault(_plain(entry.title), entry)
    for entry in of_kind:
        for name in (entry.id, getattr(entry.entity, "formal_name", ""), *entry.entity.aliases):
            if name:
                found.setdefault(_plain(name), entry)
    return found


def _ambiguous(entries: Sequence[Entry], kind: str) -> Iterator[Problem]:
    """Two entries of one name: a reader and a reference cannot tell them apart."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind != kind:
            continue
        first = seen.setdefault(_plain(entry.title), entry)
        if first is not entry:
            what = f"{_KIND_LABELS[kind]}「{entry.title}」已经有一个了（{first.place.path}）。"
            hint = "请改一个名称，别的稿子才知道说的是哪一个。"
            yield Complaint("name.twice", what, hint).at(entry.place_of("name"))


def _unknown(mention: _Mention, kind: str, names: Mapping[str, Entry]) -> Complaint:
    label = _KIND_LABELS[kind]
    titles = list(dict.fromkeys(entry.title for entry in names.values()))
    close = nearest(mention.text, titles)
    if close:
        hint = f"是不是「{close}」？"
    elif titles:
        hint = f"现在有：{'、'.join(titles[:6])}{'等' if len(titles) > 6 else ''}。"
    else:
        hint = f"还没有建{label}的页面，可以用「dangjian new」建一个。"
    return Complaint(
        "reference.unknown", f"「{mention.field.chinese}」里写的「{mention.text}」，没有叫这个名字的{label}。", hint
    )
