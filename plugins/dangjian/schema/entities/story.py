"""活动报道: a manuscript, and the one or several activities it tells of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from dangjian.schema import shapes
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.entities.achievement import Achievements
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.parts import Claims, Credits, Reviews, Source
from dangjian.schema.field_kinds import (
    ActivityTypes,
    AmountText,
    BranchNames,
    BrandNames,
    Date,
    PersonNames,
    Text,
    Texts,
    TopicNames,
    word_of,
)


class Activity(Declared):
    """One activity of a story that tells of several."""

    name: Text = said("名称", "这项活动叫什么。", "微党课：从一张课表讲起", also=("标题", "title"), default="")
    types: ActivityTypes = said("活动类型", "这项活动是哪一类。", "微党课", also=("类型",), required=True, default=())
    date: Date = said("日期", "这项活动的时间。", "2024年10月25日—30日", also=("时间",))
    theme: Text = said("主题", "活动主题。", "立足岗位作贡献", default="")
    place: Text = said("地点", "在哪里。", "阶梯教室", also=("活动地点",), default="")
    organiser: Texts = said("主办", "谁组织的。", "集团党总支", default=())
    branches: BranchNames = said("支部", "哪些支部参加。", "[第一党支部, 第二党支部]", default=())
    partners: Texts = said("共建单位", "和谁一起。", "石梁村党支部", default=())
    brands: BrandNames = said("品牌", "属于哪个品牌。", "禾光124", default=())
    participants: AmountText = said("参加", "多少人参加，照原文写。", "32名党员教师", also=("参加人数",))
    beneficiaries: AmountText = said("服务对象", "服务了多少人。", "200余人次")
    hours: AmountText = said("时长", "多少小时。", "2小时")
    host: Text = said("主持", "谁主持。", "支部书记", also=("主持人",), default="")
    speaker: Text = said("主讲", "谁主讲。", "支部书记", also=("主讲人",), default="")
    claims: Claims = said("数据", "这项活动里的数字。", "{走访家庭: 26户}", default=())


Activities = Annotated[
    tuple[Activity, ...],
    BeforeValidator(lambda value: () if value is None else value),
    Kind("activities", "几项活动"),
    Parts(model=Activity, is_list=True, shape=shapes.many("名称", "活动类型", known=frozenset(names_of(Activity)))),
]


class Story(Entity):
    """One story of an activity, with its photos in the same folder."""

    title: Text = said(
        "标题", "一句话说清谁做了什么。", "把树种在后山：春季植树日记", also=("名称", "name"), required=True, default=""
    )
    kicker: Text = said("引题", "标题上面的一行小字。", "“两段路”家访行动", default="")
    subtitle: Text = said("副标题", "标题下面的一行。", "第三党支部寒假家访记", default="")
    date: Date = said(
        "日期",
        "活动的时间；知道到哪一级就写到哪一级。",
        "2024年10月25日—30日",
        also=("时间", "活动时间", "活动日期"),
        required=True,
    )
    published: Date = said("发布日期", "稿子发布的日期。", "2024年11月2日", also=("发布时间",))
    types: ActivityTypes = said(
        "活动类型",
        "哪一类活动，主要的写在最前面。",
        "[主题党日, 志愿服务]",
        also=("类型", "分类", "categories"),
        required=True,
        default=(),
    )
    theme: Text = said("主题", "活动主题。", "立足岗位作贡献", default="")
    place: Text = said("地点", "在哪里。", "后山苗圃", also=("活动地点",), default="")
    organiser: Texts = said("主办", "谁组织的。", "集团党总支", also=("主办单位",), default=())
    branches: BranchNames = said(
        "支部", "哪个支部的活动，可以写几个。", "[第一党支部]", also=("党支部", "党组织"), default=()
    )
    partners: Texts = said("共建单位", "和谁一起。", "石梁村党支部", also=("协办",), default=())
    brands: BrandNames = said("品牌", "属于哪个党建品牌。", "[禾光124]", also=("党建品牌",), default=())
    topics: TopicNames = said("专题", "归入哪个专题。", "[书香校园]", default=())
    people: PersonNames = said("人物", "写到本站哪位人物。", "示例教师", default=())
    participants: AmountText = said("参加", "多少人参加，照原文写。", "32名党员教师", also=("参加人数", "参与人数"))
    beneficiaries: AmountText = said("服务对象", "服务了多少人。", "200余人次")
    hours: AmountText = said("时长", "多少小时。", "2小时", also=("服务时长",))
    host: Text = said("主持", "谁主持。", "支部书记", also=("主持人",), default="")
    speaker: Text = said("主讲", "谁主讲。", "支部书记", also=("主讲人",), default="")
    claims: Claims = said("数据", "文中的数字，照原文写。", "{走访家庭: 26户, 送达书籍: 52册}", default=())
    activities: Activities = said(
        "活动",
        "一篇稿子写了几项活动时，一项一项列出来。",
        "[{名称: 微党课, 活动类型: 微党课, 日期: 2024年10月25日}]",
        default=(),
    )
    credits: Credits = said(
        "署名",
        "谁写、谁拍、谁审。",
        "{文: 校宣传组, 图: 校宣传组, 审核: 示例审核}",
        also=("作者", "authors"),
        default=(),
    )
    source: Source = said("来源", "转载时必须写明。", "{媒体: 示例教育报, 原发布日期: 2024年5月12日}")
    genre: Annotated[str, *word_of("genres", "体裁里的词")] = said("体裁", "消息、通讯、综述等。", "通讯", default="")
    reviews: Reviews = said("审核", "各个审核环节的记录。", "{初审: 示例初审, 终审: 示例终审}", default=())
    achievements: Achievements = said(
        "荣誉", "文中写到的荣誉。", "[{名称: 先进基层党组织, 级别: 市级, 日期: 2019年}]", default=()
    )
