"""Settings of mkdocs.yml that would spoil the site are told by the line to change."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config

from dangjian.adapter.host_checks import check_host
from dangjian.problems import Problem, Severity

GOOD_THEME = "theme: {name: material, language: zh, font: false}\n"


@pytest.fixture
def told(tmp_path: Path):
    """What `check_host` says of a mkdocs.yml with these lines."""

    def check(lines: str) -> tuple[Problem, ...]:
        (tmp_path / "docs").mkdir(exist_ok=True)
        (tmp_path / "mkdocs.yml").write_text(f"site_name: 测试\nplugins: []\n{lines}", encoding="utf-8")
        return check_host(load_config(str(tmp_path / "mkdocs.yml")))

    return check


def test_good_settings_are_passed_in_silence(told) -> None:
    assert told(GOOD_THEME) == ()


def test_another_theme_is_told_alone_because_the_rest_would_only_confuse(told) -> None:
    (problem,) = told("theme: mkdocs\n")
    assert problem.code == "host.theme"
    assert "「mkdocs」" in problem.what
    assert "name: material" in problem.hint


@pytest.mark.parametrize(
    "theme", ["theme: {name: material, font: false}", "theme: {name: material, language: en, font: false}"]
)
def test_a_theme_that_does_not_speak_chinese_is_told(told, theme: str) -> None:
    (problem,) = told(theme + "\n")
    assert problem.code == "host.language"
    assert "language: zh" in problem.hint


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "zh-TW"])
def test_every_chinese_of_the_theme_is_welcome(told, language: str) -> None:
    assert told(f"theme: {{name: material, language: {language}, font: false}}\n") == ()


def test_fonts_from_another_host_are_told(told) -> None:
    (problem,) = told("theme: {name: material, language: zh}\n")
    assert problem.code == "host.font"
    assert "font: false" in problem.hint


def test_fonts_named_by_the_school_are_told_too(told) -> None:
    (problem,) = told("theme: {name: material, language: zh, font: {text: Roboto}}\n")
    assert problem.code == "host.font"


def test_the_slow_table_of_emoji_is_told(told) -> None:
    (problem,) = told(GOOD_THEME + "markdown_extensions: [pymdownx.emoji]\n")
    assert problem.code == "host.emoji"


def test_a_chosen_table_of_emoji_is_passed_in_silence(told) -> None:
    chosen = "  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }\n"
    assert told(f"{GOOD_THEME}markdown_extensions:\n{chosen}") == ()


def test_every_slip_is_told_in_one_run_with_the_file_to_change(told) -> None:
    problems = told("theme: {name: material}\nmarkdown_extensions: [pymdownx.emoji]\n")
    assert [problem.code for problem in problems] == ["host.language", "host.font", "host.emoji"]
    assert {str(problem.where) for problem in problems} == {"mkdocs.yml"}
    assert {problem.severity for problem in problems} == {Severity.WARNING}
