"""What the memo of an earlier build spares the next one, and when it must spare nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, Template

from built_site import BuiltSite, build, write_school
from dangjian.adapter import quick_page

STORY = "---\n标题: {title}\n日期: 2026年5月8日\n活动类型: 志愿服务\n---\n\n{text}\n"
SCHOOL = {
    "docs/activities/tree.md": STORY.format(title="种树", text="孩子们种了树。\n\n![树](tree.png)"),
    "docs/activities/walk.md": STORY.format(title="远足", text="先看[种树](tree.md)那一天。"),
    "docs/activities/sing.md": STORY.format(title="唱歌", text="唱了[一首歌](no-such-song.md)。"),
}
BuildAgain = Callable[..., tuple[BuiltSite, list[str], list[str]]]


@pytest.fixture
def again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BuildAgain:
    """Builds a school; also which texts were rendered and which templates were filled for a page."""
    write_school(tmp_path, SCHOOL)
    rendered: list[str] = []
    drawn: list[str] = []
    render, root_of = quick_page._render, Template.render

    def note_text(file: Any, *args: Any, **kwargs: Any) -> Any:
        rendered.append(file.src_uri)
        return render(file, *args, **kwargs)

    def note_page(self: Template, *args: Any, **kwargs: Any) -> str:
        if args and args[0].get("page") is not None:
            drawn.append(args[0]["page"].file.src_uri)
        return root_of(self, *args, **kwargs)

    monkeypatch.setattr(quick_page, "_render", note_text)
    monkeypatch.setattr(Template, "render", note_page)

    def build_again(**changes: str) -> tuple[BuiltSite, list[str], list[str]]:
        write_school(tmp_path, {**SCHOOL, **changes})
        rendered.clear()
        drawn.clear()
        return build(tmp_path), sorted(rendered), sorted(drawn)

    return build_again


def stories(paths: list[str]) -> list[str]:
    return [path.rpartition("/")[2] for path in paths if Path(path).parent.name == "activities" and "index" not in path]


def test_a_build_of_the_same_folder_renders_and_draws_nothing(again: BuildAgain) -> None:
    first, rendered, drawn = again()
    assert len(stories(rendered)) == 3 and len(drawn) > 3
    pages = {address: (first.folder / address).read_bytes() for address in first.addresses()}
    second, rendered, drawn = again()
    assert stories(rendered) == ["sing.md"]  # its message comes with every build
    assert drawn == []
    assert {address: (second.folder / address).read_bytes() for address in second.addresses()} == pages


def test_a_message_about_a_text_comes_with_every_build(again: BuildAgain) -> None:
    assert [len(again()[0].told("no-such-song")) for _ in range(3)] == [1, 1, 1]


def test_a_changed_text_is_rendered_and_only_pages_that_show_it_are_drawn(again: BuildAgain) -> None:
    again()
    text = STORY.format(title="远足", text="走了很远，又看[种树](tree.md)。")
    site, rendered, drawn = again(**{"docs/activities/walk.md": text})
    assert stories(rendered) == ["sing.md", "walk.md"]
    assert "走了很远" in site.words("activities/walk/")
    assert "activities/walk.md" in drawn and "about.md" not in drawn and "achievements/index.md" not in drawn


def test_a_changed_title_reaches_the_lists(again: BuildAgain) -> None:
    again()
    site, _, drawn = again(**{"docs/activities/tree.md": STORY.format(title="植树", text="孩子们种了树。")})
    assert "植树" in site.words("activities/") and "种树" not in site.words("activities/")
    assert {"activities/index.md", "activities/tree.md"} <= set(drawn)


def test_a_link_is_made_anew_when_what_it_leads_to_has_gone(tmp_path: Path, again: BuildAgain) -> None:
    again()
    (tmp_path / "docs/activities/tree.md").unlink()
    site = build(tmp_path)
    assert site.told("tree.md")
    assert not site.page("activities/walk/").select('a[href*="tree/"]')


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("overrides/main.html", '{% extends "base.html" %}{% block outdated %}{{ build_date_utc }}{% endblock %}'),
        ("hooks.py", "def on_page_context(context, page, config, nav):\n    context['dice'] = object()\n"),
    ],
)
def test_pages_that_may_differ_by_themselves_are_drawn_every_time(path: str, content: str, again: BuildAgain) -> None:
    more = "hooks: [hooks.py]\n" if path == "hooks.py" else ""
    custom = ", custom_dir: overrides" if path.startswith("overrides") else ""
    settings = {
        path: content,
        "mkdocs.yml": "site_name: 测试学校\nuse_directory_urls: true\n"
        f"theme: {{name: material, language: zh, font: false{custom}}}\nplugins: [dangjian]\n{more}",
    }
    _, _, first = again(**settings)
    _, _, second = again(**settings)
    assert first == second != []


def test_texts_that_include_other_files_are_rendered_every_time(tmp_path: Path, again: BuildAgain) -> None:
    settings = {
        "mkdocs.yml": "site_name: 测试学校\ntheme: {name: material, language: zh, font: false}\nplugins: [dangjian]\n"
        "markdown_extensions: [{pymdownx.snippets: {base_path: [SNIPPETS]}}]\n".replace("SNIPPETS", str(tmp_path)),
        "docs/activities/walk.md": STORY.format(title="远足", text='--8<-- "weather.txt"'),
        "weather.txt": "那天下雨。",
    }
    again(**settings)
    site, _, _ = again(**{**settings, "weather.txt": "那天出了太阳。"})
    assert "那天出了太阳" in site.words("activities/walk/")


def test_without_shortcuts_nothing_is_kept(tmp_path: Path, again: BuildAgain) -> None:
    settings = {
        "mkdocs.yml": "site_name: 测试学校\ntheme: {name: material, language: zh, font: false}\n"
        "plugins: [{dangjian: {shortcuts: false}}]\n"
    }
    again(**settings)
    assert not list(tmp_path.rglob("memo.sqlite"))


def test_templates_are_compiled_once(again: BuildAgain, monkeypatch: pytest.MonkeyPatch) -> None:
    again()
    compiled: list[str | None] = []
    compile_one = Environment.compile

    def note(self: Environment, source: Any, name: str | None = None, *args: Any, **kwargs: Any) -> Any:
        compiled.append(name)
        return compile_one(self, source, name, *args, **kwargs)

    monkeypatch.setattr(Environment, "compile", note)
    again(**{"docs/activities/tree.md": STORY.format(title="植树", text="孩子们种了树。")})
    assert compiled == []


def test_a_changed_template_is_compiled_anew(again: BuildAgain) -> None:
    own = {
        "mkdocs.yml": "site_name: 测试学校\nuse_directory_urls: true\n"
        "theme: {name: material, language: zh, font: false, custom_dir: overrides}\nplugins: [dangjian]\n",
        "overrides/dangjian/components/turn.html": "{% macro turn(head) %}<i>旧</i>{% endmacro %}",
    }
    again(**own)
    new = "{% macro turn(head) %}<i>新</i>{% endmacro %}"
    site, _, drawn = again(**{**own, "overrides/dangjian/components/turn.html": new})
    assert "activities/tree.md" in drawn
    assert not site.files_saying("<i>旧</i>") and site.files_saying("<i>新</i>")
