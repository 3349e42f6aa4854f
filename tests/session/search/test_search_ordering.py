"""Hits in other orders, in groups, as a table."""

from __future__ import annotations

import csv
import io

import pytest

from annotator.errors import UsageError
from annotator.session.search.ordering import COLUMNS, grouped_hits, groups_csv, hits_csv, sorted_hits
from annotator.session.search.query import Hit


def hit(number: int, left: str, match: str, right: str, published: str = "", start: int = 0) -> Hit:
    return Hit(number, f"id{number}", "题", published, start, start + 2, left, match, right)


def test_left_context_is_read_from_the_hit_leftwards_and_both_scripts_sort_together() -> None:
    hits = [
        hit(1, "乙甲", "会议", "丙"),
        hit(2, "甲乙", "會議", "学"),
        hit(3, "丁甲", "会议", "甲"),
        hit(4, "", "会议", "學"),
    ]
    assert [each.number for each in sorted_hits(hits, "left")] == [4, 2, 3, 1]
    assert sorted("丙学甲学") == ["丙", "学", "学", "甲"]
    assert [each.number for each in sorted_hits(hits, "right")] == [1, 2, 4, 3]


def test_by_date_what_has_none_comes_last_and_by_article_in_text_order() -> None:
    hits = [
        hit(1, "", "会", "", ""),
        hit(2, "", "会", "", "2023-02"),
        hit(3, "", "会", "", "2021", 9),
        hit(3, "", "会", "", "2021", 4),
    ]
    assert [(each.number, each.start) for each in sorted_hits(hits, "date")] == [(3, 4), (3, 9), (2, 0), (1, 0)]
    assert [(each.number, each.start) for each in sorted_hits(hits[::-1], "article")] == [
        (1, 0),
        (2, 0),
        (3, 4),
        (3, 9),
    ]
    with pytest.raises(UsageError, match="choose one of"):
        sorted_hits(hits, "length")


def test_groups_are_of_one_wording_in_either_script_the_most_frequent_first() -> None:
    hits = [hit(1, "", "学习", ""), hit(2, "", "会议", ""), hit(3, "", "會議", ""), hit(4, "", "後來", "")]
    assert [(each.match, [h.number for h in each.hits]) for each in grouped_hits(hits)] == [
        ("会议", [2, 3]), ("学习", [1]), ("後來", [4]),
    ]  # fmt: skip
    assert grouped_hits([]) == []


def test_the_table_has_a_mark_for_spreadsheets_and_one_line_for_each_hit() -> None:
    file = io.StringIO()
    odd = hit(1, '左"，', "𠮷\r\n林,\u2028", "右\n")._replace(labels=("u1", "u2"), outlet="报", published="2023-01-31")
    assert hits_csv([odd, hit(2, "", "会", "")], file, {"u1": "slogan"}) == 2
    text = file.getvalue()
    assert text.startswith("\ufeff") and text.encode().startswith(b"\xef\xbb\xbf") and text.count("\r\n") == 3
    head, first, _ = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    assert tuple(head) == COLUMNS
    assert first == ["1", "id1", "题", "2023-01-31", "报", "0", "2", '左"，', "𠮷 林, ", "右 ", "slogan u2"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x1e", "\x85", "\u2028", "\u2029"])
def test_whatever_a_program_may_take_for_the_end_of_a_line_is_none_in_a_table(end: str) -> None:
    file, words = io.StringIO(), f"𠮷{end}林"
    odd = hit(1, words, words, words)._replace(title=words, outlet=words)
    hits_csv([odd], file)
    groups_csv(grouped_hits([odd]), file)
    assert len(file.getvalue().splitlines()) == 4 and file.getvalue().count("𠮷 林") == 6


def test_no_cell_of_a_table_of_hits_is_computed_by_a_spreadsheet() -> None:
    out = io.StringIO(newline="")
    hits_csv([Hit(1, "id", "=cmd|'/c calc'!A1", "", 0, 1, "+1", "-要", "@x", outlet="＝1")], out)
    _, row = csv.reader(io.StringIO(out.getvalue().removeprefix("\ufeff"), newline=""))
    assert not [cell for cell in row if cell[:1] in tuple("=+-@＝＋－＠\t")]
