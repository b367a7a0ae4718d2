"""What collections.yml may say of a collection and of its fields."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema

from dangjian.problems import Complaint
from dangjian.schema import shapes
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.field_kinds import KINDS_BY_NAME, Flag, Number, Text
from dangjian.schema.typed_values import flag, number, one_line, refuse

MOST_ON_A_PAGE = 200
_FOLDER = re.compile(r"^[^\\/:*?\"<>|.\s][^\\:*?\"<>|]*$")
_TEMPLATE = re.compile(r"^[^\\:*?\"<>|\s]+\.html$")


def _folder(value: object) -> str:
    folder = one_line(value).strip("/")
    if folder and (not _FOLDER.match(folder) or ".." in folder.split("/")):
        raise refuse(
            Complaint(
                "collections.folder",
                f"「{one_line(value)}」不能作文件夹的名字。",
                "请写 docs 里面的一个文件夹，例如「文件夹: activities」。",
            )
        )
    return folder


def _template(value: object) -> str:
    template = one_line(value)
    if template and (not _TEMPLATE.match(template) or ".." in template.split("/") or template.startswith("/")):
        raise refuse(
            Complaint(
                "collections.template", f"「{template}」不是模板文件。", "模板文件以 .html 结尾；不确定就删掉这一行。"
            )
        )
    return template


def _page_size(value: object) -> int | None:
    size = number(value)
    if size is not None and not 1 <= size <= MOST_ON_A_PAGE:
        raise refuse(
            Complaint(
                "collections.page_size",
                f"「每页」写的「{one_line(value)}」不在 1 到 {MOST_ON_A_PAGE} 之间。",
                "例如「每页: 12」。",
            )
        )
    return size


def _kind(value: object) -> str:
    kind = one_line(value)
    if kind and kind not in KINDS_BY_NAME:
        raise refuse(
            Complaint("collections.kind", f"没有「{kind}」这种字段类型。", f"可以写：{'、'.join(KINDS_BY_NAME)}。")
        )
    return kind


_STRING = WithJsonSchema({"type": "string"})
MaybeFlag = Annotated[
    bool | None, PlainValidator(flag), Kind("flag", "是或否"), WithJsonSchema({"enum": ["是", "否", True, False]})
]
"""None where the school says nothing and the default stands."""


class FieldSettings(Declared):
    """One field, named first: a declared one is changed, any other is added."""

    field: Text = said("字段", "字段的名字。", "地点", required=True, default="")
    label: Text = said("名称", "网页上怎么叫它。", "活动地点", default="")
    required: MaybeFlag = said("必填", "没写时要不要提醒。", "是")
    hidden: Flag = said("隐藏", "只留底，不显示在网页上。", "否", default=False)
    order: Number = said("顺序", "在一览表里排第几。", "1")
    kind: Annotated[str, PlainValidator(_kind), Kind("field_kind", "字段类型"), _STRING] = said(
        "类型", "自己添的字段写什么。", "文字", default=""
    )
    hint: Text = said("说明", "给写稿人的提示。", "写清楚在哪里。", default="")
    example: Text = said("例", "一个例子。", "阶梯教室", default="")


def _settings_by_name(value: object) -> object:
    """「{地点: {必填: 是}, 天气: }」 or a list of names → settings that name their field."""
    if isinstance(value, dict):
        return [
            {"字段": name, **settings} if isinstance(settings, dict) else {"字段": name, "名称": settings}
            for name, settings in value.items()
        ]
    return shapes.many("字段", "名称", known=frozenset(names_of(FieldSettings)))(value)


class CollectionSettings(Declared):
    """One collection; what is not said stays as it was."""

    label: Text = said("名称", "菜单上的叫法。", "活动报道", default="")
    folder: Annotated[str, PlainValidator(_folder), Kind("folder", "文件夹"), _STRING] = said(
        "文件夹", "docs 里面的哪个文件夹。", "activities", default=""
    )
    template: Annotated[str, PlainValidator(_template), Kind("template", "模板文件"), _STRING] = said(
        "模板", "每一篇用哪个模板。", "dangjian/story.html", default=""
    )
    index_template: Annotated[str, PlainValidator(_template), Kind("template", "模板文件"), _STRING] = said(
        "列表模板", "列表页用哪个模板。", "dangjian/stories.html", default=""
    )
    measure_word: Text = said("量词", "数这个栏目用的量词。", "篇", default="")
    introduction: Text = said("简介", "列表页标题下面的一句话。", "每一次，都有人在场。", default="")
    page_size: Annotated[
        int | None, PlainValidator(_page_size), Kind("number", "整数"), WithJsonSchema({"type": "integer"})
    ] = said("每页", "列表一页放几条。", "12")
    in_menu: MaybeFlag = said("菜单", "放不放进菜单。", "是")
    fields: Annotated[
        tuple[FieldSettings, ...],
        BeforeValidator(lambda value: () if value is None else value),
        Kind("field_settings", "字段"),
        Parts(model=FieldSettings, is_list=True, shape=_settings_by_name),
    ] = said("字段", "改名、必填、隐藏、排序，或者添新的字段。", "{地点: {必填: 是}, 天气: {类型: 文字}}", default=())
