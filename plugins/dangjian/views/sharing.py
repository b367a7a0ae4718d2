"""What a page says of itself to search engines, share cards, government crawlers and phones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class MetaTag:
    """One ``<meta name content>`` of the head."""

    name: str
    """As 国办发〔2017〕47号 spells it: ``SiteName ColumnName ArticleTitle PubDate ContentSource Keywords``."""
    content: str
    """Plain text."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """The address of a page, for a phone's camera: an SVG path in units of one module, to be stroked one unit wide."""

    size: int
    """Modules along one side, the quiet zone of four on each side included."""
    path: str
    """The dark modules, row by row, for the `d` of a path."""


@dataclass(frozen=True, slots=True)
class ShareImage:
    """A picture for whoever shows a link to the page."""

    url: str
    """Its full address."""
    width_px: int
    height_px: int
    """Of the file, as is `width_px`."""
    media_type: str
    """``image/jpeg`` of a share card; ``image/webp`` of a cover where no cards are drawn."""
    alt: str
    """What stands on it, in words."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """Handed to templates as `sharing`, beside the view of a planned page."""

    url: str
    """The page's full address; empty as long as the site's address is not known."""
    picture: ShareImage | None
    """For Open Graph: the page's share card, else its cover; None without an address to build on."""
    square: ShareImage | None
    """The same in a square, for QQ and WeChat; only where share cards are drawn."""
    meta: tuple[MetaTag, ...]
    """What is known of the page, in the order it is printed."""
    linked_data: Mapping[str, object]
    """schema.org as JSON-LD, for the `tojson` filter, which lets nothing break out of its script element."""
    qr_code: QrCode | None
    """Only of stories and brands, and only where the site's address is known."""

    @property
    def readable_url(self) -> str:
        """The address for people, as the printed page shows it: Chinese names of folders as they are written."""
        return unquote(self.url).replace(" ", "%20")
