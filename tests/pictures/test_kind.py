from __future__ import annotations

import pytest

from dangjian.pictures.kind import Kind, recognise

from .drawing import draw, encoded


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.HEIF])
def test_a_picture_is_recognised_by_its_first_bytes(kind: Kind) -> None:
    assert recognise(encoded(draw(), kind.value)[:64]) is kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Kind.HEIF),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Kind.HEIF),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Kind.AVIF),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", None),
        (b"\0\0\0\x10ftypqt  \0\0\0\0heic", None),
        (b"%PDF-1.7", None),
        (b"%!PS-Adobe-3.0 EPSF-3.0", None),
        (b"8BPS", None),
        (b"RIFF\0\0\0\0WAVE", None),
        (b"\xff\xd8", None),
        (b"", None),
    ],
)
def test_what_is_in_a_container_decides(data: bytes, kind: Kind | None) -> None:
    assert recognise(data) is kind
