"""The `dangjian` command as a teacher meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dangjian.cli import main
from dangjian.cli.console import in_chinese
from dangjian.cli.problem_listing import as_github, as_json, as_text
from dangjian.problems import Place, Problem, Severity

STORY = "---\n标题: 把树种在后山\n日期: {date}\n活动类型: [志愿服务]\n---\n\n种了十棵树。\n"
SCHOOL = "全称: 禾汀小学\n简称: 禾汀小学\n行政区划: 示例省示例市示例县\n"


def dangjian(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def site(root: Path, files: Mapping[str, str]) -> Path:
    for path, text in {"mkdocs.yml": "site_name: 示例\n", "site_config/school.yml": SCHOOL, **files}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (root / "docs").mkdir(exist_ok=True)
    return root


# Help and slips of the keyboard


def test_help_is_chinese_throughout() -> None:
    assert (
        dangjian("--help").output
        == """\
用法：dangjian 命令 …

  党建品牌展示网站的小工具：检查稿子、建新稿、查写法。

选项:
  --help  显示这段说明。

命令:
  check    检查全部稿子，不生成网站。
  new      建一篇新稿，各项已经列好，照着填就行。
  explain  查一项怎么写。
  schema   写出各种稿子和设置的 JSON Schema，供编辑器提示和检查。
  clean    清理缓存里用不着的网页用图，给硬盘腾地方。
  csp      给生成好的网站算一条安全设置（Content-Security-Policy），贴到服务器上。
"""
    )


def test_help_of_a_command_lines_up_its_options() -> None:
    assert (
        dangjian("check", "--help").output
        == """\
用法：dangjian check [选项] [文件夹]

  检查全部稿子，不生成网站。

  每一处问题都说明在哪个文件第几行、怎么改。不写文件夹，就检查当前所在的项目。

选项:
  --format 写法  text 给人看，json、github 给程序看。
  --strict       有提醒也算不通过。
  --help         显示这段说明。
"""
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["chek"], "没有「chek」这个命令。是不是「check」？"),
        (["检查"], "没有「检查」这个命令。可以用：check、new、explain、schema、clean、csp。"),
        (["check", "--stict"], "没有「--stict」这个选项。是不是「--strict」？"),
        (["check", "--format", "xml"], "「--format」写得不对。可以写：text、json、github。"),
        (["new", "活动"], "还缺少「标题」。"),
        (["new", "活动", "种树", "--date"], "「--date」的用法不对，请检查它后面的内容。"),
        (["new", "活动", "种 树", "浇水"], "命令后面多写了内容。标题里有空格时，请给整个标题加上引号。"),
    ],
)
def test_a_slip_on_the_command_line_is_explained_in_chinese(typed: list[str], said: str) -> None:
    result = dangjian(*typed)
    assert result.exit_code == 2
    assert result.output.splitlines()[0] == said


def test_a_console_that_cannot_show_a_character_does_not_fail() -> None:
    code = "from dangjian.cli import main; main(['explain', 'no 𠮷 such ✗'])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "gbk", "PYTHONPATH": str(Path(__file__).parent.parent.parent / "plugins")},
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode("gbk").startswith("没有找到「no ? such ?」。")


# check


def test_a_site_without_problems_is_told_so(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/activities/2024/a/index.md": STORY.format(date="2024年3月9日")})
    result = dangjian("check", root)
    assert (result.exit_code, result.output) == (0, "检查了 2 个文件，没有发现问题，可以发布。\n")


def test_problems_are_listed_file_by_file_with_what_to_do(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/activities/2024/a/index.md": STORY.format(date="2024年2月30日")})
    result = dangjian("check", root)
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0] == "docs/activities/2024/a/index.md"
    assert lines[1].startswith("  第 3 行 [错误] ")
    assert "2024年2月30日" in lines[1]
    assert lines[2].startswith("    怎么改：请")
    assert lines[3:] == ["", "在 1 个文件里有 1 处错误。请先改错误，保存后再运行一次 dangjian check。"]


def test_a_warning_passes_unless_asked_strictly(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/activities/a/index.md": STORY.format(date="3月9日")})
    relaxed, strict = dangjian("check", root), dangjian("check", root, "--strict")
    assert (relaxed.exit_code, strict.exit_code) == (0, 1)
    assert "[提醒]" in relaxed.output
    assert relaxed.output.splitlines()[-1].startswith("在 1 个文件里有 1 处提醒。没有错误，可以发布")


def test_json_holds_every_part_of_a_problem(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/activities/a/index.md": STORY.format(date="3月9日")})
    (row,) = json.loads(dangjian("check", root, "--format", "json").output)
    assert list(row) == ["path", "line", "severity", "code", "what", "hint"]
    assert (row["path"], row["line"], row["severity"], row["code"]) == (
        "docs/activities/a/index.md",
        3,
        "warning",
        "date.no_year",
    )


def test_a_folder_without_a_site_is_told_clearly(tmp_path: Path) -> None:
    result = dangjian("check", tmp_path / "没有")
    assert result.exit_code == 2
    assert result.output == (
        f"「{tmp_path / '没有'}」里没有网站：找不到 mkdocs.yml 或 docs 文件夹。\n"
        "请先进入项目文件夹，或者在命令后面写上项目文件夹的位置。\n"
    )


def test_the_site_is_found_from_a_folder_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = site(tmp_path, {"docs/activities/a/index.md": STORY.format(date="2024年")})
    monkeypatch.chdir(root / "docs" / "activities" / "a")
    assert dangjian("check").output == "检查了 2 个文件，没有发现问题，可以发布。\n"


PROBLEMS = (
    Problem(Place("docs/a.md", 3), "date.impossible", "日期不对。", "请改。"),
    Problem(Place("docs/a.md", 5), "word.unknown", "100%\n不认识。", "请改。", Severity.WARNING),
    Problem(Place("docs/b,c.md"), "text.gbk", "GBK 编码。", "可以不管。", Severity.NOTICE),
)


def test_listing_for_people() -> None:
    assert (
        CliRunner().invoke(_printing(as_text(PROBLEMS, file_count=9))).output
        == """\
docs/a.md
  第 3 行 [错误] 日期不对。
    怎么改：请改。
  第 5 行 [提醒] 100%
不认识。
    怎么改：请改。

docs/b,c.md
  整个文件 [说明] GBK 编码。
    怎么改：可以不管。

在 2 个文件里有 1 处错误、1 处提醒、1 处说明。请先改错误，保存后再运行一次 dangjian check。
"""
    )


def test_colours_appear_only_where_they_can_be_shown() -> None:
    command = _printing(as_text(PROBLEMS, file_count=9))
    assert "\x1b[31m[错误]\x1b[0m" in CliRunner().invoke(command, color=True).output
    assert "\x1b" not in CliRunner().invoke(command).output


def test_listing_for_github_escapes_what_would_end_a_command() -> None:
    assert as_github(PROBLEMS).splitlines() == [
        "::error file=docs/a.md,line=3,title=date.impossible::日期不对。请改。",
        "::warning file=docs/a.md,line=5,title=word.unknown::100%25%0A不认识。请改。",
        "::notice file=docs/b%2Cc.md,line=1,title=text.gbk::GBK 编码。可以不管。",
    ]


def test_listing_for_programs_can_be_plain_ascii() -> None:
    assert as_json(PROBLEMS, is_ascii=True).isascii()
    assert json.loads(as_json(PROBLEMS, is_ascii=True)) == json.loads(as_json(PROBLEMS))


def _printing(text: str):  # type: ignore[no-untyped-def]
    import click

    return click.command()(lambda: click.echo(text))


# new


@pytest.mark.parametrize(
    ("kind", "title", "date", "path"),
    [
        ("活动", "把树种在后山", "2024-10-25", "activities/2024/20241025-ba-shu-zhong-zai-hou-shan/index.md"),
        ("品牌", "禾光124", "2021年9月", "brands/he-guang-124/index.md"),
        ("支部", "第三党支部", "2014年", "branches/di-san-dang-zhi-bu/index.md"),
        ("荣誉", "绿色学校", "2024年", "achievements/lv-se-xue-xiao.md"),
        ("人物", "示例教师", "", "people/shi-li-jiao-shi/index.md"),
        ("专题", "书香校园", "2024年", "topics/shu-xiang-xiao-yuan/index.md"),
        ("晨诵", "第一周", "", "晨诵/di-yi-zhou/index.md"),
    ],
)
def test_a_new_entry_passes_the_check_but_for_what_is_still_to_be_filled_in(
    tmp_path: Path, kind: str, title: str, date: str, path: str
) -> None:
    root = site(tmp_path, {"site_config/collections.yml": "晨诵:\n"})
    result = dangjian("new", kind, title, "--folder", root, *(["--date", date] if date else []))
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[0] == f"已建好 docs/{path}"
    assert (root / "docs" / path).is_file()
    rows = json.loads(dangjian("check", root, "--format", "json").output)
    assert {(row["path"], row["code"]) for row in rows} <= {(f"docs/{path}", "field.empty")}


def test_what_comes_next_is_told(tmp_path: Path) -> None:
    assert (
        dangjian("new", "活动", "种树", "--folder", site(tmp_path, {})).output
        == """\
已建好 docs/activities/zhong-shu/index.md
接下来：
  1. 用记事本或别的编辑器打开它，填好各项，在下面写正文。
  2. 照片放进 docs/activities/zhong-shu/，会自动收进这一页。
  3. 运行 python3 scripts/serve.py 预览（Windows 上写 python）；写完可以用 dangjian check 检查。
"""
    )


def test_branches_of_the_site_are_offered(tmp_path: Path) -> None:
    branch = "---\n名称: {name}\n类型: 党支部\n---\n"
    root = site(tmp_path, {f"docs/branches/{name}.md": branch.format(name=f"第{name}党支部") for name in "一二"})
    dangjian("new", "活动", "种树", "--folder", root)
    text = (root / "docs/activities/zhong-shu/index.md").read_text(encoding="utf-8")
    assert "# 本站现有：第一党支部、第二党支部\n支部:" in text


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/activities/zhong-shu/index.md": "已经写好的稿子"})
    result = dangjian("new", "活动", "种树", "--folder", root)
    assert result.exit_code == 1
    assert result.output == (
        "已经有 docs/activities/zhong-shu/index.md 了，没有改动它。\n"
        "如果是另一篇，请换一个标题，或者加上 --name 给文件夹另起一个名字。\n"
    )
    assert (root / "docs/activities/zhong-shu/index.md").read_text(encoding="utf-8") == "已经写好的稿子"
    assert dangjian("new", "活动", "种树", "--name", "zhong-shu-2", "--folder", root).exit_code == 0


def test_a_page_of_the_same_address_is_not_doubled(tmp_path: Path) -> None:
    root = site(tmp_path, {"docs/topics/shu-xiang.md": "---\n名称: 书香\n---\n"})
    result = dangjian("new", "专题", "书香", "--folder", root)
    assert result.output.splitlines()[0] == "已经有 docs/topics/shu-xiang.md 了，没有改动它。"
    assert not (root / "docs/topics/shu-xiang").exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["活东", "种树"], "没有「活东」这种稿子。是不是「活动」？可以写：活动、品牌、支部、荣誉、人物、专题。"),
        (["人物", "示例教师", "--date", "2024"], "「人物」的稿子没有日期。请去掉 --date 再运行一次。"),
        (["活动", "种树", "--name", "a?b"], "文件名「a?b」里有 Windows 不允许的字符 ? 。请改成「a？b」这样的名字。"),
        (["活动", " "], "标题是空的。请写上标题，例如：dangjian new 活动 把树种在后山"),
        (["活动", "种树", "--table"], "只有荣誉可以写进表格。请去掉 --table，或者把种类写成「荣誉」。"),
    ],
)
def test_what_cannot_be_made_is_explained(tmp_path: Path, typed: list[str], said: str) -> None:
    result = dangjian("new", *typed, "--folder", site(tmp_path, {}))
    assert (result.exit_code, result.output) == (1, f"{said}\n")
    assert list((tmp_path / "docs").iterdir()) == []


def test_a_date_that_does_not_exist_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    result = dangjian("new", "活动", "种树", "--date", "2024-02-30", "--folder", site(tmp_path, {}))
    assert result.exit_code == 1
    assert "2024-02-30" in result.output
    assert list((tmp_path / "docs").iterdir()) == []


def test_an_honour_can_be_a_line_of_the_table(tmp_path: Path) -> None:
    root = site(tmp_path, {})
    first = dangjian("new", "荣誉", "绿色学校", "--table", "--date", "2024年", "--folder", root)
    second = dangjian("new", "荣誉", "先进,集体", "--table", "--date", "2025年", "--folder", root)
    assert first.output.splitlines()[0] == "已建好表格，并写上第一行：docs/achievements/honours.csv"
    assert second.output.splitlines()[0] == "已添上一行：docs/achievements/honours.csv"
    rows = json.loads(dangjian("check", root, "--format", "json").output)
    assert [(row["line"], row["what"]) for row in rows] == [(2, "这一行缺少「级别」。"), (3, "这一行缺少「级别」。")]


# explain and schema


def test_explain_answers_from_anywhere(tmp_path: Path) -> None:
    result = dangjian("explain", "引题", "--folder", tmp_path)
    assert result.exit_code == 0
    assert result.output.startswith("引题（kicker）\n  写什么：标题上面的一行小字。\n")


def test_explain_knows_the_words_of_the_school(tmp_path: Path) -> None:
    root = site(tmp_path, {"site_config/vocabularies.yml": "活动类型: [{名称: 晨诵, 同义词: [早读]}]\n"})
    assert dangjian("explain", "早读", "--folder", root).output == (
        "晨诵（晨诵）\n  是「活动类型」里的一个词。\n  也可以写：早读\n"
    )


def test_explain_offers_the_nearest_name() -> None:
    result = dangjian("explain", "日起")
    assert (result.exit_code, result.output) == (1, "没有找到「日起」。是不是「日期」？\n")


def test_explain_alone_lists_what_can_be_asked(tmp_path: Path) -> None:
    output = dangjian("explain", "--folder", tmp_path).output
    assert output.startswith("栏目「组织概况」（branches）\n  文件夹：docs/branches/\n  必填：名称、类型\n")
    assert output.endswith("\n\n查其中一项：dangjian explain 日期\n")


def test_schemas_are_written_for_a_school_with_its_own_collections(tmp_path: Path) -> None:
    root = site(tmp_path, {"site_config/collections.yml": "晨诵:\n"})
    result = dangjian("schema", root, "--out", tmp_path / "out")
    names = {file.name for file in (tmp_path / "out").iterdir()}
    assert {"晨诵.front-matter.json", "activities.front-matter.json", "school.config.json"} <= names
    assert result.output == f"已写好 {len(names)} 个文件，在 {tmp_path / 'out'} 里。\n"


def test_our_own_messages_are_handed_on_as_they_are() -> None:
    import click

    assert in_chinese(click.UsageError("没有这个命令。")) == "没有这个命令。"
