"""The heads of pages: titles, descriptions and the way from the home page."""

from __future__ import annotations

from dangjian.content.addresses import page_url
from dangjian.content.body import first_words
from dangjian.content.entry import Entry
from dangjian.schema.collections import Collection
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.page_head import PageHead
from dangjian.views.public_fields import is_hidden


def home_url(materials: Materials) -> str:
    return page_url("index.md", directory_urls=materials.directory_urls)


def column_url(collection: Collection, *, materials: Materials) -> str:
    """Address of a column's list; empty for pages that belong to no column."""
    if not collection.folder:
        return ""
    return page_url(collection.index_source, directory_urls=materials.directory_urls)


def url_of_column(key: str, *, materials: Materials) -> str:
    return column_url(materials.schema.collections[key], materials=materials)


def column_link(collection: Collection, *, materials: Materials) -> Link:
    return Link(text=collection.label, url=column_url(collection, materials=materials))


def summary_of(entry: Entry) -> str:
    """The author's summary, else the first words of the text."""
    summary = "" if is_hidden(entry, "summary") else entry.entity.summary
    return summary or first_words(entry.body)


def description_of(title: str, *, told: str, materials: Materials) -> str:
    """What search engines and share cards say of a page: what is told of it, else what it is and whose."""
    school = materials.schema.school
    words = materials.schema.texts.page_description
    return told or words.format(title=title, school=school.name or school.short_name, site=school.site_title)


def entry_head(entry: Entry, *, materials: Materials, description: str = "") -> PageHead:
    """Of an entry's own page; `description` where it is not the summary."""
    home = Link(text=materials.schema.texts.home, url=home_url(materials))
    is_ordinary = not entry.collection.folder
    way = (home,) if is_ordinary else (home, column_link(entry.collection, materials=materials))
    return PageHead(
        title=entry.title,
        description=description_of(entry.title, told=description or summary_of(entry), materials=materials),
        breadcrumb=way,
        section=entry.title if is_ordinary else entry.collection.label,
    )


def list_head(
    collection: Collection, *, materials: Materials, title: str = "", page: int = 1, description: str = ""
) -> PageHead:
    """Of a column's list, or (`title`) of a list narrowed to one term; later pages say their number."""
    texts = materials.schema.texts
    home = Link(text=texts.home, url=home_url(materials))
    is_narrowed = bool(title)
    name = title or list_title(collection, materials=materials)
    shown = f"{name} · {texts.page_number.format(number=page)}" if page > 1 else name
    way = (home, column_link(collection, materials=materials)) if is_narrowed or page > 1 else (home,)
    told = description or list_introduction(collection, materials=materials)
    return PageHead(
        title=shown,
        description=description_of(shown, told=told, materials=materials),
        breadcrumb=way,
        section=collection.label,
    )


def list_title(collection: Collection, *, materials: Materials) -> str:
    """The column's label, unless its own index.md says another title."""
    text = materials.catalogue.list_texts.get(column_url(collection, materials=materials))
    if text is None or text.title in ("", "index", text.id):
        return collection.label
    return text.title


def list_introduction(collection: Collection, *, materials: Materials) -> str:
    """The summary of the column's own index.md, else what collections.yml says."""
    text = materials.catalogue.list_texts.get(column_url(collection, materials=materials))
    return (text.entity.summary if text is not None else "") or collection.introduction
