"""Controlled words: activity types, genres, honour categories …, each with the words that mean the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dangjian.values.slugs import url_key


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a vocabulary."""

    key: str
    """Stable, used in addresses: ``theme_party_day``."""
    label: str
    """As shown: 「主题党日」."""
    group: str = ""
    """The heading it stands under: 「组织生活」."""
    synonyms: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.label, *self.synonyms)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one kind, in the order in which they are shown."""

    key: str
    label: str
    terms: tuple[Term, ...]
    _by_name: Mapping[str, Term] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_name = {name: term for term in reversed(self.terms) for name in (term.key, *term.names)}
        object.__setattr__(self, "_by_name", by_name)

    def find(self, word: str) -> Term | None:
        """The term called `word`, by label, synonym or key."""
        return self._by_name.get(word) or self._by_name.get("".join(word.split()))

    def term_for(self, word: str) -> Term:
        """The term called `word`, or one made of the word itself, so that nothing written is lost."""
        return self.find(word) or Term(key=url_key(word), label=word)


VOCABULARY_LABELS: Mapping[str, str] = {
    "activity_types": "活动类型",
    "genres": "体裁",
    "party_org_kinds": "党组织类型",
    "brand_kinds": "类别",
    "brand_directions": "方向",
    "brand_states": "状态",
    "achievement_categories": "荣誉类别",
    "recipient_types": "主体类型",
    "school_kinds": "学校类型",
    "periods": "周期",
    "deployments": "部署",
    "palettes": "主题配色",
    "home_blocks": "首页板块",
    "minors": "未成年人",
}
"""Every vocabulary, by the key that fields name, with the heading it has in vocabularies.yml."""


def empty_vocabularies() -> dict[str, Vocabulary]:
    """All vocabularies without a word."""
    return {key: Vocabulary(key=key, label=label, terms=()) for key, label in VOCABULARY_LABELS.items()}
