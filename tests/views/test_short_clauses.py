"""Titles whose clauses are short turn their lines at punctuation; long ones may turn anywhere."""

from __future__ import annotations

import pytest

from dangjian.views.card import StoryCard
from dangjian.views.links import DateView


@pytest.mark.parametrize(
    ("title", "is_short"),
    [
        ("开学第一天，校门口多了一把长椅", True),
        ("雪后家访：把期末的好消息送到家", True),
        ("关于开展秋季学期党员示范课活动的通知", False),
        ("安全周：一场演练和五堂小课以及一次讲评会", False),
    ],
)
def test_titles_keep_to_punctuation_where_every_clause_fits_a_line(title: str, is_short: bool) -> None:
    card = StoryCard(
        id="a",
        title=title,
        url="a.html",
        date=DateView(text="2026年"),
        summary="",
        picture=None,
        type=None,
        place="",
        branches=(),
        brands=(),
        photo_count=0,
    )
    assert card.has_short_clauses is is_short
