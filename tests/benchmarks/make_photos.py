#!/usr/bin/env python3
"""Make JPEG files like a telephone's, for measuring: `make_photos.py OUT --count 44 [--source DIR] [--small]`.

Each has 4000×3000 pixels (320×240 with --small), noise as of a sensor, and EXIF with orientation, a camera's name and
a place. With --source they are cut out of the large photographs found there; without, they are drawn: slopes of light,
clouds of every coarseness, hard edges. No two files have the same bytes, and the same arguments give the same pictures,
but for the noise.
"""

from __future__ import annotations

import argparse
import random
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

LARGE, SMALL = (4000, 3000), (320, 240)
LEAST_BYTES = 1_000_000
DIFFERENT = 12
"""Small photos are drawn this often; the others differ in a comment only, which is another file all the same."""
ORIENTATIONS = (1, 1, 1, 6, 8, 3)
NOISE = 0.06


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=44)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--small", action="store_true")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    size, rnd = SMALL if args.small else LARGE, random.Random(11)
    sources = photographs(args.source) if args.source else []
    drawn: list[bytes] = []
    for index in range(args.count):
        if not args.small or index < DIFFERENT:
            picture = cut_out(sources[index % len(sources)], size, rnd) if sources else scene(size, rnd)
            drawn.append(as_taken(picture, rnd))
        (args.out / f"IMG_{index:05d}.jpg").write_bytes(commented(drawn[index % len(drawn)], f"no. {index}"))


def photographs(folder: Path) -> list[Path]:
    found = sorted(path for kind in ("jpg", "webp") for path in folder.rglob(f"*.{kind}") if path.is_file())
    large = [path for path in found if path.stat().st_size >= LEAST_BYTES]
    if not large:
        raise SystemExit(f"no photograph of {LEAST_BYTES} bytes or more in {folder}")
    return large


def cut_out(path: Path, size: tuple[int, int], rnd: random.Random) -> Image.Image:
    with Image.open(path) as source:
        picture = source.convert("RGB")
    height = int(min(picture.height, picture.width * size[1] / size[0]) * rnd.uniform(0.75, 1))
    width = height * size[0] // size[1]
    left, top = rnd.randint(0, picture.width - width), rnd.randint(0, picture.height - height)
    return picture.resize(size, Image.Resampling.LANCZOS, box=(left, top, left + width, top + height))


def scene(size: tuple[int, int], rnd: random.Random) -> Image.Image:
    """Light from one side, clouds from coarse to fine in two colours, and things with edges before them."""
    shade = Image.linear_gradient("L").resize(size, Image.Resampling.BICUBIC)
    for divisor in (512, 128, 32, 8, 3):
        grain = Image.effect_noise((max(2, size[0] // divisor), max(2, size[1] // divisor)), 70)
        shade = Image.blend(shade, grain.resize(size, Image.Resampling.BICUBIC), 0.3)
    dark, light = ([rnd.randint(low, low + 110) for _ in range(3)] for low in (0, 140))
    bands = [
        shade.point([from_ + (to - from_) * level // 255 for level in range(256)])
        for from_, to in zip(dark, light, strict=True)
    ]
    picture = Image.merge("RGB", bands)
    things = Image.new("RGB", size)
    mask = Image.new("L", size, 0)
    pen, stencil = ImageDraw.Draw(things), ImageDraw.Draw(mask)
    for _ in range(40):
        left, top = rnd.randint(-size[0] // 8, size[0]), rnd.randint(-size[1] // 8, size[1])
        box = (left, top, left + rnd.randint(9, size[0] // 4), top + rnd.randint(9, size[1] // 4))
        draw = rnd.choice(["ellipse", "rectangle"])
        getattr(pen, draw)(box, fill=tuple(rnd.randint(0, 255) for _ in range(3)))
        getattr(stencil, draw)(box, fill=150)
    picture.paste(things, mask=mask)
    return picture


def as_taken(picture: Image.Image, rnd: random.Random) -> bytes:
    noise = Image.effect_noise(picture.size, 14)
    picture = Image.blend(picture, Image.merge("RGB", [noise] * 3), NOISE)
    exif = Image.Exif()
    exif[0x0112] = rnd.choice(ORIENTATIONS)
    exif[0x010F] = "Phone"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (29.0, 31.0, 5.0), "E", (108.0, 45.0, 9.0)
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=90, exif=exif)
    return buffer.getvalue()


def commented(jpeg: bytes, words: str) -> bytes:
    """The same picture with a comment behind its first marker."""
    comment = words.encode()
    return jpeg[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + jpeg[2:]


if __name__ == "__main__":
    main()
