"""The plan of a build is kept from the garbage collector while it is needed, and no longer."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

from built_site import BuiltSite
from dangjian.adapter.lasting import let_go, made_to_last


class Knot:
    """An object that holds itself, which only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_until_it_is_let_go() -> None:
    with made_to_last():
        assert not gc.isenabled()
        made = weakref.ref(Knot())
    assert gc.isenabled()
    gc.collect()
    assert made() is not None
    let_go()
    gc.collect()
    assert made() is None


def test_what_is_made_later_is_collected_as_ever() -> None:
    with made_to_last():
        pass
    made = weakref.ref(Knot())
    gc.collect()
    assert made() is None


def test_a_plan_that_fails_turns_the_collector_on_again() -> None:
    with pytest.raises(ValueError, match="odd"), made_to_last():
        raise ValueError("odd")
    assert gc.isenabled()


def test_a_collector_somebody_turned_off_stays_off() -> None:
    gc.disable()
    with made_to_last():
        pass
    assert not gc.isenabled()


def test_a_finished_build_lets_everything_go(site: Callable[..., BuiltSite]) -> None:
    built = site({"docs/activities/a/index.md": "---\n标题: 护学\n日期: 2026年3月5日\n---\n\n正文。\n"})
    assert "护学" in built.words("activities/a/")
    assert gc.get_freeze_count() == 0
