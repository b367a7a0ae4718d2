"""What phones put into their JPEG files: orientation, place, time, camera, a wide colour profile."""

from __future__ import annotations

import io
import struct

from PIL import Image, ImageCms

from .album import Shot

CAMERA = ("Heting", "Heting Phone 5 (sample)")
# Somewhere in the southern Pacific, far from every coast: 48°52'36" S, 123°23'36" W.
SEA = {1: "S", 2: (48.0, 52.0, 36.0), 3: "W", 4: (123.0, 23.0, 36.0)}
# How the pixels lie in the file, so that a viewer which obeys the orientation shows them upright.
STORED = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
QUALITY = 66

DESCRIPTION, MAKE, MODEL, ORIENTATION, CHANGED = 0x010E, 0x010F, 0x0110, 0x0112, 0x0132
EXIF_PART, GPS_PART, TAKEN = 0x8769, 0x8825, 0x9003


def develop(image: Image.Image, shot: Shot) -> bytes:
    """The JPEG file a phone would have written."""
    profile = b""
    if shot.options.get("p3"):
        profile = display_p3()
        wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        image = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), wide) or image
    turned = int(shot.options.get("exif", "1"))
    if turned in STORED:
        image = image.transpose(STORED[turned])
    out = io.BytesIO()
    more = {"icc_profile": profile} if profile else {}
    image.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True, exif=exif(shot, turned).tobytes(), **more)
    return out.getvalue()


def exif(shot: Shot, turned: int) -> Image.Exif:
    data = Image.Exif()
    if words := shot.options.get("desc"):
        data[DESCRIPTION] = words.encode()
    if not shot.file.startswith(("IMG_", "微信图片", "家访")) and turned == 1:
        return data
    data[MAKE], data[MODEL] = CAMERA
    data[ORIENTATION] = turned
    if shot.taken:
        data[CHANGED] = shot.taken
        data.get_ifd(EXIF_PART)[TAKEN] = shot.taken
    if shot.options.get("gps"):
        data.get_ifd(GPS_PART).update(SEA)
    return data


def display_p3() -> bytes:
    """A minimal ICC profile: the Display P3 primaries, adapted to D50, with a gamma of 2.2."""

    def text(words: str) -> bytes:
        plain = words.encode("ascii") + b"\0"
        return b"desc" + bytes(4) + struct.pack(">I", len(plain)) + plain + bytes(12 + 67)

    def xyz(*values: float) -> bytes:
        return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    gamma = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.2 * 256)) + bytes(2)
    tags = {
        b"desc": text("Display P3"),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": xyz(0.96420, 1, 0.82491),
        b"rXYZ": xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.15710, 0.06657, 0.78407),
        b"rTRC": gamma,
        b"gTRC": gamma,
        b"bTRC": gamma,
    }
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(
        ">I4sI4s4s4s6H4sIIIIQIIII",
        start + len(body),
        bytes(4),
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        *(0, 0, 0, 0, 0, 0),
        *(63190, 65536, 54061),
    )
    return head.ljust(128, b"\0") + table + body
