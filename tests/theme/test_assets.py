"""Style sheets and scripts: colours only in tokens, nothing from elsewhere, nothing unused, contrast computed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from dangjian.problems import Place, Problem
from dangjian.publishing.bundles import FOLDER, parts_of_bundles, unused_palettes

from .drawing import ASSETS, THEME, bare_context, draw, environment
from .samples import ALBUMS_VIEW, BRAND_VIEW, FRAME, HOME_VIEW, STORY_VIEW, VIEWS, photo

SHEETS = sorted(ASSETS.glob("*.css"))
COLOUR_WORDS = "white|black|red|gold|gr[ae]y|blue|green|silver|maroon|ivory|beige"
SYSTEM_COLOURS = {"Canvas", "CanvasText", "LinkText", "Highlight"}


def rules_of(path: str) -> str:
    text = (ASSETS / path).read_text(encoding="utf-8")
    return re.sub(r"url\(.*?\"\)", "", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))


def tokens_of(palette: str, *, dark: bool) -> dict[str, str]:
    """The colour tokens as a screen sees them; a later declaration wins."""
    sheets = ["tokens.css"] if palette == "red" else ["tokens.css", f"tokens-{palette}.css"]
    tokens: dict[str, str] = {}
    for sheet in sheets:
        screen = rules_of(sheet).split("@media print")[0]
        for selector, body in re.findall(r"([^{}]+){([^{}]*)}", screen):
            if "data-dj" in selector or ("slate" in selector and not dark):
                continue
            tokens.update(re.findall(r"--dj-([\w-]+):\s*(#[0-9a-f]{6});", body))
    return tokens


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """As WCAG 2 computes it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAPERS = ("paper", "paper-deep", "paper-raised", "mat")
CLOTHS = ("cloth", "cloth-deep")
TEXT_PAIRS = {
    *product(("ink", "ink-soft", "ink-quiet", "accent", "accent-hover", "gold-text", "warn"), PAPERS),
    *product(("on-accent",), ("accent", "accent-hover")),
    *product(("on-cloth", "on-cloth-soft", "on-cloth-gold"), (*CLOTHS, "night")),
    *product(("on-night", "on-night-soft"), ("night",)),
    *product(("on-slip", "on-slip-accent"), ("slip",)),
}
"""Ink and what it stands on, by role: on every paper each ink may stand, and so for cloth, night and slip."""
MARKS = {
    *product(("accent", "rule-strong", "warn"), PAPERS),
    *product(("on-cloth-gold",), (*CLOTHS, "night")),
}
"""Focus rings, bars, edges of what can be pressed."""
FINE_LINES = {"rule", "gold-line", "on-night-rule", "on-slip-line"}
"""They part and adorn; nobody needs to see them."""
SCHEMES = pytest.mark.parametrize(
    ("palette", "dark"), list(product(("red", "ink", "bamboo"), (False, True))), ids=lambda value: str(value)
)


def weak_pairs(pairs: Iterable[tuple[str, str]], *, at_least: float, palette: str, dark: bool) -> dict[str, float]:
    tokens = tokens_of(palette, dark=dark)
    told = {f"{ink} on {ground}": round(contrast(tokens[ink], tokens[ground]), 2) for ink, ground in pairs}
    return {pair: found for pair, found in told.items() if found < at_least}


@SCHEMES
def test_text_stands_out_from_what_it_stands_on(palette: str, dark: bool) -> None:
    assert weak_pairs(TEXT_PAIRS, at_least=4.5, palette=palette, dark=dark) == {}


@SCHEMES
def test_bars_and_focus_rings_stand_out(palette: str, dark: bool) -> None:
    assert weak_pairs(MARKS, at_least=3, palette=palette, dark=dark) == {}


@SCHEMES
def test_text_stands_out_wherever_one_rule_gives_both_its_colour_and_its_ground(palette: str, dark: bool) -> None:
    pairs = set()
    solid = tokens_of(palette, dark=dark)
    for path in SHEETS:
        for body in re.findall(r"{([^{}]*)}", rules_of(path.name)):
            ink = re.search(r"(?<![\w-])color:\s*var\(--dj-([\w-]+)\)", body)
            ground = re.search(r"background(?:-color)?:\s*var\(--dj-([\w-]+)\)", body)
            if ink and ground and {ink[1], ground[1]} <= solid.keys():
                pairs.add((ink[1], ground[1]))
    assert len(pairs) > 5
    assert weak_pairs(pairs, at_least=4.5, palette=palette, dark=dark) == {}


def test_every_colour_has_its_role_among_the_tried_pairs() -> None:
    tried = {token for pair in TEXT_PAIRS | MARKS for token in pair} | FINE_LINES
    assert tried == set(tokens_of("red", dark=True))


def test_the_computation_of_contrast_is_right() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("sheet", [path.name for path in SHEETS if not path.name.startswith("tokens")])
def test_a_component_names_tokens_and_never_a_colour(sheet: str) -> None:
    rules = rules_of(sheet)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", rules)
    assert not re.search(r"\b(rgb|rgba|hsl|hsla|color-mix)\(", rules)
    for value in re.findall(r":\s*([^;{}]+);", rules):
        assert not re.search(rf"(?<![\w-])({COLOUR_WORDS})(?![\w-])", value), value


SEATS = ("wide", "wide-gaps", "narrow", "narrow-gaps")
"""What a photo is told of its place in a gallery."""


@pytest.mark.parametrize("sheet", [path.name for path in SHEETS])
def test_every_token_that_is_named_exists(sheet: str) -> None:
    declared = {name for path in SHEETS for name in re.findall(r"(--dj-[\w-]+):", rules_of(path.name))}
    given_by_markup = {"--dj-focus", "--dj-colour", "--dj-ratio", *(f"--dj-{kind}" for kind in SEATS)}
    scripts = "".join(path.read_text(encoding="utf-8") for path in ASSETS.glob("*.js"))
    given_by_scripts = set(re.findall(r'setProperty\("(--dj-[\w-]+)"', scripts))
    named = set(re.findall(r"var\((--dj-[\w-]+)", rules_of(sheet)))
    assert named <= declared | given_by_markup | given_by_scripts


def test_every_colour_token_is_used() -> None:
    used = {name for path in SHEETS for name in re.findall(r"var\(--dj-([\w-]+)", rules_of(path.name))}
    assert set(tokens_of("red", dark=True)) - used == set()


@pytest.mark.parametrize("sheet", [path.name for path in SHEETS])
def test_a_style_sheet_uses_no_ids_and_no_force(sheet: str) -> None:
    rules = rules_of(sheet)
    assert "!important" not in rules
    selectors = re.findall(r"([^{};]+){", rules)
    assert not [selector for selector in selectors if re.search(r"#[\w-]", selector)]


@pytest.mark.parametrize("sheet", [path.name for path in SHEETS if path.name not in {"material.css", "prose.css"}])
def test_only_two_style_sheets_know_materials_class_names(sheet: str) -> None:
    assert ".md-" not in rules_of(sheet)


def classes_drawn() -> set[str]:
    """Every class in a page drawn from the samples, and those that scripts put on."""
    problem = Problem(Place("docs/x.md"), "x", "不对。", "请改。")
    pages = [draw(f"dangjian/{name}.html", view, problems=(problem,)) for name, view in VIEWS.items()]
    pages += [draw("404.html"), draw("404.html", has_search=False)]
    pages += [draw("dangjian/home.html", replace(HOME_VIEW, hero=None, lead=None))]
    pages += [draw("dangjian/albums.html", replace(ALBUMS_VIEW, albums=()))]
    pages += [draw("dangjian/brand.html", replace(BRAND_VIEW, cover=None, pillars=()))]
    long_name = (replace(HOME_VIEW.brands[0], slip_name="三问三答工作法"),)
    pages += [draw("dangjian/home.html", replace(HOME_VIEW, brands=long_name))]
    upright = photo("reading", width_px=800, height_px=1000)
    pages += [draw("dangjian/story.html", replace(STORY_VIEW, title="长" * 60, cover=upright))]
    badge = replace(FRAME, badge=photo("award"), emblem=photo("award"))
    pages += [environment().get_template("404.html").render(**bare_context(), frame=badge)]
    pages += [draw("dangjian/home.html", replace(HOME_VIEW, brands=HOME_VIEW.brands[:1], stories=()))]
    scripts = "".join(path.read_text(encoding="utf-8") for path in ASSETS.glob("*.js"))
    words = {name for page in pages for names in re.findall(r'class="([^"]*)"', page) for name in names.split()}
    by_markup = {"dj-figures-row", "dj-source", "dj-moving", "dj-moving__picture"}
    return words | set(re.findall(r"dj-[\w-]+", scripts)) | by_markup


def test_every_class_with_a_style_is_drawn() -> None:
    styled = {name for path in SHEETS for name in re.findall(r"\.(dj-[\w-]+)", rules_of(path.name))}
    assert styled - classes_drawn() == set()


def test_every_style_sheet_and_script_is_sent_and_palettes_only_where_they_are_worn() -> None:
    for palette in ("red", "ink", "bamboo"):
        sent = [path for paths in parts_of_bundles(palette).values() for path in paths]
        left_out = unused_palettes(palette)
        assert sorted((*sent, *left_out)) == sorted(
            f"{FOLDER}/{path.name}" for path in ASSETS.iterdir() if path.suffix in {".css", ".js"}
        )
        assert left_out == tuple(f"{FOLDER}/tokens-{name}.css" for name in ("ink", "bamboo") if name != palette)


def test_every_bundle_is_linked() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in THEME.rglob("*.html"))
    assert set(re.findall(r"bundles\.(\w+)\.", templates)) == set(parts_of_bundles("red"))


def test_every_behaviour_that_is_asked_for_exists() -> None:
    known = {
        name for path in ASSETS.glob("*.js") for name in re.findall(r'dj\.behaviour\("([\w-]+)"', path.read_text())
    }
    asked = {
        name
        for path in THEME.rglob("*.html")
        for names in re.findall(r'data-dj="([^"]+)"', path.read_text(encoding="utf-8"))
        for name in names.split()
    }
    assert asked == known


@pytest.mark.parametrize(
    "path", sorted(path for path in THEME.rglob("*.*") if path.is_file()), ids=lambda path: path.name
)
def test_nothing_is_fetched_from_elsewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    hosts = set(re.findall(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}", text)) - {"http://www.w3.org", "https://schema.org"}
    assert hosts == set()  # those two are names of vocabularies
    assert not re.search(r"\son[a-z]+=\"", text)


def test_no_script_is_written_into_a_page() -> None:
    for path in THEME.rglob("*.html"):
        for attributes in re.findall(r"<script([^>]*)>", path.read_text(encoding="utf-8")):
            assert "src=" in attributes or "application/ld+json" in attributes, path


def test_scripts_are_classic_and_leave_one_global() -> None:
    for path in ASSETS.glob("*.js"):
        text = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"^\s*(import|export)\b|\bfetch\(|=>|\blet\b|\bconst\b", text, flags=re.MULTILINE), (
            path.name
        )
        assert set(re.findall(r"window\.(\w+)\s*=[^=]", text)) <= ({"dj"} if path.name == "main.js" else set())


def test_system_colours_appear_in_forced_colours_only() -> None:
    for path in SHEETS:
        outside = re.sub(r"@media \(forced-colors: active\) {(?:[^{}]|{[^{}]*})*}", "", rules_of(path.name))
        assert not [word for word in SYSTEM_COLOURS if re.search(rf"\b{word}\b", outside)], path.name
