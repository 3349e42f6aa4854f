"""Claims about dates: read as stated, truncated where the year is not, absent where there is no such day."""

from __future__ import annotations

import pytest

from annotator.text.regions import dates_in


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("二〇二三年二月十九日", "2023-02-19"),
        ("二零二三年十二月三十一日", "2023-12-31"),
        ("二○二三年十月二十日", "2023-10-20"),
        ("2023-02-19", "2023-02-19"),
        ("2023/2/19 8:31", "2023-02-19T08:31"),
        ("2023.2.9", "2023-02-09"),
        ("2023年2月19日 08:31:51", "2023-02-19T08:31:51"),
        ("2023年02月19日08:31", "2023-02-19T08:31"),
        ("2023年2月19日8时31分", "2023-02-19T08:31"),
        ("2023-02-19T08:31:51", "2023-02-19T08:31:51"),
        ("２０２３年２月１９日", "2023-02-19"),
        ("2023年2月", "2023-02"),
        ("2024年2月29日", "2024-02-29"),
        ("2月18日", "--02-18"),
        ("2月29日", "--02-29"),
        ("10 月24 日", "--10-24"),
        ("Feb. 18", "--02-18"),
        ("February 18, 2023", "2023-02-18"),
        ("2023-02-19 25:61", "2023-02-19"),
        ("综合广播2023-02-19 08:31:51|网络", "2023-02-19T08:31:51"),
    ],
)
def test_a_date_is_read_as_it_is_stated(text: str, iso: str) -> None:
    assert [each.iso for each in dates_in(text)] == [iso]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "18日",
            "2月30日",
            "13月5日",
            "2023年2月30日",
            "2023-13-01",
            "2023-02-30",
            "2023年2月29日",
            "0月1日",
            "2月0日",
        ),
        *("二十", "一十十月一日", "二三月五日", "12023-02-19", "2023-00012", "1-2-3", "8:31", "月日", "May Day", ""),
    ],
)
def test_what_is_no_date_gives_nothing(text: str) -> None:
    assert dates_in(text) == ()


def test_a_date_says_where_it_stands_in_code_points() -> None:
    text = "𠮷田2月18日，又2023-02-19。"
    assert [text[each.start : each.end] for each in dates_in(text)] == ["2月18日", "2023-02-19"]
