"""专题: a campaign with a beginning and an end, never a column of the menu."""

from __future__ import annotations

from dangjian.schema.declaring import said
from dangjian.schema.entities.entity import Entity
from dangjian.schema.field_kinds import Date, Flag, Text


class Topic(Entity):
    """A topic gathers stories for as long as it lasts, and stays readable afterwards."""

    name: Text = said("名称", "专题的名字。", "书香校园", also=("标题", "title"), required=True, default="")
    period: Date = said("起止", "从什么时候到什么时候。", "2024年9月—2025年7月", also=("时间", "日期"))
    archived: Flag = said("归档", "已经结束的专题写「是」。", "否", default=False)
