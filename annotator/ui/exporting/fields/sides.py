"""A form and what comes of it: side by side, or where the width has no room for both the form above the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.looks.theme import px

GAP, LEAST_BESIDE, LEAST_FORM = 18, 240, 90
FORM_SHARE, OTHER_SHARE = 3, 2
"""Of the height, one above the other."""
ANY = 16_777_215
"""Qt's own bound of a width."""


class Sides(QWidget):
    """``form_width`` (pixels at 100 %) is the form's while the other stands beside it."""

    def __init__(self, form: QScrollArea, form_width: int, other: QWidget | QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._form_width = form, px(form_width)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(GAP))
        form.setMinimumHeight(px(LEAST_FORM))
        self._row.addWidget(form, FORM_SHARE)
        if isinstance(other, QWidget):
            self._row.addWidget(other, OTHER_SHARE)
        else:
            self._row.addLayout(other, OTHER_SHARE)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one of the two."""
        return QSize(px(LEAST_BESIDE), px(2 * LEAST_FORM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_beside = self.width() >= self._form_width + px(GAP + LEAST_BESIDE)
        self._form.setMinimumWidth(self._form_width if is_beside else 0)
        self._form.setMaximumWidth(self._form_width if is_beside else ANY)
        self._row.setDirection(way.LeftToRight if is_beside else way.TopToBottom)
