"""A table of figures: heat by value, the interval small under it, every cell a way to its passages."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.agreement.figures.sheet import EMPTY, Cell, Head, Sheet
from annotator.ui.chrome.clamped_text import clamped_lines
from annotator.ui.chrome.marks import paint_chip, paint_focus
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px

ROW, LOW_ROW, HEAD, LINES, LINE = 40, 30, 12, 3, 14
LEAST_NAMES, MOST_NAMES, EDGE, CHIP = 94, 210, 16, 9
QUIET = 0.78
DEEPEST = 0.42
"""Of the accent over the ground of a value of 1: words stay legible on it."""
_LATIN = re.compile(r"[A-Za-z0-9'’|-]+")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class FigureModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = EMPTY

    def show_sheet(self, sheet: Sheet) -> None:
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sheet.columns)

    def cell(self, index: Index) -> Cell:
        return self.sheet.cells[index.row()][index.column()]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.cell(index).text
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self.cell(index).says
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        heads = self.sheet.columns if orientation == Qt.Orientation.Horizontal else self.sheet.rows
        if section >= len(heads):
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return heads[section].name
        if role == Role.ToolTipRole:
            return "\n".join(filter(None, (heads[section].name, heads[section].says)))
        return None


class Heads(QHeaderView):
    """Names of rows with their label's colour, or of columns in up to three lines."""

    def __init__(self, orientation: Qt.Orientation, model: FigureModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._figures, self.theme = model, theme
        self._font, self._strong = ui_font(TextSize.SMALL), ui_font(TextSize.SMALL, bold=True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(100, self._lines * px(LINE) + px(HEAD))
        return QSize(self.names_width(), 100)

    def names_width(self) -> int:
        metrics = QFontMetrics(self._strong)
        names = (metrics.horizontalAdvance(each.name) + (px(CHIP) + 6) * bool(each.colour) for each in self._heads)
        return min(px(MOST_NAMES), max(px(LEAST_NAMES), max(names, default=0) + px(EDGE) + 16))

    @property
    def _lines(self) -> int:
        """Of the longest name of a column, with one more for the colours of labels."""
        font, width = ui_font(TextSize.CAPTION), self.defaultSectionSize() - 8
        most = max((len(clamped_lines(each.name, font, width, LINES)) for each in self._heads), default=1)
        return min(LINES, most + any(each.colour for each in self._heads))

    @property
    def _heads(self) -> tuple[Head, ...]:
        sheet = self._figures.sheet
        return sheet.columns if self.orientation() == Qt.Orientation.Horizontal else sheet.rows

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex >= len(self._heads):
            return
        head = self._heads[logicalIndex]
        painter.save()
        painter.fillRect(rect, QColor(self.theme.panel))
        painter.setPen(QColor(self.theme.line))
        if self.orientation() == Qt.Orientation.Horizontal:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            self._paint_column(painter, rect.adjusted(4, 4, -4, -4), head)
        else:
            painter.drawLine(rect.topRight(), rect.bottomRight())
            self._paint_row(painter, rect.adjusted(px(EDGE), 0, -8, 0), head)
        painter.restore()

    def _paint_column(self, painter: QPainter, box: QRect, head: Head) -> None:
        font = ui_font(TextSize.CAPTION)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.mute))
        lines = _evened(head.name, font, box.width())
        top = box.bottom() - len(lines) * px(LINE)
        for at, line in enumerate(lines):
            room = QRect(box.left(), top + at * px(LINE), box.width(), px(LINE))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, line)
        if head.colour:
            paint_chip(painter, QRectF(box.center().x() - 8, max(box.top() - 3, top - 6), 16, 3), head.colour)

    def _paint_row(self, painter: QPainter, box: QRect, head: Head) -> None:
        font = self._strong if head.strong else self._font
        if head.colour:
            chip = px(CHIP)
            paint_chip(painter, QRectF(box.left(), box.center().y() - chip / 2 + 1, chip, chip), head.colour)
            box = box.adjusted(px(CHIP) + 6, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink))
        name = QFontMetrics(font).elidedText(head.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def _evened(name: str, font: QFont, width: int) -> tuple[str, ...]:
    """The lines of a name that breaks: as few as there can be, alike in length, so that no single word is left over."""
    lines = clamped_lines(name, font, width, LINES)
    for narrower in range(width - 3, width // 3, -3) if len(lines) > 1 else ():
        tried = clamped_lines(name, font, narrower, LINES)
        is_torn = _LATIN.findall(" ".join(tried)) != _LATIN.findall(name)
        if is_torn or len(tried) > len(lines) or tried[-1].endswith("…"):
            break
        lines = tried
    return lines


class FigureDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: FigureTable) -> None:
        super().__init__(parent)
        self.theme, self._table = theme, parent
        self._value, self._small = ui_font(TextSize.LEAD), ui_font(TextSize.MICRO)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        cell, theme = self._table.figures.cell(index), self.theme
        painter.save()
        room = box.adjusted(1, 1, -1, -1)
        if cell.heat is not None:
            ground = QColor(theme.accent)
            ground.setAlphaF(0.03 + (DEEPEST - 0.03) * cell.heat)
            painter.fillRect(room, ground)
        if index == self._table.shown:
            painter.setPen(QColor(theme.ink))
            painter.drawRect(room.adjusted(0, 0, -1, -1))
        if self._table.hasFocus() and index == self._table.currentIndex():
            paint_focus(painter, room, theme)
            paint_focus(painter, room.adjusted(1, 1, -1, -1), theme)
        painter.setFont(self._value)
        painter.setPen(QColor(theme.ink if cell.heat is not None else theme.faint))
        upper = box.adjusted(0, 3, 0, -15) if cell.small else box
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, cell.text)
        if cell.small:
            painter.setFont(self._small)
            quiet = QColor(theme.ink)
            quiet.setAlphaF(QUIET)
            painter.setPen(quiet)
            painter.drawText(box.adjusted(0, 21, 0, -3), Qt.AlignmentFlag.AlignCenter, cell.small)
        painter.restore()


class FigureTable(QTableView):
    """``acted`` carries the cell that was clicked, or Enter or Space pressed on, and whether by a key; ``moved`` says
    where the keyboard or the mouse has come to."""

    acted = Signal(QModelIndex, bool)
    moved = Signal(QModelIndex)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = FigureModel(self)
        self.shown = QPersistentModelIndex()
        """The cell whose passages are listed."""
        self._columns = Heads(Qt.Orientation.Horizontal, self.figures, theme, self)
        self._rows = Heads(Qt.Orientation.Vertical, self.figures, theme, self)
        self._cells = FigureDelegate(theme, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setItemDelegate(self._cells)
        self.setModel(self.figures)
        self.setAccessibleName(name)
        self.setObjectName("figures")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for set_mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.acted.emit(index, False))

    def show_sheet(self, sheet: Sheet) -> None:
        """Another table; the keyboard stays in its row and column where there still are such."""
        current = self.currentIndex()
        row, column = current.row(), current.column()
        self.shown = QPersistentModelIndex()
        self.figures.show_sheet(sheet)
        low = not any(cell.small for cells in sheet.cells for cell in cells)
        self._rows.setMinimumSectionSize(px(LOW_ROW))
        self._rows.setDefaultSectionSize(px(LOW_ROW) if low else px(ROW))
        self._columns.setDefaultSectionSize(sheet.width)
        self._rows.setFixedWidth(self._rows.names_width())
        if sheet.rows and sheet.columns:
            row, column = min(max(row, 0), len(sheet.rows) - 1), min(max(column, 0), len(sheet.columns) - 1)
            cells = sheet.cells[row]
            said = column if cells[column].text else next((at for at, each in enumerate(cells) if each.text), column)
            self.setCurrentIndex(self.figures.index(row, said))  # of a pair, not the empty cell of one coder
        self.updateGeometries()

    def set_theme(self, theme: Theme) -> None:
        self._columns.theme = self._rows.theme = self._cells.theme = theme
        self.viewport().update()
        self._columns.viewport().update()
        self._rows.viewport().update()

    def mark_shown(self, index: Index) -> None:
        self.shown = QPersistentModelIndex(index)  # pyright: ignore[reportArgumentType]
        self.viewport().update()

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex(), True)
        elif event.key() == keys.Key_Escape or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters look for nothing here."""
