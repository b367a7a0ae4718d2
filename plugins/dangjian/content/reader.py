"""Source files + schema → entries, and every slip in them as a Problem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from dangjian.content.addresses import page_url
from dangjian.content.body import photos_placed, split_heading
from dangjian.content.captions import gather_photos
from dangjian.content.entry import Entry
from dangjian.content.front_matter import FrontMatter, read_front_matter
from dangjian.content.page_options import PAGE_OPTIONS, read_page_options
from dangjian.content.source import LARGEST_SOURCE_BYTES, SourceFile
from dangjian.content.tables import read_table
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo
from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import declared_fields, names_of
from dangjian.schema.entities.achievement import Achievement
from dangjian.schema.entities.entity import Entity
from dangjian.schema.reading import Reading, read_declared
from dangjian.schema.site_config import Schema
from dangjian.typed_text.decoding import decode_text

DOCS = "docs/"
"""How the content folder is called in messages."""


@dataclass(frozen=True, slots=True)
class ReadContent:
    """Everything that was read from docs/."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    sidecars: frozenset[str] = field(default_factory=frozenset)
    """Markdown files that are captions of photos, not pages."""


def read_content(
    sources: Sequence[SourceFile], *, photos: Mapping[str, Photo | None], schema: Schema, directory_urls: bool = True
) -> ReadContent:
    """Read all Markdown files and tables; `photos` are all photos under docs/ by path, None where unreadable."""
    problems: list[Problem] = []
    texts = {source.path: _text(source, problems) for source in sources}
    captions = _sidecar_captions(texts, photos)
    sidecars = frozenset(path for path in texts if _sidecar_of(path, photos) in captions)
    beside = _photos_by_folder(photos, [source for source in sources if source.path not in sidecars])
    entries: list[Entry] = []
    for source in sorted(sources, key=lambda source: source.path):
        if source.path in sidecars:
            continue
        collection = schema.collection_for(source.path)
        if source.path.lower().endswith(".csv"):
            entries.extend(_read_rows(source, texts[source.path], collection, schema, photos, beside, problems))
            continue
        reader = _EntryReader(source, texts[source.path], schema, photos, beside, captions, directory_urls)
        entries.append(reader.entry())
        problems.extend(reader.problems)
    for entry in tuple(entries):
        entries.extend(_stated_honours(entry, schema))
    unique, doubles = _with_unique_ids(entries)
    return ReadContent(unique, (*problems, *doubles), sidecars)


def _text(source: SourceFile, problems: list[Problem]) -> str:
    place = Place(DOCS + source.path)
    if len(source.data) > LARGEST_SOURCE_BYTES:
        megabytes = len(source.data) / 1_000_000
        problems.append(
            Complaint(
                "source.too_big",
                f"这个文件有 {megabytes:.0f} MB，不像一篇稿子，正文没有放到网页上。",
                "请检查是不是把照片或别的文件粘进了正文；照片放在稿子旁边就可以。",
            ).at(place)
        )
        head = source.data[:20_000].decode("utf-8", errors="ignore")
        matter = read_front_matter(head)
        return head[: len(head) - len(matter.body)]
    decoded = decode_text(source.data)
    problems.extend(complaint.at(place) for complaint in decoded.complaints)
    return decoded.text


def _sidecar_of(path: str, photos: Mapping[str, Photo | None]) -> str:
    """The photo that a Markdown file captions: ``合影.jpg.md``, or ``合影.md`` beside ``合影.jpg``."""
    if not path.lower().endswith(".md"):
        return ""
    stem = path[:-3]
    if stem in photos:
        return stem
    return next((name for name in (stem + suffix for suffix in sorted(PHOTO_SUFFIXES)) if name in photos), "")


def _sidecar_captions(texts: Mapping[str, str], photos: Mapping[str, Photo | None]) -> dict[str, str]:
    captions: dict[str, str] = {}
    for path, text in texts.items():
        photo = _sidecar_of(path, photos)
        if photo and not text.lstrip().startswith(("---", "#")) and len(text) < 1000:
            captions[photo] = " ".join(text.split())
    return captions


def _photos_by_folder(photos: Mapping[str, Photo | None], sources: Iterable[SourceFile]) -> dict[str, list[str]]:
    """Photos by the entry folder that holds them: the nearest folder above them that has an index page.

    For a page that is a single file (``brands/heguang.md``) the folder of the same name belongs to it.
    """
    homes = {source.folder for source in sources if source.is_index and source.folder}
    homes |= {f"{source.folder}/{source.stem}".lstrip("/") for source in sources if not source.is_index}
    result: dict[str, list[str]] = {}
    for path in photos:
        folder = path.rpartition("/")[0]
        while folder and folder not in homes:
            folder = folder.rpartition("/")[0]
        if folder:
            result.setdefault(folder, []).append(path)
    return result


@cache
def _text_keys(entity_type: type[Entity]) -> frozenset[str]:
    """Names of fields that hold one line of text, so that brackets and colons in them are not taken for structure."""
    kinds = {"text", "prose", "url", "photo", "amount"}
    return frozenset(
        name for item in declared_fields(entity_type).values() if item.kind.name in kinds for name in item.names
    )


class _EntryReader:
    """Reads one Markdown file into one entry."""

    def __init__(
        self,
        source: SourceFile,
        text: str,
        schema: Schema,
        photos: Mapping[str, Photo | None],
        beside: Mapping[str, list[str]],
        sidecars: Mapping[str, str],
        directory_urls: bool,
    ) -> None:
        self.source, self.text, self.schema = source, text, schema
        self.photos, self.beside, self.sidecars = photos, beside, sidecars
        self.directory_urls = directory_urls
        self.file = DOCS + source.path
        self.problems: list[Problem] = []

    def entry(self) -> Entry:
        collection = self.schema.collection_for(self.source.path)
        matter = read_front_matter(self.text, text_keys=_text_keys(collection.entity_type))
        self.problems.extend(item.complaint.at(Place(self.file, item.line)) for item in matter.complaints)
        collection = self._named_collection(matter) or collection
        is_list_page = self.source.path == collection.index_source
        if is_list_page:
            collection = self.schema.collection_for("")
        reading = self._read(matter, collection)
        heading, rest = split_heading(matter.body)
        entity = self._titled(reading.value, heading)
        body = _body_below_title(heading, rest, title=entity.display_name, matter_body=matter.body)
        if not is_list_page:
            self._check(reading, entity, collection)
        return self._with_photos(
            Entry(
                id=entity.id or self._id_from_path(),
                collection=collection,
                entity=entity,
                source_path=self.source.path,
                place=Place(self.file, 1),
                page_path=self.source.path,
                url=page_url(self.source.path, directory_urls=self.directory_urls),
                body=body,
                lines=reading.lines,
                extras=reading.extras,
                page_options=self._page_options(matter),
            )
        )

    def _named_collection(self, matter: FrontMatter) -> Collection | None:
        for key in ("栏目", "collection"):
            word = matter.tree.mapping.get(key)
            if not isinstance(word, str):
                continue
            named = self.schema.collection_named(word.strip())
            if named is not None and named.holds_entries:
                return named
            labels = "、".join(item.label for item in self.schema.collections.values() if item.holds_entries)
            self._tell(
                matter.tree.line_of(key),
                Complaint("collection.unknown", f"没有叫「{word}」的栏目。", f"可以写：{labels}。"),
            )
        return None

    def _read(self, matter: FrontMatter, collection: Collection) -> Reading[Entity]:
        reading: Reading[Entity] = read_declared(
            collection.entity_type,
            matter.tree.mapping,
            lines=matter.tree.lines,
            file=self.file,
            vocabularies=self.schema.vocabularies,
            extra_fields=collection.extra_fields,
            passed_over=PAGE_OPTIONS,
            noun=f"「{collection.label}」的稿子",
        )
        self.problems.extend(reading.problems)
        return reading

    def _titled(self, entity: Entity, heading: str) -> Entity:
        """The entity with a title: its own, else the heading of the text, else the name of the file."""
        if entity.display_name:
            return entity
        name = "title" if "title" in type(entity).model_fields else "name"
        return entity.model_copy(update={name: heading or self._id_from_path()})

    def _id_from_path(self) -> str:
        if self.source.is_index:
            return self.source.folder.rpartition("/")[2] or "index"
        return self.source.stem

    def _check(self, reading: Reading[Entity], entity: Entity, collection: Collection) -> None:
        """Required fields that were not written at all, and dates that lack their year."""
        measure = collection.measure_word
        for declared in collection.fields_in_order():
            value = getattr(reading.value, declared.name)
            empty = value in ("", (), None)
            label = collection.label_of(declared)
            is_written = declared.name in reading.written
            if (
                collection.is_required(declared)
                and empty
                and (not is_written or reading.lines.get((declared.name,)) is None)
            ):
                if declared.name in ("title", "name") and entity.display_name != self._id_from_path():
                    continue
                self._tell(1, _missing(label, declared.example, measure=measure))
            elif (
                collection.is_required(declared) and empty and is_written and not self._told_at(reading, declared.name)
            ):
                self._tell(reading.lines.get((declared.name,), 1), _left_empty(label, declared.example))
        for extra in collection.extra_fields:
            if extra.required and extra.key not in reading.written:
                self._tell(1, _missing(extra.label, extra.example or "…", measure=measure))
        date = getattr(entity, "date", None)
        if date is not None and not date.is_known:
            self._tell(reading.lines.get(("date",), 1), _no_year(date.raw))

    def _told_at(self, reading: Reading[Entity], name: str) -> bool:
        line = reading.lines.get((name,))
        return any(problem.where.line == line for problem in self.problems)

    def _page_options(self, matter: FrontMatter) -> Mapping[str, object]:
        options, complaints = read_page_options(matter.tree)
        for item in complaints:
            self._tell(item.line, item.complaint)
        return options

    def _with_photos(self, entry: Entry) -> Entry:
        folder = self.source.folder
        own_folder = folder if self.source.is_index else f"{folder}/{self.source.stem}".lstrip("/")
        placed = photos_placed(entry.body, folder=folder)
        gathered, complaints = gather_photos(
            folder=folder,
            beside=self.beside.get(own_folder, []),
            notes=entry.entity.photos,
            cover=entry.entity.cover,
            in_body=[path for path in placed if path in self.photos],
            photos=self.photos,
            sidecars=self.sidecars,
        )
        for position, complaint in complaints:
            where = entry.place_of("cover") if position is None else entry.place_of("photos", position)
            self.problems.append(complaint.at(where))
        return replace(entry, photos=gathered)

    def _tell(self, line: int, complaint: Complaint) -> None:
        self.problems.append(complaint.at(Place(self.file, line)))


def _body_below_title(heading: str, rest: str, *, title: str, matter_body: str) -> str:
    """The body without the heading that the page's title repeats; another heading moves down one level."""
    if not heading:
        return matter_body
    if "".join(heading.split()) == "".join(title.split()):
        return rest
    return f"## {heading}\n\n{rest}"


def _read_rows(
    source: SourceFile,
    text: str,
    collection: Collection,
    schema: Schema,
    photos: Mapping[str, Photo | None],
    beside: Mapping[str, list[str]],
    problems: list[Problem],
) -> list[Entry]:
    """The honours of a table; in other collections a CSV file is an ordinary download and not read."""
    file = DOCS + source.path
    known = {*names_of(collection.entity_type), *(item.label for item in collection.extra_fields)}
    rows, complaints = read_table(text, known=known)
    problems.extend(item.complaint.at(Place(file, item.line)) for item in complaints)
    entries: list[Entry] = []
    for number, row in enumerate(rows, start=1):
        reading: Reading[Entity] = read_declared(
            collection.entity_type,
            row.cells,
            lines={(name,): row.line for name in row.cells},
            file=file,
            vocabularies=schema.vocabularies,
            extra_fields=collection.extra_fields,
            noun="表格",
        )
        problems.extend(reading.problems)
        for declared in collection.fields_in_order():
            if collection.is_required(declared) and declared.name not in reading.written:
                label = collection.label_of(declared)
                problems.append(
                    Complaint(
                        "row.missing",
                        f"这一行缺少「{label}」。",
                        f"请在「{label}」那一列填上，例如「{declared.example}」。",
                        Severity.WARNING if declared.name == "date" else Severity.ERROR,
                    ).at(Place(file, row.line))
                )
        entry = Entry(
            id=reading.value.id or f"{source.stem}-{number}",
            collection=collection,
            entity=reading.value,
            source_path=source.path,
            place=Place(file, row.line),
            lines=reading.lines,
            extras=reading.extras,
        )
        entries.append(_with_certificate(entry, source.folder, photos, beside, problems))
    return entries


def _with_certificate(
    entry: Entry,
    folder: str,
    photos: Mapping[str, Photo | None],
    beside: Mapping[str, list[str]],
    problems: list[Problem],
) -> Entry:
    certificate = getattr(entry.entity, "certificate", "")
    if not certificate:
        return entry
    gathered, complaints = gather_photos(
        folder=folder, beside=[], notes=(), cover=certificate, in_body=(), photos=photos, sidecars={}
    )
    problems.extend(complaint.at(entry.place_of("certificate")) for _, complaint in complaints)
    return replace(entry, photos=gathered)


def _stated_honours(entry: Entry, schema: Schema) -> list[Entry]:
    """Honours that a page states in its 荣誉 field, as entries of the achievements collection."""
    stated: tuple[Achievement, ...] = getattr(entry.entity, "achievements", ())
    collections = schema.collections_of_kind("achievement")
    if not stated or not collections:
        return []
    return [
        Entry(
            id=achievement.id or f"{entry.id}-{position}",
            collection=collections[0],
            entity=achievement,
            source_path=entry.source_path,
            place=entry.place_of("achievements", position - 1),
            lines={path[2:]: line for path, line in entry.lines.items() if path[:2] == ("achievements", position - 1)},
            stated_in=entry.key,
        )
        for position, achievement in enumerate(stated, start=1)
    ]


def _with_unique_ids(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The later of two entries with one id gets a number behind it; two ids written by hand are told."""
    taken: dict[str, Entry] = {}
    problems: list[Problem] = []
    for entry in entries:
        first = taken.get(entry.key)
        if first is None:
            taken[entry.key] = entry
            continue
        if entry.entity.id:
            problems.append(_same_id(entry, first).at(entry.place_of("id")))
        number = 2
        while f"{entry.key}-{number}" in taken:
            number += 1
        renamed = replace(entry, id=f"{entry.id}-{number}")
        taken[renamed.key] = renamed
    return tuple(taken.values()), tuple(problems)


def _same_id(entry: Entry, first: Entry) -> Complaint:
    return Complaint(
        "id.twice",
        f"编号「{entry.id}」已经被「{first.title}」（{first.place}）用了。",
        "请换一个编号，或者删掉这一行。",
    )


def _missing(label: str, example: str, *, measure: str) -> Complaint:
    return Complaint(
        "field.missing", f"开头缺少「{label}」这一项。", f"请在两行 --- 之间加上一行「{label}: {example}」。"
    )


def _left_empty(label: str, example: str) -> Complaint:
    return Complaint("field.empty", f"「{label}」后面是空的。", f"请写上内容，例如「{label}: {example}」。")


def _no_year(raw: str) -> Complaint:
    return Complaint(
        "date.no_year",
        f"日期「{raw}」没有年份，这一篇排在「时间未注明」里。",
        f"知道年份就补上，例如「2024年{raw.lstrip()}」。" if raw.strip()[:1].isdigit() else "知道年份就补上。",
        Severity.WARNING,
    )
