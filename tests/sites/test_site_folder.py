"""A school's folder is opened whole: what cannot be read is told, and hides nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from built_site import write_tree
from dangjian.content.source import LARGEST_SOURCE_BYTES
from dangjian.problems import Severity
from dangjian.site_folder import SiteFiles, read_files, read_site
from pictures.drawing import draw, encoded

PHOTO = encoded(draw())


def read(root: Path, tree: dict[str, str | bytes]) -> SiteFiles:
    write_tree(root, {"site_config/school.yml": "全称: 示例小学\n", **tree})
    (root / "docs").mkdir(exist_ok=True)
    return read_site(root)


def codes(site: SiteFiles) -> list[tuple[str, str]]:
    return [(problem.code, problem.where.path) for problem in site.problems]


def test_sources_photos_and_settings_are_told_apart(tmp_path: Path) -> None:
    site = read(
        tmp_path, {"docs/a/index.md": "正文", "docs/a/合影.JPG": PHOTO, "docs/表.csv": "名称", "docs/b.pdf": b"%PDF"}
    )
    assert [source.path for source in site.sources] == ["a/index.md", "表.csv"]
    assert site.sources[0].data == "正文".encode()
    assert list(site.photos) == ["a/合影.JPG"]
    assert site.paths == ("a/index.md", "a/合影.JPG", "b.pdf", "表.csv")
    assert dict(site.config) == {"school.yml": "全称: 示例小学\n".encode()}
    assert site.problems == ()


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    site = read(tmp_path, {"docs/.obsidian/a.md": "x", "docs/.DS_Store": b"x", "docs/b.md": "y"})
    assert site.paths == ("b.md",)


def test_a_school_without_docs_has_no_sources(tmp_path: Path) -> None:
    (tmp_path / "site_config").mkdir()
    assert read_site(tmp_path).sources == ()


def test_a_missing_settings_folder_is_told_with_what_to_put_there(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (problem,) = read_site(tmp_path).problems
    assert problem.severity is Severity.WARNING
    assert "没有 site_config 文件夹" in problem.what
    assert "school.yml" in problem.hint


def test_a_settings_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    write_tree(tmp_path, {"site_config": "全称: 示例小学", "docs/a.md": "x"})
    site = read_site(tmp_path)
    assert codes(site) == [("config.not_folder", "site_config")]
    assert [source.path for source in site.sources] == ["a.md"]


def test_a_folder_named_like_a_settings_file_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    site = read(tmp_path, {"site_config/texts.yml/a.txt": "x"})
    assert codes(site) == [("file.is_folder", "site_config/texts.yml")]
    assert "school.yml" in site.config


def refuse(monkeypatch: pytest.MonkeyPatch, name: str, error: OSError) -> None:
    """From now on the file `name` cannot be opened."""
    original = Path.open

    def opened(self: Path, *args: Any, **options: Any) -> Any:
        if self.name == name:
            raise error
        return original(self, *args, **options)

    monkeypatch.setattr(Path, "open", opened)


def test_a_file_that_is_locked_is_told_and_the_others_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"docs/锁住.md": "x", "docs/b.md": "y"})
    refuse(monkeypatch, "锁住.md", PermissionError(13, "Permission denied"))
    site = read(tmp_path, {})
    (problem,) = site.problems
    assert str(problem.where) == "docs/锁住.md"
    assert "没有权限" in problem.what
    assert {source.path: source.data for source in site.sources} == {"b.md": b"y", "锁住.md": b""}


def test_a_file_on_a_broken_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"docs/坏.md": "x"})
    refuse(monkeypatch, "坏.md", OSError(5, "Input/output error"))
    assert [problem.what for problem in read(tmp_path, {}).problems] == ["这个文件读不出来。"]


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
@pytest.mark.parametrize("name", ["走失.md", "走失.jpg"])
def test_a_link_to_nowhere_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / name).symlink_to(tmp_path / "nowhere")
    site = read(tmp_path, {})
    (problem,) = site.problems
    assert str(problem.where) == f"docs/{name}"
    assert "找不到" in problem.what


def test_a_huge_file_is_read_only_so_far_that_its_size_can_be_told(tmp_path: Path) -> None:
    site = read(tmp_path, {"docs/大.md": b"x" * (LARGEST_SOURCE_BYTES + 5_000)})
    assert len(site.sources[0].data) == LARGEST_SOURCE_BYTES + 1


def test_a_photo_that_is_no_photo_is_told_and_kept_by_name(tmp_path: Path) -> None:
    site = read(tmp_path, {"docs/空.jpg": b"", "docs/好.jpg": PHOTO})
    assert [str(problem.where) for problem in site.problems] == ["docs/空.jpg"]
    assert site.photos["空.jpg"] is None
    assert site.photos["好.jpg"] is not None


def test_it_is_told_how_many_new_photos_have_been_looked_at(tmp_path: Path) -> None:
    heard: list[object] = []

    @contextmanager
    def progress(label: str, *, total: int) -> Iterator[Callable[[int], None]]:
        heard.append((label, total))
        yield heard.append

    write_tree(tmp_path, {f"docs/{number}.jpg": b"" for number in range(12)})
    paths = {f"{number}.jpg": str(tmp_path / f"docs/{number}.jpg") for number in range(12)}
    for path in paths.values():
        os.utime(path, (0, 0))  # one changed a moment ago is looked at again
    for _ in range(2):
        read_files(paths, config_folder=tmp_path / "none", cache=tmp_path / ".cache", progress=progress)
        assert heard == [("正在查看新照片", 12), *[1] * 12], "nothing is new the second time"


def test_the_settings_folder_is_called_by_its_own_name_in_messages(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    site = read_site(tmp_path, config="设置")
    assert site.config_folder == "设置"
    assert codes(site) == [("config.no_folder", "设置")]
