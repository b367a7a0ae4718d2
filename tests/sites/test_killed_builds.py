"""A build that is killed at any moment leaves nothing that a later one would stumble over, and nothing for good."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from built_site import host_environment, write_tree
from dangjian.adapter.drawing import WORTH_A_PROCESS
from dangjian.cli import main
from sites.builds_apart import SOURCE_DATE, build_apart, build_dying, differences
from sites.school_edits import EDITS
from sites.walked_school import School, make_school, photo

CACHE = ".cache/dangjian"
SEED = int(os.environ.get("DANGJIAN_KILL_SEED", "20261122"))
KILLS, MANY_KILLS, KILLS_OF_ONE = 3, 100, 12
ROUNDS_BETWEEN_EDITS = 10
EDITS_BETWEEN = ("text", "photo swapped", "story renamed", "school.yml")
TWO_DAYS = 2 * 24 * 60 * 60


@dataclass
class Killing:
    """A school's folder in which builds are killed, and the site that comes of it where none is."""

    folder: Path
    stories: int = 6
    only_the_first_process: bool = False
    """As when a system is short of memory; else all processes of a build go at once, as when the power fails."""

    def __post_init__(self) -> None:
        self.dice = Random(SEED)
        self.root, self.clean = self.folder / "killed", self.folder / "clean"
        self.school: School = make_school(self.dice, stories=self.stories)
        for path in self.school.photos():
            self.school.files[path] = photo(self.dice, kind="PNG" if path.endswith("png") else "JPEG", size=(900, 600))
        self.school.settings["photos.yml"] = {"宽度": "[240, 480, 900]"}
        self.lay()
        self.seconds: dict[str, float] = {}
        self.whole_seconds = self.run()

    def lay(self) -> None:
        """Write the school anew, and build it from nothing beside."""
        for folder in ("docs", "own", "site_config"):
            shutil.rmtree(self.root / folder, ignore_errors=True)
        shutil.rmtree(self.clean, ignore_errors=True)
        write_tree(self.root, self.school.tree())
        write_tree(self.clean, self.school.tree())
        build_apart([self.clean])

    def run(self, *, kill_after: float | None = None) -> float:
        """Seconds until the build was through; infinitely many where it was killed."""
        began = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            cwd=self.root,
            env={**host_environment(), "SOURCE_DATE_EPOCH": SOURCE_DATE},
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            assert process.wait(kill_after) == 0
        except subprocess.TimeoutExpired:
            if self.only_the_first_process or sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return float("inf")
        return time.monotonic() - began

    def kill(self, at: float, *, state: str) -> bool:
        """Kill a build after the share `at` of the time it takes in this state of the cache.

        False where it was quicker than expected; the next is then expected to be as quick.
        """
        expected = self.seconds.get(state, self.whole_seconds)
        lasted = self.run(kill_after=at * expected)
        self.seconds[state] = min(lasted, expected)
        return lasted == float("inf")

    def kill_often(self, kills: int, *, rows: Sequence[int] = (1, 2, 3)) -> None:
        """Kill so many builds, in rows of this many; after each row the next build makes what one from nothing makes.

        A row begins with the cache as it is, with a part of it, or with none.
        """
        moments = [(number + self.dice.random()) / kills for number in range(kills)]
        self.dice.shuffle(moments)
        killed = rounds = 0
        while killed < kills:
            rounds += 1
            share = self.dice.choice([0, 0, 0.3, 1, 1])
            lost, row = self.lose_cache(share), []
            for again in range(min(self.dice.choice(rows), kills - killed)):
                row.append(f"{moments[killed]:.3f}")
                killed += self.kill(moments[killed], state="killed before" if again else f"{share} lost")
            what = f"seed {SEED}, round {rounds}: {lost} files of the cache lost, killed after {row} of a build"
            try:
                build_apart([self.root])
            except AssertionError as error:
                error.add_note(what)
                raise
            wrong = differences(self.root / "site", self.clean / "site")
            assert not wrong, "\n".join([what, *wrong])
            if rounds % ROUNDS_BETWEEN_EDITS == 0:
                EDITS[self.dice.choice(EDITS_BETWEEN)](self.school, self.dice)
                self.lay()

    def lose_cache(self, share: float) -> int:
        """Take away this share of the cache's files."""
        files = sorted(path for path in (self.root / CACHE).rglob("*") if path.is_file())
        for path in (chosen := self.dice.sample(files, round(share * len(files)))):
            path.unlink()
        return len(chosen)


def left_behind(cache: Path) -> list[Path]:
    """Files that were on their way to their place, hidden or named as unfinished; and journals of a database."""
    suffixes = (".part", ".tmp", ".temp", "-journal", "-wal", "-shm")
    return [path for path in cache.rglob("*") if path.name.startswith(".") or path.name.endswith(suffixes)]


def clear_up(root: Path) -> list[Path]:
    """What is still left behind when two days have passed, the site was built and ``dangjian clean`` was run."""
    long_ago = time.time() - TWO_DAYS
    for path in left_behind(root / CACHE):
        os.utime(path, (long_ago, long_ago))
    build_apart([root])
    assert CliRunner().invoke(main, ["clean", str(root)]).exit_code == 0
    return left_behind(root / CACHE)


def test_after_a_killed_build_the_next_makes_the_site_of_a_build_from_nothing(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    killing.kill_often(KILLS, rows=(3,))
    assert clear_up(killing.root) == []


def test_a_build_that_dies_with_its_first_files_half_in_place_leaves_nothing_for_good(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    killing.lose_cache(1)
    for moved in (0, 3):
        assert build_dying(killing.root, after=moved)
    assert left_behind(killing.root / CACHE)
    assert clear_up(killing.root) == []
    assert differences(killing.root / "site", killing.clean / "site") == []


@pytest.mark.slow
def test_a_build_may_die_before_any_file_of_the_cache_is_in_place(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    for moved in count():
        killing.lose_cache(1)
        if not build_dying(killing.root, after=moved):
            break
        build_apart([killing.root])
        assert differences(killing.root / "site", killing.clean / "site") == [], moved
    assert moved > len(killing.school.photos())
    assert clear_up(killing.root) == []


@pytest.mark.slow
def test_after_a_hundred_killed_builds_the_site_is_still_right_and_nothing_is_left_behind(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    killing.school.mkdocs["site_url"] = "https://school.example.org/dangjian/"
    killing.lay()
    killing.lose_cache(1)
    killing.whole_seconds = killing.run()
    killing.kill_often(MANY_KILLS)
    assert clear_up(killing.root) == []


@pytest.mark.slow
def test_a_second_process_that_outlives_a_killed_build_harms_nothing(tmp_path: Path) -> None:
    killing = Killing(tmp_path, stories=WORTH_A_PROCESS, only_the_first_process=True)
    killing.kill_often(KILLS_OF_ONE)
    assert clear_up(killing.root) == []
