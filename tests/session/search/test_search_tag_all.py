"""Many hits in one step: pending, propagated, undone as one; what is there already stays as it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, BadSpan, NotFound, UsageError
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import undo
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair
from annotator.session.search.query import Hit, Query
from annotator.session.search.searching import search
from annotator.session.search.tag_all import Preview, confirm, preview_tag_all, reject, tag_all
from annotator.session.session import Session


@pytest.fixture
def hits(session: Session, tmp_path: Path) -> list[Hit]:
    """𠮷会议 twice in article 2, once in 3 (done), once in 4, where it has the label already."""
    for number, text in enumerate(("𠮷會議，𠮷会议", "甲𠮷会议", "乙𠮷会议。")):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
        import_paths(session, [tmp_path / f"{number}.txt"])
    tag_span(session, 4, 1, 4, label(session))
    set_status(session, 3, "done")
    return list(search(session, Query("𠮷会议")))


def label(session: Session, id_: str = "slogan") -> str:
    return next(each.uuid for each in session.codebook.labels if each.id == id_)


def spans(session: Session, number: int) -> list[tuple[int, int, str, str]]:
    return [(a.start, a.end, a.state, a.origin) for a in load_article(session, number).annotations.values()]


def test_a_preview_says_what_happens_and_it_happens_in_one_step(session: Session, hits: list[Hit]) -> None:
    heard = []
    session.listen(heard.append)
    preview = preview_tag_all(session, hits, label(session))
    assert preview == Preview(new=3, there=1, articles=2, done_articles=1) and heard == []
    made = tag_all(session, [*hits, *hits], label(session))
    assert made.preview == preview and len(made) == 3 and len(heard) == 1 and heard[0].name == "Tag all"
    assert spans(session, 2) == [(0, 3, "pending", "propagated"), (4, 7, "pending", "propagated")]
    assert spans(session, 3) == [(1, 4, "pending", "propagated")] and spans(session, 4) == [(1, 4, "confirmed", "hand")]
    assert [load_article(session, n).status for n in (1, 2, 3)] == ["todo", "todo", "done"]
    assert preview_tag_all(session, hits, label(session)) == Preview(0, 4, 0, 0)
    assert len(tag_all(session, hits, label(session))) == 0 and len(heard) == 1
    assert [hit.exact for hit in search(session, Query("𠮷会议"))] == [(label(session),)] * 4
    undo(session)
    assert spans(session, 2) == spans(session, 3) == [] and load_article(session, 2).status == "todo"
    assert check_project(session) == []


def test_pending_spans_are_confirmed_or_rejected_in_one_step_and_keep_their_origin(
    session: Session, hits: list[Hit]
) -> None:
    made = tag_all(session, hits, label(session)).annotations
    assert confirm(session, made[:2]) == 2
    assert spans(session, 2) == [(0, 3, "confirmed", "propagated"), (4, 7, "confirmed", "propagated")]
    assert confirm(session, made[:2]) == 0 and reject(session, made) == 1
    assert spans(session, 3) == [] and len(spans(session, 2)) == 2, "what was confirmed is not rejected"
    undo(session)
    assert spans(session, 3) == [(1, 4, "pending", "propagated")]
    undo(session)
    assert spans(session, 2)[0][2] == "pending"
    assert list(search(session, Query(state="pending", label=label(session)))) != []


def test_work_on_an_article_begins_when_a_pending_span_is_confirmed(session: Session, hits: list[Hit]) -> None:
    made = tag_all(session, hits, label(session)).annotations
    assert [load_article(session, n).status for n in (2, 3)] == ["todo", "done"]
    reject(session, made[:1])
    assert load_article(session, 2).status == "todo"
    confirm(session, made[1:])
    assert [load_article(session, n).status for n in (2, 3)] == ["doing", "done"]
    undo(session)
    assert load_article(session, 2).status == "todo" and spans(session, 2) == [(4, 7, "pending", "propagated")]


def test_exports_leave_out_what_is_pending(session: Session, hits: list[Hit], tmp_path: Path) -> None:
    made = tag_all(session, hits, label(session)).annotations

    def exported() -> list[int]:
        out = tmp_path / "out.jsonl"
        export_project(session, out, ExportOptions(status="all", script="source"))
        return [len(json.loads(line)["spans"]) for line in out.read_text("utf-8").splitlines()]

    assert exported() == [0, 0, 0, 1]
    confirm(session, made)
    assert exported() == [0, 2, 1, 1]


def test_hits_of_removed_articles_are_left_out_and_counted(session: Session, hits: list[Hit]) -> None:
    session.project.connection.execute("UPDATE article SET removed = 1 WHERE n = 2")
    nowhere = hits[0]._replace(number=99)
    empty = hits[2]._replace(start=2, end=2)
    assert preview_tag_all(session, [*hits, nowhere, empty], label(session)) == Preview(1, 1, 1, 1, 4)
    assert len(tag_all(session, [*hits, nowhere, empty], label(session))) == 1


def test_what_cannot_be_tagged_gets_a_sentence_and_changes_nothing(session: Session, hits: list[Hit]) -> None:
    document = next((each.uuid for each in session.codebook.labels if each.applies_to == "document"), None)
    wrong: list[tuple[str, type[AnnotatorError]]] = [("nosuch", NotFound)]
    if document:
        wrong.append((document, BadSpan))
    for uuid, error in wrong:
        with pytest.raises(error):
            tag_all(session, hits, uuid)
    assert spans(session, 2) == []
    session.coder = session.layer = None
    with pytest.raises(UsageError):
        tag_all(session, hits, label(session))


def test_another_coders_pending_spans_are_not_ones_own(session: Session, hits: list[Hit]) -> None:
    from annotator.session.people.coders import choose_coder

    made = tag_all(session, hits, label(session)).annotations
    choose_coder(session, "wang")
    for act in (confirm, reject):
        with pytest.raises(BadSpan):
            act(session, made)
    assert preview_tag_all(session, hits, label(session)).new == 4, "whose label it is counts"


def test_a_hit_whose_words_are_read_otherwise_by_now_is_gone(session: Session, hits: list[Hit]) -> None:
    add_repair(session, 2, 5, 7, "代表大会")
    assert preview_tag_all(session, hits, label(session)) == Preview(2, 1, 2, 1, 1)
    assert [(each.article, each.start) for each in tag_all(session, hits, label(session)).annotations] == [
        (2, 0), (3, 1),
    ]  # fmt: skip
    (inside,) = search(session, Query("表大"))
    assert (inside.start, inside.end) == (5, 7) and preview_tag_all(session, [inside], label(session)).new == 1
    undo(session)
    undo(session)
    assert preview_tag_all(session, hits, label(session)).gone == 0
    assert preview_tag_all(session, [inside], label(session)).gone == 1


def test_what_had_to_wait_keeps_its_ids_and_leaves_out_what_others_decided_meanwhile(
    session: Session, hits: list[Hit]
) -> None:
    session.close()
    window = Session.open(session.path, "li", window=True)
    other = sqlite3.connect(session.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    add_repair(window, 2, 5, 7, "大会")
    made = tag_all(window, hits, label(window)).annotations
    assert len(made) == 3 and window.unsaved == 2
    other.execute("ROLLBACK")
    other.close()
    assert window.retry_unsaved()
    standing = {each.id: each for n in (2, 3) for each in load_article(window, n).annotations.values()}
    assert standing == {each.id: each for each in made if (each.article, each.start) != (2, 4)}
    assert confirm(window, [made[0], made[0]]) == 1 and reject(window, [made[2], made[2]]) == 1
    window.close()


def test_what_is_decided_between_the_look_and_the_write_is_heeded(
    session: Session, hits: list[Hit], monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = session.commit

    def after_a_decision(name: str, fill: Callable[..., None], later: Callable[..., None]) -> None:
        monkeypatch.undo()
        add_repair(session, 2, 5, 7, "大会")
        commit(name, fill, later)

    monkeypatch.setattr(Session, "commit", lambda _, *given: after_a_decision(*given))
    tag_all(session, hits, label(session))
    assert [each[:2] for each in spans(session, 2)] == [(0, 3)]
