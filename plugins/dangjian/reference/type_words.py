"""A type annotation in the words of someone who writes templates."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container

_PLAIN = {"str": "text", "int": "number", "float": "number", "bool": "true or false", "object": "anything"}


def type_words(annotation: ast.expr, *, linked: Container[str]) -> str:
    """``tuple[StoryCard, ...]`` → ``list of [StoryCard](#storycard)``, for the classes in `linked`."""

    def words(node: ast.expr) -> str:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return f"{words(node.left)} or {words(node.right)}"
        if isinstance(node, ast.Constant):
            return "none" if node.value is None else str(node.value)
        if isinstance(node, ast.Subscript):
            return _subscript(node, words)
        name = ast.unparse(node)
        if name in linked:
            return f"[{name}](#{name.lower()})"
        return _PLAIN.get(name, f"`{name}`")

    return words(annotation)


def _subscript(node: ast.Subscript, words: Callable[[ast.expr], str]) -> str:
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    holder = ast.unparse(node.value)
    if holder in {"dict", "Mapping"}:
        return f"mapping of {words(inner[0])} to {words(inner[1])}"
    if isinstance(inner[-1], ast.Constant) and inner[-1].value is Ellipsis:
        inside = words(inner[0])
        return f"list of ({inside})" if " or " in inside or inside.startswith("list") else f"list of {inside}"
    return " and ".join(words(item) for item in inner)
