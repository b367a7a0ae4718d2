"""What the scripts decide before they start anything."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SCRIPTS = PROJECT / "scripts"


def load(name: str) -> ModuleType:
    """A script as a module; by its path, for `build` and `test` are also the names of other people's modules."""
    spec = importlib.util.spec_from_file_location(f"dangjian_scripts_{name}", SCRIPTS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sys.path.append(str(SCRIPTS))  # for the helpers the scripts import from one another
environment = load("_environment")
browser = load("_browser")
build = load("build")


def bare_python_scripts() -> list[Path]:
    """The verbs that make the environment, and their helpers; a script that runs inside it may use a newer Python."""
    helpers = [SCRIPTS / f"{name}.py" for name in ("_environment", "_browser", "_checks", "_debian")]
    verbs = [path for path in sorted(SCRIPTS.glob("*.py")) if "run_verb(main)" in path.read_text(encoding="utf-8")]
    return helpers + verbs


def project_in(folder: Path, *, lock: str = "mkdocs==1.6.1\n") -> Path:
    (folder / "requirements.lock").write_text(lock, encoding="utf-8", newline="")
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8", newline="")
    return folder


# The Python that starts a script


def test_a_new_enough_python_is_not_complained_about() -> None:
    assert environment.python_complaint((3, 11)) == ""
    assert environment.python_complaint((3, 14)) == ""
    assert environment.python_complaint((4, 0)) == ""


@pytest.mark.parametrize("version", [(3, 7), (3, 9), (3, 10)])
def test_an_old_python_is_told_which_one_is_needed(version: tuple[int, int]) -> None:
    sentence = environment.python_complaint(version)
    assert f"Python 是 {version[0]}.{version[1]}，" in sentence
    assert "需要 3.11 或更新" in sentence


@pytest.mark.parametrize("script", bare_python_scripts(), ids=lambda path: path.name)
def test_an_old_python_can_read_every_script_far_enough_to_say_so(script: Path) -> None:
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_oldest_python_is_the_one_the_project_declares() -> None:
    declared = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    oldest = ".".join(map(str, environment.OLDEST_PYTHON))
    assert f'requires-python = ">={oldest}"' in declared


# When the environment is made anew


def test_the_fingerprint_changes_with_the_lock_and_with_what_the_project_declares(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    before = environment.fingerprint(project, "requirements.lock")
    assert environment.fingerprint(project, "requirements.lock") == before

    (project / "pyproject.toml").write_text("[project]\nname='x'\n", encoding="utf-8")
    after_declaration = environment.fingerprint(project, "requirements.lock")
    (project / "requirements.lock").write_text("mkdocs==1.6.0\n", encoding="utf-8")
    after_lock = environment.fingerprint(project, "requirements.lock")
    assert len({before, after_declaration, after_lock}) == 3


def test_the_fingerprint_changes_when_the_folder_was_moved(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
        project_in(folder)
    assert environment.fingerprint(here, "requirements.lock") != environment.fingerprint(there, "requirements.lock")


def test_windows_line_ends_do_not_change_the_fingerprint(tmp_path: Path) -> None:
    project = project_in(tmp_path, lock="a==1\nb==2\n")
    before = environment.fingerprint(project, "requirements.lock")
    project_in(tmp_path, lock="a==1\r\nb==2\r\n")
    assert environment.fingerprint(project, "requirements.lock") == before


def test_an_environment_with_the_right_stamp_is_used_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_in(tmp_path)
    (project / ".venv").mkdir()
    stamp = project / ".venv" / "requirements.lock.stamp"
    stamp.write_text(environment.fingerprint(project, "requirements.lock"), encoding="utf-8")
    installed: list[list[str]] = []
    compiled: list[Path] = []
    monkeypatch.setattr(environment, "works", lambda python: True)
    monkeypatch.setattr(environment, "pip_install", lambda python, arguments, *, root: installed.append(arguments))
    monkeypatch.setattr(environment, "compile_package", lambda python, *, root: compiled.append(root))

    python = environment.ensure_environment("requirements.lock", root=project)
    assert python == environment.venv_python(project / ".venv")
    assert (installed, compiled) == ([], [])

    (project / "requirements.lock").write_text("mkdocs==1.6.0\n", encoding="utf-8")
    environment.ensure_environment("requirements.lock", root=project)
    assert compiled == [project]
    assert ["--require-hashes" in arguments for arguments in installed] == [True, False]
    assert stamp.read_text(encoding="utf-8") == environment.fingerprint(project, "requirements.lock")


def test_our_modules_are_compiled(tmp_path: Path) -> None:
    module = tmp_path / "plugins" / "a.py"
    module.parent.mkdir()
    module.write_text("one = 1\n", encoding="utf-8")
    environment.compile_package(Path(sys.executable), root=tmp_path)
    assert list((module.parent / "__pycache__").glob("a.*.pyc"))


def test_an_installation_that_broke_off_leaves_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_in(tmp_path)
    (project / ".venv").mkdir()
    stamp = project / ".venv" / "requirements.lock.stamp"
    stamp.write_text("of an older lock", encoding="utf-8")

    def break_off(python: Path, arguments: list[str], *, root: Path) -> None:
        raise environment.Refusal("断了。")

    monkeypatch.setattr(environment, "works", lambda python: True)
    monkeypatch.setattr(environment, "pip_install", break_off)
    with pytest.raises(environment.Refusal):
        environment.ensure_environment("requirements.lock", root=project)
    assert not stamp.exists()


def test_a_python_that_is_gone_does_not_work(tmp_path: Path) -> None:
    assert not environment.works(tmp_path / "bin" / "python")
    assert environment.works(Path(sys.executable))


def test_the_python_of_an_environment_stands_where_each_system_puts_it() -> None:
    assert environment.venv_python(Path("v"), windows=False) == Path("v/bin/python")
    assert environment.venv_python(Path("v"), windows=True) == Path("v/Scripts/python.exe")


def test_a_folder_that_is_not_an_environment_is_not_wiped(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(environment.Refusal, match="改名或移走"):
        environment.make_venv(tmp_path / ".venv")
    assert (tmp_path / ".venv" / "notes.txt").exists()


def test_a_python_without_venv_names_the_package_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(environment.Refusal, match="apt install python3-venv"):
        environment.make_venv(tmp_path / ".venv")


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    environment.refuse_read_only(tmp_path)
    with pytest.raises(environment.Refusal, match="不能写入"):
        environment.refuse_read_only(tmp_path / "not there")


# What pip's complaint means


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (
            "ERROR: Could not find a version that satisfies the requirement x (from versions: none)",
            "连不上软件包的下载站",
        ),
        ("NewConnectionError: [Errno 11001] getaddrinfo failed", "连不上软件包的下载站"),
        ("ReadTimeoutError: Read timed out.", "连不上软件包的下载站"),
        ("ERROR: No matching distribution found for mkdocs==1.6.1", "镜像里没有锁定的版本"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "安全证书"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "校验值不一致"),
        ("OSError: [Errno 28] No space left on device", "磁盘满了"),
        ("[WinError 5] 拒绝访问。: 'C:\\\\x.pyd'", "关掉正在运行的预览窗口"),
        ("something nobody foresaw", "安装软件包没有成功"),
    ],
)
def test_what_pip_prints_is_told_in_chinese_above_its_last_lines(output: str, said: str) -> None:
    complaint = environment.pip_complaint(f"Collecting x\n\n{output}\n")
    assert said in complaint.splitlines()[0]
    assert complaint.count("Collecting x") == 1
    assert output in complaint


def test_only_the_last_lines_are_shown() -> None:
    shown = environment.last_lines("\n".join(f"line {number}" for number in range(40)), count=3)
    assert shown.split() == ["line", "37", "line", "38", "line", "39"]


# The folder the site goes to


def test_a_folder_with_other_files_is_never_emptied_for_the_site(tmp_path: Path) -> None:
    (tmp_path / "毕业照.jpg").write_bytes(b"")
    with pytest.raises(build.Refusal, match="清空"):
        build.refuse_to_empty(tmp_path)


def test_a_new_an_empty_and_an_older_site_folder_will_do(tmp_path: Path) -> None:
    build.refuse_to_empty(tmp_path / "new")
    build.refuse_to_empty(tmp_path)
    (tmp_path / "index.html").write_text("", encoding="utf-8")
    build.refuse_to_empty(tmp_path)


def test_the_report_counts_pages_and_says_what_to_open(tmp_path: Path) -> None:
    for name in ("index.html", "brands/index.html", "404.html", "app.js"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("", encoding="utf-8")
    report = build.report(tmp_path, seconds=3.4)
    assert "2 个网页，用时 3 秒" in report
    assert str(tmp_path / "index.html") in report
    assert "-m http.server" in report


# The browser of the tests


def program(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(os.name == "nt", reason="a shell script on the PATH is no program there")
def test_browsers_on_the_path_are_found_after_the_one_the_user_named(tmp_path: Path) -> None:
    chrome, chromium = program(tmp_path / "a" / "google-chrome"), program(tmp_path / "b" / "chromium")
    path = os.pathsep.join([str(tmp_path / "a"), str(tmp_path / "b")])
    assert browser.installed_browsers({"PATH": path}, platform="linux") == [chromium, chrome]
    named = {"PATH": path, "DANGJIAN_CHROMIUM": "/opt/mine"}
    assert browser.installed_browsers(named, platform="linux") == ["/opt/mine", chromium, chrome]


def test_no_browser_is_found_where_there_is_none(tmp_path: Path) -> None:
    assert browser.installed_browsers({"PATH": str(tmp_path)}, platform="linux") == []
    assert browser.installed_browsers({"PATH": str(tmp_path)}, platform="win32") == []


def test_the_usual_places_on_windows_follow_its_own_folders() -> None:
    folders = {"PROGRAMFILES": r"D:\Programs", "LOCALAPPDATA": r"C:\Users\x\AppData\Local"}
    places = browser.usual_places(folders, platform="win32")
    assert r"D:\Programs\Microsoft\Edge\Application\msedge.exe" in places
    assert r"C:\Users\x\AppData\Local\Google\Chrome\Application\chrome.exe" in places
    assert "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" in browser.usual_places({}, platform="darwin")


@pytest.mark.skipif(os.name == "nt", reason="there a browser is not asked for its version")
def test_a_browser_that_does_not_start_is_passed_over(tmp_path: Path) -> None:
    broken, whole = tmp_path / "broken", program(tmp_path / "whole")
    broken.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    broken.chmod(0o755)
    assert browser.first_that_starts([str(tmp_path / "gone"), str(broken), whole]) == whole
    assert browser.first_that_starts([str(broken)]) == ""


# The lock files


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_file_names_no_host_and_no_machine(name: str) -> None:
    lock = (PROJECT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|/(home|root|work|tmp)/", lock)


def test_the_tests_run_on_exactly_what_the_site_is_built_with() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^[\w.-]+==[^\\\n]+", (PROJECT / name).read_text(encoding="utf-8"), flags=re.MULTILINE))

    assert pins("requirements.lock") < pins("requirements-test.lock")


def test_no_click_that_switches_live_reload_off_is_locked() -> None:
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
    click = re.search(r"^click==(\S+)", lock, flags=re.MULTILINE)
    assert click is not None
    assert click[1] != "8.2.2"
    assert not click[1].startswith("8.3.")


def test_the_commit_hooks_format_with_the_locked_ruff() -> None:
    hooks = (PROJECT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    lock = (PROJECT / "requirements-test.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"ruff==[\d.]+", hooks)) == set(re.findall(r"ruff==[\d.]+", lock))
