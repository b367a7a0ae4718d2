"""One Markdown file → one entry, and every slip in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from dangjian.content.addresses import page_url
from dangjian.content.body import Placement, placements, split_heading
from dangjian.content.captions import gather_photos
from dangjian.content.entry import Entry
from dangjian.content.entry_checks import lacking
from dangjian.content.front_matter import FrontMatter, read_front_matter
from dangjian.content.lost_wishes import lost_wishes
from dangjian.content.page_options import PAGE_OPTIONS, read_page_options
from dangjian.content.photo_complaints import missing_photo
from dangjian.content.source import SourceFile
from dangjian.content.surroundings import DOCS, Surroundings
from dangjian.problems import Complaint, Place, Problem
from dangjian.schema.collections import PAGES, Collection
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.entity import Entity
from dangjian.schema.field_kinds import Prose, Text
from dangjian.schema.reading import Reading, read_declared
from dangjian.schema.suggesting import nearest

_ONE_LINE = frozenset({"text", "prose", "url", "link", "photo", "amount"})


def read_page(source: SourceFile, text: str, around: Surroundings) -> tuple[Entry, tuple[Problem, ...]]:
    """The entry of a Markdown file; `text` is the whole file, decoded."""
    reader = _PageReader(source, around)
    return reader.entry(text), tuple(reader.problems)


@cache
def _text_keys(entity_type: type[Entity]) -> frozenset[str]:
    """Names of fields that hold one line of text, so that brackets and colons in them are not taken for structure."""
    return frozenset(
        name for item in declared_fields(entity_type).values() if item.kind.name in _ONE_LINE for name in item.names
    )


def _own_text_keys(collection: Collection) -> frozenset[str]:
    """The same for what a school calls its fields, and for fields it added."""
    fields = declared_fields(collection.entity_type)
    relabelled = {label for label, name in collection.other_names.items() if fields[name].kind.name in _ONE_LINE}
    added = {name for item in collection.extra_fields if item.kind in (Text, Prose) for name in (item.key, item.label)}
    return frozenset(relabelled | added)


class _PageReader:
    """Reads one file; `problems` grows on the way."""

    def __init__(self, source: SourceFile, around: Surroundings) -> None:
        self.source, self.around = source, around
        self.file = DOCS + source.path
        self.problems: list[Problem] = []

    def entry(self, text: str) -> Entry:
        collection = self.around.schema.collection_for(self.source.path)
        matter = read_front_matter(text, text_keys=_text_keys(collection.entity_type) | _own_text_keys(collection))
        for item in matter.complaints:
            self._tell(item.line, item.complaint)
        collection = self._named_collection(matter) or collection
        is_list_page = self.source.path == collection.index_source
        if is_list_page:
            collection = PAGES
        reading = self._read(matter, collection)
        heading, rest = split_heading(matter.body)
        entity = self._titled(reading.value, heading)
        lost = lost_wishes(text, matter, reading)
        if lost.draft_line and not entity.draft:
            entity = entity.model_copy(update={"draft": True})
            self._tell(lost.draft_line, _DRAFT_FOR_SAFETY)
        is_unread = not text.strip() or (not matter.tree.mapping and matter.complaints)
        if not is_list_page and not is_unread:
            given = frozenset({"title", "name"}) if heading else frozenset()
            for line, complaint in lacking(reading, collection, given=given):
                self._tell(line or 1, complaint)
        entry = Entry(
            id=entity.id or self._name(),
            collection=collection,
            entity=entity,
            source_path=self.source.path,
            place=Place(self.file, 1),
            page_path=self.source.path,
            url=page_url(self.source.path, directory_urls=self.around.directory_urls),
            body=_body_below_title(heading, rest, title=entity.display_name, whole=matter.body),
            lines=reading.lines,
            refused=reading.refused,
            lost_wishes=lost.photo_lines,
            extras=reading.extras,
            page_options=self._page_options(matter),
        )
        placed = placements(matter.body, folder=self.source.folder, first_line=matter.body_line)
        refused = frozenset(path[1] for path in reading.refused if path[0] == "photos" and path[-1] == "file")
        return self._with_photos(entry, placed, refused_files=refused)

    def _named_collection(self, matter: FrontMatter) -> Collection | None:
        """The collection a page chooses in its 栏目; None where it leaves that to its folder."""
        schema = self.around.schema
        for key in ("栏目", "collection"):
            word = matter.tree.mapping.get(key)
            if not isinstance(word, str) or not word.strip():
                continue
            named = schema.collection_named(word.strip())
            if named is not None and named.holds_entries:
                return named
            labels = [item.label for item in schema.collections.values() if item.holds_entries]
            close = nearest(word.strip(), labels)
            hint = f"是不是「{close}」？" if close else f"可以写：{'、'.join(labels)}。"
            self._tell(
                matter.tree.line_of(key), Complaint("collection.unknown", f"没有叫「{word.strip()}」的栏目。", hint)
            )
        return None

    def _read(self, matter: FrontMatter, collection: Collection) -> Reading[Entity]:
        reading: Reading[Entity] = read_declared(
            collection.entity_type,
            matter.tree.mapping,
            lines=matter.tree.lines,
            file=self.file,
            vocabularies=self.around.schema.vocabularies,
            extra_fields=collection.extra_fields,
            other_names=collection.other_names,
            passed_over=PAGE_OPTIONS,
            noun=f"「{collection.label}」里",
            province=self.around.schema.school.region,
        )
        self.problems.extend(reading.problems)
        return reading

    def _titled(self, entity: Entity, heading: str) -> Entity:
        """The entity with a title: its own, else the heading of the text, else the name of the file."""
        if entity.display_name:
            return entity
        field = "title" if "title" in type(entity).model_fields else "name"
        return entity.model_copy(update={field: heading or self._name()})

    def _name(self) -> str:
        """Of the folder, for a page that stands for its folder; else of the file."""
        if self.source.is_index:
            return self.source.folder.rpartition("/")[2] or "index"
        return self.source.stem

    def _page_options(self, matter: FrontMatter) -> Mapping[str, object]:
        options, complaints = read_page_options(matter.tree)
        for item in complaints:
            self._tell(item.line, item.complaint)
        return options

    def _with_photos(
        self, entry: Entry, placed: tuple[Placement, ...], *, refused_files: frozenset[str | int]
    ) -> Entry:
        """`refused_files` are positions of photo notes whose file has been told already."""
        folder = self.source.folder
        home = folder if self.source.is_index else f"{folder}/{self.source.stem}".lstrip("/")
        beside = self.around.beside.get(home, ())
        certificate: str = getattr(entry.entity, "certificate", "")
        gathered, complaints = gather_photos(
            folder=folder,
            beside=beside,
            notes=entry.entity.photos,
            cover=entry.entity.cover or certificate,
            in_body=[item.path for item in placed if item.path in self.around.photos],
            photos=self.around.photos,
            sidecars=self.around.captions,
            other_files=self.around.all_paths or (),
        )
        for position, complaint in complaints:
            if position in refused_files:
                continue
            cover_field = "cover" if entry.entity.cover else "certificate"
            where = entry.place_of(cover_field) if position is None else entry.place_of("photos", position)
            self.problems.append(complaint.at(where))
        for item in placed:
            if self.around.is_missing(item.path):
                self._tell(item.line, missing_photo(item.target, beside))
        return replace(entry, photos=gathered)

    def _tell(self, line: int, complaint: Complaint) -> None:
        self.problems.append(complaint.at(Place(self.file, line)))


_DRAFT_FOR_SAFETY = Complaint(
    "value.draft",
    "「草稿」没有写成，先当作草稿，没有放到网站上。",
    "还没写完，就写「草稿: 是」；要发布，就删掉这一行。",
)


def _body_below_title(heading: str, rest: str, *, title: str, whole: str) -> str:
    """The body without the heading that the page's title repeats; another heading moves down one level."""
    if not heading:
        return whole
    if "".join(heading.split()) == "".join(title.split()):
        return rest
    return f"## {heading}\n\n{rest}"
