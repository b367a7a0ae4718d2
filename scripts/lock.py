"""Renew the lock files (developers, online): `python3 scripts/lock.py [--upgrade]`.

One answer for Linux, Windows and macOS and for every Python we support, each file with its hashes,
and without the address it came from: every school may have its own mirror.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from _environment import SITE_LOCK, TEST_LOCK, Refusal, captured, last_lines, run, run_verb, say, venv_python


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="lock.py", description="重新锁定软件包版本。")
    parser.add_argument("--upgrade", action="store_true", help="把所有软件包升到允许的最新版本")
    options = parser.parse_args(arguments)
    upgrade = ["--upgrade"] if options.upgrade else []
    with tempfile.TemporaryDirectory() as folder:
        python = throw_away_uv(Path(folder))
        # The tests run on exactly what the site is built with.
        site = compile_lock(python, SITE_LOCK, upgrade)
        return site or compile_lock(python, TEST_LOCK, ["--extra", "test", "--constraints", SITE_LOCK, *upgrade])


def throw_away_uv(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = venv_python(folder)
    finished = captured([python, "-m", "pip", "install", "uv"])
    if finished.returncode:
        raise Refusal(f"没有装上 uv：\n{last_lines(finished.stdout)}")
    return python


def compile_lock(python: Path, lock_name: str, options: Sequence[str]) -> int:
    say(f"正在锁定 {lock_name} ……")
    universal = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
    written = ["--custom-compile-command", "python3 scripts/lock.py", "--quiet", "--output-file", lock_name]
    inputs = ["pyproject.toml", "--group", "build"]
    return run([python, "-m", "uv", "pip", "compile", *inputs, *universal, *written, *options])


if __name__ == "__main__":
    run_verb(main)
