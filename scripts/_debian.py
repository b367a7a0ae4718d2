"""Equips a bare Debian test machine with what the tests need."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from _environment import run, say


def install_debian_packages(packages: Sequence[str]) -> bool:
    """Whether they are there now; tried only as root on Debian, where the machine is ours to equip."""
    if sys.platform != "linux" or not is_debian() or os.geteuid() != 0:
        return False
    say(f"正在安装 {' '.join(packages)} ……")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], environment=environment)
    return run(["apt-get", "install", "-y", "-qq", *packages], environment=environment) == 0


def is_debian() -> bool:
    release = Path("/etc/os-release")
    return release.is_file() and "ID=debian" in release.read_text(encoding="utf-8").splitlines()


def ensure_venv_module() -> None:
    """Debian ships Python without the half of `venv` that installs pip."""
    if sys.platform == "linux" and importlib.util.find_spec("ensurepip") is None:
        install_debian_packages(["python3-venv"])
        importlib.invalidate_caches()
