"""Preview the site while writing: `python3 scripts/serve.py [--port 8000] [--share]`."""

from __future__ import annotations

import argparse
import socket
from collections.abc import Sequence

from _environment import SITE_LOCK, Refusal, ensure_environment, run, run_verb, say


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="serve.py", description="预览网站，改了文件会自动刷新。")
    parser.add_argument("--port", type=int, default=8000, help="端口（默认 8000）")
    parser.add_argument("--share", action="store_true", help="让同一网络里的手机和电脑也能打开")
    options = parser.parse_args(arguments)
    host = "0.0.0.0" if options.share else "127.0.0.1"
    refuse_busy_port(options.port)

    python = ensure_environment(SITE_LOCK)
    say(f"预览地址：http://127.0.0.1:{options.port}/（看到“Serving on”后再打开）")
    if options.share:
        say(f"同一网络里的手机和电脑：http://这台电脑的IP地址:{options.port}/")
    say("改了文件会自动刷新；按 Ctrl+C 结束。")
    return run([python, "-m", "mkdocs", "serve", "--dev-addr", f"{host}:{options.port}"])


def refuse_busy_port(port: int) -> None:
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise Refusal(
                f"端口 {port} 已被占用，多半是另一个预览窗口还开着。"
                f"请先关掉它，或换一个端口：python3 scripts/serve.py --port {port + 1}"
            )


if __name__ == "__main__":
    run_verb(main)
