"""The keyboard in the panels: how it comes there, where it stands, and what is marked meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def is_bar(drive, row: int) -> bool:
    view = drive.window.panels.articles.view
    rect = view.visualRect(view.model().index(row, 0))
    image: QImage = view.viewport().grab().toImage()
    return image.pixelColor(rect.left() + 1, rect.center().y()) == QColor(drive.window.switch.theme.accent)


def test_the_bar_stays_at_the_open_article_and_the_keyboard_comes_back_to_it(drive) -> None:
    view = drive.window.panels.articles.view
    drive.key(Qt.Key.Key_1, CTRL)
    assert view.hasFocus()
    drive.key(Qt.Key.Key_Down)
    drive.key(Qt.Key.Key_Down)
    assert view.currentIndex().row() == 2 and drive.desk.number == 1
    assert [is_bar(drive, row) for row in range(3)] == [True, False, False]
    QTest.mouseClick(drive.panes.panes[0].viewport(), LEFT, NO, QPoint(60, 60))
    QApplication.processEvents()
    assert not view.hasFocus() and view.currentIndex().row() == 0 and is_bar(drive, 0)
    drive.key(Qt.Key.Key_1, CTRL)
    drive.key(Qt.Key.Key_Down)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.number == 2 and [is_bar(drive, row) for row in range(3)] == [False, True, False]


@pytest.mark.parametrize("name", ["articles", "codebook", "spans"])
def test_a_frame_around_a_row_leaves_nothing_in_the_rows_beside_it(drive, name: str) -> None:
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    drive.select("自治区")
    drive.key(Qt.Key.Key_1)
    view = getattr(drive.window.panels, name).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    index = view.model().index({"articles": 2}.get(name, 1), 0)
    view.setCurrentIndex(index)
    view.clearSelection()
    QApplication.processEvents()
    rect = view.visualRect(index)
    accent = QColor(drive.window.switch.theme.accent)
    image: QImage = view.viewport().grab().toImage()
    middle = rect.center().x()

    def blueness(y: int) -> int:
        colour = image.pixelColor(middle, y)
        return colour.blue() - colour.red()

    assert image.pixelColor(middle, rect.top()) == accent and image.pixelColor(middle, rect.bottom()) == accent
    assert blueness(rect.top() - 1) < 8 and blueness(rect.bottom() + 1) < 8


def test_a_panels_key_goes_to_it_and_from_inside_hides_it(drive) -> None:
    docks = drive.window.docks
    for key, name in ((Qt.Key.Key_1, "articles"), (Qt.Key.Key_3, "spans"), (Qt.Key.Key_6, "page")):
        assert not docks[name].isHidden()
        drive.key(key, CTRL)
        focus = QApplication.focusWidget()
        assert focus is not None and docks[name].isAncestorOf(focus), name
        drive.key(key, CTRL)
        assert docks[name].isHidden() and drive.panes.panes[0].hasFocus()
        drive.key(key, CTRL)
        assert not docks[name].isHidden()
        drive.panes.focus_pane("hans")


def test_a_tick_taken_away_in_the_menu_hides_the_panel(drive) -> None:
    action, dock = drive.window.actions_by_id.by_id["codebook"], drive.window.docks["codebook"]
    menu = next(each for each in action.associatedObjects() if each.metaObject().className() == "QMenu")
    for hidden in (True, False):
        menu.popup(QPoint(10, 10))
        assert action.isChecked() == hidden
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert dock.isHidden() == hidden
    drive.window.activateWindow()
    drive.panes.focus_pane("hans")
    QTest.qWait(5)
    drive.key(Qt.Key.Key_2, CTRL)
    assert not dock.isHidden() and dock.isAncestorOf(QApplication.focusWidget())


def characters_a_line(drive) -> float:
    return min((pane.viewport().width() - 2 * pane.sizes.side) / pane.sizes.text for pane in drive.panes.panes)


def test_a_line_of_each_pane_has_thirteen_characters_in_a_small_window_and_the_sides_come_back(drive) -> None:
    docks = drive.window.docks
    before = docks["articles"].width(), docks["codebook"].width()
    for width in (1190, 1000, 940, 900, 1100, 1000):
        drive.window.resize(width, 700)
        QApplication.processEvents()
        assert characters_a_line(drive) >= (13 if width >= 1000 else 12.5), width
    drive.trigger("reset")
    assert characters_a_line(drive) >= 13
    drive.window.resize(1400, 900)
    QApplication.processEvents()
    assert (docks["articles"].width(), docks["codebook"].width()) == before


def test_sides_that_were_dragged_come_back_as_they_were(drive) -> None:
    window, docks = drive.window, drive.window.docks
    at = QPoint(docks["articles"].geometry().right() + 1, 500)
    QTest.mouseMove(window, at)
    QTest.mousePress(window, LEFT, NO, at)
    for step in (10, 24):
        QTest.mouseMove(window, at - QPoint(step, 0))
        QApplication.processEvents()
    QTest.mouseRelease(window, LEFT, NO, at - QPoint(24, 0))
    QTest.qWait(20)
    dragged = docks["articles"].width()
    assert dragged < 250
    for width in (1100, 1400):
        window.resize(width, 900)
        QTest.qWait(20)
    assert (docks["articles"].width(), docks["codebook"].width()) == (dragged, 300)
