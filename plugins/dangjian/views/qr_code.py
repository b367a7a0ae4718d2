"""A page's address as a QR code."""

from __future__ import annotations

import re

import segno

from dangjian.views.sharing import QrCode

QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks for."""
_MASK = 2
"""Any of the eight masks is valid; weighing them up takes five times as long as everything else."""
_DARK = re.compile(rb"\x01+")


def qr_code(address: str) -> QrCode:
    """Error correction M: a code printed on paper survives a fold."""
    code = segno.make_qr(address, error="m", mask=_MASK, boost_error=False)
    rows = (_strokes(bytes(row), y) for y, row in enumerate(code.matrix, start=QUIET))
    return QrCode(size=len(code.matrix) + 2 * QUIET, path="".join(rows))


def _strokes(row: bytes, y: int) -> str:
    """One row of modules as strokes along its middle, each a step on from the one before: half the bytes of boxes."""
    parts: list[str] = []
    end = 0
    for run in _DARK.finditer(row):
        step = f"m{run.start() - end} 0" if parts else f"M{run.start() + QUIET} {y}.5"
        parts.append(f"{step}h{run.end() - run.start()}")
        end = run.end()
    return "".join(parts)
