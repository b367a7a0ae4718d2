"""MkDocs' files → what the plan is made from; the plan → MkDocs' files."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from dangjian.adapter.quick_page import QuickPage
from dangjian.site_plan import SitePlan
from dangjian.views.planned_page import PlannedPage


def paths_under_docs(files: Files, config: MkDocsConfig) -> dict[str, str]:
    """The files of docs_dir that MkDocs would build or copy, by source path."""
    return {
        file.src_uri: file.abs_src_path
        for file in files
        if file.src_dir == config.docs_dir and file.abs_src_path and not file.inclusion.is_excluded()
    }


def put_plan_into(files: Files, plan: SitePlan, config: MkDocsConfig) -> Files:
    """Give MkDocs the planned pages, and take away what is not published as it is."""
    for path in plan.withheld:
        file = files.src_uris.get(path)  # `get_file_from_path` takes the path apart first, ten thousand times
        if file is not None:
            files.remove(file)
    for path, data in plan.drawings.items():
        file = files.get_file_from_path(path)
        if file is not None:
            source = file.abs_src_path
            file.content_bytes = data
            file.abs_src_path = source
    for page in plan.pages.values():
        existing = files.get_file_from_path(page.source_path)
        if existing is not None and is_of_another_plugin(existing.page):
            continue
        if existing is None:
            existing = File.generated(config, page.source_path, content="")
            files.append(existing)
        _fill(existing, page)
    if config.nav is None:
        tabs = zip(plan.frame.menu, plan.menu, strict=True)
        config.nav = [{tab.text: page.source_path} for tab, page in tabs]
    return files


def is_of_another_plugin(page: Page | None) -> bool:
    """Whether a plugin made the page itself, such as Material's blog its posts; it knows best how to draw it."""
    return page is not None and type(page) not in (Page, QuickPage)


def _fill(file: File, page: PlannedPage) -> None:
    source = file.abs_src_path
    file.content_string = f"---\n{json.dumps(_meta(page), ensure_ascii=False)}\n---\n\n{page.body}"
    file.abs_src_path = source  # other plugins look at the file's history
    if page.is_draft:
        file.inclusion = InclusionLevel.DRAFT
    elif not page.in_menu:
        file.inclusion = InclusionLevel.NOT_IN_NAV


def _meta(page: PlannedPage) -> dict[str, Any]:
    """Front matter as MkDocs reads it; JSON is YAML that no slip can spoil."""
    meta: dict[str, Any] = {"template": page.template, "title": as_html(page.title)}
    if page.description:
        meta["description"] = escape(page.description)
    if not page.is_searchable:
        meta["search"] = {"exclude": True}
    meta.update(page.options)
    if isinstance(meta.get("tags"), list):
        meta["tags"] = [as_html(str(tag)) for tag in meta["tags"]]
    return meta


def as_html(words: str) -> str:
    """Titles and tags are HTML to MkDocs and Material: both print them, and the search inserts them, as they are."""
    return escape(words, quote=False)
