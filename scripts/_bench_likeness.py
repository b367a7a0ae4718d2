"""How much of the photos two makers kept. Runs with NumPy and Pillow: `_bench_likeness.py PHOTOS OURS THEIRS WIDTH…`.

For each width: the bytes of both, the structural similarity (SSIM, Wang et al. 2004, luma, windows of 8×8 pixels) of
each to the photo reduced by Lanczos' filter without any shortcut, and of one to the other.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

WINDOW = 8
EVERY = 4
"""Of the photos every fourth is compared, each in all widths; bytes are those of all."""


def likeness(one: Image.Image, other: Image.Image) -> float:
    """1 for the same picture."""
    a, b = (np.asarray(image.convert("L"), dtype=np.float64) for image in (one, other))
    mean_a, mean_b = means(a), means(b)
    spread_a, spread_b = means(a * a) - mean_a**2, means(b * b) - mean_b**2
    together = means(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * together + c2)
    return float((top / ((mean_a**2 + mean_b**2 + c1) * (spread_a + spread_b + c2))).mean())


def means(values: Any) -> Any:
    """Of every window of an array of two dimensions."""
    sums = np.cumsum(np.cumsum(np.pad(values, ((1, 0), (1, 0))), axis=0), axis=1)
    w = WINDOW
    return (sums[w:, w:] - sums[:-w, w:] - sums[w:, :-w] + sums[:-w, :-w]) / w**2


def main(photos: Path, ours: Path, theirs: Path, widths: Sequence[int]) -> None:
    names = sorted(path.stem for path in photos.glob("*.jpg"))
    found: dict[int, list[tuple[float, float, float]]] = {width: [] for width in widths}
    for name in names[::EVERY]:
        with Image.open(photos / f"{name}.jpg") as photo:
            whole = ImageOps.exif_transpose(photo)
        for width in widths:
            with Image.open(ours / f"{name}-{width}.webp") as a, Image.open(theirs / f"{name}-{width}.webp") as b:
                wanted = whole.resize(a.size, Image.Resampling.LANCZOS)
                found[width].append((likeness(wanted, a), likeness(wanted, b), likeness(a, b)))
    print(
        "| width | ours MB | sharp MB | bytes, ours / sharp | SSIM ours | SSIM sharp | difference | one to the other |"
    )
    print("|---|---|---|---|---|---|---|---|")
    totals = [0, 0]
    for width, values in found.items():
        sizes = [sum((home / f"{name}-{width}.webp").stat().st_size for name in names) for home in (ours, theirs)]
        totals = [total + size for total, size in zip(totals, sizes, strict=True)]
        our, their, both = (float(np.mean(column)) for column in zip(*values, strict=True))
        print(row(str(width), sizes, f"{our:.4f} | {their:.4f} | {our - their:+.4f} | {both:.4f}"))
    print(row("all", totals, "– | – | – | –"))


def row(name: str, sizes: Sequence[int], rest: str) -> str:
    return f"| {name} | {sizes[0] / 1e6:.2f} | {sizes[1] / 1e6:.2f} | {sizes[0] / sizes[1]:.3f} | {rest} |"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), [int(width) for width in sys.argv[4:]])
