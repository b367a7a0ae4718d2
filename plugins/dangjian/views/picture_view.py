"""One photo as templates draw it."""

from __future__ import annotations

from dangjian.content.entry import EntryPhoto
from dangjian.values.slugs import url_key
from dangjian.views.materials import Materials
from dangjian.views.picture import PictureView, Source


def picture_view(photo: EntryPhoto, *, materials: Materials, title: str = "", key: str = "") -> PictureView:
    """`title` is that of the entry, for photos nobody described; `key` the anchor where the page has its own."""
    alt = photo.alt or photo.caption or title
    anchor = key or photo_key(photo)
    picture = materials.pictures.get(photo.path)
    if picture is None:
        return PictureView(
            url="",
            src="",
            sources=(),
            width_px=0,
            height_px=0,
            alt=alt,
            caption=photo.caption,
            credit=photo.credit,
            key=anchor,
            is_missing=True,
        )
    across, down = photo.focus or (0.5, 0.5)
    return PictureView(
        url=picture.largest.url,
        src=picture.variants[len(picture.variants) // 2].url,
        sources=tuple(Source(variant.url, variant.width_px) for variant in picture.variants),
        width_px=picture.largest.width_px,
        height_px=picture.largest.height_px,
        alt=alt,
        caption=photo.caption,
        credit=photo.credit,
        colour=picture.colour,
        focal_point=f"{round(across * 100)}% {round(down * 100)}%",
        key=anchor,
        moving_url=picture.moving.url if picture.moving else "",
    )


def photo_key(photo: EntryPhoto) -> str:
    """Anchor of a photo, made of its file's name: the same as long as the file keeps its name."""
    stem = photo.name.rpartition(".")[0] or photo.name or photo.caption[:20]
    return f"photo-{url_key(stem)}"
