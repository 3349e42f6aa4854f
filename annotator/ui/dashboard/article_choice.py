"""A small list of articles beside the mark that counts them: one of them is taken and opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.session.listing import rows_of
from annotator.session.session import Session
from annotator.ui.chrome.marks import toned
from annotator.ui.dashboard.plot.drawing import counted
from annotator.ui.language import tr

WIDTH, MOST_HEIGHT, ROW = 380, 320, 27
MOST_ROWS = 500
"""Titles shown; a mark of more articles than these says so."""


class ArticleChoice(QFrame):
    """``chosen`` carries the number of an article; Esc or a click elsewhere closes it."""

    chosen = Signal(int)

    def __init__(self, session: Session, numbers: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = tr("{0} articles") if len(numbers) <= MOST_ROWS else tr("{0} articles, the first {1} of them")
        head = toned(said.format(counted(len(numbers)), counted(MOST_ROWS)), "mute", self)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(head.text())
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        for each in rows_of(session, list(numbers[:MOST_ROWS])):
            item = QListWidgetItem(each.article.title, self.rows)
            item.setData(Qt.ItemDataRole.UserRole, each.article.number)
            item.setToolTip(each.article.title)
            item.setSizeHint(QSize(0, ROW))
        self.rows.setCurrentRow(0)
        self.rows.itemClicked.connect(self._take)
        self.rows.itemActivated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self.rows)
        self.resize(WIDTH, min(MOST_HEIGHT, 52 + ROW * self.rows.count()))

    def pop_up(self) -> None:
        """Beside the mouse, within the screen."""
        place = QCursor.pos() + QPoint(8, 8)
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - self.width())
        y = min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        self.rows.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows.currentItem():
            self._take(self.rows.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
