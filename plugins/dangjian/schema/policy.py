"""site_config/policy.yml: a school's own rules about what is published."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from dangjian.schema import shapes
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.field_kinds import ActivityTypes, Flag, Number, Text, word_of


class Frequency(Declared):
    """How often a kind of activity is customary; for the authors' own overview, never published as missed."""

    type: ActivityTypes = said("活动类型", "哪一类活动。", "主题党日", required=True, default=())
    times: Number = said("次数", "每个周期至少几次。", "1")
    per: Annotated[str, *word_of("periods", "月、季度、学期或年")] = said(
        "周期", "月、季度、学期或年。", "月", default=""
    )
    source: Text = said("依据", "出自哪个文件或惯例。", "支部工作条例", default="")


Frequencies = Annotated[
    tuple[Frequency, ...],
    BeforeValidator(lambda value: () if value is None else value),
    Kind("frequencies", "活动频次"),
    Parts(model=Frequency, is_list=True, shape=shapes.many("活动类型", "周期", known=frozenset(names_of(Frequency)))),
]


class Policy(Declared):
    """What the school decided once for all pages."""

    publish_reviews: Flag = said("公开审核环节", "是否在网页上显示初审、复审、终审。", "否", default=False)
    publish_drafts_in_preview: Flag = said("预览显示草稿", "预览时是否显示草稿。", "是", default=True)
    frequencies: Frequencies = said(
        "活动频次", "各类活动一般多久一次；只给编辑自己看。", "[{活动类型: 主题党日, 次数: 1, 周期: 月}]", default=()
    )
