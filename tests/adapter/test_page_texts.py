"""What the search of a preview finds: every page the preview shows, drafts too."""

from __future__ import annotations

from pathlib import Path

from built_site import build, write_school

DRAFT = "---\n标题: 还没写完的一篇\n日期: 2026年3月5日\n草稿: 是\n---\n\n正文里有一只风筝。\n"


def test_a_draft_is_found_in_the_preview_and_nowhere_else(tmp_path: Path) -> None:
    write_school(tmp_path, {"docs/activities/a/index.md": DRAFT})
    assert build(tmp_path, preview=True).files_saying("风筝")
    assert [path for path in build(tmp_path, preview=True).files_saying("风筝") if path.startswith("assets/search/")]
    assert not build(tmp_path).files_saying("风筝")
