"""Everything a school wrote, and everything that came of it: the two sides of the law that nothing is lost silently."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from decimal import Decimal

from pydantic import BaseModel

from broken.cases import Case, Outcome
from dangjian.schema.collection_settings import CollectionSettings
from dangjian.schema.collections import ENTITY_TYPES
from dangjian.schema.declaring import Declared, declared_fields
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.school import School
from dangjian.schema.typed_values import NO, YES
from dangjian.schema.vocabularies import VOCABULARY_LABELS
from dangjian.schema.vocabularies_file import Word

_MARKS = re.compile(r"[\s,，、;；:：{}\[\]【】「」“”\"'‘’()（）|>#=!*&\-—–~\\\ufeff\ufffd.]+")
_BELOW = re.compile(r"下面的 (\d+) 行也没有读入")
_WHOLE_FILE = {"text.binary", "source.too_big", "table.no_heading", "table.elsewhere"}
"""A sentence of such a kind says that nothing of the file was read."""
_NO_FACTS = {"docs", "true", "false"}
_LONGEST_QUOTE = 16
"""Characters of a long fact that a shortened quotation must still show."""


def facts(case: Case, outcome: Outcome) -> Iterator[tuple[str, int, str]]:
    """Each word or number written, with its file and line; names of fields are none."""
    names = _field_names()
    unread = {problem.where.path for problem in outcome.problems if problem.code in _WHOLE_FILE}
    for path, text in case.texts.items():
        if path in unread:
            continue
        for number, line in enumerate(text.split("\n"), start=1):
            without_remark = re.sub(r"(^|\s)#\s.*$", "", line) if not _is_body_heading(line) else line
            for word in _MARKS.split(without_remark):
                if word and word not in names and word.lower() not in YES | NO | _NO_FACTS:
                    yield path, number, word


def what_remains(outcome: Outcome) -> str:
    """All values of the library and the schema and all sentences, without marks."""
    problems = [problem.sentence for problem in outcome.problems]
    values = [*_texts_in(outcome.library.entries), *_texts_in(outcome.schema)]
    return _MARKS.sub("", "\n".join((*problems, *values)))


def is_told_by_count(path: str, number: int, outcome: Outcome) -> bool:
    """A sentence says that so many lines below its own were left out, and this is one of them."""
    for problem in outcome.problems:
        found = _BELOW.search(problem.what)
        if found and problem.where.path == path and 0 <= number - problem.where.line <= int(found[1]):
            return True
    return False


def remains(word: str, together: str) -> bool:
    number = re.fullmatch(r"(\d+)[人名个]", word)
    if number and number[1] in together:
        return True
    return word in together or (len(word) > _LONGEST_QUOTE and word[:_LONGEST_QUOTE] in together)


def _is_body_heading(line: str) -> bool:
    return line.startswith("# ")


def _field_names() -> frozenset[str]:
    found: set[str] = set(VOCABULARY_LABELS.values())
    models: list[type[Declared]] = [*ENTITY_TYPES.values(), School, Policy, PictureSettings, CollectionSettings, Word]
    while models:
        for field in declared_fields(models.pop()).values():
            found.update(field.names)
            if field.parts:
                models.append(field.parts.model)
    return frozenset(found)


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, bool):
        return
    elif isinstance(value, int | float | Decimal):
        yield str(value)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts_in(getattr(value, name))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts_in(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts_in(key)
            yield from _texts_in(item)
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from _texts_in(item)
