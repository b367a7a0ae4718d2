"""Clears the cache of pictures that no page asks for any more."""

from __future__ import annotations

from pathlib import Path

from dangjian.cli.site_options import site_options
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.render import codec_version
from dangjian.site_cards import plan_site_cards
from dangjian.site_folder import read_site
from dangjian.site_plan import plan_site


def clean_pictures(root: Path, *, dry_run: bool) -> str:
    """What to print. Pictures of drafts are kept: a preview shows them; share cards, if the school wants any."""
    options = site_options(root)
    cache_folder = options.cache
    if not (cache_folder / "pictures").is_dir():
        return "还没有缓存，不用清理。"
    files = read_site(root, docs=options.docs, config=options.config, cache=cache_folder)
    plan = plan_site(files, with_drafts=True, codec=codec_version())
    cards = plan_site_cards(plan, config_folder=options.config).cards
    asked_for = [variant for picture in plan.pictures.values() for variant in picture.files]
    asked_for += [variant for card in cards.all for variant in card.files]
    sizes = PictureCache(cache_folder / "pictures").prune(asked_for, dry_run=dry_run)
    if not sizes:
        return "缓存里的图片都用得着，没有要清理的。"
    if dry_run:
        waste = f"有 {len(sizes)} 个文件用不着了，共{_megabytes(sizes)}。"
        return f"{waste}什么都没有删；去掉 --dry-run 再运行一次就会清理。"
    return f"清理了 {len(sizes)} 个文件，腾出{_megabytes(sizes)}。"


def _megabytes(sizes: tuple[int, ...]) -> str:
    total = sum(sizes) / 1_000_000
    return f" {total:.1f} MB" if total >= 0.05 else "不到 0.1 MB"
