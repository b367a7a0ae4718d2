"""Problems reach MkDocs' log so that a strict build counts what must be mended."""

from __future__ import annotations

import logging
import sys
from io import StringIO

import pytest

from dangjian.adapter.report import progress, report, say
from dangjian.problems import Place, Problem, Severity


def problem(severity: Severity) -> Problem:
    return Problem(Place("docs/a.md", 3), "x.y", "这里写错了。", "请改过来。", severity)


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING])
def test_what_must_be_mended_counts_in_a_strict_build(caplog: pytest.LogCaptureFixture, severity: Severity) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    report([problem(severity)])
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.name.startswith("mkdocs.")


def test_a_notice_is_told_but_does_not_count(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    report([problem(Severity.NOTICE)])
    (record,) = caplog.records
    assert record.levelno == logging.INFO


def test_a_line_of_the_log_says_where_what_and_how_to_mend_it(caplog: pytest.LogCaptureFixture) -> None:
    report([problem(Severity.ERROR)])
    assert "docs/a.md:3" in caplog.text
    assert "这里写错了。请改过来。" in caplog.text


def test_percent_signs_in_an_authors_words_do_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    odd = Problem(Place("docs/100%s.md", 1), "x.y", "「%s%d%」看不懂。", "请改过来。")
    report([odd])
    assert "docs/100%s.md:1" in caplog.text
    assert "「%s%d%」看不懂。" in caplog.text


def test_every_problem_has_a_line_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    report([problem(Severity.ERROR), problem(Severity.WARNING)])
    assert len(caplog.records) == 2


def test_work_in_progress_is_told_without_counting(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    say("正在处理 12 张新照片……")
    (record,) = caplog.records
    assert record.levelno == logging.INFO
    assert "12 张新照片" in caplog.text


def test_long_work_says_a_line_at_each_tenth_where_nobody_watches(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    with progress("正在处理新照片", total=200) as done:
        for _ in range(100):
            done(2)
    messages = [record.getMessage() for record in caplog.records]
    assert len(messages) == 11
    assert "一共 200 张" in messages[0]
    assert "20 / 200 张" in messages[1]
    assert "200 / 200 张" in messages[-1]


def test_a_handful_of_work_is_not_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    with progress("正在处理新照片", total=10) as done:
        done(10)
    assert caplog.records == []


class Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_a_bar_counts(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="mkdocs")
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("正在处理新照片", total=50) as done:
        for _ in range(5):
            done(10)
    assert "正在处理新照片" in screen.getvalue()
    assert "50/50" in screen.getvalue()
    assert caplog.records == []


def test_a_quiet_build_shows_no_bar(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR, logger="mkdocs")
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("正在处理新照片", total=50) as done:
        done(50)
    assert screen.getvalue() == ""
    assert caplog.records == []
