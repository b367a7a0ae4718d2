"""Photos into pictures for the web as a build makes them. Runs inside the `.venv`: `_bench_render.py PHOTOS OUT`.

Everything from the files to the cache is done: measuring, planning by the settings a school has without a line of its
own, rendering. OUT then holds NAME-WIDTH.webp for each photo and width.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from dangjian.content.picture_plan import recipe_of
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import PhotoLedger, measure_photos
from dangjian.pictures.render import codec_version, render_pictures
from dangjian.pictures.variants import plan_picture
from dangjian.schema.picture_settings import PictureSettings


def main(photos: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        cache = PictureCache(Path(folder) / "pictures")
        ledger = PhotoLedger(Path(folder))
        measured = measure_photos(sorted(map(str, photos.glob("*.jpg"))), ledger=ledger)
        ledger.save()
        recipe = recipe_of(PictureSettings())
        planned = [
            (plan_picture(photo, recipe=recipe, codec=codec_version()), photo)
            for photo, _ in measured.values()
            if photo is not None
        ]
        failed = render_pictures(planned, cache=cache)
        if failed or len(planned) != len(measured):
            sys.exit(f"{len(failed) + len(measured) - len(planned)} photos could not be made")
        for picture, photo in planned:
            for variant in picture.files:
                target = out / f"{Path(photo.source).stem}-{variant.width_px}.webp"
                cache.path_of(variant).replace(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
