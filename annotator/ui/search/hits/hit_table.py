"""The list of hits: arrows go, Return opens, Space ticks (with Shift all from the last one on), a label's key tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.theme import px
from annotator.ui.search.hits.hit_delegate import EDGE, GAP, ROW_HEIGHT, TICK

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROLLED = (Qt.Key.Key_A, Qt.Key.Key_C)
_OWN = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)


class HitTable(QuietTable):
    """``opened`` carries the row to be shown in the text; ``ticked`` a row whose tick changes, ``all_ticked`` none.

    ``run_ticked`` carries two rows: those between are ticked. ``typed`` carries the character of a bare key, of which
    the owner says by ``label_keys`` which ones are its own; ``rejected`` and ``left`` are Delete and Esc; ``up`` an
    arrow up in the first row; ``menu_wanted`` the place on the screen for a menu of the current row; ``copied`` that it
    is to be copied; ``folded`` (row, whether it is to be open) an arrow to the right or the left.
    """

    opened = Signal(QModelIndex)
    ticked = Signal(QModelIndex)
    run_ticked = Signal(int, int)
    all_ticked = Signal()
    typed = Signal(str)
    rejected = Signal()
    left = Signal()
    up = Signal()
    menu_wanted = Signal(QPoint)
    copied = Signal()
    folded = Signal(int, bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, ROW_HEIGHT, parent)
        self.label_keys: frozenset[str] = frozenset()
        self._anchor = 0
        self.doubleClicked.connect(lambda _: self.left.emit())

    def event(self, event: QEvent) -> bool:
        """Delete and Esc mean something here, whatever the window does with them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            stroke = keystroke(event)
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            own = event.key() in _OWN and not held
            with_control = event.key() in _CONTROLLED and held == Qt.KeyboardModifier.ControlModifier
            if own or with_control or (stroke and stroke.character in self.label_keys):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        stroke = keystroke(event)
        key, index = event.key(), self.currentIndex()
        if key == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.all_ticked.emit()
        elif key == Qt.Key.Key_C and held == Qt.KeyboardModifier.ControlModifier and index.isValid():
            self.copied.emit()
        elif key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier and index.isValid():
            self._want_menu(index)
        elif key in _OWN and not held:
            (self.left if key == Qt.Key.Key_Escape else self.rejected).emit()
        elif key in _RETURN and not held and index.isValid():
            self.opened.emit(index)
        elif key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.ShiftModifier and index.isValid():
            self.run_ticked.emit(self._anchor, index.row())
        elif key == Qt.Key.Key_Space and not held and index.isValid():
            self._anchor = index.row()
            self.ticked.emit(index)
        elif key == Qt.Key.Key_Up and not held and index.row() <= 0:
            self.up.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not held and index.isValid():
            self.folded.emit(index.row(), key == Qt.Key.Key_Right)
        elif stroke and stroke.character in self.label_keys:
            if not event.isAutoRepeat():
                self.typed.emit(stroke.character)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick changes it alone, with Shift all from the one changed before; elsewhere it opens."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self.is_tick(event.position().toPoint()):
            self.setCurrentIndex(index)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.run_ticked.emit(self._anchor, index.row())
            else:
                self._anchor = index.row()
                self.ticked.emit(index)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.is_tick(event.position().toPoint()):
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the mouse; asked for by key, of the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self._want_menu(index, event.globalPos() if by_mouse else None)
            event.accept()

    def _want_menu(self, index: QModelIndex, at: QPoint | None = None) -> None:
        below = self.visualRect(index).bottomLeft() + QPoint(EDGE + TICK + GAP, 0)
        self.menu_wanted.emit(at if at is not None else self.viewport().mapToGlobal(below))

    @staticmethod
    def is_tick(point: QPoint) -> bool:
        return point.x() < px(EDGE + TICK + GAP // 2)
