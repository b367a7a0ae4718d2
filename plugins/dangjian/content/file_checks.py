"""What is wrong with the files under docs/ themselves: their names, their places, their kinds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dangjian.content.entry import Entry
from dangjian.content.photo_complaints import missing_photo, unused_photo
from dangjian.content.photo_use import hidden_paths, photo_paths_of, resolve_photo
from dangjian.content.surroundings import DOCS, Surroundings
from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.entity import Entity
from dangjian.values.slugs import is_portable_name


def check_files(entries: Iterable[Entry], around: Surroundings) -> Iterator[Problem]:
    """Nothing where nobody looked which files there are."""
    if around.all_paths is None:
        return
    entries = tuple(entries)
    paths = sorted(around.all_paths)
    yield from _names(paths)
    yield from _unread(paths, around)
    yield from _unused_photos(entries, around)
    for entry in entries:
        yield from _missing_files(entry, around)
    yield from _missing_school_files(around)


def _names(paths: Iterable[str]) -> Iterator[Problem]:
    """Each folder and file once, at the path that ends with it."""
    seen: set[str] = set()
    for path in paths:
        for here in _with_new_folders(path, seen):
            complaint = is_portable_name(here.rpartition("/")[2])
            if complaint is not None:
                yield complaint.at(Place(DOCS + here))


def _with_new_folders(path: str, seen: set[str]) -> tuple[str, ...]:
    """`path`, after those folders above it that are not in `seen` yet."""
    folder = path.rpartition("/")[0]
    if not folder or folder in seen:
        return (path,)
    seen.add(folder)
    return (*_with_new_folders(folder, seen), path)


def _unread(paths: Iterable[str], around: Surroundings) -> Iterator[Problem]:
    """Files that look like manuscripts or tables and are neither."""
    for path in paths:
        if path in around.photos:  # most of them, and none ends as these do
            continue
        name = path.lower()
        if name.endswith((".md.txt", "index.txt")):
            yield _TEXT_FILE.at(Place(DOCS + path))
        elif name.endswith((".csv", ".xlsx", ".xls", ".et")):
            is_of_honours = around.schema.collection_for(path).kind == "achievement"
            if name.endswith(".csv") and not is_of_honours:
                yield _TABLE_ELSEWHERE.at(Place(DOCS + path))
            elif is_of_honours and not name.endswith(".csv"):
                yield _EXCEL.at(Place(DOCS + path))


def _unused_photos(entries: Iterable[Entry], around: Surroundings) -> Iterator[Problem]:
    used = {path for entry in entries for path in photo_paths_of(entry, photos=around.photos)}
    hidden = {path for entry in entries for path in hidden_paths(entry, photos=around.photos)}
    school = around.schema.school
    used |= hidden | {school.badge, school.emblem.file if school.emblem else ""}
    beside = {path for paths in around.beside.values() for path in paths}
    for path in sorted(around.photos):
        if path not in used and path not in beside:
            yield unused_photo(path.rpartition("/")[2]).at(Place(DOCS + path))


def _missing_files(entry: Entry, around: Surroundings) -> Iterator[Problem]:
    """Pictures named in fields of their own: a brand's mark, a picture of a practice."""
    for path, name in _pictures_named(entry.entity):
        if around.is_missing(resolve_photo(entry, name)):
            folder = entry.source_path.rpartition("/")[0]
            near = [photo for photo in around.photos if photo.rpartition("/")[0] == folder]
            yield missing_photo(name, near).at(entry.place_of(*path))


def _pictures_named(entity: Entity) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """But not the one that stands for the entry: of it is told where photos are gathered."""
    gathered = "cover" if entity.cover else "certificate"
    for name, declared in declared_fields(type(entity)).items():
        value = getattr(entity, name)
        if declared.kind.name == "photo" and name != gathered and value:
            yield (name,), value
        elif declared.kind.name == "pillars":
            for position, pillar in enumerate(value):
                if pillar.picture:
                    yield (name, position, "picture"), pillar.picture


def _missing_school_files(around: Surroundings) -> Iterator[Problem]:
    school = around.schema.school
    named = {"badge": school.badge, "emblem": school.emblem.file if school.emblem else ""}
    for field, name in named.items():
        if name and around.is_missing(name):
            yield missing_photo(name, sorted(around.photos)).at(around.schema.place_in_school(field))


_TABLE_ELSEWHERE = Complaint(
    "table.elsewhere",
    "这张表格不在荣誉成果的文件夹里，只作为附件供人下载，里面的内容没有变成条目。",
    "里面写的是荣誉，就把它移到 docs/achievements/。",
    Severity.NOTICE,
)
_EXCEL = Complaint(
    "table.excel",
    "荣誉表要用 CSV 格式，这个 Excel 文件没有读取。",
    "请在 Excel 或 WPS 里打开，另存为「CSV UTF-8（逗号分隔）」，放在同一个文件夹里。",
    Severity.WARNING,
)
_TEXT_FILE = Complaint(
    "source.text_file",
    "这个文件以 .txt 结尾，没有当作稿子读取。",
    "请把结尾的 .txt 去掉，让它以 .md 结尾；电脑上看不到结尾时，先在「查看」里勾选「文件扩展名」。",
    Severity.WARNING,
)
