"""Hours, participants and people served, added up over the stories, with everything that was added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dangjian.content.entry import Entry
from dangjian.schema.amount import Amount
from dangjian.schema.declaring import declared_fields
from dangjian.schema.entities.story import Story
from dangjian.values.quantity import Operator, Quantity, Total, add_up, plain_digits, unit_family
from dangjian.views.catalogue import story_collection
from dangjian.views.links import FactValue, Figure
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link
from dangjian.views.public_fields import public
from dangjian.views.statistics import Addend, SumView

SUMMED: Mapping[str, tuple[str, ...]] = {
    "hours": ("小时", "课时", "学时"),
    "participants": ("人次", "人"),
    "beneficiaries": ("人次", "人", "户次", "户"),
}
"""Fields that are added up, with the units that count what the field is about: 12对师徒 stays in its story."""


@dataclass(frozen=True, slots=True)
class StorySum:
    """One field of the stories in one unit, added up."""

    field: str
    key: str
    total: Total
    parts: tuple[tuple[Entry, str], ...]
    """Each story with the words it uses."""


def story_sums(materials: Materials) -> tuple[StorySum, ...]:
    """Sums by field and unit, each unit apart; where a story says a number itself, its activities' are not added."""
    sums: list[StorySum] = []
    told = [(story, public(story, Story)) for story in materials.catalogue.stories]
    for field, units in SUMMED.items():
        found: dict[str, list[tuple[Entry, str, Quantity]]] = {unit: [] for unit in units}
        for story, public_story in told:
            for amount in _amounts(public_story, field):
                for quantity in amount.quantities:
                    if (unit := unit_family(quantity.unit)) in found:
                        found[unit].append((story, amount.text, quantity))
        filled = [parts for parts in found.values() if parts]
        for number, parts in enumerate(filled, start=1):
            total = add_up(quantity for _, _, quantity in parts)[0]
            words = dict.fromkeys((story.key, text) for story, text, _ in parts)
            by_key = {story.key: story for story, _, _ in parts}
            key = field if number == 1 else f"{field}-{number}"
            sums.append(StorySum(field, key, total, tuple((by_key[story], text) for story, text in words)))
    return tuple(sums)


def sum_view(item: StorySum, *, materials: Materials) -> SumView:
    addends = (Addend(story=entry_link(story), amount=FactValue(text)) for story, text in item.parts)
    title = sum_title(item, materials=materials)
    return SumView(
        key=item.key,
        anchor=item.key,
        title=title,
        total=total_figure(item, label=title),
        addends=tuple(addends),
    )


def sum_title(item: StorySum, *, materials: Materials) -> str:
    """Of people who took part, 参加人次 only where 人次 were counted; else what the field is called."""
    texts = materials.schema.texts
    if item.field == "participants" and unit_family(item.total.unit) != "人次":
        collection = story_collection(materials.schema)
        return collection.label_of(declared_fields(Story)["participants"])
    titles = {
        "hours": texts.figure_hours,
        "participants": texts.figure_participants,
        "beneficiaries": texts.figure_beneficiaries,
    }
    return titles[item.field]


def total_figure(item: StorySum, *, label: str, url: str = "") -> Figure:
    before = {Operator.EXACT: "", Operator.MORE_THAN: "超"}.get(item.total.operator, "约")
    return Figure(
        label=label,
        before=before,
        value=plain_digits(item.total.value),
        unit=item.total.unit,
        url=url,
        key=item.key,
    )


def _amounts(story: Story, field: str) -> tuple[Amount, ...]:
    own: Amount | None = getattr(story, field)
    if own is not None:
        return (own,)
    found = (getattr(activity, field) for activity in story.activities)
    return tuple(amount for amount in found if amount is not None)
