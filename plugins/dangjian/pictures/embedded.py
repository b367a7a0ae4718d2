"""The words and the date that a photo carries inside: kept when a person wrote them, dropped when a machine did."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from datetime import date

LONGEST_DESCRIPTION = 300
"""Characters; what is longer is a programme's settings or an article, not a caption."""

_NEVER_SET_CLOCKS = frozenset({(1970, 1, 1), (1980, 1, 1), (1990, 1, 1), (2000, 1, 1)})
_FIRST_DIGITAL_YEAR = 1990

_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd\ufeff]+")
_MACHINE_TEXT = re.compile(
    r"""
    ^[{\[<] | ^https?: | [\\/].*\.(?:jpe?g|png|heic)$         # settings, markup, addresses, paths
  | digital\ camera | camera\ phone | exif | jpeg | ^created\ (?:with|by) | ^(?:processed|edited)\ (?:with|by)
  | ^(?:mmexport|img|dsc|dcim|dji|mtxx|wx_camera|screenshot|untitled|default|image\ description|applemark|picasa)
  | ^(?:微信图片|屏幕截图|截屏|截图|照片|图片|美图|相机|无标题|未命名|拍照|扫描件?)[\s_\-\d().（）]*$
  | ^(?:由|使用).{0,20}(?:拍摄|制作|生成|处理|编辑)$ | 美图秀秀 | 水印相机
    """,
    re.VERBOSE | re.IGNORECASE,
)


def chosen_description(candidates: Iterable[str]) -> str:
    """The first candidate that a person wrote, tidied; empty when there is none."""
    for candidate in candidates:
        text = " ".join(_CONTROL.sub(" ", candidate).split())
        if _is_written_by_a_person(text):
            return text
    return ""


def _is_written_by_a_person(text: str) -> bool:
    if not text or len(text) > LONGEST_DESCRIPTION or _MACHINE_TEXT.search(text):
        return False
    return len(_HAN.findall(text)) >= 2 or len(_LATIN_WORD.findall(text)) >= 3


def decoded_text(raw: object) -> str:
    """Text from an EXIF or IPTC value.

    The standards say ASCII; cameras and Windows write UTF-8 or GBK, and Pillow hands those bytes over as Latin-1.
    """
    if isinstance(raw, str):
        try:
            raw = raw.encode("latin-1")
        except UnicodeEncodeError:
            return str(raw)
    if not isinstance(raw, bytes):
        return ""
    raw = raw.split(b"\0", 1)[0]
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return ""


def windows_text(raw: object) -> str:
    """Text from one of the fields that Windows Explorer writes (XPTitle and its like): UTF-16."""
    if isinstance(raw, tuple):
        raw = bytes(value & 0xFF for value in raw if isinstance(value, int))
    if not isinstance(raw, bytes):
        return ""
    return raw.decode("utf-16-le", errors="replace").split("\0", 1)[0]


def xmp_description(packet: bytes) -> str:
    """dc:description of an XMP packet, the Chinese one if there are several; empty when it cannot be read.

    Entity declarations are refused: they have no business in XMP and can blow a parser up.
    """
    start = packet.find(b"<x:xmpmeta")
    start = packet.find(b"<rdf:RDF") if start < 0 else start
    if start < 0 or b"<!" in packet:
        return ""
    end = packet.rfind(b">") + 1
    try:
        tree = ElementTree.fromstring(packet[start:end].split(b"<?xpacket", 1)[0])
    except (ElementTree.ParseError, ValueError, LookupError):
        return ""
    texts = [
        (item.get(_XML_LANG, ""), item.text or "") for item in tree.iterfind(f".//{_DUBLIN_CORE}description//{_RDF}li")
    ]
    texts.extend(("", element.text or "") for element in tree.iterfind(f".//{_DUBLIN_CORE}description"))
    texts.extend(("", element.get(f"{_DUBLIN_CORE}description", "")) for element in tree.iter(f"{_RDF}Description"))
    texts.sort(key=lambda text: not text[0].lower().startswith("zh"))
    return next((text for _, text in texts if text.strip()), "")


def camera_date(raw: object) -> date | None:
    """The day of an EXIF ``2024:10:25 09:30:00``; None for a clock that was never set."""
    found = re.match(r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})", decoded_text(raw))
    if not found:
        return None
    year, month, day = (int(part) for part in found.groups())
    if year < _FIRST_DIGITAL_YEAR or (year, month, day) in _NEVER_SET_CLOCKS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
