"""Drawings are published without anything that runs, leads away or tells of its author."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.content.drawings import clean_drawing

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" '
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\PLANTED.png">'
)
SHAPES = '<defs><path id="p" d="M0 0h9"/></defs><use xlink:href="#p" fill="url(#g)"/><title>校徽</title>'


def cleaned(inner: str, *, attributes: str = "") -> tuple[str, list[str]]:
    data, complaints = clean_drawing(f"{HEAD[:-1]}{attributes}>{inner}{SHAPES}</svg>".encode())
    return data.decode(), [complaint.code for complaint in complaints]


def test_a_plain_drawing_stays_as_it_was() -> None:
    text, told = cleaned('<style>.a{fill:url(#g)}</style><g transform="scale(2)"/>')
    assert told == []
    for part in ('viewBox="0 0 9 9"', '<use fill="url(#g)" href="#p"', ".a{fill:url(#g)}", "scale(2)", "校徽"):
        assert part in text or part.replace('<use fill="url(#g)" href="#p"', 'href="#p"') in text


@pytest.mark.parametrize(
    "inner", ["<metadata>PLANTED</metadata>", "<!-- PLANTED -->", "<inkscape:x>PLANTED</inkscape:x>"]
)
def test_words_of_the_drawing_programme_go_in_silence(inner: str) -> None:
    text, told = cleaned(inner)
    assert "PLANTED" not in text and told == []


@pytest.mark.parametrize(
    "inner",
    [
        "<script>PLANTED()</script>",
        '<image href="https://example.org/PLANTED.png"/>',
        '<image xlink:href="data:image/jpeg;base64,PLANTED"/>',
        '<use href="https://example.org/PLANTED.svg#a"/>',
        '<a href="javascript:PLANTED()"><path d="M0 0"/></a>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">PLANTED</p></foreignObject>',
        "<style>@import 'https://example.org/PLANTED.css'</style>",
        '<path style="fill:url(https://example.org/PLANTED)"/>',
        '<set attributeName="href" to="javascript:PLANTED()"/>',
        '<path style="fill:u\\72l(https://example.org/PLANTED)"/>',
        "<style>.a{background:image-set('https://example.org/PLANTED' 1x)}</style>",
    ],
)
def test_what_runs_or_leads_away_goes_and_that_is_told(inner: str) -> None:
    text, told = cleaned(f"<g>{inner}</g>")
    assert "PLANTED" not in text
    assert told == ["file.drawing_cleaned"]


def test_handlers_go() -> None:
    assert "PLANTED" not in cleaned('<g onclick="PLANTED()"/>', attributes=' onload="PLANTED()"')[0]


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"<html/>", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', b"\xff\xd8\xff"]
)
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    text, (complaint,) = clean_drawing(data)
    assert (text, complaint.code) == (b"", "file.drawing_refused")


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    clean_drawing(HEAD.encode() + data + b"</svg>")
