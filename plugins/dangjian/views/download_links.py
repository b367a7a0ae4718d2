"""Where the files with the site's numbers lie, and what their links are called."""

from __future__ import annotations

from urllib.parse import quote

from dangjian.views.links import Link
from dangjian.views.materials import Materials

TABLES = ("achievements", "activities", "statistics")
"""Columns whose entries or counts can be taken away as a table."""


def download_path(table: str, suffix: str, *, materials: Materials) -> str:
    """Under the site: ``statistics/achievements.csv``."""
    return f"{materials.schema.collections['statistics'].folder}/{table}.{suffix}"


def download_links(materials: Materials, *, only: str = "") -> tuple[Link, ...]:
    """Links to the tables that have rows, each as CSV and JSON; `only` one table."""
    has_rows = {
        "achievements": bool(materials.catalogue.honours),
        "activities": bool(materials.catalogue.stories),
        "statistics": bool(materials.catalogue.honours or materials.catalogue.stories),
    }
    return tuple(
        Link(
            text=f"{materials.schema.collections[table].label} {suffix.upper()}",
            url=quote(download_path(table, suffix, materials=materials)),
        )
        for table in TABLES
        if has_rows[table] and only in ("", table)
        for suffix in ("csv", "json")
    )
