"""Which shortcuts the other plugins and templates of a site leave open."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

OURS = "dangjian."
HOST_SEARCH_MODULE = "material.plugins.search."
"""Put aside where the site uses our search, so that its hooks do nothing."""
REPEATABLE = (OURS, HOST_SEARCH_MODULE, "material.plugins.tags.", "material.plugins.offline.")
"""Modules whose `on_page_context` may be called twice for one page, in two processes."""


def can_draw_twice(config: MkDocsConfig) -> bool:
    """Whether no plugin would notice that another process draws some of the pages."""
    return all(
        type(getattr(method, "__self__", method)).__module__.startswith(REPEATABLE)
        for method in config.plugins.events["page_context"]
    )


def is_alone(config: MkDocsConfig) -> bool:
    """Whether no other plugin has a say in the pages, so that a page may be drawn without the others."""
    return all(type(plugin).__module__.startswith((OURS, HOST_SEARCH_MODULE)) for plugin in config.plugins.values())


def draws_host_alone(config: MkDocsConfig) -> bool:
    """Whether the school has changed none of the host's templates, which might say something of the single page."""
    folder = config.theme.custom_dir
    if not folder:
        return True
    return all("dangjian" in path.relative_to(folder).parts for path in Path(folder).rglob("*.html"))
