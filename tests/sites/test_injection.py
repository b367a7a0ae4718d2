"""What authors type is text: nothing of it runs in a visitor's browser, nothing of it reaches outside docs/.

The body of a page may hold HTML of the author's own, by MkDocs' rule for Markdown; front matter, tables, settings and
names of files may not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

from built_site import BuiltSite, build, write_school
from pictures.drawing import draw, encoded
from sites.serving import served

SCRIPT = "<script>window.__hit=1</script>"
BREAKOUT = "\"'><img src=x onerror=window.__hit=1>"
LINK = "javascript:window.__hit=1"
TEMPLATE = "{{ 7*7 }}{% raw %}"
EVIL = f"{SCRIPT}{BREAKOUT}{TEMPLATE}"


def quoted(text: str) -> str:
    """As YAML, in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def evil(name: str) -> str:
    """A name that can be told apart, followed by everything that should not run."""
    return quoted(f"{name}{EVIL}")


TREE = {
    "site_config/school.yml": f"""全称: {evil("校名")}
简称: {evil("简称")}
口号: {evil("口号")}
简介: {evil("简介")}
提示: {evil("提示")}
版权: {evil("版权")}
地址: {evil("地址")}
电话: {evil("电话")}
邮箱: {quoted('a"onmouseover=window.__hit=1@example.org')}
ICP备案号: {evil("备案")}
印章字: {quoted("<")}
页脚链接: [{{文字: {evil("链接")}, 地址: {quoted(LINK)}}}]
""",
    "site_config/collections.yml": f"活动报道: {{名称: {evil('栏目')}, 简介: {evil('栏目简介')}}}\n",
    "site_config/texts.yml": f"skip: {evil('跳到')}\n",
    "docs/branches/a.md": f"---\n名称: {evil('支部')}\n类型: 党支部\n口号: {evil('支部口号')}\n---\n\n正文。\n",
    "docs/brands/a.md": f"""---
名称: {evil("品牌")}
口号: {evil("品牌口号")}
所属党组织: {evil("支部")}
做法: [{{名称: {evil("做法")}, 说明: {evil("做法说明")}}}]
成效: [{{指标: {evil("指标")}, 数值: {evil("40次")}}}]
---

正文。
""",
    "docs/people/a.md": f"---\n姓名: {evil('人物')}\n公开职务: {evil('职务')}\n---\n\n正文。\n",
    "docs/topics/a.md": f"---\n名称: {evil('专题')}\n---\n\n正文。\n",
    "docs/achievements/a.csv": '名称,级别,日期,授予单位,获奖主体\n"荣誉'
    + EVIL.replace('"', '""')
    + '",县级,2026年1月,"单位'
    + EVIL.replace('"', '""')
    + '","主体'
    + EVIL.replace('"', '""')
    + '"\n',
    "docs/activities/a/index.md": f"""---
标题: {evil("标题")}
引题: {evil("引题")}
副标题: {evil("副标题")}
摘要: {evil("摘要")}
日期: 2026年3月5日
活动类型: {evil("类型")}
地点: {evil("地点")}
主题: {evil("主题")}
支部: {evil("支部")}
品牌: {evil("品牌")}
专题: {evil("专题")}
标签: {evil("标签")}
参加: {evil("12名")}
署名: [{{角色: {evil("角色")}, 姓名: {evil("姓名")}}}]
来源: {{媒体: {evil("媒体")}, 网址: {quoted(LINK)}}}
图片: [{{文件: a.jpg, 说明: {evil("图说")}, 摄影: {evil("摄影")}}}, {{文件: b.jpg, 说明: {evil("第二张")}}}]
数据: [{{指标: {evil("数据")}, 数值: 3次}}]
荣誉: [{{名称: {evil("文中荣誉")}, 级别: 县级, 日期: 2026年}}]
---

正文 {TEMPLATE.replace("{% raw %}", "")} 照原样显示。

![图中字{EVIL.replace("]", "").replace('"', "")}](a.jpg)
""",
    "docs/activities/a/a.jpg": encoded(draw()),
    "docs/activities/a/b.jpg": encoded(draw((80, 120))),
    "docs/about.md": f"---\n标题: {evil('关于')}\n---\n\n正文。\n",
}
if os.name != "nt":
    TREE["docs/activities/a/'onerror=window.__hit=1 x='.jpg"] = encoded(draw((60, 60)))


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("attacked")
    write_school(root, TREE)
    return build(root)


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("", "校名"),
        ("", "提示"),
        ("activities/", "栏目"),
        ("activities/", "标题"),
        ("activities/a/", "引题"),
        ("activities/a/", "第二张"),
        ("activities/a/", "地点"),
        ("achievements/", "荣誉"),
        ("brands/a/", "做法说明"),
        ("branches/a/", "支部口号"),
        ("about/", "关于"),
    ],
)
def test_what_was_typed_is_shown_as_it_was_typed(attacked: BuiltSite, address: str, name: str) -> None:
    page = attacked.page(address)
    for hidden in page.find_all(["script", "style", "template", "noscript"]):
        hidden.decompose()
    assert f"{name}{SCRIPT}" in page.get_text()
    assert "{{ 7*7 }}" in page.get_text()


def test_titles_are_handed_to_the_host_as_the_html_it_takes_them_for(attacked: BuiltSite) -> None:
    """Material's search inserts them as they are; its templates print them so."""
    found = [address for address in attacked.files_saying("标题<script>") if address.startswith("search/search_index")]
    assert found == []


def test_no_link_runs_a_script(attacked: BuiltSite) -> None:
    for address in attacked.pages():
        for link in attacked.page(address).find_all(href=True):
            assert not str(link["href"]).strip().lower().startswith("javascript:"), address


def test_an_address_that_runs_a_script_is_told(attacked: BuiltSite) -> None:
    assert attacked.told(r"site_config/school\.yml:\d+ .*javascript")
    assert attacked.told(r"docs/activities/a/index\.md:\d+ .*javascript")


def visit(page: Page, address: str) -> None:
    """The way back that closes the viewer may still be under way, and then ends what comes after it."""
    try:
        page.goto(address)
    except Error:
        page.goto(address)


@pytest.mark.browser
def test_nothing_that_was_typed_runs_in_a_browser(attacked: BuiltSite, context: BrowserContext) -> None:
    page = context.new_page()
    with served(attacked.folder) as home:
        for address in attacked.pages():
            visit(page, home + address)
            for selector in ("a[data-dj-photo]:visible", "[data-dj-filter]:visible", "[data-dj-view]:visible"):
                for element in page.locator(selector).all()[:4]:
                    element.click()
                    page.keyboard.press("ArrowRight")
                    page.keyboard.press("Escape")
            assert page.evaluate("window.__hit") is None, address
    page.close()


@pytest.mark.parametrize(
    "path",
    ["../../../secret.jpg", "../../../../secret.jpg", "/secret.jpg", "{root}/secret.jpg", "..\\..\\..\\secret.jpg"],
)
@pytest.mark.parametrize("place", ["封面: {}", "图片: [{{文件: {}, 说明: 外面的}}]", "图片: ['{}']"])
def test_a_picture_outside_docs_is_told_and_not_published(
    site: Callable[..., BuiltSite], tmp_path: object, path: str, place: str
) -> None:
    line = place.format(path.format(root=tmp_path))
    story = f"---\n标题: 甲\n日期: 2026年3月5日\n活动类型: 家访\n{line}\n---\n\n正文。\n"
    built = site({"docs/activities/a/index.md": story, "secret.jpg": encoded(draw())})
    assert built.told(r"docs/activities/a/index\.md:5")
    assert [address for address in built.addresses() if "/pictures/" in address or "secret" in address] == []
    assert "正文。" in built.words("activities/a/")


def test_a_picture_outside_docs_in_the_text_is_told_and_not_published(site: Callable[..., BuiltSite]) -> None:
    story = "---\n标题: 甲\n日期: 2026年3月5日\n活动类型: 家访\n---\n\n![外](../../../secret.jpg)\n"
    built = site({"docs/activities/a/index.md": story, "secret.jpg": encoded(draw())})
    assert built.told("secret.jpg")
    assert [address for address in built.addresses() if "/pictures/" in address or "secret" in address] == []
