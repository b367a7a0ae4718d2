"""The Content-Security-Policy a built site works under: read out of its pages, as strict as they allow.

Scripts written into pages (all of them Material's own) are let through one by one, by their hash; a script that
somebody smuggles in has another hash and does not run. https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

_SCRIPT_TYPES = frozenset({"", "text/javascript", "application/javascript", "module"})
"""Other types, such as JSON, are data and never run."""
_LOADS = {
    ("script", "src"): "script-src",
    ("iframe", "src"): "frame-src",
    ("img", "src"): "img-src",
    ("video", "src"): "media-src",
    ("video", "poster"): "img-src",
    ("audio", "src"): "media-src",
    ("source", "src"): "media-src",
}


@dataclass(frozen=True, slots=True)
class ContentPolicy:
    """What the pages of one site need."""

    script_hashes: tuple[str, ...]
    style_hashes: tuple[str, ...]
    """Of ``<style>`` elements."""
    has_style_attributes: bool
    """Ours carry a photo's proportions, focal point and colour; not every browser takes a hash for an attribute."""
    hosts: tuple[tuple[str, str], ...]
    """Directive and origin of what pages embed from elsewhere, such as an author's video."""
    handlers: tuple[str, ...] = ()
    """Attributes such as ``onclick`` that the policy will keep from running."""

    @property
    def header(self) -> str:
        """The value of the header."""
        directives = {
            "default-src": ["'self'"],
            "script-src": ["'self'", *self.script_hashes],
            "style-src": ["'self'", *self.style_hashes],
            "style-src-attr": ["'unsafe-inline'"] if self.has_style_attributes else ["'none'"],
            "img-src": ["'self'", "data:"],
            "media-src": ["'self'"],
            "frame-src": ["'self'"],
            "object-src": ["'none'"],
            "base-uri": ["'self'"],
            "form-action": ["'self'"],
            "frame-ancestors": ["'self'"],
        }
        for directive, host in self.hosts:
            directives[directive].append(host)
        return "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())


def content_policy(pages: Iterable[str]) -> ContentPolicy:
    """`pages` are the HTML texts of every page of the site."""
    found = _Found()
    for page in pages:
        reader = _PageReader(found)
        reader.feed(page)
        reader.close()
    return ContentPolicy(
        script_hashes=tuple(sorted(found.scripts)),
        style_hashes=tuple(sorted(found.styles)),
        has_style_attributes=found.has_style_attributes,
        hosts=tuple(sorted(found.hosts)),
        handlers=tuple(sorted(found.handlers)),
    )


@dataclass(slots=True)
class _Found:
    scripts: set[str] = field(default_factory=set)
    styles: set[str] = field(default_factory=set)
    hosts: set[tuple[str, str]] = field(default_factory=set)
    handlers: set[str] = field(default_factory=set)
    has_style_attributes: bool = False


class _PageReader(HTMLParser):
    def __init__(self, found: _Found) -> None:
        super().__init__(convert_charrefs=True)
        self.found = found
        self.hashes: set[str] | None = None
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.found.has_style_attributes |= "style" in given
        self.found.handlers.update(name for name in given if name.startswith("on"))
        for name, value in given.items():
            self._load(_LOADS.get((tag, name), ""), value)
        if tag == "link" and "stylesheet" in given.get("rel", ""):
            self._load("style-src", given.get("href", ""))
        is_script = tag == "script" and "src" not in given and given.get("type", "").lower() in _SCRIPT_TYPES
        self.hashes = self.found.scripts if is_script else self.found.styles if tag == "style" else None
        self.text = []

    def handle_data(self, data: str) -> None:
        if self.hashes is not None:
            self.text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self.hashes is not None:
            self.hashes.add(hash_of("".join(self.text)))
        self.hashes = None

    def _load(self, directive: str, address: str) -> None:
        parts = urlsplit(address)
        if directive and parts.netloc:
            self.found.hosts.add((directive, f"{parts.scheme or 'https'}://{parts.netloc}"))


def hash_of(text: str) -> str:
    """Of a script or a style sheet as a browser reads it: line ends are ``\\n``, whatever the file has."""
    digest = hashlib.sha256(text.replace("\r\n", "\n").encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
