"""A Chromium for the browser tests, and a font in which Chinese can be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

from _debian import install_debian_packages
from _environment import captured, last_lines, say

VARIABLE = "DANGJIAN_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
WINDOWS_PLACES = (
    PureWindowsPath("Google", "Chrome", "Application", "chrome.exe"),
    PureWindowsPath("Microsoft", "Edge", "Application", "msedge.exe"),
    PureWindowsPath("Chromium", "Application", "chrome.exe"),
)
MAC_PLACES = (
    PurePosixPath("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    PurePosixPath("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    PurePosixPath("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)


def ensure_browser(python: Path) -> str:
    """The path of a browser that starts, fetched if need be; empty when there is none to be had."""
    return (
        first_that_starts(installed_browsers(os.environ, platform=sys.platform))
        or first_that_starts(playwright_browsers(python))
        or first_that_starts(debian_browsers())
    )


def installed_browsers(environment: Mapping[str, str], *, platform: str) -> list[str]:
    """Browsers that stand on this machine: named by the user, on the PATH, in their usual folders; best first."""
    named = environment.get(VARIABLE, "")
    on_path = [shutil.which(name, path=environment.get("PATH", "")) for name in NAMES]
    in_place = [place for place in usual_places(environment, platform=platform) if Path(place).is_file()]
    return [browser for browser in (named, *on_path, *in_place) if browser]


def usual_places(environment: Mapping[str, str], *, platform: str) -> list[str]:
    if platform == "darwin":
        return [str(place) for place in MAC_PLACES]
    if platform != "win32":
        return []
    folders = (environment.get(name, "") for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"))
    return [str(PureWindowsPath(folder) / place) for folder in folders if folder for place in WINDOWS_PLACES]


def first_that_starts(browsers: Sequence[str]) -> str:
    return next((browser for browser in browsers if starts(browser)), "")


def starts(browser: str) -> bool:
    """Whether it runs at all: a downloaded browser may lack the system's libraries, an Ubuntu one be an empty shell."""
    if sys.platform == "win32":
        # There `--version` opens a window instead of answering.
        return Path(browser).is_file()
    try:
        asked = subprocess.run([browser, "--version"], capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def playwright_browsers(python: Path) -> list[str]:
    say("没有找到浏览器，正在下载 Playwright 自带的 Chromium……")
    fetched = captured([python, "-m", "playwright", "install", "chromium"])
    if fetched.returncode:
        errors = [line for line in fetched.stdout.splitlines() if line.startswith("Error")]
        say(f"没有下载成功。{errors[0] if errors else last_lines(fetched.stdout, count=3)}")
        return []
    question = (
        "from playwright.sync_api import sync_playwright as start\nwith start() as p: print(p.chromium.executable_path)"
    )
    return [captured([python, "-c", question]).stdout.strip()]


def debian_browsers() -> list[str]:
    return ["/usr/bin/chromium"] if install_debian_packages(["chromium", "fonts-noto-cjk"]) else []


def ensure_chinese_font() -> None:
    """Without one every Chinese character is the same box, and a test that looks at a page sees nothing."""
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("fc-list") and captured(["fc-list", ":lang=zh"]).stdout.strip():
        return
    if not install_debian_packages(["fontconfig", "fonts-noto-cjk"]):
        say("这台电脑没有中文字体，截图里的汉字会是方框。请安装 Noto Sans CJK（Debian 软件包 fonts-noto-cjk）。")
