"""The list: which articles a filter leaves, in either script, in which order, under which headings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import NotFound, UsageError
from annotator.exchange.records import ImportedArticle
from annotator.session.articles import next_unfinished
from annotator.session.coding.tagging import delete_span, set_status, set_statuses, tag_span
from annotator.session.intake.importing import import_page
from annotator.session.listing import (
    ListFilter,
    Order,
    check_filter,
    flag_articles,
    list_articles,
    listed_numbers,
    outlet_counts,
    rows_of,
    save_filter,
    saved_filters,
    set_memo,
    set_metadata,
)
from annotator.session.listing.worklist import Worklist, work_through
from annotator.session.session import Session

PAGES = (
    ("𠮷林省委會議", "人民日报", "2023-02-19T08:31:51"),
    ("乡村振兴（一）", "廣西日報", "2023-02"),
    ("脫貧攻堅 Ｒｅｐｏｒｔ", "", "--02-18"),
    ("阿坝州干部任命e\u0301", "人民日报", "2021"),
    ("张三 report", "广西日报", ""),
)


def bring(session: Session, text: str) -> int:
    """A new article's number."""
    name = f"{text[:4]}{len(text)}.txt".replace("\r\n", "")
    return import_page(session, ImportedArticle(text, name, "00" * 32, script="hans")).numbers[0]


@pytest.fixture
def listed(session: Session) -> Iterator[Session]:
    """Six articles: the hard text, and five pages with what PAGES states of them."""
    for title, outlet, published in PAGES:
        number = bring(session, f"{title}。\r\n今天上午，省委召开会议。𠮷\u00a0林\r\n")
        set_metadata(session, number, {"title": title, "outlet": outlet, "published": published})
    yield session


def found(session: Session, by: str = "number", **wanted: object) -> list[int]:
    return list(listed_numbers(session, ListFilter(**wanted), Order(by)))  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("会议", [2]), ("會議", [2]), ("𠮷林", [1, 2]), ("鄉村振興", [3]), ("广西 乡村", [3]), ("廣西", [3, 6]),
     ("REPORT", [4, 6]), ("e\u0301", [5]), ("\u3000 \t", [1, 2, 3, 4, 5, 6]),
     ("没有", []), ("%", []), ("任命 阿坝", [5])],
)  # fmt: skip
def test_a_text_in_either_script_finds_titles_and_outlets_of_both(listed, text, numbers) -> None:
    assert found(listed, text=text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("2月", [2, 3, 4]), ("２月", [2, 3, 4]), ("2023-02", [2, 3]), ("2023年2月", [2, 3]), ("2月18日", [4]),
     ("18日", [4]),
     ("18 Feb", [4]), ("february", [2, 3, 4]), ("2021", [5]), ("1月", []), ("人民日報 2月", [2]), ("3-02", []),
     ("12月", [])],
)  # fmt: skip
def test_a_date_is_found_in_every_way_in_which_the_list_may_write_it(listed, text, numbers) -> None:
    assert found(listed, text=text) == numbers


def test_a_date_that_is_changed_is_found_anew_and_december_is_not_february(listed) -> None:
    assert found(listed, text="2月") == [2, 3, 4]
    set_metadata(listed, 2, {"published": "", "dateline": "--12-02"})
    assert found(listed, text="2月") == [3, 4] and found(listed, text="12月") == [2]
    listed.project.undo(listed.coder.id)
    assert found(listed, text="2月") == [2, 3, 4] and found(listed, text="12月") == []
    set_metadata(listed, 2, {"published": ""})
    assert found(listed, text="2月") == [3, 4]


def test_chosen_articles_are_filtered_further_and_kept_in_a_saved_filter(listed) -> None:
    assert found(listed, articles=(5, 2, 99)) == [2, 5]
    assert found(listed, articles=(5, 2), text="人民日报", since="2023") == [2]
    assert found(listed, articles=(99,)) == []
    save_filter(listed, "𠮷", ListFilter(articles=(5, 2)))
    assert saved_filters(listed)[0].filter == ListFilter(articles=(5, 2))


def test_a_title_that_is_changed_or_comes_in_is_found_at_once(listed) -> None:
    assert found(listed, text="会议") == [2]
    set_metadata(listed, 2, {"title": "別的"})
    new = bring(listed, "省委會議今天召開。\n會議討論。")
    assert found(listed, text="会议") == [new] and found(listed, text="别的") == [2]
    listed.project.undo(listed.coder.id)
    assert found(listed, text="会议") == [2, new]


@pytest.mark.parametrize(
    ("since", "until", "numbers"),
    [("2023-02-19", "2023-02-19", [2, 3]), ("2023", "", [2, 3]), ("", "2022", [5]), ("2021-06", "2021-07", [5]),
     ("2023-02-20", "2023-03", [3]), ("2024", "", []), ("", "2023-02", [2, 3, 5])],
)  # fmt: skip
def test_dates_cut_short_hold_wherever_they_may_and_those_without_a_year_nowhere(listed, since, until, numbers) -> None:
    assert found(listed, since=since, until=until) == numbers


@pytest.mark.parametrize("day", ["--02-18", "2023-13", "gestern", "2023-02-30", "2023-2-1", "２０２３"])
def test_a_date_that_cannot_be_filtered_by_is_one_sentence(listed, day) -> None:
    with pytest.raises(UsageError, match="no date to filter by"):
        found(listed, since=day)


def test_status_flags_notes_and_labels_are_those_of_the_coder_who_asks(listed) -> None:
    label, other = (each.uuid for each in listed.codebook.active[:2])
    made = tag_span(listed, 2, 0, 2, label)
    tag_span(listed, 2, 0, 2, other)
    set_status(listed, 3, "done")
    set_status(listed, 4, "recheck")
    flag_articles(listed, [5], True)
    set_memo(listed, 6, " 𠮷\n看看 ")
    assert [found(listed, status=each) for each in ("todo", "doing", "done", "recheck")] == [[1, 5, 6], [2], [3], [4]]
    assert found(listed, flagged=True) == [4, 5] and found(listed, memo=True) == [6]
    assert found(listed, has_label=label) == [2] and found(listed, lacks_label=label) == [1, 3, 4, 5, 6]
    delete_span(listed, made)
    assert found(listed, has_label=label) == [] and found(listed, has_label=other) == [2]
    from annotator.session.people.coders import choose_coder

    choose_coder(listed, "王")
    assert found(listed, status="todo") == [1, 2, 3, 4, 5, 6]
    assert found(listed, flagged=True) == found(listed, memo=True) == found(listed, has_label=other) == []


def test_a_label_that_came_after_an_article_was_done_is_undecided_there(listed) -> None:
    set_statuses(listed, [2, 3], "done")
    known = listed.codebook.active[0].uuid
    assert found(listed, undecided_label=known) == []
    assert found(listed, undecided_label="00000000-0000-4000-8000-000000000000") == [2, 3]


def test_every_order_is_whole_and_what_is_unknown_comes_last_both_ways(listed) -> None:
    assert found(listed, "date")[:3] == [5, 3, 2] and set(found(listed, "date")[3:]) == {1, 4, 6}
    down = list(listed_numbers(listed, ListFilter(), Order("date", True)))
    assert down[:3] == [2, 3, 5] and set(down[3:]) == {1, 4, 6}
    set_status(listed, 6, "doing")
    assert found(listed, "status")[0] == 6
    tag_span(listed, 4, 0, 2, listed.codebook.active[0].uuid)
    assert listed_numbers(listed, ListFilter(), Order("spans", True))[0] == 4
    with pytest.raises(UsageError, match="cannot be sorted"):
        found(listed, "colour")


def test_titles_are_sorted_by_sound_in_either_script_and_rare_characters_come_last(listed) -> None:
    assert found(listed, "title") == [5, 4, 1, 3, 6, 2]
    assert [*listed_numbers(listed, ListFilter(), Order("title", True))] == [2, 6, 3, 1, 4, 5]


def test_a_seed_gives_one_order_everywhere_and_newcomers_do_not_stir_it(listed, tmp_path: Path) -> None:
    orders = [tuple(listed_numbers(listed, ListFilter(), Order("random", seed=seed))) for seed in range(8)]
    assert len(set(orders)) > 4 and all(sorted(each) == [1, 2, 3, 4, 5, 6] for each in orders)
    by_id = [rows_of(listed, [n])[0].article.id for n in orders[3]]
    for n in range(20):
        bring(listed, f"后来的文章，第{n}篇。\n今天上午召开会议。")
    after = [n for n in listed_numbers(listed, ListFilter(), Order("random", seed=3)) if n <= 6]
    assert tuple(after) == orders[3]
    elsewhere = Session.create(tmp_path / "other.db", listed.codebook, coder="王")
    for title, *_ in reversed(PAGES):
        bring(elsewhere, f"{title}。\r\n今天上午，省委召开会议。𠮷\u00a0林\r\n")
    there = [rows_of(elsewhere, [n])[0].article.id for n in
             listed_numbers(elsewhere, ListFilter(), Order("random", seed=3))]  # fmt: skip
    assert there == [each for each in by_id if each in there] and len(there) == 5
    elsewhere.close()


def test_headings_count_what_they_hold_and_the_unknown_comes_last(listed) -> None:
    listing = list_articles(listed, ListFilter(), Order(group="outlet"))
    assert [(each.key, each.size) for each in listing.groups][-1] == ("", 2) and listing.total == 6
    assert sum(each.size for each in listing.groups) == 6
    for each in listing.groups:
        shown = rows_of(listed, listing.numbers[each.first : each.first + each.size])
        assert {row.article.meta.get("outlet", "") for row in shown} == {each.key}
    months = list_articles(listed, ListFilter(), Order("date", True, group="date")).groups
    assert [each.key for each in months] == ["2023-02", "2021", ""]
    assert outlet_counts(listed) == {"人民日报": 2, "": 2, "广西日报": 1, "廣西日報": 1}


def test_next_unfinished_follows_the_list_that_is_worked_through(listed) -> None:
    set_status(listed, 5, "done")
    work_through(listed, Worklist([4, 2, 5, 1]))
    assert [next_unfinished(listed, n) for n in (4, 2, 5, 1)] == [2, 1, 1, 4]
    assert next_unfinished(listed, 3) == 4
    older, newer = Worklist([4, 2, 5, 1]), Worklist([4, 5, 1])
    newer.succeed(older, 2)
    work_through(listed, newer)
    assert next_unfinished(listed, 2) == 1 and newer.neighbour(2, 1) == 5 and newer.neighbour(2, -1) == 4
    set_statuses(listed, [4, 1], "done")
    assert next_unfinished(listed, 4) is None
    work_through(listed, None)
    assert next_unfinished(listed, 4) == 6


def test_what_cannot_be_asked_is_one_sentence(listed) -> None:
    with pytest.raises(NotFound, match="no status"):
        found(listed, status="fertig")
    with pytest.raises(UsageError, match="type a few words"):
        found(listed, text="会" * 10_000)
    with pytest.raises(UsageError, match="seed"):
        listed_numbers(listed, ListFilter(), Order("random", seed=10**30))


def test_a_range_of_dates_that_holds_no_day_is_refused_as_in_the_search() -> None:
    with pytest.raises(UsageError, match="turn them round"):
        check_filter(ListFilter(since="2023-03", until="2023-02-28"))
    check_filter(ListFilter(since="2023-02-10", until="2023-02"))
    check_filter(ListFilter(until="2023"))
