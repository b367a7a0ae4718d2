"""YAML as teachers type it → YAML that a parser reads in the one way it can have been meant, line for line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dangjian.problems import Complaint
from dangjian.typed_text import refusals
from dangjian.typed_text.characters import SPACES, quoted, split_indent, starts_comment, visible, without_comment
from dangjian.typed_text.flow import LIST_OPENERS, MAP_OPENERS, TEXT_BRACKETS, Flow, Unclosed, mend_flow
from dangjian.typed_text.lines import ItemLine, KeyLine, is_rule, split_item, split_key
from dangjian.typed_text.outline import STEP, Outline, Waiting
from dangjian.typed_text.refusals import LocatedComplaint
from dangjian.typed_text.scalars import opens_quotation, read_quotation, read_text_block, read_trick
from dangjian.typed_text.stray import explain_stray_line

_FARTHEST = 500
"""Lines within which a bracket or quotation must close."""
_DEEPEST = 24
_AFTER_BRACKET = re.compile(rf"[{SPACES},，;；。]*(?:$|[{SPACES}]#.*$)")


@dataclass(frozen=True, slots=True)
class Mended:
    lines: tuple[str, ...]
    """Line n stands for line n of what was typed; a refused line is empty."""
    starts: tuple[int, ...]
    """Indices of the lines that begin an entry of the outermost mapping or list."""
    complaints: tuple[LocatedComplaint, ...]


def mend_yaml(text: str, *, first_line: int = 1, text_keys: frozenset[str] = frozenset()) -> Mended:
    """Mend what can only mean one thing; refuse, with its line, what could mean two.

    `text_keys` are names whose values are plain text, brackets and number signs included, wherever they stand.
    """
    mender = _Mender(text.split("\n"), first_line=first_line, text_keys=text_keys)
    mender.run()
    return Mended(tuple(mender.out), tuple(mender.starts), tuple(mender.complaints))


class _Mender:
    """Walks the typed lines once; `at` is the line in hand."""

    def __init__(self, typed: list[str], *, first_line: int, text_keys: frozenset[str]) -> None:
        self.typed = typed
        self.clean = [visible(line) for line in typed]
        self.first_line = first_line
        self.text_keys = text_keys
        self.out = [""] * len(typed)
        self.starts: list[int] = []
        self.complaints: list[LocatedComplaint] = []
        self.outline = Outline()
        self.at = 0
        self.above = -1
        """The last line that was understood, or -1."""

    def run(self) -> None:
        if self._content_after(-1)[1].startswith(("[", "{")):
            self._pass_bracketed_document()
        while self.at < len(self.clean):
            indent, content = split_indent(self.clean[self.at])
            if not content or content.startswith("#"):
                self.at += 1
            elif indent == 0 and (is_rule(content) or content == "..."):
                self._pass_rule(content)
            else:
                self._take_line(indent, content)

    def _pass_rule(self, content: str) -> None:
        if self.above >= 0 and any(line.strip(SPACES) for line in self._after(self.at)):
            self._complain(refusals.second_document(content), at=self.at)
        self.at += 1

    def _pass_bracketed_document(self) -> None:
        """A file that is one bracketed value, such as JSON."""
        start = next(at for at, line in enumerate(self.clean) if line.lstrip(SPACES).startswith(("[", "{")))
        text = "\n".join(self.clean[start:])
        flow = mend_flow(text.lstrip(SPACES))
        if not isinstance(flow, Flow) or text.lstrip(SPACES)[flow.end :].strip():
            return
        self.at = start
        self.starts.append(self.at)
        self._write(flow.yaml.split("\n"))
        self.above, self.at = start, len(self.clean)

    def _take_line(self, indent: int, content: str) -> None:
        item = split_item(content, loose=self.outline.expects_item)
        if item:
            self._take_item(indent, item)
            return
        waiting = self.outline.waiting
        is_below_text = waiting is not None and waiting.is_text and indent > waiting.typed
        key = None if is_below_text else split_key(content)
        if key:
            self._take_key(indent, key)
        elif waiting and indent > waiting.typed:
            self.outline.waiting = None
            self._take_value(content, typed=waiting.typed, mended=waiting.mended, is_text=waiting.is_text)
        else:
            above = self.typed[self.above] if self.above >= 0 and self.above == self.at - 1 else ""
            heads_list = split_item(self._content_after(self.at)[1], loose=False) is not None
            complaint = explain_stray_line(
                self.typed[self.at], above=above, heads_list=heads_list, text_keys=self.text_keys
            )
            self._refuse(complaint, indent)

    def _take_item(self, indent: int, item: ItemLine) -> None:
        level = self.outline.seat_item(indent)
        if not level:
            self._refuse(refusals.value_and_list(self.typed[self.at], above=self._line_above()), indent)
            return
        if level.mended == 0:
            self.starts.append(self.at)
        self._pad(level.mended)
        self.out[self.at] += "-"
        inner = indent + item.width
        is_empty = not item.rest or starts_comment(item.rest)
        self.outline.waiting = Waiting("list", level.typed, level.mended, is_same_line=not is_empty)
        nested = None if is_empty or len(self.outline.levels) > _DEEPEST else split_item(item.rest, loose=False)
        key = None if is_empty or nested else split_key(item.rest)
        if is_empty:
            self.above = self.at
            self.at += 1
        elif nested:
            self._take_item(max(inner, level.typed + 1), nested)
        elif key and (key.is_hard or level.holds_mappings or self._has_keys_below(indent)):
            self._take_key(max(inner, level.typed + 1), key)
        else:
            self.outline.waiting = None
            self._take_value(item.rest, typed=level.typed, mended=level.mended, is_item=True)

    def _has_keys_below(self, indent: int) -> bool:
        below, content = self._content_after(self.at)
        return below > indent and not split_item(content, loose=True) and split_key(content) is not None

    def _take_key(self, indent: int, key: KeyLine) -> None:
        follows_dash = self.above >= 0 and self.out[self.above].lstrip().startswith("-")
        level = self.outline.seat_key(indent, follows_dash_line=follows_dash)
        if not level:
            self._refuse(refusals.over_indented(self.typed[self.at], above=self._line_above()), indent)
            return
        if level.mended == 0:
            self.starts.append(self.at)
        self._pad(level.mended)
        self.out[self.at] += f"{key.written}:"
        is_text = key.name in self.text_keys
        if not key.rest or starts_comment(key.rest):
            self.outline.waiting = Waiting("mapping", level.typed, level.mended, is_text=is_text)
            self.above = self.at
            self.at += 1
            return
        self._take_value(key.rest, typed=level.typed, mended=level.mended, is_text=is_text)

    def _take_value(self, rest: str, *, typed: int, mended: int, is_text: bool = False, is_item: bool = False) -> None:
        """Write the value that begins with `rest`; `typed` and `mended` are the columns of its key or dash."""
        is_below = not self.out[self.at]
        self._pad(mended + STEP if is_below else len(self.out[self.at]) + 1)
        self.above = self.at
        block = read_text_block(rest, self._after(self.at), indent=typed) if rest[0] in "|>" else None
        if block:
            pad = " " * (mended + STEP)
            # With nothing below, the place is empty rather than an empty text.
            self._write(
                [block.header if block.lines else "", *(pad + line if line.strip() else "" for line in block.lines)]
            )
            return
        if rest[0] in "\"'" and self._take_quotation(rest, typed=typed, mended=mended):
            return
        trick = None if is_text else read_trick(rest)
        if trick:
            if trick.stands_alone and not trick.mark.startswith("*"):
                self.outline.waiting = Waiting("list" if is_item else "mapping", typed, mended)
            self._write([rest])
            return
        is_bracket = rest[0] in LIST_OPENERS + MAP_OPENERS or rest[0] in TEXT_BRACKETS
        if is_bracket and not is_text and self._take_flow(rest, typed=typed, mended=mended):
            return
        self._take_text(
            rest, typed=typed, mended=mended, is_text=is_text, is_item=is_item, may_look_like_keys=is_text and is_below
        )

    def _take_quotation(self, rest: str, *, typed: int, mended: int) -> bool:
        lines = [rest, *self._lines_below(typed)] if opens_quotation(rest) else [rest]
        token = read_quotation("\n".join(lines))
        if token is None and len(lines) > 1:
            token = self._quotation_that_closes(lines)
        if token is None:
            return False
        first, *others = token.split("\n")
        self._write([first, *(" " * (mended + STEP) + line.lstrip(SPACES) for line in others)])
        return True

    def _quotation_that_closes(self, lines: list[str]) -> str | None:
        mark = lines[0][0]
        for count in range(2, len(lines) + 1):
            if mark in lines[count - 1]:
                token = read_quotation("\n".join(lines[:count]))
                if token is not None:
                    return token
        return None

    def _take_flow(self, rest: str, *, typed: int, mended: int) -> bool:
        text = "\n".join([rest, *self._lines_below(typed)])
        flow = mend_flow(text)
        if rest[0] in TEXT_BRACKETS and not (isinstance(flow, Flow) and flow.has_separators):
            return False
        if flow is Unclosed.UNCLOSED:
            closing = "}" if rest[0] in MAP_OPENERS else "]"
            self._refuse(refusals.open_bracket(self.typed[self.at], closing=closing), typed)
            return True
        if not isinstance(flow, Flow):
            self._write([rest])
            return True
        after = text[flow.end :].split("\n", 1)[0]
        if not _AFTER_BRACKET.match(after):
            return False
        first, *others = flow.yaml.split("\n")
        self._write([first, *(" " * (mended + STEP) + line.strip(SPACES) for line in others)])
        return True

    def _take_text(
        self, rest: str, *, typed: int, mended: int, is_text: bool, is_item: bool, may_look_like_keys: bool
    ) -> None:
        """Plain text, going on over deeper lines that are neither key nor item; folded as YAML folds."""
        parts = [rest if is_text else without_comment(rest).rstrip(SPACES)]
        blank = 0
        for line in self._after(self.at) if parts[0] == rest else ():
            width, content = split_indent(line)
            if not content:
                blank += 1
                continue
            is_new = split_item(content, loose=is_item) or (not may_look_like_keys and split_key(content))
            if width <= typed or content.startswith("#") or is_new:
                break
            parts += [""] * blank + [content]
            blank = 0
        escaped = [quoted(part)[1:-1] for part in parts]
        pad = " " * (mended + STEP)
        lines = ['"' + escaped[0], *(pad + part if part else "" for part in escaped[1:])]
        lines[-1] += '"'
        self._write(lines)

    def _refuse(self, complaint: Complaint, indent: int) -> None:
        """Leave out the line in hand and what hangs on it."""
        start = self.at
        self.outline.waiting = None
        self.at += 1
        left_out = 0
        while self.at < len(self.clean):
            width, content = split_indent(self.clean[self.at])
            if content and width <= indent:
                break
            left_out += bool(content)
            self.at += 1
        self._complain(refusals.with_lines_below(complaint, count=left_out), at=start)

    def _complain(self, complaint: Complaint, *, at: int) -> None:
        self.complaints.append(LocatedComplaint(self.first_line + at, complaint))

    def _lines_below(self, indent: int) -> list[str]:
        """The lines after this one that a bracket or quotation opened here may reach."""
        lines: list[str] = []
        for line in self.clean[self.at + 1 : self.at + _FARTHEST]:
            width, content = split_indent(line)
            if content and width <= indent and content[0] not in "]}］】」｝":
                break
            lines.append(line)
        return lines

    def _content_after(self, at: int) -> tuple[int, str]:
        for line in self._after(at):
            width, content = split_indent(line)
            if content and not content.startswith("#"):
                return width, content
        return 0, ""

    def _after(self, at: int) -> Iterator[str]:
        return (self.clean[below] for below in range(at + 1, len(self.clean)))

    def _line_above(self) -> str:
        return self.typed[self.above] if self.above >= 0 else ""

    def _pad(self, column: int) -> None:
        self.out[self.at] += " " * (column - len(self.out[self.at]))

    def _write(self, lines: list[str]) -> None:
        """The first goes behind what is already on this line."""
        self.out[self.at] += lines[0]
        self.out[self.at + 1 : self.at + len(lines)] = lines[1:]
        self.at += len(lines)
