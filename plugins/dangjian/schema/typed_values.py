"""How each kind of value is read: what an author typed → a typed value, or a complaint that quotes it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from dangjian.problems import Complaint
from dangjian.schema.amount import Amount, read_amount
from dangjian.schema.suggesting import as_typed
from dangjian.values.fuzzy_date import FuzzyDate, parse_fuzzy_date
from dangjian.values.honour_level import Level, parse_level

V = TypeVar("V")

PROVINCE = "province"
"""Key of the validation context under which the school's region stands."""
_SEPARATORS = re.compile(r"\s*[、，,；;]\s*")
YES = frozenset({"是", "有", "对", "真", "yes", "true", "on", "1", "y", "√", "开"})
NO = frozenset({"否", "无", "不", "不是", "假", "no", "false", "off", "0", "n", "×", "关", ""})
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")
_COUNTED = re.compile(r"\s*[人名个位次张项]$")


def refuse(complaint: Complaint) -> PydanticCustomError:
    """The exception by which a reader hands its complaint through pydantic."""
    return PydanticCustomError("dangjian", "refused", {"complaint": complaint})


def one_line(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        return str(value[0]).strip()
    if isinstance(value, list) and not value:
        return ""
    raise refuse(
        Complaint(
            "value.not_text",
            f"这里只能写一行文字，现在写的是「{as_typed(value)}」。",
            "请把文字直接写在冒号后面；里面有冒号或括号时，给整句加上英文引号。",
        )
    )


def text(value: object) -> str:
    return " ".join(one_line(value).split())


def prose(value: object) -> str:
    if isinstance(value, list) and all(isinstance(item, str | type(None)) for item in value):
        return "\n\n".join(item.strip() for item in value if item)
    return one_line(value)


def texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part for part in _SEPARATORS.split(value.strip()) if part)
    if isinstance(value, list) and all(isinstance(item, str | type(None)) for item in value):
        return tuple(str(item).strip() for item in value if item is not None and str(item).strip())
    raise refuse(
        Complaint(
            "value.not_list",
            f"这里要写一个或几个名称，现在写的是「{as_typed(value)}」。",
            "请写成「[甲, 乙]」这样，用逗号隔开，外面加方括号。",
        )
    )


def names(value: object) -> tuple[str, ...]:
    """Like `texts`, but no name has a separator in it: 「[甲, 乙，丙]」 are three."""
    return tuple(name for item in texts(value) for name in texts(item))


def sentences(value: object) -> tuple[str, ...]:
    """Like `texts`, but a line of prose stays whole: only list items and line ends divide."""
    if isinstance(value, str):
        return tuple(line.strip() for line in value.splitlines() if line.strip())
    if isinstance(value, dict) and all(isinstance(item, str | type(None)) for item in value.values()):
        return tuple(f"{key}：{item}" if item else str(key) for key, item in value.items())
    if isinstance(value, list):
        parts = [sentences(item) if isinstance(item, dict) else texts([item]) for item in value]
        return tuple(sentence for part in parts for sentence in part)
    return texts(value)


def date(value: object) -> FuzzyDate | None:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = "、".join(value)
    return _parsed(one_line(value), parse_fuzzy_date)


def dates(value: object) -> tuple[FuzzyDate, ...]:
    found = (_parsed(word, parse_fuzzy_date) for word in texts(value))
    return tuple(item for item in found if item is not None)


def level(value: object, info: ValidationInfo) -> Level | None:
    """In the four municipalities 市级 ranks as a province; the region comes with the validation context."""
    province = str((info.context or {}).get(PROVINCE, ""))
    return _parsed(one_line(value), lambda word: parse_level(word, province=province))


def amount(value: object) -> Amount | None:
    words = "、".join(texts(value)) if isinstance(value, list) else one_line(value)
    return read_amount(words) if words else None


def flag(value: object) -> bool:
    word = one_line(value)
    if word.lower() in YES:
        return True
    if word.lower() in NO:
        return False
    raise refuse(Complaint("value.not_flag", f"「{word}」看不出是「是」还是「否」。", "请写「是」或者「否」。"))


def number(value: object) -> int | None:
    word = one_line(value)
    if not word:
        return None
    try:
        return int(_COUNTED.sub("", word))
    except ValueError:
        raise refuse(Complaint("value.not_number", f"「{word}」不是一个整数。", "请写阿拉伯数字，例如 12。")) from None


def url(value: object) -> str:
    word = one_line(value)
    if not word or _scheme(word) in {"http", "https"}:
        return word
    raise refuse(Complaint("value.not_url", f"「{word}」不是一个网址。", "请写以 http:// 或 https:// 开头的完整网址。"))


def link(value: object) -> str:
    """A file of the site or an address that a browser, a mail program or a telephone opens."""
    word = one_line(value)
    if not _SCHEME.match(word) or _scheme(word) in {"http", "https", "mailto", "tel"}:
        return word
    raise refuse(
        Complaint(
            "value.not_link",
            f"「{word}」不能用作链接。",
            "请写本站的文件，例如「guide/index.md」，或者以 https:// 开头的网址。",
        )
    )


def file(value: object) -> str:
    word = one_line(value).replace("\\", "/")
    while word.startswith("./"):
        word = word[2:]
    parts = word.split("/")
    if word.startswith("/") or ":" in parts[0] or ".." in parts:
        raise refuse(
            Complaint(
                "photo.outside",
                f"图片「{one_line(value)}」不在这篇稿子的文件夹里。",
                "请把图片放在稿子旁边，只写文件名，例如「合影.jpg」。",
            )
        )
    return word


def focal_point(value: object) -> tuple[float, float] | None:
    """Shares of width and height, from 0 to 1; 「50% 30%」 and 「[50, 30]」 mean the same as 「[0.5, 0.3]」."""
    words = re.split(r"[\s,，、]+", value.strip(" []【】")) if isinstance(value, str) else texts(value)
    try:
        x, y = (_share(word) for word in words)
    except ValueError:
        raise refuse(
            Complaint(
                "photo.focus",
                f"焦点「{as_typed(value)}」看不懂：要写两个数，从左往右、从上往下各占画面的几成。",
                "例如「[0.5, 0.3]」表示左右居中、偏上。",
            )
        ) from None
    return (x, y)


def _share(word: str) -> float:
    share = float(word.removesuffix("%"))
    if word.endswith("%") or share > 1:
        share /= 100
    if not math.isfinite(share) or not 0 <= share <= 1:
        raise ValueError(word)
    return share


def _scheme(word: str) -> str:
    try:
        parts = urlsplit(word)
    except ValueError:
        return ""
    return parts.scheme.lower() if parts.netloc or parts.scheme.lower() in {"mailto", "tel"} else ""


def _parsed(word: str, parse: Callable[[str], V | Complaint]) -> V | None:
    if not word:
        return None
    result: Any = parse(word)
    if isinstance(result, Complaint):
        raise refuse(result)
    return result  # type: ignore[no-any-return]
