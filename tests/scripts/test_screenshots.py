"""The pictures of README and guide: few, small, each made by the script and shown with words."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
sys.path.append(str(PROJECT / "scripts"))

from _screenshots import LARGEST_BYTES, OUT, SHARPNESS, WALLS  # noqa: E402 - a script, found by its folder

SHOWN_IN = (PROJECT / "README.md", PROJECT / "README.en.md", *sorted((PROJECT / "docs" / "guide").glob("*.md")))
SHOWN = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<path>[^)]*pictures/[^)]+)\)")


def test_every_picture_is_one_the_script_takes_and_fits_its_wall() -> None:
    assert {path.name for path in OUT.iterdir()} == {f"{wall.name}.webp" for wall in WALLS}
    for wall in WALLS:
        with Image.open(OUT / f"{wall.name}.webp") as picture:
            assert picture.size == tuple(round(side * SHARPNESS) for side in wall.size)
            assert not picture.getexif()


def test_the_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in OUT.iterdir()}
    assert max(sizes.values()) <= LARGEST_BYTES, sizes
    assert sum(sizes.values()) <= 700_000


def test_every_picture_is_shown_with_words() -> None:
    shown = set()
    for page in SHOWN_IN:
        for match in SHOWN.finditer(page.read_text(encoding="utf-8")):
            file = (page.parent / match["path"]).resolve()
            assert file.is_file(), match["path"]
            assert len(match["words"]) > 6
            shown.add(file.name)
    assert shown == {f"{wall.name}.webp" for wall in WALLS}
