"""Rewrite the reference pages of docs/ from the code (developers): `python3 scripts/reference.py [--check]`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from _environment import ROOT, SITE_LOCK, ensure_environment, run, run_verb


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="reference.py", description="重写由程序生成的参考页。")
    parser.add_argument("--check", action="store_true", help="只看参考页是不是最新的，不改文件")
    options = parser.parse_args(arguments)
    python = ensure_environment(SITE_LOCK)
    return run([python, ROOT / "scripts" / "_reference_pages.py", *(["--check"] if options.check else [])])


if __name__ == "__main__":
    run_verb(main)
