"""site_config/photos.yml: how photos are published."""

from __future__ import annotations

from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from dangjian.problems import Complaint
from dangjian.schema.declaring import Declared, Kind, said
from dangjian.schema.field_kinds import Number, refuse

LEAST_WIDTH_PX, GREATEST_WIDTH_PX = 160, 4096


def _widths(value: object) -> tuple[int, ...]:
    words = value if isinstance(value, list) else str(value).replace("，", ",").replace("、", ",").split(",")
    try:
        widths = tuple(sorted({int(str(word).strip()) for word in words}))
    except ValueError:
        widths = ()
    if not widths or widths[0] < LEAST_WIDTH_PX or widths[-1] > GREATEST_WIDTH_PX:
        raise refuse(
            Complaint(
                "photos.widths",
                f"宽度要写成 {LEAST_WIDTH_PX} 到 {GREATEST_WIDTH_PX} 之间的整数。",
                "例如「宽度: [480, 960, 1600]」。",
            )
        )
    return widths


def _quality(value: object) -> int:
    word = str(value).strip()
    if not word.isdigit() or not 40 <= int(word) <= 95:
        raise refuse(
            Complaint("photos.quality", "画质要写成 40 到 95 之间的整数。", "一般写 80；照片太大时可以写 72。")
        )
    return int(word)


class PictureSettings(Declared):
    """Sizes and quality of the published pictures; originals are never published."""

    widths: Annotated[
        tuple[int, ...],
        PlainValidator(_widths),
        Kind("widths", "几个整数"),
        WithJsonSchema({"type": "array", "items": {"type": "integer"}}),
    ] = said("宽度", "每张照片做成哪几种宽度（像素）。", "[480, 960, 1600]", default=(480, 960, 1600))
    quality: Annotated[int, PlainValidator(_quality), Kind("number", "整数"), WithJsonSchema({"type": "integer"})] = (
        said("画质", "40 到 95，越大越清楚、文件越大。", "80", default=80)
    )
    workers: Number = said("同时处理", "一次处理几张；不写就看电脑有几个核。", "2")
