"""Photos of 12 megapixels into three widths: here, by sharp, by Hugo; and what became of them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from _bench_node import node_package
from _bench_run import Work, show, show_ratio, take_turns
from _bench_sites import hugo_work, our_python, peers_python
from _environment import ROOT, Refusal, run, say

PHOTOS = ROOT / "tests" / "benchmarks" / "make_photos.py"
SCRIPTS = ROOT / "scripts"
WIDTHS = ("480", "960", "1600")
COUNT = 44


def measure_photos(folder: Path, *, runs: int, peers: bool, source: Path | None) -> None:
    photos = twelve_megapixels(folder, source)
    home = folder / "pictures"
    home.mkdir(exist_ok=True)
    ours = Work(
        f"dangjian, {COUNT} photos of 12 MP, {len(WIDTHS)} widths",
        [our_python(), str(SCRIPTS / "_bench_render.py"), str(photos), str(home / "ours")],
        home,
        removed=("ours",),
        written="ours",
    )
    works = [ours]
    sharp = sharp_work(folder, photos, home) if peers else None
    hugo = hugo_work(folder, COUNT, photos=photos, per_story=1, label="photos") if peers else None
    if sharp is not None:
        works.append(sharp)
    if hugo is not None:
        hugo.name = f"Hugo, {COUNT} stories with the same photos, the same widths"
        works.append(hugo)
    take_turns(works, runs=runs)
    show(works)
    for other in works[1:]:
        show_ratio(ours, other)
    if sharp is not None:
        say("")
        pictures = [photos, home / "ours", home / "sharp"]
        if run([peers_python(folder), SCRIPTS / "_bench_likeness.py", *pictures, *WIDTHS]):
            raise Refusal("照片没有比成，原因见上面几行。")


def twelve_megapixels(folder: Path, source: Path | None) -> Path:
    """Drawn, or cut out of the photographs in `source`; kept until `source` is another."""
    return _made(folder / "photos", ["--count", str(COUNT), *(["--source", str(source)] if source else [])])


def small_photos(folder: Path, count: int) -> Path:
    return _made(folder / "small-photos", ["--small", "--count", str(count)])


def sharp_work(folder: Path, photos: Path, home: Path) -> Work | None:
    """None, after a sentence, where there is no Node or no sharp."""
    package = node_package(folder, "sharp")
    if package is None:
        return None
    script = SCRIPTS / "_bench_sharp.mjs"
    command = ["node", str(script), str(package), str(photos), str(home / "sharp"), *WIDTHS]
    return Work("sharp, the same photos and widths", command, home, removed=("sharp",), written="sharp")


def _made(out: Path, options: list[str]) -> Path:
    """Photos in `out`, drawn with the Pillow of the `.venv` unless the last ones were made with the same options."""
    stamp = out / "made.txt"
    wanted = " ".join(options)
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        say("正在准备照片……")
        shutil.rmtree(out, ignore_errors=True)
        made = subprocess.run([our_python(), str(PHOTOS), str(out), *options], stderr=subprocess.PIPE, text=True)
        if made.returncode:
            raise Refusal(f"照片没有准备好：{made.stderr.strip()[-300:]}")
        stamp.write_text(wanted, encoding="utf-8")
    return out
