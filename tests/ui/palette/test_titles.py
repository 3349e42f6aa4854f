"""Articles are found by a part of their title, in either script, however many there are."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.listing.searching import TitleIndex
from annotator.session.session import Session

TITLES = {
    "a": "省委常委會召開會議 部署防汛工作",
    "b": "自治区党委召开会议",
    "c": "𠮷林会议：e\u0301 乾隆年间",
    "d": "省纪委关于MEETING的第二次报告",
}


@pytest.fixture
def index(tmp_path: Path, codebook: Codebook):
    session = Session.create(tmp_path / "t.db", codebook, coder="li")
    for name, title in TITLES.items():
        page = tmp_path / f"{name}.txt"
        page.write_text(f"{title}\n\n2023年2月14日，会议强调，要坚决落实各项工作。{name}\n", encoding="utf-8")
        import_paths(session, [page])
    made = TitleIndex(session)
    while made.read_more(2):
        pass
    yield made
    session.close()


def names(index: TitleIndex, query: str, limit: int = 9) -> str:
    return "".join(row.name[0] for row in index.find(query, limit))


def test_either_script_finds_titles_of_both(index: TitleIndex) -> None:
    for query in ("会议", "會議"):
        assert sorted(names(index, query)) == ["a", "b", "c"]
    assert names(index, "黨委") == names(index, "党委") == "b"


def test_characters_that_no_phrase_keeps_are_found_in_both_forms(index: TitleIndex) -> None:
    assert names(index, "乾隆") == names(index, "干隆") == "c"


def test_words_in_any_order_and_characters_with_gaps_are_found(index: TitleIndex) -> None:
    assert names(index, "防汛 省委") == "a"
    assert names(index, "省防汛") == "a"
    assert names(index, "报告 meeting") == "d"


def test_a_number_finds_that_article_first_and_a_name_its_file(index: TitleIndex) -> None:
    assert names(index, "2")[0] == "b"
    assert names(index, "c.txt") == "c"
    assert names(index, "9" * 40) == ""


def test_what_begins_with_the_query_comes_before_what_holds_it(index: TitleIndex) -> None:
    assert names(index, "自治区") == "b"
    assert names(index, "省委")[0] == "a"


def test_the_limit_holds_and_blanks_find_nothing(index: TitleIndex) -> None:
    assert len(names(index, "会议", 2)) == 2
    assert names(index, " \u3000 ") == ""
    assert len(index) == 4 and [row.number for row in index.from_number(2, 9)] == [3, 4]


def test_twenty_thousand_titles_are_searched_within_a_key(index: TitleIndex) -> None:
    many = TitleIndex(index._session)
    pool = "自治区党委常委会召开扩大会议传达学习精神研究部署贯彻落实工作生态环境保护督察"
    row = index.from_number(0, 1)[0]
    for at in range(20_000):
        title = "".join(pool[(at * 7 + step * (at % 13 + 1)) % len(pool)] for step in range(28))
        many._rows.append(row._replace(number=at + 1, title=title))
        many._titles.append(title)
        many._all_words.append(f"{title}\n人民日报\n{at}.txt")
        many._row_of[at + 1] = at
    for query in ("會", "会议", "自环督", "环境 部署", "zz", "19999", "区市坊"):
        took = []
        for _ in range(3):
            begun = time.perf_counter()
            many.find(query, 60)
            took.append(time.perf_counter() - begun)
        assert min(took) < 0.05, query  # some 8 ms where nothing else runs
