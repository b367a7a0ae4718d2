"""What Lighthouse says of the demo on a phone (developers, Node 20): `scripts/lighthouse.py [--runs 5] [--plain]`.

The demo is built with an address of its own and served as a host with gzip serves it; `--plain` leaves gzip out.
Scores sway with whatever else the machine does: the table shows the median of the runs, and the load beside it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Sequence
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from _browser import ensure_browser
from _environment import ROOT, TEST_LOCK, Refusal, child_environment, ensure_environment, run, run_verb, say

WORK = ROOT / ".cache" / "lighthouse"
PAGES = {
    "home": "index.html",
    "list": "activities/index.html",
    "story": "activities/2026/20260124-fan-guo-liang-dao-liang/index.html",
    "brand": "brands/heguang124.html",
    "timeline": "achievements/index.html",
    "album": "albums/index.html",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TIMES = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")


class Host(SimpleHTTPRequestHandler):
    """A static host that keeps its connections and sends text compressed."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, compress: bool, **kwargs: object) -> None:
        self.compress = compress
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not (self.compress and path.suffix in TEXT and path.is_file()):
            super().do_GET()
            return
        data = compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", f"{self.guess_type(str(path))}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        if self.path.startswith("/assets/"):
            self.send_header("Cache-Control", "public, max-age=31536000, immutable")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: the table is the answer."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves before the answer is whole is no news."""


@cache
def compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), compresslevel=6)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="lighthouse.py", description="用 Lighthouse 检查示例网站。")
    parser.add_argument("--runs", type=int, default=5, help="每个网页检查几次，取中位数（默认 5）")
    parser.add_argument("--plain", action="store_true", help="服务器不压缩")
    parser.add_argument("pages", nargs="*", metavar="网页", help=f"只检查这些：{' '.join(PAGES)}")
    options = parser.parse_args(arguments)
    npx = shutil.which("npx")
    if not npx:
        say("没有找到 Node（npx），跳过。装好 Node 20 以后再运行。")
        return 0
    python = ensure_environment(TEST_LOCK)
    browser = ensure_browser(python)
    if not browser:
        raise Refusal("没有可用的浏览器：请安装 Chrome、Edge 或 Chromium。")
    host = partial(Host, directory=str(WORK / "site"), compress=not options.plain)
    server = Server(("127.0.0.1", 0), host)
    home = f"http://127.0.0.1:{server.server_port}/"
    build(python, home)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say("| page | performance | accessibility | best practices | SEO | FCP, LCP, TBT in ms, CLS | load |")
    say("|---|---|---|---|---|---|---|")
    for name in options.pages or PAGES:
        reports = [report(npx, str(browser), home + PAGES[name]) for _ in range(options.runs)]
        scores = [f"{median(one['categories'][key]['score'] for one in reports):.2f}" for key in CATEGORIES]
        times = [median(one["audits"][key]["numericValue"] for one in reports) for key in TIMES]
        told = f"{times[0]:.0f}, {times[1]:.0f}, {times[2]:.0f}, {times[3]:.3f}"
        load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        say(f"| {name} | {' | '.join(scores)} | {told} | {load} |")
    server.shutdown()
    return 0


def build(python: Path, home: str) -> None:
    """The demo as it stands, with an address: search engines want canonical links."""
    WORK.mkdir(parents=True, exist_ok=True)
    folders = {"site_config": str(ROOT / "site_config"), "cache_dir": str(ROOT / ".cache" / "dangjian")}
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(ROOT / "docs"),
        "site_dir": str(WORK / "site"),
        "site_url": home,
        "plugins": [{"dangjian": folders}],
        "watch": [],
    }
    (WORK / "mkdocs.yml").write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
    if run([python, "-m", "mkdocs", "build", "--quiet", "--config-file", WORK / "mkdocs.yml"]):
        raise Refusal("示例网站没有生成成功，原因见上面。")


def report(npx: str, browser: str, address: str) -> dict[str, dict[str, dict[str, float]]]:
    """Lighthouse's own report of one visit with a phone; npx fetches Lighthouse when it is not there yet."""
    target = WORK / "report.json"
    target.unlink(missing_ok=True)
    written = ["--quiet", "--output=json", f"--output-path={target}"]
    finished = subprocess.run(
        [npx, "--yes", "lighthouse@12", address, *written, "--chrome-flags=--headless=new --no-sandbox"],
        env={**child_environment(), "CHROME_PATH": browser},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    if not target.is_file():
        raise Refusal("Lighthouse 没有跑成：\n" + "\n".join(finished.stderr.strip().splitlines()[-3:]))
    return dict(json.loads(target.read_text(encoding="utf-8")))


if __name__ == "__main__":
    run_verb(main)
