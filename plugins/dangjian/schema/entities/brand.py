"""党建品牌, and its two kin: 书记项目 and 支部工作法."""

from __future__ import annotations

from typing import Annotated

from dangjian.schema.declaring import said
from dangjian.schema.entities.achievement import Achievements
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.parts import Claims, Milestones, Pillars
from dangjian.schema.field_kinds import (
    BranchNames,
    Date,
    LevelWord,
    PhotoFile,
    Prose,
    Sentences,
    Text,
    word_of,
    words_of,
)


class Brand(Entity):
    """What a branch is known for. Which of the three kinds it is decides what its page stresses."""

    name: Text = said(
        "名称", "品牌的名字。", "禾光124", also=("品牌名称", "项目名称", "标题", "title"), required=True, default=""
    )
    kind: Annotated[str, *word_of("brand_kinds", "党建品牌、书记项目或支部工作法")] = said(
        "类别", "党建品牌、书记项目或支部工作法。", "党建品牌", also=("类型",), default="党建品牌"
    )
    slogan: Text = said("口号", "一句话。", "把灯点在孩子需要的地方", also=("标语",), default="")
    mark: PhotoFile = said("标识", "品牌标识的图片文件名。", "标识.png", default="")
    mark_meaning: Prose = said("标识释义", "标识画的是什么、为什么。", "一扇亮灯的窗。", default="")
    party_org: BranchNames = said(
        "所属党组织", "哪个党组织的品牌。", "第一党支部", also=("支部", "申报党组织"), required=True, default=()
    )
    created: Date = said("创建时间", "从什么时候开始。", "2021年9月", also=("创建日期",))
    period: Date = said("建设周期", "从哪年到哪年。", "2024年—2026年", also=("周期",))
    directions: Annotated[tuple[str, ...], *words_of("brand_directions", "方向里的词")] = said(
        "方向", "属于哪些方向。", "[立德树人, 志愿服务]", default=()
    )
    background: Prose = said(
        "背景", "为什么要做。", "山里的孩子放学后没有人辅导。", also=("创建背景", "产生背景"), default=""
    )
    concept: Prose = said("理念", "想成为什么样。", "陪伴看得见。", also=("品牌理念",), default="")
    meaning: Prose = said("内涵", "名字的意思。", "一盏灯、两段路、四季课。", also=("品牌内涵", "基本内涵"), default="")
    goals: Prose = said("建设目标", "要做到什么。", "每个需要的孩子都有人陪。", also=("目标",), default="")
    pillars: Pillars = said(
        "做法",
        "一条一条写；数字品牌一条说明一个数字。",
        "[{名称: 一盏灯, 说明: 傍晚自习轮值}]",
        also=("主要做法", "创建措施"),
        default=(),
    )
    carriers: Sentences = said("载体", "靠什么活动来做。", "[傍晚自习, 清晨护学]", also=("活动载体",), default=())
    innovation: Prose = said(
        "特色创新", "和别人不一样在哪里。", "把家访写进课程表。", also=("特色与创新点", "创新点"), default=""
    )
    results: Claims = said(
        "成效",
        "做到了什么，照原文写数字。",
        "[{指标: 走访家庭, 数值: 216户次, 时段: 六个学期}]",
        also=("取得成效", "实施成效"),
        default=(),
    )
    replicability: Prose = said("推广价值", "别人能学什么。", "一间教室、一张值班表就能开始。", default="")
    next_steps: Prose = said("下一步", "还要做什么。", "把自习延伸到周末。", also=("存在问题与下一步",), default="")
    level: LevelWord = said("级别", "哪一级的品牌。", "市级")
    batch: Text = said("批次", "第几批。", "第三批", default="")
    status: Annotated[str, *word_of("brand_states", "状态里的词")] = said(
        "状态", "立项、培育、命名等。", "命名", default=""
    )
    media: Sentences = said("媒体报道", "哪些媒体报道过。", "[示例教育报 2025年3月]", default=())
    leader: Text = said("领办书记", "书记项目由谁领办。", "示例书记", default="")
    year: Date = said("年度", "书记项目的年度。", "2025年")
    problem: Prose = said("问题", "书记项目要解决的问题。", "新教师多，带教少。", also=("问题导向",), default="")
    measures: Sentences = said("措施", "一条一条的措施。", "[一师一徒, 同上一课]", also=("推进措施",), default=())
    milestones: Milestones = said(
        "节点", "各个时间节点。", "[{日期: 2025年3月, 名称: 立项}]", also=("进展节点",), default=()
    )
    procedure: Sentences = said(
        "流程", "工作法的步骤。", "[收集问题, 当面回应, 回头看]", also=("操作流程",), default=()
    )
    scope: Prose = said("适用范围", "工作法适合谁用。", "乡镇小学党支部。", default="")
    insight: Prose = said("启示", "工作法给人的启发。", "问得具体，才答得实在。", default="")
    achievements: Achievements = said(
        "荣誉", "品牌获得的荣誉。", "[{名称: 优秀党建品牌, 级别: 市级, 日期: 2026年3月}]", default=()
    )
