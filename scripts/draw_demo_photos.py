"""Draws the demo school's photographs beside its pages, or checks that they are all there.

python scripts/draw_demo_photos.py                what is missing
python scripts/draw_demo_photos.py --again        everything anew
python scripts/draw_demo_photos.py --again --only '*seed*'
python scripts/draw_demo_photos.py --check
"""

from __future__ import annotations

import argparse
import fnmatch
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from demo_scenes.album import Shot, read_album

DOCS = Path(__file__).resolve().parent.parent / "docs"
LIMIT = 11 * 1024 * 1024
LEAST = 125
HANDBOOKS = {"guide", "develop"}
NAMED_BY = {"文件", "封面", "图", "证书图", "标识"}


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the demo school's photographs.")
    parser.add_argument("--again", action="store_true", help="draw those that are there, too")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="only files whose path below docs fits")
    parser.add_argument("--check", action="store_true", help="draw nothing; say what is missing or too much")
    given = parser.parse_args()
    shots = read_album()
    if given.check:
        return check(shots)
    wanted = [shot for shot in shots if fnmatch.fnmatch(str(shot.path), given.only)]
    shoot([shot for shot in wanted if given.again or not (DOCS / shot.path).exists()])
    return check(shots)


def shoot(shots: list[Shot]) -> None:
    from demo_scenes.camera import expose  # a browser is needed to draw, not to check
    from demo_scenes.traits import develop

    for shot, image in expose(shots):
        target = DOCS / shot.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(develop(image, shot))


def check(shots: list[Shot]) -> int:
    faults = list(faults_in(shots))
    there = sorted(DOCS.rglob("*.jpg"))
    total = sum(path.stat().st_size for path in there)
    print(f"{len(there)} photographs, {total / 1024 / 1024:.2f} MB, {len({shot.scene for shot in shots})} scenes")
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


def faults_in(shots: list[Shot]) -> Iterator[str]:
    planned = {DOCS / shot.path for shot in shots}
    there = set(DOCS.rglob("*.jpg"))
    for path in sorted(planned - there):
        yield f"in the album, but not drawn: {path.relative_to(DOCS)}"
    for path in sorted(there - planned):
        yield f"drawn, but not in the album: {path.relative_to(DOCS)}"
    pages = (page for page in sorted(DOCS.rglob("*.md")) if page.relative_to(DOCS).parts[0] not in HANDBOOKS)
    for page in pages:
        for name in sorted(named_in(page.read_text(encoding="utf-8"))):
            if not any(page.parent.glob(name)):
                yield f"named in {page.relative_to(DOCS)}, but not there: {name}"
    total = sum(path.stat().st_size for path in there)
    if total > LIMIT:
        yield f"too heavy: {total} bytes, at most {LIMIT}"
    if len(there) < LEAST:
        yield f"too few: {len(there)}, at least {LEAST}"


def named_in(text: str) -> set[str]:
    """The pictures a page speaks of, in its front matter and in its body."""
    front, body = "", text
    if text.startswith("---\n"):
        _, front, body = text.split("---\n", 2)
    names = {angled or plain for angled, plain in re.findall(r"!\[[^\]]*\]\((?:<([^>]+)>|([^)\s]+))\)", body)}
    return names | set(names_below(yaml.safe_load(front) if front else None))


def names_below(value: object, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from names_below(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from names_below(inner, key)
    elif isinstance(value, str) and key in NAMED_BY and re.search(r"\.(jpe?g|png|svg)$", value):
        yield value


if __name__ == "__main__":
    sys.exit(main())
