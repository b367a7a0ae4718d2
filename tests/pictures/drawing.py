"""Pictures for the tests, drawn here: no photo of anybody's is needed to prove anything."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 150, 60), (40, 60, 190), (230, 200, 40)
QUARTERS = (RED, GREEN, BLUE, YELLOW)
"""Top left, top right, bottom left, bottom right of an upright drawing."""

_LYING = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera stores an upright scene, by the orientation it then writes."""


def draw(size: tuple[int, int] = (120, 80), mode: str = "RGB") -> Image.Image:
    width, height = size
    image = Image.new("RGB", size)
    pen = ImageDraw.Draw(image)
    for index, colour in enumerate(QUARTERS):
        left, top = (index % 2) * width // 2, (index // 2) * height // 2
        pen.rectangle((left, top, left + width, top + height), fill=colour)
    return image.convert(mode)


def noise(size: tuple[int, int] = (320, 240)) -> Image.Image:
    """Fine detail, so that the file is long and can be cut."""
    return Image.effect_noise(size, 90).convert("RGB")


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def save(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def exif_of(**tags: object) -> Image.Exif:
    exif = Image.Exif()
    for name, value in tags.items():
        if name == "DateTimeOriginal":
            exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base[name]] = value
        elif name == "GPSLatitude":
            exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: value, 3: "E", 4: value})
        else:
            exif[ExifTags.Base[name]] = value
    return exif


def shot_lying(image: Image.Image, orientation: int, kind: str = "JPEG", **options: object) -> bytes:
    turn = _LYING[orientation]
    stored = image if turn is None else image.transpose(turn)
    return encoded(stored, kind, exif=exif_of(Orientation=orientation), **options)


def quarters_of(image: Image.Image) -> list[tuple[int, int, int]]:
    rgb, (width, height) = image.convert("RGB"), image.size
    spots = ((1, 1), (3, 1), (1, 3), (3, 3))
    return [rgb.getpixel((width * x // 4, height * y // 4)) for x, y in spots]


def is_near(one: tuple[int, ...], other: tuple[int, ...], within: int = 14) -> bool:
    return all(abs(a - b) <= within for a, b in zip(one, other, strict=True))


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes that say they are a very large picture."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


def display_p3_profile() -> bytes:
    """The primaries of Display P3 (adapted to D50) and the curve of sRGB."""
    curve = struct.pack(">HH", 3, 0) + _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    primaries = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
    return _profile(primaries, curve=curve)


def adobe_rgb_profile() -> bytes:
    """The primaries of Adobe RGB (1998), adapted to D50, and its curve, a power of 563/256."""
    primaries = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
    return _profile(primaries, curve=struct.pack(">HH", 0, 0) + _fixed(563 / 256))


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _profile(primaries: tuple[tuple[float, ...], ...], *, curve: bytes) -> bytes:
    """An ICC profile of version 4; `curve` is the body of a parametric one."""

    def text(value: str) -> bytes:
        body = value.encode("utf-16-be")
        return b"mluc" + bytes(4) + struct.pack(">II", 1, 12) + b"enUS" + struct.pack(">II", len(body), 28) + body

    para = b"para" + bytes(4) + curve
    tags = {
        b"desc": text("Wide colours of a phone"),
        b"cprt": text("none"),
        b"wtpt": b"XYZ " + bytes(4) + _fixed(0.9642, 1.0, 0.8249),
        b"rXYZ": b"XYZ " + bytes(4) + _fixed(*primaries[0]),
        b"gXYZ": b"XYZ " + bytes(4) + _fixed(*primaries[1]),
        b"bXYZ": b"XYZ " + bytes(4) + _fixed(*primaries[2]),
        b"rTRC": para,
        b"gTRC": para,
        b"bTRC": para,
    }
    offset, table, bodies = 128 + 4 + 12 * len(tags), b"", b""
    for name, body in tags.items():
        table += name + struct.pack(">II", offset + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    size = offset + len(bodies)
    header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04000000, b"mntr", b"RGB ", b"XYZ ") + bytes(12) + b"acsp"
    header += bytes(28) + _fixed(0.9642, 1.0, 0.8249)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + bodies


def gain_map_photo() -> bytes:
    """An Ultra HDR photo of 400 × 240: behind the picture, and named in its XMP, a second JPEG of the light to add."""
    gain = encoded(Image.new("L", (100, 60), 240), xmp=b"<x:xmpmeta hdrgm:Version='1.0' hdrgm:GainMapMax='2.3'/>")
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"/></rdf:RDF>'
        f"<!-- GainMap Length {len(gain)} --></x:xmpmeta>"
    )
    base = encoded(draw((400, 240)), xmp=packet.encode())
    index = b"MPF\0MM\0*\0\0\0\x08" + bytes(40)
    return base[:2] + b"\xff\xe2" + (len(index) + 2).to_bytes(2, "big") + index + base[2:] + gain
