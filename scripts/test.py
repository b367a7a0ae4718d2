"""Everything that can be tested, on a machine with nothing but Python: `python3 scripts/test.py [pytest's arguments]`.

The last line on standard output is pytest's own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from _browser import VARIABLE, ensure_browser, ensure_chinese_font
from _checks import failed_checks
from _debian import ensure_venv_module
from _environment import TEST_LOCK, child_environment, ensure_environment, run, run_verb, say

AT_ONCE = ("--numprocesses", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile")
"""Processes, each with a browser of its own; a file's tests stay together, for they share what they built."""


def main(arguments: Sequence[str]) -> int:
    ensure_venv_module()
    python = ensure_environment(TEST_LOCK)
    browser = ensure_browser(python)
    ensure_chinese_font()
    failed = failed_checks(python)
    if not browser:
        failed.append("浏览器")
        say("没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或把它的路径写进环境变量 DANGJIAN_CHROMIUM。")

    say(f"== 检查：{'未通过：' + '、'.join(failed) if failed else '全部通过'}；浏览器：{browser or '无'}")
    say("== pytest")
    environment = {**child_environment(), **({VARIABLE: browser} if browser else {})}
    code = run([python, "-m", "pytest", *AT_ONCE, *arguments], environment=environment)
    if failed:
        print(f"另有未通过的检查：{'、'.join(failed)}", file=sys.stderr, flush=True)
    return code or (1 if failed else 0)


if __name__ == "__main__":
    run_verb(main)
