"""What a page is, in the words of schema.org: NewsArticle, Brand, Organization, ImageGallery, BreadcrumbList.

Addresses stand in it only where the site's own address is known; everything else is said without them.
"""

from __future__ import annotations

from collections.abc import Callable

from dangjian.views.entry_page import BranchView, BrandView, StoryView
from dangjian.views.frame import Frame
from dangjian.views.home import HomeView
from dangjian.views.index_pages import AlbumIndexView
from dangjian.views.links import DateView, Fact
from dangjian.views.page_head import PageHead
from dangjian.views.picture import PictureView
from dangjian.views.sharing import ShareImage

Node = dict[str, object]
Address = Callable[[str], str]
"""Makes an address of the site absolute; empty where the site's own is not known."""


def linked_data(
    view: object, *, head: PageHead, frame: Frame, url: str, address: Address, card: ShareImage | None = None
) -> Node:
    """One graph: the page's subject, then the way to it."""
    nodes = [*_subject(view, frame, url, address, card), *_way(head, address)]
    return {"@context": "https://schema.org", "@graph": nodes} if nodes else {}


def machine_day(date: DateView | None) -> str:
    """The start of a date at the precision it has: ``2024``, ``2024-10`` or ``2024-10-25``."""
    return date.machine.split("/")[0] if date is not None else ""


def _subject(view: object, frame: Frame, url: str, address: Address, card: ShareImage | None) -> list[Node]:
    match view:
        case StoryView():
            return [_article(view, frame, url, address, card)]
        case BrandView():
            slogan = {"slogan": view.slogan, "description": view.head.description, "url": url}
            return [_node("Brand", name=view.name, logo=_image(view.mark, address), **slogan)]
        case BranchView():
            parent = _node("Organization", name=view.parent.text, url=address(view.parent.url)) if view.parent else None
            founded = machine_day(view.founded)
            name = view.formal_name or view.name
            return [
                _node("Organization", name=name, foundingDate=founded, slogan=view.slogan, parentOrganization=parent)
            ]
        case HomeView():
            return [
                _school(frame, address, in_full=True),
                _node("WebSite", name=f"{frame.school_name} · {frame.site_title}", url=url, inLanguage="zh-CN"),
            ]
        case AlbumIndexView():
            albums: list[Node] = [
                _node(
                    "ImageGallery",
                    name=album.title,
                    url=address(album.url),
                    image=_image(album.cover, address),
                )
                for album in view.albums
            ]
            return [_node("ImageGallery", name=view.head.title, url=url, hasPart=albums)]
    return []


def _article(view: StoryView, frame: Frame, url: str, address: Address, card: ShareImage | None) -> Node:
    images = [image for image in (_image(view.cover, address), _card(card)) if image]
    return _node(
        "NewsArticle",
        headline=view.title,
        alternativeHeadline=view.subtitle,
        description=view.head.description,
        articleSection=view.head.section,
        datePublished=machine_day(view.published) or machine_day(view.date),
        keywords=[chip.text for chip in view.chips],
        image=images if len(images) > 1 else next(iter(images), None),
        creditText="；".join(f"{credit.label}：{_words(credit)}" for credit in view.credits),
        contentLocation=_node("Place", name=view.place) if view.place else None,
        isBasedOn=next((value.url for fact in view.source for value in fact.values if value.url), ""),
        publisher=_school(frame, address),
        mainEntityOfPage=url,
        inLanguage="zh-CN",
    )


def _school(frame: Frame, address: Address, *, in_full: bool = False) -> Node:
    brief = {"name": frame.school_name, "url": address(frame.home_url)}
    if not in_full:
        return _node("Organization", **brief)
    parent = _node("Organization", name=frame.superior) if frame.superior else None
    return _node(
        "Organization",
        **brief,
        slogan=frame.slogan,
        description=frame.introduction,
        address=frame.address,
        telephone=frame.phone,
        email=frame.email,
        logo=_image(frame.badge, address),
        parentOrganization=parent,
    )


def _way(head: PageHead, address: Address) -> list[Node]:
    if not head.breadcrumb:
        return []
    steps = [(link.text, address(link.url)) for link in head.breadcrumb] + [(head.title, "")]
    items = [_node("ListItem", position=place, name=name, item=url) for place, (name, url) in enumerate(steps, start=1)]
    return [_node("BreadcrumbList", itemListElement=items)]


def _image(photo: PictureView | None, address: Address) -> Node | None:
    if photo is None or photo.is_missing or not address(photo.url):
        return None
    size = {"width": photo.width_px, "height": photo.height_px}
    return _node("ImageObject", contentUrl=address(photo.url), caption=photo.caption, creditText=photo.credit, **size)


def _card(card: ShareImage | None) -> Node | None:
    if card is None:
        return None
    return _node("ImageObject", contentUrl=card.url, width=card.width_px, height=card.height_px)


def _words(fact: Fact) -> str:
    return "、".join(value.text for value in fact.values)


def _node(kind: str, **fields: object) -> Node:
    """Without what is empty."""
    return {"@type": kind, **{name: value for name, value in fields.items() if value}}
