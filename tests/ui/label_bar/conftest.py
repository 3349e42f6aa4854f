"""A window with the bar on, and a hand on its mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.label_bar.label_bar import LabelBars
from annotator.ui.label_bar.strip import LabelStrip
from annotator.ui.panes.pane import ReadingPane

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Mouse:
    """What a hand does in the panes; positions are those of the pane's own view, ``script`` 0 or 1."""

    def __init__(self, drive) -> None:  # the Driver of tests/ui
        self.drive = drive

    @property
    def bars(self) -> LabelBars:
        return self.drive.window.works.label_bars

    @property
    def strip(self) -> LabelStrip:
        return self.bars.strip

    def pane(self, script: int) -> ReadingPane:
        return self.drive.panes.panes[script]

    def point(self, script: int, at: int, dx: int = 0, right: bool = False) -> QPoint:
        """The middle of the left edge of a character, or of its right one."""
        pane = self.pane(script)
        assert pane.text is not None
        qt = pane.text.utf16.to_qt(at)
        block = pane.document().findBlock(qt)
        line = block.layout().lineForTextPosition(qt - block.position())
        edge = block.layout().nextCursorPosition(qt - block.position()) if right else qt - block.position()
        found = line.cursorToX(edge)
        x = found[0] if isinstance(found, tuple) else found  # pyright: ignore
        top = block.layout().position()
        y = top.y() + line.y() + line.ascent() + pane.sizes.middle - pane.verticalScrollBar().value()
        return QPoint(round(top.x() + x) + dx, round(y))

    def press(self, script: int, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.pane(script).viewport(), LEFT, held, at)

    def move(self, script: int, at: QPoint) -> None:
        port = self.pane(script).viewport()
        there = QPointF(at), QPointF(port.mapToGlobal(at))
        event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(port, event)

    def release(self, script: int, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.pane(script).viewport(), LEFT, held, at)

    def drag(self, script: int, start: int, end: int, held: Qt.KeyboardModifier = NONE) -> None:
        """From the left edge of one character to the right edge of the one before ``end``, or the other way round."""
        down = start < end
        first = self.point(script, start, 1) if down else self.point(script, start - 1, -1, right=True)
        last = self.point(script, end - 1, -1, right=True) if down else self.point(script, end, 1)
        self.press(script, first, held)
        for step in (1, 2, 3):
            self.move(script, first + (last - first) * (step / 3))
        self.release(script, last, held)

    def click(self, script: int, at: int, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.pane(script).viewport(), LEFT, held, self.point(script, at, 6))

    def double_click(self, script: int, at: int) -> None:
        """As it comes from a hand: press, release, double click, release."""
        self.click(script, at)
        QTest.mouseDClick(self.pane(script).viewport(), LEFT, NONE, self.point(script, at, 6))
        self.release(script, self.point(script, at, 6))

    def bar_in(self, script: int) -> QRect:
        """The bar in the pixels of a pane's viewport."""
        at = self.pane(script).viewport().mapFrom(self.drive.panes, self.strip.pos())
        return QRect(at, self.strip.size())

    def painted(self, script: int) -> list[QRect]:
        """What is painted as selected, or as the selection's image, in a pane's viewport."""
        pane = self.pane(script)
        own, image = pane.shown_selection
        found = []
        for _, block, top in pane.visible_blocks():
            left = block.layout().position().x()
            for start, end in (own, image):
                for x, y, width, height in pane.stripes(block, start, end):
                    found.append(QRect(round(left + x), round(top + y), round(width), round(height)))
        return found

    def take(self, label: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Click a label of the bar."""
        QTest.mouseClick(self.strip, LEFT, held, self.strip.cell_of(self.drive.label(label)).center())
        QApplication.processEvents()

    def menu(self, script: int, at: int) -> QMenu:
        """The menu of the right button on a character, filled, submenus too."""
        pane, point = self.pane(script), self.point(script, at, 6)
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.RightButton, NONE, point)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(pane.viewport(), QContextMenuEvent(reason, point, pane.viewport().mapToGlobal(point)))
        return self.opened()

    def opened(self) -> QMenu:
        """The menu that stands in the text now, its submenus filled."""
        found = self.drive.window.panels.menu.menu
        for each in found.actions():
            if each.menu() is not None:
                each.menu().aboutToShow.emit()
        return found

    def entries(self, menu: QMenu, under: str = "") -> list[str]:
        """What a menu offers, or one of its submenus; without keys."""
        if under:
            menu = next(each.menu() for each in menu.actions() if each.text().startswith(under))
        return [each.text().partition("\t")[0] for each in menu.actions() if each.text()]

    def choose(self, menu: QMenu, *path: str) -> None:
        """Take the entry at the end of a path of beginnings, and let the menu go."""
        for name in path:
            action = next(each for each in menu.actions() if each.text().startswith(name))
            menu = action.menu() or menu
        self.drive.window.panels.menu.menu.close()
        assert action.isEnabled(), path
        action.trigger()
        QApplication.processEvents()


@pytest.fixture
def mouse(drive) -> Iterator[Mouse]:
    hand = Mouse(drive)
    QApplication.processEvents()
    yield hand
    if (menu := drive.window.panels.menu.menu) is not None:
        menu.close()
