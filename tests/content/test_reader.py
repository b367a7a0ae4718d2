"""Files become entries."""

from __future__ import annotations

from content.reading_room import read, schema, story
from dangjian.content.library import date_of, newest_first
from dangjian.content.reader import read_content
from dangjian.content.source import SourceFile


def test_the_folder_gives_the_id_and_the_front_matter_the_title() -> None:
    (entry,) = read({"activities/2024/zhi-shu/index.md": story(body="# 植树日记\n\n种下三十棵树。")}).entries
    assert (entry.key, entry.title, entry.url) == ("activities/zhi-shu", "植树日记", "activities/2024/zhi-shu/")
    assert entry.body == "种下三十棵树。\n"


def test_a_heading_other_than_the_title_stays_in_the_text() -> None:
    (entry,) = read({"activities/zhi-shu.md": story(body="# 上山\n\n种树。")}).entries
    assert entry.body.startswith("## 上山\n\n种树。")


def test_the_heading_is_the_title_of_a_page_without_one() -> None:
    content = read({"about.md": "# 关于本站\n\n说明。\n"})
    assert (content.entries[0].title, content.problems) == ("关于本站", ())


def test_a_page_may_choose_another_collection() -> None:
    (entry,) = read({"activities/shu-xiang.md": "---\n栏目: 专题\n名称: 书香校园\n---\n"}).entries
    assert entry.kind == "topic"


def test_the_list_page_of_a_collection_is_an_ordinary_page() -> None:
    content = read({"activities/index.md": "每一次，都有人在场。\n"})
    assert (content.entries[0].kind, content.problems) == ("note", ())


def test_each_row_of_a_table_is_an_honour() -> None:
    table = "名称,级别,日期\n先进集体,校级,2019年\n示范校,市级,2020年\n"
    content = read({"achievements/honours.csv": table})
    assert [(entry.title, entry.place.line) for entry in content.entries] == [("先进集体", 2), ("示范校", 3)]
    assert [entry.page_path for entry in content.entries] == ["", ""]
    assert content.problems == ()


def test_an_honour_stated_on_a_page_is_an_entry_of_its_own() -> None:
    front = "荣誉:\n  - {名称: 绿色学校, 级别: 市级, 日期: 2024年}\n"
    page, honour = read({"activities/zhi-shu/index.md": story(front)}).entries
    assert (honour.key, honour.stated_in, honour.place.line) == ("achievements/zhi-shu-1", page.key, 6)


def test_two_folders_of_one_name_are_kept_apart_with_what_they_state() -> None:
    front = "荣誉: [{名称: 绿色学校, 级别: 市级, 日期: 2024年}]\n"
    tree = {f"activities/{year}/zhi-shu/index.md": story(front) for year in (2023, 2024)}
    keys = [(entry.key, entry.stated_in) for entry in read(tree).entries]
    assert keys == [
        ("activities/zhi-shu", ""),
        ("activities/zhi-shu-2", ""),
        ("achievements/zhi-shu-1", "activities/zhi-shu"),
        ("achievements/zhi-shu-2-1", "activities/zhi-shu-2"),
    ]


def test_a_time_that_is_said_to_be_unknown_is_no_slip() -> None:
    for words in ("时间未注明", "XXXX-06-13"):
        content = read({"activities/a.md": f"---\n标题: 老照片\n日期: {words}\n活动类型: 调研\n---\n"})
        assert content.problems == ()


def test_newest_stands_first_and_unknown_last() -> None:
    def page(date: str) -> str:
        return f"---\n标题: 甲\n日期: {date}\n活动类型: 党课\n---\n"

    tree = {
        "activities/a.md": page("2016年"),
        "activities/b.md": page("时间未注明"),
        "activities/c.md": page("2024-05"),
    }
    assert [entry.id for entry in newest_first(read(tree).entries)] == ["c", "a", "b"]


def test_a_story_without_its_own_date_has_that_of_its_first_activity() -> None:
    activities = "活动:\n  - {活动类型: 党课, 日期: 2024年5月}\n  - {活动类型: 家访, 日期: 2024年3月}\n"
    (entry,) = read({"activities/a.md": f"---\n标题: 甲\n活动类型: 党课\n{activities}---\n"}).entries
    date = date_of(entry)
    assert date is not None and date.raw == "2024年3月"


def test_nothing_is_said_of_files_where_nobody_looked() -> None:
    source = SourceFile("brands/a.md", "---\n名称: 甲\n所属党组织: 乙\n标识: 甲.svg\n---\n".encode())
    assert read_content([source], photos={}, schema=schema()).problems == ()
