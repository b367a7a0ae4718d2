"""The shortcuts of a build change how long it takes and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from built_site import MKDOCS_YML, BuiltSite, host_environment, write_school
from dangjian.adapter.drawing import WORTH_A_PROCESS
from pictures.drawing import draw, encoded

PLAIN = MKDOCS_YML.replace("[search, dangjian]", "[search, {dangjian: {shortcuts: false}}]")
OWN_MAIN = '{% extends "base.html" %}{% block scripts %}{{ super() }}<i>{{ page.url }}</i>{% endblock %}'
TREE = {
    "docs/branches/yi.md": "---\n名称: 第一党支部\n---\n",
    "docs/brands/liang.md": "---\n名称: 亮灯\n所属党组织: 第一党支部\n---\n灯下。\n",
    "docs/about.md": "---\n标题: 关于\n---\n\n## 一节\n\n正文[^1]。\n\n[^1]: 注。\n",
    "docs/activities/0/合影.jpg": encoded(draw()),
    **{
        f"docs/activities/{number}/index.md": (
            f"---\n标题: 第{number}件事\n日期: {2020 + number % 5}年{1 + number % 12}月{1 + number % 28}日\n"
            f"活动类型: 志愿服务\n支部: 第一党支部\n品牌: 亮灯\n---\n\n"
            f"第 {number} 篇，见[关于](../../about.md)。\n\n## 一节\n"
        )
        for number in range(WORTH_A_PROCESS)
    },
}


def built(root: Path, mkdocs_yml: str) -> tuple[dict[str, str], str]:
    """Digests of the site's files, and what MkDocs told of its work; in a process of its own, which may be forked."""
    write_school(root, {**TREE, "mkdocs.yml": mkdocs_yml})
    command = [sys.executable, "-m", "mkdocs", "build", "--verbose"]
    run = subprocess.run(command, cwd=root, env=host_environment(), capture_output=True, check=True)
    files = [path for path in sorted((root / "site").rglob("*")) if path.is_file()]
    digests = {path.relative_to(root).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}
    return digests, run.stderr.decode("utf-8")


def test_the_site_is_the_same_byte_for_byte(tmp_path: Path) -> None:
    quick, told = built(tmp_path / "quick", MKDOCS_YML)
    slow, told_slowly = built(tmp_path / "slow", PLAIN)
    assert quick == slow
    drawn = re.search(r"a second process made (\d+) pages", told)
    if sys.platform == "linux" and (os.cpu_count() or 1) > 1:
        assert drawn is not None
        assert int(drawn[1]) > 0
    assert "a second process" not in told_slowly


def test_a_school_that_changes_the_host_s_pages_gets_each_as_it_says(site: Callable[..., BuiltSite]) -> None:
    """Its template says something of the single page where ours keep what they draw."""
    made = site(
        {
            **{path: text for path, text in TREE.items() if "activities" not in path},
            "mkdocs.yml": MKDOCS_YML.replace("font: false", "font: false, custom_dir: own"),
            "own/main.html": OWN_MAIN,
        }
    )
    for address in ("brands/liang/", "branches/yi/"):
        assert made.page(address).find("i", string=address)
