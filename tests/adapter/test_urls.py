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
    for url, base in (("a/b/", "../.."), ("a/", ".."), ("a/b/", "../..")):
        addresses.turn_to(page(url), base_url=base)
        drawn.append(env.get_template("page.html").render(path="a/c/"))
    assert drawn == ["../c/ ../c/", "c/ c/", "../c/ ../c/"]


def test_a_page_that_is_not_found_leads_from_the_root() -> None:
    addresses = PageAddresses()
    addresses.turn_to(None, base_url="/school")
    drawn = environment(addresses).get_template("page.html").render(path="a/c/", base_url="/school", page=None)
    assert drawn == "/school/a/c/ /school/a/c/"


def test_a_template_of_another_plugin_goes_by_its_own_context() -> None:
    addresses = PageAddresses()
    addresses.turn_to(page("a/b/"), base_url="../..")
    template = environment(addresses).from_string("{{ path | url }}")
    assert template.render(path="a/c/", base_url=".", page=page("")) == "a/c/"
