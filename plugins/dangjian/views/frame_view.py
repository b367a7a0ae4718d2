"""How the school's settings become the frame of every page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import quote

from dangjian.content.addresses import page_url
from dangjian.schema.school import FooterLink
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.views.entry_pictures import docs_picture
from dangjian.views.frame import Frame
from dangjian.views.heads import home_url
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link
from dangjian.views.picture import PictureView
from dangjian.views.planned_page import PlannedPage

ICP_SITE = "https://beian.miit.gov.cn/"
POLICE_SITE = "https://beian.mps.gov.cn/"


def build_frame(materials: Materials, *, menu: tuple[PlannedPage, ...]) -> Frame:
    """`menu` are the planned pages that are tabs, in order; the home page always leads them."""
    schema = materials.schema
    school = schema.school
    home = home_url(materials)
    short_name = school.short_name or school.name
    return Frame(
        school_name=school.name or short_name or school.site_title,
        school_short_name=short_name,
        site_title=school.site_title,
        home_url=home,
        slogan=school.slogan,
        introduction=school.introduction,
        badge=_picture(school.badge, short_name, materials),
        seal_text=school.seal or short_name[:1] or school.site_title[:1],
        emblem=_picture(school.emblem.file, short_name, materials)
        if school.emblem is not None and school.emblem.is_confirmed
        else None,
        notice=school.notice,
        palette=_palette(materials),
        mourning=tuple(_days(school.mourning)),
        menu=(Link(schema.texts.home, home), *_columns(menu, materials)),
        brands=tuple(entry_link(entry) for entry in materials.catalogue.brands),
        footer_links=tuple(_footer_link(item, materials) for item in school.footer_links),
        address=school.address,
        postcode=school.postcode,
        phone=school.phone,
        email=school.email,
        icp=Link(school.icp, ICP_SITE) if school.icp else None,
        police=Link(school.police, _police_url(school.police)) if school.police else None,
        copyright=school.copyright or school.name,
        superior=school.superior,
    )


def _columns(menu: tuple[PlannedPage, ...], materials: Materials) -> Iterator[Link]:
    for page in menu:
        url = page_url(page.source_path, directory_urls=materials.directory_urls)
        if url != home_url(materials):
            head = getattr(page.view, "head", None)
            yield Link(text=(head.section if head is not None else "") or page.title, url=url)


def _picture(path: str, title: str, materials: Materials) -> PictureView | None:
    return docs_picture(path, materials=materials, title=title) if path else None


def _palette(materials: Materials) -> str:
    term = materials.schema.vocabularies["palettes"].find(materials.schema.school.palette)
    return term.key if term is not None else "red"


def _days(dates: tuple[FuzzyDate, ...]) -> Iterator[str]:
    """Days of mourning as ISO dates or ``start/end``; what is no whole day or stretch of days greys nothing."""
    for date in dates:
        if date.earliest is None or date.latest is None:
            continue
        first, last = date.earliest.isoformat(), date.latest.isoformat()
        yield first if first == last else f"{first}/{last}"


def _police_url(number: str) -> str:
    digits = "".join(re.findall(r"[0-9]", number))
    return f"{POLICE_SITE}#/query/webSearch?code={digits}" if digits else POLICE_SITE


def _footer_link(link: FooterLink, materials: Materials) -> Link:
    """To a page of docs/, to a file in it, or to another site; a page that is not there leaves the words alone."""
    if re.match(r"https?://|mailto:|tel:", link.address):
        return Link(link.text, link.address)
    address, mark, anchor = link.address.removeprefix("docs/").partition("#")
    path = posixpath.normpath(address.lstrip("/"))
    if path.startswith("..") or path == ".":
        return Link(link.text)
    if not path.endswith(".md"):
        return Link(link.text, quote(path) + mark + anchor)
    is_there = any(entry.page_path == path for entry in materials.library.entries)
    url = page_url(path, directory_urls=materials.directory_urls) + mark + anchor
    return Link(link.text, url if is_there else "")
