"""The sentences about photos that an entry names."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dangjian.problems import Complaint, Severity
from dangjian.schema.suggesting import nearest


def spelling(path: str) -> str:
    """A name as people compare it: capitals, full-width letters and spaces make no difference."""
    return "".join(unicodedata.normalize("NFKC", path).casefold().split())


def missing_photo(name: str, beside: Sequence[str]) -> Complaint:
    """`beside` are the photos in the entry's folder, of which one may be meant."""
    alike = nearest_photo(name, beside)
    hint = f"文件夹里有一张「{alike}」，是不是它？" if alike else "请检查文件名，连同后缀和空格都要一样。"
    return Complaint("photo.missing", f"找不到图片「{name}」。", hint)


def nearest_photo(name: str, paths: Sequence[str]) -> str:
    """The file name among `paths` that is most like `name`; empty where none is like it."""
    by_stem = {spelling(path).rpartition("/")[2].rpartition(".")[0]: path.rpartition("/")[2] for path in paths}
    stem = spelling(name).rpartition("/")[2].rpartition(".")[0]
    return by_stem.get(stem) or by_stem.get(nearest(stem, by_stem), "")


def no_photo_like(pattern: str, beside: Sequence[str]) -> Complaint:
    names = [path.rpartition("/")[2] for path in beside]
    there = f"这里现在有：{'、'.join(names[:5])}{'等' if len(names) > 5 else ''}。" if names else "稿子旁边还没有照片。"
    return Complaint("photo.no_match", f"没有一张照片合得上「{pattern}」。", there)


def spelt_otherwise(name: str, real: str) -> Complaint:
    return Complaint(
        "photo.spelling",
        f"图片「{name}」的真名是「{real}」，已经照它显示。",
        f"请改成「{real}」，大小写和空格都要一样。",
        Severity.WARNING,
    )


def not_a_photo(name: str) -> Complaint:
    return Complaint(
        "photo.not_photo",
        f"「{name}」不是照片，不能放在图片里。",
        "请换成 JPG 或 PNG；要供人下载，就在正文里写一个链接。",
    )


def caption_alone(caption: str) -> Complaint:
    return Complaint(
        "photo.caption_alone",
        f"图片说明「{caption}」没有照片。",
        "有照片就补上「文件: 照片的文件名」；没有照片可以不管，网页上会留着这句说明。",
        Severity.NOTICE,
    )


def described_twice(name: str, earlier: str) -> Complaint:
    return Complaint(
        "photo.twice",
        f"图片「{name}」写了两次说明，前面那次「{earlier}」没有显示。",
        "请只留一条。",
        Severity.WARNING,
    )


def unused_photo(name: str) -> Complaint:
    return Complaint(
        "photo.unused",
        f"照片「{name}」不属于任何一篇稿子，没有放到网站上。",
        "请把它放进稿子的文件夹，或者在那篇稿子的「图片」里写上它。",
        Severity.NOTICE,
    )
