"""What is done to the list: articles go and come back, say other things of themselves, get notes; filters are kept."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import run as run_process

import pytest

from annotator.errors import BadFinding, NotFound, UsageError
from annotator.session.articles import article_count, label_counts, next_unfinished, status_counts
from annotator.session.checking import check_project
from annotator.session.coding.tagging import delete_span, set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.listing import (
    ListFilter,
    Memo,
    Order,
    Tallies,
    drop_filter,
    flag_articles,
    listed_numbers,
    memo_of,
    remove_articles,
    removed_rows,
    resolve_removed,
    restore_articles,
    save_filter,
    saved_filters,
    set_memo,
    set_metadata,
)
from annotator.session.session import Session
from annotator.store.things.articles import article


def state(session: Session) -> tuple[object, ...]:
    return (
        article_count(session),
        label_counts(session),
        status_counts(session),
        [*listed_numbers(session, ListFilter())],
    )


def is_whole(session: Session) -> bool:
    return not [*check_project(session)]


def test_removed_articles_count_nowhere_and_undo_brings_all_back_in_one_step(sample) -> None:
    label = sample.codebook.active[0].uuid
    for number in (2, 3):
        tag_span(sample, number, 0, 3, label)
    set_status(sample, 4, "done")
    before = state(sample)
    remove_articles(sample, [2, 4])
    assert state(sample) == (3, {label: 1}, {"todo": 2, "doing": 1}, [1, 3, 5]) and is_whole(sample)
    assert [each.article.number for each in removed_rows(sample)] == [2, 4]
    assert [each.spans for each in removed_rows(sample)] == [1, 0]
    sample.project.undo(sample.coder.id)
    assert state(sample) == before and is_whole(sample)
    sample.project.redo(sample.coder.id)
    assert article_count(sample) == 3
    restore_articles(sample, [4, 2])
    assert state(sample) == before and is_whole(sample)


def test_a_span_that_goes_while_its_article_is_removed_is_not_counted_twice(sample) -> None:
    made = tag_span(sample, 2, 0, 3, sample.codebook.active[0].uuid)
    remove_articles(sample, [2])
    delete_span(sample, made)
    assert label_counts(sample) == {} and is_whole(sample)
    sample.project.undo(sample.coder.id)
    assert label_counts(sample) == {} and is_whole(sample)
    restore_articles(sample, [2])
    assert label_counts(sample) == {made.label: 1} and is_whole(sample)


def test_what_was_removed_keeps_its_digest_and_metadata(broken) -> None:
    before = article(broken.project, 1)
    set_metadata(broken, 1, {"outlet": "廣西日報", "dateline": "--02-18"})
    remove_articles(broken, [1])
    restore_articles(broken, [1])
    after = article(broken.project, 1)
    assert before and after and after.meta == {**before.meta, "outlet": "廣西日報", "dateline": "--02-18"}
    assert is_whole(broken)


def test_a_removed_text_that_comes_again_is_told_of_and_not_doubled(session, tmp_path) -> None:
    remove_articles(session, [1])
    report = import_paths(session, [tmp_path / "hard.txt"])
    assert report.imported == [] and "removed" in report.skipped[0].why
    assert resolve_removed(session, "hard.txt").number == resolve_removed(session, "1").number == 1
    with pytest.raises(NotFound, match="No removed article"):
        resolve_removed(session, "𠮷")
    with pytest.raises(NotFound, match="no article 1"):
        remove_articles(session, [1])
    restore_articles(session, [1])
    with pytest.raises(NotFound, match="not been removed"):
        restore_articles(session, [1])


@pytest.mark.parametrize(
    ("key", "value"),
    [("published", "2023-02-30"), ("published", "19.2.2023"), ("dateline", "--13-01"), ("published", "20230219"),
     ("published", "2023-W08"), ("colour", "red"), ("title", "会" * 2000)],
)  # fmt: skip
def test_metadata_that_cannot_stand_is_one_sentence_and_changes_nothing(session, key, value) -> None:
    before = article(session.project, 1)
    with pytest.raises(BadFinding):
        set_metadata(session, 1, {"outlet": "新华社", key: value})
    assert article(session.project, 1) == before


def test_several_values_are_one_step(session) -> None:
    before = article(session.project, 1)
    values = {
        "title": " 𠮷林\u3000會議 ",
        "published": "2023-02",
        "dateline": "--02-18",
        "author": "张三",
        "editor": "",
    }
    assert set_metadata(session, 1, values) and not set_metadata(session, 1, values)
    now = article(session.project, 1)
    assert now and now.title == "𠮷林 會議" and now.meta["published"] == "2023-02" and "editor" not in now.meta
    session.project.undo(session.coder.id)
    assert article(session.project, 1) == before


def test_a_note_and_a_flag_are_one_thing_of_each_coder_and_go_when_empty(session) -> None:
    set_memo(session, 1, "  看\n𠮷 ")
    flag_articles(session, [1], True)
    assert memo_of(session, 1) == Memo(1, True, "看\n𠮷")
    set_memo(session, 1, " ")
    assert memo_of(session, 1) == Memo(1, True, "")
    flag_articles(session, [1], False)
    assert session.project.connection.execute("SELECT count(*) FROM thing WHERE kind = 17").fetchone() == (0,)
    session.project.undo(session.coder.id)
    session.project.undo(session.coder.id)
    assert memo_of(session, 1) == Memo(1, True, "看\n𠮷")
    from annotator.session.people.coders import choose_coder

    choose_coder(session, "王")
    assert memo_of(session, 1) == Memo(1)
    set_memo(session, 1, "mine")
    choose_coder(session, "li")
    assert memo_of(session, 1).text == "看\n𠮷" and Tallies.of(session).noted == 1 and is_whole(session)


def test_a_saved_filter_comes_back_as_it_was_and_a_name_twice_asks(session) -> None:
    wanted, order = ListFilter(text="會議 𠮷", status="done", flagged=True), Order("random", seed=7, group="outlet")
    save_filter(session, " 我的  list ", wanted, order)
    assert [(each.name, each.filter, each.order) for each in saved_filters(session)] == [("我的 list", wanted, order)]
    with pytest.raises(UsageError, match="already"):
        save_filter(session, "我的 LIST", ListFilter())
    save_filter(session, "我的 LIST", ListFilter(memo=True), replaces=True)
    (there,) = saved_filters(session)
    assert there.filter == ListFilter(memo=True) and there.order == Order()
    drop_filter(session, there)
    with pytest.raises(NotFound):
        drop_filter(session, there)
    session.project.undo(session.coder.id)
    assert saved_filters(session)[0].filter == ListFilter(memo=True)
    session.project.undo(session.coder.id)
    assert saved_filters(session)[0].filter == wanted and is_whole(session)
    for name in ("", "  ", "x" * 61):
        with pytest.raises(UsageError):
            save_filter(session, name, wanted)


def test_what_another_annotator_wrote_into_a_filter_is_left_out() -> None:
    assert ListFilter.of_stored({"text": 7, "status": "done", "colour": "red", "flagged": 1}) == ListFilter(
        status="done"
    )
    assert Order.of_stored({"by": "colour"}) == Order() and Order.of_stored({"group": "x"}) == Order()


def test_what_another_process_does_reaches_the_list(sample_path) -> None:
    session = Session.open(sample_path)
    label = session.codebook.active[0].uuid
    assert [*listed_numbers(session, ListFilter(has_label=label))] == [] and next_unfinished(session, 0) == 1
    assert [*listed_numbers(session, ListFilter(text="𠮷林会议"))] == []
    there = f"""
from annotator.session.session import Session
from annotator.session.coding.tagging import tag_span
from annotator.session.listing import remove_articles, set_metadata
s = Session.open({str(sample_path)!r})
tag_span(s, 2, 0, 3, {label!r}); remove_articles(s, [4]); set_metadata(s, 3, {{"title": "𠮷林會議"}}); s.close()
"""
    run_process([sys.executable, "-c", there], check=True)
    session.poll_foreign()
    assert [*listed_numbers(session, ListFilter())] == [1, 2, 3, 5]
    assert [*listed_numbers(session, ListFilter(has_label=label))] == [2]
    assert [*listed_numbers(session, ListFilter(text="𠮷林会议"))] == [3]
    session.close()


@pytest.fixture
def window(sample_path: Path) -> Iterator[Session]:
    opened = Session.open(sample_path, window=True)
    yield opened
    opened.close()


@contextmanager
def busy(session: Session) -> Iterator[None]:
    """Another process writes the file meanwhile; then what waits is saved."""
    other = sqlite3.connect(session.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()
    assert session.retry_unsaved() and session.unsaved == 0


def undo_all(session: Session, steps: int) -> None:
    for _ in range(steps):
        assert session.project.undo(session.coder.id)


def test_every_value_stated_while_the_file_is_busy_is_kept_and_is_a_step(window) -> None:
    set_metadata(window, 1, {"editor": "王"})
    before = article(window.project, 1)
    with busy(window):
        set_metadata(window, 1, {"author": "李𠮷"})
        set_metadata(window, 1, {"outlet": "人民日报", "editor": ""})
        set_metadata(window, 1, {"title": "會議\u00a0𠮷"})
        set_metadata(window, 1, {"editor": "王"})  # as the file still has it
        set_metadata(window, 1, {"author": "李𠮷"})
        assert window.unsaved == 5 and article(window.project, 1) == before
    now = article(window.project, 1)
    assert now.meta == {**before.meta, "author": "李𠮷", "outlet": "人民日报", "title": "會議 𠮷", "editor": "王"}
    assert now.title == "會議 𠮷"
    undo_all(window, 4)  # the last said nothing new
    assert article(window.project, 1) == before and is_whole(window)


def test_a_note_that_waits_stays_its_coders_whoever_sits_down_meanwhile(window) -> None:
    from annotator.session.people.coders import choose_coder

    first = window.coder.name
    choose_coder(window, "王")
    set_memo(window, 1, "王的")
    choose_coder(window, first)
    with busy(window):
        set_memo(window, 1, "𠮷")
        flag_articles(window, [1, 2, 1], True)
        set_memo(window, 1, "𠮷\n再看")
        choose_coder(window, "王")
    assert memo_of(window, 1) == Memo(1, False, "王的") and memo_of(window, 2) == Memo(2)
    choose_coder(window, first)
    assert memo_of(window, 1) == Memo(1, True, "𠮷\n再看") and memo_of(window, 2) == Memo(2, True)
    assert is_whole(window)


def test_an_article_removed_twice_while_the_file_is_busy_is_one_step(window) -> None:
    with busy(window):
        set_metadata(window, 2, {"outlet": "廣西日報"})
        remove_articles(window, [2, 2])
        remove_articles(window, [2])
        remove_articles(window, [2, 3])
        set_metadata(window, 2, {"author": "李"})
    meta = article(window.project, 2).meta
    assert (meta["outlet"], meta["author"]) == ("廣西日報", "李") and article(window.project, 2).removed
    undo_all(window, 2)
    assert [each.article.number for each in removed_rows(window)] == [2]
    undo_all(window, 1)
    assert removed_rows(window) == [] and is_whole(window)


def test_a_name_has_one_filter_however_often_it_is_saved_while_the_file_is_busy(window) -> None:
    with pytest.raises(UsageError, match="already"), busy(window):
        save_filter(window, "甲", ListFilter(text="𠮷"))
        save_filter(window, " 甲", ListFilter(memo=True))
    assert window.retry_unsaved()
    assert [(each.name, each.filter) for each in saved_filters(window)] == [("甲", ListFilter(text="𠮷"))]
    with busy(window):
        save_filter(window, "乙 A", ListFilter(memo=True), replaces=True)
        save_filter(window, "乙 a", ListFilter(status="done"), replaces=True)
        save_filter(window, "甲", ListFilter(flagged=True), replaces=True)
        drop_filter(window, saved_filters(window)[0])
    assert [(each.name, each.filter) for each in saved_filters(window)] == [("乙 a", ListFilter(status="done"))]
    assert is_whole(window)


def test_a_title_taken_away_leaves_the_name_in_the_list_until_undo(session) -> None:
    set_metadata(session, 1, {"title": "𠮷林會議"})
    assert set_metadata(session, 1, {"title": " \u3000"}) and not set_metadata(session, 1, {"title": ""})
    now = article(session.project, 1)
    assert now.title == now.name and "title" not in now.meta
    assert [*listed_numbers(session, ListFilter(text="𠮷林"))] == []
    session.project.undo(session.coder.id)
    assert article(session.project, 1).title == "𠮷林會議" and is_whole(session)


def test_half_a_character_is_one_sentence_and_changes_nothing(session) -> None:
    for job in (
        lambda: set_memo(session, 1, "看\udcff"),
        lambda: set_metadata(session, 1, {"outlet": "\udcff"}),
        lambda: save_filter(session, "\ud842", ListFilter()),
    ):
        with pytest.raises(UsageError, match="half a character"):
            job()
    assert memo_of(session, 1) == Memo(1) and saved_filters(session) == []
