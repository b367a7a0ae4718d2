"""The album: which scene, in which mood and format, becomes which file beside which page."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from .mood import mood
from .scenes import SCENES
from .svg import HEIGHT, WIDTH

ALBUM = Path(__file__).with_name("album.csv")

# Width and height in pixels, as they are to be seen.
SIZES = {
    "l": (1600, 1067),
    "l20": (2000, 1333),
    "l43": (1600, 1200),
    "chat": (1280, 960),
    "p": (1280, 1707),
    "p34": (1280, 1600),
    "pano": (2000, 860),
    "sq": (1280, 1280),
}
TONES = {
    "sepia": "sepia(.72) contrast(.88) brightness(1.04)",
    "warm": "sepia(.14) saturate(1.08)",
    "cool": "hue-rotate(-6deg) saturate(.9)",
}
# Scenes with marks that must not be seen in a mirror.
ONE_WAY = {"award", "blackboard", "cards", "certwall", "desk", "handsbook", "meeting", "notice", "science", "toolbox"}
CHAT_APP = ("微信图片", "mmexport")


@dataclass(frozen=True, slots=True)
class Shot:
    folder: str
    file: str
    scene: str
    options: dict[str, str]

    @property
    def path(self) -> Path:
        """Below the docs folder."""
        return Path(self.folder) / self.file

    @property
    def seed(self) -> int:
        return int(self.options.get("seed", "1"))

    @property
    def size(self) -> tuple[int, int]:
        usual = "chat" if self.file.startswith(CHAT_APP) else "l43" if self.seed % 3 == 0 else "l"
        return SIZES[self.options.get("size", usual)]

    @property
    def taken(self) -> str:
        """When the phone says it was taken, as Exif writes it; empty where neither file nor folder tells."""
        for text in (self.file, self.folder.rpartition("/")[2]):
            found = re.search(r"(20\d\d)(\d\d)(\d\d)(?:_?(\d\d)(\d\d)(\d\d))?", text)
            if found:
                year, month, day, hour, minute, second = (part or "10" for part in found.groups())
                return f"{year}:{month}:{day} {hour}:{minute}:{second}"
        return ""


def read_album() -> list[Shot]:
    with ALBUM.open(encoding="utf-8", newline="") as file:
        return [
            Shot(folder=row["folder"], file=row["file"], scene=row["scene"], options=read_options(row["options"]))
            for row in csv.DictReader(file)
        ]


def read_options(text: str) -> dict[str, str]:
    """`season=winter seed=4 desc=…`; the description comes last and may hold spaces."""
    head, _, words = text.partition("desc=")
    options = dict(pair.split("=", 1) for pair in head.split())
    return options | ({"desc": words.strip()} if words else {})


def draw(shot: Shot) -> str:
    """The shot as one SVG document, cropped to its format."""
    told = {key: shot.options[key] for key in ("season", "hour", "weather") if key in shot.options}
    parts = "".join(SCENES[shot.scene](mood(seed=shot.seed, **told)))
    mirrored = shot.seed % 2 == 0 and shot.scene not in ONE_WAY
    if mirrored:
        parts = f'<g transform="translate({WIDTH} 0) scale(-1 1)">{parts}</g>'
    tone = TONES.get(shot.options.get("tone", ""), "none")
    x, y, w, h = view(shot, mirrored=mirrored)
    wide, high = shot.size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:.1f} {y:.1f} {w:.1f} {h:.1f}" width="{wide}" '
        f'height="{high}" style="display:block;filter:{tone}">{parts}</svg>'
    )


def view(shot: Shot, *, mirrored: bool) -> tuple[float, float, float, float]:
    """The part of the scene that is seen: as large as the format allows, divided by `zoom`, about the point `at`."""
    wide, high = shot.size
    scale = min(WIDTH / wide, HEIGHT / high) / float(shot.options.get("zoom", "1"))
    w, h = wide * scale, high * scale
    across, down = (float(part) for part in shot.options.get("at", "0.5,0.55").split(","))
    if mirrored:
        across = 1 - across
    x = min(max(0, across * WIDTH - w / 2), WIDTH - w)
    y = min(max(0, down * HEIGHT - h / 2), HEIGHT - h)
    return x, y, w, h
