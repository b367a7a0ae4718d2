"""A field that a school hides leaves no trace: the site is the same as if nobody had written it."""

from __future__ import annotations

import pytest

from dangjian.schema.collections import default_collections
from dangjian.schema.declaring import DeclaredField, declared_fields
from dangjian.views.downloads import downloads
from dangjian.views.findable import findables
from dangjian.views.materials import Materials
from dangjian.views.site_pages import plan_pages

from .small_school import BRANCH, BRAND, materials_of, story

ROOTS = {
    "activities": "标题: 新的一页\n日期: 2020年\n活动类型: 微党课\n",
    "branches": "名称: 新的一页\n类型: 党支部\n",
    "brands": "名称: 新的一页\n所属党组织: 第一党支部\n",
    "achievements": "名称: 新的一页\n级别: 校级\n日期: 2020年\n",
    "people": "姓名: 新的一页\n",
    "topics": "名称: 新的一页\n",
}
OTHERS = {
    "branches/yi.md": BRANCH,
    "branches/zong.md": "---\n名称: 集团党总支\n类型: 党总支\n---\n",
    "brands/heguang.md": BRAND,
    "topics/shu-xiang.md": "---\n名称: 书香校园\n---\n",
    "people/jiao-shi.md": "---\n姓名: 示例教师\n---\n",
    "activities/qi-ta/index.md": story("别的一篇", more="支部: [第一党支部]\n品牌: [禾光124]\n"),
}
NEVER_HIDDEN = {"id", "collection", "draft", "title", "name"}
"""What makes an entry: where it is, whether it is published and what it is called."""
CASES = [
    pytest.param(folder, declared, id=f"{folder}-{declared.name}")
    for folder in ROOTS
    for declared in declared_fields(default_collections()[folder].entity_type).values()
    if declared.name not in NEVER_HIDDEN
]


def page(folder: str, declared: DeclaredField, *, is_written: bool) -> str:
    lines = dict(line.split(": ", 1) for line in ROOTS[folder].splitlines())
    lines.pop(declared.chinese, None)
    if is_written:
        lines[declared.chinese] = declared.example
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\n正文。\n"


def published(folder: str, declared: DeclaredField, *, is_written: bool) -> object:
    """Every page's view, every file written beside the pages, everything the search finds."""
    label = default_collections()[folder].label
    rules = f"{label}:\n  字段:\n    {declared.chinese}: {{隐藏: 是, 必填: 否}}\n"
    tree = {**OTHERS, f"{folder}/xin.md": page(folder, declared, is_written=is_written)}
    tree[f"{folder}/xin/合影.jpg"] = tree[f"{folder}/合影.jpg"] = ""
    materials: Materials = materials_of(tree, config={"policy.yml": "公开审核环节: 是\n", "collections.yml": rules})
    pages = plan_pages(materials)
    return pages, downloads(materials), findables(materials, pages)


def test_a_hidden_relation_is_not_told_at_its_other_end() -> None:
    fields = "支部: [第一党支部]\n品牌: [禾光124]\n专题: [书香校园]\n人物: [示例教师]\n主办: 第一党支部\n"
    rules = "活动报道:\n  字段:\n" + "".join(
        f"    {name}: {{隐藏: 是}}\n" for name in ("支部", "品牌", "专题", "人物", "主办", "荣誉")
    )
    stated = "荣誉: [{名称: 秘密的奖, 级别: 县级, 日期: 2026年3月}]\n"
    tree = {**OTHERS, "activities/xin.md": story("不说是谁的一篇", "2019年", more=fields + stated)}
    materials = materials_of(tree, config={"collections.yml": rules})
    assert not [relation for relation in materials.library.relations if relation.subject.title == "不说是谁的一篇"]
    assert not [entry for entry in materials.library.entries if entry.title == "秘密的奖"]


@pytest.mark.parametrize(("folder", "declared"), CASES)
def test_a_hidden_field_is_as_if_nobody_had_written_it(folder: str, declared: DeclaredField) -> None:
    assert published(folder, declared, is_written=True) == published(folder, declared, is_written=False)
