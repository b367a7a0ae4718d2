"""Write the reference pages that differ from what the code says; runs inside the `.venv`."""

from __future__ import annotations

import sys
from pathlib import Path

from dangjian.cli import main as command
from dangjian.reference.pages import reference_pages

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = ROOT / "plugins" / "dangjian" / "adapter" / "options.py"


def pages() -> dict[Path, str]:
    """Every generated page by its file."""
    made = reference_pages(command=command, options_source=OPTIONS.read_text(encoding="utf-8"))
    return {ROOT / "docs" / path: text for path, text in made.items()}


def outdated() -> dict[Path, str]:
    """Those whose file is missing or says something else."""
    return {
        path: text for path, text in pages().items() if not path.is_file() or path.read_text(encoding="utf-8") != text
    }


if __name__ == "__main__":
    stale = outdated()
    for file, text in stale.items():
        if "--check" not in sys.argv:
            file.write_text(text, encoding="utf-8", newline="\n")
        print(f"{'不是最新' if '--check' in sys.argv else '已重写'}：{file.relative_to(ROOT).as_posix()}")
    if not stale:
        print("参考页都是最新的。")
    sys.exit(1 if stale and "--check" in sys.argv else 0)
