"""Which shortcuts the other plugins and templates of a site leave open."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

OURS = "dangjian."
HOST_SEARCH_MODULE = "material.plugins.search."
"""Put aside where the site uses our search, so that its hooks do nothing."""
REPEATABLE = (OURS, HOST_SEARCH_MODULE, "material.plugins.tags.", "material.plugins.offline.")
"""Modules whose hooks may be called twice for one page, in two processes."""
READING_EXTENSIONS = frozenset({"pymdownx.snippets", "pymdownx.b64"})
_FICKLE = re.compile(r"\b(?:build_date_utc|update_date|random|shuffle|lipsum|pages)\b")


def can_draw_twice(config: MkDocsConfig) -> bool:
    """Whether no plugin would notice that another process draws some of the pages."""
    return _are_repeatable("page_context", config=config)


def can_read_twice(config: MkDocsConfig) -> bool:
    """Whether no plugin would notice that another process reads and renders some of the texts."""
    return _are_repeatable("pre_page", "page_read_source", "page_markdown", "page_content", config=config)


def _are_repeatable(*events: str, config: MkDocsConfig) -> bool:
    methods = [method for event in events for method in config.plugins.events[event]]
    return all(type(getattr(method, "__self__", method)).__module__.startswith(REPEATABLE) for method in methods)


def are_pages_alike(config: MkDocsConfig) -> bool:
    """Whether a page that was drawn yesterday is right today, if all that its template was handed is the same.

    Not where plugins nobody knows have a say, nor where a template of the school's own tells the time, draws lots, or
    goes through all pages of the site.
    """
    if not all(type(plugin).__module__.startswith(REPEATABLE) for plugin in config.plugins.values()):
        return False
    folder = config.theme.custom_dir
    return not folder or not any(
        _FICKLE.search(path.read_text(encoding="utf-8", errors="replace")) for path in Path(folder).rglob("*.html")
    )


def are_texts_alike(config: MkDocsConfig) -> bool:
    """Whether a text that was rendered yesterday is right today: not where Markdown reads other files."""
    return not READING_EXTENSIONS & set(map(str, config.markdown_extensions))


def is_alone(config: MkDocsConfig) -> bool:
    """Whether no other plugin has a say in the pages, so that a page may be drawn without the others."""
    return all(type(plugin).__module__.startswith((OURS, HOST_SEARCH_MODULE)) for plugin in config.plugins.values())


def draws_host_alone(config: MkDocsConfig) -> bool:
    """Whether the school has changed none of the host's templates, which might say something of the single page."""
    folder = config.theme.custom_dir
    if not folder:
        return True
    return all("dangjian" in path.relative_to(folder).parts for path in Path(folder).rglob("*.html"))
