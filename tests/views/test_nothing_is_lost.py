"""Every public thing an author writes has a place on its page; nothing internal has one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dangjian.schema.amount import Amount
from dangjian.schema.collections import default_collections
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.values.fuzzy_date import FuzzyDate
from dangjian.values.honour_level import Level
from dangjian.views.materials import Materials

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, words_in

OTHERS = {
    "branches/yi.md": BRANCH,
    "branches/zong.md": "---\n名称: 集团党总支\n类型: 党总支\n---\n",
    "brands/heguang.md": BRAND,
    "topics/shu-xiang.md": "---\n名称: 书香校园\n---\n",
    "people/jiao-shi.md": "---\n姓名: 示例教师\n---\n",
}
POLICY = {"policy.yml": "公开审核环节: 是\n"}
COLLECTIONS = [item for item in default_collections().values() if item.holds_entries]
CASES = [
    pytest.param(item.folder, declared, id=f"{item.key}-{declared.name}")
    for item in COLLECTIONS
    for declared in declared_fields(item.entity_type).values()
    if declared.name not in ("collection", "id")
]


def written_page(folder: str, declared: DeclaredField) -> str:
    lines = {"名称": "新的一页", "级别": "校级", "日期": "2020年", "类型": "党支部", "所属党组织": "第一党支部"}
    lines = {"activities": {"标题": "新的一页", "日期": "2020年", "活动类型": "微党课"}}.get(folder, lines)
    lines = {"people": {"姓名": "新的一页"}, "topics": {"名称": "新的一页"}}.get(folder, lines)
    if folder != "branches":
        lines.pop("类型", None)
    else:
        lines = {"名称": "新的一页", "类型": "党支部"}
    if folder == "brands":
        lines = {"名称": "新的一页", "所属党组织": "第一党支部"}
    if folder == "achievements":
        lines.pop("所属党组织")
    lines[declared.chinese] = declared.example
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\n正文。\n"


def words_written(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case FuzzyDate() | Amount():
            yield value.text
        case Level():
            yield value.raw
        case bool():
            return
        case int():
            yield str(value)
        case tuple():
            for item in value:
                yield from words_written(item)
        case Declared():
            for name, declared in declared_fields(type(value)).items():
                if not declared.internal and declared.kind.name not in ("photo", "focus"):
                    yield from words_written(getattr(value, name))


@pytest.mark.parametrize(("folder", "declared"), CASES)
def test_what_is_written_in_a_field_stands_on_the_page(folder: str, declared: DeclaredField) -> None:
    materials = materials_of({**OTHERS, f"{folder}/xin.md": written_page(folder, declared)}, config=POLICY)
    text = all_words(materials, f"{folder}/xin.md")
    entry = next(entry for entry in materials.library.entries if entry.page_path == f"{folder}/xin.md")
    value = getattr(entry.entity, declared.name)
    if declared.internal:
        assert not value
        assert not [part for part in declared.example.strip("[]").split() if part in text]
        return
    if declared.kind.name in ("photo", "flag", "photo_notes"):
        return
    assert value, "the example must be readable"
    for word in words_written(value):
        assert all(part in text for part in word.split("\n")), word


def test_an_honour_in_a_table_keeps_every_cell() -> None:
    fields = [
        declared
        for declared in declared_fields(default_collections()["achievements"].entity_type).values()
        if declared.kind.name not in ("photo", "photo_notes", "flag") and declared.name not in ("collection", "id")
    ]
    cells = [declared.example.strip("[]") for declared in fields]
    table = ",".join(item.chinese for item in fields) + "\n" + ",".join(f'"{cell}"' for cell in cells) + "\n"
    materials = materials_of({**OTHERS, "achievements/biao.csv": table})
    text = all_words(materials, "achievements/index.md")
    (honour,) = materials.catalogue.honours
    for declared in fields:
        for word in words_written(getattr(honour.entity, declared.name)):
            assert word in text, declared.chinese


def test_fields_a_school_added_stand_in_the_table() -> None:
    collections = {"collections.yml": "活动报道:\n  字段:\n    天气: {类型: 文字}\n    是否首次: {类型: 是否}\n"}
    page = "---\n标题: 植树\n日期: 2024年3月\n活动类型: 志愿服务\n天气: 小雨转晴\n是否首次: 是\n---\n"
    materials = materials_of({"activities/zhi-shu/index.md": page}, config=collections)
    view = pages_by_path(materials)["activities/zhi-shu/index.md"].view
    facts = {fact.label: [value.text for value in fact.values] for fact in view.facts}
    assert facts["天气"] == ["小雨转晴"]
    assert facts["是否首次"] == ["是"]


def test_a_field_the_school_hides_is_nowhere() -> None:
    hidden = {"collections.yml": "活动报道:\n  字段:\n    地点: {隐藏: 是}\n    主持: {隐藏: 是}\n"}
    page = "---\n标题: 植树\n日期: 2024年3月\n活动类型: 志愿服务\n地点: 后山苗圃\n主持: 某某\n---\n"
    pages = pages_by_path(materials_of({"activities/zhi-shu/index.md": page}, config=hidden))
    assert not any("后山苗圃" in word or "某某" in word for page in pages.values() for word in words_in(page))


def test_review_stages_stay_inside_unless_the_school_publishes_them() -> None:
    page = "---\n标题: 植树\n日期: 2024年3月\n活动类型: 志愿服务\n审核: {初审: 示例初审}\n---\n"
    tree = {"activities/zhi-shu/index.md": page}
    assert not any("示例初审" in word for page in pages_by_path(materials_of(tree)).values() for word in words_in(page))
    view = pages_by_path(materials_of(tree, config=POLICY))["activities/zhi-shu/index.md"].view
    assert [(fact.label, fact.values[0].text) for fact in view.reviews] == [("初审", "示例初审")]


def test_member_numbers_are_shown_only_where_they_are_public() -> None:
    def page(public: str) -> str:
        return f"---\n名称: 第一党支部\n类型: 党支部\n党员数据: {{正式党员: 5678, 预备党员: 3, 公开: {public}}}\n---\n"

    shown = pages_by_path(materials_of({"branches/yi.md": page("是")}))["branches/yi.md"].view
    assert [figure.value for figure in shown.figures if figure.key == "members"] == ["5681"]
    silent = pages_by_path(materials_of({"branches/yi.md": page("否")}))
    assert not any("568" in word or "567" in word for page in silent.values() for word in words_in(page))


def all_words(materials: Materials, path: str) -> str:
    return "\n".join(words_in(pages_by_path(materials)[path]))
