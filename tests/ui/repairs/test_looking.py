"""Repairs as they are seen: dotted in both panes, told under the mouse, listed, and the source itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.pages.repairs import reject_repair
from annotator.ui.panes.marking.repairs import LOUD, MENDED, QUIET, REJECTED, loudness
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.repairs.repair_list_model import REPAIR

NO, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Key, LEFT, RIGHT = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def settle(drive) -> None:
    drive.mending.see_caret()
    QApplication.processEvents()
    drive.window.panels.news.flush()


def point_of(pane: ReadingPane, piece: str) -> QPoint:
    """The middle of the first character of a piece of the view."""
    assert pane.text is not None
    at, cursor, boxes = pane.text.view.text.index(piece), QTextCursor(pane.document()), []
    for position in (at, at + 1):
        cursor.setPosition(pane.text.utf16.to_qt(position))
        boxes.append(pane.cursorRect(cursor))
    return QPoint((boxes[0].left() + boxes[1].left()) // 2, boxes[0].center().y())


def under(drive, side: int, piece: str) -> list[str]:
    """The raw characters of the repairs that show under the first character of a piece."""
    pane = drive.panes.panes[side]
    found = drive.mending.marks[side].hits(pane, point_of(pane, piece))
    return [drive.source[each.start : each.end] for each in found]


def move_to(pane: ReadingPane, point: QPoint) -> None:
    there = QPointF(point), QPointF(pane.viewport().mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NO)
    QApplication.sendEvent(pane.viewport(), event)


@pytest.mark.parametrize(("side", "pieces"), [(1, "會開一傳達h"), (0, "会开一传达h")])
def test_each_repair_shows_under_its_characters_in_both_panes(mend, side: int, pieces: str) -> None:
    """A gloss under the character before it, at a line's start under the one after it."""
    council, opens, one, pass_on, reach, lost = pieces
    assert under(mend, side, council) == ["(huì)"]
    assert under(mend, side, opens) == ["(kāi)"]
    assert under(mend, side, one) == ["(yī)"]
    assert under(mend, side, pass_on) == ["?zhèn)鬟_"]
    assert under(mend, side, reach) == ["?zhèn)鬟_", "(dá)"]
    assert under(mend, side, lost) == ["??h"]
    assert under(mend, side, "林") == [] == under(mend, side, "去")


def test_a_flag_is_louder_than_a_break_and_a_gloss_is_the_most_quiet(mend) -> None:
    by_raw = {mend.source[each.start : each.end]: loudness(each) for each in mend.mending.repairs}
    assert [by_raw["??h"], by_raw["?zhèn)鬟_"], by_raw["(dá)"]] == [LOUD, MENDED, QUIET]


def test_a_flag_is_amber_and_a_rejected_repair_leaves_a_ring_where_it_began(mend) -> None:
    pane = mend.panes.panes[1]
    flag = next(each for each in mend.mending.repairs if each.replacement == "保縣")
    mend.panes.select(0, 0)
    settle(mend)
    box = mend.mending.marks[1].places(pane, flag.id)[0]
    warn = QColor(pane.theme.warn)

    def amber() -> int:
        picture = pane.viewport().grab().toImage()
        dots = [
            QColor(picture.pixel(x, y))
            for x in range(box.left(), box.right())
            for y in range(box.bottom() - 6, box.bottom() + 4)
        ]
        return sum(
            abs(c.red() - warn.red()) + abs(c.green() - warn.green()) + abs(c.blue() - warn.blue()) < 60 for c in dots
        )

    assert amber() > 10
    reject_repair(mend.session, 1, flag)
    assert amber() == 0
    block = pane.document().findBlock(pane.text.caret_image(flag.start))
    ink = mend.mending.marks[1].ink(pane, block.blockNumber(), block)[0]
    assert ink.paths[LOUD] is None and 2 < ink.paths[REJECTED].boundingRect().width() < 5
    assert abs(ink.paths[REJECTED].boundingRect().left() - ink.boxes[0].left) < 1


def test_ink_is_made_once_and_a_tag_makes_none(mend, monkeypatch) -> None:
    from annotator.ui.panes.marking import repairs as marking

    mend.select("精神", "hant")
    mend.window.grab()
    made = []
    real = marking.PaneRepairs.within
    monkeypatch.setattr(marking.PaneRepairs, "within", lambda *a: made.append(a) or real(*a))
    mend.key(Key.Key_1)
    mend.window.grab()
    assert mend.desk.annotations and not made
    mend.panes.set_text_size(21)
    mend.window.grab()
    assert made


def test_resting_on_a_mark_shows_raw_characters_result_and_evidence(mend, qtbot) -> None:
    pane, hover = mend.panes.panes[1], mend.window.panels.hovers[1]
    move_to(pane, point_of(pane, "傳達"))
    qtbot.waitUntil(lambda: hover.popup is not None, timeout=2000)
    card = hover.popup.cards[0]
    assert card.words.text() == "?zhèn)鬟_  →  傳達"
    assert card.facts.text() == "break • 0.99 • applied"
    assert "runner-up" in card.evidence.text()
    assert hover.popup.cards[1].isHidden()
    move_to(pane, point_of(pane, "達精"))
    qtbot.waitUntil(lambda: hover.popup is not None, timeout=2000)
    assert hover.popup.cards[1].words.text() == "達(dá)  →  達" or "(dá)" in hover.popup.cards[1].words.text()
    move_to(pane, point_of(pane, "去"))
    assert hover.popup is None


@pytest.mark.parametrize("end", ["key", "wheel", "leave", "press"])
def test_the_card_goes_when_the_coder_does_anything_else(mend, qtbot, end: str) -> None:
    pane, hover = mend.panes.panes[1], mend.window.panels.hovers[1]
    move_to(pane, point_of(pane, "傳達"))
    qtbot.waitUntil(lambda: hover.popup is not None, timeout=2000)
    if end == "key":
        mend.panes.focus_pane("hant")
        mend.key(Key.Key_Right)
    elif end == "wheel":
        pane.verticalScrollBar().setValue(40)
    elif end == "leave":
        QApplication.sendEvent(pane.viewport(), QEvent(QEvent.Type.Leave))
    else:
        QTest.mouseClick(pane.viewport(), LEFT, NO, point_of(pane, "去"))
    assert hover.popup is None


def test_the_list_folds_the_glosses_and_opens_them(mend) -> None:
    model, view = mend.panel.model, mend.panel.view
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert len(rows) == 4
    assert "?zhèn)鬟_ → 傳達" in rows[0] and "??h → 保縣" in rows[1] and "�" in rows[2]
    assert rows[3] == "64 glosses taken out"
    mend.window.docks["repairs"].raise_()
    view.setFocus()
    view.setCurrentIndex(model.index(3, 0))
    mend.key(Key.Key_Return)
    assert model.rowCount() == 68
    view.acted.emit(model.index(3, 0))
    assert model.rowCount() == 4
    mend.panel.filters[True].click()
    starts = [model.index(row, 0).data(REPAIR).start for row in range(model.rowCount())]
    assert len(starts) == 67 and all(one < other for one, other in pairwise(starts))


def test_the_dock_says_how_many_are_to_look_at(mend) -> None:
    dock = mend.window.docks["repairs"]
    assert dock.fact.text() == "2 to look at" and dock.windowTitle() == "Mending · 2"
    mend.key(Key.Key_F8)
    mend.key(Key.Key_R, ALT)
    settle(mend)
    assert dock.fact.text() == "1 to look at" and dock.windowTitle() == "Mending · 1"


def test_a_page_that_needed_no_repair_says_so(mend) -> None:
    mend.desk.open(2)
    settle(mend)
    assert mend.panel.empty.text() == "This page needed no mending."
    assert not mend.panel.empty.isHidden() and mend.panel.view.isHidden()
    assert mend.window.docks["repairs"].fact.text() == ""
    mend.key(Key.Key_F8)
    assert "left to look at" in mend.window.status.said.text()


def test_list_and_panes_follow_each_other(mend) -> None:
    mend.panel.filters[True].click()
    mend.window.docks["repairs"].raise_()
    view = mend.panel.view
    view.setFocus()
    view.setCurrentIndex(mend.panel.model.index(60, 0))
    mend.key(Key.Key_Down)
    there = mend.panel.model.index(61, 0).data(REPAIR)
    assert mend.panes.caret_source() == there.start and mend.mending.current == there
    first, last = mend.panes.visible_source()
    assert first <= there.start <= last
    start = mend.source.index("?zhèn)鬟_")
    mend.panes.select(start, start)
    settle(mend)
    assert view.currentIndex().data(REPAIR).start == start
    assert mend.panel.card.words.text() == "?zhèn)鬟_  →  傳達"


def test_letters_decide_in_the_list_and_go_on_to_the_next_flag(mend) -> None:
    mend.window.docks["repairs"].raise_()
    view = mend.panel.view
    view.setFocus()
    mend.key(Key.Key_F8)
    mend.key(Key.Key_A)
    settle(mend)
    assert view.hasFocus() and mend.mending.current.kind == "noise"
    mend.type("ｒ")  # as an input method writes it
    settle(mend)
    assert mend.mending.flags == []
    assert [each.status for each in mend.mending.repairs if each.kind != "gloss"] == ["applied", "accepted", "rejected"]
    mend.key(Key.Key_1)
    assert mend.desk.choice is not None, "other keys are still the window's"


def test_buttons_decide_about_the_repair_at_the_caret(mend) -> None:
    mend.window.docks["repairs"].raise_()
    mend.key(Key.Key_F8)
    settle(mend)
    QTest.mouseClick(mend.panel.buttons["accept_repair"], LEFT)
    assert next(each for each in mend.mending.repairs if each.replacement == "保縣").status == "accepted"


@pytest.mark.parametrize("dx", [-6, 6])
def test_a_click_on_either_half_of_a_marked_character_means_its_repair(mend, dx: int) -> None:
    pane = mend.panes.panes[1]
    QTest.mouseClick(pane.viewport(), LEFT, NO, point_of(pane, "會議召") + QPoint(dx, 0))
    QTest.qWait(60)
    assert mend.mending.current is not None and mend.mending.current.kind == "gloss"
    mend.key(Key.Key_R, ALT)
    assert "省委會(huì)議" in pane.document().toPlainText()


def test_the_menu_acts_on_the_repair_under_the_mouse(mend) -> None:
    pane = mend.panes.panes[0]
    point = point_of(pane, "会议召")
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(pane.viewport(), QContextMenuEvent(reason, point, pane.viewport().mapToGlobal(point)))
    QTest.qWait(60)
    reject = next(each for each in mend.window.panels.menu.menu.actions() if each.text() == "Reject")
    reject.trigger()
    mend.window.panels.menu.menu.close()
    assert "省委会(huì)议" in pane.document().toPlainText()


def test_the_right_button_offers_what_fits_the_place(mend) -> None:
    pane = mend.panes.panes[1]

    def offered(piece: str) -> list[str]:
        point = point_of(pane, piece)
        QTest.mouseClick(pane.viewport(), RIGHT, NO, point)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(pane.viewport(), QContextMenuEvent(reason, point, pane.viewport().mapToGlobal(point)))
        menu = mend.window.panels.menu.menu
        menu.close()
        return [each.text() for each in menu.actions() if each.text()]

    assert offered("傳達")[:3] == ["Accept", "Reject", "Edit…"]
    assert mend.mending.current.replacement == "傳達"
    assert "Mend text…" in offered("去") and "Accept" not in offered("去")


def test_the_source_text_stands_as_imported_and_can_be_copied(mend) -> None:
    start = mend.source.index("??h")
    mend.panes.select(start, start)
    mend.key(Key.Key_U, CTRL)
    sheet = mend.mending._sheet
    assert sheet.isVisible() and sheet.pane.document().toPlainText() == mend.source
    assert sheet.place.text().startswith(f"code point {start:,} of {len(mend.source):,}")
    assert [each.replacement for each in sheet.marks.hits(sheet.pane, point_of(sheet.pane, "zhèn"))] == ["傳達"]
    sheet.pane.selectAll()
    QTest.keyClick(sheet.pane, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == mend.source
    QTest.keyClick(sheet.pane, Key.Key_X)
    assert sheet.pane.document().toPlainText() == mend.source
    mend.desk.open(2)
    assert sheet.pane.document().toPlainText() == mend.source
    QTest.keyClick(sheet.pane, Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_source_text_stands_in_the_glyph_forms_in_which_it_was_published(mend) -> None:
    mend.trigger("source")
    sheet = mend.mending._sheet
    for number in (2, 1):
        mend.desk.open(number)
        published = mend.desk.article.texts.published
        read = next(each for each in mend.panes.panes if each.script == published)
        assert sheet.pane.font().families() == read.font().families(), published
        assert sheet.pane.document().defaultFont() == sheet.pane.font()
    assert published == "hant"


def test_another_theme_reaches_marks_and_list(mend) -> None:
    mend.trigger("dark")
    assert mend.panel.delegate.theme.is_dark
    mend.window.grab()
