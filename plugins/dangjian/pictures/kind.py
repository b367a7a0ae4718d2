"""What a file is, told from its first bytes: teachers' files are not always what their names say."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Formats that are recognised, under Pillow's names."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WEBP"
    BMP = "BMP"
    TIFF = "TIFF"
    AVIF = "AVIF"
    HEIF = "HEIF"


def recognise(data: bytes) -> Kind | None:
    """The format of these bytes; None when they are not a picture."""
    for signature, kind in (
        (b"\xff\xd8\xff", Kind.JPEG),
        (b"\x89PNG\r\n\x1a\n", Kind.PNG),
        (b"GIF87a", Kind.GIF),
        (b"GIF89a", Kind.GIF),
        (b"BM", Kind.BMP),
        (b"II*\0", Kind.TIFF),
        (b"MM\0*", Kind.TIFF),
    ):
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    if data[4:8] != b"ftyp":
        return None
    box = data[8 : max(12, min(int.from_bytes(data[:4], "big"), 256))]
    brands = {box[start : start + 4] for start in range(0, len(box), 4) if start != 4}
    if brands & {b"avif", b"avis"}:
        return Kind.AVIF
    if brands & {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}:
        return Kind.HEIF
    return None
