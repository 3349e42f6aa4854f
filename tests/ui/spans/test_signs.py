"""The quiet signs of the spans' list: a note, a doubt, a question, several ranges; and what they say in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.coding.notes import ask
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import set_certainty, set_note, tag_span
from annotator.ui.spans.span_list_model import ASKED, GAP, NOTED, PARTED, SIGNS, UNSURE, words_of


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _row(drive) -> tuple[str, str]:
    model = drive.window.panels.spans.model
    index = model.index(0, 0)
    return index.data(SIGNS), index.data(Qt.ItemDataRole.ToolTipRole)


def test_each_sign_comes_with_its_fact_and_goes_with_it(drive) -> None:
    desk, session = drive.desk, drive.session
    start = drive.source.index("2月18日")
    span = tag_span(session, desk.number, start, start + 5, drive.label("personnel"), "hans")
    _settle()
    assert _row(drive)[0] == ""
    set_note(session, desk.annotations[span.id], "𠮷 or 吉?")
    ask(session, desk.number, "Whose <date>?", desk.annotations[span.id])
    set_certainty(session, desk.annotations[span.id], "unsure")
    add_range(session, desk.annotations[span.id], start + 7, start + 9)
    _settle()
    signs, tip = _row(drive)
    assert signs.split() == [PARTED, UNSURE, ASKED, NOTED]
    for fact in ("2 pieces", "Unsure", "Whose <date>?", "𠮷 or 吉?"):
        assert fact in tip
    set_certainty(session, desk.annotations[span.id], "sure")
    ask(session, desk.number, "", desk.annotations[span.id])
    set_note(session, desk.annotations[span.id], "")
    _settle()
    assert _row(drive)[0] == PARTED


def test_a_question_asked_before_the_article_was_opened_is_shown(drive) -> None:
    desk, session = drive.desk, drive.session
    span = tag_span(session, desk.number, 0, 4, drive.label("personnel"), "hans")
    ask(session, desk.number, "Is it one?", span)
    desk.open(2)
    _settle()
    desk.open(1)
    _settle()
    assert _row(drive)[0] == ASKED


@pytest.mark.parametrize("script", ["hans", "hant"])
def test_the_words_of_several_ranges_leave_out_what_is_between(drive, script: str) -> None:
    texts = drive.desk.article.texts
    view = texts.view(script)
    expected = GAP.join(view.text[slice(*view.from_source(*part))] for part in ((0, 3), (5, 8)))
    assert words_of(texts, script, ((0, 3), (5, 8))) == expected
    assert words_of(texts, script, ((0, len(texts.source)),)).endswith("…")
    assert words_of(None, script, ((0, 3),)) == ""
