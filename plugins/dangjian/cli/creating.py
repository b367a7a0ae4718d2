"""Puts a new entry into a school's folder and says what comes next; nothing that is there is overwritten."""

from __future__ import annotations

from pathlib import Path

import click

from dangjian.cli.site_options import site_options
from dangjian.cli.site_reading import schema_and_titles
from dangjian.problems import Complaint
from dangjian.scaffolds.entry_kinds import collection_called, words_for_kinds
from dangjian.scaffolds.honours_table import with_honour
from dangjian.scaffolds.new_page import NewFile, new_page, takes_date
from dangjian.schema.collections import Collection
from dangjian.schema.declaring import names_of
from dangjian.schema.suggesting import nearest
from dangjian.values.fuzzy_date import FuzzyDate, parse_fuzzy_date
from dangjian.values.slugs import is_portable_name

HONOURS_TABLE = "honours.csv"


def create_entry(root: Path, kind: str, title: str, *, date: str, name: str, is_row: bool) -> str:
    """Write the entry and tell what to do next; what cannot be done is a `click.ClickException` in Chinese."""
    title = " ".join(title.split())
    if not title:
        raise click.ClickException("标题是空的。请写上标题，例如：dangjian new 活动 把树种在后山")
    schema, titles = schema_and_titles(root)
    collection = collection_called(kind, schema)
    if collection is None:
        known = words_for_kinds(schema)
        close = nearest(kind, known)
        raise click.ClickException(
            f"没有「{kind}」这种稿子。{f'是不是「{close}」？' if close else ''}可以写：{'、'.join(known)}。"
        )
    when = _date(date, collection)
    if is_row:
        return _add_row(root, collection, title, when)
    if name:
        _refuse(is_portable_name(name))
    page = new_page(collection, title, date=when, folder_name=name, vocabularies=schema.vocabularies, names=titles)
    _write(site_options(root).docs, page)
    return _next_steps(page, collection)


def _date(text: str, collection: Collection) -> FuzzyDate | None:
    if not text.strip():
        return None
    if not takes_date(collection):
        raise click.ClickException(f"「{collection.label}」的稿子没有日期。请去掉 --date 再运行一次。")
    date = parse_fuzzy_date(text)
    if isinstance(date, Complaint):
        raise click.ClickException(f"{date.what}{date.hint}")
    return date


def _refuse(complaint: Complaint | None) -> None:
    if complaint is not None:
        raise click.ClickException(f"{complaint.what}{complaint.hint}")


def _write(docs: Path, page: NewFile) -> None:
    if (docs / page.other_path).exists():
        raise _taken(page.other_path)
    file = docs / page.path
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8") as stream:
            stream.write(page.text)
    except FileExistsError:
        raise _taken(page.path) from None


def _taken(path: str) -> click.ClickException:
    return click.ClickException(
        f"已经有 docs/{path} 了，没有改动它。\n如果是另一篇，请换一个标题，或者加上 --name 给文件夹另起一个名字。"
    )


def _next_steps(page: NewFile, collection: Collection) -> str:
    if collection.kind == "achievement":
        photos = f"证书照片放进 docs/{page.folder}/，文件名写在「证书图」后面。"
    else:
        photos = f"照片放进 docs/{page.folder}/，会自动收进这一页。"
    return "\n".join(
        (
            f"已建好 docs/{page.path}",
            "接下来：",
            "  1. 用记事本或别的编辑器打开它，填好各项，在下面写正文。",
            f"  2. {photos}",
            "  3. 运行 python3 scripts/serve.py 预览（Windows 上写 python）；写完可以用 dangjian check 检查。",
        )
    )


def _add_row(root: Path, collection: Collection, title: str, when: FuzzyDate | None) -> str:
    if collection.kind != "achievement":
        raise click.ClickException("只有荣誉可以写进表格。请去掉 --table，或者把种类写成「荣誉」。")
    path = f"{collection.folder}/{HONOURS_TABLE}"
    file = site_options(root).docs / path
    values = {"name": title} | ({"date": when.raw} if when else {})
    there = file.read_bytes() if file.exists() else None
    written = with_honour(there, values, names=names_of(collection.entity_type))
    if isinstance(written, Complaint):
        raise click.ClickException(f"docs/{path}：{written.what}{written.hint}")
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.write_bytes(written)
    except PermissionError:
        raise click.ClickException(f"docs/{path} 写不进去，可能正在 Excel 里开着。请关掉它再运行一次。") from None
    done = "已添上一行" if there else "已建好表格，并写上第一行"
    return (
        f"{done}：docs/{path}\n接下来：用 Excel 或 WPS 打开它，在最后一行填上级别、授予单位、获奖主体，保存时仍选 CSV。"
    )
