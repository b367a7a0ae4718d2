"""The `dangjian` command."""

from dangjian.cli.commands import main

__all__ = ["main"]
