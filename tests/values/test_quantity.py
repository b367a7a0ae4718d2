"""What people write for a quantity → value, operator, unit; and what comes of adding up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dangjian.problems import Complaint
from dangjian.values.quantity import Operator, Quantity, add_up, parse_quantity, same_unit, unit_family

EXACT, MORE, LEAST = Operator.EXACT, Operator.MORE_THAN, Operator.AT_LEAST
ABOUT, LESS = Operator.ABOUT, Operator.LESS_THAN


def read(text: str, *, default_unit: str = "") -> Quantity:
    quantity = parse_quantity(text, default_unit=default_unit)
    assert isinstance(quantity, Quantity), quantity
    return quantity


@pytest.mark.parametrize(
    ("written", "value", "operator", "unit"),
    [
        ("12次", "12", EXACT, "次"),
        ("12 名", "12", EXACT, "名"),
        ("１２名", "12", EXACT, "名"),
        ("12", "12", EXACT, ""),
        ("1255", "1255", EXACT, ""),
        ("1,240小时", "1240", EXACT, "小时"),
        ("1，240小时", "1240", EXACT, "小时"),
        ("1 240 小时", "1240", EXACT, "小时"),
        ("2.5小时", "2.5", EXACT, "小时"),
        ("3个小时", "3", EXACT, "小时"),
        ("半小时", "0.5", EXACT, "小时"),
        ("两个半小时", "2.5", EXACT, "小时"),
        ("100%", "100", EXACT, "%"),
        ("19.1％", "19.1", EXACT, "%"),
        ("30 %", "30", EXACT, "%"),
        ("1.8亿元", "180000000", EXACT, "元"),
        ("1.2万亩", "12000", EXACT, "亩"),
        ("2900 万元", "29000000", EXACT, "元"),
        ("14.7公里", "14.7", EXACT, "公里"),
        ("20名党员", "20", EXACT, "名"),
        ("12场讲座", "12", EXACT, "场"),
        # Chinese numerals
        ("二十三人", "23", EXACT, "人"),
        ("两次", "2", EXACT, "次"),
        ("一百零五人", "105", EXACT, "人"),
        ("三万五千元", "35000", EXACT, "元"),
        ("百分之九十以上", "90", LEAST, "%"),
        # more
        ("10余次", "10", MORE, "次"),
        ("30余人次", "30", MORE, "人次"),
        ("十余人", "10", MORE, "人"),
        ("百余人", "100", MORE, "人"),
        ("30多人", "30", MORE, "人"),
        ("300多万元", "3000000", MORE, "元"),
        ("20余万元", "200000", MORE, "元"),
        ("超过1000人次", "1000", MORE, "人次"),
        ("逾万人", "10000", MORE, "人"),
        ("累计200余人次", "200", MORE, "人次"),
        # at least
        ("90%以上", "90", LEAST, "%"),
        ("1500万元以上", "15000000", LEAST, "元"),
        ("至少3次", "3", LEAST, "次"),
        ("不少于3次", "3", LEAST, "次"),
        ("上百人", "100", LEAST, "人"),
        # about
        ("约41公里", "41", ABOUT, "公里"),
        ("近百人", "100", ABOUT, "人"),
        ("30人左右", "30", ABOUT, "人"),
        ("10左右", "10", ABOUT, ""),
        ("约30余人", "30", ABOUT, "人"),
        # less
        ("不足50人", "50", LESS, "人"),
        ("不到50人", "50", LESS, "人"),
        ("30人以内", "30", LESS, "人"),
    ],
)
def test_a_quantity_keeps_its_operator_and_its_unit(written: str, value: str, operator: Operator, unit: str) -> None:
    quantity = read(written)
    assert (quantity.value, quantity.operator, quantity.unit) == (Decimal(value), operator, unit)
    assert quantity.upper is None


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("1-2个", "1", "2", "个"),
        ("1—2个", "1", "2", "个"),
        ("1～2 个", "1", "2", "个"),
        ("10至12人", "10", "12", "人"),
        ("十至十二人", "10", "12", "人"),
        ("30人—40人", "30", "40", "人"),
        ("3-5万元", "30000", "50000", "元"),
        ("3万—5万元", "30000", "50000", "元"),
    ],
)
def test_a_range_keeps_both_ends(written: str, low: str, high: str, unit: str) -> None:
    assert read(written) == Quantity(Decimal(low), Decimal(high), Operator.RANGE, unit)


def test_a_bare_number_takes_the_unit_of_its_field() -> None:
    assert read("12", default_unit="小时").unit == "小时"
    assert read("12场", default_unit="小时").unit == "场"


def test_a_quantity_is_shown_as_it_was_written() -> None:
    assert read(" 300多万元 ").text == "300多万元"


@pytest.mark.parametrize(
    ("written", "code", "what", "hint"),
    [
        ("", "quantity.empty", "数量是空的。", "请写一个数和单位，如 12人；没有就把这一项删掉。"),
        (
            "数十人",
            "quantity.vague",
            "「数十人」没有说出是多少。",
            "请写一个数，如 30人；不知道准数就写 30余人 或 约30人。",
        ),
        (
            "若干场",
            "quantity.vague",
            "「若干场」没有说出是多少。",
            "请写一个数，如 30场；不知道准数就写 30余场 或 约30场。",
        ),
        (
            "十几名党员",
            "quantity.vague",
            "「十几名党员」没有说出是多少。",
            "请写一个数，如 30名；不知道准数就写 30余名 或 约30名。",
        ),
        (
            "两三次",
            "quantity.vague",
            "「两三次」没有说出是多少。",
            "请写一个数，如 30次；不知道准数就写 30余次 或 约30次。",
        ),
        (
            "全体党员",
            "quantity.vague",
            "「全体党员」没有说出是多少。",
            "请写一个数，如 30人；不知道准数就写 30余人 或 约30人。",
        ),
        (
            "1+2+4+N",
            "quantity.name",
            "「1+2+4+N」是名称或序号，不是数量。",
            "请写一个数和单位，如 12次；名称请写在标题或正文里。",
        ),
        (
            "“1255”",
            "quantity.name",
            "「“1255”」是名称或序号，不是数量。",
            "请写一个数和单位，如 12次；名称请写在标题或正文里。",
        ),
        (
            "333机制",
            "quantity.name",
            "「333机制」是名称或序号，不是数量。",
            "请写一个数和单位，如 12次；名称请写在标题或正文里。",
        ),
        (
            "三会一课",
            "quantity.name",
            "「三会一课」是名称或序号，不是数量。",
            "请写一个数和单位，如 12次；名称请写在标题或正文里。",
        ),
        (
            "第四批",
            "quantity.name",
            "「第四批」是名称或序号，不是数量。",
            "请写一个数和单位，如 12次；名称请写在标题或正文里。",
        ),
        ("无", "quantity.empty", "「无」不是数量。", "没有就把这一项删掉。"),
        (
            "12名教师、30名学生",
            "quantity.unreadable",
            "数量「12名教师、30名学生」看不明白。",
            "请只写一个数和单位，如 12名、30余人 或 1-2个。",
        ),
        ("5-3个", "quantity.backwards", "「5-3个」前面的数比后面的大。", "请把小的数写在前面，如 1-2个。"),
        (
            "学校 9所",
            "quantity.unreadable",
            "数量「学校 9所」看不明白。",
            "请只写一个数和单位，如 9所、30余人 或 1-2个。",
        ),
        (
            "12教师",
            "quantity.unreadable",
            "数量「12教师」看不明白。",
            "请只写一个数和单位，如 12人、30余人 或 1-2个。",
        ),
        (
            "三百五",
            "quantity.unreadable",
            "数量「三百五」看不明白。",
            "请只写一个数和单位，如 12人、30余人 或 1-2个。",
        ),
    ],
)
def test_what_is_no_quantity_is_explained(written: str, code: str, what: str, hint: str) -> None:
    assert parse_quantity(written, default_unit="人") == Complaint(code, what, hint)


@pytest.mark.parametrize("written", ["三分之一", "1/3", "-5", "12,34人", "3人2名", "一年级", "9" * 40, "8:30", "1.2.3"])
def test_what_cannot_be_read_for_certain_is_refused(written: str) -> None:
    assert isinstance(parse_quantity(written, default_unit="人"), Complaint)


@pytest.mark.parametrize(("one", "other"), [("名", "人"), ("位", "人"), ("千米", "公里"), ("个小时", "小时")])
def test_units_that_count_the_same_thing_are_one(one: str, other: str) -> None:
    assert same_unit(one, other)


@pytest.mark.parametrize(("one", "other"), [("人次", "人"), ("场", "次"), ("次", "期"), ("学时", "小时"), ("篇", "条")])
def test_units_that_count_different_things_stay_apart(one: str, other: str) -> None:
    assert not same_unit(one, other)


def test_the_family_of_an_unknown_unit_is_itself() -> None:
    assert unit_family("羽") == "羽"


@pytest.mark.parametrize(
    ("written", "totals"),
    [
        (["40小时", "1200小时"], ["1240小时"]),
        (["40小时", "1200余小时"], ["超1240小时"]),
        (["40小时以上", "1200多小时"], ["超1240小时"]),
        (["40小时", "约1200小时"], ["约1240小时"]),
        (["40余小时", "近1200小时"], ["约1240小时"]),
        (["40小时", "不足1200小时"], ["约1240小时"]),
        (["1-2个", "3个"], ["约4个"]),
        (["12名", "3人"], ["15人"]),
        (["12名", "3名"], ["15名"]),
        (["12人", "30人次", "3人"], ["15人", "30人次"]),
        (["1.8亿元", "2900万元"], ["209000000元"]),
        (["2.5小时", "0.5小时"], ["3小时"]),
        (["90%", "80%"], []),
        ([], []),
    ],
)
def test_only_like_is_added_to_like_and_the_sum_is_no_surer_than_its_parts(
    written: list[str], totals: list[str]
) -> None:
    assert [total.text for total in add_up(read(text) for text in written)] == totals


def test_a_total_says_how_many_parts_it_has() -> None:
    (total,) = add_up([read("3场"), read("10余场")])
    assert (total.value, total.unit, total.count, total.is_exact) == (Decimal(13), "场", 2, False)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_exact_parts_make_an_exact_sum(numbers: list[int]) -> None:
    (total,) = add_up(read(f"{number}人") for number in numbers)
    assert total.is_exact
    assert total.text == f"{sum(numbers)}人"


@given(
    st.lists(
        st.sampled_from([*"0123456789一二两三十百千万亿余多约近半人次名个元%+-—至., 第“", "以上", "左右"]), max_size=12
    )
)
def test_whatever_is_written_gives_a_number_or_a_whole_sentence(scraps: list[str]) -> None:
    found = parse_quantity("".join(scraps))
    if isinstance(found, Complaint):
        assert found.what.endswith("。") and found.hint.endswith("。")
        return
    assert found.value >= 0
    assert (found.operator is Operator.RANGE) == (found.upper is not None)


@given(st.text(max_size=60))
def test_no_text_whatever_brings_the_reader_down(text: str) -> None:
    parse_quantity(text)
