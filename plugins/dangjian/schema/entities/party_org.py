"""党组织: a Party organisation in the school's tree."""

from __future__ import annotations

from typing import Annotated

from dangjian.schema.declaring import said
from dangjian.schema.entities.achievement import Achievements
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.parts import Claims, Members
from dangjian.schema.field_kinds import BranchNames, Date, Prose, Sentences, Text, word_of


class PartyOrg(Entity):
    """A committee, general branch, branch or group."""

    name: Text = said(
        "名称", "平时的叫法，别的稿子里就用它。", "第一党支部", also=("标题", "title"), required=True, default=""
    )
    formal_name: Text = said("规范全称", "公文里的全称。", "中共禾汀小学第一支部委员会", also=("全称",), default="")
    kind: Annotated[str, *word_of("party_org_kinds", "党组织类型里的词")] = said(
        "类型", "党委、党总支、党支部等。", "党支部", required=True, default=""
    )
    parent: BranchNames = said("上级", "本站里的上级党组织。", "集团党总支", also=("上级党组织",), default=())
    founded: Date = said("成立时间", "知道到哪一级就写到哪一级。", "2014年10月")
    term: Text = said("届期", "本届任期。", "2024—2027年", also=("换届时间",), default="")
    secretary: Text = said("书记", "可以公开的书记姓名。", "示例书记", default="")
    deputy: Text = said("副书记", "可以公开的副书记姓名。", "示例副书记", default="")
    committee: Sentences = said("委员", "委员和分工，只留底。", "[组织委员 示例甲]", internal=True, default=())
    group_count: Text = said("党小组数", "下设几个党小组。", "3", also=("党小组",), default="")
    members: Members = said(
        "党员数据", "人数；不写「公开: 是」就不上网页。", "{截至: 2026年6月, 正式党员: 20, 预备党员: 3, 公开: 是}"
    )
    slogan: Text = said("口号", "支部的口号。", "讲政治，讲奉献，讲责任", default="")
    venues: Sentences = said("阵地", "活动室、先锋岗等。", "[党员活动室, 党员示范岗]", default=())
    teams: Sentences = said(
        "队伍", "支部带的志愿服务队、突击队等。", "[禾苗志愿服务队]", also=("志愿服务队",), default=()
    )
    introduction: Prose = said("简介", "一段话介绍；写在正文里也可以。", "由语文学科教师组成。", default="")
    claims: Claims = said("数据", "可以公开的数字。", "{集中上党课: 6次}", default=())
    achievements: Achievements = said(
        "荣誉", "支部的荣誉。", "[{名称: 先进基层党组织, 级别: 县区级, 日期: 2019年}]", default=()
    )
