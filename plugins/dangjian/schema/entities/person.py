"""人物: someone the school presents in public. No ID, phone or birth date, ever."""

from __future__ import annotations

from dangjian.schema.declaring import said
from dangjian.schema.entities.achievement import Achievements
from dangjian.schema.entities.entity import Entity
from dangjian.schema.field_kinds import BranchNames, BrandNames, Text


class Person(Entity):
    """One person; the deeds are the body of the page."""

    name: Text = said("姓名", "人物的姓名。", "示例教师", also=("名称", "标题", "title"), required=True, default="")
    post: Text = said("公开职务", "可以公开的职务。", "语文教师", also=("职务",), default="")
    party_org: BranchNames = said("所属党组织", "在哪个支部。", "第一党支部", also=("支部",), default=())
    brands: BrandNames = said("品牌", "参与哪个品牌。", "禾光124", default=())
    achievements: Achievements = said(
        "荣誉", "个人的荣誉。", "[{名称: 师德标兵, 级别: 县区级, 日期: 2025年}]", default=()
    )
