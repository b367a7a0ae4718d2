"""Sites drawn inside a test and really built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from built_site import BuiltSite, build, write_school


@pytest.fixture
def site(tmp_path: Path) -> Callable[..., BuiltSite]:
    """``site({"docs/activities/a/index.md": "…"})`` writes and builds; a school and a mkdocs.yml are supplied."""

    def make(tree: Mapping[str, str | bytes], **overrides: Any) -> BuiltSite:
        write_school(tmp_path, tree)
        return build(tmp_path, **overrides)

    return make
