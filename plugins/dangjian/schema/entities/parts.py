"""The smaller structures inside entities: photo notes, credits, claims, sources, reviews, pillars, milestones."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

from pydantic import BeforeValidator

from dangjian.schema import shapes
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.field_kinds import (
    AmountText,
    Date,
    Flag,
    FocalPoint,
    Number,
    PhotoFile,
    Prose,
    Sentences,
    Text,
    Texts,
    Url,
    word_of,
)
from dangjian.schema.mosaic_boxes import MosaicBoxes


class PhotoNote(Declared):
    """What the author says of one photo, or of several at once by a pattern."""

    file: PhotoFile = said("文件", "照片的文件名；可以用 * 一次说明几张。", "合影.jpg", default="")
    caption: Prose = said("说明", "照片下面的一句话。", "书记为党员教师讲微党课", default="")
    alt: Text = said("替代文字", "读屏软件念的话；不写就用说明。", "教师站在讲台前", also=("alt",), default="")
    credit: Text = said("摄影", "照片是谁拍的。", "校宣传组", also=("供图",), default="")
    is_cover: Flag = said("封面", "用作这篇的封面。", "是", default=False)
    is_hidden: Flag = said(
        "隐藏", "不放到网站上。", "否", guards="隐|藏|公开|显示|发布|上网|hid|private", default=False
    )
    focus: FocalPoint = said("焦点", "裁切时要留住的地方：从左、从上各占几成。", "[0.5, 0.3]")
    minors: Annotated[str, *word_of("minors", "有、无或待确认")] = said(
        "未成年人", "照片里有没有认得出的学生。", "无", internal=True, default=""
    )
    consent: Text = said("授权", "是否已得到本人或家长同意。", "已授权", internal=True, default="")
    mosaic: MosaicBoxes = said(
        "打码",
        "把脸遮住：每个框写从左、从上、框宽、框高各占画面的几成；几个框就写成 [[…], […]]。",
        "[0.42, 0.18, 0.1, 0.14]",
        also=("马赛克", "遮挡"),
        guards="^打|^[码碼]|马赛克|遮|挡|糊|涂|虚化|mos[ai]+c|blur|mask|censor",
        default=(),
    )


class Credit(Declared):
    """Who wrote, photographed, edited or reviewed."""

    role: Text = said("角色", "文、图、编辑、审核等。", "文", default="")
    names: Texts = said("姓名", "一个或几个人。", "校宣传组", also=("名单",), default=())


class Claim(Declared):
    """A statement with a number, kept in its words."""

    metric: Text = said("指标", "数的是什么。", "社区志愿服务", default="")
    amount: AmountText = said("数值", "照原文写，保留「余」「约」。", "40余次", also=("数量",))
    period: Text = said("时段", "哪一段时间的数。", "2020年至今", default="")
    source: Text = said("出处", "从哪里来的数。", "支部台账", also=("引文",), default="")


class OriginalSource(Declared):
    """Where a reprinted text comes from."""

    media: Text = said("媒体", "原来登在哪里。", "示例教育报", also=("名称",), required=True, default="")
    url: Url = said("网址", "原文的完整网址。", "https://example.org/a.html", default="")
    published: Date = said("原发布日期", "原文发布的日期。", "2024年5月12日")
    author: Text = said("原作者", "原文的作者。", "示例记者", default="")
    permission: Text = said("转载授权", "得到了谁的同意。", "已获授权", also=("授权",), default="")
    record: Sentences = said(
        "备注",
        "原网站的备案号、许可证号等，只留底，不当作本校的信息显示。",
        "示例ICP备00000000号",
        also=("备案",),
        internal=True,
        default=(),
    )


class Review(Declared):
    """One stage of review."""

    stage: Text = said("环节", "初审、复审、终审。", "初审", default="")
    reviewer: Text = said("审核人", "谁审的。", "示例审核", default="")
    date: Date = said("日期", "哪天审的。", "2024年10月26日")
    result: Text = said("结论", "通过或退回。", "通过", default="")
    opinion: Prose = said("意见", "审核意见。", "照片请补说明", internal=True, default="")


class Pillar(Declared):
    """One numbered practice of a brand; for a number-name the explanation of one figure."""

    name: Text = said("名称", "几个字的小标题。", "一盏灯", required=True, default="")
    text: Prose = said("说明", "一两句话说清怎么做。", "傍晚自习，党员教师轮值。", default="")
    picture: PhotoFile = said("图", "配图的文件名。", "晚自习.jpg", also=("图片",), default="")


class Milestone(Declared):
    """One node of a 书记项目."""

    date: Date = said("日期", "到了哪一天、哪一月。", "2025年3月", also=("时间",))
    name: Text = said("名称", "立项、中期、结项等。", "立项", also=("事项",), default="")
    text: Prose = said("说明", "做到了哪一步。", "完成首批结对。", default="")


class MemberCount(Declared):
    """Member numbers of a branch on one day; only 正式 and 预备 are members."""

    as_of: Date = said("截至", "哪一天的数。", "2026年6月")
    full: Number = said("正式党员", "正式党员人数。", "20")
    probationary: Number = said("预备党员", "预备党员人数。", "3")
    candidates: Number = said("发展对象", "发展对象人数，不算党员。", "1")
    activists: Number = said("入党积极分子", "入党积极分子人数，不算党员。", "3")
    is_public: Flag = said("公开", "是否显示在网页上；不写就不显示。", "否", default=False)


def _known(model: type[Declared]) -> frozenset[str]:
    return frozenset(names_of(model))


def _list_of(model: type[Declared], first: str, second: str) -> Parts:
    return Parts(model=model, is_list=True, shape=shapes.many(first, second, known=_known(model)))


def _nothing_is_empty(value: Any) -> Any:
    return () if value is None else value


Photos = Annotated[
    tuple[PhotoNote, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("photo_notes", "照片和说明"),
    Parts(model=PhotoNote, is_list=True, shape=partial(shapes.photos, known=_known(PhotoNote))),
]
Credits = Annotated[
    tuple[Credit, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("credits", "角色和姓名"),
    Parts(model=Credit, is_list=True, shape=shapes.credits),
]
Claims = Annotated[
    tuple[Claim, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("claims", "指标和数值"),
    _list_of(Claim, "指标", "数值"),
]
Reviews = Annotated[
    tuple[Review, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("reviews", "审核环节"),
    _list_of(Review, "环节", "审核人"),
]
Pillars = Annotated[
    tuple[Pillar, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("pillars", "做法"),
    _list_of(Pillar, "名称", "说明"),
]
Milestones = Annotated[
    tuple[Milestone, ...],
    BeforeValidator(_nothing_is_empty),
    Kind("milestones", "节点"),
    _list_of(Milestone, "日期", "名称"),
]
Source = Annotated[
    OriginalSource | None,
    Kind("source", "来源"),
    Parts(model=OriginalSource, is_list=False, shape=shapes.one("媒体")),
]
Members = Annotated[
    MemberCount | None,
    Kind("members", "党员数据"),
    Parts(model=MemberCount, is_list=False, shape=shapes.one("正式党员")),
]
