"""Who names whom."""

from __future__ import annotations

from content.reading_room import library, story

TREE = {
    "branches/zong-zhi.md": "---\n名称: 集团党总支\n类型: 党总支\n书记: 示例书记\n---\n",
    "branches/di-yi.md": "---\n名称: 第一党支部\n类型: 党支部\n上级: 集团党总支\n别名: [一支部]\n---\n",
    "brands/heguang.md": "---\n名称: 禾光124\n所属党组织: 一支部\n荣誉: {优秀品牌: 市级}\n---\n",
    "people/shuji.md": "---\n姓名: 示例书记\n---\n",
}


def test_a_branch_is_found_by_name_alias_and_id() -> None:
    for name in ("第一党支部", "一支部", "di-yi", "“第一党支部”"):
        found = library({**TREE, "activities/a.md": story(f"支部: {name}\n")})
        entry = found.get("activities/a")
        assert entry is not None
        assert [target.key for target in found.targets(entry, "branches")] == ["branches/di-yi"]


def test_a_parent_knows_its_children() -> None:
    found = library(TREE)
    parent = found.get("branches/zong-zhi")
    assert parent is not None
    assert [child.id for child in found.pointing_at(parent, "party_org", name="parent")] == ["di-yi"]


def test_an_honour_stated_on_a_brand_belongs_to_it() -> None:
    found = library(TREE)
    brand = found.get("brands/heguang")
    assert brand is not None
    (honour,) = found.pointing_at(brand, "achievement")
    assert honour.title == "优秀品牌" and found.stated_in(honour) is brand


def test_an_honour_stated_in_a_story_belongs_to_the_storys_brand() -> None:
    front = "品牌: 禾光124\n荣誉: [{名称: 绿色学校, 级别: 市级, 日期: 2024年}]\n"
    found = library({**TREE, "activities/a.md": story(front)})
    brand = found.get("brands/heguang")
    assert brand is not None
    assert {honour.title for honour in found.pointing_at(brand, "achievement")} == {"优秀品牌", "绿色学校"}


def test_a_secretary_who_has_a_page_is_linked() -> None:
    found = library(TREE)
    person = found.get("people/shuji")
    assert person is not None
    assert [entry.id for entry in found.pointing_at(person, "party_org", name="secretary")] == ["zong-zhi"]


def test_a_circle_leaves_a_tree() -> None:
    def branch(name: str, parent: str) -> str:
        return f"---\n名称: {name}\n类型: 党支部\n上级: {parent}\n---\n"

    found = library(
        {"branches/a.md": branch("甲", "乙"), "branches/b.md": branch("乙", "丙"), "branches/c.md": branch("丙", "甲")}
    )
    parents = [(item.subject.id, item.object.id) for item in found.relations if item.name == "parent"]
    assert parents == [("a", "b"), ("b", "c")]
