"""The few forms of Markdown that reference pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

GENERATED = "<!-- {how}: python3 scripts/reference.py -->"


def page(*, title: str, summary: str, parts: Iterable[str], how: str = "本页由程序生成，请不要直接修改") -> str:
    """A whole page: front matter, the mark of a generated file, and its parts with a blank line between them."""
    head = f"---\n标题: {title}\n摘要: {summary}\n---"
    return "\n\n".join([head, GENERATED.format(how=how), *(part.strip("\n") for part in parts)]) + "\n"


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; columns that stay empty in every row are left out."""
    body = [list(row) for row in rows]
    kept = [column for column in range(len(heading)) if any(row[column] for row in body)]
    lines = [[heading[column] for column in kept], ["---"] * len(kept)]
    lines.extend([cell(row[column]) for column in kept] for row in body)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cell(text: str) -> str:
    """`text` on one line, with no bar that would end the cell."""
    return " ".join(text.split()).replace("|", "&#124;")


def code(text: str) -> str:
    """`text` as it is typed."""
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def block(text: str, *, language: str = "yaml") -> str:
    """Several lines as they are typed."""
    return f"```{language}\n{text.strip()}\n```"


def sentences(*lines: str) -> str:
    """A paragraph, one sentence a line."""
    return "\n".join(line for line in lines if line)
