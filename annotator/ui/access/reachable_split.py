"""A splitter of which the lines are reached by Tab and moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr

STEP, SHOWN = 24, 3
"""Pixels: how far a key moves the line, and how wide it is while it has the keyboard."""
_BACK = {Qt.Orientation.Horizontal: Qt.Key.Key_Left, Qt.Orientation.Vertical: Qt.Key.Key_Up}
_ON = {Qt.Orientation.Horizontal: Qt.Key.Key_Right, Qt.Orientation.Vertical: Qt.Key.Key_Down}


class ReachableHandle(QSplitterHandle):
    """The line between two parts."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Line between the parts"))
        self.setAccessibleDescription(tr("The arrow keys move it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = {_BACK[self.orientation()]: -1, _ON[self.orientation()]: 1}.get(Qt.Key(event.key()), 0)
        if not way or held:
            event.ignore()
            return
        now = self.x() if self.orientation() == Qt.Orientation.Horizontal else self.y()
        self.moveSplitter(now + way * px(STEP))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.splitter().setHandleWidth(px(SHOWN))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.splitter().setHandleWidth(1)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))


class ReachableSplit(QSplitter):
    """Parts side by side or one above the other; none of them can be closed."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        return ReachableHandle(self.orientation(), self)
