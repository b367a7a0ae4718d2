"""The documentation is whole, current and true: nothing the code declares is missing, nothing it says is wrong."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from dangjian.adapter import options
from dangjian.adapter.plugin import DangjianPlugin
from dangjian.cli import main as command
from dangjian.problems import Complaint
from dangjian.reference.commands_page import SCRIPTS
from dangjian.reference.pages import reference_pages
from dangjian.reference.showcase_page import PARTS, PROPERTIES, properties_of_parts
from dangjian.reference.templates_page import sentence_of, view_classes
from dangjian.schema.collections import ENTITY_TYPES, PAGES, default_collections
from dangjian.schema.declaring import Declared, declared_fields
from dangjian.schema.picture_settings import PictureSettings
from dangjian.schema.policy import Policy
from dangjian.schema.problem_codes import problem_codes
from dangjian.schema.school import School
from dangjian.schema.texts import Texts
from dangjian.schema.vocabularies import VOCABULARY_LABELS
from dangjian.schema.vocabularies_file import default_vocabularies
from dangjian.values.fuzzy_date import parse_fuzzy_date
from dangjian.values.honour_level import parse_level
from dangjian.values.quantity import Operator, parse_quantity, plain_digits
from reference.guide_pages import DEVELOP, GUIDE, ROOT, anchors, links, marked_rows, pages

DATES = GUIDE / "dates-and-numbers.md"
MADE = reference_pages(command=command, options_source=inspect.getsource(options))
READMES = [ROOT / name for name in ("README.md", "README.en.md", "CONTRIBUTING.md")]
OPERATORS = {
    Operator.EXACT: "就是这个数",
    Operator.MORE_THAN: "比这个数多",
    Operator.AT_LEAST: "至少这个数",
    Operator.ABOUT: "大约这个数",
    Operator.LESS_THAN: "不到或不超过这个数",
    Operator.RANGE: "在两个数之间",
}


def text_of(*names: str) -> str:
    return "\n".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in names)


def all_models(models: Iterator[type[Declared]]) -> dict[str, type[Declared]]:
    """`models` and every smaller structure inside them."""
    found: dict[str, type[Declared]] = {}
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model.__name__ not in found:
            found[model.__name__] = model
            waiting.extend(field.parts.model for field in declared_fields(model).values() if field.parts)
    return found


CONTENT_MODELS = all_models(iter(ENTITY_TYPES.values()))
SETTING_MODELS = all_models(iter((School, Policy, PictureSettings)))


# Generated pages


@pytest.mark.parametrize("path", MADE)
def test_a_generated_page_says_what_the_code_says(path: str) -> None:
    file = ROOT / "docs" / path
    assert file.is_file(), f"{path} is missing: run python3 scripts/reference.py"
    assert file.read_text(encoding="utf-8") == MADE[path], f"{path} is out of date: run python3 scripts/reference.py"


@pytest.mark.parametrize("model", CONTENT_MODELS.values(), ids=list(CONTENT_MODELS))
def test_every_field_of_an_entry_is_in_the_guide(model: type[Declared]) -> None:
    guide = text_of("guide/fields.md")
    for field in declared_fields(model).values():
        assert f"| **{field.chinese}** | `{field.name}` |" in guide
        assert f"`{field.chinese}: {field.example}`" in guide


@pytest.mark.parametrize("model", SETTING_MODELS.values(), ids=list(SETTING_MODELS))
def test_every_setting_is_in_the_guide(model: type[Declared]) -> None:
    guide = text_of("guide/settings.md")
    for field in declared_fields(model).values():
        assert f"| **{field.chinese}** | `{field.name}` |" in guide


def test_every_message_is_in_the_guide() -> None:
    guide = text_of("guide/messages.md")
    assert [code for code in problem_codes() if f"| `{code}` |" not in guide] == []


def test_every_word_and_every_synonym_is_in_the_guide() -> None:
    guide = text_of("guide/words.md")
    for vocabulary in default_vocabularies().values():
        assert f"## {vocabulary.label}" in guide
        assert [name for term in vocabulary.terms for name in term.names if name not in guide] == []


def test_every_text_of_the_theme_is_in_the_guide() -> None:
    guide = text_of("guide/texts.md")
    assert [name for name in Texts.model_fields if f"| `{name}` |" not in guide] == []


def test_every_option_of_the_plugin_is_documented() -> None:
    reference = text_of("develop/options.md")
    names = [name for name, _ in options.DangjianOptions._schema]
    assert names
    assert [name for name in names if f"| `{name}` | `" not in reference] == []


def test_every_command_and_its_options_are_in_the_guide() -> None:
    guide = text_of("guide/commands.md")
    for name, sub in command.commands.items():
        assert f"### dangjian {name}\n" in guide
        for parameter in sub.params:
            if isinstance(parameter, click.Option):
                assert parameter.help
                assert all(f"`{word}`" in guide for word in parameter.opts)


def test_every_script_that_needs_only_python_is_in_the_guide() -> None:
    verbs = [path.name for path in (ROOT / "scripts").glob("*.py") if "run_verb(main)" in path.read_text("utf-8")]
    assert sorted(verbs) == sorted(name for name, _ in SCRIPTS)


@pytest.mark.parametrize("view", view_classes(), ids=lambda view: view.name)
def test_every_field_of_a_view_has_its_sentence(view: object) -> None:
    lacking = [field.name for field in view.fields if not sentence_of(view.name, field.name, field.sentence)]  # type: ignore[attr-defined]
    assert lacking == [], "give it a docstring, or say in reference/usual_fields.py what the name means everywhere"


def test_every_template_and_its_view_are_in_the_contract() -> None:
    contract = text_of("develop/templates.md")
    folder = ROOT / "plugins" / "dangjian" / "theme" / "dangjian"
    for template in folder.glob("*.html"):
        if template.name == "base.html":
            continue
        handed = re.search(r"Handed an? views\.\w+\.(\w+)", template.read_text(encoding="utf-8"))
        assert handed is not None, f"{template.name} does not name its view"
        assert f"| `dangjian/{template.name}` | [{handed[1]}](#{handed[1].lower()}) |" in contract


def test_every_property_of_showcase_json_has_its_sentence() -> None:
    parts = dict(properties_of_parts())
    assert parts.keys() == PARTS.keys()
    assert {name for properties in parts.values() for name in properties} == PROPERTIES.keys()


# Pages written by hand


def test_the_glossary_knows_every_name() -> None:
    glossary = text_of("develop/glossary.md")
    entities = {model.__name__ for model in (*CONTENT_MODELS.values(), *SETTING_MODELS.values())}
    collections = {*default_collections(), PAGES.key}
    views = {view.name for view in view_classes()}
    names = entities | collections | views | VOCABULARY_LABELS.keys()
    assert [name for name in sorted(names) if f"| `{name}` |" not in glossary] == []


def test_the_glossary_and_the_code_agree_on_chinese_names() -> None:
    glossary = text_of("develop/glossary.md")
    for collection in (*default_collections().values(), PAGES):
        assert f"| `{collection.key}` | {collection.label} |" in glossary
    for key, label in VOCABULARY_LABELS.items():
        assert f"| `{key}` | {label} |" in glossary


def test_the_architecture_knows_every_hook() -> None:
    architecture = text_of("develop/architecture.md")
    hooks = {name for name in vars(DangjianPlugin) if name.startswith("on_")}
    assert hooks == set(re.findall(r"^\| `(on_\w+)` \|", architecture, re.MULTILINE))


def test_the_drawing_of_the_house_shows_every_room() -> None:
    drawing = (DEVELOP / "architecture.svg").read_text(encoding="utf-8")
    package = ROOT / "plugins" / "dangjian"
    rooms = {path.stem for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert rooms - {"__init__"} == set(re.findall(r'font-weight="600"[^>]*>(\w+)<', drawing))


@pytest.mark.parametrize("page", [*pages(), *READMES], ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in links(page):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{page.name} → {target}"
        assert not anchor or anchor in anchors(file), f"{page.name} → {target}"


@pytest.mark.parametrize("page", [*pages(), *READMES], ids=lambda path: path.name)
def test_commands_named_in_a_page_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for name in re.findall(r"scripts/(\w+\.py)", text):
        assert (ROOT / "scripts" / name).is_file(), f"{page.name}: scripts/{name}"
    for name in re.findall(r"dangjian (check|new|explain|schema|[a-z]+) [^ ]", text) if page.parent == GUIDE else ():
        assert name in command.commands, f"{page.name}: dangjian {name}"


@pytest.mark.parametrize("page", pages(), ids=lambda path: path.name)
def test_a_page_says_what_it_is_about(page: Path) -> None:
    assert re.match(r"---\n标题: \S.*\n摘要: \S.*\n---\n", page.read_text(encoding="utf-8"))


# Tables of what may be written


def test_the_tables_of_the_guide_are_found() -> None:
    names = ("dates", "refused dates", "quantities", "refused quantities", "levels", "refused levels")
    assert all(marked_rows(DATES, name) for name in names)


@pytest.mark.parametrize(("written", "shown"), marked_rows(DATES, "dates"))
def test_the_guide_is_right_about_a_date(written: str, shown: str) -> None:
    date = parse_fuzzy_date(written)
    assert not isinstance(date, Complaint), date
    assert date.text == shown


@pytest.mark.parametrize(("written", "sentence"), marked_rows(DATES, "refused dates"))
def test_the_guide_is_right_about_a_date_that_is_refused(written: str, sentence: str) -> None:
    complaint = parse_fuzzy_date(written)
    assert isinstance(complaint, Complaint)
    assert complaint.what + complaint.hint == sentence


@pytest.mark.parametrize(("written", "number", "unit", "sense"), marked_rows(DATES, "quantities"))
def test_the_guide_is_right_about_a_quantity(written: str, number: str, unit: str, sense: str) -> None:
    quantity = parse_quantity(written)
    assert not isinstance(quantity, Complaint), quantity
    upper = f"—{plain_digits(quantity.upper)}" if quantity.upper is not None else ""
    assert (plain_digits(quantity.value) + upper, quantity.unit, OPERATORS[quantity.operator]) == (number, unit, sense)


@pytest.mark.parametrize(("written", "what"), marked_rows(DATES, "refused quantities"))
def test_the_guide_is_right_about_what_is_no_quantity(written: str, what: str) -> None:
    complaint = parse_quantity(written)
    assert isinstance(complaint, Complaint)
    assert complaint.what == what


@pytest.mark.parametrize(("written", "label"), marked_rows(DATES, "levels"))
def test_the_guide_is_right_about_a_level(written: str, label: str) -> None:
    level = parse_level(written)
    assert not isinstance(level, Complaint), level
    assert level.rank.label == label


@pytest.mark.parametrize(("written", "sentence"), marked_rows(DATES, "refused levels"))
def test_the_guide_is_right_about_a_level_that_is_refused(written: str, sentence: str) -> None:
    complaint = parse_level(written)
    assert isinstance(complaint, Complaint)
    assert complaint.what + complaint.hint == sentence
