"""Reads and plans a site without building it, and tells what was noticed."""

from __future__ import annotations

from pathlib import Path

from dangjian.cli.problem_listing import as_github, as_json, as_text
from dangjian.cli.site_options import site_options
from dangjian.problems import Severity
from dangjian.site_folder import read_site
from dangjian.site_plan import plan_site


def check_site(root: Path, *, form: str, strict: bool, is_unicode: bool = True) -> tuple[str, bool]:
    """What to print, and whether the site passes; with `strict` warnings do not pass either."""
    options = site_options(root)
    files = read_site(root, docs=options.docs, config=options.config, cache=options.cache)
    problems = plan_site(files).problems
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    passed = not any(problem.severity in fatal for problem in problems)
    if form == "json":
        return as_json(problems, is_ascii=not is_unicode), passed
    if form == "github":
        return as_github(problems), passed
    return as_text(problems, file_count=len(files.sources) + len(files.config)), passed
