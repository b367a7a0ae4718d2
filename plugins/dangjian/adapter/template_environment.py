"""What our templates need of Jinja beyond what MkDocs gives them."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment

from dangjian.adapter.bundle_files import deferred
from dangjian.adapter.kept_parts import KeptParts


def fit_out(env: Environment, *, url: Callable[..., str]) -> KeptParts:
    """Add filters, the tag ``kept`` and escaping, which MkDocs leaves off and Material's own templates go without."""
    env.add_extension(KeptParts)
    env.filters.update(url=url, deferred=deferred)
    env.autoescape = _is_ours
    kept = env.extensions[KeptParts.identifier]
    assert isinstance(kept, KeptParts)
    return kept


def _is_ours(name: str | None) -> bool:
    return name is not None and (name.startswith("dangjian/") or name == "404.html")
