"""The file in which measurements of photos are remembered from one build to the next: JSON, a row for each photo."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Severity

_SETTLED_NS = 2_000_000_000
"""FAT counts a file's time in steps of two seconds: a file changed more recently may change again unnoticed."""
_ABANDONED_SECONDS = 24 * 60 * 60


class FileState(NamedTuple):
    """What the file system tells of a file without opening it; a tuple, for ten thousand are made in every build."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was found in a file, and the state the file was in."""

    name: str
    state: FileState
    measured_ns: int
    photo: Photo | None
    complaints: tuple[Complaint, ...]

    def holds_for(self, state: FileState, *, name: str) -> bool:
        return state == self.state and name == self.name and self.measured_ns - state.mtime_ns > _SETTLED_NS


def read_ledger(path: Path, *, stamp: str) -> dict[str, Measurement]:
    """Measurements by file; empty when there is no ledger, it is damaged, or it was written under another `stamp`."""
    try:
        content = json.loads(path.read_bytes())
        if content["stamp"] != stamp:
            return {}
        return {file: _measurement(file, *row) for file, row in content["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write_ledger(path: Path, measurements: Mapping[str, Measurement], *, stamp: str) -> None:
    """All at once: a build that is stopped half-way leaves the old ledger whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"stamp": stamp, "files": {file: _row(found) for file, found in sorted(measurements.items())}}
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        part.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def clear_up_beside(path: Path) -> None:
    """Remove what builds that were killed while writing the ledger left there, once a day has passed."""
    for part in path.parent.glob(f".{path.name}.*.part"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED_SECONDS:
                part.unlink()


def _row(found: Measurement) -> list[Any]:
    """Ten thousand of them are read in every build: no names, and in the order in which `_measurement` takes them."""
    complaints = [[said.code, said.what, said.hint, said.severity.value] for said in found.complaints]
    photo = found.photo
    facts = photo and [
        photo.width_px,
        photo.height_px,
        photo.digest,
        photo.description,
        photo.taken_on and photo.taken_on.isoformat(),
        photo.colour,
        photo.frame_count,
        photo.is_screenshot,
    ]
    return [found.name, found.state.size_bytes, found.state.mtime_ns, found.measured_ns, complaints, facts]


def _measurement(
    source: str, name: str, size_bytes: int, mtime_ns: int, measured_ns: int, said: list[Any], facts: list[Any] | None
) -> Measurement:
    photo = None
    if facts is not None:
        width_px, height_px, digest, description, taken_on, colour, frame_count, is_screenshot = facts
        photo = Photo(
            source,
            name,
            width_px,
            height_px,
            digest,
            description,
            date.fromisoformat(taken_on) if taken_on else None,
            colour,
            frame_count,
            is_screenshot,
        )
    complaints = tuple([Complaint(code, what, hint, Severity(severity)) for code, what, hint, severity in said])
    return Measurement(name, FileState(size_bytes, mtime_ns), measured_ns, photo, complaints)
