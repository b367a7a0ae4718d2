"""site_config/school.yml: the school itself, and how its site is arranged."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from dangjian.schema import shapes
from dangjian.schema.declaring import Declared, Kind, Parts, names_of, said
from dangjian.schema.field_kinds import BrandNames, Dates, Flag, Link, PhotoFile, Prose, Text, Url, word_of, words_of


class FooterLink(Declared):
    """A link in the foot of every page."""

    text: Text = said("文字", "链接上的字。", "无障碍说明", also=("名称",), required=True, default="")
    address: Link = said(
        "地址",
        "本站的文件（guide/index.md）或完整网址。",
        "guide/index.md",
        also=("网址", "链接"),
        required=True,
        default="",
    )


class Emblem(Declared):
    """The slot for an emblem that the school itself is entitled to show; off unless confirmed."""

    file: PhotoFile = said("文件", "本单位自备的图片文件，放在 docs 文件夹里。", "assets/emblem.png", default="")
    is_confirmed: Flag = said(
        "确认", "确认本站是党组织的网站，并按《中国共产党党徽党旗条例》使用。", "是", default=False
    )


FooterLinks = Annotated[
    tuple[FooterLink, ...],
    BeforeValidator(lambda value: () if value is None else value),
    Kind("footer_links", "页脚链接"),
    Parts(model=FooterLink, is_list=True, shape=shapes.many("文字", "地址", known=frozenset(names_of(FooterLink)))),
]
EmblemSlot = Annotated[
    Emblem | None, Kind("emblem", "党徽"), Parts(model=Emblem, is_list=False, shape=shapes.one("文件"))
]


class School(Declared):
    """Three lines make a complete site: 全称, 简称, 行政区划. Everything else is optional."""

    name: Text = said("全称", "学校的全称。", "禾汀小学教育集团", also=("名称", "学校"), required=True, default="")
    short_name: Text = said("简称", "平时的叫法，用在页眉和印章里。", "禾汀小学", default="")
    kind: Annotated[str, *word_of("school_kinds", "学校类型里的词")] = said(
        "类型", "小学、初中、教育集团等。", "小学", default=""
    )
    region: Text = said("行政区划", "省、市、县；直辖市的市级荣誉按省级排序。", "示例省示例市示例县", default="")
    superior: Text = said("上级", "上级主管单位。", "示例县教育局", also=("上级主管",), default="")
    address: Text = said("地址", "可以公开的地址。", "学前路1号", default="")
    postcode: Text = said("邮编", "邮政编码。", "000000", default="")
    phone: Text = said("电话", "可以公开的办公电话。", "0000-0000000", default="")
    email: Text = said("邮箱", "可以公开的邮箱。", "office@example.org", default="")
    introduction: Prose = said("简介", "一两句话介绍学校。", "一所有三个校区的乡镇小学。", default="")
    badge: PhotoFile = said(
        "校徽", "校徽图片，放在 docs 文件夹里；不写就用简称的第一个字做一枚素印。", "assets/badge.png", default=""
    )
    seal: Text = said("印章字", "没有校徽时，素印里的一个字。", "禾", default="")
    slogan: Text = said("口号", "页眉或首页上的一句话。", "一校三品，各有所长", default="")
    site_title: Text = said("站名", "校名下面的一行字。", "党建品牌展示", default="党建品牌展示")
    site_url: Url = said(
        "站点地址", "发布后的完整网址；内网或U盘使用可以不写。", "https://example.org/dangjian/", default=""
    )
    deployment: Annotated[str, *word_of("deployments", "公网或内网")] = said("部署", "公网或内网。", "内网", default="")
    notice: Text = said("提示", "页面最上方的一行提示，例如示例站点的声明。", "示例站点：内容均为虚构。", default="")
    icp: Text = said("ICP备案号", "网站备案号。", "示例ICP备00000000号", also=("备案号",), default="")
    police: Text = said("公安备案号", "公安联网备案号。", "示例公网安备00000000000000号", default="")
    copyright: Text = said("版权", "页脚的版权说明。", "© 2026 禾汀小学", default="")
    palette: Annotated[str, *word_of("palettes", "中国红、墨蓝或竹青")] = said(
        "主题配色", "中国红、墨蓝或竹青。", "中国红", also=("配色",), default="中国红"
    )
    mourning: Dates = said("悼念日", "整站显示为灰色的日子，可以写几天或一段。", "[2026-12-13]", default=())
    emblem: EmblemSlot = said(
        "党徽", "默认不用；本单位有权使用时，自备图片并确认。", "{文件: assets/emblem.png, 确认: 是}"
    )
    featured: BrandNames = said("主推品牌", "首页最上方的品牌；不写就用最先的一个。", "禾光124", default=())
    home_blocks: Annotated[tuple[str, ...], *words_of("home_blocks", "首页板块里的词")] = said(
        "首页", "首页有哪些板块、按什么顺序。", "[主推, 数字, 活动, 品牌, 荣誉, 组织]", also=("首页板块",), default=()
    )
    footer_links: FooterLinks = said(
        "页脚链接", "页脚里的链接。", "[{文字: 编辑指南, 地址: guide/index.md}]", default=()
    )
