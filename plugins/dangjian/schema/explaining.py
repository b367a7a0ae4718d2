"""What a field, a collection, a vocabulary, a word or a problem code means, told to an editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dangjian.schema.collection_settings import CollectionSettings
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import Declared, DeclaredField, Kind, declared_fields
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.problem_codes import ProblemCode
from dangjian.schema.school import School
from dangjian.schema.site_config import Schema
from dangjian.schema.suggesting import nearest
from dangjian.schema.vocabularies import Vocabulary
from dangjian.values.honour_level import HonourLevel

_CONFIG_MODELS: tuple[tuple[str, type[Declared]], ...] = (
    ("site_config/school.yml", School),
    ("site_config/policy.yml", Policy),
    ("site_config/photos.yml", PictureSettings),
    ("site_config/collections.yml", CollectionSettings),
)
_WAYS: Mapping[str, str] = {
    "date": "2024年10月25日、2024.10.25、2024年10月、2024年、2024年10月25日—30日、2020年至今，都可以。",
    "level": f"{'、'.join(level.label for level in HonourLevel)}，也可以照证书写「集团级」「省部级」。",
    "flag": "写「是」或者「否」。",
    "number": "写一个整数，例如 3。",
    "amount": "照原文写，「余」「约」「近」都留着，例如「40余人次」。",
    "texts": "一个直接写；几个写成「[甲, 乙]」。",
    "words": "一个直接写；几个写成「[甲, 乙]」，主要的在前。",
    "references": "一个直接写；几个写成「[甲, 乙]」。名字要和那一页的名称、别名或编号一样。",
    "sentences": "一条直接写；几条一行一条，每行前面加「- 」。",
    "photo": "照片放在稿子旁边，这里写文件名，连同后缀。",
    "url": "写以 http:// 或 https:// 开头的完整网址。",
    "focus": "两个 0 到 1 之间的数：从左往右、从上往下各占几成。",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join((self.heading, *(f"  {line}" if line else "" for line in self.lines)))


@dataclass(frozen=True, slots=True)
class _Use:
    """A field and where it may be written."""

    field: DeclaredField
    where: str
    label: str = ""
    """What its collection calls it."""
    is_inner: bool = False
    """Part of a smaller structure."""


def explain(word: str, schema: Schema, codes: Mapping[str, ProblemCode]) -> tuple[Explanation, ...]:
    """Everything that is called `word`, or nothing."""
    asked = "".join(word.split())
    found = [_of_code(codes[asked])] if asked in codes else []
    collection = schema.collection_named(asked)
    if collection is not None:
        found.append(_of_collection(collection))
    found += _of_fields(asked, schema)
    for vocabulary in schema.vocabularies.values():
        if asked in (vocabulary.label, vocabulary.key):
            found.append(_of_vocabulary(vocabulary))
    return tuple(found) or tuple(_of_words(asked, schema))


def overview(schema: Schema) -> tuple[Explanation, ...]:
    """The collections with the names of their fields, required ones first; then what else can be asked for."""
    collections = [_of_collection(item) for item in schema.collections.values() if item.holds_entries]
    vocabularies = Explanation("词表", ("、".join(item.label for item in schema.vocabularies.values()),))
    return (*collections, vocabularies)


def nearest_name(word: str, schema: Schema, codes: Mapping[str, ProblemCode]) -> str:
    """The name most like `word` among all that can be explained; empty where none is like it."""
    names = [name for use in _uses(schema) for name in use.field.names]
    names += [item.label for item in schema.collections.values()]
    names += [item.label for item in schema.vocabularies.values()]
    names += [name for item in schema.vocabularies.values() for term in item.terms for name in term.names]
    return nearest(word, list(dict.fromkeys((*names, *codes))))


def _of_code(code: ProblemCode) -> Explanation:
    return Explanation(f"提示 {code.code}", (f"意思：{code.meaning}", f"怎么改：{code.mending}"))


def _of_collection(collection: Collection) -> Explanation:
    heading = f"栏目「{collection.label}」（{collection.key}）"
    if not collection.holds_entries:
        return Explanation(heading, ("由网站自动汇总，不用写稿。",))
    fields = [item for item in collection.fields_in_order() if item.name != "collection"]
    required = [collection.label_of(item) for item in fields if collection.is_required(item)]
    required += [item.label for item in collection.extra_fields if item.required]
    optional = [collection.label_of(item) for item in fields if not collection.is_required(item)]
    optional += [item.label for item in collection.extra_fields if not item.required]
    lines = [f"文件夹：docs/{collection.folder}/"]
    if required:
        lines.append(f"必填：{'、'.join(required)}")
    return Explanation(heading, (*lines, f"可填：{'、'.join(optional)}"))


def _of_vocabulary(vocabulary: Vocabulary) -> Explanation:
    groups: dict[str, list[str]] = {}
    for term in vocabulary.terms:
        synonyms = f"（{'、'.join(term.synonyms)}）" if term.synonyms else ""
        groups.setdefault(term.group, []).append(f"{term.label}{synonyms}")
    lines = [f"{group}：{'、'.join(words)}" if group else "、".join(words) for group, words in groups.items()]
    note = "括号里的词意思相同，也可以写。要添本校的词，请写进 site_config/vocabularies.yml。"
    return Explanation(f"词表「{vocabulary.label}」", (*lines, note))


def _of_words(word: str, schema: Schema) -> Iterator[Explanation]:
    for vocabulary in schema.vocabularies.values():
        term = vocabulary.find(word)
        if term is None:
            continue
        lines = [f"是「{vocabulary.label}」里的一个词。"]
        if term.synonyms:
            lines.append(f"也可以写：{'、'.join(term.synonyms)}")
        yield Explanation(f"{term.label}（{term.key}）", tuple(lines))


def _of_fields(word: str, schema: Schema) -> Iterator[Explanation]:
    """Fields called `word`, first those of whole pages; what is declared alike is told once."""
    alike: dict[tuple[str, str, str], list[_Use]] = {}
    for use in _uses(schema):
        if word in (*use.field.names, use.label):
            alike.setdefault((use.field.name, use.field.hint, use.field.example), []).append(use)
    told: set[Kind] = set()
    for uses in sorted(alike.values(), key=lambda uses: (not _is_main_name(word, uses[0]), uses[0].is_inner)):
        kind = uses[0].field.kind
        yield _of_uses(uses, way="" if kind in told else _way(kind, schema.vocabularies, asked=word))
        told.add(kind)
    for collection in schema.collections.values():
        for extra in collection.extra_fields:
            if word in (extra.label, extra.key):
                lines = (*_extra_lines(extra.hint, extra.example, extra.label), f"用在：{collection.label}")
                yield Explanation(f"{extra.label}（本校自己添的字段）", lines)


def _is_main_name(word: str, use: _Use) -> bool:
    return word in (use.field.chinese, use.field.name, use.label)


def _extra_lines(hint: str, example: str, label: str) -> Iterator[str]:
    if hint:
        yield f"写什么：{hint}"
    if example:
        yield f"例子：{label}: {example}"


def _of_uses(uses: list[_Use], *, way: str) -> Explanation:
    field = uses[0].field
    lines = [f"写什么：{field.hint}", f"例子：{field.chinese}: {field.example}"]
    if way:
        lines.append(f"写法：{way}")
    if field.parts is not None:
        inner = declared_fields(field.parts.model).values()
        lines.append(f"里面可以写：{'、'.join(item.chinese for item in inner)}")
    others = [name for name in field.names if name not in (field.chinese, field.name)]
    if others:
        lines.append(f"也可以叫：{'、'.join(others)}")
    lines.append(f"用在：{'、'.join(dict.fromkeys(use.where for use in uses))}")
    if field.internal:
        lines.append("只留给编辑自己看，不会出现在网页上。")
    return Explanation(f"{field.chinese}（{field.name}）", tuple(lines))


def _way(kind: Kind, vocabularies: Mapping[str, Vocabulary], *, asked: str) -> str:
    """How the value is written; a vocabulary that is explained anyway is not listed here too."""
    vocabulary = vocabularies.get(kind.vocabulary)
    form = _WAYS.get(kind.name, "")
    if vocabulary is None or not vocabulary.terms:
        return form
    if asked in (vocabulary.label, vocabulary.key):
        return f"写下面词表里的词。{form}"
    return f"可以写：{'、'.join(term.label for term in vocabulary.terms)}。{form}"


def _uses(schema: Schema) -> Iterator[_Use]:
    for collection in schema.collections.values():
        if not collection.holds_entries:
            continue
        for item in collection.fields_in_order():
            required = "（必填）" if collection.is_required(item) else ""
            yield _Use(item, f"{collection.label}{required}", collection.label_of(item))
            yield from _inner_uses(item)
    for where, model in _CONFIG_MODELS:
        for item in declared_fields(model).values():
            yield _Use(item, where)
            yield from _inner_uses(item)


def _inner_uses(outer: DeclaredField) -> Iterator[_Use]:
    """Fields of the smaller structures; an honour's own are those of its collection."""
    if outer.parts is None or outer.kind.name == "achievements":
        return
    for item in declared_fields(outer.parts.model).values():
        yield _Use(item, f"「{outer.chinese}」里面", is_inner=True)
        yield from _inner_uses(item)
