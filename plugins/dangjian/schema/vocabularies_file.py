"""site_config/vocabularies.yml: a school's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import resources
from typing import Any

from dangjian.problems import Complaint, Problem
from dangjian.schema.config_file import ConfigFile, read_config_file
from dangjian.schema.reading import as_typed, nearest
from dangjian.schema.vocabularies import Term, Vocabulary, empty_vocabularies
from dangjian.values.slugs import url_key

_LABEL, _KEY, _GROUP, _SYNONYMS = ("名称", "label"), ("编号", "key"), ("组", "group"), ("同义词", "synonyms")


def default_vocabularies() -> dict[str, Vocabulary]:
    """The words a site starts with, from the file that comes with the package."""
    data = resources.files("dangjian.schema").joinpath("defaults/vocabularies.yml").read_bytes()
    problems: list[Problem] = []
    file = read_config_file(data, path="vocabularies.yml")
    words = read_vocabularies(file, empty_vocabularies(), problems)
    assert not problems and not file.problems, (problems, file.problems)
    return words


def read_vocabularies(
    file: ConfigFile, defaults: Mapping[str, Vocabulary], problems: list[Problem]
) -> dict[str, Vocabulary]:
    """The defaults with the school's words added; a word given the key or name of a default replaces it.

    A vocabulary is a list: ``活动类型: [晨诵, {名称: 主题党日, 同义词: [党日]}]``. Slips are added to `problems`.
    """
    result = dict(defaults)
    by_label = {item.label: item.key for item in defaults.values()}
    for name, words in file.values.items():
        key = by_label.get(name, name)
        if key not in result:
            close = nearest(name, [*by_label])
            hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(by_label)}。"
            problems.append(file.problem(Complaint("vocabulary.unknown", f"没有叫「{name}」的词表。", hint), name))
            continue
        if not isinstance(words, list):
            problems.append(
                file.problem(
                    Complaint("vocabulary.not_list", f"「{name}」要写成一串词。", f"例如「{name}: [晨诵, 护学]」。"),
                    name,
                )
            )
            continue
        terms = [_term(file, word, name, position, problems) for position, word in enumerate(words)]
        result[key] = _with_terms(result[key], [term for term in terms if term])
    return result


def _term(file: ConfigFile, word: Any, name: str, position: int, problems: list[Problem]) -> Term | None:
    if isinstance(word, str) and word.strip():
        return Term(key=url_key(word), label=word.strip())
    if isinstance(word, dict):
        label = _pick(word, _LABEL)
        unknown = [key for key in word if key not in {*_LABEL, *_KEY, *_GROUP, *_SYNONYMS}]
        for key in unknown:
            problems.append(
                file.problem(
                    Complaint(
                        "vocabulary.unknown_key",
                        f"「{name}」的词没有「{key}」这一项。",
                        "可以写：名称、编号、组、同义词。",
                    ),
                    *(name, position, key),
                )
            )
        if isinstance(label, str) and label:
            synonyms = _pick(word, _SYNONYMS)
            return Term(
                key=str(_pick(word, _KEY) or url_key(label)),
                label=label,
                group=str(_pick(word, _GROUP) or ""),
                synonyms=tuple(map(str, synonyms)) if isinstance(synonyms, list) else ((synonyms,) if synonyms else ()),
            )
    problems.append(
        file.problem(
            Complaint(
                "vocabulary.bad_term",
                f"「{name}」里的「{as_typed(word)}」不是一个词。",
                "请写一个词，或「{名称: 晨诵, 同义词: [早读]}」。",
            ),
            *(name, position),
        )
    )
    return None


def _pick(word: Mapping[str, Any], names: tuple[str, str]) -> Any:
    return next((word[name] for name in names if word.get(name)), None)


def _with_terms(vocabulary: Vocabulary, terms: list[Term]) -> Vocabulary:
    kept = list(vocabulary.terms)
    for term in terms:
        same = next((i for i, old in enumerate(kept) if old.key == term.key or term.label in old.names), None)
        if same is None:
            kept.append(term)
            continue
        old = kept[same]
        synonyms = dict.fromkeys((*old.names, *term.synonyms))
        synonyms.pop(term.label, None)
        kept[same] = replace(old, label=term.label, group=term.group or old.group, synonyms=tuple(synonyms))
    return replace(vocabulary, terms=tuple(kept))
