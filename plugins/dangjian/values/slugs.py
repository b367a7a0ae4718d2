"""Names for files and addresses: pinyin for scaffolds, keys for URLs, and what Windows cannot store."""

from __future__ import annotations

import re
import unicodedata

from dangjian.problems import Complaint
from dangjian.values import pinyin

LONGEST_SLUG = 60
LONGEST_KEY = 80
LONGEST_NAME = 120
LONGEST_NAME_BYTES = 255
"""What the usual Linux file systems hold; a Chinese character takes three."""

_SPELLED_OTHERWISE = dict(zip('<>:"/\\|?*', "《》：”---？-", strict=True))
"""What Windows forbids in names, and what says nearly the same."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE | re.DOTALL)

_BETWEEN_WORDS = re.compile(r"[\W_]+")
_ORDINARY_NAME = re.compile(r'[^\x00-\x1f\x7f<>:"/\\|?*]{0,79}[^\x00-\x1f\x7f<>:"/\\|?*. ]')
"""Short enough in bytes, too; no file system minds it, unless it is a reserved one."""


def pinyin_slug(title: str, *, words: int = 8) -> str:
    """Such as qi-yi-zhu-ti-dang-ri: at most `words` syllables and 60 characters, never empty."""
    plain = unicodedata.normalize("NFKC", title)
    syllables = " ".join(pinyin.syllables(plain))
    latin = unicodedata.normalize("NFKD", syllables).encode("ascii", "ignore").decode("ascii").lower()
    parts = re.findall(r"[a-z0-9]+", latin)[: max(words, 1)]
    slug = "-".join(parts)
    while len(slug) > LONGEST_SLUG and len(parts) > 1:
        parts.pop()
        slug = "-".join(parts)
    return _never_reserved(slug[:LONGEST_SLUG] or "untitled")


def url_key(name: str) -> str:
    """The same name always gives the same key: letters of any script and digits, lower-case, joined by hyphens.

    At most 80 characters. Two names may share a key (主题党日（一） and 主题党日 一); whoever hands out addresses keeps
    them apart. A name without any letter or digit is told by its code points, so that ★ and ☆ differ.
    """
    folded = name.lower() if name.isascii() else _folded(name)
    key = _BETWEEN_WORDS.sub("-", folded)[:LONGEST_KEY].strip("-")
    if not key:
        key = "-".join(f"u{ord(mark):x}" for mark in folded.strip()[:8]) or "untitled"
    return _never_reserved(key)


def is_portable_name(name: str) -> Complaint | None:
    """A complaint when a file or folder of this name cannot be kept on Windows or Linux; otherwise None."""
    if _ORDINARY_NAME.fullmatch(name) and not _RESERVED.fullmatch(name):
        return None  # as nearly all of ten thousand
    if not name or set(name) <= {"."}:
        return Complaint("name.empty", f"名称「{name}」不能用作文件名。", "请起一个名字，如 主题党日。")
    if any(ord(mark) < 32 or ord(mark) == 127 for mark in name):
        return Complaint("name.control", "文件名里有看不见的控制字符。", "请删掉原名，重新输入一遍。")
    bad = [mark for mark in dict.fromkeys(name) if mark in _SPELLED_OTHERWISE]
    if bad:
        return Complaint(
            "name.forbidden",
            f"文件名「{name}」里有 Windows 不允许的字符 {' '.join(bad)} 。",
            f"请改成「{_repaired(name)}」这样的名字。",
        )
    if name[-1] in ". ":
        return Complaint(
            "name.ending",
            f"文件名「{name}」以{'点号' if name[-1] == '.' else '空格'}结尾，Windows 存不了。",
            f"请改成「{_repaired(name)}」。",
        )
    if _RESERVED.fullmatch(name):
        return Complaint(
            "name.reserved", f"「{name}」是 Windows 自己留用的名字。", f"请换一个名字，如「{_repaired(name)}」。"
        )
    if len(name) > LONGEST_NAME or len(name.encode("utf-8", "surrogatepass")) > LONGEST_NAME_BYTES:
        return Complaint("name.long", f"文件名「{name[:20]}…」有 {len(name)} 个字，太长了。", "请缩短到 80 个字以内。")
    return None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).lower())


def _never_reserved(name: str) -> str:
    return f"{name}-1" if _RESERVED.fullmatch(name) else name


def _repaired(name: str) -> str:
    swapped = "".join(_SPELLED_OTHERWISE.get(mark, mark) for mark in name)
    repaired = swapped.rstrip(". ") or "主题党日"
    head, dot, tail = repaired.partition(".")
    return f"{head}-1{dot}{tail}" if _RESERVED.fullmatch(repaired) else repaired
