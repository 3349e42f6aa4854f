"""Claims about the log: what is acknowledged is kept, undone, redone, and agrees with the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import ProjectError, UndoRefused
from annotator.model.changes import ChangeSet
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, set_note, set_status, tag_span
from annotator.session.history import redo, redo_name, undo, undo_name
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.file.check import check_file
from annotator.store.project import Project
from annotator.store.things.annotations import annotations_of, label_counts, status_counts


def label(session: Session, id_: str) -> str:
    found = session.codebook.label(id_)
    assert found
    return found.uuid


def spans(session: Session) -> list[tuple[int, int, str, str]]:
    by = session.codebook.by_uuid
    return [(a.start, a.end, by(a.label).id, a.note) for a in annotations_of(session.project, 1)]  # type: ignore[union-attr]


def test_undo_and_redo_walk_every_step_and_erase_nothing(session: Session) -> None:
    states = [spans(session)]
    made = tag_span(session, 1, 10, 12, label(session, "slogan"), pane="hant")
    states.append(spans(session))
    made = relabel_span(session, made, label(session, "directive"))
    states.append(spans(session))
    made = resize_span(session, made, 9, 13)
    states.append(spans(session))
    made = set_note(session, made, "𠮷林？")
    states.append(spans(session))
    delete_span(session, made)
    states.append(spans(session))
    before = session.project.connection.execute("SELECT count(*) FROM revision").fetchone()[0]
    for expected in reversed(states[:-1]):
        assert undo(session)
        assert spans(session) == expected
    assert undo(session) is None
    for expected in states[1:]:
        assert redo(session)
        assert spans(session) == expected
    assert redo(session) is None
    assert session.project.connection.execute("SELECT count(*) FROM revision").fetchone()[0] > before + 9
    assert list(check_file(session.project)) == []


def test_undo_survives_closing(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    tag_span(session, 1, 0, 5, label(session, "attribution"))
    undo(session)
    session.close()
    again = Session.open(session.path)
    try:
        assert spans(again) == [(0, 3, "personnel", "")]
        assert (undo_name(again), redo_name(again)) == ("Tag", "Tag")
        redo(again)
        assert len(spans(again)) == 2
        undo(again), undo(again)
        assert spans(again) == []
    finally:
        again.close()
        session.project = Project.open(session.path)  # for the fixture to close


def test_something_new_ends_what_could_be_redone(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    undo(session)
    tag_span(session, 1, 0, 4, label(session, "slogan"))
    assert redo_name(session) is None and redo(session) is None


def test_undo_is_each_coders_own(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    choose_coder(session, "王")
    assert undo_name(session) is None and undo(session) is None
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    undo(session)
    choose_coder(session, "li")
    assert undo_name(session) == "Tag"


def test_a_step_that_somebody_changed_since_is_refused_with_a_sentence(session: Session) -> None:
    made = tag_span(session, 1, 0, 3, label(session, "personnel"))
    li = session.coder
    choose_coder(session, "王")
    session.layer, mine = next(y for y in session.project.names.layers.values() if y.name == "li"), session.layer
    set_note(session, made, "no")
    choose_coder(session, li.name)  # type: ignore[union-attr]
    with pytest.raises(UndoRefused, match="“Tag”"):
        undo(session)
    assert spans(session) == [(0, 3, "personnel", "no")] and mine


def test_listeners_hear_one_fact_after_the_commit(session: Session) -> None:
    heard: list[ChangeSet] = []
    seen: list[int] = []
    session.listen(heard.append)
    session.listen(lambda news: seen.append(len(annotations_of(session.project, 1))))
    made = tag_span(session, 1, 0, 3, label(session, "personnel"))
    undo(session)
    assert [each.mode for each in heard] == ["do", "undo"] and seen == [1, 0]
    assert [(item.kind, item.before, item.after) for item in heard[0].items] == [
        ("annotation", None, made),
        ("status", None, "doing"),
    ]
    assert heard[1].items[-1].before == made


def test_counts_follow_every_change(session: Session) -> None:
    slogan, layer = label(session, "slogan"), session.layer.id  # type: ignore[union-attr]
    made = tag_span(session, 1, 0, 3, slogan)
    tag_span(session, 1, 0, 4, slogan)
    relabel_span(session, made, label(session, "personnel"))
    set_status(session, 1, "done")
    assert label_counts(session.project, layer) == {slogan: 1, label(session, "personnel"): 1}
    assert status_counts(session.project, layer) == {"done": 1}
    undo(session), undo(session), undo(session)
    assert label_counts(session.project, layer) == {slogan: 1}


def test_check_finds_a_table_that_left_the_log(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    db = session.project.connection
    for spoil, word in (
        ('UPDATE annotation SET "end" = 4', "does not agree with the log"),
        ("UPDATE label_count SET n = 7", "counts"),
        ("UPDATE source SET text = text || 'x'", "fingerprint"),
        ("UPDATE article_count SET n = 9", "count of articles"),
        ("DELETE FROM annotation", "log"),
        ('UPDATE annotation SET "end" = 4000', "after the end"),
    ):
        db.execute("SAVEPOINT spoiled")
        db.execute(spoil)
        assert any(word in finding for finding in check_file(session.project)), spoil
        db.execute("ROLLBACK TO spoiled")
        db.execute("RELEASE spoiled")
    assert list(check_file(session.project)) == []


def test_a_change_that_fails_half_way_leaves_nothing(session: Session) -> None:
    heard: list[ChangeSet] = []
    session.listen(heard.append)
    before = list(session.project.connection.iterdump())

    def fill(write: object) -> None:
        from annotator.store.things.annotations import Status, put_status

        put_status(write, "x", 1, Status(session.layer.id, "done", 1))  # type: ignore[arg-type, union-attr]
        raise ProjectError("The disk is full.")

    with pytest.raises(ProjectError):
        session.commit("Status", fill)  # type: ignore[arg-type]
    assert list(session.project.connection.iterdump()) == before and heard == [] and session.unsaved == 0


def test_the_pane_of_a_selection_is_kept_in_the_log(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"), pane="hant")
    query = "SELECT pane FROM revision WHERE kind = 1"
    assert session.project.connection.execute(query).fetchall() == [(2,)]


def test_a_copied_file_is_another_replica_at_its_first_write(session: Session, tmp_path: Path) -> None:
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    from annotator.store.file.backup import copy_to

    copy_to(session.project.connection, tmp_path / "copy.db")
    copy = Session.open(tmp_path / "copy.db")
    try:
        query = "SELECT count(DISTINCT replica) FROM change"
        assert copy.project.connection.execute(query).fetchone() == (1,)
        tag_span(copy, 1, 0, 4, label(copy, "slogan"))
        tag_span(copy, 1, 0, 5, label(copy, "slogan"))
        assert copy.project.connection.execute(query).fetchone() == (2,)
    finally:
        copy.close()
    tag_span(session, 1, 0, 4, label(session, "slogan"))
    assert session.project.connection.execute("SELECT count(DISTINCT replica) FROM change").fetchone() == (1,)


def test_the_clock_never_goes_back(tmp_path: Path, codebook) -> None:
    times = iter([5_000, 4_000, 4_000, 3_000, 9_000] + [1_000] * 50)
    made = Session.create(tmp_path / "c.db", codebook, coder="li", clock=lambda: next(times))
    choose_coder(made, "王")
    clocks = [c for (c,) in made.project.connection.execute("SELECT clock FROM change ORDER BY seq")]
    assert clocks == sorted(set(clocks))
    made.close()
