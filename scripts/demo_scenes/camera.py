"""Turns drawn scenes into pixels: one run of headless Chromium for all of them."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable, Iterator

from PIL import Image
from playwright.sync_api import sync_playwright

from .album import Shot, draw

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "msedge")


def expose(shots: Iterable[Shot]) -> Iterator[tuple[Shot, Image.Image]]:
    """Each shot with its picture, upright and in sRGB."""
    installed = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    with sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=installed, args=["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"]
        )
        page = browser.new_page()
        for shot in shots:
            wide, high = shot.size
            page.set_viewport_size({"width": wide, "height": high})
            page.set_content(f'<body style="margin:0">{draw(shot)}</body>')
            yield shot, Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        browser.close()
