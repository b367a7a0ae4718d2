"""One complete, invented sample of every view, so that each template can be drawn and looked at."""

from __future__ import annotations

from dangjian.views.calendar import Calendar, CalendarRow, MonthCell
from dangjian.views.card import AchievementRow, BranchCard, BrandCard, PersonCard, PillarView, StoryCard, TopicCard
from dangjian.views.entry_page import (
    AchievementView,
    ActivityView,
    BranchView,
    BrandView,
    Milestone,
    Neighbours,
    OrdinaryPageView,
    PersonView,
    RelatedGroup,
    StoryView,
    TopicView,
)
from dangjian.views.frame import Frame
from dangjian.views.home import HomeView, HonourYear
from dangjian.views.index_pages import (
    AlbumIndexView,
    AlbumView,
    BranchIndexView,
    BrandIndexView,
    EntryCard,
    EntryIndexView,
    Facet,
    MonthGroup,
    PersonIndexView,
    StoryIndexView,
    TopicIndexView,
)
from dangjian.views.links import Chip, DateView, Fact, FactValue, Figure, Link
from dangjian.views.page_head import PageHead
from dangjian.views.paging import pager_for
from dangjian.views.picture import PictureView, Source
from dangjian.views.plot import columns
from dangjian.views.statistics import Addend, Bar, Chart, StatisticsView, SumView
from dangjian.views.timeline import TimelineFilter, TimelineView, TimelineYear

HOME = Link("首页", ".")
SCENES = ("evening", "homevisit", "lesson", "planting", "playground", "reading")


def photo(
    scene: str, *, width_px: int = 1200, height_px: int = 800, caption: str = "", key: str = "", moves: bool = False
) -> PictureView:
    url = f"pictures/{scene}.svg"
    return PictureView(
        url=url,
        src=url,
        sources=(Source(url, 480), Source(url, 960), Source(url, width_px)),
        width_px=width_px,
        height_px=height_px,
        alt=f"画面：{caption or scene}",
        caption=caption,
        credit="校宣传组" if caption else "",
        colour="#7a6a55",
        focal_point="60% 60%",
        key=key,
        moving_url=url if moves else "",
    )


def photos(count: int) -> tuple[PictureView, ...]:
    shapes = ((1200, 800), (1600, 900), (800, 1000), (1200, 900), (1000, 1000))
    return tuple(
        photo(
            SCENES[number % len(SCENES)],
            width_px=shapes[number % len(shapes)][0],
            height_px=shapes[number % len(shapes)][1],
            caption=f"第 {number + 1} 张的说明文字，写明谁在哪里做什么" if number % 2 == 0 else "",
            key=f"photo-{number + 1}",
            moves=number == 3,
        )
        for number in range(count)
    )


MISSING_PHOTO = PictureView(
    "", "", (), 0, 0, "", caption="启动仪式合影（照片未随稿送来）", key="photo-x", is_missing=True
)


def head(title: str, *trail: Link, section: str = "") -> PageHead:
    return PageHead(
        title=title, description=f"{title}的说明", breadcrumb=(HOME, *trail) if trail else (), section=section
    )


def date(text: str, machine: str = "", short: str = "") -> DateView:
    return DateView(text=text, machine=machine, short_text=short)


UNKNOWN = DateView(text="时间未注明", is_known=False)


def fact(key: str, label: str, *values: str, url: str = "") -> Fact:
    return Fact(key, label, tuple(FactValue(value, url) for value in values))


STORY_TITLES = (
    ("翻过两道梁，去看一盏灯", "家访", "2026年1月24日—26日", "2026-01-24"),
    ("把树种在后山：春季植树日记", "主题党日", "2026年3月14日", "2026-03-14"),
    (
        "一节课磨了五遍：同耕计划教研手记，以及我们从听课本里读到的另外三件小事",
        "教研活动",
        "2026年4月9日",
        "2026-04-09",
    ),
    ("从一张课表讲起：书记微党课", "党课", "2026年3月2日", "2026-03-02"),
    ("阅读角搬进走廊之后", "志愿服务", "2026年5月", "2026-05"),
    ("清晨七点二十分的操场", "党员先锋岗", "2025年", "2025"),
)


def story_card(number: int, *, with_picture: bool = True) -> StoryCard:
    title, kind, text, machine = STORY_TITLES[number % len(STORY_TITLES)]
    return StoryCard(
        id=f"story-{number}",
        title=title,
        url="story/",
        date=date(text, machine),
        summary="寒假第三天，12 名党员教师分成六组进山，走访 26 户家庭。路上最远的一户，要翻两道山梁，走三个小时。",
        picture=photo(SCENES[(number + 1) % len(SCENES)]) if with_picture else None,
        type=Chip(kind, "stories/", "type"),
        place="云汀县石梁村",
        branches=(Link("第三党支部", "branch/"),),
        brands=(Link("禾光124", "brand/"),),
        photo_count=6 + number,
        is_pinned=number == 1,
    )


def pillar(number: int, name: str, text: str, *, glyph: str = "", scene: str = "") -> PillarView:
    return PillarView(number, name, text, glyph, photo(scene) if scene else None)


NAME_PARTS = (
    pillar(1, "一盏灯", "傍晚自习，党员教师轮值，灯亮到最后一个孩子离开。", glyph="1"),
    pillar(2, "两段路", "清晨护学，假期家访，把听到的事带回学校办。", glyph="2"),
    pillar(3, "四季课", "春耕、夏读、秋行、冬访，把课堂搬到校园外。", glyph="4"),
)
STEPS = (
    pillar(1, "校门护学", "每天七点十分，两名教师和一名家长站在校门口。雨天多带三把伞。", scene="playground"),
    pillar(2, "走廊阅读", "早读前十五分钟不布置任务，书自己挑，读完写一句话。", scene="reading"),
    pillar(3, "走村家访", "每学期走遍三十六户，本子上只记三件事，回来当周就办。", scene="homevisit"),
    pillar(4, "同课共研", "三个校区同上一节课，互相听，听完只谈学生哪里没懂。", scene="lesson"),
    pillar(5, "一起种树", "每年三月上后山，一个班认一排，毕业时把树交给下一届。", scene="planting"),
    pillar(6, "夜读有灯", "自习室亮到七点，住得远的孩子由值守老师送到村口。", scene="evening"),
)


def brand_card(name: str, slogan: str, scene: str, *, kind: str = "党建品牌", level: str = "") -> BrandCard:
    return BrandCard(
        id=name,
        name=name,
        url="brand/",
        kind=kind,
        slogan=slogan,
        summary="一盏灯、两段路、四季课：把陪伴做成看得见的日常。",
        party_org=Link("第一党支部", "branch/"),
        level=level,
        created=date("2021年9月", "2021-09"),
        picture=photo(scene, caption="傍晚的自习教室") if scene else None,
        mark=None,
        pillars=NAME_PARTS,
        story_count=14,
        achievement_count=12,
    )


def calendar(*heads: Link, apart: tuple[Chip, ...] = ()) -> Calendar:
    months = tuple(f"{month}月" for month in (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8))

    def cell(place: int) -> MonthCell:
        count = place % 6
        return MonthCell(f"2025年{months[place]}", count, "stories/#month-2025-09" if count else "")

    rows = tuple(CalendarRow(head, tuple(cell(place) for place in range(12))) for head in heads)
    return Calendar("各学年每月的活动报道篇数", months, rows, apart)


BRANDS = (
    brand_card("禾光124", "把灯点在孩子需要的地方", "evening", level="市级命名"),
    brand_card("小满志愿队", "做小事，做满，做长久", "planting"),
    brand_card("同耕计划", "让每位新教师有人带", "", kind="书记项目"),
)


def branch_card(name: str, depth: int, *children: BranchCard, kind: str = "党支部") -> BranchCard:
    return BranchCard(
        id=name,
        name=name,
        url="branch/",
        kind=kind,
        slogan="" if depth == 0 else "守着校门和早读，从每天七点十分开始",
        summary="成立于 2016 年，下设三个党支部。",
        founded=date("2016年", "2016"),
        picture=None,
        depth=depth,
        latest=date("2026年3月6日", "2026-03-06") if depth else None,
        brands=(Link("禾光124", "brand/"),),
        children=children,
    )


TREE = (
    branch_card(
        "集团党总支",
        0,
        branch_card("第一党支部", 1, branch_card("语文党小组", 2, kind="党小组")),
        branch_card("第二党支部", 1),
        branch_card("第三党支部", 1),
        kind="党总支",
    ),
)


def person_card(name: str, *, scene: str = "") -> PersonCard:
    return PersonCard(
        id=name,
        name=name,
        url="person/",
        post="第一党支部书记、语文教师",
        summary="二十三年守着同一间教室，把傍晚自习的灯从一间点到六间。",
        party_org=Link("第一党支部", "branch/"),
        picture=photo(scene, width_px=800, height_px=1000) if scene else None,
    )


PEOPLE = (person_card("林示例", scene="lesson"), person_card("周示例"), person_card("沈示例", scene="reading"))

TOPICS = (
    TopicCard("study", "主题教育", "topic/", "学在课堂，做在路上。", "2023年9月—2024年7月", True, photo("reading"), 8),
    TopicCard("trees", "后山十年", "topic/", "十年里，每年春天种一排树。", "2024年3月起", False, None, 5),
)

LEVELS = (
    ("nation", "国", "国家级", "校园阅读案例征集优秀案例", "全国校园案例征集（示例）"),
    ("province", "省", "省级", "校园阅读示范学校", "省教育厅"),
    ("city", "市", "市级", "“禾光124”获党建品牌命名", "市教育局"),
    ("county", "区", "县区级", "先进基层党组织", "县教育局"),
    ("township", "集", "集团", "先进教研组", "教育集团"),
    ("school", "校", "校级", "最美办公室", "学校"),
    ("", "荣", "", "“好家风”征文组织奖", ""),
)


def award(number: int, *, year: int | None = 2026) -> AchievementRow:
    key, seal, level, name, body = LEVELS[number % len(LEVELS)]
    month = 12 - number % 12
    known = date(f"{year}年{month}月", f"{year}-{month:02}", f"{month}月")
    return AchievementRow(
        id=f"honour-{year}-{number}",
        anchor=f"honour-{year}-{number}",
        name=name,
        url="achievement/" if number % 2 else "",
        timeline_url=f"achievements/#honour-{year}-{number}",
        date=known if year else UNKNOWN,
        level=level,
        level_key=key,
        seal=seal,
        grade="一等奖" if number % 3 == 0 else "",
        awarding_body=body,
        batch="第三批" if number == 2 else "",
        document_number="示教〔2026〕7号" if number == 1 else "",
        recipients=(Link("第一党支部", "branch/"),),
        category="集体荣誉" if number % 2 else "课题与案例",
        brands=(Link("禾光124", "brand/"),) if number % 3 == 0 else (),
        branches=(Link("第一党支部", "branch/"),),
        picture=photo("award", caption="证书", key=f"award-{year}-{number}") if number % 3 != 1 else None,
        source=Link("翻过两道梁，去看一盏灯", "story/"),
        year=year,
        shown_grade="一等奖" if number % 3 == 0 else "",
        other_brands=(Link("禾光124", "brand/"),) if number % 3 == 0 else (),
        facts=(fact("basis", "依据", "公示"), fact("note", "备注", "证书存于校史室")) if number % 2 == 0 else (),
    )


AWARDS = tuple(award(number) for number in range(7))
NEIGHBOURS = Neighbours(Link("傍晚自习的第一百个晚上", "story/"), Link("从一张课表讲起：书记微党课", "story/"))
FIGURES = (
    Figure("活动报道", "36", unit="篇", url="stories/", key="stories"),
    Figure("活动照片", "128", unit="张", url="albums/", key="photos"),
    Figure("荣誉成果", "46", unit="项", url="achievements/", key="achievements"),
    Figure("党建品牌", "3", unit="个", url="brands/", key="brands"),
    Figure(
        "志愿服务时长", "1240", before="超", unit="小时", note="截至2026年6月", url="statistics/#sum-hours", key="hours"
    ),
)
RESULTS = (
    Figure("亮灯的傍晚，党员教师轮值无一缺席", "812", unit="个", note="2021年9月至今，值班记录", url="stories/"),
    Figure("家庭接受假期走访，逐户回复", "168", unit="户", note="2022—2026年，家访手记"),
    Figure("学生参加四季课", "3200", before="超", unit="人次", note="2021—2026年，课程台账"),
    Figure("后山新栽的树", "1200", unit="余棵", note="三次植树活动"),
)

FRAME = Frame(
    school_name="禾汀小学教育集团",
    school_short_name="禾汀小学",
    site_title="党建品牌展示",
    home_url=".",
    slogan="种好一棵苗，点亮一盏灯",
    introduction="学校地处山区，三个校区，一千二百名学生。",
    badge=None,
    seal_text="禾",
    emblem=None,
    notice="示例站点：学校、党组织与活动均为虚构，图片为绘制。",
    palette="red",
    mourning=("2026-12-13", "2027-05-01/2027-05-02"),
    menu=(
        HOME,
        Link("组织概况", "branches/"),
        Link("党建品牌", "brands/"),
        Link("活动报道", "stories/"),
        Link("荣誉成果", "achievements/"),
        Link("相册", "albums/"),
        Link("人物", "people/"),
        Link("专题", "topics/"),
        Link("数说", "statistics/"),
    ),
    brands=tuple(Link(card.name, card.url) for card in BRANDS),
    footer_links=(Link("使用说明", "page/"), Link("无障碍说明", "page/")),
    address="禾州市云汀县禾汀镇学前路 1 号（示例）",
    postcode="000000",
    phone="0000-0000000",
    email="name@example.invalid",
    icp=Link("示例ICP备00000000号", "https://beian.miit.gov.cn/"),
    police=Link("示例公网安备00000000000000号", "https://beian.mps.gov.cn/"),
    copyright="© 2026 禾汀小学教育集团（示例）",
    superior="云汀县教育局（示例）",
)

STORIES = tuple(story_card(number, with_picture=number != 3) for number in range(6))
HOME_VIEW = HomeView(
    head=PageHead("党建品牌展示", "学校党建品牌的展示", ()),
    blocks=("hero", "figures", "stories", "brands", "achievements", "branches", "topics", "people", "text"),
    hero=BRANDS[0],
    hero_meaning="党员教师从一间亮灯的教室做起，陪孩子走好上学、回家两段路，把课堂搬进春夏秋冬。",
    figures=FIGURES,
    lead=STORIES[0],
    stories=STORIES[1:5],
    stories_note="2025—2026 学年",
    brands=BRANDS,
    honour_years=tuple(
        HonourYear(
            year, count, tuple(award(number, year=year) for number in range(first, first + 3)), f"achievements/#y{year}"
        )
        for year, count, first in ((2026, 9, 1), (2025, 14, 0), (2024, 12, 3))
    ),
    branches=TREE,
    topics=TOPICS[:1],
    people=PEOPLE,
    urls={"stories": "stories/", "brands": "brands/", "achievements": "achievements/", "branches": "branches/"},
)

STORY_VIEW = StoryView(
    head=head(
        "翻过两道梁，去看一盏灯", Link("活动报道", "stories/"), Link("2025—2026 学年", "stories/"), section="活动报道"
    ),
    id="two-ridges",
    title="翻过两道梁，去看一盏灯",
    kicker="“两段路”家访行动",
    subtitle="第三党支部寒假家访记",
    summary="寒假第三天，十二名党员教师分成六组进山，走访二十六户家庭。",
    date=date("2026年1月24日—26日", "2026-01-24"),
    published=date("2026年2月26日", "2026-02-26"),
    place="云汀县石梁村",
    chips=(
        Chip("家访", "stories/", "type"),
        Chip("第三党支部", "branch/", "branch"),
        Chip("禾光124", "brand/", "brand"),
        Chip("后山十年", "topic/", "topic"),
    ),
    genre="通讯",
    source=(fact("source", "来源", "禾州教育（示例）"), fact("published", "原发布日期", "2026年2月26日")),
    cover=photo("homevisit", caption="上午十点，家访小组走到石梁村口，阿婆已在门前等着。", key="cover"),
    photos=(*photos(7), MISSING_PHOTO),
    photo_count=9,
    figures=(
        Figure("参加教师", "12", unit="名"),
        Figure("走访家庭", "26", unit="户"),
        Figure("往返山路", "41", before="约", unit="公里"),
    ),
    facts=(
        Fact("date", "时间", (FactValue("2026年1月24日—26日", machine="2026-01-24"),)),
        fact("type", "活动类型", "家访", "走访慰问"),
        fact("organiser", "主办", "第三党支部", url="branch/"),
        fact("beneficiaries", "服务对象", "26 户家庭"),
    ),
    activities=(
        ActivityView(
            "集中备访",
            date("2026年1月24日", "2026-01-24"),
            (Chip("培训", "stories/", "type"),),
            (fact("place", "地点", "会议室"),),
        ),
        ActivityView("入户家访", date("2026年1月25日", "2026-01-25"), (Chip("家访", "stories/", "type"),), ()),
    ),
    credits=(fact("author", "撰稿", "第三党支部"), fact("photo", "供图", "校宣传组")),
    reviews=(fact("review", "终审", "集团党总支"),),
    achievements=AWARDS[:2],
    people=PEOPLE[:1],
    related=(RelatedGroup("同品牌活动", "brand/", STORIES[1:4]),),
    neighbours=NEIGHBOURS,
)

BRAND_VIEW = BrandView(
    head=head("禾光124", Link("党建品牌", "brands/"), section="党建品牌"),
    id="heguang",
    name="禾光124",
    kind="党建品牌",
    slogan="把灯点在孩子需要的地方",
    level="市级命名",
    party_org=Link("第一党支部", "branch/"),
    cover=photo("evening", caption="傍晚五点半，二层的灯亮着。"),
    mark=photo("award", width_px=400, height_px=400),
    mark_meaning="标识由禾苗与灯光组成：两片叶子是两段路，一点圆光是一盏灯，外圆一周为四季。",
    is_name_explained=True,
    pillars=STEPS,
    sections=(
        fact(
            "background",
            "背景",
            "学校地处山区，近一半孩子傍晚无人接送。",
            "2021 年秋天，几名党员教师留下一间亮灯的教室。",
        ),
        fact("innovation", "特色创新", "不加作业，不排名次，只陪伴。"),
    ),
    milestones=(
        Milestone(date("2021年9月", "2021-09"), "亮第一盏灯", "一间教室，四名教师。"),
        Milestone(date("2023年", "2023"), "走两段路", "护学与家访排进日程。"),
        Milestone(date("2026年3月18日", "2026-03-18"), "市级命名", ""),
    ),
    results=RESULTS,
    results_text=("家长满意度逐年上升，家校联系册由纸质改为每周一句话。", "两名轮值教师的做法写进县里的课后服务案例。"),
    facts=(
        fact("party_org", "所属", "第一党支部", url="branch/"),
        fact("created", "创建", "2021年9月"),
        fact("direction", "方向", "立德树人", "志愿服务"),
        fact("level", "级别", "市级命名"),
    ),
    stories=STORIES[:3],
    story_count=14,
    stories_url="stories/",
    achievements=AWARDS[:4],
    photos=photos(6),
    people=PEOPLE,
    siblings=BRANDS[1:],
)

BRANCH_VIEW = BranchView(
    head=head("第一党支部", Link("组织概况", "branches/"), section="组织概况"),
    id="first",
    name="第一党支部",
    formal_name="中共禾汀小学教育集团第一支部委员会（示例）",
    kind="党支部",
    slogan="守着校门和早读，从每天七点十分开始",
    founded=date("2016年", "2016"),
    parent=Link("集团党总支", "branch/"),
    children=TREE[0].children[:1],
    figures=FIGURES[:3],
    facts=(fact("secretary", "书记", "林示例", url="person/"), fact("place", "阵地", "二楼党员活动室")),
    cover=photo("playground", caption="清晨的操场"),
    brands=BRANDS[:1],
    stories=STORIES[:3],
    story_count=14,
    stories_url="stories/",
    achievements=AWARDS[:3],
    people=PEOPLE,
    photos=photos(5),
    albums_url="albums/",
    calendar=calendar(Link("2025—2026 学年"), Link("2024—2025 学年"), apart=(Chip("2025年", "stories/", count=1),)),
)

ACHIEVEMENT_VIEW = AchievementView(
    head=head("校园阅读示范学校", Link("荣誉成果", "achievements/"), section="荣誉成果"),
    row=AWARDS[3],
    facts=(fact("awarding_body", "授予单位", "省教育厅"), fact("basis", "依据", "示教〔2026〕7号")),
    photos=photos(2),
    people=PEOPLE[:2],
    stories=STORIES[:2],
    neighbours=NEIGHBOURS,
)

PERSON_VIEW = PersonView(
    head=head("林示例", Link("人物", "people/"), section="人物"),
    id="lin",
    name="林示例",
    post="第一党支部书记、语文教师",
    party_org=Link("第一党支部", "branch/"),
    cover=photo("lesson", width_px=800, height_px=1000, caption="在课堂上"),
    facts=(fact("honour", "荣誉称号", "优秀党务工作者"),),
    achievements=AWARDS[:3],
    stories=STORIES[:3],
    brands=BRANDS[:2],
    photos=photos(3),
)

TOPIC_VIEW = TopicView(
    head=head("后山十年", Link("专题", "topics/"), section="专题"),
    id="trees",
    name="后山十年",
    period="2016年3月—2026年3月",
    is_archived=True,
    cover=photo("planting", caption="第三排，交到四年级手里"),
    facts=(fact("period", "起止", "2016年3月—2026年3月"),),
    stories=STORIES,
    story_count=8,
    stories_url="stories/",
    photos=photos(4),
)

PAGE_VIEW = OrdinaryPageView(
    head=head("使用说明", Link("首页", "."), section=""),
    date=date("2026年6月18日", "2026-06-18"),
    cover=None,
    chips=(Chip("说明", "", "tag"),),
    facts=(fact("version", "版本", "第一版"),),
    achievements=AWARDS[:1],
    stories=STORIES[:2],
    photos=photos(2),
    neighbours=Neighbours(None, Link("无障碍说明", "page/")),
)

FACETS = (
    Facet(
        "school_year",
        "学年",
        (Chip("2025—2026 学年", "stories/", count=14, is_current=True), Chip("2024—2025 学年", "stories/", count=12)),
    ),
    Facet("type", "活动类型", (Chip("家访", "stories/", count=6), Chip("主题党日", "stories/", count=9))),
    Facet("branch", "支部", (Chip("第一党支部", "stories/", count=14),)),
    Facet("topic", "专题", ()),
)
STORIES_VIEW = StoryIndexView(
    head=head("活动报道", HOME, section="活动报道"),
    term=Chip("2025—2026 学年", "stories/", count=14),
    introduction="课堂、校门、村口和后山，我们做过的事都记在这里。",
    groups=(
        MonthGroup("2026年5月", STORIES[:3]),
        MonthGroup("2026年3月", STORIES[3:5]),
        MonthGroup("2025年", STORIES[5:]),
        MonthGroup("时间未注明", ()),
    ),
    pager=pager_for(4, urls=[f"stories/{number}/" for number in range(1, 10)], total=104),
    facets=FACETS,
)
BRANDS_VIEW = BrandIndexView(
    head=head("党建品牌", HOME, section="党建品牌"),
    introduction="一校三品，各有所长。",
    groups=(("党建品牌", BRANDS[:2]), ("书记项目", BRANDS[2:])),
)
BRANCHES_VIEW = BranchIndexView(
    head=head("组织概况", HOME, section="组织概况"), introduction="一个党总支，三个党支部。", roots=TREE, people=PEOPLE
)
PEOPLE_VIEW = PersonIndexView(head=head("人物", HOME, section="人物"), introduction="", people=PEOPLE)
TOPICS_VIEW = TopicIndexView(
    head=head("专题", HOME, section="专题"),
    introduction="一件事，从头看到尾。",
    current=TOPICS[1:],
    archived=TOPICS[:1],
)
ALBUMS_VIEW = AlbumIndexView(
    head=head("相册", HOME, section="相册"),
    introduction="按学年翻看。",
    years=(Chip("2025—2026 学年", "albums/", count=60, is_current=True), Chip("2024—2025 学年", "albums/", count=68)),
    albums=(
        AlbumView("翻过两道梁，去看一盏灯", "story/", "album-1", date("2026年1月24日", "2026-01-24"), photos(9)),
        AlbumView("一节课磨了五遍", "story/", "album-2", date("2025年12月", "2025-12"), (photo("lesson", key="one"),)),
    ),
    photo_count=128,
    pager=pager_for(1, urls=["albums/", "albums/2/"], total=20),
)
ENTRIES_VIEW = EntryIndexView(
    head=head("党员示范课", HOME, section="党员示范课"),
    introduction="每月一课。",
    cards=(
        EntryCard(
            "分数的意义",
            "page/",
            date("2026年4月9日", "2026-04-09"),
            "三个校区一起磨。",
            photo("lesson"),
            (Link("数学"),),
        ),
        EntryCard("一封写给山里孩子的家书", "page/", None, "", None, ()),
    ),
    pager=pager_for(1, urls=["entries/"], total=2),
)
TIMELINE_VIEW = TimelineView(
    head=head("荣誉成果", HOME, section="荣誉成果"),
    introduction="自 2019 年以来的荣誉，按授予时间排列。日期以证书所载为准，记到哪一级就写到哪一级。",
    total=17,
    years=(
        TimelineYear(2026, "2026", "y2026", AWARDS),
        TimelineYear(2025, "2025", "y2025", tuple(award(number, year=2025) for number in (3, 2, 5, 0, 4, 1))),
        TimelineYear(2024, "2024", "y2024", tuple(award(number, year=2024) for number in (1, 2))),
        TimelineYear(None, "时间未注明", "unknown", tuple(award(number, year=None) for number in (5, 6))),
    ),
    filters=(
        TimelineFilter(
            "level", "级别", tuple(Chip(level, f"?level={key}", key, 3) for key, _, level, _, _ in LEVELS if key)
        ),
        TimelineFilter(
            "category",
            "类别",
            (
                Chip("集体荣誉", "?category=集体荣誉", "集体荣誉", 8),
                Chip("课题与案例", "?category=课题与案例", "课题与案例", 9),
            ),
        ),
        TimelineFilter("brand", "品牌", (Chip("禾光124", "?brand=禾光124", "禾光124", 6),)),
    ),
    downloads=(Link("荣誉清单（CSV）", "achievements.csv"), Link("荣誉清单（JSON）", "achievements.json")),
)
STATISTICS_VIEW = StatisticsView(
    head=head("数说", HOME, section="数说"),
    introduction="每个数字都能点开，看到它是从哪些内容里数出来的。",
    figures=FIGURES,
    charts=(
        Chart(
            "by-year",
            "各学年活动",
            "篇",
            (
                Bar("2025—2026 学年", 14, "stories/", 1.0, (9, 5)),
                Bar("2024—2025 学年", 12, "stories/", 0.8571, (12, 0)),
                Bar("2023—2024 学年", 10, "", 0.7143, (4, 6)),
            ),
            36,
            series=(Link("校级", "achievements/"), Link("国家级", "achievements/")),
            tones=("school", "nation"),
            plot=columns(((9, 5), (12, 0), (4, 6)), tones=("school", "nation")),
            spoken="各学年活动：2025—2026 学年 14 篇、2024—2025 学年 12 篇、2023—2024 学年 10 篇。",
        ),
        Chart(
            "by-month",
            "各级荣誉 · 月份",
            "项",
            tuple(Bar(f"{month}月", 6 if month % 2 else 0, "", 1.0, (month % 2,) * 6) for month in range(1, 13)),
            36,
            series=tuple(Link(level, "achievements/") for key, _, level, _, _ in LEVELS if key),
            tones=tuple(key for key, _, _, _, _ in LEVELS if key),
            plot=columns([(month % 2,) * 6 for month in range(1, 13)], tones=[key for key, *_ in LEVELS if key]),
            spoken="各级荣誉。",
        ),
        Chart(
            "by-level",
            "各级荣誉",
            "项",
            (
                Bar("国家级", 2, "achievements/", 0.1333),
                Bar("省级", 6, "achievements/", 0.4),
                Bar("县区级", 15, "achievements/", 1.0),
            ),
            46,
            "同一荣誉多次授予的，每次计一项。",
        ),
    ),
    coverage=tuple(calendar(Link("集团党总支", "branch/"), Link("第一党支部", "branch/")) for _ in range(3)),
    sums=(
        SumView(
            "hours",
            "sum-hours",
            "志愿服务时长",
            FIGURES[4],
            (
                Addend(Link("翻过两道梁，去看一盏灯", "story/"), FactValue("40余小时")),
                Addend(Link("把树种在后山", "story/"), FactValue("1200小时", "story/")),
            ),
        ),
        SumView("participants", "sum-participants", "参加人次", Figure("参加人次", "612", unit="人次"), ()),
    ),
    downloads=(Link("全部数据（JSON）", "showcase.json"),),
    as_of="2026年6月18日",
)

VIEWS: dict[str, object] = {
    "home": HOME_VIEW,
    "story": STORY_VIEW,
    "brand": BRAND_VIEW,
    "branch": BRANCH_VIEW,
    "achievement": ACHIEVEMENT_VIEW,
    "person": PERSON_VIEW,
    "topic": TOPIC_VIEW,
    "page": PAGE_VIEW,
    "stories": STORIES_VIEW,
    "brands": BRANDS_VIEW,
    "branches": BRANCHES_VIEW,
    "people": PEOPLE_VIEW,
    "topics": TOPICS_VIEW,
    "albums": ALBUMS_VIEW,
    "entries": ENTRIES_VIEW,
    "achievements": TIMELINE_VIEW,
    "statistics": STATISTICS_VIEW,
}
"""Every template under dangjian/ with a sample of the view it is handed."""
