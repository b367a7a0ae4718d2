"""What mkdocs.yml may say about the plugin; everything about the school stands in site_config/."""

from __future__ import annotations

from mkdocs.config import config_options as option
from mkdocs.config.base import Config


class DangjianOptions(Config):
    """Options of the ``dangjian`` plugin; MkDocs itself adds ``enabled`` to every plugin."""

    site_config = option.Type(str, default="site_config")
    """The school's configuration folder, beside mkdocs.yml."""

    cache_dir = option.Type(str, default=".cache/dangjian")
    """Where pictures are kept between builds, beside mkdocs.yml; may be deleted at any time."""

    search = option.Type(bool, default=True)
    """Search in the masthead, made for Chinese; with `false` Material's own `search` plugin is left as it is."""

    shortcuts = option.Type(bool, default=True)
    """Draw once what pages share, use a second processor, leave alone what has not changed in the site's folder, draw a
    page of the preview only when somebody looks at it.
    With `false` the site is the same, and takes longer."""

    polling = option.Type(bool, default=False)
    """Look for changed files twice a second in the preview, as MkDocs does, instead of letting the system tell of them:
    it does not tell of what another computer changes on a shared drive."""
