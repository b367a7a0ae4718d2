"""guide/fields.md: every field of every collection."""

from __future__ import annotations

from collections.abc import Mapping

from dangjian.reference.field_tables import example_line, field_table
from dangjian.reference.markdown import block, page, sentences
from dangjian.schema.collections import PAGES, Collection, default_collections
from dangjian.schema.declaring import Declared, DeclaredField, declared_fields
from dangjian.schema.entities.entity import Entity

SHARED = "各栏目都有的项"
_HONOURS = "荣誉成果"


def fields_page() -> str:
    collections = [item for item in (*default_collections().values(), PAGES) if item.holds_entries]
    small = _small_structures(collections)
    anchors = {kind: f"#{label}里的每一项" for kind, (label, _) in small.items()}
    anchors["achievements"] = f"#{_HONOURS}"
    parts = [
        sentences(
            "稿件开头两行 `---` 之间，一行写一项：先写名称，再写冒号，再写内容。",
            "中文名和英文名意思一样，写哪个都行；全角冒号也认得。",
            "带“必填”的要写，别的有就写，没有就不写。",
        ),
        f"## {SHARED}",
        "下面每个栏目里，这些项都可以写。",
        field_table(declared_fields(Entity).values(), parts=anchors),
    ]
    for collection in collections:
        parts.extend(_collection_parts(collection, anchors))
    for label, model in small.values():
        parts.extend((f"## {label}里的每一项", field_table(declared_fields(model).values(), parts=anchors)))
    return page(
        title="稿件里可以写哪些项",
        summary="每个栏目能写的每一项：中文名、英文名、是否必填、写什么、怎么写。",
        parts=parts,
    )


def _collection_parts(collection: Collection, anchors: Mapping[str, str]) -> list[str]:
    shared = declared_fields(Entity)
    own = [field for field in collection.fields_in_order() if field.name not in shared]
    place = f"放在 `docs/{collection.folder}/` 文件夹里。" if collection.folder else "放在 `docs/` 的其他任何地方。"
    parts = [f"## {collection.label}", place]
    required = [example_line(field) for field in own if collection.is_required(field)]
    if required:
        parts.extend(("至少要写：", block("\n".join(["---", *required, "---"]))))
    return [*parts, field_table(own, parts=anchors)]


def _small_structures(collections: list[Collection]) -> dict[str, tuple[str, type[Declared]]]:
    """Structures inside fields, by the kind of the field, with the label under which they are listed."""
    found: dict[str, tuple[str, type[Declared]]] = {}

    def gather(fields: Mapping[str, DeclaredField]) -> None:
        for field in fields.values():
            if field.parts is None or field.kind.name in found or field.kind.name == "achievements":
                continue
            found[field.kind.name] = (field.chinese, field.parts.model)
            gather(declared_fields(field.parts.model))

    for collection in collections:
        gather(declared_fields(collection.entity_type))
    return found
