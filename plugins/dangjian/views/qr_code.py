"""A page's address as a QR code."""

from __future__ import annotations

import segno

from dangjian.views.sharing import QrCode

QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks for."""
_MASK = 2
"""Any of the eight masks is valid; weighing them up takes five times as long as everything else."""


def qr_code(address: str) -> QrCode:
    """Error correction M: a code printed on paper survives a fold."""
    code = segno.make_qr(address, error="m", mask=_MASK, boost_error=False)
    rows = [bytes(row) for row in code.matrix_iter(border=QUIET)]
    parts = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                parts.append(f"M{x} {y}h{end - x}v1H{x}z")
            x = end + 1
    return QrCode(size=len(rows), path="".join(parts))
