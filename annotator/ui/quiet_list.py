"""A list view that leaves letters and digits to the window: they are label keys, not a search in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_ACTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class QuietList(QListView):
    """``acted`` carries the row that was clicked, or that Enter or Space was pressed on."""

    acted = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self.acted)
        self.entered.connect(self._hover)
        self._hovered = -1

    def look_of(self, index: QModelIndex | QPersistentModelIndex) -> tuple[bool, bool, bool]:
        """Whether a row is selected, under the mouse, and where the keyboard is.

        Delegates ask here: a style option's ``state`` would load all of QStyle's enums before the first paint.
        """
        selected = self.selectionModel().isSelected(index)  # pyright: ignore[reportArgumentType]
        return selected, index.row() == self._hovered, self.hasFocus() and index == self.currentIndex()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = index.row()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ACTS and not held and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex())
        elif event.key() in _MOVES and not held:
            super().keyPressEvent(event)
        else:
            event.ignore()
