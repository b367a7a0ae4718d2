"""site_config/photos.yml: how photos are published."""

from __future__ import annotations

from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from dangjian.problems import Complaint
from dangjian.schema.declaring import Declared, Kind, said
from dangjian.schema.suggesting import as_typed
from dangjian.schema.typed_values import number, refuse

LEAST_WIDTH_PX, GREATEST_WIDTH_PX = 160, 4096
MOST_WORKERS = 64


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
                f"宽度「{as_typed(value)}」不对，要写成 {LEAST_WIDTH_PX} 到 {GREATEST_WIDTH_PX} 之间的整数。",
                "例如「宽度: [480, 960, 1600]」。",
            )
        )
    return widths


def _quality(value: object) -> int:
    quality = number(value)
    if quality is None or not 40 <= quality <= 95:
        raise refuse(
            Complaint(
                "photos.quality",
                f"画质「{as_typed(value)}」不对，要写成 40 到 95 之间的整数。",
                "一般写 80；照片太大时可以写 72。",
            )
        )
    return quality


def _workers(value: object) -> int | None:
    workers = number(value)
    if workers is not None and not 1 <= workers <= MOST_WORKERS:
        raise refuse(
            Complaint(
                "photos.workers",
                f"同时处理「{as_typed(value)}」张不行，要写成 1 到 {MOST_WORKERS} 之间的整数。",
                "不确定就删掉这一行。",
            )
        )
    return workers


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
    workers: Annotated[
        int | None, PlainValidator(_workers), Kind("number", "整数"), WithJsonSchema({"type": "integer"})
    ] = said("同时处理", "一次处理几张；不写就看电脑有几个核。", "2")
