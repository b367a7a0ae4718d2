"""What the guide tells people to write can be written: every example is read without a word of complaint."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from built_site import BuiltSite
from dangjian.content.source import SourceFile
from dangjian.pictures.photo import Photo
from dangjian.problems import Problem
from dangjian.schema.declaring import Declared, declared_fields
from dangjian.schema.entities.story import Story
from dangjian.schema.reading import read_declared
from dangjian.schema.school import School
from dangjian.schema.vocabularies_file import default_vocabularies
from dangjian.site_folder import SiteFiles
from dangjian.site_plan import plan_site
from dangjian.typed_text.located import read_yaml
from reference.guide_pages import GUIDE, ROOT, Example, examples
from test_docs import CONTENT_MODELS, SETTING_MODELS

SCHOOL_PAGE = GUIDE / "school.md"
VOCABULARIES = default_vocabularies()
MARKED = [(page, example) for page in sorted(GUIDE.glob("*.md")) for example in examples(page) if example.path]
NAMED_BY_EXAMPLES = ("branches", "brands", "people", "topics")
"""Folders of the demo whose entries the examples name."""


def problems_in(model: type[Declared], text: str) -> tuple[Problem, ...]:
    tree, complaints = read_yaml(text)
    assert complaints == ()
    reading = read_declared(
        model, tree.mapping, lines=tree.lines, file="example", vocabularies=VOCABULARIES, noun="这里"
    )
    return reading.problems


def photo(name: str) -> Photo:
    return Photo(Path(name), name, 1600, 1200, digest=name, description="", taken_on=None, colour="#888888")


def site_of(tree: dict[str, str]) -> SiteFiles:
    """`tree` beside the demo's own branches, brands, people and topics, with every photo the texts name."""
    docs = {path.removeprefix("docs/"): text for path, text in tree.items() if path.startswith("docs/")}
    photos = {
        f"{path.rpartition('/')[0]}/{name}": photo(name)
        for path, text in docs.items()
        for name in re.findall(r"[^\s:,，、：(（*]+\.(?:jpg|png)", text)
    }
    for path, text in tree.items():
        if path.startswith("site_config/"):
            photos |= {name: photo(name) for name in re.findall(r"[\w/-]+\.(?:jpg|png)", text)}
    for folder in NAMED_BY_EXAMPLES:
        for file in (ROOT / "docs" / folder).glob("*.md"):
            docs[f"{folder}/{file.name}"] = file.read_text(encoding="utf-8")
    config = {"school.yml": "全称: 示例小学\n"} | {
        path.removeprefix("site_config/"): text for path, text in tree.items() if path.startswith("site_config/")
    }
    return SiteFiles(
        sources=tuple(SourceFile(path, text.encode()) for path, text in docs.items()),
        config={name: text.encode() for name, text in config.items()},
        photos=dict(photos),
        paths=(*docs, *photos),
    )


@pytest.mark.parametrize(
    ("page", "example"), MARKED, ids=[f"{page.stem}:{example.path}:{n}" for n, (page, example) in enumerate(MARKED)]
)
def test_a_file_of_the_guide_is_read_without_complaint(page: Path, example: Example) -> None:
    """Together with the settings that the same page shows last before it."""
    before = list(examples(page))
    before = before[: before.index(example)]
    settings = {item.path: item.text for item in before if item.path.startswith("site_config/")}
    plan = plan_site(site_of({**settings, example.path: example.text}))
    assert [problem.sentence for problem in plan.problems if problem.where.path == example.path] == []


@pytest.mark.parametrize(
    "model", [*CONTENT_MODELS.values(), *SETTING_MODELS.values()], ids=lambda model: model.__name__
)
def test_the_example_of_every_field_is_read_without_complaint(model: type[Declared]) -> None:
    for field in declared_fields(model).values():
        assert problems_in(model, f"{field.chinese}: {field.example}") == ()


@pytest.mark.parametrize(
    "text", [item.text for item in examples(SCHOOL_PAGE) if not item.path], ids=lambda text: text.partition(":")[0]
)
def test_a_fragment_of_the_settings_page_belongs_into_school_yml(text: str) -> None:
    assert problems_in(School, text) == ()


@pytest.mark.parametrize("page", ["photos.md", "faq.md", "first-story.md"])
def test_single_lines_of_the_guide_belong_into_a_story(page: str) -> None:
    lines = [item.text for item in examples(GUIDE / page) if not item.path and re.match(r"[一-鿿]+: \S", item.text)]
    assert lines or page == "first-story.md"
    for text in lines:
        assert problems_in(Story, text) == ()


def test_fields_and_collections_of_a_schools_own_are_built_as_the_guide_shows(site: Callable[..., BuiltSite]) -> None:
    shown = [item for item in examples(SCHOOL_PAGE) if item.path]
    own_fields, own_collection = (
        item.text for item in shown if item.path.endswith("collections.yml") and "字段" in item.text
    )
    pages = {item.path: item.text for item in shown if item.path.startswith("docs/")}
    built = site(
        {
            "site_config/collections.yml": own_collection + own_fields,
            "docs/branches/di-yi.md": "---\n名称: 第一党支部\n类型: 党支部\n---\n",
            **pages,
        }
    )
    assert built.messages == ()

    story = built.words("activities/2026/20260301-hu-xue/")
    assert "天气 小雨" in story
    assert "服务时长 2小时" in story
    assert "示例教师" not in story

    book = built.words("reading/di-yi-ben/")
    assert "书名 示例书名" in book
    assert "读完日期 2026年5月20日" in book
    assert "从开学读到立夏" in book

    assert "慢慢读完的一本书" in built.words("reading/")
    assert "读书笔记" in built.words("./")
    assert "慢慢读完的一本书" in built.words("branches/di-yi/")
