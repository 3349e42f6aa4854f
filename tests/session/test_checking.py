"""Claims about check: it finds what is wrong in views, maps, spans and labels."""

from __future__ import annotations

import pytest

from annotator.errors import CodebookError
from annotator.session.checking import check_project
from annotator.session.codebooks import set_codebook
from annotator.session.coding.tagging import delete_span, set_statuses, tag_span
from annotator.session.history import undo
from annotator.session.session import Session


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        ("UPDATE script_view SET text = '𠮷𠮷' || substr(text, 3) WHERE article = 1", "not what OpenCC makes"),
        ("UPDATE script_view SET units = '[[0,2,0,2]]' WHERE article = 1", "not what OpenCC makes"),
    ],
)
def test_a_stored_view_that_was_changed_is_found(sample: Session, spoil: str, word: str) -> None:
    assert check_project(sample) == []
    sample.project.connection.execute(spoil)
    assert any(word in finding for finding in check_project(sample))


def test_a_stale_view_is_made_anew_and_is_no_finding(sample: Session) -> None:
    sample.project.connection.execute("UPDATE script_view SET key = 'of another OpenCC', text = 'x', units = '[]'")
    assert check_project(sample) == []


def test_a_label_that_was_ever_used_cannot_leave_the_codebook(session: Session) -> None:
    slogan = session.codebook.require("slogan")
    made = tag_span(session, 1, 0, 3, slogan.uuid)
    delete_span(session, made)
    without = session.codebook.having(labels=tuple(x for x in session.codebook.labels if x.id != "slogan"))
    with pytest.raises(CodebookError, match="slogan"):
        set_codebook(session, without)
    assert session.codebook_number == 1
    undo(session)
    assert check_project(session) == []


def test_several_articles_are_marked_in_one_step(sample: Session) -> None:
    heard = []
    sample.listen(heard.append)
    set_statuses(sample, [1, 2, 3], "done")
    assert [len(news.items) for news in heard] == [3]
    undo(sample)
    from annotator.session.articles import status_counts

    assert status_counts(sample) == {"todo": 5}
