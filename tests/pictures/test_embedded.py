from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.pictures.embedded import (
    camera_date,
    chosen_description,
    decoded_text,
    windows_text,
    xmp_description,
)

XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"{attribute}>{inner}</rdf:Description>'
    '</rdf:RDF></x:xmpmeta>   <?xpacket end="w"?>'
)


def packet(*, inner: str = "", attribute: str = "") -> bytes:
    return XMP.format(inner=inner, attribute=attribute).encode()


@pytest.mark.parametrize(
    "text",
    [
        "OLYMPUS DIGITAL CAMERA",
        "SONY DSC",
        "KONICA MINOLTA DIGITAL CAMERA",
        "Exif_JPEG_PICTURE",
        "mmexport1698200000000",
        "微信图片_20241025093000",
        "微信图片 (3)",
        "Screenshot_20241025_093000",
        "屏幕截图 2024-10-25",
        "DCIM\\100MEDIA\\DJI_0001.JPG",
        "edf",
        "rhdr",
        "oznor",
        '{"subjects": "党员教师在操场"}',
        "https://example.org/党员/教师",
        "Created with GIMP on a Mac",
        "由华为手机拍摄",
        "照片1",
        "   ",
        "党" * 301,
    ],
)
def test_what_a_machine_wrote_is_not_a_description(text: str) -> None:
    assert chosen_description([text]) == ""


@pytest.mark.parametrize(
    "text",
    [
        "党员教师为学生讲解校史",
        "图片说明：重温入党誓词",
        "Teachers planting trees",
        "微信图片展开幕式",
        "相机社团的孩子们",
    ],
)
def test_what_a_person_wrote_is_a_description(text: str) -> None:
    assert chosen_description(["SONY DSC", f" {text}\r\n"]) == text


def test_text_is_read_as_utf8_or_else_as_gbk() -> None:
    sentence = "师徒结对签约仪式"
    assert decoded_text(sentence.encode()) == sentence
    assert decoded_text(sentence.encode("gbk")) == sentence
    assert decoded_text(sentence.encode().decode("latin-1")) == sentence
    assert decoded_text(sentence) == sentence
    assert decoded_text(sentence.encode() + b"\0\0rest") == sentence
    assert decoded_text(None) == ""


def test_windows_writes_its_title_in_utf16() -> None:
    raw = "开学典礼\0".encode("utf-16-le")
    assert windows_text(raw) == "开学典礼"
    assert windows_text(tuple(raw)) == "开学典礼"
    assert windows_text(None) == ""


def test_the_chinese_description_of_an_xmp_packet_is_taken() -> None:
    inner = (
        '<dc:description><rdf:Alt><rdf:li xml:lang="en">Opening</rdf:li>'
        '<rdf:li xml:lang="zh-CN">开幕式</rdf:li></rdf:Alt></dc:description>'
    )
    assert xmp_description(packet(inner=inner)) == "开幕式"
    assert xmp_description(packet(inner="<dc:description>开幕式</dc:description>")) == "开幕式"
    assert xmp_description(packet(attribute=' dc:description="开幕式"')) == "开幕式"
    assert xmp_description(packet()) == ""


def test_an_xmp_packet_with_entities_is_refused() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "cc">]>' + packet(inner="<dc:description>&b;</dc:description>")
    assert xmp_description(bomb) == ""


@given(st.binary(max_size=200))
def test_no_bytes_are_too_broken_to_be_read_as_nothing(raw: bytes) -> None:
    assert isinstance(
        chosen_description([decoded_text(raw), windows_text(raw), xmp_description(b"<rdf:RDF" + raw)]), str
    )
    assert camera_date(raw) is None or isinstance(camera_date(raw), date)


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("2024:10:25 09:30:00", date(2024, 10, 25)),
        ("2024-10-25T09:30:00", date(2024, 10, 25)),
        ("0000:00:00 00:00:00", None),
        ("1970:01:01 08:00:00", None),
        ("2000:01:01 00:00:00", None),
        ("2024:02:30 00:00:00", None),
        ("    :  :     :  :  ", None),
        (None, None),
    ],
)
def test_the_camera_is_believed_if_its_clock_was_set(raw: object, day: date | None) -> None:
    assert camera_date(raw) == day
