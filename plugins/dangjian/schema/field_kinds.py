"""The kinds of value a field can hold: what an author types → a typed value, or a complaint."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from dangjian.problems import Complaint
from dangjian.schema.amount import Amount, read_amount
from dangjian.schema.declaring import Kind
from dangjian.values.fuzzy_date import FuzzyDate, parse_fuzzy_date
from dangjian.values.honour_level import Level, parse_level
from dangjian.values.quantity import Quantity, parse_quantity

V = TypeVar("V")

LIST_SEPARATORS = re.compile(r"\s*[、，,；;]\s*")
YES = frozenset({"是", "有", "对", "真", "yes", "true", "on", "1", "y", "√"})
NO = frozenset({"否", "无", "不", "不是", "假", "no", "false", "off", "0", "n", "×", ""})


def refuse(complaint: Complaint) -> PydanticCustomError:
    """The exception by which a reader hands its complaint through pydantic."""
    return PydanticCustomError("dangjian", "refused", {"complaint": complaint})


def _one_line(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        return str(value[0]).strip()
    what = "一串内容" if isinstance(value, list) else "带小项目的内容"
    raise refuse(Complaint("value.not_text", f"这里只能写一行文字，现在写的是{what}。", "请写在冒号后面的同一行里。"))


def _text(value: object) -> str:
    return " ".join(_one_line(value).split())


def _prose(value: object) -> str:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "\n\n".join(str(item).strip() for item in value)
    return _one_line(value)


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part for part in LIST_SEPARATORS.split(value.strip()) if part)
    if isinstance(value, list) and all(isinstance(item, str | type(None)) for item in value):
        return tuple(str(item).strip() for item in value if item is not None and str(item).strip())
    raise refuse(
        Complaint("value.not_list", "这里要写一个或几个名称。", "请写成「[甲, 乙]」这样，用逗号隔开，外面加方括号。")
    )


def _sentences(value: object) -> tuple[str, ...]:
    """Like `_texts`, but a line of prose stays whole: only list items and line ends divide."""
    if isinstance(value, str):
        return tuple(line.strip() for line in value.splitlines() if line.strip())
    if isinstance(value, dict):
        return tuple(f"{key}：{item}" if item else str(key) for key, item in value.items())
    return _texts(value)


def _date(value: object) -> FuzzyDate | None:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(item, str) for item in value):
        value = f"{value[0]}—{value[1]}"
    return _parsed(_one_line(value), parse_fuzzy_date)


def _level(value: object) -> Level | None:
    return _parsed(_one_line(value), parse_level)


def _quantity(value: object) -> Quantity | None:
    return _parsed(_one_line(value), parse_quantity)


def _parsed(text: str, parse: Callable[[str], V | Complaint]) -> V | None:
    if not text:
        return None
    result = parse(text)
    if isinstance(result, Complaint):
        raise refuse(result)
    return result


def _amount(value: object) -> Amount | None:
    text = "、".join(_texts(value)) if isinstance(value, list) else _one_line(value)
    return read_amount(text) if text else None


def _flag(value: object) -> bool:
    word = _one_line(value).lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise refuse(Complaint("value.not_flag", f"「{word}」看不出是「是」还是「否」。", "请写「是」或者「否」。"))


def _number(value: object) -> int | None:
    word = _one_line(value)
    if not word:
        return None
    try:
        return int(word)
    except ValueError:
        raise refuse(Complaint("value.not_number", f"「{word}」不是一个整数。", "请写阿拉伯数字，例如 12。")) from None


def _url(value: object) -> str:
    text = _one_line(value)
    if not text:
        return ""
    scheme = urlsplit(text).scheme.lower() if re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:", text) else ""
    if scheme not in {"http", "https"}:
        raise refuse(
            Complaint("value.not_url", f"「{text}」不是一个网址。", "请写以 http:// 或 https:// 开头的完整网址。")
        )
    return text


def _file(value: object) -> str:
    text = _one_line(value).replace("\\", "/")
    while text.startswith("./"):
        text = text[2:]
    parts = text.split("/")
    if text.startswith("/") or ":" in parts[0] or ".." in parts:
        raise refuse(
            Complaint(
                "photo.outside",
                f"图片「{text}」不在这篇稿子的文件夹里。",
                "请把图片放在稿子旁边，只写文件名，例如「合影.jpg」。",
            )
        )
    return text


def _files(value: object) -> tuple[str, ...]:
    return tuple(_file(item) for item in _texts(value))


def _points(value: object) -> tuple[float, float] | None:
    numbers = _texts(value) if not isinstance(value, str) else tuple(re.split(r"[\s,，、]+", value.strip(" []【】")))
    try:
        x, y = (
            float(item.rstrip("%")) / (100 if item.endswith("%") or float(item.rstrip("%")) > 1 else 1)
            for item in numbers
        )
    except ValueError:
        raise refuse(
            Complaint(
                "photo.focus",
                "焦点要写两个数：从左往右、从上往下各占画面的几成。",
                "例如「[0.5, 0.3]」表示左右居中、偏上。",
            )
        ) from None
    return (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))


_STRING = {"type": "string"}
_STRINGS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_SCALAR = {"type": ["string", "number"]}

Text = Annotated[str, PlainValidator(_text), Kind("text", "一行文字"), WithJsonSchema(_SCALAR)]
Prose = Annotated[str, PlainValidator(_prose), Kind("prose", "一段文字"), WithJsonSchema(_STRING)]
Texts = Annotated[tuple[str, ...], PlainValidator(_texts), Kind("texts", "一个或几个词"), WithJsonSchema(_STRINGS)]
Sentences = Annotated[
    tuple[str, ...], PlainValidator(_sentences), Kind("sentences", "一条或几条"), WithJsonSchema(_STRINGS)
]
Date = Annotated[FuzzyDate | None, PlainValidator(_date), Kind("date", "日期"), WithJsonSchema(_SCALAR)]
LevelWord = Annotated[Level | None, PlainValidator(_level), Kind("level", "级别"), WithJsonSchema(_STRING)]
Number = Annotated[int | None, PlainValidator(_number), Kind("number", "整数"), WithJsonSchema({"type": "integer"})]
Measure = Annotated[Quantity | None, PlainValidator(_quantity), Kind("quantity", "数量"), WithJsonSchema(_SCALAR)]
AmountText = Annotated[Amount | None, PlainValidator(_amount), Kind("amount", "带数量的话"), WithJsonSchema(_SCALAR)]
Flag = Annotated[
    bool, PlainValidator(_flag), Kind("flag", "是或否"), WithJsonSchema({"enum": ["是", "否", True, False]})
]
Url = Annotated[str, PlainValidator(_url), Kind("url", "网址"), WithJsonSchema({"type": "string", "format": "uri"})]
PhotoFile = Annotated[str, PlainValidator(_file), Kind("photo", "图片文件名"), WithJsonSchema(_STRING)]
PhotoFiles = Annotated[tuple[str, ...], PlainValidator(_files), Kind("photos", "图片文件名"), WithJsonSchema(_STRINGS)]
FocalPoint = Annotated[
    tuple[float, float] | None,
    PlainValidator(_points),
    Kind("focus", "两个数"),
    WithJsonSchema({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}),
]


def references(target: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that names entities of kind `target`: ``Annotated[tuple[str, ...], *references(…)]``."""
    return (PlainValidator(_texts), Kind("references", chinese, target=target), WithJsonSchema(_STRINGS))


BranchNames = Annotated[tuple[str, ...], *references("party_org", "党组织的名称")]
BrandNames = Annotated[tuple[str, ...], *references("brand", "品牌的名称")]
TopicNames = Annotated[tuple[str, ...], *references("topic", "专题的名称")]
PersonNames = Annotated[tuple[str, ...], *references("person", "人物的姓名")]
ActivityTypes = Annotated[
    tuple[str, ...],
    PlainValidator(_texts),
    Kind("words", "活动类型里的词", vocabulary="activity_types"),
    WithJsonSchema(_STRINGS),
]


def word_of(vocabulary: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that takes one word of a vocabulary."""
    return (PlainValidator(_text), Kind("word", chinese, vocabulary=vocabulary), WithJsonSchema(_STRING))


def words_of(vocabulary: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that takes one or several words of a vocabulary."""
    return (PlainValidator(_texts), Kind("words", chinese, vocabulary=vocabulary), WithJsonSchema(_STRINGS))


KINDS_BY_NAME: dict[str, Any] = {
    "文字": Text,
    "段落": Prose,
    "词": Texts,
    "条目": Sentences,
    "日期": Date,
    "级别": LevelWord,
    "整数": Number,
    "数量": AmountText,
    "是否": Flag,
    "网址": Url,
}
"""The kinds a school may give to fields of its own in collections.yml."""
