"""Parts that are the same on many pages are drawn once for each distance from the site's root."""

from __future__ import annotations

from jinja2 import DictLoader, Environment

from dangjian.adapter.kept_parts import KeptParts

TEMPLATES = {
    "host.html": "{% block foot %}[{{ next() }}]{% endblock %}",
    "page.html": '{% extends "host.html" %}{% block foot %}{% kept "foot" %}{{ super() }}{% endkept %}{% endblock %}',
    "list.html": '{% for name in names %}{% kept "card", name %}{{ name }}{{ next() }} {% endkept %}{% endfor %}',
}


def environment() -> tuple[Environment, KeptParts]:
    env = Environment(loader=DictLoader(TEMPLATES), autoescape=True, extensions=[KeptParts])
    counter = iter(range(100))
    env.globals["next"] = lambda: next(counter)
    kept = env.extensions[KeptParts.identifier]
    assert isinstance(kept, KeptParts)
    return env, kept


def test_a_part_is_drawn_once_for_each_distance() -> None:
    env, kept = environment()
    page = env.get_template("page.html")
    drawn = []
    for base in ("..", "..", "../..", ".."):
        kept.seen_from = lambda base=base: base  # type: ignore[misc]
        drawn.append(page.render())
    assert drawn == ["[0]", "[0]", "[1]", "[0]"]


def test_the_words_beside_the_name_tell_parts_apart() -> None:
    env, _ = environment()
    page = env.get_template("list.html")
    assert page.render(names=["<a>", "b", "<a>"]) == "&lt;a&gt;0 b1 &lt;a&gt;0 "


def test_switched_off_every_part_is_drawn_anew() -> None:
    env, kept = environment()
    kept.is_on = False
    page = env.get_template("page.html")
    assert [page.render(), page.render()] == ["[0]", "[1]"]
