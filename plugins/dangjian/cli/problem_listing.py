"""Problems as text for a person, as JSON for a program, and as annotations for GitHub."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Sequence

import click

from dangjian.problems import Problem, Severity

_WORDS = {Severity.ERROR: "错误", Severity.WARNING: "提醒", Severity.NOTICE: "说明"}
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTICE: "cyan"}


def as_text(problems: Sequence[Problem], *, file_count: int) -> str:
    """File by file, then a line that says what to do. Colours are taken off by `click.echo` where none can be shown."""
    lines: list[str] = []
    for path, group in itertools.groupby(problems, key=lambda problem: problem.where.path):
        lines.append(click.style(path, bold=True))
        for problem in group:
            place = f"第 {problem.where.line} 行" if problem.where.line else "整个文件"
            word = click.style(f"[{_WORDS[problem.severity]}]", fg=_COLOURS[problem.severity])
            lines.append(f"  {place} {word} {problem.what}")
            lines.append(f"    怎么改：{problem.hint}")
        lines.append("")
    return "\n".join((*lines, summary(problems, file_count=file_count)))


def summary(problems: Sequence[Problem], *, file_count: int) -> str:
    """One sentence: how much there is, and what now."""
    counts = Counter(problem.severity for problem in problems)
    told = "、".join(f"{counts[severity]} 处{word}" for severity, word in _WORDS.items() if counts[severity])
    files = len({problem.where.path for problem in problems})
    if not problems:
        return f"检查了 {file_count} 个文件，没有发现问题，可以发布。"
    if counts[Severity.ERROR]:
        return f"在 {files} 个文件里有 {told}。请先改错误，保存后再运行一次 dangjian check。"
    if counts[Severity.WARNING]:
        return f"在 {files} 个文件里有 {told}。没有错误，可以发布；有空时请把提醒也看一看。"
    return f"在 {files} 个文件里有 {told}。不用改也可以发布。"


def as_json(problems: Sequence[Problem], *, is_ascii: bool = False) -> str:
    """A list of objects; with `is_ascii` for consoles that cannot show every character."""
    rows = [
        {
            "path": problem.where.path,
            "line": problem.where.line,
            "severity": problem.severity.value,
            "code": problem.code,
            "what": problem.what,
            "hint": problem.hint,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=is_ascii, indent=2)


def as_github(problems: Sequence[Problem]) -> str:
    """Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    return "\n".join(
        f"::{problem.severity.value} file={_property(problem.where.path)},line={max(problem.where.line, 1)},"
        f"title={_property(problem.code)}::{_escaped(problem.what + problem.hint)}"
        for problem in problems
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
