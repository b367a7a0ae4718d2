"""What can be found: everything that is public, each thing once."""

from __future__ import annotations

from dangjian.views.findable import Findable, findables
from views.small_school import BRANCH, BRAND, materials_of, pages_by_path, story

HONOURS = "名称,级别,授予单位,日期,品牌\n优秀组织奖,市级,市教育局,2024年5月,禾光124\n"


def found_in(tree: dict[str, str], *, directory_urls: bool = True, **config: str) -> dict[str, Findable]:
    settings = {name.replace("_yml", ".yml"): text for name, text in config.items()}
    materials = materials_of(tree, config=settings, directory_urls=directory_urls)
    found = findables(materials, pages_by_path(materials).values())
    titles = [item.title for item in found]
    assert len(set(titles)) == len(titles), titles
    return {item.title: item for item in found}


TREE = {
    "branches/a.md": BRANCH,
    "brands/b.md": BRAND,
    "activities/2024/s/index.md": story("家访日记", more="支部: 第一党支部\n品牌: 禾光124\n地点: 石梁村\n"),
    "achievements/honours.csv": HONOURS,
    "people/p.md": "---\n姓名: 示例教师\n公开职务: 语文教师\n所属党组织: 第一党支部\n---\n事迹。\n",
    "topics/t.md": "---\n标题: 后山十年\n---\n专题。\n",
    "about.md": "# 关于本站\n\n说明。\n",
}


def test_every_kind_of_entry_is_found() -> None:
    found = found_in(TREE)
    assert {"第一党支部", "禾光124", "家访日记", "优秀组织奖", "示例教师", "后山十年", "关于本站"} <= found.keys()


def test_lists_that_repeat_what_entries_say_are_not() -> None:
    texts = {item.source_path for item in found_in(TREE).values()}
    assert "activities/index.md" not in texts and "albums/index.md" not in texts


def test_an_honour_of_a_table_leads_to_its_row() -> None:
    for directory_urls, page in ((True, "achievements/"), (False, "achievements/index.html")):
        honour = found_in(TREE, directory_urls=directory_urls)["优秀组织奖"]
        assert honour.url.startswith(f"{page}#honour-")
        assert honour.source_path == ""
        assert "市教育局" in honour.words


def test_facets_come_from_relations() -> None:
    found = found_in(TREE)
    entry = found["家访日记"]
    assert (entry.column, entry.year, entry.branches, entry.brands) == ("活动报道", 2024, ("第一党支部",), ("禾光124",))
    assert found["优秀组织奖"].brands == ("禾光124",)
    assert found["示例教师"].branches == ("第一党支部",)
    assert found["第一党支部"].branches == ("第一党支部",)
    assert found["关于本站"].column == ""


def test_fields_and_their_parts_are_among_the_words() -> None:
    found = found_in(TREE)
    assert "石梁村" in found["家访日记"].words
    assert {"一盏灯", "傍晚自习。"} <= set(found["禾光124"].words)
    assert "语文教师" in found["示例教师"].words


def test_what_is_for_the_school_only_is_not_among_them() -> None:
    private = (
        "审核: [{环节: 初审, 审核人: 示例审核, 意见: 请补照片}]\n"
        "来源: {媒体: 示例教育报, 网址: 'https://example.org/', 备注: 留底的话}\n"
    )
    branch = "---\n名称: 第一党支部\n类型: 党支部\n委员: [组织委员 示例甲]\n党员数据: {正式党员: 37}\n---\n"
    found = found_in({"branches/a.md": branch, "activities/s/index.md": story("转载", more=private)})
    assert "示例教育报" in found["转载"].words
    said = " ".join((*found["转载"].words, *found["第一党支部"].words))
    for secret in ("请补照片", "示例审核", "留底的话", "示例甲", "37"):
        assert secret not in said


def test_what_a_school_hides_is_not_among_them() -> None:
    hidden = "activities:\n  fields:\n    place: {hidden: true}\n    branches: {hidden: true}\n"
    entry = found_in(TREE, collections_yml=hidden)["家访日记"]
    assert "石梁村" not in entry.words
    assert entry.branches == ()


def test_who_we_are_stands_before_what_happened_newest_first() -> None:
    tree = {**TREE, "activities/2025/n/index.md": story("新的一篇", "2025-10-25")}
    order = list(found_in(tree))
    assert order.index("第一党支部") < order.index("禾光124") < order.index("新的一篇") < order.index("家访日记")
    assert order.index("家访日记") < order.index("优秀组织奖") < order.index("关于本站")
