"""Build the site: `python3 scripts/build.py [--strict] [--site DIR]`. Needs nothing but Python."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path

from _environment import ROOT, SITE_LOCK, Refusal, ensure_environment, run, run_verb, say


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py", description="生成网站。")
    parser.add_argument("--strict", action="store_true", help="严格检查：有任何一处问题就不算成功")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="网站放在哪个文件夹（默认是 site）")
    options = parser.parse_args(arguments)
    site = options.site.resolve()
    refuse_to_empty(site)

    python = ensure_environment(SITE_LOCK)
    say("正在生成网站……")
    started = time.monotonic()
    strictly = ["--strict"] if options.strict else []
    code = run([python, "-m", "mkdocs", "build", "--site-dir", site, *strictly])
    if code:
        say("\n网站没有生成成功。请从上面第一条带 ERROR 或 WARNING 的提示看起，改好后再运行一次。")
        return code
    say(report(site, seconds=time.monotonic() - started))
    return 0


def refuse_to_empty(site: Path) -> None:
    """MkDocs empties its target first: never let that be a folder of somebody's other files."""
    if not site.exists():
        return
    if not site.is_dir():
        raise Refusal(f"“{site}”是一个文件，不是文件夹。请给网站另选一个文件夹。")
    is_ours = (site / "index.html").is_file() or (site / "404.html").is_file()
    if any(site.iterdir()) and not is_ours:
        raise Refusal(f"文件夹“{site}”里有别的文件，而生成网站会先把它清空。请另选一个空文件夹，或先把里面的文件移走。")


def report(site: Path, *, seconds: float) -> str:
    """What was done and what to open now; `http.server` is for browsers that restrict pages opened from disk."""
    pages = sum(1 for page in site.rglob("*.html") if page.name != "404.html")
    python = "python" if os.name == "nt" else "python3"
    return (
        f"\n网站已生成：{pages} 个网页，用时 {seconds:.0f} 秒，放在 {site}\n"
        f"查看：用浏览器打开 {site / 'index.html'}\n"
        f'或者运行 {python} -m http.server --directory "{site}" 8000，再打开 http://127.0.0.1:8000/\n'
        "发布：把这个文件夹里的全部内容复制到任何一台网站服务器上即可。"
    )


if __name__ == "__main__":
    run_verb(main)
