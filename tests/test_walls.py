"""The walls of the house: imports point down, MkDocs stays on its floor, pictures are opened in one room."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "plugins" / "dangjian"

FLOORS = {
    "problems": 0,
    "progress": 0,
    "values": 1,
    "typed_text": 1,
    "schema": 2,
    "pictures": 2,
    "content": 3,
    "scaffolds": 4,
    "views": 4,
    "markup": 5,
    "search": 5,
    "publishing": 5,
    "site_folder": 5,
    "site_plan": 5,
    "site_cards": 6,
    "reference": 6,
    "adapter": 7,
    "cli": 7,
}
"""Every room and its floor; a new room must be given one here."""

SAME_FLOOR = {("site_plan", "site_folder")}
"""Rooms of one floor that may lean on each other, in this direction."""

MODULES = sorted(PACKAGE.rglob("*.py"))
OPENS_PICTURES = {"decode", "colour", "measure", "render", "lettering", "draw_cards"}


def room_of(module: Path) -> str:
    first = module.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(module: Path) -> Iterator[str]:
    """Every module that is imported anywhere in the file, also inside functions."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_room_has_a_floor() -> None:
    rooms = {room_of(module) for module in MODULES} - {"__init__"}
    assert rooms <= FLOORS.keys()


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(module: Path) -> None:
    room = room_of(module)
    if room == "__init__":
        return
    for name in imports_of(module):
        parts = name.split(".")
        if parts[0] != "dangjian" or len(parts) < 2 or parts[1] not in FLOORS or parts[1] == room:
            continue
        lower = FLOORS[parts[1]] < FLOORS[room]
        assert lower or (room, parts[1]) in SAME_FLOOR, f"{room} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_adapter_knows_the_host(module: Path) -> None:
    if room_of(module) == "adapter":
        return
    hosts = {name.split(".")[0] for name in imports_of(module)} & {"mkdocs", "properdocs", "material", "jinja2"}
    assert not hosts


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_picture_rooms_open_pictures(module: Path) -> None:
    if room_of(module) == "pictures" and module.stem in OPENS_PICTURES:
        return
    assert "PIL" not in {name.split(".")[0] for name in imports_of(module)}


def test_no_two_modules_want_each_other() -> None:
    """A circle of imports means that a third idea is hiding between the modules."""
    graph = {
        ".".join(("dangjian", *module.relative_to(PACKAGE).with_suffix("").parts)): set(imports_of(module))
        for module in MODULES
    }
    graph = {name: {target for target in targets if target in graph} for name, targets in graph.items()}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join((*path, name))
        if name in done:
            return
        for target in sorted(graph[name]):
            visit(target, (*path, name))
        done.add(name)

    for name in graph:
        visit(name, ())


def test_no_module_keeps_state() -> None:
    """A module-level list, dict or set that is filled later would live on between two builds."""
    for module in MODULES:
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if (
                isinstance(node, ast.Assign | ast.AnnAssign)
                and isinstance(node.value, ast.Call)
                and not node.value.args
            ):
                called = ast.unparse(node.value.func)
                assert called not in {"dict", "list", "set", "defaultdict"}, f"{module}: {ast.unparse(node)}"
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.List | ast.Dict | ast.Set):
                names = [ast.unparse(target) for target in node.targets]
                empty = not getattr(node.value, "elts", None) and not getattr(node.value, "keys", None)
                assert not empty, f"{module}: {names}"
