"""The key of a label: one character, pressed rather than written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr

WIDTH = 46
_TAKES_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class LabelKeyField(QLineEdit):
    """``edited`` carries the key that was pressed, "" for none; whether it can be the key is said elsewhere."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(WIDTH))
        self.setPlaceholderText("—")
        self.setToolTip(tr("Press the key; Backspace takes it away"))

    def show_value(self, key: str) -> None:
        if self.text() != key.upper():
            self.setText(key.upper())

    def event(self, event: QEvent) -> bool:
        """No key that is written is a shortcut here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and keystroke(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = keystroke(event)
        if event.key() in _TAKES_AWAY:
            self._give("")
        elif stroke is not None and not stroke.character.isspace():
            self._give(stroke.character.lower())
        else:
            super().keyPressEvent(event)

    def _give(self, key: str) -> None:
        if key.upper() != self.text():
            self.setText(key.upper())
            self.edited.emit(key)
