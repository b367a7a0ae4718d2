"""Follows every address of a finished site, as a browser would, without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from built_site import BuiltSite

HOST = "http://school.invalid"
_CSS_URL = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])(?P<target>[^"')]+)""")
_ADDRESSES = {
    "a": ("href",),
    "link": ("href",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "script": ("src",),
    "use": ("href",),
    "image": ("href",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "form": ("action",),
    "input": ("src",),
}


@dataclass(frozen=True)
class Reference:
    """An address that a page or a style sheet names."""

    page: str
    """Where it stands, relative to the site's root."""
    tag: str
    target: str
    rel: str = ""

    @property
    def is_foreign(self) -> bool:
        """Whether it leads to another host."""
        return self.target.startswith("//") or urlsplit(self.target).scheme in {"http", "https"}

    @property
    def is_fetched(self) -> bool:
        """Whether a browser asks for it by itself, without a click."""
        return self.tag not in {"a", "form"} and self.rel not in {"canonical", "alternate", "prev", "next"}

    def __str__(self) -> str:
        return f"{self.page} <{self.tag}> → {self.target}"


@dataclass
class Page(HTMLParser):
    """One page, read once: what it names, and how it is ordered."""

    address: str
    anchors: set[str] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)
    """Ids that stand on the page more than once."""
    references: list[Reference] = field(default_factory=list)
    headings: list[list[str]] = field(default_factory=list)
    """Level and words, in order: ``["1", "活动报道"]``."""
    landmarks: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""
    _open: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_data(self, data: str) -> None:
        if self._open == "title":
            self.title += data
        elif self._open:
            self.headings[-1][1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = values.get("lang", "")
        if tag in {"main", "header", "footer", "nav", "aside"}:
            self.landmarks.append(tag)
        if values.get("id") in self.anchors:
            self.twice.append(values["id"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append([tag[1], ""])
            self._open = tag
        if tag == "title" and not self.title:
            self._open = tag
        for name in ("id", "name"):
            if values.get(name) and (name == "id" or tag == "a"):
                self.anchors.add(values[name])
        for name in _ADDRESSES.get(tag, ()):
            if name not in values:
                continue
            targets = (
                [part.split()[0] for part in values[name].split(",") if part.split()]
                if name == "srcset"
                else [values[name]]
            )
            self.references += [Reference(self.address, tag, target, values.get("rel", "")) for target in targets]
        for target in _CSS_URL.findall(values.get("style", "")):
            self.references.append(Reference(self.address, "style", target))


@dataclass
class Crawl:
    """Every page of a site and everything it names; `prefix` is the folder it is served under."""

    site: BuiltSite
    prefix: str = "/"

    def __post_init__(self) -> None:
        self.files = self.site.addresses()
        self.pages: dict[str, Page] = {}
        self._targets: dict[str, set[str]] = {}
        self.references: list[Reference] = []
        for address in sorted(self.files):
            path = self.site.folder / address
            if path.suffix == ".html":
                page = Page(address)
                page.feed(path.read_text(encoding="utf-8"))
                self.pages[address] = page
                self.references += page.references
            elif path.suffix == ".css":
                self.references += [Reference(address, "css", target) for target in _css_targets(path)]

    def broken(self) -> list[str]:
        """Addresses on this site that lead nowhere."""
        return sorted({str(reference) for reference in self.references if self._is_broken(reference)})

    def foreign(self) -> list[str]:
        """What a browser would fetch from another host."""
        return sorted({str(item) for item in self.references if item.is_foreign and item.is_fetched})

    def targets_of(self, page: str) -> set[str]:
        """Files, with their anchors where one is named, that links of `page` lead to."""
        if page not in self._targets:
            links = (item for item in self.pages[page].references if item.tag == "a") if page in self.pages else ()
            found = (self.resolve(item) for item in links)
            self._targets[page] = {"#".join(filter(None, target)) for target in found if target}
        return self._targets[page]

    def resolve(self, reference: Reference) -> tuple[str, str] | None:
        """The file of this site and the anchor in it that are meant; None where they lie outside."""
        here = HOST + self.prefix + quote(reference.page)
        target = urlsplit(urljoin(here, reference.target))
        if f"{target.scheme}://{target.netloc}" != HOST or not unquote(target.path).startswith(unquote(self.prefix)):
            return None
        path = unquote(target.path)[len(unquote(self.prefix)) :]
        if not path or path.endswith("/"):
            path += "index.html"
        return path, unquote(target.fragment)

    def _is_broken(self, reference: Reference) -> bool:
        scheme = urlsplit(reference.target).scheme
        if reference.is_foreign or scheme in {"mailto", "tel", "data"}:
            return False
        path, anchor = self.resolve(reference) or ("", "")
        if path not in self.files:
            return True
        if not anchor or path not in self.pages or anchor.startswith("__"):
            return False
        return anchor not in self.pages[path].anchors


def _css_targets(path: Path) -> Iterator[str]:
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in _CSS_URL.findall(text):
        if not target.startswith(("data:", "#")):
            yield target
