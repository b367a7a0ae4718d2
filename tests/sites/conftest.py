"""The demo, followed link by link once."""

from __future__ import annotations

import pytest

from conftest import BuiltDemo
from sites.links import Crawl


@pytest.fixture(scope="session")
def crawl(demo: BuiltDemo) -> Crawl:
    return Crawl(demo.site)
