"""The sentences about typed values that cannot be read with certainty."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dangjian.problems import Complaint, Severity

_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class LocatedComplaint:
    """A complaint and the line of the file it is about, before anyone knows the file."""

    line: int
    complaint: Complaint


def shown(line: str) -> str:
    """The line as written, in corner brackets, cut when long."""
    text = line.strip()
    return f"「{text}」" if len(text) <= _LONGEST_QUOTE else f"「{text[:_LONGEST_QUOTE]}…」"


def with_lines_below(complaint: Complaint, *, count: int) -> Complaint:
    """The same complaint, saying how many lines were left out with the one it quotes."""
    return replace(complaint, what=f"{complaint.what}它下面的 {count} 行也没有读入。") if count else complaint


def equals_sign(line: str, *, name: str, value: str) -> Complaint:
    return Complaint("yaml.equals_sign", f"{shown(line)}用了等号。", f"请改成冒号，写成{shown(f'{name}: {value}')}。")


def semicolon(line: str, *, name: str, value: str) -> Complaint:
    return Complaint("yaml.semicolon", f"{shown(line)}用了分号。", f"请改成冒号，写成{shown(f'{name}: {value}')}。")


def no_colon(line: str, *, name: str, value: str) -> Complaint:
    return Complaint("yaml.no_colon", f"{shown(line)}少了冒号。", f"请写成{shown(f'{name}: {value}')}这样的一行。")


def no_name(line: str) -> Complaint:
    hint = "请写成「名称: 内容」这样的一行，或者删去它。"
    return Complaint("yaml.no_name", f"{shown(line)}的冒号前面没有名称。", hint)


def not_indented(line: str, *, above: str) -> Complaint:
    if above.rstrip().endswith(("|", ">")):
        hint = "请在它和它下面各行的行首都加上两个空格。"
        return Complaint("yaml.not_indented", f"{shown(line)}应当属于上一行{shown(above)}，但行首没有空格。", hint)
    joined = f"{above.rstrip()}{' ' if above.rstrip().endswith((':', '：')) else ''}{line.strip()}"
    return Complaint(
        "yaml.not_indented",
        f"{shown(line)}像是接着上一行{shown(above)}写的，但分成了两行。",
        f"请写成一行：{shown(joined)}。",
    )


def stray_line(line: str) -> Complaint:
    return Complaint(
        "yaml.stray_line", f"不知道{shown(line)}属于哪一项。", "请写成「名称: 内容」这样的一行，或者删去它。"
    )


def over_indented(line: str, *, above: str) -> Complaint:
    return Complaint(
        "yaml.indent",
        f"{shown(line)}前面的空格与上面的{shown(above)}没有对齐，看不出属于哪一项。",
        f"如果是单独的一项，请让{shown(line)}与同级的各项左边对齐；如果是上一行的文字，请与上一行写成一行。",
    )


def value_and_list(line: str, *, above: str) -> Complaint:
    return Complaint(
        "yaml.value_and_list",
        f"{shown(above)}已经有了内容，下面又列了{shown(line)}。",
        "请把内容都写成「- 」开头的行，冒号后面留空；或者都写在冒号后面，用顿号隔开。",
    )


def open_bracket(line: str, *, closing: str) -> Complaint:
    return Complaint(
        "yaml.open_bracket", f"{shown(line)}的括号只有一半。", f"请补上另一半，写成{shown(line.strip() + closing)}。"
    )


def second_document(line: str) -> Complaint:
    return Complaint(
        "yaml.second_document",
        f"中间多了一条分隔线{shown(line)}。",
        "请删去这一行；上下两部分都已读入。",
        Severity.WARNING,
    )


def duplicate_key(name: str, lost: object, *, first: int, second: int) -> Complaint:
    """`lost` is the value that was written later and not used."""
    words = in_words(lost)
    without = f"，没有用第 {second} 行的{shown(words)}" if words else ""
    return Complaint(
        "yaml.duplicate_key",
        f"「{name}」写了两次：第 {first} 行和第 {second} 行。",
        f"请只留一个；现在用的是第 {first} 行{without}。",
    )


def in_words(value: object) -> str:
    """A value on one line, as it might have been typed."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {in_words(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(in_words(item) for item in value) + "]"
    return "" if value is None else " ".join(str(value).split())


def yaml_trick(line: str, *, mark: str) -> Complaint:
    return Complaint(
        "yaml.trick",
        f"{shown(line)}里的「{mark}」是一种编程写法，这里不用。",
        "如果它是文字，请给整段内容加上英文引号；否则请把内容直接写出来。",
    )


def unreadable(line: str) -> Complaint:
    return Complaint(
        "yaml.unreadable",
        f"{shown(line)}这一项读不懂。",
        "请检查括号和引号是否成对，一项一行，按「名称: 内容」的样子重写。",
    )


def left_out(line: str, *, because: int) -> Complaint:
    return Complaint("yaml.left_out", f"{shown(line)}这一项没有读入。", f"请先改正第 {because} 行。")


def too_deep(line: str) -> Complaint:
    return Complaint("yaml.too_deep", f"{shown(line)}里一层套一层，套得太深了。", "请只保留两三层。")


def too_big() -> Complaint:
    return Complaint(
        "yaml.too_big", "这里的内容太多，没有读入。", "请检查是否误贴了别的内容；文章正文应写在「---」之后。"
    )


def list_not_keys(*, is_read: bool) -> Complaint:
    """`is_read`: every item was a key with its value, so that nothing is lost."""
    return Complaint(
        "yaml.list_not_keys",
        "这里应当是一行行「名称: 内容」，现在是「- 」开头的一串。",
        "请去掉各行开头的「- 」。",
        Severity.WARNING if is_read else Severity.ERROR,
    )


def item_left_out(line: str) -> Complaint:
    return Complaint("yaml.item_left_out", f"{shown(line)}没有读入。", "请写成「名称: 内容」这样的一行。")


def keys_not_list() -> Complaint:
    return Complaint(
        "yaml.keys_not_list",
        "这里应当是「- 」开头的一串，现在是一行行「名称: 内容」。",
        "请在每一条的第一行前面加上「- 」。",
    )
