"""What stands around every page: the school's name, the menu, the foot."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.views.links import Link
from dangjian.views.picture import PictureView


@dataclass(frozen=True, slots=True)
class Frame:
    """Handed to every template as `frame`, also to 404."""

    school_name: str
    school_short_name: str
    site_title: str
    """「党建品牌展示」: the line under the school's name."""
    home_url: str
    slogan: str
    introduction: str
    badge: PictureView | None
    """The school's badge; without one the theme draws a plain seal of the short name's first character."""
    seal_text: str
    emblem: PictureView | None
    """Only where the school supplied the file and confirmed its right to use it."""
    notice: str
    """A line above the header, such as the mark of a sample site."""
    palette: str
    """``red``, ``ink`` or ``bamboo``."""
    mourning: tuple[str, ...]
    """Days shown in grey, as ISO dates or ``start/end`` ranges."""
    menu: tuple[Link, ...]
    """The columns of the site, for the foot."""
    brands: tuple[Link, ...]
    footer_links: tuple[Link, ...]
    address: str
    postcode: str
    phone: str
    email: str
    icp: Link | None
    """The ICP filing number, linked to the ministry's site."""
    police: Link | None
    """The 公安 filing number, linked to the ministry's site."""
    copyright: str
    superior: str
    """The body the school answers to."""
