"""The parts of a site that small commands need: its settings, and its pages without their photos."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dangjian.cli.site_options import site_options
from dangjian.cli.site_root import find_root
from dangjian.content.reader import read_content
from dangjian.scaffolds.titles import titles_by_kind
from dangjian.schema.site_config import Schema, read_schema
from dangjian.site_folder import SiteFiles, read_files


def schema_of(folder: str) -> Schema:
    """The schema of the site in `folder`, or that of a site without settings where there is none."""
    root = find_root(folder)
    config = _files(root, {}).config if root else {}
    return read_schema(config)[0]


def schema_and_titles(root: Path) -> tuple[Schema, Mapping[str, tuple[str, ...]]]:
    """The schema and the titles of the pages there are, by kind of entity."""
    docs = site_options(root).docs
    files = _files(root, {path.relative_to(docs).as_posix(): str(path) for path in docs.rglob("*.md")})
    schema, _ = read_schema(files.config)
    content = read_content(files.sources, photos={}, schema=schema)
    return schema, titles_by_kind(content.entries)


def _files(root: Path, paths: Mapping[str, str]) -> SiteFiles:
    options = site_options(root)
    return read_files(paths, config_folder=options.config, cache=options.cache)
