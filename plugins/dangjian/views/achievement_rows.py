"""Honours as rows of lists."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.entities.achievement import Achievement
from dangjian.values.honour_level import HonourLevel
from dangjian.views.card import AchievementRow
from dangjian.views.dates import entry_date
from dangjian.views.entry_pictures import card_picture
from dangjian.views.facts import facts_of
from dangjian.views.heads import column_url
from dangjian.views.links import Link
from dangjian.views.materials import Materials
from dangjian.views.mentions import entry_link, linked_words, mentioned
from dangjian.views.public_fields import public

LEVEL_KEYS = {
    HonourLevel.NATION: "nation",
    HonourLevel.PROVINCE: "province",
    HonourLevel.CITY: "city",
    HonourLevel.COUNTY: "county",
    HonourLevel.TOWNSHIP: "township",
    HonourLevel.SCHOOL: "school",
}

ON_THE_ROW = frozenset(
    [
        "id",
        "collection",
        "draft",
        "pin",
        "name",
        "cover",
        "photos",
        "certificate",
        "category",
        "level",
        "grade",
        "awarding_body",
        "document_number",
        "date",
        "batch",
        "recipients",
        "brands",
        "branches",
    ]
)
"""Fields with a place of their own on the row."""


def achievement_row(entry: Entry, *, materials: Materials) -> AchievementRow:
    made = materials.achievement_rows.get(entry.key)
    if made is None:
        made = materials.achievement_rows[entry.key] = _row(entry, materials=materials)
    return made


def _row(entry: Entry, *, materials: Materials) -> AchievementRow:
    honour = public(entry, Achievement)
    level = honour.level
    host = materials.library.stated_in(entry)
    anchor = materials.catalogue.anchors.get(entry.key, "")
    date = date_of(entry)
    brands = mentioned(entry, "brands", materials=materials)
    recipients = linked_words(
        honour.recipients, targets=materials.library.targets(entry, "recipients"), materials=materials
    )
    return AchievementRow(
        id=entry.id,
        anchor=anchor,
        name=honour.name,
        url=entry.url or (host.url if host else ""),
        timeline_url=f"{column_url(entry.collection, materials=materials)}#{quote(anchor)}" if anchor else "",
        date=entry_date(entry, texts=materials.schema.texts),
        level=level.raw if level else "",
        level_key=LEVEL_KEYS[level.rank] if level else "",
        seal=level.seal if level else "",
        grade=honour.grade,
        awarding_body=honour.awarding_body,
        batch=honour.batch,
        document_number=honour.document_number,
        recipients=recipients,
        category=category_of(entry, materials=materials),
        brands=brands,
        branches=mentioned(entry, "branches", materials=materials),
        picture=card_picture(entry, materials=materials),
        source=_source(entry, host),
        year=date.year if date is not None and date.is_known else None,
        shown_grade="" if honour.grade in honour.name else honour.grade,
        other_brands=tuple(brand for brand in brands if brand.text not in {link.text for link in recipients}),
        facts=() if entry.page_path else facts_of(entry, materials=materials, placed=ON_THE_ROW),
    )


def achievement_rows(entries: Iterable[Entry], *, materials: Materials) -> tuple[AchievementRow, ...]:
    """Rows in the order of the timeline."""
    wanted = {entry.key for entry in entries}
    if not wanted:
        return ()
    ordered = (entry for entry in materials.catalogue.honours if entry.key in wanted)
    return tuple(achievement_row(entry, materials=materials) for entry in ordered)


def category_of(entry: Entry, *, materials: Materials) -> str:
    """The word of the vocabulary for what was written; words it does not know stay as they are."""
    word = public(entry, Achievement).category
    return materials.schema.vocabularies["achievement_categories"].term_for(word).label if word else ""


def _source(entry: Entry, host: Entry | None) -> Link | None:
    """The page that states it; a table has no page, and the honour's own page is the row's address already."""
    return entry_link(host) if host is not None else None
