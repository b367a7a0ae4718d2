"""guide/texts.md: every word and phrase the theme prints."""

from __future__ import annotations

from dangjian.reference.markdown import block, code, page, sentences, table
from dangjian.schema.texts import Texts


def texts_page() -> str:
    rows = [
        (code(name), code(str(field.default)), field.description or "") for name, field in Texts.model_fields.items()
    ]
    return page(
        title="可以改的文字",
        summary="网页上除稿件以外的每一处文字：叫什么名字、原来怎么写、出现在哪里。",
        parts=[
            sentences(
                "按钮、标题、提示这些文字都可以换成学校自己的说法。",
                "在 `site_config/texts.yml` 里写上名字和新的文字，一行一个：",
            ),
            block("home_stories: 最近的活动\nstory_count: 活动 {count} 篇"),
            sentences(
                "花括号里的字是空位，网站会填进数字，请照抄，位置可以挪。",
                "栏目和各项的名称不在这里，在 `site_config/collections.yml`。",
            ),
            table(("名字", "原来的文字", "出现在哪里"), rows),
        ],
    )
