"""Collections: which folder holds what, what it is called, and which fields it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dangjian.schema.declaring import DeclaredField, declared_fields
from dangjian.schema.entities.achievement import Achievement
from dangjian.schema.entities.brand import Brand
from dangjian.schema.entities.entity import Entity
from dangjian.schema.entities.note import Note
from dangjian.schema.entities.party_org import PartyOrg
from dangjian.schema.entities.person import Person
from dangjian.schema.entities.story import Story
from dangjian.schema.entities.topic import Topic
from dangjian.schema.reading import ExtraField

ENTITY_TYPES: Mapping[str, type[Entity]] = {
    "party_org": PartyOrg,
    "brand": Brand,
    "story": Story,
    "achievement": Achievement,
    "person": Person,
    "topic": Topic,
    "note": Note,
}
"""Every kind of entity by its name in references and in showcase.json."""


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a school changed about one field of a collection."""

    label: str = ""
    """Another word for it; empty keeps the declared one."""
    required: bool | None = None
    hidden: bool = False
    order: int | None = None
    """Place in the facts table, smallest first; fields without one follow in the declared order."""


@dataclass(frozen=True, slots=True)
class Collection:
    """One column of the site."""

    key: str
    """English name: ``activities``."""
    label: str
    """As the menu says it."""
    kind: str
    """A key of `ENTITY_TYPES`; empty for a column that is computed from the others, such as albums."""
    folder: str
    """Under docs/, without slashes around it; also the address of the list."""
    template: str
    """Of an entry's page."""
    index_template: str
    """Of the list; empty where the collection has none."""
    measure_word: str = "篇"
    introduction: str = ""
    page_size: int = 24
    in_menu: bool = True
    field_rules: Mapping[str, FieldRule] = field(default_factory=dict)
    extra_fields: tuple[ExtraField, ...] = ()
    hidden: frozenset[str] = field(init=False, repr=False, compare=False)
    """Fields for the school's own use, and those left off the pages by its wish."""
    _in_order: tuple[DeclaredField, ...] = field(init=False, repr=False, compare=False)
    """Like `hidden` worked out once, since every entry asks for it several times."""

    def __post_init__(self) -> None:
        declared = list(declared_fields(ENTITY_TYPES[self.kind]).values()) if self.kind else []
        internal = {item.name for item in declared if item.internal}
        hidden_by_school = {name for name, rule in self.field_rules.items() if rule.hidden}
        orders = {name: rule.order for name, rule in self.field_rules.items() if rule.order is not None}
        object.__setattr__(self, "hidden", frozenset(internal | hidden_by_school))
        in_order = sorted(declared, key=lambda item: orders.get(item.name, len(declared)))
        object.__setattr__(self, "_in_order", tuple(in_order))

    @property
    def entity_type(self) -> type[Entity]:
        return ENTITY_TYPES[self.kind]

    @property
    def holds_entries(self) -> bool:
        """Whether files of this folder become entries; columns computed from the others hold none."""
        return bool(self.kind)

    @property
    def index_source(self) -> str:
        """Source path of the list page, relative to docs/."""
        return f"{self.folder}/index.md"

    def label_of(self, declared: DeclaredField) -> str:
        """What this collection calls a field."""
        rule = self.field_rules.get(declared.name)
        return rule.label if rule is not None and rule.label else declared.chinese

    @property
    def other_names(self) -> dict[str, str]:
        """What the school calls fields, to their English names: authors may write what the pages say."""
        return {rule.label: name for name, rule in self.field_rules.items() if rule.label}

    def is_required(self, declared: DeclaredField) -> bool:
        rule = self.field_rules.get(declared.name)
        return declared.required if rule is None or rule.required is None else rule.required

    def is_hidden(self, declared: DeclaredField) -> bool:
        """Kept for the school's own use, or left off the pages by the school's wish."""
        return declared.name in self.hidden

    def fields_in_order(self) -> tuple[DeclaredField, ...]:
        """The declared fields, those with an order first."""
        return self._in_order


PAGES = Collection(
    key="pages", label="页面", kind="note", folder="", template="dangjian/page.html", index_template="", in_menu=False
)
"""Every Markdown page that lies in no collection's folder."""


def default_collections() -> dict[str, Collection]:
    """The columns a site starts with, in the order of the menu."""
    return {item.key: item for item in _DEFAULTS}


def own_collection(key: str, label: str) -> Collection:
    """A simple collection that a school adds: a folder of pages with facts, and their list."""
    return Collection(
        key=key,
        label=label,
        kind="note",
        folder=key,
        template="dangjian/page.html",
        index_template="dangjian/entries.html",
    )


def with_rules(collection: Collection, rules: Mapping[str, FieldRule], extras: tuple[ExtraField, ...]) -> Collection:
    """`collection` with a school's changes to its fields."""
    return replace(collection, field_rules={**collection.field_rules, **rules}, extra_fields=extras)


_DEFAULTS = (
    Collection(
        key="branches",
        label="组织概况",
        kind="party_org",
        folder="branches",
        template="dangjian/branch.html",
        index_template="dangjian/branches.html",
        measure_word="个",
    ),
    Collection(
        key="brands",
        label="党建品牌",
        kind="brand",
        folder="brands",
        template="dangjian/brand.html",
        index_template="dangjian/brands.html",
        measure_word="个",
    ),
    Collection(
        key="activities",
        label="活动报道",
        kind="story",
        folder="activities",
        template="dangjian/story.html",
        index_template="dangjian/stories.html",
    ),
    Collection(
        key="achievements",
        label="荣誉成果",
        kind="achievement",
        folder="achievements",
        template="dangjian/achievement.html",
        index_template="dangjian/achievements.html",
        measure_word="项",
    ),
    Collection(
        key="albums",
        label="相册",
        kind="",
        folder="albums",
        template="",
        index_template="dangjian/albums.html",
        measure_word="张",
        page_size=12,
    ),
    Collection(
        key="people",
        label="人物",
        kind="person",
        folder="people",
        template="dangjian/person.html",
        index_template="dangjian/people.html",
        measure_word="位",
    ),
    Collection(
        key="topics",
        label="专题",
        kind="topic",
        folder="topics",
        template="dangjian/topic.html",
        index_template="dangjian/topics.html",
        measure_word="个",
    ),
    Collection(
        key="statistics",
        label="数说",
        kind="",
        folder="statistics",
        template="",
        index_template="dangjian/statistics.html",
        measure_word="个",
    ),
)
