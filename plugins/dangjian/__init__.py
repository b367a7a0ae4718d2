"""A Chinese school's Party-building brand showcase, built from Markdown and photos."""

__version__ = "0.1.0"
