"""What stands on the share card of each page: an entry's own card, and the school's for every other page.

Pages that belong to no column, such as 「关于本站」, are the school's as well, unless they have a photo.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dangjian.content.entry import Entry
from dangjian.content.library import Library
from dangjian.pictures.card import Card, CardColours, CardPhoto, PlannedCard, plan_card
from dangjian.pictures.variants import Picture
from dangjian.views.entry_page import (
    AchievementView,
    BranchView,
    BrandView,
    OrdinaryPageView,
    PersonView,
    StoryView,
    TopicView,
)
from dangjian.views.frame import Frame
from dangjian.views.home import HomeView
from dangjian.views.picture import PictureView
from dangjian.views.planned_page import PlannedPage

_EntryView = StoryView | BrandView | BranchView | AchievementView | PersonView | TopicView | OrdinaryPageView


@dataclass(frozen=True, slots=True)
class SiteCards:
    """The planned cards of a site."""

    school: PlannedCard | None = None
    """For pages that have none of their own; None where there is neither a font nor a photo."""
    by_page: Mapping[str, PlannedCard] = field(default_factory=dict)
    """By source path."""

    def of(self, source_path: str) -> PlannedCard | None:
        return self.by_page.get(source_path, self.school)

    def without(self, keys: frozenset[str]) -> SiteCards:
        """Less the cards with these keys."""
        school = self.school if self.school is None or self.school.key not in keys else None
        return SiteCards(school, {path: card for path, card in self.by_page.items() if card.key not in keys})

    @property
    def all(self) -> tuple[PlannedCard, ...]:
        """Each once."""
        school = () if self.school is None else (self.school,)
        return tuple({card.key: card for card in (*school, *self.by_page.values())}.values())


def plan_cards(
    pages: Iterable[PlannedPage],
    *,
    library: Library,
    frame: Frame,
    pictures: Mapping[str, Picture],
    colours: CardColours,
    fonts: str,
    codec: str = "",
) -> SiteCards:
    """`pictures` by path under docs/; `fonts` and `codec` as `plan_card` takes them."""
    entries = {entry.page_path: entry for entry in library.entries if entry.page_path}
    by_address = {picture.largest.url: picture for picture in pictures.values()}
    by_page: dict[str, PlannedCard] = {}
    school = None
    for page in pages:
        view = page.view
        entry = entries.get(page.source_path)
        if isinstance(view, HomeView):
            school = plan_card(_school_card(view, frame, by_address, colours), fonts=fonts, codec=codec)
        elif isinstance(view, _EntryView) and entry is not None:
            photo = _certificate(view, by_address) if isinstance(view, AchievementView) else _cover(entry, pictures)
            if photo is None and not entry.collection.folder:
                continue  # a page about the site itself
            card = plan_card(_entry_card(view, entry, frame, photo, colours), fonts=fonts, codec=codec)
            if card is not None:
                by_page[page.source_path] = card
    return SiteCards(school, by_page)


def _entry_card(view: _EntryView, entry: Entry, frame: Frame, photo: CardPhoto | None, colours: CardColours) -> Card:
    note, line = _said_beside(view)
    return Card(
        title=entry.title,
        section=view.head.section if view.head.section != entry.title else frame.site_title,
        note=note,
        line=line,
        school=frame.school_name,
        site_title=frame.site_title,
        seal=frame.seal_text,
        colours=colours,
        photo=photo,
    )


def _said_beside(view: _EntryView) -> tuple[str, str]:
    """Beside the column's name, and below the title."""
    match view:
        case StoryView():
            return view.date.text, view.subtitle
        case BrandView():
            kind = view.kind if view.kind != view.head.section else ""
            return _joined(kind, view.level), view.slogan
        case BranchView():
            return "", view.slogan
        case AchievementView():
            return _joined(view.row.level, view.row.date.text), view.row.awarding_body
        case PersonView():
            return view.post, ""
        case TopicView():
            return view.period, ""
        case OrdinaryPageView():
            return (view.date.text if view.date is not None else ""), ""


def _school_card(view: HomeView, frame: Frame, by_address: Mapping[str, Picture], colours: CardColours) -> Card:
    shown = next(
        (card.picture for card in (view.hero, view.lead) if card is not None and card.picture is not None), None
    )
    return Card(
        title=frame.site_title,
        section=frame.school_short_name,
        note="",
        line=frame.slogan,
        school=frame.school_name,
        site_title="",
        seal=frame.seal_text,
        colours=colours,
        photo=_shown(shown, by_address),
    )


def _cover(entry: Entry, pictures: Mapping[str, Picture]) -> CardPhoto | None:
    """Also one that stands in the text, which the head of the page then leaves out."""
    cover = entry.cover
    picture = pictures.get(cover.path) if cover is not None else None
    if cover is None or picture is None:
        return None
    return CardPhoto(picture, cover.focus or (0.5, 0.5))


def _certificate(view: AchievementView, by_address: Mapping[str, Picture]) -> CardPhoto | None:
    return _shown(view.row.picture, by_address, is_whole=True)


def _shown(photo: PictureView | None, by_address: Mapping[str, Picture], *, is_whole: bool = False) -> CardPhoto | None:
    picture = by_address.get(photo.url) if photo is not None else None
    if photo is None or picture is None:
        return None
    across, down = (float(share.rstrip("%")) / 100 for share in photo.focal_point.split())
    return CardPhoto(picture, (across, down), is_whole=is_whole)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
