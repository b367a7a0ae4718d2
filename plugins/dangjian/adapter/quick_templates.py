"""Jinja's templates, told what is true of every template of a site, so that drawing a page costs less."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context

SAME_FOR_EVERY_PAGE = frozenset({"partials/language.html"})
"""Material imports its words with the page's context, of which they use only the configuration."""


class QuickTemplate(Template):
    """Imports a template once.

    All templates of a site share the environment's globals, so that an imported one never sees others than the one that
    imports it; Jinja makes sure of that anew at every import, which is a twentieth of the time of a build.
    """

    def render(self, *args: Any, **kwargs: Any) -> str:
        drawing = getattr(self.environment, "drawing", None)
        if drawing is None or len(args) != 1:
            return super().render(*args, **kwargs)
        return str(drawing.draw(self.name, args[0], lambda: super(QuickTemplate, self).render(*args)))

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        return self._kept_module(self.make_module)

    def make_module(
        self,
        vars: dict[str, Any] | None = None,  # Jinja's own name
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,  # Jinja's own name
    ) -> TemplateModule:
        make = super().make_module
        if self.name in SAME_FOR_EVERY_PAGE:
            return self._kept_module(lambda: make(vars, shared, locals))
        return make(vars, shared, locals)

    def _kept_module(self, make: Callable[[], TemplateModule]) -> TemplateModule:
        """A module remembers the globals it was made with: the next plan of a preview needs another."""
        build = getattr(self.environment, "drawing", None)
        kept: tuple[object, TemplateModule] | None = self.__dict__.get("kept")
        if kept is None or kept[0] is not build:
            kept = self.__dict__["kept"] = (build, make())
        return kept[1]
