"""Honours that have no page of their own: rows of a table, and those a page states in its 荣誉 field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dangjian.content.captions import gather_photos
from dangjian.content.entry import Entry
from dangjian.content.entry_checks import lacking
from dangjian.content.source import SourceFile
from dangjian.content.surroundings import DOCS, Surroundings
from dangjian.content.tables import read_table
from dangjian.problems import Place, Problem
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import names_of
from dangjian.schema.entities.achievement import Achievement
from dangjian.schema.entities.entity import Entity
from dangjian.schema.reading import Reading, read_declared
from dangjian.schema.site_config import Schema


def read_rows(
    source: SourceFile, text: str, collection: Collection, around: Surroundings
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The honours of a table, each row an entry."""
    file = DOCS + source.path
    extra_names = {name for item in collection.extra_fields for name in (item.key, item.label)}
    rows, complaints = read_table(
        text, known={*names_of(collection.entity_type), *collection.other_names, *extra_names}
    )
    problems = [item.complaint.at(Place(file, item.line)) for item in complaints]
    entries: list[Entry] = []
    for number, row in enumerate(rows, start=1):
        reading: Reading[Entity] = read_declared(
            collection.entity_type,
            row.cells,
            lines={(name,): row.line for name in row.cells},
            file=file,
            vocabularies=around.schema.vocabularies,
            extra_fields=collection.extra_fields,
            other_names=collection.other_names,
            noun="表格里",
            province=around.schema.school.region,
        )
        problems.extend(reading.problems)
        lacks = lacking(reading, collection, in_table=True)
        problems.extend(complaint.at(Place(file, row.line)) for _, complaint in lacks)
        entry = Entry(
            id=reading.value.id or f"{source.stem}-{number}",
            collection=collection,
            entity=reading.value,
            source_path=source.path,
            place=Place(file, row.line),
            lines=reading.lines,
            refused=reading.refused,
            extras=reading.extras,
        )
        with_photo, told = _with_certificate(entry, source.folder, around)
        entries.append(with_photo)
        problems.extend(told)
    return tuple(entries), tuple(problems)


def stated_honours(entry: Entry, *, schema: Schema) -> Iterator[Entry]:
    """What a page states in its 荣誉 field, as entries of the achievements."""
    stated: tuple[Achievement, ...] = getattr(entry.entity, "achievements", ())
    collection = next(iter(schema.collections_of_kind("achievement")), None)
    if collection is None:
        return
    for position, achievement in enumerate(stated):
        path = ("achievements", position)
        yield Entry(
            id=achievement.id or f"{entry.id}-{position + 1}",
            collection=collection,
            entity=achievement,
            source_path=entry.source_path,
            place=entry.place_of(*path),
            lines={inner[2:]: line for inner, line in entry.lines.items() if inner[:2] == path and len(inner) > 2},
            refused=frozenset(inner[2:] for inner in entry.refused if inner[:2] == path and len(inner) > 2),
            stated_in=entry.key,
        )


def _with_certificate(entry: Entry, folder: str, around: Surroundings) -> tuple[Entry, tuple[Problem, ...]]:
    certificate = getattr(entry.entity, "certificate", "")
    if not certificate:
        return entry, ()
    gathered, complaints = gather_photos(
        folder=folder,
        beside=[path for path in around.photos if path.rpartition("/")[0] == folder],
        notes=(),
        cover=certificate,
        in_body=(),
        photos=around.photos,
        sidecars={},
        takes_beside=False,
    )
    problems = tuple(complaint.at(entry.place_of("certificate")) for _, complaint in complaints)
    return replace(entry, photos=gathered), problems
