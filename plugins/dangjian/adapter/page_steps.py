"""The two steps MkDocs takes for a page, event by event as in `mkdocs.commands.build`, which keeps them to itself."""

from __future__ import annotations

from collections.abc import Sequence

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

DRAFT_MARK = '<div class="mkdocs-draft-marker" title="This page will not be included into the built site.">DRAFT</div>'


def populate(page: Page, *, files: Files, config: MkDocsConfig) -> None:
    """Read the page and render its Markdown."""
    page = config.plugins.on_pre_page(page, config=config, files=files)
    page.read_source(config)
    markdown = config.plugins.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
    page.markdown = markdown
    page.render(config, files)
    page.content = config.plugins.on_page_content(page.content or "", page=page, config=config, files=files)


def draw(
    page: Page, env: Environment, *, files: Files | Sequence[File], nav: Navigation, config: MkDocsConfig
) -> bytes:
    """The finished page as it is written."""
    html = fill_template(page, env, files=files, nav=nav, config=config)
    return config.plugins.on_post_page(html, page=page, config=config).encode("utf-8", errors="xmlcharrefreplace")


def fill_template(
    page: Page, env: Environment, *, files: Files | Sequence[File], nav: Navigation, config: MkDocsConfig
) -> str:
    """The page as its template draws it, before plugins see it a last time."""
    content = page.content
    page.active = True
    try:
        context = get_context(nav, files, config, page)
        template = env.get_template(page.meta.get("template", "main.html"))
        context = config.plugins.on_page_context(context, page=page, config=config, nav=nav)
        if page.file.inclusion.is_excluded():
            page.content = DRAFT_MARK + (content or "")
        return template.render(context)
    finally:
        page.active, page.content = False, content
