"""Digests of what every text and every page of a site depends on beside itself: versions, settings, templates."""

from __future__ import annotations

import pickle
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

PACKAGE = Path(__file__).parent.parent
PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "pymdown-extensions", "jinja2", "markupsafe", "pygments")
NO_MATTER = frozenset({"config_file_path", "docs_dir", "site_dir", "plugins", "hooks", "watch", "dev_addr", "strict"})
"""Settings that say where things are or how to build, not what stands on a page."""
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def digest_of(*parts: bytes) -> bytes:
    """One digest of all parts, each told from the next."""
    made = blake2b(digest_size=32)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.digest()


class Digests:
    """Digests of values that stand on many pages, each worked out once: they must be frozen and of one of `kinds`."""

    def __init__(self, *kinds: type) -> None:
        self.kinds = frozenset(kinds)
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, value: object) -> bytes:
        known = self._known.get(id(value))
        if known is None:  # with the value, so that no other one is ever made in its place
            known = self._known[id(value)] = (value, blake2b(dumped(value), digest_size=20).digest())
        return known[1]


def dumped(value: object, *, digests: Digests | None = None) -> bytes:
    """A value as bytes that are the same for equal values of plain types, frozen dataclasses and the like.

    With `digests` a value they are for is dumped as its digest. Raises what `pickle` raises for values it cannot take.
    """
    stream = BytesIO()
    pickler = _Pickler(stream, protocol=5)
    pickler.digests = digests
    pickler.fast = True  # without it the bytes tell whether two equal words are one object
    pickler.dump(value)
    return stream.getvalue()


class _Pickler(pickle.Pickler):
    """Takes frozen dataclasses by their fields, which `dataclasses` itself does several times slower."""

    digests: Digests | None = None

    def reducer_override(self, value: Any) -> Any:
        kind: Any = type(value)
        if self.digests is not None and kind in self.digests.kinds:
            return Digests, (self.digests.of(value),)
        parts = _parts_of(kind)
        return NotImplemented if parts is None else (kind, parts(value))


@cache
def _parts_of(kind: Any) -> Callable[[Any], tuple[Any, ...]] | None:
    if not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def versions() -> bytes:
    """Of everything that turns text into pages, and of our own modules, byte for byte."""
    return digest_of(sys.version.encode(), *(version(name).encode() for name in PACKAGES), _own_modules())


def settings_of(config: MkDocsConfig) -> bytes:
    """Everything a page may show of mkdocs.yml."""
    named = {name: value for name, value in config.items() if name not in NO_MATTER and name != "theme"}
    theme = {name: config.theme[name] for name in config.theme}
    plugins = {name: dict(getattr(plugin, "config", {})) for name, plugin in config.plugins.items()}
    return _ADDRESS.sub("", repr((sorted(named.items()), sorted(theme.items()), plugins))).encode()


def markdown_of(config: MkDocsConfig) -> bytes:
    """How Markdown is set up."""
    return _ADDRESS.sub(
        "",
        repr(
            (
                [str(name) for name in config.markdown_extensions],
                {name: settings for name, settings in config.mdx_configs.items() if not name.startswith("dangjian.")},
                config.use_directory_urls,
                config.validation,
            )
        ),
    ).encode()


def templates_of(config: MkDocsConfig) -> bytes:
    """The templates a site draws with; icons only of the school's own folder, as those of Material never change."""
    found: list[bytes] = []
    for number, folder in enumerate(map(Path, config.theme.dirs)):
        for path in _templates_in(folder, with_icons=str(folder) == config.theme.custom_dir):
            found += [f"{number} {path.relative_to(folder).as_posix()}".encode(), path.read_bytes()]
    return digest_of(*found)


def navigation(nav: Navigation) -> bytes:
    """Titles and addresses, as far as the navigation goes."""
    return str(nav).encode("utf-8", errors="surrogatepass")


def _templates_in(folder: Path, *, with_icons: bool) -> Iterable[Path]:
    return sorted([*folder.rglob("*.html"), *(folder.rglob("*.svg") if with_icons else ())])


@cache
def _own_modules() -> bytes:
    return digest_of(*(path.read_bytes() for path in sorted(PACKAGE.rglob("*.py"))))
