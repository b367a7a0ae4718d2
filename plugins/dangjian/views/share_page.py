"""What each page says of itself, made from its view when it is drawn.

Who reads which picture: Open Graph's (ogp.me) most services; X takes it over and asks `twitter:card` for its size. QQ
documents `itemprop` name, description and image (open.mobile.qq.com, mqq.data.setShareInfo) and shows a small square.
WeChat documents nothing but its JS-SDK, which asks for a 公众号 and a registered domain; of other pages its clients
sometimes take title and picture from Open Graph or `itemprop`. So the square is offered and nothing promised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from dangjian.pictures.card import PlannedCard
from dangjian.pictures.variants import Variant
from dangjian.views.entry_page import AchievementView, BrandView, StoryView
from dangjian.views.frame import Frame
from dangjian.views.home import HomeView
from dangjian.views.linked_data import Address, linked_data, machine_day
from dangjian.views.page_head import PageHead
from dangjian.views.picture import PictureView
from dangjian.views.qr_code import qr_code
from dangjian.views.sharing import MetaTag, ShareImage, Sharing

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def share_page(view: object, *, frame: Frame, site_url: str, url: str, card: PlannedCard | None = None) -> Sharing:
    """`url` is the page's address relative to `site_url`, which is empty where nobody knows it; `card` is drawn."""

    def address(path: str) -> str:
        return urljoin(site_url, path) if site_url and path else ""

    head = getattr(view, "head", None)
    assert isinstance(head, PageHead)
    page_url = urljoin(site_url, url) if site_url else ""
    picture, square = _cover(view, address=address), None
    if card is not None and site_url:
        alt = " · ".join(part for part in (card.card.title or head.title, frame.school_name) if part)
        picture, square = (_card_image(file, alt=alt, address=address) for file in card.files)
    has_code = bool(page_url) and isinstance(view, StoryView | BrandView)
    return Sharing(
        url=page_url,
        picture=picture,
        square=square,
        meta=tuple(_meta(view, head, frame)),
        linked_data=linked_data(
            view, head=head, frame=frame, url=page_url, address=address, card=picture if square is not None else None
        ),
        qr_code=qr_code(page_url) if has_code else None,
    )


def _card_image(file: Variant, *, alt: str, address: Address) -> ShareImage:
    return ShareImage(
        url=address(file.url), width_px=file.width_px, height_px=file.height_px, media_type="image/jpeg", alt=alt
    )


def _cover(view: object, *, address: Address) -> ShareImage | None:
    photo = _picture(view)
    if photo is None or photo.is_missing or not address(photo.url):
        return None
    return ShareImage(
        url=address(photo.url),
        width_px=photo.width_px,
        height_px=photo.height_px,
        media_type="image/svg+xml" if photo.url.endswith(".svg") else "image/webp",
        alt=photo.alt,
    )


def _picture(view: object) -> PictureView | None:
    match view:
        case HomeView():
            cards = (view.hero, view.lead)
            return next((card.picture for card in cards if card is not None and card.picture is not None), None)
        case AchievementView():
            return view.row.picture
    cover = getattr(view, "cover", None)
    return cover if isinstance(cover, PictureView) else None


def _meta(view: object, head: PageHead, frame: Frame) -> Iterator[MetaTag]:
    """Those of 国办发〔2017〕47号 that are known; the description is Material's to print."""
    yield MetaTag("SiteName", f"{frame.school_name} · {frame.site_title}")
    if head.section and not isinstance(view, HomeView):
        yield MetaTag("ColumnName", head.section)
    if not isinstance(view, StoryView):
        return
    yield MetaTag("ArticleTitle", view.title)
    published = machine_day(view.published) or machine_day(view.date)
    if _DAY.fullmatch(published):
        yield MetaTag("PubDate", published)
    media = next((value.text for fact in view.source if fact.key == "media" for value in fact.values), "")
    yield MetaTag("ContentSource", media or frame.school_name)
    if view.chips:
        yield MetaTag("Keywords", ",".join(dict.fromkeys(chip.text for chip in view.chips)))
