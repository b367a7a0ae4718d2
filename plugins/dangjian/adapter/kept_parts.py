"""``{% kept "footer" %}…{% endkept %}``: what is the same on all pages equally far from the site's root.

Masthead, footer and Material's own scripts were drawn anew for every page, a fifth of the time of a build.
"""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from markupsafe import Markup


class KeptParts(Extension):
    """Draws a part once for each distance from the site's root and remembers it for as long as the environment lives.

    ``{% kept "facet", facet.key %}``: the words name the part; what stands inside may depend on them, on the ``url``
    filter, globals and the site's configuration, and on nothing else of the page. Where `is_on` is false every part is
    drawn anew.
    """

    tags = {"kept"}  # noqa: RUF012 - as Jinja declares it

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        self.is_on = True
        self.seen_from: Callable[[], str] = str
        self._made: dict[tuple[object, ...], Markup] = {}

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        words = [parser.parse_expression()]
        while parser.stream.skip_if("comma"):
            words.append(parser.parse_expression())
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        return nodes.CallBlock(self.call_method("_part", words), [], [], body).set_lineno(line)

    def _part(self, *words: object, caller: Callable[[], Markup]) -> Markup:
        if not self.is_on:
            return caller()
        key = (self.seen_from(), *words)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = caller()
        return made
