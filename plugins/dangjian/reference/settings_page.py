"""guide/settings.md: every key of the files in site_config/."""

from __future__ import annotations

from dangjian.reference.field_tables import field_table
from dangjian.reference.markdown import code, page, sentences, table
from dangjian.schema.collection_settings import CollectionSettings
from dangjian.schema.collections import PAGES, default_collections
from dangjian.schema.declaring import Declared, declared_fields
from dangjian.schema.field_kinds import KINDS_BY_NAME
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.school import School

_FILES: tuple[tuple[str, str, type[Declared]], ...] = (
    ("school.yml", "学校是谁、首页怎么排。", School),
    ("policy.yml", "学校自己定的规矩。", Policy),
    ("photos.yml", "照片做成多大、多清楚。", PictureSettings),
)


def settings_page() -> str:
    parts = [
        sentences(
            "`site_config/` 文件夹里每个文件能写的每一项。",
            "每个文件都可以没有，没写的项用默认值。",
            "怎么用见[网站设置](school.md)，改网页上的文字见[可以改的文字](texts.md)，添词见[可以用的词](words.md)。",
        )
    ]
    for name, purpose, model in _FILES:
        parts.extend((f"## {name}", purpose, *_model_parts(model)))
    return page(
        title="设置项一览",
        summary="site_config 文件夹里每个文件能写的每一项。",
        parts=[*parts, *_collections_parts()],
    )


def _model_parts(model: type[Declared]) -> list[str]:
    fields = declared_fields(model)
    inner = [field for field in fields.values() if field.parts is not None]
    anchors = {field.kind.name: f"#{field.chinese}里的每一项" for field in inner}
    parts = [field_table(fields.values(), parts=anchors)]
    for field in inner:
        assert field.parts is not None
        parts.extend((f"### {field.chinese}里的每一项", field_table(declared_fields(field.parts.model).values())))
    return parts


def _collections_parts() -> list[str]:
    heading = ("栏目", "英文名", "文件夹", "量词", "模板", "列表模板")
    collections = (*default_collections().values(), PAGES)
    return [
        "## collections.yml",
        "本来就有的栏目，用中文名或英文名都可以指。",
        table(
            heading,
            [
                (
                    f"**{item.label}**",
                    code(item.key),
                    code(item.folder) if item.folder else "",
                    item.measure_word,
                    code(item.template) if item.template else "",
                    code(item.index_template) if item.index_template else "",
                )
                for item in collections
            ],
        ),
        "栏目的名字下面，缩进两个空格，可以写：",
        *_model_parts(CollectionSettings),
        f"自己添的项，“类型”可以写：{'、'.join(KINDS_BY_NAME)}。",
    ]
