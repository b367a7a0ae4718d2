from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import pytest

from dangjian.pictures.budget import PixelBudget, usual_workers


def test_no_more_pixels_are_held_than_the_budget_allows() -> None:
    budget, lock, held, most = PixelBudget(100), Lock(), [0], [0]

    def work(pixels: int) -> None:
        with budget.hold(pixels):
            with lock:
                held[0] += pixels
                most[0] = max(most[0], held[0])
            with lock:
                held[0] -= pixels

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, [60, 30, 40, 10, 70] * 20))
    assert 0 < most[0] <= 100
    assert held == [0]


def test_a_picture_larger_than_the_budget_is_let_in_alone_and_an_error_gives_the_room_back() -> None:
    budget = PixelBudget(100)
    for _ in range(3):
        with pytest.raises(KeyError), budget.hold(1000):
            raise KeyError
    with budget.hold(100):
        pass


def test_there_is_always_a_worker() -> None:
    assert 1 <= usual_workers() <= 8
