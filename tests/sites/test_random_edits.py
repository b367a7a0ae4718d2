"""However a school's folder is changed, a build with the cache at hand makes what a build from nothing makes.

``DANGJIAN_WALK_SEED`` draws other edits than the usual ones; a failure tells which were drawn.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from random import Random

import pytest

from built_site import write_tree
from dangjian.adapter.drawing import WORTH_A_PROCESS
from sites.builds_apart import build_apart, differences, files_of
from sites.school_edits import EDITS
from sites.walked_school import School, make_school

SEED = int(os.environ.get("DANGJIAN_WALK_SEED", "20261122"))
CACHE = ".cache/dangjian"
SHORT_WALK = (
    ("text", "caption", "draft"),
    ("photo swapped", "date"),
    ("story renamed", "mosaic"),
    ("undo",),
    ("template", "honour"),
    ("cache lost", "branch"),
    ("school.yml",),
    ("extension", "link target gone", "snippet"),
    ("snippet",),
)
"""One of each important kind; several at once where none hides what becomes of the others."""
LONG_WALK, LARGE_WALK = 220, 24
PHOTO_SUFFIXES = {".jpg", ".png"}


class Walk:
    """A school's folder that is edited and built over and over, its cache kept."""

    def __init__(self, folder: Path, *, stories: int = 6) -> None:
        self.dice = Random(SEED)
        self.school: School = make_school(self.dice, stories=stories)
        self.earlier: list[School] = []
        self.kept, self.clean = folder / "kept", folder / "clean"
        self.laid: Mapping[str, bytes] = {}
        self.site: dict[str, bytes] = {}
        self.changes = 0
        self._lay()
        build_apart([self.kept])

    def go(self, walk: Iterable[tuple[str, ...]]) -> None:
        for number, names in enumerate(walk, 1):
            self.step(names, number=number)

    def step(self, names: tuple[str, ...], *, number: int) -> None:
        done = "; ".join(f"{name}: {self._edit(name)}" for name in names)
        what = f"seed {SEED}, edit {number}: {done}"
        self._lay()
        shutil.rmtree(self.clean, ignore_errors=True)
        write_tree(self.clean, self._without_shortcuts() if number % 3 == 0 else self.school.tree())
        try:
            build_apart([self.kept, self.clean])
        except AssertionError as error:
            error.add_note(what)
            raise
        wrong = differences(self.kept / "site", self.clean / "site")
        assert not wrong, "\n".join([what, *wrong])
        site = files_of(self.kept / "site")
        self.changes += site != self.site
        self.site = site

    def _edit(self, name: str) -> str:
        if name == "cache lost":
            return self._lose_some_cache()
        if name == "undo" and self.earlier:
            self.school = self.earlier[-self.dice.randint(1, min(8, len(self.earlier)))]
            return "back to an earlier day"
        self.earlier.append(deepcopy(self.school))
        return EDITS[name](self.school, self.dice)

    def _lay(self) -> None:
        """Write what changed, and nothing else; now and then with a time that tells nothing of the change."""
        tree = self.school.tree()
        for path in self.laid.keys() - tree.keys():
            (self.kept / path).unlink()
        for path in sorted(path for path in tree if tree[path] != self.laid.get(path)):
            target = self.kept / path
            is_photo, is_there = target.suffix in PHOTO_SUFFIXES, target.exists()
            before = target.stat().st_mtime_ns if is_there else 0
            write_tree(self.kept, {path: tree[path]})
            if is_photo and self.dice.random() < 0.4:  # copied from a camera with its own time
                taken = self.dice.randrange(1_600_000_000, 1_700_000_000)
                os.utime(target, (taken, taken))
            elif is_there and not is_photo and self.dice.random() < 0.3:
                os.utime(target, ns=(before, before))
        self.laid = tree

    def _lose_some_cache(self) -> str:
        """Some files of the cache are gone, empty or cut short, as after a full disk."""
        files = sorted(path for path in (self.kept / CACHE).rglob("*") if path.is_file())
        chosen = self.dice.sample(files, len(files) // 3)
        for path in chosen:
            data = path.read_bytes()
            path.unlink()  # a picture may be linked into the site, which nobody harmed
            if self.dice.random() < 0.6:
                path.write_bytes(data[: self.dice.choice([0, len(data) // 2, max(0, len(data) - 1)])])
        return f"{len(chosen)} of {len(files)} files"

    def _without_shortcuts(self) -> dict[str, bytes]:
        """The plainest way to build the same school."""
        plain = deepcopy(self.school)
        plain.mkdocs["plugins"][1]["dangjian"]["shortcuts"] = False
        return plain.tree()


def drawn(count: int) -> list[tuple[str, ...]]:
    """So many edits in any order, all kinds about equally often."""
    kinds = [*EDITS, "undo", "cache lost"]
    return [(name,) for name in Random(SEED).sample(kinds * (count // len(kinds) + 1), count)]


def test_the_site_is_that_of_a_build_from_nothing_after_each_of_a_dozen_edits(tmp_path: Path) -> None:
    walk = Walk(tmp_path)
    walk.go(SHORT_WALK)
    assert walk.changes >= len(SHORT_WALK) - 2
    assert any((walk.kept / CACHE).rglob("*.webp"))


@pytest.mark.slow
def test_the_site_is_that_of_a_build_from_nothing_after_each_of_hundreds_of_edits(tmp_path: Path) -> None:
    walk = Walk(tmp_path)
    walk.go(drawn(LONG_WALK))
    assert walk.changes > LONG_WALK * 2 // 3


@pytest.mark.slow
def test_a_site_of_many_pages_that_two_processes_draw_is_no_exception(tmp_path: Path) -> None:
    walk = Walk(tmp_path, stories=WORTH_A_PROCESS)
    walk.go(drawn(LARGE_WALK))
    assert walk.changes > LARGE_WALK * 2 // 3
