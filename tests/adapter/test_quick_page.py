"""One parser for all pages makes what MkDocs makes with a new parser for each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, get_files
from mkdocs.structure.pages import Page

from built_site import ROOT, write_tree
from dangjian.adapter.memo import Memo
from dangjian.adapter.quick_page import QuickPage, shared_parser
from dangjian.adapter.rendering import Rendering
from dangjian.adapter.text_memory import TextMemory
from dangjian.markup.pictures import BodyPictures

PAGES = {
    "a.md": "# 甲\n\n一段[乙](b.md#小节)。[^1]\n\n[^1]: 脚注。\n\n## 小节\n",
    "b.md": "没有标题的一页。\n\n## 小节\n\n| 一 | 二 |\n|---|---|\n| 1 | 2 |\n\n[甲](a.md) [空](c.md)\n",
    "c.md": "\n",
    "d.md": '<h2 id="here">原样</h2>\n\n!!! note "提示"\n    里面 **一段**\n\n[^1] 没有脚注的角标\n',
    "e.md": '??? note "收起"\n    一\n\n<div markdown>\n# 里面的标题\n</div>\n\n一[^2]\n\n[^2]: 第二个脚注。\n',
    "f.md": "# 己 {#own}\n\n![图](x.png){ width=30 }\n\n*[缩写]: 全称\n",
}

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
"""Values of front matter; authors may write any of them for other plugins."""


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    demo = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = demo[demo.index("markdown_extensions:") : demo.index("not_in_nav:")]
    write_tree(tmp_path, {"mkdocs.yml": f"site_name: 测试\n{extensions}"})
    write_tree(tmp_path / "docs", {**PAGES, "x.png": ""})
    return load_config(str(tmp_path / "mkdocs.yml"))


def rendered(config: MkDocsConfig, *, quickly: bool) -> dict[str, object]:
    files: Files = get_files(config)
    parser = shared_parser(config)
    assert parser is not None
    rendering = Rendering(TextMemory(Memo(None), BodyPictures({}), ground=b""))
    found: dict[str, object] = {}
    for file in files.documentation_pages():
        page = Page(None, file, config)
        if quickly:
            page.__class__ = QuickPage
            page.parser, page.rendering = parser, rendering  # type: ignore[attr-defined]
        page.read_source(config)
        page.render(config, files)
        links = {target.src_uri: anchors for target, anchors in (page.links_to_anchors or {}).items()}
        toc = [(item.title, item.id, item.level) for item in page.toc]
        found[file.src_uri] = (page.content, toc, page.title, page.present_anchor_ids, links)
    return found


def test_every_page_comes_out_the_same(config: MkDocsConfig) -> None:
    assert rendered(config, quickly=True) == rendered(config, quickly=False)


def test_an_extension_nobody_knows_gets_a_parser_for_each_page(config: MkDocsConfig) -> None:
    config.markdown_extensions.append("someone.elses")
    assert shared_parser(config) is None


HEADS = (
    {"template": "dangjian/story.html", "title": "主题党日：一起来"},
    {"title": "on", "no": "no", "n": 3, "list": [1, True, None, "~"], "deep": {"日期": "2026-01-02", "<<": {"a": 1}}},
    {"title": "引号\"和\\反斜杠: - # & * ! | > ' % @ ` {}[],", "空": "", "tab": "\t", "line": "一\n二\r三"},
    {"half": 0.5, "large": 1e30, "small": 1e-9, "time": "12:30:00", "octal": "010", "date": "2026-11-22"},
    {"spaces": "全角\u3000空格\u00a0", "lines": "\u0085\u2028\u2029", "bom": "\ufeff"},
    {"del": "\x7f", "emoji": "😀\u200d"},
    {},
    {"nothing": None, "number": 10**30, "below": -7},
)


@pytest.mark.parametrize("head", HEADS)
def test_front_matter_is_read_as_mkdocs_reads_it(config: MkDocsConfig, head: dict[str, object]) -> None:
    for body in ("", "\n\n一段\n", "---\n别的\n", "   缩进\r\n"):
        text = f"---\n{json.dumps(head, ensure_ascii=False)}\n---\n\n{body}"
        assert read(text, config, quickly=True) == read(text, config, quickly=False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(head=st.dictionaries(st.text(max_size=5), st.recursive(LEAVES, lambda each: st.lists(each, max_size=3))))
def test_any_front_matter_is_read_as_mkdocs_reads_it(config: MkDocsConfig, head: dict[str, object]) -> None:
    text = f"---\n{json.dumps(head, ensure_ascii=False)}\n---\n\n# 题\n"
    assert read(text, config, quickly=True) == read(text, config, quickly=False)


@pytest.mark.parametrize("text", ["---\n标题: 手写\n---\n正文\n", "没有\n", "---\n{'a': 1}\n---\n", "---\n{}", ""])
def test_other_pages_are_read_by_mkdocs(config: MkDocsConfig, text: str) -> None:
    assert read(text, config, quickly=True) == read(text, config, quickly=False)


def test_a_plugin_may_say_what_a_page_reads(config: MkDocsConfig) -> None:
    config.plugins.events["page_read_source"].append(lambda *, page, config: "---\n{}\n---\n别的\n")
    assert read('---\n{"title": "一"}\n---\n\n原来的\n', config, quickly=True) == ("{}", "别的\n")


def read(text: str, config: MkDocsConfig, *, quickly: bool) -> tuple[str, str | None]:
    file = File("page.md", None, config.site_dir, use_directory_urls=True)
    file.content_string = text
    page = Page(None, file, config)
    if quickly:
        page.__class__ = QuickPage
    page.read_source(config)
    return repr(page.meta), page.markdown
