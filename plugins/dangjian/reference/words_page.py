"""guide/words.md: every vocabulary with its words and the words that mean the same."""

from __future__ import annotations

from dangjian.reference.markdown import code, page, sentences, table
from dangjian.schema.vocabularies import Vocabulary
from dangjian.schema.vocabularies_file import default_vocabularies


def words_page() -> str:
    parts = [
        sentences(
            "有些项只认固定的词，这样网站才能分类和统计。",
            "左边的词会显示在网页上；右边的词写了也认得，显示时换成左边的。",
            "词表里没有的词不会丢：先照原样显示，并提醒您一句。",
            "要添词、改词，写进 `site_config/vocabularies.yml`，做法见[网站设置](school.md#词表)。",
        )
    ]
    for vocabulary in default_vocabularies().values():
        parts.extend((f"## {vocabulary.label}", _table(vocabulary)))
    return page(
        title="可以用的词",
        summary="活动类型、体裁、荣誉类别等词表，以及每个词的同义词。",
        parts=parts,
    )


def _table(vocabulary: Vocabulary) -> str:
    return table(
        ("词", "组", "这样写也认得", "网址里用的编号"),
        [(f"**{term.label}**", term.group, "、".join(term.synonyms), code(term.key)) for term in vocabulary.terms],
    )
