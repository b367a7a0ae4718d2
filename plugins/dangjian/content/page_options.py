"""What a page says to MkDocs and Material in its front matter; we hand it on untouched."""

from __future__ import annotations

from collections.abc import Mapping

from dangjian.problems import Complaint
from dangjian.typed_text.located import LocatedTree
from dangjian.typed_text.refusals import LocatedComplaint

PAGE_OPTIONS = frozenset({"template", "模板", "hide", "search", "icon", "status", "description", "comments", "robots"})
"""Keys that belong to MkDocs and Material: https://squidfunk.github.io/mkdocs-material/reference/."""

_WORDS = {"true": True, "yes": True, "是": True, "false": False, "no": False, "否": False}


def read_page_options(tree: LocatedTree) -> tuple[Mapping[str, object], tuple[LocatedComplaint, ...]]:
    """The options a page sets, with plain words turned into what YAML would make of them."""
    options: dict[str, object] = {}
    complaints: list[LocatedComplaint] = []
    for key, value in tree.mapping.items():
        if key not in PAGE_OPTIONS or value is None:
            continue
        name = "template" if key == "模板" else key
        if name == "template" and (not isinstance(value, str) or not value.endswith(".html") or ".." in value):
            complaint = Complaint(
                "page.template", f"模板「{value}」不是模板文件。", "模板文件以 .html 结尾；不确定就删掉这一行。"
            )
            complaints.append(LocatedComplaint(tree.line_of(key), complaint))
            continue
        options[name] = _plain(value)
    return options, tuple(complaints)


def _plain(value: object) -> object:
    if isinstance(value, str):
        return _WORDS.get(value.strip().lower(), value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
