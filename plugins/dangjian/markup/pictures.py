"""A Python-Markdown extension: photos in the text become figures with all their sizes, captions and a link.

Pages reach the browser in relative addresses, so the extension must know on which page it is; whoever converts a
page tells it through `BodyPictures.turn_to`.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from html import escape, unescape
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from dangjian.content.body import path_of_target
from dangjian.views.picture import PictureView

_BEFORE_LINKS_ARE_CHECKED = 5
"""MkDocs resolves links at priority 0 and would warn of photos, whose originals are not published."""
_AFTER_RAW_HTML_IS_BACK = 5
"""Python-Markdown puts an author's own HTML back at priority 30."""
_RAW_IMAGE = re.compile(
    r"""<img\b[^<>]*?\bsrc\s*=\s*(?P<quote>["'])(?P<target>[^"'<>]*)(?P=quote)[^<>]*>""", re.IGNORECASE
)


class BodyPictures:
    """The photos of all texts, and the page that is being converted."""

    def __init__(self, pictures: Mapping[str, PictureView], *, credit_label: str = "") -> None:
        self.pictures = pictures
        self.credit_label = credit_label
        self.folder = ""
        self.page_url = ""
        self.asked: set[str] = set()
        """Paths under docs/ that the page in hand has asked for, whether there is such a photo or not."""

    def turn_to(self, *, source_path: str, page_url: str) -> None:
        """From now on targets are relative to this page."""
        self.folder = source_path.rpartition("/")[0]
        self.page_url = page_url
        self.asked = set()

    def find(self, target: str) -> PictureView | None:
        path = path_of_target(target, folder=self.folder)
        self.asked.add(path)
        return self.pictures.get(path)

    def relative(self, url: str) -> str:
        """`url`, relative to the site's root, as seen from the page."""
        folder = unquote(self.page_url).rpartition("/")[0]
        return posixpath.relpath(url, folder or ".") if folder else url


class PictureExtension(Extension):
    """The extension; without `pictures` it changes nothing."""

    def __init__(self, pictures: BodyPictures | None = None) -> None:
        super().__init__()
        self.pictures = pictures

    def extendMarkdown(self, md: Markdown) -> None:
        if self.pictures is not None:
            processor = _PictureProcessor(md, self.pictures)
            md.treeprocessors.register(processor, "dangjian_pictures", _BEFORE_LINKS_ARE_CHECKED)
            raw = _RawPictureProcessor(md, self.pictures)
            md.postprocessors.register(raw, "dangjian_raw_pictures", _AFTER_RAW_HTML_IS_BACK)


class _PictureProcessor(Treeprocessor):
    def __init__(self, md: Markdown, pictures: BodyPictures) -> None:
        super().__init__(md)
        self.pictures = pictures

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for position, child in enumerate(list(parent)):
                if child.tag == "p" and _holds_only_images(child):
                    self._replace_paragraph(parent, position, child)
                elif child.tag == "img" and parent.tag != "p":
                    self._replace_image(parent, position, child)
        for paragraph in root.iter("p"):
            for position, child in enumerate(list(paragraph)):
                if child.tag == "img":
                    self._replace_image(paragraph, position, child)

    def _replace_paragraph(self, parent: Element, position: int, paragraph: Element) -> None:
        """A paragraph of nothing but photos: one figure, or a row of figures."""
        found = [(image, self.pictures.find(image.get("src", ""))) for image in paragraph]
        if any(picture is None for _, picture in found):
            return
        figures = [self._figure(image, picture, abreast=len(found)) for image, picture in found if picture is not None]
        html = "".join(figures)
        if len(figures) > 1:
            html = f'<div class="dj-figures-row">{html}</div>'
        self._stash(parent, position, html, tail=paragraph.tail)

    def _replace_image(self, parent: Element, position: int, image: Element) -> None:
        picture = self.pictures.find(image.get("src", ""))
        if picture is not None:
            self._stash(parent, position, self._image(image, picture), tail=image.tail)

    def _stash(self, parent: Element, position: int, html: str, *, tail: str | None) -> None:
        holder = Element("p" if parent.tag != "p" else "span")
        holder.text = self.md.htmlStash.store(html)
        holder.tail = tail
        parent[position] = holder

    def _figure(self, image: Element, picture: PictureView, *, abreast: int) -> str:
        """The same markup as the theme's component figure.html."""
        words = image.get("title") or image.get("alt") or picture.caption
        caption = f'<span class="dj-figure__words">{escape(words)}</span>' if words else ""
        credit = f"{self.pictures.credit_label}{picture.credit}" if picture.credit else ""
        below = caption + (f'<span class="dj-figure__credit">{escape(credit)}</span>' if credit else "")
        if below:
            below = f'<figcaption class="dj-figure__caption">{below}</figcaption>'
        if picture.is_missing:
            return f'<figure class="dj-figure">{self._image(image, picture)}{below}</figure>'
        link = (
            f'<a class="dj-figure__link" href="{escape(self.pictures.relative(picture.url))}" '
            f'data-dj-photo="{escape(picture.key)}" data-dj-caption="{escape(words)}" '
            f'data-dj-credit="{escape(picture.credit)}">{self._image(image, picture, abreast=abreast, moving=True)}</a>'
        )
        if picture.moving_url:
            link = f'<div class="dj-moving" data-dj="moving">{link}</div>'
        return f'<figure class="dj-figure" id="{escape(picture.key)}">{link}{below}</figure>'

    def _image(self, image: Element, picture: PictureView, *, abreast: int = 1, moving: bool = False) -> str:
        """The same markup as the theme's component picture.html; `abreast`: how many share the width of the text."""
        relative = self.pictures.relative
        alt = image.get("alt") or picture.alt
        if picture.is_missing:
            return _missing(alt)
        srcset = ", ".join(f"{relative(source.url)} {source.width_px}w" for source in picture.sources)
        colour = f"; --dj-colour: {picture.colour}" if picture.colour else ""
        still = (
            f'<img class="dj-picture dj-figure__image" src="{escape(relative(picture.src))}" srcset="{escape(srcset)}" '
            f'sizes="(min-width: 48em) {44 / min(abreast, 3):.3g}em, 100vw" '
            f'width="{picture.width_px}" height="{picture.height_px}" '
            f'alt="{escape(alt)}" loading="lazy" decoding="async" '
            f'style="--dj-focus: {escape(picture.focal_point)}{escape(colour)}">'
        )
        if not (moving and picture.moving_url):
            return still
        frames = f'<source type="image/webp" media="not all" srcset="{escape(relative(picture.moving_url))}">'
        return f'<picture class="dj-moving__picture">{frames}{still}</picture>'


class _RawPictureProcessor(Postprocessor):
    """Photos that an author placed with HTML: the tag stays as it was written and names a published size."""

    def __init__(self, md: Markdown, pictures: BodyPictures) -> None:
        super().__init__(md)
        self.pictures = pictures

    def run(self, text: str) -> str:
        return _RAW_IMAGE.sub(self._published, text)

    def _published(self, match: re.Match[str]) -> str:
        tag = match[0]
        picture = self.pictures.find(unescape(match["target"]))
        if picture is None:
            return tag
        if picture.is_missing:
            return _missing(picture.alt)
        start, end = match.start("target") - match.start(), match.end("target") - match.start()
        return f"{tag[:start]}{escape(self.pictures.relative(picture.src))}{tag[end:]}"


def _holds_only_images(paragraph: Element) -> bool:
    if not len(paragraph) or (paragraph.text or "").strip():
        return False
    return all(child.tag in {"img", "br"} and not (child.tail or "").strip() for child in paragraph) and any(
        child.tag == "img" for child in paragraph
    )


def _missing(words: str) -> str:
    """The panel that stands for a photo which cannot be shown."""
    inside = f'<span class="dj-picture__words">{escape(words)}</span>'
    return f'<span class="dj-picture dj-picture--missing">{inside}</span>'


def makeExtension(pictures: BodyPictures | None = None) -> PictureExtension:
    """The name by which Python-Markdown asks for an extension."""
    return PictureExtension(pictures)
