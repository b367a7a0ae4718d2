"""The theme's style sheets and scripts among MkDocs' files → the bundles in their place."""

from __future__ import annotations

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from dangjian.publishing.bundles import Bundle, bundle, parts_of_bundles, unused_palettes


def put_bundles_into(files: Files, *, palette: str, config: MkDocsConfig) -> dict[str, Bundle]:
    """The bundles by name. A school's own file stands in `files` in the place of ours, and so enters the bundle."""
    bundles: dict[str, Bundle] = {}
    for name, paths in parts_of_bundles(palette).items():
        parts = [files.src_uris[path] for path in paths]
        bundles[name] = made = bundle(name, paths, [part.content_string for part in parts])
        files.append(File.generated(config, made.address, content=made.data))
        for part in parts:
            files.remove(part)
    for path in unused_palettes(palette):
        files.remove(files.src_uris[path])
    return bundles


def deferred(markup: str) -> Markup:
    """Tags of scripts, as the host writes them, so that the page need not wait for the files."""
    return Markup(markup).replace(Markup('"></script>'), Markup('" defer></script>'))
