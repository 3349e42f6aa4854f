"""The search: what stands there is found, in either script, at its exact place, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, NotFound, UsageError
from annotator.session.coding.tagging import set_note, set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import accept_repair, add_repair, reject_repair, repairs_of
from annotator.session.search import matching
from annotator.session.search.query import Found, Hit, Query
from annotator.session.search.searching import search, search_job
from annotator.session.session import Session

HARD_TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\n"
"""That of the fixture ``session``."""
Bring = Callable[..., list[int]]


@pytest.fixture
def bring(session: Session, tmp_path: Path) -> Bring:
    """Brings texts in as articles 2, 3, ..."""

    def bring_in(*texts: str) -> list[int]:
        for number, text in enumerate(texts):
            page = tmp_path / f"{len(list(tmp_path.glob('*.txt')))}-{number}.txt"
            page.write_text(text, encoding="utf-8")
            import_paths(session, [page])
        return list(range(2, 2 + len(texts)))

    return bring_in


def places(session: Session, query: Query | str, **asked: object) -> list[tuple[int, int, int]]:
    query = Query(query) if isinstance(query, str) else query
    return [(hit.number, hit.start, hit.end) for hit in search(session, query, **asked)]  # type: ignore[arg-type]


def source_of(session: Session, hit: Hit) -> str:
    row = session.project.connection.execute("SELECT text FROM source WHERE article = ?", (hit.number,)).fetchone()
    return row[0][hit.start : hit.end]


def label(session: Session, id_: str) -> str:
    return next(each.uuid for each in session.codebook.labels if each.id == id_)


def test_what_stands_there_is_found_whatever_stands_beside_it(session: Session, bring: Bring) -> None:
    bring("乾隆皇帝與乾坤，藉口與慰藉，后来後來。")
    for query, matches in (("乾", 2), ("藉", 2), ("后来", 2), ("後來", 2), ("乾隆", 1), ("干坤", 1)):
        assert len(places(session, query)) == matches, query


def test_one_query_in_either_script_finds_both_and_mixed_text(session: Session, bring: Bring) -> None:
    bring("学习贯彻", "學習貫徹", "学習贯徹")
    for query in ("学习贯彻", "學習貫徹", "學习貫彻"):
        assert places(session, query) == [(2, 0, 4), (3, 0, 4), (4, 0, 4)]
    for kind, query in (("regex", "學.貫[彻徹]"), ("wildcard", "學?貫*徹")):
        assert len(places(session, Query(query, kind))) == 3, kind


def test_marks_and_line_ends_between_characters_are_no_hit(session: Session, bring: Bring) -> None:
    bring("会，要求", "会、要求", "会\n要求", "会要求", "会，\n要求")
    assert places(session, "会，要求") == [(2, 0, 4)]
    assert places(session, "会要求") == [(5, 0, 3)]
    assert places(session, "会、要求") == [(3, 0, 4)]
    assert [hit[0] for hit in places(session, Query("会*要求", "wildcard"))] == [3, 5], "a star ends with its clause"
    assert [hit[0] for hit in places(session, Query("会?要求", "wildcard"))] == [2, 3], (
        "nothing reaches over a line end"
    )


def test_hits_count_code_points_at_the_beginning_the_end_and_after_astral_characters(session: Session) -> None:
    assert places(session, "习近平") == [(1, 0, 3)]
    assert places(session, "𠮷林脱贫") == [(1, HARD_TEXT.index("𠮷"), HARD_TEXT.index("𠮷") + 4)]
    at = HARD_TEXT.index("会(")
    (hit,) = search(session, Query("會(huì)議"))
    assert (hit.start, hit.end, hit.match) == (at, at + 7, "会(huì)议") and at + 8 == len(HARD_TEXT)
    assert hit.right == " " and hit.left.endswith("\u00a0並\t👩‍🌾e\u0301 ") and "\n" not in hit.left


def test_overlapping_hits_are_all_found(session: Session, bring: Bring) -> None:
    bring("人人人人", "学习学习学")
    assert places(session, "人人") == [(2, 0, 2), (2, 1, 3), (2, 2, 4)]
    assert places(session, "学习学") == [(3, 0, 3), (3, 2, 5)]


def test_one_character_and_punctuation_are_searched(session: Session, bring: Bring) -> None:
    bring("一、二。……“三”", "。甲")
    assert places(session, "。") == [(1, 18, 19), (2, 3, 4), (3, 0, 1)]
    assert places(session, "……") == [(2, 4, 6)] and places(session, "[") == [] and places(session, "“") != []


@pytest.mark.parametrize("query, said", [
    (Query(""), "nothing"), (Query(" \u3000"), "nothing"), (Query("字" * 10_000), "at most 500"),
    (Query("[", "regex"), "cannot be read"), (Query("(a", "regex"), "cannot be read"),
    (Query("*?*", "wildcard"), "beside"), (Query("", label="nosuch"), "no label"), (Query("a", "fuzzy"), "kind"),
    (Query("会", label="directve"), "do you mean directive"),
    (Query("", label="directive", where="outside"), "nothing"),
    (Query("会", coder="lee"), "do you mean li"), (Query("会", since="last year"), "no date"),
    (Query("会", status="finished"), "status"), (Query("会", where="near"), "place"),
    (Query(state="pendng"), "do you mean pending"),
])  # fmt: skip
def test_a_query_that_cannot_be_searched_gets_a_sentence(session: Session, query: Query, said: str) -> None:
    with pytest.raises((UsageError, NotFound), match=said) as refused:
        list(search(session, query))
    assert len(refused.value.sentence) < 300


@pytest.mark.parametrize("query", [Query("(a+)+$", "regex"), Query("a*" * 12 + "b", "wildcard")])
def test_a_catastrophic_pattern_stops_with_a_sentence(
    session: Session, bring: Bring, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "ARTICLE_SECONDS", 0.05)
    bring("a" * 3_000 + "c" + "b" * (query.kind == "regex"))
    with pytest.raises(UsageError, match="takes too long"):
        list(search(session, query))


def test_regular_expressions_find_no_empty_place_and_go_on_after_each_hit(session: Session, bring: Bring) -> None:
    bring("第1条，第22條。")
    assert places(session, Query(r"第\d+條", "regex")) == [(2, 0, 3), (2, 4, 8)]
    assert places(session, Query(r"\d*", "regex", articles=(2,))) == [(2, 1, 2), (2, 5, 7)]


def test_a_repaired_word_is_found_until_its_repair_is_rejected(sample: Session) -> None:
    glosses = [
        (number, each) for number in range(1, 6) for each in repairs_of(sample, number)
        if each.kind == "gloss" and each.status == "applied"
    ]  # fmt: skip
    number, repair = glosses[0]
    source = sample.project.connection.execute("SELECT text FROM source WHERE article = ?", (number,)).fetchone()[0]
    word = source[repair.start - 1] + source[repair.end]
    before = [hit for hit in search(sample, Query(word)) if hit.start == repair.start - 1 and hit.number == number]
    assert [(hit.match, source_of(sample, hit)) for hit in before] == [
        (word, source[repair.start - 1 : repair.end + 1])
    ]
    decided = reject_repair(sample, number, repair)
    assert not [hit for hit in search(sample, Query(word)) if hit.start == repair.start - 1 and hit.number == number]
    accept_repair(sample, number, decided)
    assert [
        hit for hit in search(sample, Query(word)) if hit.start == repair.start - 1 and hit.number == number
    ] == before


def test_a_hand_made_repair_is_found_by_what_it_reads(session: Session) -> None:
    assert places(session, "打败") == []
    at = HARD_TEXT.index("打赢")
    add_repair(session, 1, at, at + 2, "打败")
    assert places(session, "打敗") == [(1, at, at + 2)] and places(session, "打赢") == []


def test_labels_restrict_text_by_where_it_stands(session: Session, bring: Bring) -> None:
    bring("会议要求，会议强调，会议")
    slogan = label(session, "slogan")
    tag_span(session, 2, 0, 4, slogan)
    tag_span(session, 2, 6, 8, slogan)
    asked = Query("会议", label="slogan", articles=(2,))
    assert places(session, asked) == [(2, 0, 2), (2, 5, 7)]
    assert places(session, asked._replace(where="inside")) == [(2, 0, 2)]
    assert places(session, asked._replace(where="outside")) == [(2, 10, 12)]
    assert places(session, asked._replace(where="outside", label="directive")) == [(2, 0, 2), (2, 5, 7), (2, 10, 12)]
    assert places(session, Query("会议要求", label=slogan, exact=True)) == [(2, 0, 4)]
    assert places(session, Query("会议", label=slogan, exact=True)) == []
    assert places(session, Query(label="口号")) == [(2, 0, 4), (2, 6, 8)], "a label may be called by any of its names"


def test_spans_are_hits_of_their_own(session: Session, bring: Bring) -> None:
    bring("会议要求，会议强调，会议", "會議強調")
    slogan, directive = label(session, "slogan"), label(session, "directive")
    first = tag_span(session, 2, 0, 4, slogan)
    tag_span(session, 2, 2, 8, directive)
    tag_span(session, 3, 0, 2, slogan)
    assert places(session, Query(label=slogan)) == [(2, 0, 4), (3, 0, 2)]
    assert places(session, Query(label=slogan, with_label=directive)) == [(2, 0, 4)]
    assert places(session, Query(least_length=4)) == [(2, 0, 4), (2, 2, 8)]
    assert places(session, Query(least_length=1, most_length=4)) == [(2, 0, 4), (3, 0, 2)]
    assert places(session, Query(label=slogan, articles=(3, 99))) == [(3, 0, 2)]
    assert places(session, Query(coder="li", label=directive)) == [(2, 2, 8)]
    assert places(session, Query(state="pending")) == [] and len(places(session, Query(state="confirmed"))) == 3
    set_note(session, first, "x")
    assert [hit.match for hit in search(session, Query(label=slogan))] == ["会议要求", "會議"]


def test_attributes_choose_spans(session: Session, bring: Bring) -> None:
    from annotator.session.coding.attributes import set_attribute

    bring("会议要求，会议强调")
    directive = next(each for each in session.codebook.labels if each.id == "directive")
    one = tag_span(session, 2, 0, 4, directive.uuid)
    tag_span(session, 2, 5, 9, directive.uuid)
    attribute = next(each for each in directive.attributes if each.choices)
    set_attribute(session, one, attribute.id, attribute.choices[-1])
    assert places(session, Query(attribute=(attribute.id, attribute.choices[-1]))) == [(2, 0, 4)]
    assert places(session, Query(attribute=(attribute.id, "nothing"))) == []


def test_a_hit_shows_the_askers_labels_those_of_its_extent_first(session: Session, bring: Bring) -> None:
    from annotator.session.people.coders import choose_coder

    bring("会议要求")
    slogan, directive = label(session, "slogan"), label(session, "directive")
    tag_span(session, 2, 0, 4, directive)
    tag_span(session, 2, 0, 2, slogan)
    (hit,) = search(session, Query("会议", articles=(2,)))
    assert (hit.labels, hit.exact) == ((slogan, directive), (slogan,))
    li = session.coder
    choose_coder(session, "wang")
    (hit,) = search(session, Query("会议", articles=(2,)))
    assert (hit.labels, hit.exact) == ((), ())
    assert li is not None
    (hit,) = search(session, Query("会议", articles=(2,)), asker=li.id)
    assert hit.labels == (slogan, directive)


def test_articles_are_chosen_by_what_is_known_of_them(session: Session, tmp_path: Path) -> None:
    page = tmp_path / "three.jsonl"
    page.write_text(
        '{"text": "会议一", "outlet": "广西日报", "date": "2023-01-31"}\n'
        '{"text": "会议二", "outlet": "廣西日報", "date": "2023-02-01"}\n'
        '{"text": "会议三", "outlet": "广西日报·客户端"}\n',
        encoding="utf-8",
    )
    import_paths(session, [page])

    def numbers(**asked: object) -> list[int]:
        return [hit[0] for hit in places(session, Query("会议")._replace(**asked)) if hit[0] > 1]  # type: ignore[arg-type]

    assert numbers() == [2, 3, 4] and numbers(outlet="广西日报") == [2, 3] and numbers(outlet="客户端") == [4]
    assert numbers(since="2023-02") == [3] and numbers(until="2023-01") == [2] and numbers(until="2023") == [2, 3]
    assert numbers(since="2023-01-31", until="2023-02-01") == [2, 3]
    set_status(session, 3, "done")
    assert numbers(status="done") == [3] and numbers(status="todo") == [2, 4]
    assert numbers(status="done", coder="li") == [3] and numbers(status="todo", articles=(1, 2, 3)) == [2]


DATES = ("2023-02", "--03-01", "", "2022-12-31T08:00", "2023-02-10", "2023", "2024-01-01")


def test_the_search_and_the_list_mean_the_same_by_a_range_of_dates(session: Session, tmp_path: Path) -> None:
    from annotator.session.listing import ListFilter, Order, list_articles

    page = tmp_path / "dated.jsonl"
    page.write_text("".join(f'{{"text": "会议{at}", "date": "{date}"}}\n' for at, date in enumerate(DATES)), "utf-8")
    import_paths(session, [page])
    set_status(session, 4, "done")
    ends = ("", "2022", "2023-02-10", "2023-02", "2023-02-09T23:59", "2024")
    for since, until in ((one, other) for one in ends for other in ends if one <= other or not other):
        if since or until:
            asked = Query("会议", since=since, until=until)
            listed = list_articles(session, ListFilter(since=since, until=until), Order()).numbers
            assert [hit[0] for hit in places(session, asked)] == list(listed), (since, until)
            *_, end = search_job(session, lambda: None, asked)
            assert end.undated == 3, "--03-01, nothing, and the first article"
    *_, end = search_job(session, lambda: None, Query("会议", until="2030", status="done"))
    assert end == Found(0, 0, True, 8, undated=1), "only of those that are meant otherwise"
    *_, end = search_job(session, lambda: None, Query("会议"))
    assert end.undated == 0
    assert [hit[0] for hit in places(session, Query("会议", since="2023-02-10", until="2023-12"))] == [2, 6, 7]


@pytest.mark.parametrize(
    "day", ["2023-02-31", "2023-13", "--03-01", "２０２３", "0000", "2023-2", "2023-01-01T", " 2023"]
)
def test_a_day_that_never_was_is_refused(session: Session, day: str) -> None:
    for query in (Query("会", since=day), Query("会", until=day)):
        with pytest.raises(UsageError, match="no date"):
            list(search(session, query))


def test_names_that_nothing_has_are_refused_and_only_near_ones_are_proposed(session: Session, tmp_path: Path) -> None:
    page = tmp_path / "one.jsonl"
    page.write_text('{"text": "会议", "outlet": "广西日报"}\n', encoding="utf-8")
    import_paths(session, [page])
    id_ = next(attribute.id for each in session.codebook.labels for attribute in each.attributes)
    for query, said in (
        (Query(attribute=(id_[:-1], "x")), f"do you mean {id_}"), (Query(attribute=("zzz", "x")), "No label has"),
        (Query("会", outlet="廣西日服"), "do you mean 广西日报"), (Query("会", label="𠮷"), "there is .*slogan"),
        (Query("会", since="2023-02", until="2022"), "turn them round"), (Query("会\udcff"), "no text"),
        (Query("会", coder="\udcff"), "no text"),
    ):  # fmt: skip
        with pytest.raises((UsageError, NotFound), match=said):
            list(search(session, query))
    assert places(session, Query(attribute=(id_, "no such value"))) == []
    assert places(session, Query("会议", outlet="廣西")) == [(2, 0, 2)]
    assert places(session, Query("会", since="2023-02-10", until="2023")) == []


def test_articles_that_were_removed_never_hit(session: Session, bring: Bring) -> None:
    bring("会议一", "会议二")
    session.project.connection.execute("UPDATE article SET removed = 1 WHERE n = 2")
    assert places(session, Query("会议", articles=(2, 3))) == [(3, 0, 2)]


def test_the_job_hands_on_parts_and_says_how_it_ended(session: Session, bring: Bring) -> None:
    bring("会" * 700)
    *parts, end = search_job(session, lambda: None, Query("会会"), 600)
    assert [len(each) for each in parts if isinstance(each, list)] == [50, 500, 50] and end == Found(600, 1, False, 2)
    *_, end = search_job(session, lambda: None, Query("会会"), 699)
    assert end == Found(699, 1, True, 2)
    assert list(search_job(session, lambda: None, Query("没有"))) == [Found(0, 0, True, 2)]


def test_a_search_that_nobody_waits_for_is_given_up(session: Session, bring: Bring) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        raise Enough

    with pytest.raises(Enough):
        list(search(session, Query("会"), check=check))


def test_every_refusal_is_one_of_ours(session: Session) -> None:
    for text in ("\ud800", "\0", "\\", "a{99999999999}", "(?P<a>", "[[:foo:]]", "a**", "(?i", "\u202e" * 9):
        for kind in ("phrase", "wildcard", "regex"):
            try:
                list(search(session, Query(text, kind)))
            except AnnotatorError as error:
                assert error.sentence
