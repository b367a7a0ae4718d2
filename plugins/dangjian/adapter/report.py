"""Problems → MkDocs' log, so that ``--strict`` counts them and a teacher reads one line each."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs.plugins import get_plugin_logger

from dangjian.problems import Problem, Severity

log = get_plugin_logger("dangjian")


def report(problems: Iterable[Problem]) -> None:
    """Errors and warnings count in a strict build; notices do not."""
    for problem in problems:
        if problem.severity is Severity.NOTICE:
            log.info("%s", problem.sentence)
        else:
            log.warning("%s", problem.sentence)


def say(sentence: str) -> None:
    """Tell of work in progress."""
    log.info("%s", sentence)
