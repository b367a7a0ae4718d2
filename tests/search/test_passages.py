"""A page is cut at its headings, and only words are left of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dangjian.search.passages import Passage, passages_of, plain_text


def test_a_page_is_cut_at_its_headings() -> None:
    page = '<p>开头。</p>\n<h2 id="_1">一、<em>缘起</em></h2>\n<p>第一段。</p><p>第二段。</p><h3 id="b">尾声</h3>'
    assert passages_of(page) == (
        Passage("", "", "开头。"),
        Passage("_1", "一、缘起", "第一段。第二段。"),
        Passage("b", "尾声", ""),
    )


def test_emphasis_does_not_part_a_word_but_a_new_item_does() -> None:
    assert plain_text("<p>红<strong>烛</strong>先锋</p>") == "红烛先锋"
    assert plain_text("<ul><li>家</li><li>访</li></ul>") == "家 访"
    assert plain_text("家<br>访") == "家 访"


def test_scripts_comments_and_marks_of_headings_are_left_out() -> None:
    page = (
        '<script>let a = "秘密"</script><!-- 备忘 --><h2 id="a">题<a class="headerlink" href="#a">¶</a></h2><p>文</p>'
    )
    assert passages_of(page) == (Passage("a", "题", "文"),)


def test_escaped_signs_are_read_as_they_were_written() -> None:
    assert plain_text("<p>5 &lt; 6 &amp; 7</p>") == "5 < 6 & 7"


def test_an_empty_page_has_no_passages() -> None:
    assert passages_of("") == passages_of("<p> </p>") == ()


@given(st.text(alphabet="<>/h2pabc =\"'字词", max_size=60))
def test_no_markup_makes_it_fail(markup: str) -> None:
    passages_of(markup)
