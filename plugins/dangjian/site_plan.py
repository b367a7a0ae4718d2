"""Sources + schema in; every page, view, picture and problem of the site out. Nothing is opened or written here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dangjian.content.body import photos_placed
from dangjian.content.drawings import clean_drawing
from dangjian.content.entry import Entry, EntryPhoto
from dangjian.content.library import Library, build_library
from dangjian.content.photo_masks import gather_masks
from dangjian.content.picture_plan import plan_pictures
from dangjian.content.reader import read_content
from dangjian.content.reading_memory import ReadingMemory
from dangjian.content.withheld import withheld_files
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo
from dangjian.pictures.variants import Picture
from dangjian.problems import Complaint, Place, Problem, in_reading_order
from dangjian.schema.site_config import Schema, read_schema
from dangjian.site_folder import SiteFiles
from dangjian.views.downloads import download_paths, downloads
from dangjian.views.findable import Findable, findables
from dangjian.views.frame import Frame
from dangjian.views.frame_view import build_frame
from dangjian.views.materials import Materials
from dangjian.views.picture import PictureView
from dangjian.views.picture_view import picture_view
from dangjian.views.planned_page import PlannedPage
from dangjian.views.public_fields import is_hidden
from dangjian.views.site_pages import plan_pages


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The whole site, before anything is written."""

    schema: Schema
    library: Library
    pages: Mapping[str, PlannedPage]
    """By source path."""
    frame: Frame
    pictures: Mapping[str, Picture]
    """Pictures that some page shows, by the photo's path under docs/."""
    photos: Mapping[str, Photo | None]
    body_pictures: Mapping[str, PictureView]
    """Photos that authors placed in their text, by path under docs/, as the text shows them; also those not found."""
    materials: Materials
    """What the views are made from."""
    drawings: Mapping[str, bytes]
    """Drawings as they are published, by path under docs/."""
    withheld: frozenset[str]
    """Files under docs/ that must not be published as they are: photos, captions, tables, drafts."""
    problems: tuple[Problem, ...] = ()
    problems_by_page: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    """By source path of the page that shows them in preview."""

    @property
    def menu(self) -> tuple[PlannedPage, ...]:
        """The pages that are tabs, in order."""
        return tuple(page for page in self.pages.values() if page.in_menu)

    def downloads(self) -> dict[str, bytes]:
        """Files to write beside the pages, by path under the site."""
        return downloads(self.materials)

    def download_paths(self) -> tuple[str, ...]:
        """The paths that `downloads` may have."""
        return download_paths(self.materials)

    def findables(self) -> tuple[Findable, ...]:
        """What the search leads to, in the order in which equal finds are shown."""
        return findables(self.materials, self.pages.values())


def plan_site(
    files: SiteFiles,
    *,
    directory_urls: bool = True,
    with_drafts: bool = False,
    codec: str = "",
    unmade: Mapping[str, Complaint] | None = None,
    memory: ReadingMemory | None = None,
) -> SitePlan:
    """Plan the site of `files`.

    Drafts are in it only `with_drafts`; `codec` names the encoder that will render. `unmade` are photos, by path, whose
    pictures turned out to be impossible to make, and why: a panel stands for them, as for those that cannot be read.
    What `memory` knows from an earlier plan is not read again.
    """
    schema, schema_problems = read_schema(files.config, folder=files.config_folder)
    content = read_content(
        files.sources,
        photos=files.photos,
        schema=schema,
        directory_urls=directory_urls,
        all_paths=files.paths,
        memory=memory,
    )
    drafts = {entry.key for entry in content.entries if entry.entity.draft}
    shown = [entry for entry in content.entries if with_drafts or not drafts & {entry.key, entry.stated_in}]
    library, relation_problems = build_library(shown, schema=schema)
    masks = gather_masks(content.entries, photos=files.photos)
    pictures = plan_pictures(
        library.entries, photos=files.photos, school=schema.school, settings=schema.pictures, masks=masks, codec=codec
    )
    unmade = unmade or {}
    pictures = {path: picture for path, picture in pictures.items() if path not in unmade}
    drawings = {path: clean_drawing(data) for path, data in files.drawings.items()}
    materials = Materials(library, schema, pictures, directory_urls)
    pages = _with_options(plan_pages(materials), library.entries)
    problems = in_reading_order(
        [
            *files.problems,
            *schema_problems,
            *content.problems,
            *relation_problems,
            *masks.problems,
            *(complaint.at(Place(f"docs/{path}")) for path, complaint in unmade.items()),
            *(item.at(Place(f"docs/{path}")) for path, (_, told) in drawings.items() for item in told),
        ]
    )
    return SitePlan(
        schema=schema,
        library=library,
        pages={page.source_path: page for page in pages},
        frame=build_frame(materials, menu=tuple(page for page in pages if page.in_menu)),
        pictures=pictures,
        photos=files.photos,
        body_pictures=_body_pictures(library.entries, materials),
        materials=materials,
        drawings={path: data for path, (data, _) in drawings.items() if data},
        withheld=frozenset(path for path, (data, _) in drawings.items() if not data)
        | withheld_files(
            files.paths,
            photos=files.photos,
            sidecars=content.sidecars,
            entries=content.entries,
            public={entry.key for entry in shown},
            schema=schema,
        ),
        problems=tuple(problems),
        problems_by_page=_by_page(problems, pages, library.entries),
    )


def _with_options(pages: Iterable[PlannedPage], entries: Iterable[Entry]) -> tuple[PlannedPage, ...]:
    """What authors say to MkDocs, Material and other plugins stays on their pages; tags are Material's too."""
    options: dict[str, dict[str, object]] = {}
    for entry in entries:
        said = {name: value for name, value in entry.page_options.items() if name != "template"}
        tags = () if is_hidden(entry, "tags") else entry.entity.tags
        options[entry.page_path] = {**said, "tags": list(tags)} if tags else said
    return tuple(replace(page, options={**options.get(page.source_path, {}), **page.options}) for page in pages)


def _body_pictures(entries: Iterable[Entry], materials: Materials) -> dict[str, PictureView]:
    found: dict[str, PictureView] = {}
    for entry in entries:
        for path in photos_placed(entry.body, folder=entry.source_path.rpartition("/")[0]):
            if path.lower().endswith(tuple(PHOTO_SUFFIXES)):  # a panel, unless it is found to be a photo below
                found.setdefault(path, picture_view(EntryPhoto(path, None), materials=materials))
        for photo in entry.photos:
            if photo.is_in_body and photo.path:
                found[photo.path] = picture_view(photo, materials=materials)
    return found


def _by_page(
    problems: Sequence[Problem], pages: Iterable[PlannedPage], entries: Iterable[Entry]
) -> dict[str, tuple[Problem, ...]]:
    """Problems of a page's own file and of its photos on that page; all the others on the home page."""
    told_of = {problem.where.path for problem in problems}
    places = {f"docs/{page.source_path}": {page.source_path} for page in pages if not page.is_generated}
    for entry in entries:
        for photo in entry.photos:
            if photo.path and entry.page_path and f"docs/{photo.path}" in told_of:
                places.setdefault(f"docs/{photo.path}", set()).add(entry.page_path)
    grouped: dict[str, list[Problem]] = {}
    for problem in problems:
        for path in places.get(problem.where.path, {"index.md"}):
            grouped.setdefault(path, []).append(problem)
    return {path: tuple(items) for path, items in grouped.items()}
