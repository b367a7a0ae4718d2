"""Every byte of a built site is looked at: no picture says where, when, by whom or with what it was taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from built_site import BuiltSite, build, write_school
from dangjian.pictures.kind import Kind, recognise

from .drawing import display_p3_profile, draw, encoded, exif_of, noise

STORY = "---\n标题: 清晨护学\n日期: 2026年3月5日\n活动类型: 志愿服务\n---\n\n![路口](a.jpg)\n\n值班教师到了路口。\n"
HONOUR = "---\n名称: 先进集体\n级别: 县级\n日期: 2024年\n证书图: 证书.jpg\n---\n"
FOLDER = "docs/activities/hu-xue"
PLANTED = (b"PLANTED-COMMENT", b"PLANTED-ARTIST", b"PLANTED-XMP", b"PLANTED-IPTC", b"PLANTED-MAKER", b"PLANTED-TEXT")
MARKS = (
    b"Exif\0\0",
    b"http://ns.adobe.com/",
    b"<x:xmpmeta",
    b"<rdf:RDF",
    b"Photoshop 3.0",
    b"8BIM",
    b"ICC_PROFILE",
    b"MPF\0",
)
"""How metadata of JPEG, WebP and PNG begin, wherever they stand."""
WEBP_CHUNKS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"}
JPEG_SEGMENTS = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
"""JFIF's own, tables, frame, codes, scan: no EXIF, no XMP, no profile, no comment."""
PNG_CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"pHYs", b"gAMA", b"sRGB", b"cHRM", b"bKGD"}


def phone_photo(seed: int = 0) -> bytes:
    """A photo with everything a phone and an office put into one: EXIF, GPS, thumbnail, XMP, IPTC, comment, profile."""
    exif = exif_of(Artist="PLANTED-ARTIST", Make="PLANTED-MAKER", GPSLatitude=(30.0, 15.0, 12.0), Orientation=6)
    thumbnail = encoded(noise((160, 120)))
    ifd = exif.tobytes()
    data = encoded(
        noise((320, 240 + seed)),
        exif=ifd + thumbnail,
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>PLANTED-XMP</x:xmpmeta>",
        comment=b"PLANTED-COMMENT",
        icc_profile=display_p3_profile(),
    )
    record = b"\x1c\x02\x50\x00\x0cPLANTED-IPTC"
    resource = b"8BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record + bytes(len(record) % 2)
    segment = b"Photoshop 3.0\0" + resource
    return data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]


def moving_photo() -> bytes:
    frames = [noise((120, 80)) for _ in range(3)]
    return encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], comment=b"PLANTED-COMMENT", duration=90)


def png_with_words() -> bytes:
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Author", "PLANTED-TEXT")
    words.add_itxt("XML:com.adobe.xmp", "PLANTED-XMP")
    return encoded(draw(), "PNG", pnginfo=words, exif=exif_of(Artist="PLANTED-ARTIST"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("pixels")
    tree = {
        f"{FOLDER}/index.md": STORY,
        f"{FOLDER}/a.jpg": phone_photo(),
        f"{FOLDER}/b.JPG": phone_photo(1),
        f"{FOLDER}/c.png": png_with_words(),
        f"{FOLDER}/d.gif": moving_photo(),
        f"{FOLDER}/e.webp": encoded(draw(), "WEBP", exif=exif_of(Artist="PLANTED-ARTIST"), xmp=b"PLANTED-XMP"),
        "docs/achievements/xian-jin.md": HONOUR,
        "docs/achievements/证书.jpg": phone_photo(2),
    }
    for name, data in tree.items():
        if isinstance(data, bytes):
            assert any(mark in data for mark in PLANTED), name
    write_school(root, tree)
    return build(root, site_url="https://school.example.org/")


def files(built: BuiltSite) -> dict[str, bytes]:
    return {address: (built.folder / address).read_bytes() for address in sorted(built.addresses())}


def images(built: BuiltSite) -> dict[str, bytes]:
    return {address: data for address, data in files(built).items() if recognise(data) is not None}


def chunks(data: bytes, *, kind: Kind) -> set[bytes]:
    """Names of the parts of a WebP or PNG, those of frames included."""
    names, position = set(), 12 if kind is Kind.WEBP else 8
    while position + 8 <= len(data):
        if kind is Kind.WEBP:
            name, size = data[position : position + 4], int.from_bytes(data[position + 4 : position + 8], "little")
            if name == b"ANMF":
                names |= chunks(bytes(12) + data[position + 24 : position + 8 + size], kind=kind)
            position += 8 + size + size % 2
        else:
            name, size = data[position + 4 : position + 8], int.from_bytes(data[position : position + 4], "big")
            position += 12 + size
        names.add(name)
    return names


def segments(data: bytes) -> set[int]:
    """The kinds of segment of a JPEG, up to its pixels."""
    found, at = set(), 2
    while 0xDA not in found:
        assert data[at] == 0xFF
        found.add(data[at + 1])
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return found


def test_photos_of_all_kinds_are_in_the_site(built: BuiltSite) -> None:
    pictures = [address for address in images(built) if address.startswith("assets/pictures/")]
    photos = [address for address in pictures if address.endswith(".webp")]
    assert len({Path(address).name.split("-")[0] for address in photos}) == 6
    assert len([address for address in pictures if address.endswith("-1200x630.jpg")]) > 1
    assert len([address for address in pictures if address.endswith("-moving.webp")]) == 1


def test_what_was_planted_is_in_no_file_of_the_site(built: BuiltSite) -> None:
    found = [(address, mark) for address, data in files(built).items() for mark in PLANTED if mark in data]
    assert found == []


def tells_more_than_pixels(data: bytes) -> bool:
    """Whether a JPEG, WebP or PNG has a part that holds anything else; pixels may by chance spell three letters."""
    kind = recognise(data)
    if any(mark in data for mark in MARKS):
        return True
    if kind is Kind.JPEG:
        return not segments(data) <= JPEG_SEGMENTS
    assert kind in {Kind.WEBP, Kind.PNG}
    return not chunks(data, kind=kind) <= (WEBP_CHUNKS if kind is Kind.WEBP else PNG_CHUNKS)


def test_no_image_of_the_site_carries_metadata(built: BuiltSite) -> None:
    assert [address for address, data in images(built).items() if tells_more_than_pixels(data)] == []


def test_photos_as_they_were_taken_tell_more() -> None:
    assert all(tells_more_than_pixels(data) for data in (phone_photo(), png_with_words()))


def test_pictures_of_photos_are_webp_without_any_extra(built: BuiltSite) -> None:
    for address, data in images(built).items():
        if not address.startswith("assets/pictures/") or address.endswith(".jpg"):
            continue
        parts = chunks(data, kind=Kind.WEBP)
        assert parts == ({b"VP8X", b"ANIM", b"ANMF", b"VP8 "} if "moving" in address else {b"VP8 "}), address
        with Image.open(built.folder / address) as image:
            assert not image.getexif()
            assert {"exif", "xmp", "icc_profile", "comment"}.isdisjoint(image.info)


def test_no_original_is_in_the_site(built: BuiltSite) -> None:
    originals = {
        path.read_bytes()
        for path in (built.root / "docs").rglob("*")
        if path.suffix.lower() != ".md" and path.is_file()
    }
    assert [address for address, data in files(built).items() if data in originals] == []
