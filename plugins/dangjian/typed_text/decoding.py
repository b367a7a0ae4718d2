"""Bytes of a file → text, whatever program on a school's PC saved it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dangjian.problems import Complaint, Severity

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "一份旧版 Word、Excel 或 WPS 文档"),
    (b"%PDF", "一份 PDF"),
    (b"{\\rtf", "一份写字板（RTF）文档"),
    (b"\xff\xd8\xff", "一张图片（JPEG）"),
    (b"\x89PNG", "一张图片（PNG）"),
    (b"GIF8", "一张图片（GIF）"),
    (b"Rar!", "一个压缩包（RAR）"),
)
_ZIPPED = ((b"word/", "一份 Word 文档（docx）"), (b"xl/", "一份 Excel 表格（xlsx）"), (b"ppt/", "一份演示文稿（pptx）"))
_THREE_BYTES_OF_UTF8 = re.compile(rb"[\xe0-\xef][\x80-\xbf]{2}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with lines ended by ``\\n`` and without a byte order mark."""

    text: str
    """Empty when the file is no text at all."""
    encoding: str
    """``utf-8``, ``utf-16-le``, ``gb18030`` …, or ``binary``."""
    complaints: tuple[Complaint, ...] = ()


def decode_text(data: bytes) -> Decoded:
    """BOM, then strict UTF-8, then GB18030 (what old Windows programs call ANSI); never raises."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], encoding)
    kind = _kind_of_binary(data)
    if kind:
        return Decoded("", "binary", (_binary(kind),))
    try:
        return Decoded(_with_plain_line_ends(data.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        pass
    if _is_damaged_utf8(data):
        return _decoded(data, "utf-8")
    return _decoded(data, "gb18030")


def _decoded(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        return Decoded(_with_plain_line_ends(text), encoding, (_UNDECODABLE,))
    return Decoded(_with_plain_line_ends(text), encoding, (_GBK,) if encoding == "gb18030" else ())


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_damaged_utf8(data: bytes) -> bool:
    """Most Chinese text in UTF-8 also "reads" as GB18030, as rubbish; one bad byte must not lead there.

    Three-byte sequences are counted only: two-byte ones are common by chance in GBK text.
    """
    well_formed = len(_THREE_BYTES_OF_UTF8.findall(data))
    broken = data.decode("utf-8", errors="replace").count("\ufffd")
    return well_formed > 2 * broken


def _kind_of_binary(data: bytes) -> str:
    """What the file really is, in a teacher's words; empty for text."""
    if data.startswith(b"PK\x03\x04"):
        return next((kind for part, kind in _ZIPPED if part in data), "一个压缩包（ZIP）")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return "一张图片或一段视频"
    return "一个不是文本的文件" if b"\0" in data else ""


def _binary(kind: str) -> Complaint:
    return Complaint(
        code="text.binary",
        what=f"这个文件其实是{kind}，只是改了扩展名，里面的文字读不出来。",
        hint="请用原来的程序打开它，把文字复制到记事本里，另存为 .md 文件，编码选 UTF-8。",
    )


_UNDECODABLE = Complaint(
    code="text.undecodable",
    what="这个文件里有些字读不出来，已用「\ufffd」代替。",
    hint="请用记事本打开，改正这些字，再点「文件」→「另存为」，编码选 UTF-8。",
)
_GBK = Complaint(
    code="text.gbk",
    what="这个文件是用 GBK（ANSI）编码保存的，已正常读出。",
    hint="为免别的程序读成乱码，方便时请用记事本「另存为」，编码选 UTF-8。",
    severity=Severity.NOTICE,
)
