"""A change tells how far it is while it is written, and is nothing at all once it was stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from annotator.errors import ChangeStopped, ProjectError
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import merge_labels
from annotator.session.coding.tagging import tag_span
from annotator.session.history import undo
from annotator.session.search.query import Hit
from annotator.session.search.tag_all import preview_tag_all, tag_all
from annotator.session.session import Session
from annotator.store import course, log
from annotator.store.things.annotations import put_annotation
from tests.store.whole_file import whole

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def told(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """What was told of each change; the fifth time it is told to stop."""
    monkeypatch.setattr(course, "ROWS_A_TURN", 1)
    return []


def stopping(told: list[tuple[int, int]], at: int, ask: Callable[[], object] = lambda: None) -> course.Teller:
    @contextmanager
    def teller(name: str) -> Iterator[course.Tell]:
        def tell(done: int, expected: int) -> bool:
            ask()
            told.append((done, expected))
            return len(told) < at

        yield tell

    return teller


def tagged(session: Session) -> tuple[str, str]:
    directive, place = (session.codebook.require(each).uuid for each in ("directive", "organization"))
    for start in range(12):
        tag_span(session, 1, start, start + 2, directive)
    return directive, place


def test_a_single_statement_that_does_not_end_can_be_stopped(session: Session, told: list[tuple[int, int]]) -> None:
    db = session.project.connection
    asked: list[int] = []
    before = whole(session)
    session.tell_of_changes(stopping(told, 9, lambda: asked.append(db.execute("SELECT 1").fetchone()[0])))
    with pytest.raises(ChangeStopped, match="nothing was changed"):
        session.commit("Endless 𠮷", lambda write: write.connection.execute(ENDLESS).fetchall() and None)
    session.tell_of_changes(None)
    assert len(told) == 9 and whole(session) == before
    assert asked == [1] * 9, "who is told may read the project meanwhile"
    assert not db.in_transaction


def test_a_change_that_is_stopped_has_not_been(session: Session, told: list[tuple[int, int]]) -> None:
    one, other = tagged(session)
    before, heard = whole(session), []
    session.listen(heard.append)
    session.tell_of_changes(stopping(told, 5))
    with pytest.raises(ChangeStopped):
        merge_labels(session, (one,), other)
    assert whole(session) == before and not heard and check_project(session) == []
    session.tell_of_changes(stopping(told, 10_000))
    merge_labels(session, (one,), other)
    done, expected = max(told)
    assert heard and expected >= 4 * 12 and done >= 3 * 12
    session.tell_of_changes(None)
    undo(session)
    assert {each[6] for each in whole(session)["annotation"]} == {each[6] for each in before["annotation"]}


@pytest.mark.parametrize("many", [1, 1_000])
def test_an_undo_that_is_stopped_has_taken_nothing_back(
    session: Session, told: list[tuple[int, int]], many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = tagged(session)
    merge_labels(session, (one,), other)
    monkeypatch.setattr(log, "MANY", many)
    before = whole(session)
    session.tell_of_changes(stopping(told, 7))
    with pytest.raises(ChangeStopped):
        undo(session)
    assert whole(session) == before and told[-1][1] >= 12
    session.tell_of_changes(None)
    assert undo(session) is not None


def test_what_is_committed_cannot_be_stopped_any_more(session: Session, told: list[tuple[int, int]]) -> None:
    one, _ = tagged(session)
    session.tell_of_changes(stopping(told, 1_000))
    tag_span(session, 1, 0, 5, one)
    assert len(whole(session)["annotation"]) == 13


def test_nothing_is_put_or_committed_once_it_was_stopped_whoever_took_the_refusal_for_nothing(
    session: Session, told: list[tuple[int, int]]
) -> None:
    """A statement that the progress interrupts raises what a caller may have been told to survive."""
    span = tag_span(session, 1, 0, 5, session.codebook.require("directive").uuid)
    before = whole(session)
    putting: list[bool] = []

    def stubborn(write: log.Write) -> None:
        with suppress(ProjectError):
            write.connection.execute(ENDLESS).fetchall()
        putting.append(True)
        put_annotation(write, span._replace(note="𠮷"))
        putting.append(False)

    def at_the_end(write: log.Write) -> None:
        put_annotation(write, span._replace(note="𠮷"))
        with suppress(ProjectError):
            write.connection.execute(ENDLESS).fetchall()

    for fill in (stubborn, at_the_end):
        told.clear()
        session.tell_of_changes(stopping(told, 3))
        with pytest.raises(ChangeStopped):
            session.commit("Stubborn 𠮷", fill)
        session.tell_of_changes(None)
        assert whole(session) == before
    assert putting == [True]


def hits_of(session: Session, article: int) -> list[Hit]:
    source = load_article(session, article).texts.source
    return [Hit(article, "", "", "", n, n + 2, "", source[n : n + 2], "") for n in range(20)]


def test_what_tagging_would_do_is_told_of_and_stopped_while_it_is_looked_for(
    session: Session, told: list[tuple[int, int]]
) -> None:
    label, before = session.codebook.require("directive").uuid, whole(session)
    hits = hits_of(session, 1)
    writing: list[bool] = []
    session.tell_of_changes(stopping(told, 10_000, lambda: writing.append(session.is_writing)))
    assert preview_tag_all(session, hits, label).new == 20
    assert told == [(1, 1)] and all(writing), "nobody may begin to write meanwhile"
    for job in (preview_tag_all, tag_all):
        told.clear()
        session.tell_of_changes(stopping(told, 1))
        with pytest.raises(ChangeStopped):
            job(session, hits, label)
        assert len(told) == 1 and whole(session) == before and not session.is_writing
    session.tell_of_changes(None)
    assert len(tag_all(session, hits, label)) == 20


def test_whether_an_id_was_used_is_looked_for_once_and_can_be_stopped(
    session: Session, told: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.session.codebook_changes import changing
    from annotator.session.codebook_changes.labels import add_label, change_definition, new_label

    gone = new_label(session, "gone𠮷", "language")
    add_label(session, gone)
    other = session.codebook.require("directive").uuid
    for words in ("one", "two", "three"):
        change_definition(session, other, {"en": words})
    asked: list[str] = []
    monkeypatch.setattr(changing.rows, "was_given", lambda _, uuid: bool(asked.append(uuid)))
    labels = tuple(each for each in session.codebook.labels if each.uuid != gone.uuid)
    after = session.codebook.having(labels=(*labels, new_label(session, "gone𠮷", "language")))
    changing.check_change(session, after)
    assert asked == [gone.uuid]
    monkeypatch.undo()
    monkeypatch.setattr(changing.rows, "was_given", lambda project, _: project.connection.execute(ENDLESS).fetchall())
    session.tell_of_changes(stopping(told, 3))
    with pytest.raises(ChangeStopped):
        changing.check_change(session, after)
    session.tell_of_changes(None)
    assert not session.is_writing
