"""What a brand is made of: its level in words, its pillars, and the figures of a name such as 禾光124."""

from __future__ import annotations

import re

from dangjian.content.entry import Entry
from dangjian.schema.entities.brand import Brand
from dangjian.views.card import PillarView
from dangjian.views.entry_pictures import file_picture
from dangjian.views.materials import Materials
from dangjian.views.public_fields import public

_RUN = re.compile(
    r"[0-9０-９A-Za-z]+(?:\s*[+＋]\s*[0-9０-９A-Za-z]+)+|[0-9０-９]{2,}|[一二两三四五六七八九十百千万]{2,}"
)


def brand_level(brand: Brand, *, materials: Materials) -> str:
    """「市级命名」: the level and how far the brand has come."""
    state = materials.schema.vocabularies["brand_states"].term_for(brand.status).label if brand.status else ""
    return (brand.level.raw if brand.level else "") + state


def name_figures(name: str, *, count: int) -> tuple[str, ...]:
    """The `count` figures of a number-name: 禾光124 has 1, 2 and 4; 1+2+4+N has four; empty where they do not match."""
    for match in _RUN.finditer(name):
        run = match.group()
        figures = tuple(part.strip() for part in re.split(r"[+＋]", run)) if re.search(r"[+＋]", run) else tuple(run)
        if len(figures) == count:
            return figures
    return ()


def pillar_views(entry: Entry, *, materials: Materials) -> tuple[PillarView, ...]:
    """Pillars in order, each with the figure of the name that it explains."""
    brand = public(entry, Brand)
    figures = name_figures(entry.title, count=len(brand.pillars))
    return tuple(
        PillarView(
            number=number,
            name=pillar.name,
            text=pillar.text,
            glyph=figures[number - 1] if figures else "",
            picture=file_picture(pillar.picture, entry=entry, materials=materials, title=pillar.name),
        )
        for number, pillar in enumerate(brand.pillars, start=1)
    )
