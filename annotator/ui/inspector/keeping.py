"""Keeps what is written in a field before the mouse does something elsewhere that could take the field away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class MouseKeeper(QObject):
    """Watches the whole program's mouse while the field has the keyboard: a click need not take the keyboard away."""

    def __init__(self, field: QWidget, keep: Callable[[], None]) -> None:
        super().__init__(field)
        self._field, self._keep = field, keep

    def begin(self) -> None:
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self._field and not self._field.isAncestorOf(watched):
                self._keep()
        return False
