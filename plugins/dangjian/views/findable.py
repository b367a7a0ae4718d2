"""What the search leads to: entries, honours without a page of their own, and pages that belong to no entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.declaring import Declared, declared_fields
from dangjian.views.achievement_rows import achievement_row
from dangjian.views.dates import entry_date
from dangjian.views.facts import COMMON, PICTURES, field_values, values_of
from dangjian.views.heads import column_url
from dangjian.views.materials import Materials
from dangjian.views.planned_page import PlannedPage
from dangjian.views.public_fields import is_hidden

_SEEN_ELSEWHERE = (COMMON - {"summary"}) | {"name", "title"}
"""Fields that are the title, a picture, or found by an entry of their own."""


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing that can be found."""

    title: str
    url: str
    """Relative to the site's root, for an honour without a page with its anchor on the timeline."""
    source_path: str = ""
    """The page whose rendered text belongs to it; empty where its fields say everything."""
    words: tuple[str, ...] = ()
    """Everything public that was written in its fields, and its photos' captions."""
    column: str = ""
    """The label of its collection; empty for ordinary pages."""
    date: str = ""
    year: int | None = None
    branches: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()


def findables(materials: Materials, pages: Iterable[PlannedPage]) -> tuple[Findable, ...]:
    """In the order in which equal finds are shown: who we are, then what happened, newest first, then other pages."""
    by_source = {page.source_path: page for page in pages}
    catalogue = materials.catalogue
    columns = (
        catalogue.branches,
        catalogue.brands,
        catalogue.people,
        catalogue.topics,
        catalogue.stories,
        catalogue.honours,
        *catalogue.notes.values(),
    )
    entries = {entry.key: entry for entries in columns for entry in entries}
    lists = {entry.key for entry in catalogue.list_texts.values()}
    entries.update((entry.key, entry) for entry in materials.library.entries if entry.key not in lists)
    found = [
        _of_entry(entry, materials)
        for entry in entries.values()
        if not entry.page_path or _may_be_found(by_source.get(entry.page_path))
    ]
    own = {entry.page_path for entry in entries.values()}
    for page in by_source.values():
        if page.source_path not in own and page.is_searchable and _may_be_found(page):
            url = page_url(page.source_path, directory_urls=materials.directory_urls)
            found.append(Findable(title=page.title, url=url, source_path=page.source_path))
    return tuple(item for item in found if item.title and item.url)


def _may_be_found(page: PlannedPage | None) -> bool:
    """Material's own wish in the front matter, ``search: {exclude: true}``, is heard."""
    wish = page.options.get("search") if page is not None else None
    return page is not None and not (isinstance(wish, dict) and wish.get("exclude"))


def _of_entry(entry: Entry, materials: Materials) -> Findable:
    date = date_of(entry)
    is_dated = date is not None and date.is_known
    return Findable(
        title=entry.title,
        url=entry.url or _place_on_a_list(entry, materials),
        source_path=entry.page_path,
        words=tuple(dict.fromkeys(word for word in _words(entry, materials) if word and word != entry.title)),
        column=entry.collection.label if entry.collection.folder else "",
        date=entry_date(entry, texts=materials.schema.texts).text if is_dated else "",
        year=date.year if date is not None and date.is_known else None,
        branches=_names(entry, "party_org", ("branches", "party_org"), materials),
        brands=_names(entry, "brand", ("brands",), materials),
    )


def _place_on_a_list(entry: Entry, materials: Materials) -> str:
    if entry.kind == "achievement":
        return achievement_row(entry, materials=materials).timeline_url
    return column_url(entry.collection, materials=materials)


def _names(entry: Entry, kind: str, relations: tuple[str, ...], materials: Materials) -> tuple[str, ...]:
    """Names of the entries of `kind` it belongs to; a branch or brand belongs to itself."""
    if entry.kind == kind:
        return (entry.title,)
    targets = (
        target
        for name in relations
        if not is_hidden(entry, name)
        for target in materials.library.targets(entry, name)
        if target.kind == kind
    )
    return tuple(dict.fromkeys(target.title for target in targets))


def _words(entry: Entry, materials: Materials) -> Iterator[str]:
    for declared in declared_fields(entry.collection.entity_type).values():
        name = declared.name
        value = getattr(entry.entity, name)
        if not value or name in _SEEN_ELSEWHERE or declared.kind.name in PICTURES or is_hidden(entry, name):
            continue
        if name == "reviews" and not materials.schema.policy.publish_reviews:
            continue
        parts = value if isinstance(value, tuple) else (value,)
        if declared.parts is not None:
            yield from (word for part in parts for word in _public_words(part, materials))
        else:
            yield from (item.text for item in field_values(entry, declared, materials=materials))
    for extra in entry.extras:
        if not is_hidden(entry, extra.field.key):
            yield from (item.text for item in values_of(extra.value, texts=materials.schema.texts))
    if not is_hidden(entry, "photos"):
        yield from (photo.caption for photo in entry.photos if not photo.is_in_body)


def _public_words(value: object, materials: Materials) -> Iterator[str]:
    """Words of a smaller structure such as a pillar or a claim, without what is for the school's own use."""
    if not isinstance(value, Declared) or getattr(value, "is_public", True) is False:
        return
    for name, declared in declared_fields(type(value)).items():
        if declared.internal or declared.kind.name in PICTURES | {"flag", "url"}:
            continue
        inner = getattr(value, name)
        for part in inner if isinstance(inner, tuple) else (inner,):
            if isinstance(part, Declared):
                yield from _public_words(part, materials)
            else:
                yield from (item.text for item in values_of(part, texts=materials.schema.texts))
