"""A row of small controls that goes on below where the panel is too narrow for it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

APART = 14
"""Pixels more before a widget with the property ``apart``: what stands there is of another kind."""
CLOSE, CLOSE_APART = 3, 8
"""The same, and between two items, where they have just room in one line so."""


class WrappingRow(QLayout):
    """Lays its items out as words are: from the left, in as many lines as they need; hidden ones take no room.

    Where they do not stand in one line, what is ``apart`` begins another.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, moves: bool) -> int:
        """Put the items at their places, each in the middle of its line; the height they take in pixels."""
        margins: QMargins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y, high, gap = room.y(), 0, 0
        for line in self._lines(room.width()):
            y, high = y + high + gap, max(size.height() for _, _, size in line)
            for item, x, size in line if moves else ():
                item.setGeometry(QRect(QPoint(room.x() + x, y + (high - size.height()) // 2), size))
            gap = self._gap
        return y + high - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each line that is so many pixels wide, with their lefts and sizes."""
        for gap, apart in ((self._gap, APART), (CLOSE, CLOSE_APART)):
            lines = self._lines_with(width, gap, apart)
            if len(lines) <= 1:
                return lines
        return self._lines_with(width, self._gap, width)

    def _lines_with(self, width: int, gap: int, apart: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size, widget = item.sizeHint(), item.widget()
            x += apart if x and widget is not None and widget.property("apart") else 0
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + gap
        return lines
