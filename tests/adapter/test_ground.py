"""Values as bytes: the same for equal values, others for any other, also where parts of them stand for themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from dangjian.adapter.ground import Digests, dumped


@dataclass(frozen=True, slots=True)
class Photo:
    url: str
    width_px: int = 480


@dataclass(frozen=True, slots=True)
class Card:
    title: str
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    photos: tuple[Photo, ...] = ()


def card() -> Card:
    return Card("".join(["护", "学"]), (Photo("a.webp"), Photo("b.webp", 960)))


@pytest.mark.parametrize("digests", [None, Digests(Card)])
def test_equal_values_are_the_same_bytes(digests: Digests | None) -> None:
    assert dumped(["一", card(), card()], digests=digests) == dumped(["一", card(), card()], digests=digests)


@pytest.mark.parametrize("digests", [None, Digests(Card, Row)])
def test_any_other_value_is_other_bytes(digests: Digests | None) -> None:
    others = [
        card(),
        replace(card(), title="护"),
        replace(card(), photos=(Photo("a.webp"), Photo("b.webp", 961))),
        replace(card(), photos=(Photo("b.webp", 960), Photo("a.webp"))),
        Row(card().title, card().photos),
        (card().title, card().photos),
        Digests(Card).of(card()),
        None,
    ]
    assert len({dumped({"cards": [other]}, digests=digests) for other in others}) == len(others)


def test_a_value_on_many_pages_is_taken_apart_once() -> None:
    digests, shared = Digests(Card), card()
    first = dumped([shared, "一"], digests=digests)
    object.__setattr__(shared, "title", "没有人会这样做")
    assert dumped([shared, "一"], digests=digests) == first
    assert dumped([shared, "一"], digests=Digests(Card)) != first


def test_a_value_that_is_gone_leaves_its_digest_to_nobody() -> None:
    digests = Digests(Card)
    assert len({digests.of(Card(str(number))) for number in range(1000)}) == 1000
