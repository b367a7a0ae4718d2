"""guide/messages.md: every message a teacher may meet."""

from __future__ import annotations

from dangjian.reference.markdown import code, page, sentences, table
from dangjian.schema.problem_codes import problem_codes

_GROUPS = (
    ("稿件开头的写法", ("yaml", "fence", "file", "source", "text")),
    (
        "稿件里的项",
        ("key", "field", "value", "part", "id", "name", "word", "reference", "parent", "collection", "page"),
    ),
    ("日期、数字和级别", ("date", "quantity", "level")),
    ("照片", ("photo", "photos", "picture")),
    ("荣誉表格", ("table", "row")),
    ("设置", ("config", "school", "collections", "vocabulary", "texts", "host")),
)
_REST = "其他"


def messages_page() -> str:
    codes = problem_codes()
    groups: dict[str, list[str]] = {title: [] for title in (*(title for title, _ in _GROUPS), _REST)}
    for name in sorted(codes):
        first = name.partition(".")[0]
        title = next((title for title, prefixes in _GROUPS if first in prefixes), _REST)
        groups[title].append(name)
    parts = [
        sentences(
            "每条提示都写着三件事：在哪个文件第几行、什么问题、怎么改。",
            "预览时，提示也会出现在那一页的上方，改好并保存后自动消失。",
            "一条提示还不明白，在这里找意思相近的一行，也可以输入 `dangjian explain 代号`。",
        )
    ]
    for title, names in groups.items():
        if names:
            rows = [(codes[name].meaning, codes[name].mending, code(name)) for name in names]
            parts.extend((f"## {title}", table(("什么意思", "怎么改", "代号"), rows)))
    return page(title="提示的意思", summary="网站会给出的每一条提示：什么意思，怎么改。", parts=parts)
