"""Problems reach MkDocs' log so that a strict build counts what must be mended."""

from __future__ import annotations

import logging

import pytest

from dangjian.adapter.report import report, say
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
