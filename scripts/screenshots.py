"""Take the pictures of README and guide anew, from the demo: `python3 scripts/screenshots.py [--site DIR]`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from _browser import VARIABLE, ensure_browser, ensure_chinese_font
from _environment import ROOT, TEST_LOCK, Refusal, child_environment, ensure_environment, run, run_verb


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="screenshots.py", description="给说明文档重新拍示例网站的图片。")
    parser.add_argument("--site", type=Path, help="已经生成好的示例网站；不写就先生成一个")
    options = parser.parse_args(arguments)
    python = ensure_environment(TEST_LOCK)
    browser = ensure_browser(python)
    if not browser:
        raise Refusal(f"没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或把它的路径写进环境变量 {VARIABLE}。")
    ensure_chinese_font()
    with tempfile.TemporaryDirectory() as folder:
        site = options.site or Path(folder)
        code = 0 if options.site else run([python, "-m", "mkdocs", "build", "--quiet", "--site-dir", site])
        command = [python, ROOT / "scripts" / "_screenshots.py", site]
        return code or run(command, environment={**child_environment(), VARIABLE: browser})


if __name__ == "__main__":
    run_verb(main)
