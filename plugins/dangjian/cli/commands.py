"""What a teacher can ask of `dangjian`. Each command calls one function; heavy rooms are opened only when needed."""

from __future__ import annotations

import sys

import click

from dangjian.cli.console import ChineseGroup
from dangjian.cli.site_root import HERE

FORMATS = ("text", "json", "github")


@click.group("dangjian", cls=ChineseGroup)
def main() -> None:
    """党建品牌展示网站的小工具：检查稿子、建新稿、查写法。"""


@main.command()
@click.argument("folder", default=HERE, metavar="[文件夹]")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    metavar="写法",
    help="text 给人看，json、github 给程序看。",
)
@click.option("--strict", is_flag=True, help="有提醒也算不通过。")
def check(folder: str, form: str, strict: bool) -> None:
    """检查全部稿子，不生成网站。

    每一处问题都说明在哪个文件第几行、怎么改。不写文件夹，就检查当前所在的项目。
    """
    from dangjian.cli.checking import check_site
    from dangjian.cli.site_root import site_root

    text, passed = check_site(site_root(folder), form=form, strict=strict, is_unicode=_is_unicode())
    if text:
        click.echo(text)
    sys.exit(0 if passed else 1)


@main.command()
@click.argument("kind", metavar="种类")
@click.argument("title", metavar="标题")
@click.option("--date", "-d", default="", metavar="日期", help="活动或授予的日期，例如 2024-10-25、2024年10月。")
@click.option("--name", default="", metavar="名字", help="文件夹的名字；不写就用标题的拼音。")
@click.option("--table", is_flag=True, help="只用于荣誉：在荣誉表格里添一行，不建单独的页面。")
@click.option("--folder", default=HERE, metavar="文件夹", help="项目文件夹；不写就是当前所在的项目。")
def new(kind: str, title: str, date: str, name: str, table: bool, folder: str) -> None:
    """建一篇新稿，各项已经列好，照着填就行。

    种类：活动、品牌、支部、荣誉、人物、专题（也可以写 activity、brand、branch、achievement、person、topic），
    或者本校自设栏目的名称。

    例如：dangjian new 活动 把树种在后山 --date 2024-10-25
    """
    from dangjian.cli.creating import create_entry
    from dangjian.cli.site_root import site_root

    click.echo(create_entry(site_root(folder), kind, title, date=date, name=name, is_row=table))


@main.command()
@click.argument("word", default="", metavar="[名称]")
@click.option("--folder", default=HERE, metavar="文件夹", help="项目文件夹；不写就是当前所在的项目。")
def explain(word: str, folder: str) -> None:
    """查一项怎么写。

    名称可以是稿子开头的一项（日期、支部）、栏目（活动报道）、词表（活动类型）、一个词（主题党日），
    或者提示的代号（date.impossible）。什么都不写，就列出全部栏目和各项。
    """
    from dangjian.cli.asking import explain_word

    text, is_known = explain_word(word, folder)
    click.echo(text)
    sys.exit(0 if is_known else 1)


@main.command()
@click.argument("folder", default="", metavar="[文件夹]")
@click.option("--out", default="schemas", metavar="文件夹", help="写到哪里；不写就是 schemas。")
def schema(folder: str, out: str) -> None:
    """写出各种稿子和设置的 JSON Schema，供编辑器提示和检查。

    写上项目文件夹，就带上本校自己的栏目、字段和词；不写就是通用的。
    """
    from dangjian.cli.schema_files import write_schemas

    click.echo(write_schemas(folder, out))


@main.command()
@click.argument("folder", default=HERE, metavar="[文件夹]")
@click.option("--dry-run", is_flag=True, help="只说一说，什么都不删。")
def clean(folder: str, dry_run: bool) -> None:
    """清理缓存里用不着的网页用图，给硬盘腾地方。

    稿子和照片都不会动；清掉的图以后要用，会自动重新做。打过码的照片，没打码时做的旧图也一并清掉。
    """
    from dangjian.cli.cleaning import clean_pictures
    from dangjian.cli.site_root import site_root

    click.echo(clean_pictures(site_root(folder), dry_run=dry_run))


@main.command()
@click.argument("site", default="site", metavar="[网站文件夹]")
def csp(site: str) -> None:
    """给生成好的网站算一条安全设置（Content-Security-Policy），贴到服务器上。

    网站文件夹是生成的那一个，不写就是 site。只看网页、只显示，不改任何文件。
    """
    from dangjian.cli.security_header import security_header

    click.echo(security_header(site))


def _is_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().startswith("utf")
