"""What mkdocs.yml says of where things lie, read without MkDocs: a small command need not have all its plugins."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_MOST_PARENTS = 8


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """Folders of a project, as absolute paths."""

    docs: Path
    config: Path
    cache: Path


class _Loader(yaml.SafeLoader):
    """Reads settings of other plugins, too: functions and the like that a tag names are left out."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """``!ENV NAME`` and ``!ENV [NAME, OTHER, default]``, as MkDocs takes them."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(str(node.value))
    words = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else []
    found = (os.environ[str(word)] for word in words if str(word) in os.environ)
    return next(found, words[-1] if words else None)


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("", lambda loader, tag, node: None)


def site_options(root: Path) -> SiteOptions:
    """The folders of the project at `root`: the usual ones where mkdocs.yml says nothing or cannot be read."""
    settings = _settings(root / "mkdocs.yml", parents=_MOST_PARENTS)
    own = _plugin_settings(settings.get("plugins"))
    return SiteOptions(
        docs=root / str(settings.get("docs_dir") or "docs"),
        config=root / str(own.get("site_config") or "site_config"),
        cache=root / str(own.get("cache_dir") or ".cache/dangjian"),
    )


def _settings(file: Path, *, parents: int) -> dict[str, Any]:
    """A file and, below what it says itself, the one it INHERITs from."""
    try:
        read = yaml.load(file.read_bytes(), Loader=_Loader)
    except (OSError, yaml.YAMLError, ValueError):
        return {}
    if not isinstance(read, dict):
        return {}
    parent = read.get("INHERIT")
    inherited = _settings(file.parent / str(parent), parents=parents - 1) if parent and parents else {}
    return {**inherited, **read}


def _plugin_settings(plugins: object) -> dict[str, Any]:
    """Those of ``dangjian``, in a list of plugins or a mapping of them."""
    items = plugins if isinstance(plugins, list) else [plugins]
    for item in items:
        settings = item.get("dangjian") if isinstance(item, dict) else None
        if isinstance(settings, dict):
            return settings
    return {}
