"""site_config/vocabularies.yml: a school's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import resources
from typing import Annotated, Any

from pydantic import BeforeValidator

from dangjian.problems import Complaint, Problem
from dangjian.schema import shapes
from dangjian.schema.config_file import ConfigFile, read_config_file
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.field_kinds import Text, Texts
from dangjian.schema.reading import read_declared
from dangjian.schema.suggesting import as_typed, nearest
from dangjian.schema.vocabularies import Term, Vocabulary, empty_vocabularies
from dangjian.values.slugs import url_key


class Word(Declared):
    """One word as a school writes it."""

    label: Text = said("名称", "网页上的叫法。", "主题党日", required=True, default="")
    key: Text = said("编号", "固定不变的英文编号，网址里用。", "theme_party_day", default="")
    group: Text = said("组", "归在哪一组。", "组织生活", default="")
    synonyms: Texts = said("同义词", "意思一样的叫法。", "[党日, 党日活动]", default=())


class _Words(Declared):
    words: Annotated[
        tuple[Word, ...],
        BeforeValidator(lambda value: () if value is None else value),
        Kind("words", "一串词"),
        Parts(model=Word, is_list=True, shape=shapes.many("名称", "同义词", known=frozenset(names_of(Word)))),
    ] = said("词", "一串词。", "[晨诵, {名称: 主题党日, 同义词: [党日]}]", default=())


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
    for name, typed in file.values.items():
        key = by_label.get(name, name)
        if key not in result:
            problems.append(file.problem(_unknown(name, typed, [*by_label]), name))
            continue
        result[key] = _with_terms(result[key], _terms(file, name, typed, problems))
    return result


def _terms(file: ConfigFile, name: str, typed: Any, problems: list[Problem]) -> list[Term]:
    if isinstance(typed, str):
        typed = [word for word in typed.replace("，", "、").replace(",", "、").split("、") if word.strip()]
    reading = read_declared(
        _Words,
        {"词": typed},
        lines={("词", *path[1:]): line for path, line in file.lines.items() if path[0] == name},
        file=file.path,
        vocabularies={},
        is_setting=True,
    )
    problems.extend(
        replace(
            problem,
            what=problem.what.replace("「词」", f"「{name}」"),
            hint=problem.hint.replace("「词:", f"「{name}:"),
        )
        for problem in reading.problems
    )
    return [
        Term(word.key or url_key(word.label), word.label, word.group, word.synonyms)
        for word in reading.value.words
        if word.label
    ]


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


def _unknown(name: str, typed: object, known: list[str]) -> Complaint:
    close = nearest(name, known)
    hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(known)}。"
    what = f"没有叫「{name}」的词表，写的「{as_typed(typed)}」没有采用。"
    return Complaint("vocabulary.unknown", what, hint)
