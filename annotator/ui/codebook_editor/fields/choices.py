"""One of some values, taken from a list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

LEAST_CHARACTERS = 6


class ChoiceField(QComboBox):
    """``edited`` carries the value that the user took; scrolling the page over it changes nothing."""

    edited = Signal(object)

    def __init__(self, name: str, rows: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[Any, str], ...] = ()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_CHARACTERS)
        self.offer(rows)
        self.activated.connect(lambda _: self.edited.emit(self.value))

    @property
    def value(self) -> Any:
        at = self.currentIndex()
        return self._rows[at][0] if 0 <= at < len(self._rows) else ""

    def offer(self, rows: Iterable[tuple[Any, str]]) -> None:
        """Values and the words for them."""
        rows = tuple(rows)
        if rows == self._rows:
            return
        held, self._rows = self.value, rows
        self.clear()
        for _, words in rows:
            self.addItem(words)
        self.show_value(held)

    def show_value(self, value: Any) -> None:
        values = [each for each, _ in self._rows]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
