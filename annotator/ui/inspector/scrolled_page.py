"""A page that scrolls up and down, and brings the field that has the keyboard into sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

BELOW = 8
"""Pixels that stay free under the field."""


class ScrolledPage(QScrollArea):
    def __init__(self, page: QWidget) -> None:
        super().__init__()
        page.setObjectName("page")
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self.bring_what_is_written)

    def bring_what_is_written(self) -> None:
        """Scroll to the field that has the keyboard: the page's head stays in sight where there is room for both."""
        field = QApplication.focusWidget()
        if field is None or not self._page.isAncestorOf(field):
            return
        if field.mapTo(self._page, field.rect().bottomLeft()).y() + BELOW <= self.viewport().height():
            self.verticalScrollBar().setValue(0)
        else:
            middle = field.mapTo(self._page, field.rect().center())
            self.ensureVisible(0, middle.y(), 0, field.height() // 2 + BELOW)  # for a widget Qt shows the caret
