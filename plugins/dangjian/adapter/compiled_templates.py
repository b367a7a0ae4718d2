"""Templates as Jinja compiled them, kept between builds: Jinja's own cache, in the user's temporary folder.

Compiling takes most of a second, for a school of three pages as for one of three thousand. What Jinja makes of a
template depends on its text, which Jinja checks itself, and on the modules named here, whose digest is in the names.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2
from jinja2 import FileSystemBytecodeCache

from dangjian.adapter.ground import digest_of

SHAPING = ("kept_parts.py", "template_environment.py", "quick_templates.py")
"""Modules beside this one that change what Jinja compiles."""


def compiled_templates() -> FileSystemBytecodeCache | None:
    """The cache; None where the system has no folder that belongs to the user alone."""
    try:
        return FileSystemBytecodeCache(pattern=f"__dangjian_{_shape()}_%s.cache")
    except (RuntimeError, OSError):
        return None


@cache
def _shape() -> str:
    modules = (Path(__file__).with_name(name).read_bytes() for name in SHAPING)
    return digest_of(jinja2.__version__.encode(), *modules).hex()[:16]
