"""The files of site_config/ → one Schema, with every slip told by file and line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.schema.collections import PAGES, Collection, default_collections
from dangjian.schema.collections_file import read_collections
from dangjian.schema.config_file import ConfigFile, read_config_file
from dangjian.schema.declaring import Declared
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.reading import Reading, read_declared
from dangjian.schema.school import School
from dangjian.schema.suggesting import nearest
from dangjian.schema.texts import Texts
from dangjian.schema.texts_file import read_texts
from dangjian.schema.vocabularies import Vocabulary
from dangjian.schema.vocabularies_file import default_vocabularies, read_vocabularies

M = TypeVar("M", bound=Declared)

CONFIG_FILES = ("school.yml", "collections.yml", "vocabularies.yml", "policy.yml", "photos.yml", "texts.yml")
"""What a school may write in site_config/; each file is optional."""


@dataclass(frozen=True, slots=True)
class Schema:
    """Everything a school decided about its site."""

    school: School
    collections: Mapping[str, Collection]
    vocabularies: Mapping[str, Vocabulary]
    policy: Policy
    pictures: PictureSettings
    texts: Texts
    school_file: str = "site_config/school.yml"
    """How messages call the file the school was read from."""
    school_lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    """Line of each value of the school, by English path."""

    def place_in_school(self, name: str) -> Place:
        """Where the school's field `name` was written."""
        return Place(self.school_file, self.school_lines.get((name,), 1))

    def collection_for(self, source_path: str) -> Collection:
        """The collection whose folder holds `source_path` (relative to docs/); the deepest folder wins."""
        best = PAGES
        for collection in self.collections.values():
            inside = collection.holds_entries and source_path.startswith(f"{collection.folder}/")
            if inside and len(collection.folder) > len(best.folder):
                best = collection
        return best

    def collections_of_kind(self, kind: str) -> tuple[Collection, ...]:
        return tuple(item for item in self.collections.values() if item.kind == kind)

    def collection_named(self, word: str) -> Collection | None:
        """The collection an author means by `word`: its key, label or folder."""
        for collection in self.collections.values():
            if word in (collection.key, collection.label, collection.folder):
                return collection
        return None


def read_schema(files: Mapping[str, bytes], *, folder: str = "site_config") -> tuple[Schema, tuple[Problem, ...]]:
    """`files` maps names in the folder to their bytes; what is missing stands at its default.

    `folder` is how the folder is called in messages.
    """
    opened = {name: read_config_file(files.get(name), path=f"{folder}/{name}") for name in CONFIG_FILES}
    problems: list[Problem] = [problem for file in opened.values() for problem in file.problems]
    problems.extend(_unknown_files(files, folder))

    vocabularies = read_vocabularies(opened["vocabularies.yml"], default_vocabularies(), problems)
    school = _read(School, opened["school.yml"], vocabularies, problems)
    schema = Schema(
        school=school.value,
        collections=read_collections(opened["collections.yml"], default_collections(), problems),
        vocabularies=vocabularies,
        policy=_read(Policy, opened["policy.yml"], vocabularies, problems).value,
        pictures=_read(PictureSettings, opened["photos.yml"], vocabularies, problems).value,
        texts=read_texts(opened["texts.yml"], problems),
        school_file=opened["school.yml"].path,
        school_lines=school.lines,
    )
    if not schema.school.name:
        problems.append(_nameless(files, folder))
    return schema, tuple(problems)


def _read(
    model: type[M], file: ConfigFile, vocabularies: Mapping[str, Vocabulary], problems: list[Problem]
) -> Reading[M]:
    reading = read_declared(
        model, file.values, lines=file.lines, file=file.path, vocabularies=vocabularies, is_setting=True
    )
    problems.extend(reading.problems)
    return reading


def _nameless(files: Mapping[str, bytes], folder: str) -> Problem:
    what = "没有写学校的「全称」。" if "school.yml" in files else "还没有这个文件，网站不知道学校叫什么。"
    return Complaint(
        "school.nameless", what, "请写上一行「全称: 某某小学」，再写「简称」和「行政区划」就够了。", Severity.WARNING
    ).at(Place(f"{folder}/school.yml"))


def _unknown_files(files: Mapping[str, bytes], folder: str) -> list[Problem]:
    """A file nobody reads is told, so that a misspelt name does not silently change nothing.

    Windows hides what it takes for the ending of a name: 「school.yml」 made in Notepad is ``school.yml.txt``.
    """
    problems = []
    for name in sorted(files):
        if name in CONFIG_FILES or "/" in name or not name.lower().endswith((".yml", ".yaml", ".txt")):
            continue
        close = nearest(name.lower().removesuffix(".txt"), CONFIG_FILES)
        hint = f"文件名是不是要改成「{close}」？" if close else f"这里可以有：{'、'.join(CONFIG_FILES)}。"
        complaint = Complaint("config.unknown_file", "这个文件没有被读取，里面写的都没有采用。", hint, Severity.WARNING)
        problems.append(complaint.at(Place(f"{folder}/{name}")))
    return problems
