"""Source files + schema → entries, and every slip in them as a Problem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dangjian.content.entry import Entry
from dangjian.content.entry_checks import stumbling_blocks
from dangjian.content.file_checks import check_files
from dangjian.content.honours import read_rows, stated_honours
from dangjian.content.reading_memory import ReadingMemory
from dangjian.content.sidecars import find_sidecars, without_photo
from dangjian.content.source import SourceFile
from dangjian.content.source_text import EMPTY, text_of
from dangjian.content.surroundings import DOCS, Surroundings, homes_of, photos_by_home
from dangjian.content.unique_ids import with_unique_ids
from dangjian.pictures.photo import Photo
from dangjian.problems import Place, Problem
from dangjian.schema.site_config import Schema


@dataclass(frozen=True, slots=True)
class ReadContent:
    """Everything that was read from docs/."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    sidecars: frozenset[str] = field(default_factory=frozenset)
    """Markdown files that are captions of photos, not pages."""


def read_content(
    sources: Sequence[SourceFile],
    *,
    photos: Mapping[str, Photo | None],
    schema: Schema,
    directory_urls: bool = True,
    all_paths: Iterable[str] | None = None,
    memory: ReadingMemory | None = None,
) -> ReadContent:
    """Read all Markdown files and tables; what `memory` knows already is not read again.

    `photos` are all photos under docs/ by path, None where unreadable; `all_paths` every file under docs/. Without
    them nothing is said about files that are missing, lie unused or have impossible names.
    """
    problems: list[Problem] = []
    texts: dict[str, str] = {}
    for source in sources:
        texts[source.path], complaints = text_of(source)
        if not texts[source.path].strip() and not complaints:
            complaints = (EMPTY,)
        problems.extend(complaint.at(Place(DOCS + source.path)) for complaint in complaints)
    lists = {collection.index_source for collection in schema.collections.values()}
    pages = [source for source in sources if not is_table(source) and source.path not in lists]
    sidecars = find_sidecars(
        {source.path: texts[source.path] for source in pages}, photos=photos.keys(), homes=homes_of(pages)
    )
    captions = frozenset(sidecar.path for sidecar in sidecars)
    problems.extend(without_photo(item).at(Place(DOCS + item.path, 1)) for item in sidecars if not item.photo)
    around = Surroundings(
        schema=schema,
        photos=photos,
        beside=photos_by_home(photos, homes_of(source for source in pages if source.path not in captions)),
        captions={sidecar.photo: sidecar.caption for sidecar in sidecars if sidecar.photo},
        all_paths=None if all_paths is None else frozenset(all_paths),
        directory_urls=directory_urls,
    )
    memory = memory or ReadingMemory()
    memory.turn_to(around)
    entries: list[Entry] = []
    for source in sorted(sources, key=lambda source: source.path):
        if source.path in captions:
            continue
        if not is_table(source):
            entry, told = memory.page(source, texts[source.path])
            entries.append(entry)
            problems.extend(told)
            continue
        collection = schema.collection_for(source.path)
        if collection.kind == "achievement":
            rows, told = read_rows(source, texts[source.path], collection, around)
            entries.extend(rows)
            problems.extend(told)
    unique, doubles = with_unique_ids(entries)
    with_stated = (*unique, *(honour for entry in unique for honour in stated_honours(entry, schema=schema)))
    every_one, more_doubles = with_unique_ids(with_stated)
    problems.extend((*doubles, *more_doubles))
    for entry in every_one:
        problems.extend(stumbling_blocks(entry, schema=schema))
    problems.extend(check_files(every_one, around))
    return ReadContent(every_one, tuple(problems), captions)


def is_table(source: SourceFile) -> bool:
    return source.path.lower().endswith(".csv")
