"""All reference pages together."""

from __future__ import annotations

import click

from dangjian.reference.commands_page import commands_page, options_page
from dangjian.reference.fields_page import fields_page
from dangjian.reference.messages_page import messages_page
from dangjian.reference.settings_page import settings_page
from dangjian.reference.showcase_page import showcase_page
from dangjian.reference.templates_page import templates_page
from dangjian.reference.texts_page import texts_page
from dangjian.reference.words_page import words_page


def reference_pages(*, command: click.Group, options_source: str) -> dict[str, str]:
    """Every generated page by its path under docs/. What stands on higher floors is handed in."""
    return {
        "guide/fields.md": fields_page(),
        "guide/words.md": words_page(),
        "guide/settings.md": settings_page(),
        "guide/texts.md": texts_page(),
        "guide/messages.md": messages_page(),
        "guide/commands.md": commands_page(command),
        "develop/templates.md": templates_page(),
        "develop/showcase-json.md": showcase_page(),
        "develop/options.md": options_page(options_source),
    }
