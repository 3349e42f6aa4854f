"""A small button beside a figure, and what it opens: what the figure means, and the way to more of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.help.figures import Meaning
from annotator.ui.help.topics import PROPERTY
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import Space, TextSize, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import mark, sentences, titled, tr

WIDTH, BELOW = 380, 3
OF_FIGURE, OF_TABLE = mark("What this figure means: {0}"), mark("What this table means: {0}")


class WhatButton(QToolButton):
    """``rows()`` are the meanings that belong to what is shown now; the first of them names the button, by ``asks``."""

    def __init__(
        self, rows: Callable[[], Sequence[Meaning]], parent: QWidget | None = None, asks: str = OF_FIGURE
    ) -> None:
        super().__init__(parent)
        self._rows, self._asks = rows, asks
        self.popup: MeaningPopup | None = None
        self.setText("?")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.explain)
        self.rename()

    def rename(self) -> None:
        """Another figure is shown beside it."""
        rows = self._rows()
        self.setEnabled(bool(rows))
        name = tr(self._asks).format(tr(rows[0].title)) if rows else ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty(PROPERTY, rows[0].topic if rows else None)

    def explain(self) -> None:
        rows = self._rows()
        if rows:
            self.popup = MeaningPopup(rows, self)
            self.popup.show_at(self)


class MeaningPopup(QFrame):
    """One to a few meanings under each other; Esc or a click elsewhere closes it."""

    def __init__(self, rows: Sequence[Meaning], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._topic = rows[0].topic
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr(rows[0].title))
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(Space.EDGE, Space.ROOM, Space.EDGE, Space.ROOM))
        column.setSpacing(px(Space.TIGHT))
        for at, each in enumerate(rows):
            if at:
                column.addSpacing(px(Space.NEAR))
            title, words = QLabel(tr(each.title), self), toned(tr(each.words), "mute", self)
            title.setFont(ui_font(TextSize.BODY, bold=True))
            words.setWordWrap(True)
            words.setFixedWidth(px(WIDTH))
            words.setMinimumHeight(words.heightForWidth(px(WIDTH)))
            column.addWidget(title)
            column.addWidget(words)
        self.more = QPushButton(tr("More in the guide"), self)
        self.more.setObjectName("quiet")
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(self._read_on)
        column.addSpacing(px(Space.TIGHT))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._said = sentences(titled(tr(each.title), tr(each.words)) for each in rows)

    def show_at(self, button: QWidget) -> None:
        """Under the button, and wholly on the screen."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + BELOW))
        room = button.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        top = corner.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), button.mapToGlobal(QPoint(0, 0)).y() - self.height() - BELOW)
        self.move(left, top)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.more.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self._said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self._read_on()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.more.click()
        else:
            super().keyPressEvent(event)

    def _read_on(self) -> None:
        from annotator.ui.help.help_work import ask_for_help

        asker = self.parentWidget() or QApplication.activeWindow()
        self.close()
        if asker is not None:
            ask_for_help(asker, self._topic)
