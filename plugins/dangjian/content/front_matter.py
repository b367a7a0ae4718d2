"""The lines between ``---`` and ``---`` at the head of a Markdown file, and the text after them."""

from __future__ import annotations

from dataclasses import dataclass

from dangjian.problems import Complaint, Severity
from dangjian.typed_text.characters import split_indent, visible
from dangjian.typed_text.lines import is_rule, split_item, split_key
from dangjian.typed_text.located import LocatedTree, read_yaml
from dangjian.typed_text.refusals import LocatedComplaint, shown

_OTHER_MARKS = "*=_~＊＝＿～"
_CODE_MARKS = ("```", "~~~")
_LONGEST_STRAY = 40
"""Characters; a longer line that is no entry is prose."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    tree: LocatedTree
    body: str
    """Everything after the closing fence, unchanged."""
    body_line: int
    """The line of the file on which the body begins, from 1."""
    complaints: tuple[LocatedComplaint, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where the front matter lies: ``lines[start:end]``, and the body from ``lines[body]`` on."""

    start: int = 0
    end: int = 0
    body: int = 0
    complaints: tuple[LocatedComplaint, ...] = ()


def read_front_matter(text: str, *, text_keys: frozenset[str] = frozenset()) -> FrontMatter:
    """Split and read a Markdown file; a file without front matter is all body.

    `text_keys` are names, Chinese and English, whose values are plain text whatever they look like.
    """
    lines = text.split("\n")
    cut = _cut(lines, text_keys=text_keys)
    if cut.body == 0:
        return FrontMatter(LocatedTree(), text, 1, cut.complaints)
    typed = "\n".join(lines[cut.start : cut.end])
    tree, complaints = read_yaml(typed, first_line=cut.start + 1, text_keys=text_keys)
    in_order = sorted((*cut.complaints, *complaints), key=lambda located: located.line)
    return FrontMatter(tree, "\n".join(lines[cut.body :]), cut.body + 1, tuple(in_order))


def _cut(lines: list[str], *, text_keys: frozenset[str]) -> _Cut:
    first = _next_written(lines, 0)
    if first is None:
        return _Cut()
    opening = _content(lines[first])
    if opening.startswith(_CODE_MARKS):
        return _in_code(lines, first, text_keys=text_keys)
    if is_rule(opening):
        return _after_opening(lines, first)
    if _key_name(lines[first]):
        return _without_opening(lines, first, text_keys=text_keys)
    second = _next_written(lines, first + 1)
    if len(opening) >= 3 and not opening.strip(_OTHER_MARKS) and second is not None and _key_name(lines[second]):
        return _Cut(complaints=(LocatedComplaint(first + 1, _other_marks(opening)),))
    return _Cut()


def _after_opening(lines: list[str], opening: int) -> _Cut:
    """To the closing fence or, when prose comes first, to the blank line before the prose.

    A rule further down in the text is no closing fence: it has prose before it and no more entries.
    """
    start = opening + 1
    first = _next_written(lines, start)
    if first is not None and _content(lines[first]).startswith(_CODE_MARKS):
        return _around_code(lines, first)
    if not _may_begin(lines, first, start):
        return _Cut()
    prose = heading = None
    has_entries_after_prose = after_blank = False
    for at in range(start, len(lines)):
        if prose is None and heading is None and not after_blank and lines[at][:1].isalnum():
            continue  # an entry among entries
        indent, content = split_indent(visible(lines[at]))
        if _is_closing(lines[at]):
            if prose is None or has_entries_after_prose:
                return _Cut(start, at, at + 1)
            break
        if prose is not None:
            has_entries_after_prose = has_entries_after_prose or bool(_key_name(lines[at]))
        elif after_blank and content.startswith("#") and heading is None:
            heading = at
        elif heading is not None and _key_name(lines[at]):
            heading = None
        elif after_blank and content and not indent and not _is_entry(content):
            prose = at
            if _is_long(content):
                break
        after_blank = not content
    found = [at for at in (prose, heading) if at is not None]
    end = min(found, default=len(lines))
    last = max((at for at in range(opening, end) if lines[at].strip()), default=opening)
    return _Cut(start, end, end, (LocatedComplaint(last + 1, _unclosed(lines[last])),))


def _may_begin(lines: list[str], first: int | None, start: int) -> bool:
    """Whether a line of dashes opens front matter: a text may also begin with a rule."""
    if first is None:
        return False
    content = _content(lines[first])
    if _is_closing(lines[first]) or content.startswith("#") or _is_entry(content):
        return True
    if first > start or _is_long(content):
        return False
    for line in lines[first + 1 :]:
        if not line.strip() or _is_closing(line):
            return False
        if _key_name(line):
            return True
    return False


def _without_opening(lines: list[str], first: int, *, text_keys: frozenset[str]) -> _Cut:
    """Entries from the first line on, then a fence: certain when all of it is entries and one of them is known."""
    is_known = False
    for at in range(first, len(lines)):
        indent, content = split_indent(visible(lines[at]))
        name = _key_name(lines[at])
        is_known = is_known or (name in text_keys if text_keys else bool(name))
        if is_rule(lines[at]):
            return _Cut(first, at, at + 1, (LocatedComplaint(first + 1, _NO_OPENING),)) if is_known else _Cut()
        if content and not indent and not _is_entry(content) and not content.startswith("#"):
            break
    if is_known and text_keys:
        return _Cut(complaints=(LocatedComplaint(first + 1, _no_fences(lines[first])),))
    return _Cut()


def _in_code(lines: list[str], opening: int, *, text_keys: frozenset[str]) -> _Cut:
    """Entries in a code box at the head of the file, with fences in the box or none."""
    closing = _end_of_code(lines, opening)
    first = _next_written(lines, opening + 1)
    if closing is None or first is None or first >= closing:
        return _Cut()
    complaints = (LocatedComplaint(opening + 1, _in_a_box(lines[opening])),)
    if is_rule(lines[first]):
        end = next((at for at in range(first + 1, closing) if _is_closing(lines[at])), closing)
        if _next_written(lines, end + 1) in (closing, None) or end == closing:
            return _Cut(first + 1, end, closing + 1, complaints)
        return _Cut()
    is_known = any(_key_name(line) in text_keys for line in lines[first:closing] if _key_name(line))
    return _Cut(first, closing, closing + 1, complaints) if is_known else _Cut()


def _around_code(lines: list[str], opening: int) -> _Cut:
    """Entries in a code box between the fences."""
    closing = _end_of_code(lines, opening)
    fence = None if closing is None else _next_written(lines, closing + 1)
    if closing is None or fence is None or not _is_closing(lines[fence]):
        return _Cut()
    return _Cut(opening + 1, closing, fence + 1, (LocatedComplaint(opening + 1, _in_a_box(lines[opening])),))


def _end_of_code(lines: list[str], opening: int) -> int | None:
    mark = _content(lines[opening])[:3]
    return next((at for at in range(opening + 1, len(lines)) if _content(lines[at]) == mark), None)


def _next_written(lines: list[str], start: int) -> int | None:
    return next((at for at in range(start, len(lines)) if _content(lines[at])), None)


def _content(line: str) -> str:
    return split_indent(visible(line))[1].strip()


def _is_closing(line: str) -> bool:
    if not line or line[0].isspace() or line[0].isalnum():
        return False
    return is_rule(visible(line)) or line.rstrip() == "..."


def _key_name(line: str) -> str:
    """The name of an unindented ``名称: 内容``, else empty."""
    indent, content = split_indent(visible(line))
    key = None if indent else split_key(content)
    return key.name if key else ""


def _is_entry(content: str) -> bool:
    return split_key(content) is not None or split_item(content, loose=True) is not None


def _is_long(content: str) -> bool:
    return len(content) > _LONGEST_STRAY or "。" in content


def _unclosed(last: str) -> Complaint:
    return Complaint(
        "fence.unclosed",
        "开头的「---」下面没有找到结束的「---」。",
        f"请在{shown(last)}的下一行写上「---」，再往下写正文。",
    )


def _other_marks(opening: str) -> Complaint:
    return Complaint(
        "fence.marks",
        f"第一行的{shown(opening)}不是三个短横线，下面的各项没有读入。",
        "请把开头和结尾的这种线都改成「---」。",
    )


def _no_fences(first: str) -> Complaint:
    return Complaint(
        "fence.missing",
        f"{shown(first)}等各项写在了正文里，没有读入。",
        "请在这几行的前面和后面各加一行「---」。",
        Severity.WARNING,
    )


def _in_a_box(opening: str) -> Complaint:
    return Complaint(
        "fence.code_box",
        f"开头的各项写在了代码框{shown(opening)}里，已照常读入。",
        "请删去代码框首尾的两行，只在各项的前面和后面各留一行「---」。",
        Severity.NOTICE,
    )


_NO_OPENING = Complaint(
    "fence.no_opening",
    "第一行缺少「---」，已照常读入。",
    "请在最前面加一行「---」。",
    Severity.NOTICE,
)
