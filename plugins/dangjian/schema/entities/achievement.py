"""荣誉成果: something awarded to somebody by somebody."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from dangjian.schema import shapes
from dangjian.schema.declaring import Kind, Parts, names_of, said
from dangjian.schema.entities.entity import Entity
from dangjian.schema.field_kinds import (
    BranchNames,
    BrandNames,
    Date,
    LevelWord,
    PersonNames,
    PhotoFile,
    Text,
    Texts,
    word_of,
)


class Achievement(Entity):
    """One honour. An aggregate without names (「2名教师获一等奖」) is a claim, not an achievement."""

    name: Text = said(
        "名称",
        "荣誉的全名，照证书写。",
        "先进基层党组织",
        also=("荣誉名称", "奖项名称", "标题", "title"),
        required=True,
        default="",
    )
    category: Annotated[str, *word_of("achievement_categories", "荣誉类别里的词")] = said(
        "类别", "属于哪一类荣誉。", "党组织荣誉", default=""
    )
    level: LevelWord = said("级别", "校级、县区级、市级、省级或国家级。", "市级", required=True)
    grade: Text = said("等次", "特等奖、一等奖、优秀等。", "一等奖", also=("等级",), default="")
    awarding_body: Text = said(
        "授予单位", "谁授予的。", "示例市教育局", also=("颁奖单位", "发证单位", "颁发单位"), default=""
    )
    document_number: Text = said("文号", "表彰文件的文号。", "示教〔2026〕1号", default="")
    date: Date = said(
        "日期", "授予的时间；只知道年份就只写年份。", "2026年3月", also=("获奖时间", "授予时间", "时间"), required=True
    )
    batch: Text = said("批次", "第几批。", "第三批", default="")
    recipients: Texts = said(
        "获奖主体", "谁获得的：支部、学校、教师或团队。", "第一党支部", also=("获奖人", "获奖单位"), default=()
    )
    recipient_type: Annotated[str, *word_of("recipient_types", "主体类型里的词")] = said(
        "主体类型", "获奖主体是哪一种。", "党组织", default=""
    )
    brands: BrandNames = said("品牌", "与哪个品牌有关。", "禾光124", default=())
    branches: BranchNames = said("支部", "与哪个支部有关。", "第一党支部", default=())
    people: PersonNames = said("人物", "与本站哪位人物有关。", "示例教师", default=())
    certificate: PhotoFile = said("证书图", "证书或奖牌照片的文件名。", "证书.jpg", default="")
    valid_until: Date = said("有效期至", "称号到什么时候为止。", "2029年3月", also=("有效期",))
    evidence: Text = said("依据", "从哪里得知：文件、证书或报道。", "证书原件", default="")
    note: Text = said("备注", "需要一起公开的说明。", "与第二党支部联合获得", default="")


Achievements = Annotated[
    tuple[Achievement, ...],
    BeforeValidator(lambda value: () if value is None else value),
    Kind("achievements", "荣誉"),
    Parts(
        model=Achievement,
        is_list=True,
        shape=shapes.many("名称", "级别", known=frozenset(names_of(Achievement)), divides_words=False),
    ),
]
