"""The head of a new page: what must be written, what usually is, and everything else as comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dangjian.scaffolds.yaml_text import yaml_text
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import DeclaredField, Kind
from dangjian.schema.vocabularies import Vocabulary

USUAL_FIELDS: Mapping[str, tuple[str, ...]] = {
    "story": ("place", "branches", "brands", "participants", "summary", "photos", "credits"),
    "brand": ("slogan", "created", "background", "concept", "pillars", "results", "level"),
    "party_org": ("parent", "founded", "secretary", "slogan", "venues"),
    "achievement": ("category", "awarding_body", "recipients", "branches", "brands", "certificate"),
    "person": ("post", "party_org", "brands", "summary", "photos"),
    "topic": ("period", "summary"),
    "note": ("date", "summary", "photos"),
}
"""Optional fields that most entries of a kind have; they stand ready to be filled in."""

_LEFT_OUT = frozenset({"collection"})
"""The folder says it already."""
_MOST_WORDS = 12
_MOST_NAMES = 8


def front_matter(
    collection: Collection,
    *,
    values: Mapping[str, str],
    vocabularies: Mapping[str, Vocabulary],
    names: Mapping[str, tuple[str, ...]],
) -> str:
    """The lines between the fences, with `values` (by English name) filled in.

    `names` are the titles of the entries a reference may name, by kind of entity.
    """
    fields = [item for item in collection.fields_in_order() if item.name not in _LEFT_OUT]
    usual = USUAL_FIELDS.get(collection.kind, ())
    first = [item for item in fields if collection.is_required(item) or item.name in values]
    second = [item for item in fields if item.name in usual and item not in first]
    rest = [item for item in fields if item not in first and item not in second and not _hidden(collection, item)]

    lines = ["# 以 # 开头的是说明，不会出现在网页上。在冒号后面填写，冒号后留一个空格。", "#", "# ── 必填 ──"]
    for item in first:
        lines += [f"# {text}" for text in _explained(collection, item, vocabularies, names)]
        value = values.get(item.name, "")
        lines.append(f"{item.chinese}: {value if item.kind.name == 'date' else yaml_text(value)}".rstrip())
    for extra in collection.extra_fields:
        if extra.required:
            lines += [*_extra_comment(extra.label, extra.hint, extra.example), f"{extra.label}:"]
    lines += ["#", "# ── 常用，没有就空着或删掉 ──"]
    for item in second:
        lines += [f"# {text}" for text in _explained(collection, item, vocabularies, names)]
        lines.append(f"{item.chinese}:")
    for extra in collection.extra_fields:
        if not extra.required:
            lines += [*_extra_comment(extra.label, extra.hint, extra.example), f"{extra.label}:"]
    lines += ["#", "# ── 用得着时，去掉行首的「# 」再改写 ──"]
    for item in rest:
        lines += [f"#   {_hint(collection, item)}", f"# {item.chinese}: {item.example}"]
    return "\n".join(lines)


def _hidden(collection: Collection, item: DeclaredField) -> bool:
    """Hidden by the school's wish; what is kept internally by declaration may still be written."""
    return collection.is_hidden(item) and not item.internal


def _hint(collection: Collection, item: DeclaredField) -> str:
    label = collection.label_of(item)
    return f"{label}：{item.hint}" if label != item.chinese else item.hint


def _explained(
    collection: Collection,
    item: DeclaredField,
    vocabularies: Mapping[str, Vocabulary],
    names: Mapping[str, tuple[str, ...]],
) -> Iterator[str]:
    yield f"{_hint(collection, item)}例：{item.example}"
    words = accepted_words(item.kind, vocabularies)
    if words:
        yield words
    there = names.get(item.kind.target, ())
    if there:
        more = f"等 {len(there)} 个" if len(there) > _MOST_NAMES else ""
        yield f"本站现有：{'、'.join(there[:_MOST_NAMES])}{more}"


def accepted_words(kind: Kind, vocabularies: Mapping[str, Vocabulary]) -> str:
    """「可以写：消息、通讯……」; empty for a field that takes any words."""
    vocabulary = vocabularies.get(kind.vocabulary)
    if vocabulary is None or not vocabulary.terms:
        return ""
    labels = [term.label for term in vocabulary.terms]
    if len(labels) <= _MOST_WORDS:
        return f"可以写：{'、'.join(labels)}"
    shown = "、".join(labels[:_MOST_WORDS])
    return f"可以写：{shown}……共 {len(labels)} 个，全部见 dangjian explain {vocabulary.label}"


def _extra_comment(label: str, hint: str, example: str) -> list[str]:
    text = hint + (f"例：{example}" if example else "")
    return [f"# {' '.join((text or label).split())}"]
