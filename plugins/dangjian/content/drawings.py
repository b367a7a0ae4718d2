"""Drawings (SVG) that a school publishes: nothing in them runs, leads to another site or tells who drew them."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from dangjian.problems import Complaint, Severity

_SVG = "{http://www.w3.org/2000/svg}"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_ACTIVE = frozenset({"a", "animate", "animateMotion", "animateTransform", "foreignObject", "image", "script", "set"})
"""Elements that run, lead away, or hold pictures and pages of their own; with a link's address goes the link."""
_LEADS_OUT = re.compile(
    r"url\(\s*['\"]?(?!\s*['\"]?#)|image-set\(|src\(|@import|expression\(|javascript:|\\", re.IGNORECASE
)
"""A backslash too: CSS reads ``u\\72l(`` as ``url(``, and no drawing program writes one."""


def clean_drawing(data: bytes) -> tuple[bytes, tuple[Complaint, ...]]:
    """The drawing without what is not drawn; empty where it is no drawing that can be cleaned."""
    if b"<!ENTITY" in data:
        return b"", (_REFUSED,)
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return b"", (_REFUSED,)
    if root.tag != f"{_SVG}svg":
        return b"", (_REFUSED,)
    lost = _clean(root)
    root.set("xmlns", _SVG[1:-1])
    return ElementTree.tostring(root, encoding="utf-8"), (_CLEANED,) if lost else ()


def _clean(element: Element) -> bool:
    """Works in place; whether something that may have been seen went."""
    lost = False
    element.tag = element.tag.removeprefix(_SVG)
    href = next((element.get(name, "") for name in _HREFS if element.get(name)), "")
    for name, value in list(element.attrib.items()):
        if name.startswith("{") or name.lower().startswith("on") or name == "href" or _LEADS_OUT.search(value):
            del element.attrib[name]
            lost = lost or bool(not name.startswith("{") and _LEADS_OUT.search(value))
    if href.startswith("#"):
        element.set("href", href)
    lost = lost or bool(href and not href.startswith("#"))
    for child in list(element):
        name = child.tag.removeprefix(_SVG)
        is_foreign = not child.tag.startswith(_SVG) or name == "metadata"
        is_style_leading_out = name == "style" and _LEADS_OUT.search(child.text or "")
        if is_foreign or name in _ACTIVE or is_style_leading_out:
            element.remove(child)
            lost = lost or not is_foreign
        else:
            lost = _clean(child) or lost
    return lost


_REFUSED = Complaint(
    "file.drawing_refused",
    "这个 SVG 图打不开，或者里面有不安全的写法，没有放到网站上。",
    "请另存为“普通 SVG”，或者换成 PNG 图片。",
)
_CLEANED = Complaint(
    "file.drawing_cleaned",
    "这个 SVG 图里有脚本、链接、嵌入的照片或者别的网站上的内容，网站上的那一份已经去掉了。",
    "请看看网页上的图缺了什么；缺了，就在画图软件里改成只有线条和色块的图，或者换成 PNG 图片。",
    Severity.WARNING,
)
