"""A date as a template draws it."""

from __future__ import annotations

from dangjian.content.entry import Entry
from dangjian.content.library import date_of
from dangjian.schema.texts import Texts
from dangjian.values.fuzzy_date import FuzzyDate, Precision
from dangjian.views.links import DateView


def date_view(date: FuzzyDate | None, *, texts: Texts) -> DateView:
    """At the precision it was written with; a day whose year nobody knows keeps its day and counts as unknown."""
    if date is None or (not date.is_known and date.precision is Precision.UNKNOWN):
        return DateView(text=texts.date_unknown, is_known=False)
    return DateView(text=date.text, short_text=date.short_text, machine=date.machine, is_known=date.is_known)


def entry_date(entry: Entry, *, texts: Texts) -> DateView:
    """When the entry happened, by the rule of `date_of`."""
    return date_view(date_of(entry), texts=texts)
