"""Which photos become pictures of the site, and with how much care each is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dangjian.content.entry import Entry
from dangjian.content.photo_masks import PhotoMasks
from dangjian.content.photo_use import certificate_of, photo_paths_of, photos_meant
from dangjian.pictures.photo import Photo
from dangjian.pictures.recipe import Recipe
from dangjian.pictures.variants import Picture, plan_picture
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.school import School

LETTERING_SHARPENING = 60
"""Per cent; more draws pale lines around the strokes."""
LETTERING_METHOD = 4
"""At least: an encoder in less of a hurry, for the few pictures whose small letters are read."""


def recipe_of(settings: PictureSettings) -> Recipe:
    """How the school wants its photos made."""
    return Recipe(widths=settings.widths, quality=settings.quality, method=settings.method)


def lettering_recipe_of(settings: PictureSettings) -> Recipe:
    """How certificates and screenshots are made: their small letters must stay readable."""
    return replace(
        recipe_of(settings),
        quality=settings.certificate_quality,
        sharpening=LETTERING_SHARPENING,
        method=max(LETTERING_METHOD, settings.method),
    )


def plan_pictures(
    entries: Iterable[Entry],
    *,
    photos: Mapping[str, Photo | None],
    school: School,
    settings: PictureSettings,
    masks: PhotoMasks,
    codec: str,
) -> dict[str, Picture]:
    """Pictures by the photo's path under docs/. Photos that cannot be read, or wait for their mask, have none."""
    entries = tuple(entries)
    usual, lettering = recipe_of(settings), lettering_recipe_of(settings)
    lettered = frozenset(_certificates(entries, photos))
    wanted = {path for entry in entries for path in photo_paths_of(entry, photos=photos)}
    wanted |= {school.badge, school.emblem.file if school.emblem else ""}
    found = ((path, photos.get(path)) for path in sorted(wanted))
    return {
        path: plan_picture(
            photo,
            recipe=lettering if photo.is_screenshot or path in lettered else usual,
            codec=codec,
            mosaic=masks.boxes.get(photo.digest, ()),
        )
        for path, photo in found
        if photo is not None and photo.digest not in masks.withheld
    }


def _certificates(entries: Iterable[Entry], photos: Mapping[str, Photo | None]) -> Iterator[str]:
    for entry in entries:
        certificate = certificate_of(entry)
        if certificate:
            yield from (path for path, _ in photos_meant(certificate, entry=entry, photos=photos))
