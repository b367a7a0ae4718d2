"""Sites drawn inside a test and really built, and the demo, built once for all who look at it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings

from built_site import ROOT, BuiltSite, build, run_host, write_school
from dangjian.publishing.content_policy import content_policy
from sites.serving import served

DEMO = ("docs", "site_config", "mkdocs.yml")

settings.register_profile("dangjian", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("dangjian")


@dataclass(frozen=True)
class BuiltDemo:
    """The repository's own demo, built strictly by ``mkdocs build --strict`` in a folder of its own."""

    site: BuiltSite
    finished: subprocess.CompletedProcess[str]


@pytest.fixture
def site(tmp_path: Path) -> Callable[..., BuiltSite]:
    """``site({"docs/activities/a/index.md": "…"})`` writes and builds; a school and a mkdocs.yml are supplied."""

    def make(tree: Mapping[str, str | bytes], **overrides: Any) -> BuiltSite:
        write_school(tmp_path, tree)
        return build(tmp_path, **overrides)

    return make


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> BuiltDemo:
    """Addresses of this one end in ``.html``, so that it also opens from a disk.

    Where pytest runs in several processes, one of them builds it for all.
    """
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    root, told = folder / "demo", folder / "demo.json"
    with FileLock(folder / "demo.lock"):
        if not told.exists():
            told.write_text(json.dumps(_build_demo(root)), encoding="utf-8")
    code, output, errors = json.loads(told.read_text(encoding="utf-8"))
    finished = subprocess.CompletedProcess(["mkdocs"], code, output, errors)
    return BuiltDemo(BuiltSite(root, tuple(errors.splitlines())), finished)


def _build_demo(root: Path) -> tuple[int, str, str]:
    """Exit code and what was said."""
    root.mkdir()
    for name in DEMO:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name)
        else:
            shutil.copy2(source, root / name)
    (root / "plugins").mkdir()  # mkdocs.yml watches it
    _lend_pictures(ROOT / ".cache" / "dangjian" / "pictures", root / ".cache" / "dangjian" / "pictures")
    finished = run_host("mkdocs", root, "build", "--strict")
    return finished.returncode, finished.stdout, finished.stderr


def _lend_pictures(source: Path, target: Path) -> None:
    """Making a hundred photos anew takes a minute; those that somebody already made here are taken over."""
    for path in source.rglob("*.*"):
        lent = target / path.relative_to(source)
        lent.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, lent)
        except OSError:
            shutil.copy2(path, lent)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's own Chromium, which ``scripts/test.py`` names; no test asks for a browser where there is none."""
    found = os.environ.get("DANGJIAN_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        pytest.skip("no browser: name one in DANGJIAN_CHROMIUM")
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    return {**browser_type_launch_args, "executable_path": found, "args": quiet}


@pytest.fixture(scope="session")
def served_demo(demo: BuiltDemo) -> Iterator[str]:
    """The address of the demo over HTTP."""
    with served(demo.site.folder) as home:
        yield home


@pytest.fixture(scope="session")
def guarded_demo(demo: BuiltDemo) -> Iterator[str]:
    """The address of the demo, served under its own Content-Security-Policy, a page in pieces."""
    pages = sorted(demo.site.folder.rglob("*.html"))
    policy = content_policy(path.read_text(encoding="utf-8") for path in pages).header
    with served(demo.site.folder, headers={"Content-Security-Policy": policy}, in_pieces=True) as home:
        yield home
