"""The name of a coder while it is changed: a field in the row of a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.coders.table import Table
from annotator.ui.words.language import tr


class RenameField(QLineEdit):
    """``named`` carries the name once Enter was pressed; Esc, and leaving it, give it up."""

    named = Signal(str)

    def __init__(self, table: Table, row: int, name: str) -> None:
        super().__init__(name, table.viewport())
        self._table, self._row = table, row
        self.setAccessibleName(tr("New name of {0}").format(name))
        self.setStyleSheet("padding: 0 6px; border-radius: 0")
        index = table.model().index(row, 0)
        table.scrollTo(index)
        self.setGeometry(table.visualRect(index))
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            name = self.text()
            self._leave()
            self.named.emit(name)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.hide()
            self.deleteLater()

    def _leave(self) -> None:
        self._table.setFocus()
