"""How high an honour ranks: from the school itself to the nation."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from dangjian.problems import Complaint

MUNICIPALITIES = ("北京", "天津", "上海", "重庆")
"""Cities that rank as provinces: an honour of such a 市 ranks as 省级."""


class HonourLevel(IntEnum):
    """Ordered: a higher level is greater."""

    SCHOOL = 1
    TOWNSHIP = 2
    """Townships, school districts and school groups stand side by side."""
    COUNTY = 3
    CITY = 4
    PROVINCE = 5
    NATION = 6

    @property
    def label(self) -> str:
        return ("校级", "乡镇级", "县区级", "市级", "省级", "国家级")[self - 1]

    @property
    def seal(self) -> str:
        """One character for the seal in a list of honours."""
        return "校乡区市省国"[self - 1]


_WORDS = {
    HonourLevel.SCHOOL: "校 学校 本校 校内 园 院",
    HonourLevel.TOWNSHIP: "乡镇 乡 镇 街道 乡镇街道 学区 集团 教育集团 学区集团 片区 联盟 教育联盟",
    HonourLevel.COUNTY: "县 区 旗 县区 区县 县市区 市区县 区市县 自治县 自治旗 全县 全区",
    HonourLevel.CITY: "市 地市 地 州 盟 地区 自治州 市州 州市 地级 市直 市级机关 全市 全州",
    HonourLevel.PROVINCE: "省 自治区 直辖市 省部 全省 省直 省市区",
    HonourLevel.NATION: "国家 国 全国 部 中央 教育部",
}
_RANKS = {word: rank for rank, words in _WORDS.items() for word in words.split()}
_SINGLE = re.compile(r"[校乡镇县区旗市州省国]")
_WAYS = "校级、乡镇级、县区级、市级、省级 或 国家级"


@dataclass(frozen=True, slots=True)
class Level:
    """A rank to sort and filter by, and the author's own words to show."""

    rank: HonourLevel
    raw: str

    @property
    def seal(self) -> str:
        """The character the author would carve: 集 for a school group, 县 for a county, 市 for a municipality."""
        for sign, rank in (("集", HonourLevel.TOWNSHIP), ("镇", HonourLevel.TOWNSHIP), ("市", HonourLevel.PROVINCE)):
            if self.rank is rank and sign in self.raw and "乡" not in self.raw:
                return sign
        if self.rank is HonourLevel.COUNTY and "县" in self.raw and "区" not in self.raw:
            return "县"
        return self.rank.seal


def parse_level(text: str, *, province: str = "") -> Level | Complaint:
    """Read a level such as 市级; `province` is the school's, for the four municipalities."""
    plain = re.sub(r"[\s()【】\[\]「」“”\"]", "", unicodedata.normalize("NFKC", text))
    if not plain:
        return Complaint("level.empty", "荣誉的级别是空的。", f"请写 {_WAYS}。")
    rank = _rank_of(plain)
    if rank is not None:
        return Level(_raised(rank, province=province), text.strip())
    ranks = _ranks_named(plain)
    if len(ranks) > 1:
        higher = max(ranks).label
        return Complaint(
            "level.several",
            f"级别「{text.strip()}」里有不止一个级别。",
            f"请分成几条荣誉来写，每条一个级别；同一项荣誉只写较高的一级：{higher}。",
        )
    return Complaint("level.unknown", f"级别「{text.strip()}」认不出来。", f"请写 {_WAYS}。")


def _rank_of(word: str) -> HonourLevel | None:
    found = _RANKS.get(word)
    return found if found is not None else _RANKS.get(word.removesuffix("级"))


def _raised(rank: HonourLevel, *, province: str) -> HonourLevel:
    if rank is HonourLevel.CITY and province.strip().startswith(MUNICIPALITIES):
        return HonourLevel.PROVINCE
    return rank


def _ranks_named(text: str) -> set[HonourLevel]:
    """All levels of "市、区级" or "省市级"; empty when one of the words is no level."""
    words = [word for word in re.split(r"[、,/;和及与或]", text) if word]
    if len(words) == 1:
        words = list(words[0].removesuffix("级"))
        if not all(_SINGLE.fullmatch(word) for word in words):
            return set()
    ranks = [_rank_of(word) for word in words]
    return {rank for rank in ranks if rank is not None} if None not in ranks else set()
