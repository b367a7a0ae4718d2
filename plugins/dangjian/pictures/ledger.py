"""The file in which measurements of photos are remembered from one build to the next."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint, Severity

_SETTLED_NS = 2_000_000_000
"""FAT counts a file's time in steps of two seconds: a file changed more recently may change again unnoticed."""
_ABANDONED_SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class FileState:
    """What the file system tells of a file without opening it."""

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
        return {file: _measurement(Path(file), raw) for file, raw in content["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write_ledger(path: Path, measurements: Mapping[str, Measurement], *, stamp: str) -> None:
    """All at once: a build that is stopped half-way leaves the old ledger whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"stamp": stamp, "files": {file: _raw(found) for file, found in sorted(measurements.items())}}
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


def _raw(found: Measurement) -> dict[str, Any]:
    photo = found.photo
    return {
        "name": found.name,
        "size_bytes": found.state.size_bytes,
        "mtime_ns": found.state.mtime_ns,
        "measured_ns": found.measured_ns,
        "complaints": [asdict(complaint) for complaint in found.complaints],
        "photo": photo
        and {
            "width_px": photo.width_px,
            "height_px": photo.height_px,
            "digest": photo.digest,
            "description": photo.description,
            "taken_on": photo.taken_on.isoformat() if photo.taken_on else "",
            "colour": photo.colour,
            "frame_count": photo.frame_count,
            "is_screenshot": photo.is_screenshot,
        },
    }


def _measurement(source: Path, raw: dict[str, Any]) -> Measurement:
    photo = raw["photo"]
    return Measurement(
        name=raw["name"],
        state=FileState(size_bytes=raw["size_bytes"], mtime_ns=raw["mtime_ns"]),
        measured_ns=raw["measured_ns"],
        complaints=tuple(
            Complaint(code=each["code"], what=each["what"], hint=each["hint"], severity=Severity(each["severity"]))
            for each in raw["complaints"]
        ),
        photo=photo
        and Photo(
            source=source,
            name=raw["name"],
            width_px=photo["width_px"],
            height_px=photo["height_px"],
            digest=photo["digest"],
            description=photo["description"],
            taken_on=date.fromisoformat(photo["taken_on"]) if photo["taken_on"] else None,
            colour=photo["colour"],
            frame_count=photo["frame_count"],
            is_screenshot=photo["is_screenshot"],
        ),
    )
