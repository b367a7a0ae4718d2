"""Where a page of docs/ ends up on the site: the host's own rule, restated as a pure function."""

from __future__ import annotations

from urllib.parse import quote


def page_url(source_path: str, *, directory_urls: bool) -> str:
    """Address of a Markdown page relative to the site's root, percent-encoded; the home page is ``./``.

    MkDocs turns ``a/index.md`` and ``a.md`` into ``a/`` (or ``a/index.html`` and ``a.html``); README counts as index.
    """
    folder, slash, name = source_path.rpartition("/")
    stem = name.rpartition(".")[0]
    is_index = stem in {"index", "README"}
    if not directory_urls:
        return quote(f"{folder}{slash}{'index' if is_index else stem}.html")
    if is_index:
        return quote(f"{folder}/") if folder else "./"
    return quote(f"{folder}{slash}{stem}/")
