"""Many files into few: in order, named by their content."""

from __future__ import annotations

import pytest

from dangjian.publishing.bundles import FOLDER, bundle, parts_of_bundles, unused_palettes

SHEETS = (f"{FOLDER}/tokens.css", f"{FOLDER}/ground.css")
SCRIPTS = (f"{FOLDER}/main.js", f"{FOLDER}/menu.js")


def test_parts_stand_in_their_order() -> None:
    made = bundle("style", SHEETS, ["a {}\n", "b {}\n"])
    assert made.data.decode() == "a {}\nb {}\n"


def test_a_script_without_its_last_semicolon_does_not_swallow_the_next() -> None:
    made = bundle("behaviours", SCRIPTS, ["(function () {})()", "(function () {})();\n"])
    assert made.data.decode().split("\n") == ["(function () {})()", ";", "(function () {})();", ""]


def test_the_name_says_what_is_inside() -> None:
    one, same, other = (bundle("style", SHEETS, ["a {}", rule]) for rule in ("b {}", "b {}", "c {}"))
    assert one == same
    assert one.address != other.address
    assert one.address == f"{FOLDER}/{one.file_name}"
    assert one.file_name.startswith("style.") and one.file_name.endswith(".css")


@pytest.mark.parametrize("palette", ["ink", "bamboo"])
def test_a_palette_follows_the_tokens_that_it_changes(palette: str) -> None:
    assert parts_of_bundles(palette)["style"][:2] == (f"{FOLDER}/tokens.css", f"{FOLDER}/tokens-{palette}.css")
    assert f"{FOLDER}/tokens-{palette}.css" not in unused_palettes(palette)


def test_the_usual_palette_is_in_the_tokens() -> None:
    assert not [path for path in parts_of_bundles("red")["style"] if "tokens-" in path]
