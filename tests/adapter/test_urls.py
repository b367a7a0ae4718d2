"""Addresses are relative to the page that is drawn, also in components that were imported without its context."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from jinja2 import DictLoader, Environment

from dangjian.adapter.urls import PageAddresses

TEMPLATES = {
    "link.html": "{% macro link(path) %}{{ path | url }}{% endmacro %}",
    "page.html": '{% from "link.html" import link %}{{ link(path) }} {{ path | url }}',
}


def page(url: str) -> Any:
    return SimpleNamespace(url=url)


def environment(addresses: PageAddresses) -> Environment:
    env = Environment(loader=DictLoader(TEMPLATES), autoescape=True)
    env.filters["url"] = addresses.url
    return env


def test_a_component_without_context_leads_from_the_page_that_is_drawn() -> None:
    addresses = PageAddresses()
    env = environment(addresses)
    drawn = []
    for base in ("../..", "..", "../.."):
        addresses.turn_to(base)
        drawn.append(env.get_template("page.html").render(path="a/c/"))
    assert drawn == ["../../a/c/ ../../a/c/", "../a/c/ ../a/c/", "../../a/c/ ../../a/c/"]


def test_pages_at_the_same_depth_write_the_same_addresses() -> None:
    addresses = PageAddresses()
    env = environment(addresses)
    drawn = set()
    for url in ("a/b/", "c/d/"):
        addresses.turn_to("../..")
        drawn.add(env.get_template("page.html").render(path="a/e/", base_url="../..", page=page(url)))
    assert drawn == {"../../a/e/ ../../a/e/"}


def test_the_home_page_and_addresses_of_other_sites_are_written_as_they_are_known() -> None:
    addresses = PageAddresses()
    addresses.turn_to("../..")
    template = environment(addresses).from_string("{% for path in paths %}{{ path | url }} {% endfor %}")
    paths = ["", ".", "index.html", "#top", "https://example.invalid/a", "/other/a"]
    assert template.render(paths=paths).split() == [
        "../../",
        "../../",
        "../../index.html",
        "#top",
        "https://example.invalid/a",
        "/other/a",
    ]


def test_the_home_page_itself_writes_addresses_as_they_are() -> None:
    addresses = PageAddresses()
    addresses.turn_to(".")
    template = environment(addresses).from_string("{% for path in paths %}{{ path | url }} {% endfor %}")
    assert template.render(paths=["a/c/", "."]).split() == ["a/c/", "./"]


def test_a_site_in_a_folder_has_one_stroke_at_the_end_of_its_home() -> None:
    addresses = PageAddresses()
    addresses.turn_to("/school/")
    assert environment(addresses).from_string("{{ path | url }}").render(path=".") == "/school/"


def test_a_page_that_is_not_found_leads_from_the_root() -> None:
    addresses = PageAddresses()
    addresses.turn_to("/school")
    drawn = environment(addresses).get_template("page.html").render(path="a/c/", base_url="/school", page=None)
    assert drawn == "/school/a/c/ /school/a/c/"


def test_a_template_of_another_plugin_goes_by_its_own_context() -> None:
    addresses = PageAddresses()
    addresses.turn_to("../..")
    template = environment(addresses).from_string("{{ path | url }}")
    assert template.render(path="a/c/", base_url=".", page=page("")) == "a/c/"
