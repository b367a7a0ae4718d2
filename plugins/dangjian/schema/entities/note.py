"""Any other page: ordinary Markdown, and the entries of a school's own collections."""

from __future__ import annotations

from dangjian.schema.declaring import said
from dangjian.schema.entities.achievement import Achievements
from dangjian.schema.entities.entity import Entity
from dangjian.schema.field_kinds import BranchNames, BrandNames, Date, PersonNames, Text, TopicNames


class Note(Entity):
    """A page with a title and, if it likes, relations to the rest."""

    title: Text = said("标题", "这一页叫什么。", "关于本站", also=("名称",), default="")
    date: Date = said("日期", "这一页的时间。", "2024年10月")
    branches: BranchNames = said("支部", "与哪个支部有关。", "第一党支部", default=())
    brands: BrandNames = said("品牌", "与哪个品牌有关。", "禾光124", default=())
    topics: TopicNames = said("专题", "归入哪个专题。", "书香校园", default=())
    people: PersonNames = said("人物", "与哪位人物有关。", "示例教师", default=())
    achievements: Achievements = said(
        "荣誉", "文中写到的荣誉。", "[{名称: 先进基层党组织, 级别: 市级, 日期: 2019年}]", default=()
    )
