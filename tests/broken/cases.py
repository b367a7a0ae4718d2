"""Case files: what a school wrote, file by file, and what it must be told.

A case is a text file. Lines ``=== path`` begin a file of the school (``docs/…`` or ``site_config/…``), which goes on
to the next such line; ``=== path as gbk`` saves it in another encoding, ``=== path times 1000`` repeats it, and a
photo needs no content. ``=== says`` begins the sentences, one a line, each with its severity in front. What stands
before the first such line is a remark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dangjian.content.library import Library, build_library
from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo
from dangjian.problems import Problem, in_reading_order
from dangjian.schema.site_config import Schema, read_schema

FOLDER = Path(__file__).parent
SCHOOL = "site_config/school.yml"
_PLAIN_SCHOOL = "全称: 禾汀小学\n简称: 禾汀小学\n行政区划: 示例省示例市示例县\n"
_SECTION = re.compile(r"^=== (?P<path>.+?)(?: as (?P<encoding>[\w-]+))?(?: times (?P<times>\d+))?$")


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    texts: dict[str, str]
    """What was written, by path."""
    data: dict[str, bytes]
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    schema: Schema
    library: Library
    sidecars: frozenset[str]
    problems: tuple[Problem, ...]

    @property
    def says(self) -> tuple[str, ...]:
        return tuple(f"{problem.severity}  {problem.sentence}" for problem in in_reading_order(list(self.problems)))


def read_case(path: Path) -> Case:
    texts: dict[str, str] = {}
    data: dict[str, bytes] = {}
    says: tuple[str, ...] = ()
    for section in re.split(r"^(?==== )", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = section.partition("\n")
        found = _SECTION.match(head)
        assert found, f"{path.name}: {head}"
        if found["path"] == "says":
            says = tuple(line for line in body.splitlines() if line.strip())
            continue
        texts[found["path"]] = body
        data[found["path"]] = (body * int(found["times"] or 1)).encode(found["encoding"] or "utf-8")
    return Case(path.stem, texts, data, says)


def run(case: Case) -> Outcome:
    """The case through the whole chain, as a build would."""
    data = {SCHOOL: _PLAIN_SCHOOL.encode(), **case.data}
    config = {path.removeprefix("site_config/"): item for path, item in data.items() if path.startswith("site_config/")}
    docs = {path.removeprefix("docs/"): item for path, item in data.items() if path.startswith("docs/")}
    photos = {path: _photo(path) for path in docs if Path(path).suffix.lower() in PHOTO_SUFFIXES}
    sources = [SourceFile(path, item) for path, item in docs.items() if path.endswith((".md", ".csv"))]
    schema, schema_problems = read_schema(config)
    content = read_content(sources, photos=photos, schema=schema, all_paths=docs)
    library, relation_problems = build_library(content.entries, schema=schema)
    return Outcome(schema, library, content.sidecars, (*schema_problems, *content.problems, *relation_problems))


def _photo(path: str) -> Photo:
    return Photo(Path(path), Path(path).name, 1600, 1200, "0" * 64, "", None, "#808080")
