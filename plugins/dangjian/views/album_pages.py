"""The albums: every story that has photos, newest first; all of them, and by school year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from dangjian.content.addresses import page_url
from dangjian.content.entry import Entry, EntryPhoto
from dangjian.content.library import date_of
from dangjian.views.dates import entry_date
from dangjian.views.entry_pictures import has_picture, photo_count, picture_wall
from dangjian.views.heads import list_head, list_introduction
from dangjian.views.index_pages import AlbumIndexView, AlbumView
from dangjian.views.links import Chip
from dangjian.views.materials import Materials
from dangjian.views.page_head import PageHead
from dangjian.views.paged import pages_of
from dangjian.views.paging import Pager
from dangjian.views.picture_view import picture_view
from dangjian.views.planned_page import PlannedPage
from dangjian.views.shelves import Term, year_term
from dangjian.views.term_addresses import unique_addresses


def album_pages(materials: Materials) -> tuple[PlannedPage, ...]:
    """Nothing where no story has a photo."""
    stories = album_stories(materials)
    if not stories:
        return ()
    collection = materials.schema.collections["albums"]
    anchors = unique_addresses({story.key: f"album-{story.id}" for story in stories})
    by_year: dict[Term, list[Entry]] = {}
    for story in stories:
        by_year.setdefault(year_term(date_of(story), schema=materials.schema), []).append(story)
    years = [
        Chip(
            text=term.label,
            url=page_url(f"{collection.folder}/year/{term.wanted}/index.md", directory_urls=materials.directory_urls),
            count=_photos_of(by_year[term], materials),
        )
        for term in sorted(by_year, key=lambda term: term.order)
    ]
    pages = list(_pages(stories, None, tuple(years), anchors, materials))
    for term, members in by_year.items():
        marked = tuple(replace(chip, is_current=chip.text == term.label) for chip in years)
        pages.extend(_pages(tuple(members), term, marked, anchors, materials))
    return tuple(pages)


def album_stories(materials: Materials) -> tuple[Entry, ...]:
    """Stories with at least one photo that can be shown."""
    return tuple(story for story in materials.catalogue.stories if photo_count(story, materials=materials))


def has_albums(materials: Materials) -> bool:
    """Whether there is any page of albums."""
    return any(photo_count(story, materials=materials) for story in materials.catalogue.stories)


def photos_in_albums(materials: Materials) -> int:
    return _photos_of(materials.catalogue.stories, materials)


def _photos_of(stories: tuple[Entry, ...] | list[Entry], materials: Materials) -> int:
    return sum(photo_count(story, materials=materials) for story in stories)


def _pages(
    stories: tuple[Entry, ...],
    term: Term | None,
    years: tuple[Chip, ...],
    anchors: Mapping[str, str],
    materials: Materials,
) -> Iterator[PlannedPage]:
    collection = materials.schema.collections["albums"]
    introduction = list_introduction(collection, materials=materials) if term is None else ""
    folder = collection.folder if term is None else f"{collection.folder}/year/{term.wanted}"
    total = _photos_of(stories, materials)
    for path, part, pager in pages_of(
        stories, folder=folder, size=collection.page_size, directory_urls=materials.directory_urls
    ):
        head = list_head(collection, materials=materials, title=term.label if term else "", page=pager.page)
        words = introduction if pager.page == 1 else ""
        yield PlannedPage(
            source_path=path,
            template=collection.index_template,
            make_view=partial(
                _albums_view, part, years, anchors, materials, head=head, introduction=words, total=total, pager=pager
            ),
            title=head.title,
            description=head.description,
            in_menu=collection.in_menu and term is None and pager.page == 1,
            is_searchable=False,
        )


def _albums_view(
    stories: tuple[Entry, ...],
    years: tuple[Chip, ...],
    anchors: Mapping[str, str],
    materials: Materials,
    *,
    head: PageHead,
    introduction: str,
    total: int,
    pager: Pager,
) -> AlbumIndexView:
    return AlbumIndexView(
        head=head,
        introduction=introduction,
        years=years,
        albums=tuple(_album(story, anchors[story.key], materials) for story in stories),
        photo_count=total,
        pager=pager,
    )


def _album(story: Entry, anchor: str, materials: Materials) -> AlbumView:
    made = materials.albums.get((story.key, anchor))
    if made is None:
        made = materials.albums[story.key, anchor] = _hung(story, anchor, materials)
    return made


def _hung(story: Entry, anchor: str, materials: Materials) -> AlbumView:
    def is_shown(photo: EntryPhoto) -> bool:
        return has_picture(photo, materials=materials)

    first = next(filter(is_shown, story.photos), None)
    return AlbumView(
        title=story.title,
        url=story.url,
        anchor=anchor,
        date=entry_date(story, texts=materials.schema.texts),
        cover=picture_view(first, materials=materials, title=story.title, key=anchor) if first is not None else None,
        photos=picture_wall(story, is_shown, materials=materials, prefix=f"{anchor}-"),
    )
