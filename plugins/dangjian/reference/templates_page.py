"""develop/templates.md: what each template is handed, field by field."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType

import dangjian
from dangjian.reference.markdown import code, page, sentences, table
from dangjian.reference.type_words import type_words
from dangjian.reference.usual_fields import USUAL_FIELDS
from dangjian.reference.view_docs import ClassDoc, class_docs
from dangjian.views import (
    card,
    entry_page,
    frame,
    home,
    index_pages,
    links,
    page_head,
    paging,
    picture,
    sharing,
    statistics,
    timeline,
)

VIEW_MODULES: Sequence[ModuleType] = (
    home,
    entry_page,
    index_pages,
    timeline,
    statistics,
    card,
    links,
    picture,
    paging,
    page_head,
    sharing,
    frame,
)
"""The modules whose dataclasses templates may be handed."""

_TEMPLATES = Path(dangjian.__file__).parent / "theme" / "dangjian"
_BLOCK = re.compile(r"{% block (\w+) %}")
_HANDED = re.compile(r"Handed to (?P<template>dangjian/\w+\.html)")


def view_classes() -> tuple[ClassDoc, ...]:
    """Every class of the contract, each once."""
    found = {item.name: item for module in VIEW_MODULES for item in class_docs(inspect.getsource(module))}
    return tuple(found.values())


def templates_page() -> str:
    classes = view_classes()
    views = [item for item in classes if _HANDED.search(item.sentence)]
    smaller = [item for item in classes if item not in views and item.name != "Frame"]
    parts = [
        sentences(
            "Every template under `dangjian/` is handed one view: a frozen dataclass whose fields are all it may use.",
            "Lists keep the order in which they are to be drawn.",
            "Texts are escaped; addresses go through the `url` filter.",
            "Where a value may be absent, its type says “or none”; empty texts and lists are simply empty.",
        ),
        "## A template of your own",
        sentences(
            "Point `theme.custom_dir` in `mkdocs.yml` at a folder, such as `site_config/overrides`; "
            "its `dangjian/` comes before ours.",
            "Only files under `dangjian/` are escaped, so put yours there too.",
            "To add to a page, write a template of another name that extends ours, fill one of its blocks, "
            "and name it in `collections.yml` as 模板 or 列表模板, as "
            "[the guide shows](../guide/looks.md#一个页面的样式).",
            "To replace a page, a component (`dangjian/components/plate.html`) or a style sheet "
            "(`assets/dangjian/card.css`), write a file of the same name; "
            "a template cannot extend the one it replaces.",
            "What stands between `{% kept … %}` and `{% endkept %}` is drawn once for all pages at the same depth: "
            "name there what it depends on, such as a card's address, and say nothing of the single page inside.",
            "Every page fills `body` of `dangjian/base.html`; the blocks beyond that are these.",
        ),
        table(("Template", "Blocks to fill"), _blocks()),
        "## On every page",
        _table_of_globals(),
        "### Frame",
        *_fields(next(item for item in classes if item.name == "Frame"), classes),
        "## Templates",
        table(
            ("Template", "Its view"),
            [(code(_template_of(item)), f"[{item.name}](#{item.name.lower()})") for item in views],
        ),
    ]
    for item in views:
        parts.extend((f"### {item.name}", item.sentence, *_fields(item, classes)))
    parts.append("## Smaller views")
    for item in smaller:
        parts.extend((f"### {item.name}", item.sentence, *_fields(item, classes)))
    return page(
        title="Template contract",
        summary="Each template, the view it is handed, and every field of that view.",
        parts=parts,
        how="Generated, do not edit",
    )


def sentence_of(owner: str, field: str, docstring: str) -> str:
    """What a field means: its own docstring, else what the name means in every view."""
    return docstring or USUAL_FIELDS.get(f"{owner}.{field}") or USUAL_FIELDS.get(field, "")


def _blocks() -> list[tuple[str, str]]:
    """The blocks our own templates add to those of Material's."""
    rows = []
    for path in sorted(_TEMPLATES.glob("*.html")):
        names = dict.fromkeys(_BLOCK.findall(path.read_text(encoding="utf-8")))
        if set(names) - {"body", "og_type"}:
            rows.append((code(f"dangjian/{path.name}"), ", ".join(code(name) for name in names)))
    return rows


def _template_of(view: ClassDoc) -> str:
    match = _HANDED.search(view.sentence)
    return match["template"] if match else ""


def _fields(item: ClassDoc, classes: Iterable[ClassDoc]) -> list[str]:
    linked = {other.name for other in classes}
    rows = [
        (
            code(field.name),
            type_words(field.annotation, linked=linked),
            sentence_of(item.name, field.name, field.sentence),
        )
        for field in item.fields
    ]
    return [table(("Field", "Type", "Meaning"), rows)]


def _table_of_globals() -> str:
    return table(
        ("Name", "Type", "Meaning"),
        [
            (code("frame"), "[Frame](#frame)", "What stands around every page; also handed to `404.html`."),
            (code("texts"), "[texts](../guide/texts.md)", "Every word the theme prints; `texts.home_stories`."),
            (code("view"), "one of the views below", "The view of this page; none on pages that are not planned."),
            (
                code("sharing"),
                "[Sharing](#sharing)",
                "What the page tells share cards, crawlers and phones; as `view`.",
            ),
            (code("problems"), "list of problems", "In preview the mistakes of this page; empty in a build."),
            (code("has_search"), "yes or no", "Whether this plugin's search is on; else Material may bring its own."),
            (code("bundles"), "bundles by name", "The theme's style sheets and scripts: `bundles.style.address`."),
            (code("page.content"), "HTML", "The rendered Markdown; the one place for the `safe` filter."),
        ],
    )
