"""The text of a source file, whatever program saved it."""

from __future__ import annotations

from dangjian.content.front_matter import read_front_matter
from dangjian.content.source import LARGEST_SOURCE_BYTES, SourceFile
from dangjian.problems import Complaint, Severity
from dangjian.typed_text.decoding import decode_text

_HEAD_BYTES = 20_000
"""Of a file that is too big, where front matter is looked for."""


def text_of(source: SourceFile) -> tuple[str, tuple[Complaint, ...]]:
    """The text and what was wrong with its bytes; of a file that is too big only the front matter."""
    if len(source.data) <= LARGEST_SOURCE_BYTES:
        decoded = decode_text(source.data)
        return decoded.text, decoded.complaints
    head = decode_text(source.data[:_HEAD_BYTES].rpartition(b"\n")[0]).text
    body = read_front_matter(head).body
    return head[: len(head) - len(body)], (_too_big(len(source.data)),)


def _too_big(size: int) -> Complaint:
    return Complaint(
        "source.too_big",
        f"这个文件有 {size / 1_000_000:.0f} MB，不像一篇稿子，正文没有放到网页上。",
        "请检查是不是把照片或别的文件粘进了正文；照片放在稿子旁边就可以。",
    )


EMPTY = Complaint("source.empty", "这个文件是空的。", "请写上内容，或者删掉它。", Severity.WARNING)
