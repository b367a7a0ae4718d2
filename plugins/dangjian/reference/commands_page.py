"""guide/commands.md: what can be typed, and develop/options.md: what mkdocs.yml may say."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence

import click

from dangjian.reference.markdown import block, code, page, sentences, table
from dangjian.reference.view_docs import class_docs

SCRIPTS = (
    ("serve.py", "预览网站，改了文件会自动刷新。"),
    ("build.py", "生成网站，放在 site 文件夹里；加上 --strict，有一处问题就不算成功。"),
    ("check.py", "提交之前：可以，还是不可以（开发者用）。"),
    ("test.py", "全部测试（开发者用）。"),
    ("reference.py", "重写由程序生成的参考页（开发者用）。"),
    ("screenshots.py", "给说明文档重新拍示例网站的图片（开发者用）。"),
    ("bench.py", "和同类工具做同样的事，比一比用时和内存（开发者用）。"),
    ("lighthouse.py", "用 Lighthouse 给示例网站打分（开发者用，要有 Node）。"),
    ("lock.py", "更新锁定的软件包版本（开发者用）。"),
)
"""The verbs in scripts/ that need nothing but Python, and what they do in a sentence."""


def commands_page(command: click.Group) -> str:
    parts = [
        sentences(
            "命令在“命令提示符”或“终端”里输入，先进入项目文件夹。",
            "Windows 上把 `python3` 换成 `python`。",
        ),
        "## 只要有 Python 就能用",
        table(("命令", "做什么"), [(code(f"python3 scripts/{name}"), what) for name, what in SCRIPTS]),
        "## dangjian 命令",
        sentences(
            "用上面任何一条命令生成过一次网站，`dangjian` 就装好了，在项目的 `.venv` 文件夹里。",
            r"Windows 上写 `.venv\Scripts\dangjian`，Linux 和 macOS 上写 `.venv/bin/dangjian`。",
        ),
    ]
    for name, sub in sorted(command.commands.items()):
        parts.extend(_command_parts(name, sub))
    return page(title="命令一览", summary="可以在命令行里输入的每一条命令。", parts=parts)


def _command_parts(name: str, command: click.Command) -> list[str]:
    context = click.Context(command, info_name=f"dangjian {name}")
    usage = " ".join(command.collect_usage_pieces(context))
    parts = [f"### dangjian {name}", _prose(command.help or ""), block(f"dangjian {name} {usage}", language="text")]
    rows = [
        (", ".join(code(word) for word in parameter.opts), parameter.help or "")
        for parameter in command.params
        if isinstance(parameter, click.Option)
    ]
    return [*parts, table(("选项", "意思"), rows)] if rows else parts


def _prose(help_text: str) -> str:
    """click's help as Markdown: paragraphs kept, click's own marks taken out."""
    return re.sub(r"\n{3,}", "\n\n", inspect.cleandoc(help_text.replace("\b", ""))).strip()


def options_page(options_source: str) -> str:
    """`options_source` is the source of the module that declares the plugin's options."""
    rows: Sequence[tuple[str, str, str]] = [
        (code(field.name), code(_default_in(field.name, options_source)), field.sentence)
        for item in class_docs(options_source)
        for field in item.fields
    ]
    return page(
        title="Options of the plugin",
        summary="What mkdocs.yml may say about the dangjian plugin.",
        parts=[
            "Everything about the school stands in `site_config/`; `mkdocs.yml` only says where things are.",
            block("plugins:\n  - dangjian:\n      site_config: site_config"),
            table(("Option", "Default", "Meaning"), rows),
        ],
        how="Generated, do not edit",
    )


def _default_in(name: str, source: str) -> str:
    match = re.search(rf"^\s*{name}\s*=.*?default=(?P<value>[^)]+)\)", source, re.MULTILINE)
    return match["value"].strip("\"'") if match else ""
