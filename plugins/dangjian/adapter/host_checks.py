"""Settings of MkDocs and Material that would spoil the site, told before anything is built."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig

from dangjian.problems import Complaint, Place, Problem, Severity


def check_host(config: MkDocsConfig) -> tuple[Problem, ...]:
    """Each sentence names the line to change in mkdocs.yml."""
    complaints: list[Complaint] = []
    theme = config.theme
    if theme.name != "material":
        complaints.append(_warning("host.theme", f"主题是「{theme.name}」。", "请写成「theme: {name: material}」。"))
        return _placed(complaints)
    if str(theme.get("language", "en")) not in {"zh", "zh-Hant", "zh-TW"}:
        complaints.append(
            _warning(
                "host.language", "主题的语言不是中文，按钮上的字会是外文。", "请在 theme 下面加一行「language: zh」。"
            )
        )
    if theme.get("font") is not False:
        complaints.append(
            _warning(
                "host.font", "主题会到外网取字体，没有外网时页面打开很慢。", "请在 theme 下面加一行「font: false」。"
            )
        )
    emoji = config.mdx_configs.get("pymdownx.emoji")
    if "pymdownx.emoji" in config.markdown_extensions and not (emoji or {}).get("emoji_index"):
        complaints.append(
            _warning(
                "host.emoji",
                "pymdownx.emoji 用的是默认的表情表，每一页都要慢一截。",
                "请给它写上「emoji_index: !!python/name:material.extensions.emoji.twemoji」，不用表情就删掉这个扩展。",
            )
        )
    return _placed(complaints)


def _warning(code: str, what: str, hint: str) -> Complaint:
    return Complaint(code, what, hint, Severity.WARNING)


def _placed(complaints: list[Complaint]) -> tuple[Problem, ...]:
    return tuple(complaint.at(Place("mkdocs.yml")) for complaint in complaints)
