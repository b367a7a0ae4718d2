"""An amount as a manuscript says it: the words, and the quantities found in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dangjian.problems import Complaint
from dangjian.values.quantity import Quantity, parse_quantity

_NUMBER = r"[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千万]+"
_UNIT = (
    r"人次|户次|课时|学时|小时|分钟|百分点|公里|公斤|平方米|人|名|位|次|场|期|节|份|篇|个|所|项|门|支|户|棵|亩|万元|元|%|％|"
    r"册|本|件|天|年|届|组|队|条|封|张|间|里|套|堂|班|家|批|株|幅|台|箱|米|岁"
)
_AMOUNT = re.compile(
    rf"(?:大约|约|近|超过|超|逾|不足|至少)?\s*(?:{_NUMBER})\s*(?:[-~—－至到]\s*(?:{_NUMBER}))?\s*[万亿千]?\s*[余多几]?\s*(?:{_UNIT})"
    r"(?:以上|左右|以内|以下)?"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """The words stay as written; `quantities` are what can be added up."""

    text: str
    quantities: tuple[Quantity, ...]


def read_amount(text: str) -> Amount:
    """「党员教师12名、学生40余人」 → the same words and two quantities; words without a number hold none."""
    whole = parse_quantity(text)
    if isinstance(whole, Quantity):
        return Amount(text=text, quantities=(whole,))
    found = (parse_quantity(match.group().strip()) for match in _AMOUNT.finditer(text))
    return Amount(text=text, quantities=tuple(item for item in found if not isinstance(item, Complaint)))
