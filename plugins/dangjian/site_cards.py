"""The share cards of a planned site: which there are with the fonts of this machine, and drawing what is missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from dangjian.pictures.cache import PictureCache
from dangjian.pictures.draw_cards import draw_cards, lettering_version
from dangjian.pictures.font_files import CardFonts, find_fonts
from dangjian.pictures.lettering import can_letter
from dangjian.pictures.render import codec_version
from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.progress import Progress, unseen
from dangjian.publishing.card_colours import card_colours
from dangjian.site_plan import SitePlan
from dangjian.views.share_cards import SiteCards, plan_cards

_ASSETS = Path(__file__).parent / "theme" / "assets" / "dangjian"


@dataclass(frozen=True, slots=True)
class CardPlan:
    """The cards of a site and what they are lettered with."""

    cards: SiteCards = field(default_factory=SiteCards)
    fonts: CardFonts = field(default_factory=CardFonts)
    problems: tuple[Problem, ...] = ()


def plan_site_cards(plan: SitePlan, *, config_folder: Path) -> CardPlan:
    """Looks for fonts, those of the school in its `config_folder` first; draws nothing."""
    settings = plan.schema.pictures
    if not settings.share_cards:
        return CardPlan()
    own = config_folder / settings.card_font if settings.card_font else None
    fonts = find_fonts(own=own, is_usable=can_letter)
    is_own_missing = own is not None and all(font.path != own for font in fonts.titles)
    cards = plan_cards(
        plan.pages.values(),
        library=plan.library,
        frame=plan.frame,
        pictures=plan.pictures,
        colours=card_colours(_sheets(plan.frame.palette)),
        fonts=fonts.signature,
        codec=f"{codec_version()}; {lettering_version()}",
    )
    missing = _font_missing(settings.card_font, there=own is not None and own.is_file())
    where = Place(f"{config_folder.name}/photos.yml")
    return CardPlan(cards, fonts, (missing.at(where),) if is_own_missing else ())


def draw_missing(plan: CardPlan, *, cache: PictureCache, workers: int | None, progress: Progress = unseen) -> SiteCards:
    """The cards that can be shown."""
    missing = [card for card in plan.cards.all if not all(map(cache.has, card.files))]
    if not missing:
        return plan.cards
    with progress("正在画分享图", total=len(missing)) as done:
        failed = draw_cards(missing, fonts=plan.fonts, cache=cache, workers=workers, done=done)
    return plan.cards.without(failed) if failed else plan.cards


def _sheets(palette: str) -> tuple[str, ...]:
    """The theme's tokens, and those by which a palette differs from them."""
    files = (_ASSETS / "tokens.css", _ASSETS / f"tokens-{palette}.css")
    return tuple(file.read_text(encoding="utf-8") for file in files if file.is_file())


def _font_missing(name: str, *, there: bool) -> Complaint:
    what = f"字体「{name}」打不开，或者里面没有汉字。" if there else f"没有找到字体「{name}」。"
    return Complaint(
        "photos.font",
        f"分享图{what}",
        "先用电脑里的字体。请把字体文件放进 site_config 文件夹，写上它的文件名；不需要就删掉「分享图字体」这一行。",
        Severity.WARNING,
    )
