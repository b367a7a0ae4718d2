"""Statements with numbers: as large figures where they hold one number, else in their words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dangjian.schema.amount import Amount
from dangjian.schema.entities.parts import Claim
from dangjian.schema.texts import Texts
from dangjian.views.links import Figure

_NUMBER = re.compile(r"(?P<before>\D*?)(?P<value>\d[\d,，.．]*(?:\s*[-—–~～至]\s*\d[\d,，.．]*)?)(?P<unit>\D*)")


def claim_figure(claim: Claim, *, texts: Texts) -> Figure | None:
    """None where the amount is not exactly one number."""
    amount = claim.amount
    if amount is None or len(amount.quantities) != 1 or amount.quantities[0].raw != amount.text.strip():
        return None
    before, value, unit = number_parts(amount)
    return Figure(label=claim.metric, before=before, value=value, unit=unit, note=claim_note(claim, texts=texts))


def number_parts(amount: Amount) -> tuple[str, str, str]:
    """「超1240小时」 → 超, 1240, 小时; Chinese numerals stay whole. Together they are the words written."""
    text = amount.text.strip()
    match = _NUMBER.fullmatch(text)
    return (match["before"], match["value"], match["unit"]) if match else ("", text, "")


def claim_note(claim: Claim, *, texts: Texts) -> str:
    """When and where from."""
    return texts.comma.join(part for part in (claim.period, claim.source) if part)


def claim_text(claim: Claim, *, texts: Texts) -> str:
    """「走访家庭：26户（2024年，家访手记）」."""
    amount = claim.amount.text if claim.amount else ""
    words = texts.colon.join(part for part in (claim.metric, amount) if part)
    note = claim_note(claim, texts=texts)
    return f"{words}（{note}）" if note and words else words or note


def figures_and_texts(claims: Iterable[Claim], *, texts: Texts) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    """Claims with one number, and the words of the others."""
    figures: list[Figure] = []
    words: list[str] = []
    for claim in claims:
        figure = claim_figure(claim, texts=texts)
        if figure is not None:
            figures.append(figure)
        elif text := claim_text(claim, texts=texts):
            words.append(text)
    return tuple(figures), tuple(words)
