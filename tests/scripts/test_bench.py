"""The measuring itself: what is counted, over which processes, and what a person who asks for too much is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
sys.path.append(str(PROJECT / "scripts"))
sys.path.append(str(PROJECT / "tests" / "benchmarks"))

import make_photos  # noqa: E402

import _bench_photos as bench_photos  # noqa: E402 - scripts, found by their folder
import bench  # noqa: E402
from _bench_run import Work, busy_seconds, end, is_linux, paired, show, show_ratio, start, take_turns  # noqa: E402
from _bench_sites import check_jieba  # noqa: E402
from _environment import Refusal  # noqa: E402

HOLD_MEMORY_IN_A_CHILD = """
import subprocess, sys
hold = "import time; held = bytes(range(256)) * 4 * 60_000; time.sleep(1)"
children = [subprocess.Popen([sys.executable, "-c", hold]) for _ in range(2)]
sys.exit(max(child.wait() for child in children))
"""


def work(tmp_path: Path, program: str, name: str = "a work") -> Work:
    return Work(name, [sys.executable, "-c", program], tmp_path)


def test_a_turn_takes_the_last_ones_away_and_counts_what_it_wrote(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old").write_bytes(b"x" * 5_000_000)
    write = "import pathlib; p = pathlib.Path('site'); p.mkdir(); (p / 'new').write_bytes(b'x' * 2_000_000)"
    one = work(tmp_path, write)
    take_turns([one], runs=2)
    assert len(one.seconds) == len(one.peak_mb) == 2
    assert one.megabytes == 2.0


@pytest.mark.skipif(not is_linux(), reason="only Linux tells the memory of all processes")
def test_memory_is_that_of_all_processes_together(tmp_path: Path) -> None:
    one = work(tmp_path, HOLD_MEMORY_IN_A_CHILD)
    one.once()
    assert one.peak_mb[0] > 2 * 61
    assert one.cpu_seconds[0] > 0


@pytest.mark.skipif(not is_linux(), reason="only Linux tells what a running process has spent")
def test_what_a_running_process_spends_is_seen_with_its_children(tmp_path: Path) -> None:
    spin = "import time\nwhile time.process_time() < 0.4: pass\nprint('spun', flush=True)\ntime.sleep(60)"
    program = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {spin!r}])"
    log = tmp_path / "log"
    with log.open("w", encoding="utf-8") as words:
        process = start([sys.executable, "-c", program], folder=tmp_path, words=words)
    try:
        while "spun" not in log.read_text(encoding="utf-8"):
            assert process.poll() is None
        assert busy_seconds(process.pid) >= 0.4
    finally:
        end(process)
    assert process.returncode != 0


def test_a_work_that_fails_says_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"(?s)a work.*out of paper"):
        work(tmp_path, "import sys; sys.exit('out of paper')").once()


def test_ratios_are_taken_within_each_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours, theirs = work(tmp_path, "", "ours"), work(tmp_path, "", "theirs")
    ours.seconds, theirs.seconds = [1.0, 10.0, 2.0], [2.0, 20.0, 8.0]
    ours.cpu_seconds, theirs.cpu_seconds = [1.0, 1.0, 1.0], [4.0, 4.0, 4.0]
    ours.peak_mb = [100.0, 300.0, 200.0]
    assert paired(ours, theirs) == 0.5
    show([ours])
    show_ratio(ours, theirs)
    said = capsys.readouterr().out
    assert "| ours | 2.00 | 1.00–10.00 | 1.00 | 200 | 0.0 |" in said
    assert "- ours against theirs: 0.50 × (0.25 × by CPU time)" in said


def test_an_unknown_work_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(Refusal, match="没有叫“coold”的测量，可以写：cold、edit、growth、photos、many、idle、start"):
        bench.main(["coold"])


def test_only_the_works_asked_for_are_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    done: list[str] = []
    works = {name: (name, lambda options, name=name: done.append(f"{name} {options.runs}")) for name in bench.WORKS}
    monkeypatch.setattr(bench, "WORKS", works)
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    assert bench.main(["photos", "cold", "--runs", "2"]) == 0
    assert done == ["cold 2", "photos 2"]


def test_without_node_sharp_is_left_out_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bench_photos.sharp_work(tmp_path, tmp_path, tmp_path) is None
    assert "没有 Node.js" in capsys.readouterr().out


@pytest.mark.parametrize("index", ['{"text": "学习\u200b活动"}', '{"text": "\\u200b"}'])
def test_the_peers_search_must_be_cut_into_words(tmp_path: Path, index: str) -> None:
    file = tmp_path / "site" / "search" / "search_index.json"
    file.parent.mkdir(parents=True)
    file.write_text(index, encoding="utf-8")
    check_jieba(work(tmp_path, ""))
    file.write_text('{"text": "学习活动"}', encoding="utf-8")
    with pytest.raises(Refusal, match="jieba"):
        check_jieba(work(tmp_path, ""))


def test_small_photos_are_many_files_of_a_few_pictures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["make_photos.py", str(tmp_path), "--small", "--count", "30"])
    make_photos.main()
    files = sorted(tmp_path.glob("*.jpg"))
    assert len({file.read_bytes() for file in files}) == 30
    with Image.open(files[0]) as first, Image.open(files[make_photos.DIFFERENT]) as again:
        assert first.size == make_photos.SMALL
        assert first.tobytes() == again.tobytes()
        assert first.getexif()[0x010F] == "Phone"
