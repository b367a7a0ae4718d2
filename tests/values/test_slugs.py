"""Titles and names → names for files and addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.problems import Complaint
from dangjian.values.slugs import is_portable_name, pinyin_slug, url_key


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("“七一”主题党日", "qi-yi-zhu-ti-dang-ri"),
        ("2024年“红烛先锋”1255", "2024-nian-hong-zhu-xian-feng-1255"),
        ("绿色校园", "lv-se-xiao-yuan"),
        ("Über café", "uber-cafe"),
        ("ＡＢＣ 行动", "abc-xing-dong"),
        ("党员教师走进社区开展志愿服务", "dang-yuan-jiao-shi-zou-jin-she-qu"),
        ("CON", "con-1"),
        ("★", "untitled"),
        ("", "untitled"),
    ],
)
def test_a_title_becomes_pinyin(title: str, slug: str) -> None:
    assert pinyin_slug(title) == slug


def test_a_slug_has_as_many_syllables_as_asked_for() -> None:
    assert pinyin_slug("党员教师走进社区", words=2) == "dang-yuan"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("第一党支部（一）", "第一党支部-一"),
        ("“七一” 主题党日", "七一-主题党日"),
        ("红烛先锋/2024", "红烛先锋-2024"),
        ("Red CANDLE", "red-candle"),
        ("２０２４", "2024"),
        ("nul", "nul-1"),
        ("★", "u2605"),
        ("☆", "u2606"),
        ("", "untitled"),
    ],
)
def test_a_name_becomes_a_stable_key(name: str, key: str) -> None:
    assert url_key(name) == key


@pytest.mark.parametrize(
    ("name", "code", "what", "hint"),
    [
        ("", "name.empty", "名称「」不能用作文件名。", "请起一个名字，如 主题党日。"),
        ("..", "name.empty", "名称「..」不能用作文件名。", "请起一个名字，如 主题党日。"),
        ("党日\n一", "name.control", "文件名里有看不见的控制字符。", "请删掉原名，重新输入一遍。"),
        (
            "主题党日:谁来?.md",
            "name.forbidden",
            "文件名「主题党日:谁来?.md」里有 Windows 不允许的字符 : ? 。",
            "请改成「主题党日：谁来？.md」这样的名字。",
        ),
        (
            "党日/七一",
            "name.forbidden",
            "文件名「党日/七一」里有 Windows 不允许的字符 / 。",
            "请改成「党日-七一」这样的名字。",
        ),
        ("党日.", "name.ending", "文件名「党日.」以点号结尾，Windows 存不了。", "请改成「党日」。"),
        ("党日 ", "name.ending", "文件名「党日 」以空格结尾，Windows 存不了。", "请改成「党日」。"),
        ("con", "name.reserved", "「con」是 Windows 自己留用的名字。", "请换一个名字，如「con-1」。"),
        ("COM1.md", "name.reserved", "「COM1.md」是 Windows 自己留用的名字。", "请换一个名字，如「COM1-1.md」。"),
        (
            "党" * 90,
            "name.long",
            f"文件名「{'党' * 20}…」有 90 个字，太长了。",
            "请缩短到 80 个字以内。",
        ),
        (
            "a" * 121,
            "name.long",
            f"文件名「{'a' * 20}…」有 121 个字，太长了。",
            "请缩短到 80 个字以内。",
        ),
    ],
)
def test_a_name_that_cannot_be_kept_everywhere_is_explained(name: str, code: str, what: str, hint: str) -> None:
    assert is_portable_name(name) == Complaint(code, what, hint)


@pytest.mark.parametrize("name", ["主题党日", "2024-10-25 主题党日（一）.md", "console", "第一党支部"])
def test_an_ordinary_name_is_fine(name: str) -> None:
    assert is_portable_name(name) is None


@given(st.text(max_size=200), st.integers(1, 40))
def test_every_slug_is_short_plain_and_portable(title: str, words: int) -> None:
    slug = pinyin_slug(title, words=words)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= 60
    assert is_portable_name(slug) is None


@given(st.text(max_size=200))
def test_every_key_is_portable_and_its_own_key(name: str) -> None:
    key = url_key(name)
    assert key and not re.search(r"[\s/\\?#%&]", key)
    assert is_portable_name(key) is None
    assert url_key(key) == key


@given(st.text(max_size=40))
def test_the_repair_that_is_offered_does_repair(name: str) -> None:
    complaint = is_portable_name(name)
    if complaint is None or complaint.code in ("name.empty", "name.control", "name.long"):
        return
    offered = re.search("「(.*)」", complaint.hint, re.DOTALL)
    assert offered and is_portable_name(offered[1]) is None
