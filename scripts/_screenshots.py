"""Photographs a built demo page by page and hangs the prints together, as README and guide show them.

Runs inside the `.venv`: `_screenshots.py SITE`. Everything moves between the walls of this machine: the site is
opened from the disk, the prints are laid out on a page of our own and photographed again.
"""

from __future__ import annotations

import base64
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "guide" / "pictures"
SHEETS = ROOT / "plugins" / "dangjian" / "theme" / "assets" / "dangjian"
LARGEST_BYTES = 90_000
SHARPNESS = 1.25
"""Pixels of a picture for one of its wall: a little more than a page of text is wide."""
STORY = "activities/2026/20260124-fan-guo-liang-dao-liang/index.html"
BRAND = "brands/heguang124.html"
HEAD = "header"
DESK = (1440, 926)
PHONE = (390, 844)


@dataclass(frozen=True)
class Shot:
    """One look at one page."""

    address: str
    size: tuple[int, int] = DESK
    scheme: str = "light"
    letters: str = "normal"
    palette: str = ""
    scroll_to: str = ""
    """A selector that is to stand at the top."""
    is_paper: bool = False
    """The first sheet, as it comes out of the printer."""


@dataclass(frozen=True)
class Print:
    """A shot on the wall: where and how wide, in pixels of the wall."""

    shot: Shot
    left: int
    top: int
    width: int


@dataclass(frozen=True)
class Wall:
    """Prints hung together; later ones in front."""

    name: str
    size: tuple[int, int]
    prints: Sequence[Print]
    ground: str = "#e9e0cf"


WALLS = (
    Wall(
        "home",
        (1440, 868),
        (
            Print(Shot("index.html"), 60, 60, 1180),
            Print(Shot(STORY, size=PHONE, scroll_to=HEAD), 1116, 236, 264),
        ),
    ),
    Wall(
        "pages",
        (1440, 560),
        (
            Print(Shot(BRAND, size=(1440, 1500)), 48, 48, 424),
            Print(Shot("achievements/index.html", size=(1440, 1500)), 508, 48, 424),
            Print(Shot("activities/index.html", size=(1440, 1500)), 968, 48, 424),
        ),
    ),
    Wall(
        "modes",
        (1440, 620),
        (
            Print(Shot("index.html", scheme="dark"), 48, 60, 700),
            Print(Shot(STORY, size=PHONE, letters="elder", scroll_to=HEAD), 796, 60, 231),
            Print(Shot(BRAND, is_paper=True), 1076, 60, 316),
        ),
    ),
    Wall(
        "palettes",
        (1440, 500),
        (
            Print(Shot("index.html", palette="ink"), 48, 48, 650),
            Print(Shot("index.html", palette="bamboo"), 742, 48, 650),
        ),
        ground="#dfe1da",
    ),
    Wall(
        "phones",
        (1440, 660),
        (
            Print(Shot("index.html", size=PHONE, scroll_to=HEAD), 84, 52, 257),
            Print(Shot("brands/index.html", size=PHONE, scroll_to=HEAD), 422, 52, 257),
            Print(Shot("albums/index.html", size=PHONE, scroll_to=".dj-album"), 760, 52, 257),
            Print(Shot("achievements/index.html", size=PHONE, scroll_to=".dj-year"), 1098, 52, 257),
        ),
    ),
)
STYLE = """
body { margin: 0; position: relative; overflow: hidden; }
img { position: absolute; border-radius: 3px; box-shadow: 0 1px 3px #3a2a1833, 0 22px 48px -16px #3a2a1866; }
img.phone { border: 8px solid #1d1916; border-radius: 30px; box-sizing: border-box; }
"""


def main(site: Path) -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    too_large = []
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--font-render-hinting=none"]
        browser = playwright.chromium.launch(executable_path=os.environ.get("DANGJIAN_CHROMIUM"), args=options)
        for wall in WALLS:
            size = hang(browser, site, wall)
            print(f"{wall.name}.webp  {size / 1000:.0f} KB")
            if size > LARGEST_BYTES:
                too_large.append(wall.name)
        browser.close()
    if too_large:
        print("太大了：" + "、".join(too_large), file=sys.stderr)
    return 1 if too_large else 0


def hang(browser: Browser, site: Path, wall: Wall) -> int:
    """Write the picture of `wall` and return its size in bytes."""
    images = []
    for item in wall.prints:
        data = base64.b64encode(take(browser, site, item.shot)).decode()
        kind = "phone" if item.shot.size == PHONE else "desk"
        place = f"left: {item.left}px; top: {item.top}px; width: {item.width}px"
        images.append(f'<img class="{kind}" style="{place}" src="data:image/png;base64,{data}">')
    width, height = wall.size
    page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=SHARPNESS)
    page.set_content(f"<style>{STYLE}body {{ background: {wall.ground} }}</style>{''.join(images)}")
    page.wait_for_function("Array.from(document.images).every(image => image.complete)")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    file = OUT / f"{wall.name}.webp"
    picture.save(file, "WEBP", quality=84, method=6)
    return file.stat().st_size


def take(browser: Browser, site: Path, shot: Shot) -> bytes:
    """The shot as a PNG, twice as sharp as its size where it is a phone's."""
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=2 if shot.size == PHONE else 1,
        color_scheme="dark" if shot.scheme == "dark" else "light",
        reduced_motion="reduce",
        locale="zh-CN",
        timezone_id="Asia/Shanghai",
    )
    page = context.new_page()
    if shot.letters != "normal":
        page.add_init_script(f"localStorage.setItem('dj-size', '{shot.letters}')")
    page.goto((site.resolve() / shot.address).as_uri())
    page.evaluate("document.querySelectorAll('img').forEach(image => { image.loading = 'eager'; })")
    page.wait_for_function("Array.from(document.images).every(image => image.complete)")
    page.evaluate("Promise.all(Array.from(document.images, image => image.decode().catch(() => null)))")
    if shot.palette:
        page.add_style_tag(content=(SHEETS / f"tokens-{shot.palette}.css").read_text(encoding="utf-8"))
    if shot.scroll_to:
        page.locator(shot.scroll_to).first.evaluate("one => scrollBy(0, one.getBoundingClientRect().top)")
    data = first_sheet(page.pdf(prefer_css_page_size=True)) if shot.is_paper else page.screenshot()
    context.close()
    return data


def first_sheet(pdf: bytes) -> bytes:
    buffer = io.BytesIO()
    pypdfium2.PdfDocument(pdf)[0].render(scale=1.4).to_pil().save(buffer, "PNG")
    return buffer.getvalue()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
