"""One parser for all pages makes what MkDocs makes with a new parser for each."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, get_files
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
