"""The kinds of value a field can hold, as annotations of the fields that hold them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from dangjian.schema import typed_values
from dangjian.schema.amount import Amount
from dangjian.schema.declaring import Kind
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.values.honour_level import Level

_STRING = {"type": "string"}
_STRINGS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_SCALAR = {"type": ["string", "number"]}

Text = Annotated[str, PlainValidator(typed_values.text), Kind("text", "一行文字"), WithJsonSchema(_SCALAR)]
Prose = Annotated[str, PlainValidator(typed_values.prose), Kind("prose", "一段文字"), WithJsonSchema(_STRING)]
Texts = Annotated[
    tuple[str, ...], PlainValidator(typed_values.texts), Kind("texts", "一个或几个词"), WithJsonSchema(_STRINGS)
]
Sentences = Annotated[
    tuple[str, ...], PlainValidator(typed_values.sentences), Kind("sentences", "一条或几条"), WithJsonSchema(_STRINGS)
]
Date = Annotated[FuzzyDate | None, PlainValidator(typed_values.date), Kind("date", "日期"), WithJsonSchema(_SCALAR)]
Dates = Annotated[
    tuple[FuzzyDate, ...], PlainValidator(typed_values.dates), Kind("dates", "一个或几个日期"), WithJsonSchema(_STRINGS)
]
LevelWord = Annotated[Level | None, PlainValidator(typed_values.level), Kind("level", "级别"), WithJsonSchema(_STRING)]
Number = Annotated[
    int | None, PlainValidator(typed_values.number), Kind("number", "整数"), WithJsonSchema({"type": "integer"})
]
AmountText = Annotated[
    Amount | None, PlainValidator(typed_values.amount), Kind("amount", "带数量的话"), WithJsonSchema(_SCALAR)
]
Flag = Annotated[
    bool, PlainValidator(typed_values.flag), Kind("flag", "是或否"), WithJsonSchema({"enum": ["是", "否", True, False]})
]
Url = Annotated[
    str, PlainValidator(typed_values.url), Kind("url", "网址"), WithJsonSchema({"type": "string", "format": "uri"})
]
Link = Annotated[str, PlainValidator(typed_values.link), Kind("link", "本站的文件或网址"), WithJsonSchema(_STRING)]
PhotoFile = Annotated[str, PlainValidator(typed_values.file), Kind("photo", "图片文件名"), WithJsonSchema(_STRING)]
FocalPoint = Annotated[
    tuple[float, float] | None,
    PlainValidator(typed_values.focal_point),
    Kind("focus", "两个数"),
    WithJsonSchema({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}),
]


def references(target: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that names entities of kind `target`: ``Annotated[tuple[str, ...], *references(…)]``."""
    return (PlainValidator(typed_values.names), Kind("references", chinese, target=target), WithJsonSchema(_STRINGS))


BranchNames = Annotated[tuple[str, ...], *references("party_org", "党组织的名称")]
BrandNames = Annotated[tuple[str, ...], *references("brand", "品牌的名称")]
TopicNames = Annotated[tuple[str, ...], *references("topic", "专题的名称")]
PersonNames = Annotated[tuple[str, ...], *references("person", "人物的姓名")]
ActivityTypes = Annotated[
    tuple[str, ...],
    PlainValidator(typed_values.names),
    Kind("words", "活动类型里的词", vocabulary="activity_types"),
    WithJsonSchema(_STRINGS),
]


def word_of(vocabulary: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that takes one word of a vocabulary."""
    return (PlainValidator(typed_values.text), Kind("word", chinese, vocabulary=vocabulary), WithJsonSchema(_STRING))


def words_of(vocabulary: str, chinese: str) -> tuple[PlainValidator, Kind, WithJsonSchema]:
    """Annotations of a field that takes one or several words of a vocabulary."""
    return (PlainValidator(typed_values.names), Kind("words", chinese, vocabulary=vocabulary), WithJsonSchema(_STRINGS))


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
