"""What is written can be found again, in small files that are the same for the same documents."""

from __future__ import annotations

import json
import random

from hypothesis import given
from hypothesis import strategies as st

from dangjian.search.documents import RenderedPage, documents_of
from dangjian.search.files import FOLDER, TEXTS, search_files
from dangjian.search.numbers import gaps, written
from dangjian.search.passages import Passage
from dangjian.search.postings import SINGLES
from dangjian.views.findable import Findable

from .index_reader import Reader, document, numbers

WORDS = ("家访", "党员", "课堂", "阅读", "劳动", "社区", "志愿", "服务", "书法", "合唱", "A4", "2024", "𠮷林")


def small_corpus(count: int, seed: int = 5) -> list[tuple[str, str]]:
    rnd = random.Random(seed)
    drawn = ["".join(rnd.choices(WORDS, k=4)) for _ in range(count)]
    return [(f"{title}{number}", "，".join(rnd.choices(WORDS, k=12))) for number, title in enumerate(drawn)]


def test_every_fragment_of_a_title_and_every_word_of_a_text_is_found() -> None:
    corpus = small_corpus(60)
    reader = Reader(search_files([document(title, text) for title, text in corpus]))
    rnd = random.Random(6)
    for number, (title, text) in enumerate(corpus):
        for length in (1, 2, 3, 6):
            start = rnd.randrange(len(title) - length + 1)
            assert number in reader.documents(title[start : start + length])
        assert number in reader.documents(text.split("，")[3])


def test_what_nobody_wrote_is_not_found() -> None:
    reader = Reader(search_files([document("家访日记", "走进山村，看望学生。")]))
    assert reader.documents("日家") == set()
    assert reader.documents("村看") == set(), "a comma parts words"
    assert reader.documents("访日") == {0}


def test_quotes_in_a_title_do_not_part_its_words() -> None:
    assert Reader(search_files([document("红烛“先锋”行动")])).documents("烛先") == {0}


def test_initials_are_found_by_pairs_and_threes() -> None:
    reader = Reader(search_files([document("家访日记", initials="jfrj")]))
    assert reader.blocks("~jf") == reader.blocks("~frj") == {0}
    assert reader.blocks("jf") == set()


def test_a_single_character_is_kept_for_every_title_and_the_first_texts() -> None:
    many = [document(f"题{number}", "灯下") for number in range(SINGLES + 20)]
    reader = Reader(search_files([*many, document("灯", "光")]))
    assert reader.documents("灯") == {*range(SINGLES), SINGLES + 20}


def test_facets_are_kept_for_each_document() -> None:
    files = search_files(
        [
            document("甲", year="2023", branches=("第一党支部", "第二党支部")),
            document("乙", year="2024", branches=("第二党支部",)),
            document("丙", column=""),
        ]
    )
    facets = Reader(files).index["facets"]
    assert facets["year"]["names"] == ["2024", "2023"]
    assert facets["branch"]["names"] == ["第一党支部", "第二党支部"]
    of = numbers(facets["branch"]["of"])
    assert [facets["branch"]["sets"][place] for place in of] == [[0, 1], [1], []]
    assert facets["column"]["names"] == ["活动报道"]


def test_the_same_documents_give_the_same_bytes() -> None:
    documents = [document(title, text) for title, text in small_corpus(40)]
    assert search_files(documents) == search_files(list(documents))


def test_a_changed_word_changes_few_files_and_not_the_version() -> None:
    corpus = small_corpus(2000)
    before = search_files([document(title, text) for title, text in corpus])
    corpus[7] = (corpus[7][0], f"{corpus[7][1]}，银杏")
    after = search_files([document(title, text) for title, text in corpus])
    changed = [path for path in after if after[path] != before.get(path)]
    assert len(after) > 20
    assert 2 <= len(changed) <= 6
    assert Reader(before).files.keys() == after.keys()


def test_a_new_document_makes_a_new_version() -> None:
    one, two = document("甲"), document("乙")
    versions = {Reader(search_files(documents)).index["version"] for documents in ([one], [one, two], [two, one])}
    assert len(versions) == 3


def test_short_texts_share_a_file_and_long_ones_do_not() -> None:
    files = search_files([document(f"奖{number}") for number in range(30)])
    assert len([path for path in files if "/texts/" in path]) == 1
    long = search_files([document(f"文{number}", "很长的文章。" * 200) for number in range(3)])
    assert len([path for path in long if "/texts/" in path]) == 3
    packed = search_files([document(f"报道{number}", "一段话。" * 20) for number in range(50)])
    assert all(len(data) <= TEXTS + 100 for path, data in packed.items() if "/texts/" in path)


def test_a_site_without_anything_has_an_index() -> None:
    files = search_files([])
    assert Reader(files).documents("家访") == set()
    assert f"{FOLDER}/index.js" in files


@given(st.lists(st.text(max_size=20), max_size=6))
def test_every_file_is_a_call_with_readable_content(titles: list[str]) -> None:
    files = search_files([document(title, title, url=str(number)) for number, title in enumerate(titles)])
    reader = Reader(files)
    assert [text[0] for text in reader.texts()] == titles
    for path, data in files.items():
        name = path.removeprefix(f"{FOLDER}/").removesuffix(".js")
        assert data.startswith(f'dj.search.take("{name}",'.encode())
        assert "\u2028" not in data.decode() and data.count(b"\n") == 1
        reader.content(name)


@given(st.lists(st.integers(0, 10**6)))
def test_numbers_are_read_as_they_were_written(given_numbers: list[int]) -> None:
    assert numbers(written(given_numbers)) == given_numbers
    assert json.loads(f'"{written(given_numbers)}"') == written(given_numbers)


def test_gaps_are_short() -> None:
    assert len(gaps(range(100))) == 100


def test_documents_are_findables_with_their_rendered_texts() -> None:
    passages = (Passage("a", "缘起", "山路。"),)
    rendered = {
        "activities/a/index.md": RenderedPage("家访日记", "activities/a/", passages),
        "blog/x.md": RenderedPage("博客", "blog/x/", passages),
    }
    found = documents_of(
        [
            Findable("家访日记", "activities/a/", "activities/a/index.md", words=("石梁村",), year=2024),
            Findable("先进集体", "achievements/#honour-1"),
            Findable("没有画出来", "x/", "x.md"),
        ],
        rendered,
    )
    assert [item.title for item in found] == ["家访日记", "先进集体", "博客"]
    assert found[0].initials == "jfrj" and found[0].year == "2024"
    assert found[0].passages == (*passages, Passage("", "", "石梁村"))
    assert found[1].passages == ()
    assert found[2].passages == passages
