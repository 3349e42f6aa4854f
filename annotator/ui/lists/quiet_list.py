"""List views that leave letters and digits to the window: they are label keys, not a search in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QWidget

from annotator.ui.looks.theme import Space, px

_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_ACTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Index = QModelIndex | QPersistentModelIndex


class QuietList(QListView):
    """For rows of different heights: Qt lays them all out anew at every change, so there had better be few.

    ``acted`` carries the row that was clicked, or that Enter or Space was pressed on.
    """

    acted = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        be_quiet(self, name)

    def repaint_row(self, index: QModelIndex) -> None:
        """That row and no more: connected to a signal, ``update`` is taken for the whole view's."""
        self.viewport().update(self.visualRect(index))

    def look_of(self, index: Index) -> tuple[bool, bool, bool]:
        return look_of(self, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's."""

    def leaveEvent(self, event: QEvent) -> None:
        hover(self, QModelIndex())
        super().leaveEvent(event)


class QuietTable(QTableView):
    """For any number of rows of one height (pixels at 100 %), of which only those in sight cost anything.

    ``moved`` carries the row that an arrow key, Home or End went to.
    """

    acted = Signal(QModelIndex)
    moved = Signal(QModelIndex)

    def __init__(self, name: str, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        be_quiet(self, name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        height = max(px(row_height), self.fontMetrics().height() + px(Space.TIGHT))
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)

    def look_of(self, index: Index) -> tuple[bool, bool, bool]:
        return look_of(self, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # Qt's table goes to the first and last column
                row = 0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1
                self.setCurrentIndex(self.model().index(row, 0))
            else:
                super().keyPressEvent(event)
            self.moved.emit(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's."""

    def leaveEvent(self, event: QEvent) -> None:
        hover(self, QModelIndex())
        super().leaveEvent(event)


Quiet = QuietList | QuietTable


def be_quiet(view: Quiet, name: str) -> None:
    view.setAccessibleName(name)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.clicked.connect(view.acted)
    view.entered.connect(lambda index: hover(view, index))


def look_of(view: Quiet, index: Index) -> tuple[bool, bool, bool]:
    """Whether a row is selected, under the mouse, and where the keyboard is.

    Delegates ask here: a style option's ``state`` would load all of QStyle's enums before the first paint.
    """
    selected = view.selectionModel().isSelected(index)  # pyright: ignore[reportArgumentType]
    return selected, index.row() == view.hovered, view.hasFocus() and index == view.currentIndex()


def hover(view: Quiet, index: QModelIndex) -> None:
    view.hovered = index.row()
    view.viewport().update()


def press(view: Quiet, event: QKeyEvent) -> bool:
    """Act on a key, or leave it to the window; False where Qt's own view shall move."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _MOVES and not held:
        return False
    if event.key() in _ACTS and not held and view.currentIndex().isValid():
        view.acted.emit(view.currentIndex())
    else:
        event.ignore()
    return True
