"""Every word and phrase the theme prints, each replaceable in ``site_config/texts.yml``.

Names of collections and fields are not here: they stand in ``collections.yml``. Holes such as
``{count}`` are filled by `str.format`;
a phrase may leave a hole out, but not invent one.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator


def _phrase(default: str, shown: str) -> Any:
    """A phrase of the theme: its wording and, in Chinese, where a reader meets it."""
    return Field(default=default, description=shown)


class Texts(BaseModel):
    """The words of the site around its content."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    # Every page
    skip: str = _phrase("跳到正文", "页面最前面的跳转链接，按 Tab 键时出现。")
    menu: str = _phrase("栏目", "栏目导航的名称，小屏幕上是菜单按钮的名称。")
    search: str = _phrase("站内搜索", "页面顶部搜索框里的提示，也是搜索框的名称。")
    crumbs_label: str = _phrase("当前位置", "面包屑导航的名称，读屏软件会读出。")
    home: str = _phrase("首页", "面包屑导航的第一项。")
    colon: str = _phrase("：", "读屏软件读品牌卡片时，品牌名称与口号之间的标点。")
    comma: str = _phrase("、", "并列词语之间的标点。")
    date_unknown: str = _phrase("时间未注明", "没有写日期的内容，以及时间轴上最后一组的标题。")
    toc: str = _phrase("本页目录", "普通页面旁的目录。")
    downloads: str = _phrase("下载数据", "荣誉成果页与数说页末尾的下载链接之前。")

    # Search
    search_hint: str = _phrase("输入要找的词，几个词之间用空格隔开。", "搜索框里还没有字时的提示。")
    search_count: str = _phrase("找到 {count} 条", "搜索结果之前的一行字。")
    search_about: str = _phrase("找到约 {count} 条", "搜索结果之前的一行字，还没有逐条核对时。")
    search_near: str = _phrase("没有完全一致的内容，下面是相近的", "只找到相近内容时，搜索结果之前的一行字。")
    search_none: str = _phrase("没有找到，换个词试试", "什么也没有找到时的提示。")
    search_failed: str = _phrase("搜索暂时打不开，请稍后再试", "搜索需要的文件没有取到时的提示。")
    search_filters: str = _phrase("缩小范围", "搜索结果筛选区的名称，读屏软件会读出。")
    search_column: str = _phrase("栏目", "搜索结果筛选的一组。")
    search_year: str = _phrase("年份", "搜索结果筛选的一组。")
    search_all: str = _phrase("全部", "搜索结果每一组筛选的第一项。")
    search_more: str = _phrase("更多结果", "搜索结果之后的按钮。")
    search_close: str = _phrase("取消", "小屏幕上收起搜索框的按钮。")

    # Foot of every page
    footer_menu: str = _phrase("栏目", "页脚的栏目一组。")
    footer_brands: str = _phrase("品牌", "页脚的品牌一组。")
    footer_links: str = _phrase("更多", "页脚的其他链接一组。")
    footer_address: str = _phrase("地址：", "页脚的地址之前。")
    footer_postcode: str = _phrase("邮编：", "页脚的邮编之前。")
    footer_phone: str = _phrase("电话：", "页脚的电话之前。")
    footer_email: str = _phrase("邮箱：", "页脚的邮箱之前。")
    footer_superior: str = _phrase("主管单位：", "页脚的主管单位之前。")

    # Reading tools
    tools_label: str = _phrase("阅读工具", "报道标题下一排工具的名称。")
    size_smaller: str = _phrase("缩小字号", "A− 按钮的名称。")
    size_normal: str = _phrase("标准字号", "A 按钮的名称。")
    size_larger: str = _phrase("放大字号", "A+ 按钮的名称。")
    size_elder: str = _phrase("大字版", "页头的大字版按钮。")
    print: str = _phrase("打印", "打印按钮。")
    copy_link: str = _phrase("复制链接", "复制链接按钮。")
    copy_link_done: str = _phrase("已复制", "链接复制成功后按钮上的字。")
    scan: str = _phrase("微信扫码", "报道页与品牌页打开二维码的按钮，写明了网站地址才有。")
    scan_label: str = _phrase("本页网址的二维码", "二维码的名称，读屏软件会读出。")
    scan_text: str = _phrase("用微信扫一扫，在手机上阅读和转发。", "二维码之下的说明。")

    # Photographs
    photo_by: str = _phrase("摄影：", "照片说明中摄影者之前。")
    photo_count: str = _phrase("{count} 张", "卡片与相册标题旁的照片数量。")
    photo_count_all: str = _phrase("共 {count} 张", "照片栏目标题旁的照片总数。")
    picture_missing: str = _phrase("照片暂缺", "照片没有送来又没有说明文字时，占位板上的字。")
    viewer_label: str = _phrase("照片浏览", "照片浏览窗口的名称。")
    viewer_status: str = _phrase("第 {number} 张，共 {total} 张", "照片浏览窗口下方的一行字，后面接照片说明。")
    viewer_previous: str = _phrase("上一张", "照片浏览窗口的按钮。")
    viewer_next: str = _phrase("下一张", "照片浏览窗口的按钮。")
    viewer_zoom: str = _phrase("放大", "照片浏览窗口的按钮，再按一次还原。")
    viewer_close: str = _phrase("关闭", "照片浏览窗口的按钮。")
    viewer_failed: str = _phrase("这张照片没有打开，请稍后再试。", "照片浏览窗口里照片没有传过来时的提示。")
    moving_pause: str = _phrase("停住动图", "动图上的按钮，动着的时候。")
    moving_play: str = _phrase("播放动图", "动图上的按钮，停着的时候。")

    # Counts beside cards and headings
    story_count: str = _phrase("{count} 篇活动", "卡片与列表标题旁的活动报道数量。")
    achievement_count: str = _phrase("{count} 项荣誉", "卡片与年份旁的荣誉数量。")
    achievement_count_all: str = _phrase("共 {count} 项荣誉", "荣誉成果页标题旁的总数。")
    brand_count: str = _phrase("{count} 个", "品牌总览每一类标题旁的数量。")
    entry_count: str = _phrase("共 {count} 项", "自设栏目列表标题旁的总数。")
    all_stories: str = _phrase("全部活动", "通向全部活动报道的链接。")
    all_stories_count: str = _phrase("全部 {count} 篇", "通向某品牌、某支部、某专题全部报道的链接。")
    all_brands: str = _phrase("品牌总览", "通向全部品牌的链接。")
    all_achievements: str = _phrase("全部荣誉", "通向荣誉成果页的链接。")
    all_topics: str = _phrase("全部专题", "通向专题页的链接。")
    all_people: str = _phrase("全部人物", "通向人物页的链接。")
    all_branches: str = _phrase("组织结构", "通向组织概况页的链接。")

    # Home page
    hero_more: str = _phrase("走进这个品牌", "首页主视觉中通向品牌页的链接。")
    home_figures: str = _phrase("本站收录", "首页数字一栏的名称，读屏软件会读出。")
    home_stories: str = _phrase("近期活动", "首页的活动一栏。")
    home_brands: str = _phrase("党建品牌", "首页的品牌一栏。")
    home_achievements: str = _phrase("荣誉成果", "首页的荣誉一栏。")
    home_branches: str = _phrase("组织概况", "首页的组织一栏。")
    home_topics: str = _phrase("专题", "首页的专题一栏。")
    home_people: str = _phrase("人物", "首页的人物一栏。")

    # Story
    story_pinned: str = _phrase("置顶", "置顶报道的标记。")
    story_figures: str = _phrase("活动数字", "报道旁的数字一栏。")
    story_figures_foot: str = _phrase("数字由填报单位提供。", "报道旁的数字一栏之下。")
    story_photos: str = _phrase("本篇图片", "报道正文之后的图片一栏。")
    story_activities: str = _phrase("各项活动", "一篇报道写了几项活动时，分项介绍的标题。")
    story_facts: str = _phrase("活动信息", "报道末尾的信息表。")
    story_credits: str = _phrase("署名", "报道末尾的署名一栏。")
    story_achievements: str = _phrase("相关荣誉", "报道末尾的荣誉一栏。")
    story_people: str = _phrase("相关人物", "报道末尾的人物一栏。")
    story_related: str = _phrase("延伸阅读", "报道末尾的相关活动一栏，其下按品牌、支部、专题分组。")
    related_by_brand: str = _phrase("同品牌活动", "报道末尾的相关活动一栏。")
    related_by_branch: str = _phrase("同支部活动", "报道末尾的相关活动一栏。")
    related_by_topic: str = _phrase("同专题活动", "报道末尾的相关活动一栏。")
    turn_label: str = _phrase("上一篇与下一篇", "页末前后篇导航的名称，读屏软件会读出。")
    turn_previous: str = _phrase("上一篇", "页末通向较早一篇的链接。")
    turn_next: str = _phrase("下一篇", "页末通向较新一篇的链接。")

    # Brand
    brand_mark: str = _phrase("标识释义", "品牌页标识说明的标题。")
    brand_name_parts: str = _phrase("名字里的意思", "品牌页解释名称中每个字或数字的一栏。")
    brand_pillars: str = _phrase("主要做法", "品牌页的做法一栏。")
    brand_milestones: str = _phrase("推进节点", "书记项目的节点一栏。")
    brand_results: str = _phrase("成效", "品牌页的成效一栏。")
    brand_stories: str = _phrase("品牌活动", "品牌页的活动一栏。")
    brand_achievements: str = _phrase("品牌荣誉", "品牌页的荣誉一栏。")
    brand_photos: str = _phrase("品牌图片", "品牌页的图片一栏。")
    brand_people: str = _phrase("品牌人物", "品牌页的人物一栏。")
    brand_siblings: str = _phrase("其他品牌", "品牌页末尾本校其他品牌一栏。")
    dossier_title: str = _phrase("品牌档案", "品牌页的打印一栏。")
    dossier_text: str = _phrase(
        "背景、做法、成效、活动与荣誉汇成一份 A4 文稿，可直接打印或存为 PDF。", "品牌页打印一栏的说明。"
    )
    dossier_print: str = _phrase("打印档案", "品牌页打印一栏的按钮。")

    # Party organisation
    branch_founded: str = _phrase("成立于", "支部页成立时间之前。")
    branch_figures: str = _phrase("支部数字", "支部页数字一栏的名称，读屏软件会读出。")
    branch_children: str = _phrase("下设组织", "支部页的下级组织一栏。")
    branch_brands: str = _phrase("党建品牌", "支部页的品牌一栏。")
    branch_stories_title: str = _phrase("支部活动", "支部页的活动一栏。")
    branch_achievements_title: str = _phrase("支部荣誉", "支部页的荣誉一栏。")
    branch_people: str = _phrase("先进人物", "支部页的人物一栏。")
    branch_photos: str = _phrase("支部图片", "支部页的图片一栏。")
    branch_calendar: str = _phrase("活动年历", "支部页按学年和月份排列的活动一览。")
    branch_photos_more: str = _phrase("全部照片", "支部页的图片一栏，通向相册的链接。")
    branch_latest: str = _phrase("最近活动 {date}", "组织结构中每个组织旁，最近一次活动的时间。")
    calendar_caption: str = _phrase("各学年每月的活动报道篇数", "活动年历的表格说明，读屏软件会读出。")
    calendar_year: str = _phrase("学年", "活动年历的表头，读屏软件会读出。")
    calendar_count: str = _phrase("{count} 篇", "活动年历每一格的数字，以及图例。")
    calendar_most: str = _phrase("{count} 篇及以上", "活动年历图例的最后一级。")
    calendar_none: str = _phrase("没有报道", "活动年历图例中的空格，读屏软件读空格时也用。")
    calendar_apart: str = _phrase("月份未注明", "活动年历下方，没有写明月份的报道。")
    branches_people: str = _phrase("先进人物", "组织概况页的人物一栏。")

    # Honour, person, topic, ordinary page
    achievement_on_timeline: str = _phrase("在时间轴上查看", "荣誉页通向时间轴的链接。")
    achievement_people: str = _phrase("获奖人物", "荣誉页的人物一栏。")
    achievement_stories: str = _phrase("相关活动", "荣誉页的活动一栏。")
    person_achievements: str = _phrase("所获荣誉", "人物页的荣誉一栏。")
    person_stories: str = _phrase("相关活动", "人物页的活动一栏。")
    person_brands: str = _phrase("参与的品牌", "人物页的品牌一栏。")
    topic_archived: str = _phrase("已归档", "专题已结束的标记。")
    topic_stories: str = _phrase("专题活动", "专题页的活动一栏。")
    entry_photos: str = _phrase("图片", "荣誉、人物、专题和普通页面的图片一栏。")
    entry_achievements: str = _phrase("相关荣誉", "普通页面的荣誉一栏。")
    entry_stories: str = _phrase("相关活动", "普通页面的活动一栏。")

    # Lists
    facets_label: str = _phrase("分类查看", "活动报道页侧栏的名称，读屏软件会读出。")
    facets_way: str = _phrase("按学年、类型、支部查看", "手机上活动报道页开头，通向列表之后分类查看的链接。")
    facet_school_year: str = _phrase("学年", "活动报道页侧栏的一组。")
    facet_month: str = _phrase("月份", "活动报道页侧栏的一组。")
    facet_type: str = _phrase("活动类型", "活动报道页侧栏的一组。")
    facet_branch: str = _phrase("支部", "活动报道页侧栏的一组。")
    facet_brand: str = _phrase("品牌", "活动报道页侧栏与荣誉筛选的一组。")
    facet_topic: str = _phrase("专题", "活动报道页侧栏的一组。")
    facet_level: str = _phrase("级别", "荣誉筛选的一组。")
    facet_category: str = _phrase("类别", "荣誉筛选的一组。")
    school_year: str = _phrase("{years} 学年", "学年的写法，例如“2025—2026 学年”。")
    school_year_unknown: str = _phrase("{year}年（未注明月份）", "只写了年份的报道，在按学年分组时的标题。")
    topics_current: str = _phrase("进行中", "专题页正在开展的一组。")
    topics_archived: str = _phrase("往期专题", "专题页已归档的一组。")
    albums_years: str = _phrase("按学年查看", "相册页学年导航的名称，读屏软件会读出。")
    pager_label: str = _phrase("翻页", "翻页导航的名称，读屏软件会读出。")
    pager_previous: str = _phrase("上一页", "翻页导航的按钮。")
    pager_next: str = _phrase("下一页", "翻页导航的按钮。")
    pager_page_before: str = _phrase("第", "读屏软件读页码时，数字之前的字。")
    pager_page_after: str = _phrase("页", "读屏软件读页码时，数字之后的字。")
    page_description: str = _phrase(
        "{school}{site}：{title}。", "没有写摘要或简介的页面，搜索引擎和分享卡片显示的一句话。"
    )
    page_number: str = _phrase("第 {number} 页", "列表第二页起，网页标题中的页码。")

    # Timeline of honours
    timeline_filter: str = _phrase("筛选荣誉", "荣誉成果页筛选区的名称，读屏软件会读出。")
    timeline_all: str = _phrase("全部", "荣誉成果页每一排筛选的第一项。")
    timeline_shown: str = _phrase("符合条件的荣誉 {count} 项", "荣誉成果页筛选之后的提示。")
    timeline_none: str = _phrase("没有符合这些条件的荣誉。", "荣誉成果页筛选之后一项也没有时的提示。")
    timeline_reset: str = _phrase("查看全部荣誉", "荣誉成果页筛选之后，回到全部荣誉的按钮。")
    timeline_years: str = _phrase("年份", "荣誉成果页年份导航的名称，读屏软件会读出。")
    timeline_view: str = _phrase("展示方式", "列表与展墙切换按钮的名称，读屏软件会读出。")
    timeline_more: str = _phrase("备注", "荣誉成果页每项荣誉下，展开主体类型、依据等其他内容的按钮。")
    timeline_year: str = _phrase("年", "荣誉成果页年份数字之后的字。")
    timeline_list: str = _phrase("列表", "荣誉成果页的展示方式。")
    timeline_wall: str = _phrase("展墙", "荣誉成果页的展示方式。")

    # Statistics
    statistics_as_of: str = _phrase("截至 {date}", "数说页标题旁的日期。")
    statistics_figures: str = _phrase("总览", "数说页数字一栏的名称，读屏软件会读出。")
    statistics_charts: str = _phrase("分类统计", "数说页的图表一栏。")
    statistics_sums: str = _phrase("累计", "数说页的累计一栏。")
    statistics_sums_note: str = _phrase("由各篇报道中的数字相加而来", "数说页累计一栏标题旁。")
    statistics_addends: str = _phrase("查看相加的 {count} 篇报道", "数说页展开累计来源的按钮。")
    statistics_story: str = _phrase("报道", "数说页累计来源表的表头。")
    statistics_amount: str = _phrase("数字", "数说页累计来源表的表头。")
    chart_label: str = _phrase("类别", "数说页图表的表头，读屏软件会读出。")
    chart_data: str = _phrase("查看数据表", "数说页图形下方，展开数据表的按钮。")
    chart_month: str = _phrase("月份", "数说页按月份统计的图表标题。")
    chart_month_note: str = _phrase("各学年同月相加，没有写明月份的不计。", "数说页按月份统计的图表说明。")
    chart_spoken: str = _phrase("{title}：{parts}。", "数说页图形的文字说明，读屏软件会读出。")
    statistics_coverage: str = _phrase("各支部活动月份", "数说页的活动月份一栏。")
    statistics_coverage_note: str = _phrase("有报道的月份标一个点，可以点开", "数说页活动月份一栏标题旁。")
    statistics_coverage_earlier: str = _phrase("以前的学年", "数说页活动月份一栏，展开以前学年的按钮。")
    coverage_told: str = _phrase("有活动报道", "数说页活动月份的一格，读屏软件会读出，也是图例。")
    chart_total: str = _phrase("共 {count} {unit}", "数说页每张图表标题旁的总数。")
    figure_stories: str = _phrase("活动报道", "首页与数说页的数字。")
    figure_photos: str = _phrase("活动照片", "首页与数说页的数字。")
    figure_achievements: str = _phrase("荣誉成果", "首页与数说页的数字。")
    figure_brands: str = _phrase("党建品牌", "首页与数说页的数字。")
    figure_branches: str = _phrase("党组织", "首页与数说页的数字。")
    figure_hours: str = _phrase("志愿服务时长", "首页与数说页的数字。")
    figure_participants: str = _phrase("参加人次", "数说页的数字。")
    figure_beneficiaries: str = _phrase("服务对象", "数说页的数字。")
    figure_members: str = _phrase("党员", "支部页的数字，只在公开时出现。")

    # Nothing here yet, and nothing at this address
    empty_stories: str = _phrase("活动报道正在整理，欢迎稍后再来。", "还没有活动报道时的活动报道页。")
    empty_brands: str = _phrase("品牌介绍正在整理，欢迎稍后再来。", "还没有品牌时的品牌总览页。")
    empty_branches: str = _phrase("组织介绍正在整理，欢迎稍后再来。", "还没有党组织时的组织概况页。")
    empty_people: str = _phrase("人物事迹正在整理，欢迎稍后再来。", "还没有人物时的人物页。")
    empty_topics: str = _phrase("专题正在整理，欢迎稍后再来。", "还没有专题时的专题页。")
    empty_albums: str = _phrase("相册正在整理，欢迎稍后再来。", "还没有照片时的相册页。")
    empty_achievements: str = _phrase("荣誉成果正在整理，欢迎稍后再来。", "还没有荣誉时的荣誉成果页。")
    empty_entries: str = _phrase("内容正在整理，欢迎稍后再来。", "自设栏目还没有内容时的列表页。")
    not_found_title: str = _phrase("没有找到这个页面", "网址不存在时的页面标题。")
    not_found_text: str = _phrase(
        "页面可能已经移动或改名。可以回到首页，从栏目中找到它，也可以用上方的搜索。", "网址不存在时的说明。"
    )
    not_found_home: str = _phrase("回到首页", "网址不存在时的按钮。")

    # What only authors see, in the preview
    problems_title: str = _phrase("这一页有 {count} 处需要修改", "预览时页面上方提示栏的标题。")
    problems_foot: str = _phrase("这个提示只在预览时出现，改好并保存后会自动消失。", "预览时页面上方提示栏的末尾。")

    @model_validator(mode="after")
    def _holes_are_known(self) -> Texts:
        for name, field in type(self).model_fields.items():
            known = holes(str(field.default))
            unknown = holes(getattr(self, name)) - known
            if unknown:
                allowed = "、".join(f"{{{hole}}}" for hole in sorted(known)) or "（没有）"
                raise ValueError(f"“{name}”中的空位 {{{sorted(unknown)[0]}}} 不认识，可以用的空位：{allowed}。")
        return self


def holes(phrase: str) -> frozenset[str]:
    """Names of the holes in a phrase; a phrase that `str.format` cannot fill is a ValueError in Chinese."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(phrase) if name is not None)
    except ValueError as error:
        raise ValueError(f"“{phrase}”中的大括号不成对。") from error
