"""site_config/photos.yml: how photos are published."""

from __future__ import annotations

from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from dangjian.problems import Complaint
from dangjian.schema.declaring import Declared, Kind, said
from dangjian.schema.field_kinds import Flag
from dangjian.schema.suggesting import as_typed
from dangjian.schema.typed_values import number, one_line, refuse

LEAST_WIDTH_PX, GREATEST_WIDTH_PX = 160, 4096
GREATEST_METHOD = 6
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


def _method(value: object) -> int:
    method = number(value)
    if method is None or not 0 <= method <= GREATEST_METHOD:
        raise refuse(
            Complaint(
                "photos.method",
                f"方法「{as_typed(value)}」不对，要写成 0 到 {GREATEST_METHOD} 之间的整数。",
                "一般写 2；写 4 慢将近一半，文件只小一点。",
            )
        )
    return method


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


def _font_file(value: object) -> str:
    name = one_line(value).replace("\\", "/").removeprefix("./").removeprefix("site_config/")
    if name and (name.startswith("/") or ":" in name or ".." in name.split("/") or not _is_font(name)):
        raise refuse(
            Complaint(
                "photos.font",
                f"字体「{as_typed(value)}」不对，要写放在 site_config 文件夹里的一个字体文件。",
                "把字体文件（TTF、OTF 或 TTC）复制到 site_config 文件夹里，这里写它的文件名；不需要就删掉这一行。",
            )
        )
    return name


def _is_font(name: str) -> bool:
    return name.lower().endswith((".ttf", ".otf", ".ttc", ".otc"))


Quality = Annotated[int, PlainValidator(_quality), Kind("number", "整数"), WithJsonSchema({"type": "integer"})]


class PictureSettings(Declared):
    """Sizes and quality of the published pictures; originals are never published."""

    widths: Annotated[
        tuple[int, ...],
        PlainValidator(_widths),
        Kind("widths", "几个整数"),
        WithJsonSchema({"type": "array", "items": {"type": "integer"}}),
    ] = said("宽度", "每张照片做成哪几种宽度（像素）。", "[480, 960, 1600]", default=(480, 960, 1600))
    quality: Quality = said("画质", "40 到 95，越大越清楚、文件越大。", "80", default=80)
    certificate_quality: Quality = said(
        "证书画质", "证书图和屏幕截图用的画质：上面的小字要看得清，比照片高一些。", "90", default=90
    )
    method: Annotated[int, PlainValidator(_method), Kind("number", "整数"), WithJsonSchema({"type": "integer"})] = said(
        "方法", "0 到 6，越大文件越小、做得越慢；4 比 2 慢将近一半，文件小百分之二。", "2", default=2
    )
    workers: Annotated[
        int | None, PlainValidator(_workers), Kind("number", "整数"), WithJsonSchema({"type": "integer"})
    ] = said("同时处理", "一次处理几张；不写就看电脑有几个核。", "2")
    share_cards: Flag = said(
        "分享图",
        "网站有正式地址时，给每一页画一张分享用的图：封面、标题和校名。不要就写「关」。",
        "开",
        default=True,
    )
    card_font: Annotated[
        str, PlainValidator(_font_file), Kind("font", "字体文件名"), WithJsonSchema({"type": "string"})
    ] = said(
        "分享图字体",
        "分享图上的标题用哪个字体文件，放在 site_config 文件夹里；不写就用电脑里的宋体和黑体。",
        "标题.otf",
        default="",
    )
