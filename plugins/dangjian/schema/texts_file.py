"""site_config/texts.yml: a school's own wording of the theme's words."""

from __future__ import annotations

from string import Formatter

from dangjian.problems import Complaint, Problem
from dangjian.schema.config_file import ConfigFile
from dangjian.schema.suggesting import as_typed, nearest
from dangjian.schema.texts import Texts


def read_texts(file: ConfigFile, problems: list[Problem]) -> Texts:
    """The theme's words with the school's changes; slips are added to `problems`."""
    defaults = Texts()
    changes: dict[str, str] = {}
    for name, words in file.values.items():
        if name not in Texts.model_fields:
            close = nearest(name, [*Texts.model_fields])
            hint = f"是不是「{close}」？" if close else "全部可改的词见指南「改文字」一节。"
            problems.append(
                file.problem(
                    Complaint("texts.unknown", f"没有叫「{name}」的文字，写的「{as_typed(words)}」没有采用。", hint),
                    name,
                )
            )
            continue
        default = getattr(defaults, name)
        if not isinstance(words, str):
            problems.append(
                file.problem(
                    Complaint(
                        "texts.not_text",
                        f"「{name}」要写一句话，现在是「{as_typed(words)}」。",
                        f"原来的是「{default}」。",
                    ),
                    name,
                )
            )
            continue
        if not _holes(words) <= _holes(default):
            problems.append(
                file.problem(
                    Complaint(
                        "texts.holes",
                        f"「{name}」写的「{as_typed(words)}」里，花括号和原来的不一样。",
                        f"原来的是「{default}」，花括号里的字请照抄。",
                    ),
                    name,
                )
            )
            continue
        changes[name] = words
    return defaults.model_copy(update=changes)


def _holes(text: str) -> set[str]:
    """Names in braces; a text that is no valid pattern has a hole no default has."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"!"}
