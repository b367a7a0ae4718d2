"""How the command speaks: help and mistakes in Chinese, whatever characters the console can show."""

from __future__ import annotations

import difflib
import io
import sys
import unicodedata
from collections.abc import Sequence
from typing import Any

import click

USAGE, OPTIONS, COMMANDS = "用法：", "选项", "命令"
_HELP_ABOUT = "显示这段说明。"


class ChineseCommand(click.Command):
    """A command whose help is Chinese throughout."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _HELP_ABOUT
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=USAGE)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = (item.get_help_record(ctx) for item in self.get_params(ctx) if isinstance(item, click.Option))
        _write_table(formatter, OPTIONS, [record for record in records if record is not None])

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [piece.replace("[OPTIONS]", "[选项]") for piece in super().collect_usage_pieces(ctx)]


class ChineseGroup(ChineseCommand, click.Group):
    """A group that lists its commands, and says what went wrong, in Chinese."""

    command_class = ChineseCommand

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        ChineseCommand.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, command.get_short_help_str(60)) for name, command in self.commands.items()]
        _write_table(formatter, COMMANDS, rows)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["命令 …"]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            close = difflib.get_close_matches(args[0], self.commands, n=1)
            known = f"是不是「{close[0]}」？" if close else f"可以用：{'、'.join(self.commands)}。"
            raise click.UsageError(f"没有「{args[0]}」这个命令。{known}", ctx)
        return super().resolve_command(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        never_fail_to_print()
        name = prog_name or "dangjian"
        if not standalone_mode:
            return super().main(args, name, complete_var, standalone_mode=False, **extra)
        try:
            sys.exit(super().main(args, name, complete_var, standalone_mode=False, **extra) or 0)
        except click.UsageError as error:
            click.echo(in_chinese(error), err=True)
            if error.ctx is not None:
                click.echo(f"全部用法见 {error.ctx.command_path} --help。", err=True)
            sys.exit(2)
        except click.ClickException as error:
            click.echo(error.format_message(), err=True)
            sys.exit(error.exit_code)
        except click.Abort:
            click.echo("已停止。", err=True)
            sys.exit(1)


def _write_table(formatter: click.HelpFormatter, heading: str, rows: Sequence[tuple[str, str]]) -> None:
    """Two columns; a Chinese character is as wide as two Latin ones."""
    width = max(_width(first) for first, _ in rows)
    with formatter.section(heading):
        for first, second in rows:
            formatter.write(f"  {first}{' ' * (width - _width(first))}  {second}\n")


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text)


def never_fail_to_print() -> None:
    """A console of GBK cannot show every character: it shall show a question mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def in_chinese(error: click.UsageError) -> str:
    """What was typed wrongly; messages of our own are Chinese already."""
    if isinstance(error, click.NoSuchOption):
        close = f"是不是「{error.possibilities[0]}」？" if error.possibilities else ""
        return f"没有「{error.option_name}」这个选项。{close}"
    if isinstance(error, click.MissingParameter):
        return f"还缺少「{_name(error.param)}」。"
    if isinstance(error, click.BadOptionUsage):
        return f"「{error.option_name}」的用法不对，请检查它后面的内容。"
    if isinstance(error, click.BadParameter) and error.param is not None:
        choices = getattr(error.param.type, "choices", ())
        hint = f"可以写：{'、'.join(choices)}。" if choices else "请检查写的内容。"
        return f"「{_name(error.param)}」写得不对。{hint}"
    if error.message.isascii() or "argument" in error.message:
        return "命令后面多写了内容。标题里有空格时，请给整个标题加上引号。"
    return error.message


def _name(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "内容"
    return parameter.opts[0] if isinstance(parameter, click.Option) else parameter.human_readable_name
