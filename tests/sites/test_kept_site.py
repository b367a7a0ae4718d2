"""A second build leaves in the site's folder what a first one would have put there, and touches only what changed."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from mkdocs import utils
from mkdocs.exceptions import Abort

from built_site import MKDOCS_YML, build, run_host, write_school, write_tree
from pictures.drawing import draw, encoded
from sites.builds_apart import SOURCE_DATE, differences

STORY = "---\n标题: 清晨护学\n日期: 2026年3月5日\n活动类型: 志愿服务\n---\n\n六点五十分，到了路口。\n"
OTHER = STORY.replace("清晨护学", "傍晚自习").replace("六点五十分", "下午五点")
TREE: dict[str, str | bytes] = {
    "docs/activities/a/index.md": STORY,
    "docs/activities/a/合影.jpg": encoded(draw()),
    "docs/activities/b.md": OTHER,
    "docs/about.md": "# 关于\n\n[表](files/table.pdf)\n",
    "docs/files/table.pdf": b"%PDF-1.4 one",
    "docs/plan.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
}
HOOKED = MKDOCS_YML + "hooks: [hooks.py]\n"
LONG_AGO = 1_600_000_000


@pytest.fixture(autouse=True)
def _one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", SOURCE_DATE)


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A school that was built once, long ago."""
    root = tmp_path / "school"
    write_school(root, TREE)
    build(root)
    grow_old(root / "site")
    return root


def grow_old(folder: Path) -> None:
    for path in folder.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))


def rebuilt_anew(root: Path, anew: Path) -> list[str]:
    """Build again over the old site, and beside it from nothing; what differs."""
    build(root)
    for name in ("docs", "site_config", "mkdocs.yml", "hooks.py"):
        source = root / name
        if source.is_dir():
            shutil.copytree(source, anew / name)
        elif source.exists():
            shutil.copy(source, anew / name)
    build(anew)
    return differences(root / "site", anew / "site")


def touched(root: Path) -> set[str]:
    """Files of the site that were written since."""
    site = root / "site"
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix() for path in files if path.stat().st_mtime != LONG_AGO}


def test_where_nothing_changed_nothing_is_written(school: Path) -> None:
    """But what MkDocs writes without asking: bundles and drawings, which exist nowhere else, and what it packs."""
    build(school)
    written = {name for name in touched(school) if not name.startswith("assets/dangjian/")}
    assert written <= {"sitemap.xml.gz", "plan.svg"}


def test_a_changed_story_is_written_and_others_are_not(school: Path, tmp_path: Path) -> None:
    write_tree(school, {"docs/activities/b.md": OTHER.replace("下午五点", "下午五点半")})
    assert rebuilt_anew(school, tmp_path / "anew") == []
    written = touched(school)
    assert "activities/b/index.html" in written
    assert not {"activities/a/index.html", "about/index.html", "files/table.pdf", "404.html"} & written
    assert not any(name.startswith(("assets/pictures/", "assets/javascripts/")) for name in written)


def test_what_is_gone_leaves_no_file_and_no_folder(school: Path, tmp_path: Path) -> None:
    for name in ("activities/a", "files"):
        shutil.rmtree(school / "docs" / name)
    write_tree(
        school,
        {"docs/about.md": "# 关于\n", "mkdocs.yml": MKDOCS_YML.replace("dangjian]", "dangjian: {search: false}]")},
    )
    write_tree(school, {"site/old/page/index.html": "old", "site/rubbish.txt": "", "site/.git/HEAD": "main"})
    (school / "site" / "empty" / "folders").mkdir(parents=True)
    assert (school / "site/assets/pictures").exists()
    told = rebuilt_anew(school, tmp_path / "anew")
    assert told == [".git/ is only in school", ".git/HEAD is only in school"], "MkDocs leaves hidden files alone, too"
    assert not (school / "site/assets/search").exists()


def test_a_file_may_stand_where_a_folder_was_and_a_folder_where_a_file_was(school: Path, tmp_path: Path) -> None:
    shutil.rmtree(school / "docs/files")
    write_tree(school, {"docs/files": b"no longer a folder", "docs/about.md": "# 关于\n"})
    (school / "docs/activities/b.md").unlink()
    (school / "docs/plan.svg").unlink()
    write_tree(school, {"docs/plan.svg/index.md": "# 一页\n"})
    assert rebuilt_anew(school, tmp_path / "anew") == []


def test_files_of_one_name_with_other_capitals(school: Path, tmp_path: Path) -> None:
    (school / "docs/about.md").rename(school / "docs/About.md")
    assert rebuilt_anew(school, tmp_path / "anew") == []
    assert "About" in [path.name for path in (school / "site").iterdir()]


def test_a_copy_that_changed_is_copied(school: Path, tmp_path: Path) -> None:
    table = school / "docs/files/table.pdf"
    before = table.stat()
    table.write_bytes(b"%PDF-1.4 two")
    os.utime(table, (before.st_atime, before.st_mtime))
    assert rebuilt_anew(school, tmp_path / "anew") == []


@pytest.mark.parametrize("spoiled", ("activities/a/index.html", "files/table.pdf", "plan.svg", "404.html"))
def test_what_somebody_changed_in_the_site_is_mended(school: Path, tmp_path: Path, spoiled: str) -> None:
    path = school / "site" / spoiled
    path.write_bytes(path.read_bytes()[:-3] + b"???")
    assert rebuilt_anew(school, tmp_path / "anew") == []


def test_a_backup_made_of_links_is_not_written_into(school: Path, tmp_path: Path) -> None:
    pages = ("activities/b/index.html", "files/table.pdf", "plan.svg")
    for page in pages:
        backup = tmp_path / "backup" / page
        backup.parent.mkdir(parents=True, exist_ok=True)
        os.link(school / "site" / page, backup)
    write_tree(
        school,
        {
            "docs/activities/b.md": OTHER.replace("五点", "六点"),
            "docs/files/table.pdf": b"%PDF-1.4 three",
            "docs/plan.svg": str(TREE["docs/plan.svg"]).replace("h9", "h8"),
        },
    )
    before = [(tmp_path / "backup" / page).read_bytes() for page in pages]
    assert rebuilt_anew(school, tmp_path / "anew") == []
    assert [(tmp_path / "backup" / page).read_bytes() for page in pages] == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs leave to make links")
def test_nothing_is_written_through_a_link(school: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.html"
    elsewhere.write_text("mine", encoding="utf-8")
    page = school / "site/activities/b/index.html"
    page.unlink()
    page.symlink_to(elsewhere)
    assert rebuilt_anew(school, tmp_path / "anew") == []
    assert elsewhere.read_text(encoding="utf-8") == "mine"


PLUGIN_WRITES = """
from pathlib import Path

def {event}(*given, config, **more):
    path = Path(config.site_dir, "of-a-plugin", "file.txt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("的", encoding="utf-8")
    return given[0] if given else None
"""


@pytest.mark.parametrize("event", ("on_pre_build", "on_files", "on_nav", "on_env", "on_post_build"))
def test_what_another_plugin_writes_is_there_as_after_a_first_build(school: Path, tmp_path: Path, event: str) -> None:
    write_tree(school, {"mkdocs.yml": HOOKED, "hooks.py": PLUGIN_WRITES.format(event=event)})
    assert rebuilt_anew(school, tmp_path / "anew") == []
    build(school)
    assert differences(school / "site", tmp_path / "anew" / "site") == []


@pytest.mark.skipif(sys.platform == "win32", reason="there a copy with the times of its original looks untouched")
def test_a_file_that_another_plugin_copies_with_its_times_stays(school: Path) -> None:
    copies = (
        "import shutil\nfrom pathlib import Path\n\ndef on_files(files, *, config):\n"
        "    shutil.copy2(config.config_file_path, Path(config.site_dir, 'copy.yml'))\n"
    )
    write_tree(school, {"mkdocs.yml": HOOKED, "hooks.py": copies})
    for _ in range(2):
        build(school)
        assert (school / "site/copy.yml").exists()


def test_a_page_that_a_plugin_empties_goes(school: Path, tmp_path: Path) -> None:
    """MkDocs writes no page where there is nothing to write."""
    assert (school / "site/about/index.html").exists()
    empties = "def on_post_page(output, *, page, config):\n    return '' if page.url == 'about/' else output\n"
    write_tree(school, {"mkdocs.yml": HOOKED, "hooks.py": empties})
    assert rebuilt_anew(school, tmp_path / "anew") == []
    assert not (school / "site/about").exists()


@pytest.mark.parametrize("event", ("on_files(files, *, config)", "on_env(env, *, config, files)"))
def test_a_build_that_fails_gives_back_what_it_borrowed_from_the_host(school: Path, event: str) -> None:
    borrowed = (utils.clean_directory, utils.write_file, utils.copy_file)
    fails = f"from mkdocs.exceptions import BuildError\n\ndef {event}:\n    raise BuildError('stop')\n"
    write_tree(school, {"mkdocs.yml": HOOKED, "hooks.py": fails})
    with pytest.raises(Abort):
        build(school)
    assert (utils.clean_directory, utils.write_file, utils.copy_file) == borrowed


def test_the_site_can_be_built_somewhere_else_meanwhile(school: Path, tmp_path: Path) -> None:
    build(school, site_dir=str(tmp_path / "elsewhere"))
    assert differences(school / "site", tmp_path / "elsewhere") == []
    assert touched(school) == set()


@pytest.mark.parametrize("host", ("mkdocs", "properdocs"))
def test_the_commands_of_both_hosts_keep_it(tmp_path: Path, host: str) -> None:
    root = tmp_path / "school"
    write_school(root, TREE)
    for changed in (OTHER, OTHER.replace("下午五点", "下午五点半")):
        grow_old(root / "site")
        write_tree(root, {"docs/activities/b.md": changed})
        finished = run_host(host, root, "build", "--config-file", "mkdocs.yml")
        assert finished.returncode == 0, finished.stderr
    assert "activities/a/index.html" not in touched(root)
    assert "activities/b/index.html" in touched(root)


def test_without_shortcuts_the_host_does_it_alone(school: Path) -> None:
    write_tree(school, {"mkdocs.yml": MKDOCS_YML.replace("dangjian]", "{dangjian: {shortcuts: false}}]")})
    build(school)
    assert "activities/a/index.html" in touched(school)
