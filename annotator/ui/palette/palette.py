"""The popup at the top of the window: one field, and under it what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.palette.entries import Found
from annotator.ui.palette.found_list import ROW_HEIGHT, FoundList

WIDTH, TOP, ROWS, LEAST_ROWS, SIDE = 720, 56, 11, 3, 40
WAIT_MS = 30
"""How long after the last key the list follows."""
_STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -(ROWS - 1), Qt.Key.Key_PageDown: ROWS - 1,
}  # fmt: skip


class Palette(QFrame):
    """``wanted`` carries what is typed, WAIT_MS after the last key; ``taken`` the Found, and whether Ctrl was held.

    ``leaves`` are the keys that are left to the window even here: those that open it, and help. ``is_on`` says of an
    action's id whether it is ticked.
    """

    wanted = Signal(str)
    taken = Signal(object, bool)

    def __init__(self, window: QWidget, is_on: Callable[[str], bool]) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self.setProperty("round", True)
        self.leaves: frozenset[QKeySequence] = frozenset()
        self.field = _Field(self)
        self.view = FoundList(is_on, self)
        self.nothing = toned("", "mute", self)
        self.nothing.setContentsMargins(*pxs(16, 8, 16, 12))
        self.foot = toned("", "faint", self)
        self.foot.setContentsMargins(*pxs(16, 6, 16, 7))
        rule, lower = QFrame(self), QFrame(self)
        for line in (rule, lower):
            line.setObjectName("rule")
            line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(1, 1, 1, 1))
        column.setSpacing(0)
        for part in (self.field, rule, self.view, self.nothing, lower, self.foot):
            column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(lambda: self.wanted.emit(self.field.text()))
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.view.clicked.connect(lambda _: self._take(False))
        self._foot_of: Callable[[Found | None], str] = lambda _: ""
        self.view.gone_to.connect(lambda: self.foot.setText(self._foot_of(self.view.current())))
        self._before: QWidget | None = None
        self.hide()

    def open(self, asks: str, foot_of: Callable[[Found | None], str]) -> None:
        """Show it empty, with the keyboard in the field; the foot says what can be done with the chosen row."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.field.setPlaceholderText(asks)
        self.field.setAccessibleName(asks)
        self._foot_of = foot_of
        self.field.clear()
        self._soon.stop()
        self.wanted.emit("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def leave(self, give_back: bool = True) -> None:
        """Hide it, and give the keyboard back to what had it."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self._soon.stop()
        before, self._before = self._before, None
        if give_back and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def show_found(self, found: Sequence[Found], nothing: str) -> None:
        """Fill the list, the first row chosen; the sentence stands where there is none."""
        self.view.found.put(found)
        self.view.go(0)
        self.foot.setText(self._foot_of(self.view.current()))
        self.view.scrollToTop()
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(nothing)
        height = min(len(found), self._rows_with_room()) * px(ROW_HEIGHT)
        if self.view.height() != height or not found or self.isHidden():
            self.view.setFixedHeight(height)
            self._place()

    def press(self, event: QKeyEvent) -> bool:
        """What a key does that the field has no use for; False where it has one."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif key in _STEPS:
            self.view.step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.view.go(0 if key == Qt.Key.Key_Home else len(self.view.found.rows) - 1)
        else:
            return False
        if key not in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.view.currentIndex()
            announce(self.field, index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside and watched.window() is self.window():
                self.leave()
        elif kind == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that was meant for it reaches the text."""
        event.accept()

    def _take(self, second: bool) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.wanted.emit(self.field.text())
        found = self.view.current()
        if found is not None:
            self.leave()
            self.taken.emit(found, second)

    def _rows_with_room(self) -> int:
        """No more than stand in the window with the field above and the foot below them."""
        window = self.parentWidget()
        if window is None:
            return ROWS
        around = self.field.sizeHint().height() + self.foot.sizeHint().height() + px(TOP + SIDE)
        return max(LEAST_ROWS, min(ROWS, (window.height() - around) // px(ROW_HEIGHT)))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(px(WIDTH), window.width() - 2 * px(SIDE))
        self.layout().activate()  # pyright: ignore[reportOptionalMemberAccess]
        self.setFixedWidth(width)
        self.resize(width, self.sizeHint().height())
        self.move(QPoint((window.width() - width) // 2, px(TOP)))


class _Field(QLineEdit):
    """Has every key while the palette is open, but those that open it, and those for help."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette
        self.setClearButtonEnabled(False)
        self.setObjectName("finder")
        self.setMaxLength(200)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
                pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
                event.setAccepted(pressed not in self._palette.leaves)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._palette.view.step(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._palette.press(event):
            super().keyPressEvent(event)
        event.accept()
