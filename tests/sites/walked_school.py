"""A small school in which every sort of thing happens once, kept as values that an edit can change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from PIL import Image

from built_site import SCHOOL_YML
from dangjian.adapter.plugin import THEME
from pictures.drawing import encoded

OWN_PART = "own/dangjian/components/crumbs.html"
"""A component that the school has changed."""
INCLUDING = {"pymdownx.snippets": {"base_path": ["includes"]}}
"""The Markdown extension by which a page says a file; it is not there in the beginning, and neither is the hook."""
SNIPPET = "includes/zhu.txt"
HOOK = "hooks/words.py"
_HOOK = "def on_page_markdown(markdown, **kwargs):\n    return markdown.replace('校训', '{motto}')\n"
_LISTED = "docs/activities/"
_COLUMNS = "名称,级别,日期,授予单位,获奖主体,支部,品牌"


@dataclass
class Page:
    """A Markdown file: its front matter, each value as YAML, and its paragraphs."""

    fields: dict[str, str]
    paragraphs: list[str]

    def text(self) -> str:
        lines = [f"{name}: {value}" for name, value in self.fields.items()]
        return "\n".join(["---", *lines, "---", "", *(f"{words}\n" for words in self.paragraphs)])


@dataclass
class School:
    """All that lies beside the cache; paths are relative to the folder of mkdocs.yml."""

    mkdocs: dict[str, Any]
    settings: dict[str, dict[str, str]]
    """Lines of the files of site_config/, by the file's name and the line's."""
    pages: dict[str, Page]
    honours: list[str]
    files: dict[str, bytes]
    """Everything else: photos, sidecars, templates, hooks."""

    def tree(self) -> dict[str, bytes]:
        """Every file as it is to lie on disk."""
        texts = {
            "mkdocs.yml": json.dumps(self.mkdocs, ensure_ascii=False, indent=1),
            "docs/achievements/honours.csv": "\n".join(
                ["名称,级别,日期,授予单位,获奖主体,支部,品牌", *self.honours, ""]
            ),
            **{path: page.text() for path, page in self.pages.items()},
            **{
                f"site_config/{name}": "".join(f"{key}: {value}\n" for key, value in lines.items())
                for name, lines in self.settings.items()
                if lines
            },
        }
        return {**self.files, **{path: text.encode() for path, text in texts.items()}}

    def stories(self) -> list[str]:
        return [path for path in self.pages if path.startswith(_LISTED)]

    def photos(self) -> list[str]:
        return [path for path in self.files if path.endswith((".jpg", ".png")) and path.startswith(_LISTED)]


def photo(dice: Random, *, kind: str = "JPEG", size: tuple[int, int] | None = None) -> bytes:
    """A picture that nobody has seen before, of soft colours: a lying or a standing one, where no size is given."""
    size = size or dice.choice([(320, 200), (200, 320), (260, 240)])
    colours = bytes(dice.randrange(256) for _ in range(4 * 3 * 3))
    return encoded(Image.frombytes("RGB", (4, 3), colours).resize(size, Image.Resampling.BICUBIC), kind)


def make_school(dice: Random, *, stories: int = 6) -> School:
    """`stories` are at least 6; those beyond have neither photos nor a draft among them."""
    told = dict(_stories(stories))
    for page in told.values():
        page.paragraphs.append(f"见[下一篇](../{dice.randrange(stories)}/index.md)和[关于](../../about.md#shi)。")
    return School(
        mkdocs={
            "site_name": "测试学校",
            "theme": {"name": "material", "language": "zh", "font": False, "custom_dir": "own"},
            "plugins": ["search", {"dangjian": {}}],
            "markdown_extensions": ["footnotes", "attr_list"],
            "hooks": [],
        },
        settings={
            "school.yml": dict(line.split(": ", 1) for line in SCHOOL_YML.splitlines()),
            "photos.yml": {"宽度": "[160, 320]", "画质": "70", "分享图": "关"},
            "vocabularies.yml": {"活动类型": "[晨诵]"},
            "collections.yml": {"活动报道": "{每页: 4, 字段: {天气: {类型: 文字}}}"},
            "texts.yml": {"home_stories": "近来"},
        },
        pages={
            "docs/branches/zong.md": Page({"名称": "总支", "类型": "党总支"}, []),
            "docs/branches/yi.md": Page({"名称": "第一党支部", "类型": "党支部", "上级": "总支"}, ["语文组。"]),
            "docs/branches/er.md": Page({"名称": "第二党支部", "类型": "党支部", "上级": "总支"}, ["数学组。"]),
            "docs/brands/liang.md": Page({"名称": "亮灯", "所属党组织": "第一党支部", "口号": "灯下"}, ["一盏灯。"]),
            "docs/brands/geng.md": Page({"名称": "同耕", "所属党组织": "第二党支部"}, ["两块田。"]),
            "docs/people/gu.md": Page({"姓名": "谷雨晴", "支部": "第一党支部"}, ["画了第一张轮值表。"]),
            "docs/topics/shu.md": Page({"名称": "书香"}, ["读书的事。"]),
            "docs/achievements/xian.md": Page({"名称": "先进集体", "级别": "县级", "日期": "2024年"}, ["奖牌。"]),
            "docs/about.md": Page(
                {"标题": "关于"},
                ["## 学校 {#shi}", "[护学](activities/0/index.md)，校训[^1]。", "[^1]: 注。", '--8<-- "zhu.txt"'],
            ),
            **told,
        },
        honours=[
            "优秀志愿服务队,市级,2025年12月,示例市教育局,小满队,第一党支部,亮灯",
            "读书案例,县级,2024年,示例县教育局,第二党支部,第二党支部,",
        ],
        files={
            **{f"{_LISTED}{number}/{name}.jpg": photo(dice) for number in range(3) for name in ("一", "二")},
            f"{_LISTED}3/图.png": photo(dice, kind="PNG"),
            f"{_LISTED}0/二.jpg.md": "旁边写的说明。\n".encode(),
            SNIPPET: "学校的注。\n".encode(),
            HOOK: hook("守好一间教室"),
            OWN_PART: own_part("一"),
        },
    )


def hook(motto: str) -> bytes:
    """A school's own step of the build, which changes what pages say."""
    return _HOOK.format(motto=motto).encode()


def own_part(mark: str) -> bytes:
    """Our crumbs, with a word of the school's in them."""
    ours = (THEME / OWN_PART.removeprefix("own/")).read_text(encoding="utf-8")
    assert "<nav" in ours
    return ours.replace("<nav", f'<nav data-own="{mark}"').encode()


def _stories(count: int) -> Iterator[tuple[str, Page]]:
    titles = ["护学", "亮灯", "种树", "家访", "读书", "公示"]
    for number in range(count):
        fields = {
            "标题": titles[number] if number < len(titles) else f"第{number}件事",
            "日期": f"{2023 + number % 4}年{1 + number % 12}月{3 + number % 25}日",
            "活动类型": ["志愿服务", "主题党日", "晨诵"][number % 3],
            "支部": ["第一党支部", "第二党支部"][number % 2],
        }
        if number % 2 == 0:
            fields |= {"品牌": "亮灯", "专题": "书香", "人物": "谷雨晴"}
        if number == 0:
            fields["图片"] = "[{文件: 一.jpg, 说明: 路口}]"
        if number == 5:
            fields["草稿"] = "是"
        words = [f"第 {number} 件事。", "## 经过", "六点五十分，校训。[^1]", "[^1]: 记在本子上。"]
        yield f"{_LISTED}{number}/index.md", Page(fields, words + (["![正文里](一.jpg)"] if number == 1 else []))
