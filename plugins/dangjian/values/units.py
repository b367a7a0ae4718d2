"""The words things are counted in."""

from __future__ import annotations

import re

_MEASURES = (
    "个百分点 百分点 % ‰ 人次 户次 家次 车次 班次 场次 课时 学时 个课时 个学时 个小时 小时 个钟头 分钟 "
    "个月 个学期 学期 学年 年 月 周 天 日 平方公里 平方米 立方米 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 "
    "斤 克 吨 毫升 升 元 块 角 人 名 位 次 场 期 节 份 篇 个 所 项 门 支 户 棵 件 本 册 台 套 家 批 届 幅 "
    "张 条 段 部 岁 组 对 队 班 间 处 座 面 盆 株 盒 箱 袋 桶 杯 句 字 词 票 分 级 遍 趟 回 轮 堂 集 辆 "
    "顶 床 双 只 头 例 起 笔 则 首 曲 片 架 艘 枚 把 副 种 类 代 维 步 km kg m h"
)
_ALIASES = {
    "个小时": "小时",
    "个钟头": "小时",
    "个课时": "课时",
    "个学时": "学时",
    "个百分点": "百分点",
    "个学期": "学期",
    "个月": "月",
}
_FAMILIES = {"名": "人", "位": "人", "千米": "公里", "km": "公里", "千克": "公斤", "kg": "公斤", "h": "小时", "m": "米"}
_BY_LENGTH = sorted(_MEASURES.split(), key=len, reverse=True)
_MEASURE = re.compile("|".join(re.escape(measure) for measure in _BY_LENGTH))


def measure_at_start(text: str) -> tuple[str, str] | None:
    """The measure word `text` begins with, in its short form, and what follows: 名党员 → 名, 党员."""
    match = _MEASURE.match(text)
    if not match:
        return None
    return _ALIASES.get(match[0], match[0]), text[match.end() :]


def unit_family(unit: str) -> str:
    """One word for units that count the same thing: 名, 人 and 位 are all 人."""
    plain = _ALIASES.get(unit, unit)
    return _FAMILIES.get(plain, plain)
