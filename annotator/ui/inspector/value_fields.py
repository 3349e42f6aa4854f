"""A value that is written, and one of many values that is taken from a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.inspector.value_strip import Value
from annotator.ui.language import tr

NOTHING = "—"
_OPENS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ValueField(QLineEdit):
    """Text or a number: kept on Return and when the focus goes; ``left`` says that Return was pressed."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, default: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.setObjectName("value")
        self.setPlaceholderText(tr("{0}  default").format(default) if default else NOTHING)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def show_value(self, stored: str) -> None:
        """The value as stored."""
        self._stored = stored
        if self.text() != stored:
            self.setText(stored)
            self.setCursorPosition(0)
        self.setToolTip(stored)

    @property
    def is_written(self) -> bool:
        """Whether something is being written that is not kept yet."""
        return self.hasFocus() and self.text().strip() != self._stored

    def keep(self) -> None:
        if self.text().strip() != self._stored:
            self.wanted.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
        self.setCursorPosition(0)


class ValueMenu(QPushButton):
    """One of many values, on a button that opens a menu; digits choose there."""

    wanted = Signal(str)

    def __init__(self, values: Sequence[Value], default: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values, self._default = tuple(values), default
        self._stored = ""
        self.list: QMenu | None = None
        self.setProperty("choice", True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.show_value("")

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def show_value(self, stored: str) -> None:
        self._stored = stored
        words = {each.stored: each.words for each in self._values}
        if stored:
            said = words.get(stored) or tr("{0} (not in the codebook)").format(stored)
        else:
            said = tr("{0}  default").format(words.get(self._default, self._default)) if self._default else NOTHING
        self.setText(f"{said}  ▾")
        self.setChecked(bool(stored))
        self.setAccessibleDescription(said)
        self.updateGeometry()

    def keep(self) -> None:
        """Nothing is written here that could be lost."""

    def open(self) -> None:
        """Show the values under the button, the one that holds ticked."""
        self.setChecked(bool(self._stored))  # the click has changed it
        menu = self.list = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ticked: QAction | None = None
        for place, each in enumerate(self._values, 1):
            words = each.words.replace("&", "&&")
            action = menu.addAction(f"&{place}  {words}" if place < 10 else words)
            action.setCheckable(True)
            action.setChecked(each.stored == self._stored)
            action.triggered.connect(lambda _=False, value=each.stored: self.wanted.emit(value))
            ticked = action if action.isChecked() else ticked
        if self._stored:
            menu.addSeparator()
            back = menu.addAction(f"&0  {tr('Take back')}")
            back.triggered.connect(lambda: self.wanted.emit(""))
        menu.setActiveAction(ticked or menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _TAKES_BACK and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are the window's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _OPENS and not held:
            self.open()
        elif event.key() in _TAKES_BACK and not held:
            if self._stored:
                self.wanted.emit("")
        else:
            event.ignore()
