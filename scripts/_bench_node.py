"""Peers that are written for Node.js: packages of npm's, each in a folder of its own under that of the measurements."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from _environment import say


def node_package(folder: Path, name: str) -> Path | None:
    """The folder of the installed package; None, after a sentence, where there is no Node or it cannot be had."""
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        say(f"这台电脑没有 Node.js（要有 node 和 npm 两个命令），不和 {name} 比；其余照量。")
        return None
    home = folder / name
    package = home / "node_modules" / name
    if not package.is_dir() and not _install(npm, name, home):
        say(f"装不上 {name}（npm 的原因见 .cache/bench/{name}/npm.log），不和它比；其余照量。")
        return None
    return package


def _install(npm: str, name: str, home: Path) -> bool:
    say(f"正在准备 {name}……")
    home.mkdir(exist_ok=True)
    (home / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    with (home / "npm.log").open("w", encoding="utf-8") as words:
        command = [npm, "install", "--no-audit", "--no-fund", name]
        return subprocess.run(command, cwd=home, stdout=words, stderr=subprocess.STDOUT).returncode == 0
