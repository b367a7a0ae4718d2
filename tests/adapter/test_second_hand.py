"""Two processes share the jobs: each is done by one of them, and a process that dies leaves its jobs to the other."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable

import pytest

from dangjian.adapter.second_hand import SecondHand

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")


def shared(jobs: list[Callable[[], bytes]], own: Callable[[int], bytes]) -> list[bytes]:
    second = SecondHand({str(number): job for number, job in enumerate(jobs)})
    second.start()
    try:
        return [made[0] if (made := second.result(str(number))) else own(number) for number in range(len(jobs))]
    finally:
        second.stop()


def test_every_job_is_done_whoever_does_it() -> None:
    def job(number: int) -> bytes:
        time.sleep(0.002)
        return f"{number} 页".encode() * 1000

    def of(number: int) -> Callable[[], bytes]:
        return lambda: job(number)

    results = shared([of(number) for number in range(60)], own=job)
    assert results == [f"{number} 页".encode() * 1000 for number in range(60)]


def test_the_other_process_takes_some_of_the_work() -> None:
    def job() -> bytes:
        time.sleep(0.005)
        return str(os.getpid()).encode()

    results = shared([job] * 60, own=lambda _: job())
    assert len(set(results)) == 2


def test_a_job_that_fails_is_left_to_the_caller(capfd: pytest.CaptureFixture[str]) -> None:
    def job() -> bytes:
        raise ValueError

    assert shared([job] * 5, own=lambda number: b"%d" % number) == [b"0", b"1", b"2", b"3", b"4"]
    assert capfd.readouterr().err == ""


def test_jobs_of_a_process_that_dies_come_back() -> None:
    def job() -> bytes:
        os._exit(3)

    assert shared([job] * 5, own=lambda number: b"%d" % number) == [b"0", b"1", b"2", b"3", b"4"]


def test_what_the_other_process_has_to_say_is_heard_once_and_in_its_place(caplog: pytest.LogCaptureFixture) -> None:
    def of(number: int) -> Callable[[], bytes]:
        def job() -> bytes:
            time.sleep(0.002)
            logging.getLogger("mkdocs.test").warning("第 %d 页", number)
            return str(os.getpid()).encode()

        return job

    jobs = [of(number) for number in range(40)]
    made = shared(jobs, own=lambda number: jobs[number]())
    assert len(set(made)) == 2
    assert caplog.messages == [f"第 {number} 页" for number in range(40)]
