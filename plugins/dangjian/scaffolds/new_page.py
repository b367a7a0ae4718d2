"""A new page: where its file lies and what it says before the editor begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dangjian.scaffolds.front_matter import front_matter
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import declared_fields
from dangjian.schema.vocabularies import Vocabulary
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.values.slugs import pinyin_slug

DATE_FIELDS = ("date", "period", "created", "founded")
"""The field that takes the date of a new entry: the first of these that its kind has."""

_BODIES: Mapping[str, str] = {
    "story": "正文写在这里：谁、什么时候、在哪里、做了什么、有什么结果。照片放进这个文件夹，会自动排在文后。",
    "brand": "正文写在这里：品牌的由来和故事。上面写过的内容不用重复。",
    "party_org": "正文写在这里：支部的基本情况、特色和故事。",
    "achievement": "正文写在这里：这项荣誉的背景；没有可写的就空着。",
    "person": "正文写在这里：人物的事迹。不写身份证号、电话和出生日期。",
    "topic": "正文写在这里：这个专题是什么、为什么开展。",
    "note": "正文写在这里。",
}


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written, unless one is there already."""

    path: str
    """Relative to docs/."""
    text: str

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def other_path(self) -> str:
        """Where a page of the same address could lie instead: ``a.md`` and ``a/index.md`` are one."""
        if self.path.endswith("/index.md"):
            return f"{self.path.removesuffix('/index.md')}.md"
        return f"{self.path.removesuffix('.md')}/index.md"


def new_page(
    collection: Collection,
    title: str,
    *,
    date: FuzzyDate | None = None,
    folder_name: str = "",
    vocabularies: Mapping[str, Vocabulary],
    names: Mapping[str, tuple[str, ...]],
) -> NewFile:
    """A page of `collection` called `title`; its address is in pinyin and will not change with the title.

    `folder_name` is used instead of the pinyin one; `names` are titles of the site's entries by kind of entity.
    """
    fields = declared_fields(collection.entity_type)
    values = {"title" if "title" in fields else "name": title}
    date_field = next((name for name in DATE_FIELDS if name in fields), "")
    if date is not None and date_field:
        values[date_field] = date.raw
    head = front_matter(collection, values=values, vocabularies=vocabularies, names=names)
    body = f"<!-- {_BODIES[collection.kind]}这几行不会显示，写完可以删掉。 -->"
    path = _path(collection, folder_name or pinyin_slug(title), date, has_folder_name=bool(folder_name))
    return NewFile(path, f"---\n{head}\n---\n\n{body}\n")


def takes_date(collection: Collection) -> bool:
    return any(name in declared_fields(collection.entity_type) for name in DATE_FIELDS)


def _path(collection: Collection, slug: str, date: FuzzyDate | None, *, has_folder_name: bool) -> str:
    """Stories by year and day, with a folder for their photos; an honour is one file; the rest a folder each."""
    if collection.kind == "achievement":
        return f"{collection.folder}/{slug}.md"
    if collection.kind != "story" or date is None or date.year is None:
        return f"{collection.folder}/{slug}/index.md"
    start = date.start
    stamp = f"{date.year:04d}"
    if start.month is not None:
        stamp += f"{start.month:02d}"
        stamp += f"{start.day:02d}" if start.day is not None else ""
    name = slug if has_folder_name else f"{stamp}-{slug}"
    return f"{collection.folder}/{date.year:04d}/{name}/index.md"
