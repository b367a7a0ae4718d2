"""What a reader of one page sees."""

from __future__ import annotations

import pytest

from dangjian.views.brand_parts import name_figures

from .small_school import BRANCH, BRAND, materials_of, pages_by_path, story


@pytest.mark.parametrize(
    ("name", "count", "figures"),
    [
        ("禾光124", 3, ("1", "2", "4")),
        ("“1255”工程", 4, ("1", "2", "5", "5")),
        ("1+2+4+N", 4, ("1", "2", "4", "N")),
        ("一二三四工作法", 4, ("一", "二", "三", "四")),
        ("禾光124", 4, ()),
        ("“三问三答”工作法", 2, ()),
        ("小满志愿队", 3, ()),
        ("三会一课", 1, ()),
    ],
)
def test_figures_of_a_name_are_found_where_each_has_its_pillar(name: str, count: int, figures: tuple[str, ...]) -> None:
    assert name_figures(name, count=count) == figures


def test_a_number_name_is_explained_figure_by_figure() -> None:
    view = pages_by_path(materials_of({"branches/yi.md": BRANCH, "brands/heguang.md": BRAND}))["brands/heguang.md"].view
    assert [(part.glyph, part.name, part.number) for part in view.pillars] == [
        ("1", "一盏灯", 1),
        ("2", "两段路", 2),
        ("4", "四季课", 3),
    ]


def test_results_keep_their_words() -> None:
    brand = BRAND.replace(
        "---\n正文",
        "级别: 市级\n状态: 命名\n成效:\n  - {指标: 服务, 数值: 超1240小时, 时段: 2022年起, 出处: 记事本}\n"
        "  - {指标: 影响, 数值: 家长都说好}\n---\n正文",
    )
    view = pages_by_path(materials_of({"branches/yi.md": BRANCH, "brands/h.md": brand}))["brands/h.md"].view
    (figure,) = view.results
    assert (figure.before, figure.value, figure.unit, figure.note) == ("超", "1240", "小时", "2022年起、记事本")
    assert view.results_text == ("影响：家长都说好",)
    assert view.level == "市级命名"


def test_photos_in_the_text_are_not_shown_again() -> None:
    page = story("甲", more="图片: [{文件: 丢了.jpg, 说明: 全体合影}]\n") + "\n![](文中.jpg)\n"
    tree = {"activities/a/index.md": page, **dict.fromkeys(_photos("文中", "封面", "照片2", "照片10"), "")}
    view = pages_by_path(materials_of(tree))["activities/a/index.md"].view
    assert view.cover is not None and view.cover.key == "photo-封面"
    assert [(photo.key, photo.is_missing, photo.alt) for photo in view.photos] == [
        ("photo-丢了", True, "全体合影"),
        ("photo-照片2", False, "甲"),
        ("photo-照片10", False, "甲"),
    ]
    assert view.photo_count == 4


def test_photos_of_one_name_have_anchors_of_their_own() -> None:
    tree = {"activities/a/index.md": story("甲"), **dict.fromkeys(_photos("一/合影", "二/合影", "三/合影"), "")}
    view = pages_by_path(materials_of(tree))["activities/a/index.md"].view
    keys = [view.cover.key, *(photo.key for photo in view.photos)]
    assert len(set(keys)) == 3


def test_a_picture_knows_its_sizes_and_what_must_stay_in_view() -> None:
    more = "图片: [{文件: 合影.jpg, 说明: 全体合影, 摄影: 校宣传组, 焦点: [0.25, 0.3]}]\n"
    tree = {"activities/a/index.md": story("甲", more=more), **dict.fromkeys(_photos("合影"), "")}
    cover = pages_by_path(materials_of(tree))["activities/a/index.md"].view.cover
    assert [source.width_px for source in cover.sources] == [480, 960, 1600]
    assert (cover.width_px, cover.focal_point, cover.credit, cover.alt) == (1600, "25% 30%", "校宣传组", "全体合影")
    assert cover.src == cover.sources[1].url


def test_related_stories_are_the_nearest_in_time_and_never_repeated() -> None:
    tree = {"branches/yi.md": BRANCH, "brands/h.md": BRAND}
    for day in range(1, 10):
        tree[f"activities/s{day}/index.md"] = story(
            f"第{day}天", f"2024-10-{day:02}", more="支部: 第一党支部\n品牌: 禾光124\n"
        )
    view = pages_by_path(materials_of(tree))["activities/s5/index.md"].view
    groups = [(group.title, [card.title for card in group.cards]) for group in view.related]
    assert groups == [
        ("同品牌活动", ["第7天", "第6天", "第4天"]),
        ("同支部活动", ["第8天", "第3天", "第2天"]),
    ]
    assert view.neighbours.previous.text == "第4天"
    assert view.neighbours.next.text == "第6天"


def test_a_reprint_says_where_it_comes_from() -> None:
    more = "来源: {媒体: 示例教育报, 网址: 'https://example.org/a.html', 原发布日期: 2024年5月12日}\n"
    view = pages_by_path(materials_of({"activities/a/index.md": story("甲", more=more)}))["activities/a/index.md"].view
    assert [(fact.label, fact.values[0].text, fact.values[0].url) for fact in view.source] == [
        ("媒体", "示例教育报", "https://example.org/a.html"),
        ("原发布日期", "2024年5月12日", ""),
    ]


def test_branches_in_a_circle_are_all_shown_once() -> None:
    tree = {
        f"branches/{key}.md": f"---\n名称: {name}\n类型: 党支部\n上级: {above}\n---\n"
        for key, name, above in [
            ("a", "甲支部", "乙支部"),
            ("b", "乙支部", "丙支部"),
            ("c", "丙支部", "甲支部"),
            ("d", "丁支部", "没有的组织"),
            ("e", "戊支部", "戊支部"),
        ]
    }
    roots = pages_by_path(materials_of(tree))["branches/index.md"].view.roots

    def names(cards: object) -> list[str]:
        return [name for card in cards for name in (card.name, *names(card.children))]  # type: ignore[attr-defined]

    assert sorted(names(roots)) == sorted(["甲支部", "乙支部", "丙支部", "丁支部", "戊支部"])


def test_branches_stand_by_kind_and_number() -> None:
    tree = {
        "branches/di-er.md": "---\n名称: 第二党支部\n类型: 党支部\n上级: 党总支\n---\n",
        "branches/di-san.md": "---\n名称: 第三党支部\n类型: 党支部\n上级: 党总支\n---\n",
        "branches/di-yi.md": "---\n名称: 第一党支部\n类型: 党支部\n上级: 党总支\n---\n",
        "branches/zong.md": "---\n名称: 党总支\n类型: 党总支\n---\n",
    }
    (root,) = pages_by_path(materials_of(tree))["branches/index.md"].view.roots
    assert (root.name, root.depth) == ("党总支", 0)
    assert [(card.name, card.depth) for card in root.children] == [
        ("第一党支部", 1),
        ("第二党支部", 1),
        ("第三党支部", 1),
    ]


def test_archived_topics_stand_apart() -> None:
    tree = {
        "topics/a.md": "---\n名称: 旧专题\n起止: 2020年\n归档: 是\n---\n",
        "topics/b.md": "---\n名称: 新专题\n起止: 2024年9月至今\n---\n",
    }
    view = pages_by_path(materials_of(tree))["topics/index.md"].view
    assert [card.name for card in view.current] == ["新专题"]
    assert [(card.name, card.period) for card in view.archived] == [("旧专题", "2020年")]


def _photos(*names: str) -> list[str]:
    return [f"activities/a/{name}.jpg" for name in names]
