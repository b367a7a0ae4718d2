"""Draws the theme's templates without MkDocs: strict about undefined names, escaping as the adapter escapes."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import material
from jinja2 import BaseLoader, ChoiceLoader, DictLoader, Environment, FileSystemLoader, StrictUndefined

from dangjian.adapter.template_environment import fit_out
from dangjian.publishing.bundles import bundle, parts_of_bundles
from dangjian.schema.texts import Texts
from dangjian.views.share_page import share_page

from .samples import FRAME

THEME = Path(__file__).parents[2] / "plugins" / "dangjian" / "theme"
ASSETS = THEME / "assets" / "dangjian"
MATERIAL = Path(material.__file__).parent / "templates"

HOST = """<!doctype html>
<html lang="zh"><head><meta charset="utf-8">{% block htmltitle %}{% endblock %}{% block styles %}{% endblock %}
{% block extrahead %}{% endblock %}</head>
<body data-md-color-scheme="default"><div>{% block announce %}{% endblock %}</div>
{% block header %}{% endblock %}
<div>{% block tabs %}{% endblock %}<main>{% block site_nav %}{% endblock %}{% block container %}{% endblock %}</main>
{% block footer %}{% endblock %}</div>{% block config %}{% endblock %}{% block scripts %}{% endblock %}</body></html>"""
"""Stands for Material's main.html: the same blocks, none of the rest."""


def host_blocks() -> set[str]:
    return set(re.findall(r"{% block (\w+) %}", HOST))


def _url(value: str) -> str:
    """The adapter's filter knows the page by itself; here every address stays as the view gives it."""
    return str(value)


def environment() -> Environment:
    partials = {f"partials/{name}.html": "" for name in ("search", "palette", "javascripts/palette")}
    loader: BaseLoader = ChoiceLoader([FileSystemLoader(THEME), DictLoader({"main.html": HOST, **partials})])
    env = Environment(
        loader=loader,
        undefined=StrictUndefined,
    )
    fit_out(env, url=_url)
    bundles = {name: bundle(name, paths, [""]) for name, paths in parts_of_bundles("red").items()}
    env.globals.update(frame=FRAME, texts=Texts(), has_search=True, bundles=bundles)
    return env


def bare_context() -> dict[str, object]:
    """What MkDocs hands to a template that belongs to no page."""
    config = SimpleNamespace(plugins={"material/search": object()}, theme=SimpleNamespace(palette=[{}]))
    return {"page": None, "base_url": "..", "config": config}


def draw(template: str, view: object | None = None, **context: object) -> str:
    """The page that `template` makes of `view`; without a view, as MkDocs draws 404.html."""
    given = bare_context()
    if view is not None:
        page = SimpleNamespace(
            content="<p>正文</p>",
            title="标题",
            canonical_url="https://school.example.invalid/page/",
            is_homepage=template == "dangjian/home.html",
            toc=(SimpleNamespace(url="#a", title="一"), SimpleNamespace(url="#b", title="二")),
        )
        given.update(page=page, view=view, problems=())
        given.update(sharing=share_page(view, frame=FRAME, site_url="https://school.example.invalid/", url="page/"))
    return environment().get_template(template).render({**given, **context})
