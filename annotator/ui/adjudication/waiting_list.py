"""The articles that several coders are done with: how many, and how many cases are left in each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.errors import AnnotatorError
from annotator.session.adjudication import Waiting, progress
from annotator.session.articles import article_row
from annotator.session.session import Session
from annotator.ui.adjudication.words import coders_words, left_words
from annotator.ui.chrome.marks import paint_focus, paint_status_dot
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.words.language import listed, mark, tr

ROW_HEIGHT, EDGE, DOT_ROOM = 46, 16, 16
WAITING, TITLE, BELOW = (Qt.ItemDataRole.UserRole + each for each in range(1, 4))
FILTERS = {"left": mark("To decide"), "all": mark("All"), "done": mark("Decided")}
"""By what the list is filtered, in the order in which F goes through them."""
Index = QModelIndex | QPersistentModelIndex


class WaitingModel(QAbstractTableModel):
    """Counts the cases left of an article after the other while nothing else is to be done."""

    def __init__(self, session: Session, is_open: Callable[[int], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._is_open = session, is_open
        self.every: tuple[Waiting, ...] = ()
        self.rows: list[Waiting] = []
        self.filter = "left"
        self.left: dict[int, int] = {}
        self._titles: dict[int, str] = {}
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._count_next)

    def shows(self, each: Waiting) -> bool:
        """The article in hand stays until one goes elsewhere."""
        is_done = each.gold == "done"
        return self.filter == "all" or is_done == (self.filter == "done") or self._is_open(each.number)

    def show(self, every: tuple[Waiting, ...]) -> None:
        """Those that wait now; what was counted of the others stays."""
        changed = {each.number for each in self.every} ^ {each.number for each in every}
        self.every = every
        for number in changed:
            self.left.pop(number, None)
        self._fill()

    def set_left(self, number: int, left: int) -> None:
        self.left[number] = left
        self._tell(number)

    def set_filter(self, name: str) -> None:
        self.filter = name
        self._fill()

    def stop(self) -> None:
        self._counting.stop()

    def recount(self) -> None:
        """The codings are others now."""
        self.left.clear()
        self._titles.clear()
        self._counting.start(0)

    def row_of(self, number: int) -> int | None:
        return next((row for row, each in enumerate(self.rows) if each.number == number), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.rows[index.row()]
        if role == WAITING:
            return each
        if role == TITLE:
            return self._title(each.number)
        if role == BELOW:
            said = (coders_words(len(each.layers)), left_words(self.left.get(each.number), each.gold))
            return " · ".join(part for part in said if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return listed((f"{each.number} {self._title(each.number)}", self.data(index, BELOW)))
        return None

    def _title(self, number: int) -> str:
        if number not in self._titles:
            row = article_row(self._session, number)
            self._titles[number] = row.article.title if row else ""
        return self._titles[number]

    def _fill(self) -> None:
        self.beginResetModel()
        self.rows = [each for each in self.every if self.shows(each)]
        self.endResetModel()
        self._counting.start(0)

    def _count_next(self) -> None:
        each = next((one for one in self.rows if one.number not in self.left), None)
        if each is None:
            self._counting.stop()
            return
        try:
            found = progress(self._session, each.number)
            self.left[each.number] = found.all - found.decided
        except AnnotatorError:
            self.left[each.number] = 0
        self._tell(each.number)

    def _tell(self, number: int) -> None:
        row = self.row_of(number)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


class WaitingDelegate(RowDelegate):
    height = ROW_HEIGHT

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        each: Waiting = index.data(WAITING)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        selected, focused = self.paint_ground(painter, rect, index)
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        box = rect.adjusted(EDGE, 5, -EDGE, -5)
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(self._font)
        painter.setPen(QColor(theme.ink))
        title = f"{each.number}  {index.data(TITLE)}"
        painter.drawText(upper, flags, self._metrics.elidedText(title, elide, upper.width()))
        lower = QRect(box.left(), upper.bottom() + 1, box.width(), box.height() // 2)
        paint_status_dot(painter, QPointF(lower.left() + 5, lower.center().y() + 0.5), each.gold, theme)
        lower.setLeft(lower.left() + DOT_ROOM)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.mute))
        painter.drawText(lower, flags, self._small_metrics.elidedText(index.data(BELOW), elide, lower.width()))
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()


def filter_words(name: str) -> str:
    return tr(FILTERS[name])
