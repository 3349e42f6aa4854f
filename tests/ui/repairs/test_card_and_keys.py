"""Whoever decides by key sees what is decided on, and stays where the key was pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.repairs.repair_list_model import REPAIR

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def flag_of(mend):
    return next(each for each in mend.mending.repairs if each.replacement == "保縣")


def to_list(mend) -> None:
    view = mend.panel.view
    view.setFocus()
    row = mend.panel.model.row_of(flag_of(mend).id)
    view.setCurrentIndex(mend.panel.model.index(row, 0))
    mend.mending.go_to(flag_of(mend))
    mend.window.docks["repairs"].raise_()
    QApplication.processEvents()


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Escape])
def test_editing_begun_in_the_list_ends_in_the_list(mend, end) -> None:
    to_list(mend)
    assert mend.panel.view.hasFocus()
    mend.key(Key.Key_E)
    assert mend.panel.editor.edit.hasFocus()
    mend.panel.editor.edit.setPlainText("保𠮷縣")
    mend.key(end)
    mend.window.panels.news.flush()
    QApplication.processEvents()
    assert mend.panel.view.hasFocus()
    assert mend.panel.view.currentIndex().data(REPAIR).status == ("edited" if end == Key.Key_Return else "flagged")
    mend.panes.focus_pane("hant")
    mend.key(Key.Key_E, ALT)
    mend.key(Key.Key_Escape)
    assert mend.panes.panes[1].hasFocus()


def test_the_programs_figure_and_evidence_do_not_speak_for_what_a_person_wrote(mend) -> None:
    to_list(mend)
    card = mend.panel.card
    assert "0.62" in card.facts.text() and card.evidence.text().startswith("bytes of")
    mend.key(Key.Key_E)
    mend.panel.editor.edit.setPlainText("保𠮷縣")
    mend.key(Key.Key_Return)
    mend.window.panels.news.flush()
    assert card.facts.text() == "break • edited"
    assert card.evidence.text() == (
        "Written by hand. What the program had found: bytes of ??h read 保縣, runner-up none (0.62)"
    )


def test_f8_shows_the_card_with_the_keys_and_alt_alone_leaves_it(mend) -> None:
    mend.panes.focus_pane("hant")
    mend.panes.select(0, 0)
    mend.key(Key.Key_F8)
    hover = mend.window.panels.hovers[1]
    QTest.qWait(20)
    assert hover.popup is not None and "保縣" in hover.popup.cards[0].words.text()
    assert hover.popup.keys.text() == "Alt+A accept · Alt+R reject · Alt+E edit"
    assert mend.window.panels.hovers[0].popup is None, "one card, in the pane with the keyboard"
    QTest.keyPress(mend.panes.panes[1], Key.Key_Alt, ALT)
    assert hover.popup is not None
    QTest.keyRelease(mend.panes.panes[1], Key.Key_Alt)
    mend.key(Key.Key_A, ALT)
    assert hover.popup is None and mend.mending.current.status == "accepted"


def test_the_card_of_a_repair_that_the_keys_do_not_act_on_says_to_click_first(mend, qtbot) -> None:
    mend.panes.focus_pane("hant")
    mend.panes.select(0, 0, "hant")
    pane, hover = mend.panes.panes[1], mend.window.panels.hovers[1]
    place = mend.mending.marks[1].places(pane, flag_of(mend).id)[0]
    QTest.mouseMove(pane.viewport(), place.center() - QPoint(0, 40))
    QTest.mouseMove(pane.viewport(), place.center())
    qtbot.waitUntil(lambda: hover.popup is not None, timeout=2000)
    assert hover.popup.keys.text().startswith("Click it first; then Alt+A")
