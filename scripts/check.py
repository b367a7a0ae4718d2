"""Yes or no before a commit: form, lint, types, the quick tests, and a strict build of the demo."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from _checks import failed_checks
from _environment import TEST_LOCK, ensure_environment, run, run_verb, say


def main(arguments: Sequence[str]) -> int:
    python = ensure_environment(TEST_LOCK)
    failed = failed_checks(python)

    say("== pytest（不含浏览器测试和耗时的测试）")
    if run([python, "-m", "pytest", "-m", "not browser and not slow", *arguments]):
        failed.append("pytest")

    say("== mkdocs build --strict")
    with tempfile.TemporaryDirectory() as folder:
        if run([python, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", Path(folder) / "site"]):
            failed.append("mkdocs build --strict")

    say(f"\n不可以提交，未通过：{'、'.join(failed)}" if failed else "\n可以提交：全部通过。")
    return 1 if failed else 0


if __name__ == "__main__":
    run_verb(main)
