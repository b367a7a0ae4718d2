"""What the source says about its dataclasses: fields, types and the docstrings under them."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldDoc:
    """One field, as its class declares it."""

    name: str
    annotation: ast.expr
    sentence: str
    """The docstring under it; empty where its name says it all."""


@dataclass(frozen=True, slots=True)
class ClassDoc:
    """One class, as its module declares it."""

    name: str
    sentence: str
    fields: tuple[FieldDoc, ...]
    """Declared fields, then properties."""


def class_docs(source: str) -> tuple[ClassDoc, ...]:
    """Every class of a module that declares fields, in the order of the source."""
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    found = (_class_doc(node) for node in classes)
    return tuple(item for item in found if item.fields)


def _class_doc(node: ast.ClassDef) -> ClassDoc:
    return ClassDoc(node.name, one_line(ast.get_docstring(node) or ""), (*_fields(node.body), *_properties(node.body)))


def _fields(body: Iterable[ast.stmt]) -> list[FieldDoc]:
    statements = list(body)
    fields: list[FieldDoc] = []
    for statement, following in zip(statements, [*statements[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
            if not name.startswith("_"):
                fields.append(FieldDoc(name, statement.annotation, _text_of(following)))
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name) and _text_of(following):
            # MkDocs declares its options without annotations: ``enabled = option.Type(bool, default=True)``.
            fields.append(FieldDoc(statement.targets[0].id, statement.value, _text_of(following)))
    return fields


def _properties(body: Iterable[ast.stmt]) -> list[FieldDoc]:
    return [
        FieldDoc(node.name, node.returns, one_line(ast.get_docstring(node) or ""))
        for node in body
        if isinstance(node, ast.FunctionDef)
        and node.returns is not None
        and any(isinstance(mark, ast.Name) and mark.id == "property" for mark in node.decorator_list)
    ]


def _text_of(statement: ast.stmt | None) -> str:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return one_line(str(statement.value.value))
    return ""


def one_line(docstring: str) -> str:
    """A docstring for Markdown: on one line, single backticks for code."""
    return " ".join(docstring.split()).replace("``", "`")
