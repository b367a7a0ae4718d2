"""Bytes in, text out, whatever program saved them."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.problems import Severity
from dangjian.typed_text.decoding import decode_text

TEXT = "标题：春天\n日期：2024年\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("gbk"), "gb18030"),
        (TEXT.replace("\n", "\r\n").encode(), "utf-8"),
        (TEXT.replace("\n", "\r").encode(), "utf-8"),
        (TEXT.replace("\n", "\r\n").encode("gb18030"), "gb18030"),
    ],
)
def test_the_same_text_comes_out_of_every_encoding(data: bytes, encoding: str) -> None:
    decoded = decode_text(data)
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)
    assert all(complaint.severity is Severity.NOTICE for complaint in decoded.complaints)


def test_gbk_is_read_with_a_notice() -> None:
    (complaint,) = decode_text(TEXT.encode("gbk")).complaints
    assert complaint.code == "text.gbk"
    assert complaint.what == "这个文件是用 GBK（ANSI）编码保存的，已正常读出。"


def test_one_bad_byte_does_not_turn_a_utf8_file_into_rubbish() -> None:
    decoded = decode_text("春天来了，我们去植树。".encode()[:-1])
    assert decoded.text == "春天来了，我们去植树\ufffd"
    (complaint,) = decoded.complaints
    assert (complaint.code, complaint.severity) == ("text.undecodable", Severity.ERROR)
    assert complaint.what == "这个文件里有些字读不出来，已用「\ufffd」代替。"
    assert complaint.hint == "请用记事本打开，改正这些字，再点「文件」→「另存为」，编码选 UTF-8。"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04....word/document.xml", "一份 Word 文档（docx）"),
        (b"PK\x03\x04....xl/workbook.xml", "一份 Excel 表格（xlsx）"),
        (b"PK\x03\x04....", "一个压缩包（ZIP）"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "一份旧版 Word、Excel 或 WPS 文档"),
        (b"%PDF-1.7", "一份 PDF"),
        (b"\xff\xd8\xff\xe0", "一张图片（JPEG）"),
        (b"\x89PNG\r\n", "一张图片（PNG）"),
        (b"\x00\x00\x00\x18ftypheic", "一张图片或一段视频"),
        (b"abc\x00def", "一个不是文本的文件"),
    ],
)
def test_a_renamed_document_or_picture_is_named(data: bytes, kind: str) -> None:
    decoded = decode_text(data)
    assert decoded.text == ""
    (complaint,) = decoded.complaints
    assert complaint.code == "text.binary"
    assert complaint.what == f"这个文件其实是{kind}，只是改了扩展名，里面的文字读不出来。"


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_without_an_exception(data: bytes) -> None:
    assert "\r" not in decode_text(data).text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_utf8_text_comes_out_as_it_was(text: str) -> None:
    decoded = decode_text(codecs.BOM_UTF8 + text.encode())
    assert (decoded.text, decoded.complaints) == (text, ())
